"""Patterns of a lexicon, read into nodes. How one is written: see `lexicon.Way`."""

from collections.abc import Iterator

from timeline_app.phrases.tokens import cut
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word, evened out."""

    word: str


@dataclass(frozen=True, slots=True)
class Named:
    """A class or piece of the lexicon. capture: the name of its value; "" where nobody asks for it."""

    name: str
    capture: str


@dataclass(frozen=True, slots=True)
class Edge:
    """Where the phrase begins ("^") or ends ("$")."""

    sign: str


@dataclass(frozen=True, slots=True)
class Sequence:
    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several; the first that fits is preferred. An empty Sequence among them is nothing at all."""

    nodes: tuple["Node", ...]


Node = Word | Named | Edge | Sequence | Choice

HYPHEN = Choice((Word("-"), Sequence(())))


def parsed(pattern: str) -> Node:
    """What a pattern says. Raises ValueError where a bracket is missing or nothing is said."""
    signs = _signs(pattern)
    node, closing = _choice(signs, pattern)
    if closing:
        raise ValueError(f"{closing!r} closes nothing in {pattern!r}")
    if node == Sequence(()):
        raise ValueError("a pattern says something")
    return node


def words_of(node: Node) -> Iterator[str]:
    """The words that stand in a pattern themselves."""
    if isinstance(node, Word):
        yield node.word
    elif isinstance(node, Sequence | Choice):
        for inner in node.nodes:
            yield from words_of(inner)


def _signs(pattern: str) -> Iterator[str]:
    for bracket in "()[]|^$":
        pattern = pattern.replace(bracket, f" {bracket} ")
    yield from pattern.split()


def _choice(signs: Iterator[str], pattern: str) -> tuple[Node, str]:
    """Reads up to a closing bracket, which comes back beside the node; "" at the end of the pattern."""
    ways: list[Node] = []
    nodes: list[Node] = []
    closing = ""
    for sign in signs:
        if sign in (")", "]"):
            closing = sign
            break
        if sign == "|":
            ways.append(_sequence(nodes))
            nodes = []
        else:
            nodes.extend(_read(sign, signs, pattern))
    ways.append(_sequence(nodes))
    return ways[0] if len(ways) == 1 else Choice(tuple(ways)), closing


def _read(sign: str, signs: Iterator[str], pattern: str) -> Iterator[Node]:
    if sign in ("(", "["):
        node, closing = _choice(signs, pattern)
        if closing != {"(": ")", "[": "]"}[sign]:
            raise ValueError(f"{sign!r} is never closed in {pattern!r}")
        yield Choice((node, Sequence(()))) if sign == "[" else node
    elif sign in ("^", "$"):
        yield Edge(sign)
    elif sign == "-":
        yield HYPHEN
    elif sign[0] == "<" and sign[-1] == ">":
        name, colon, capture = sign[1:-1].partition(":")
        yield Named(name, capture if colon else name)
    else:
        for word in cut(sign):
            yield HYPHEN if word == "-" else Word(word)


def _sequence(nodes: list[Node]) -> Node:
    return nodes[0] if len(nodes) == 1 else Sequence(tuple(nodes))
