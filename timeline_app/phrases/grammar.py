"""A lexicon made ready to be held against tokens: which rules find what, and where."""

from collections.abc import Iterable, Iterator
from typing import Any

from timeline_app.phrases import matchers
from timeline_app.phrases.lexicon import Lexicon, Rule, Way
from timeline_app.phrases.matchers import ANY_DIGITS, Choosing, Held, Matcher
from timeline_app.phrases.pattern import Choice, Edge, Named, Node, Sequence, Word, parsed, words_of
from timeline_app.phrases.tokens import Reader, Tokens, cut
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule finds: tokens start..end are the phrase, first..last all that had to be there."""

    first: int
    start: int
    end: int
    last: int
    rule: Rule
    meaning: Any


_Starting = tuple[int, Rule, Way, Matcher]  # the rule, its place in the list, and one way of it


class Grammar:
    """The rules of a lexicon by the word that they begin with. Raises ValueError where the lexicon is at fault."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        twice = sorted(lexicon.words.keys() & lexicon.pieces.keys())
        if twice:
            raise ValueError(f"<{twice[0]}> of the lexicon is both a class and a piece")
        self._classes = {name: matchers.trie_of(entries) for name, entries in lexicon.words.items()}
        self._pieces: dict[str, list[tuple[Node, Way]]] = {
            name: _ways(ways) for name, ways in lexicon.pieces.items()
        }
        self._rules = [(rule, _ways(rule.ways)) for rule in lexicon.rules]
        self._matchers: dict[str, Matcher] = {}
        self._making: list[str] = []
        self._firsts: dict[str, frozenset[str]] = {}
        self._starting: Choosing[_Starting] = Choosing(
            [
                (words, (number, rule, way, matcher))
                for number, (rule, ways) in enumerate(self._rules)
                for node, way in ways
                for words, matcher in [self._option(node)]
            ]
        )
        self.reader = Reader(frozenset(self._known_words()))

    def tokens(self, text: str) -> Tokens:
        return Tokens(text, self.reader)

    def matches(self, tokens: Tokens) -> Iterator[Match]:
        """What the rules find, in the order of the text, without overlap; what is no date phrase is passed over."""
        held = Held(tokens)
        at = 0
        while at < len(tokens):
            held.forget_some()
            starting = self._starting.at(tokens, at)
            match = self._best(held, at, starting) if starting else None
            if match is None:
                at += 1
                continue
            if match.meaning is not None:
                yield match
            at = max(match.end, at + 1)

    def _best(self, held: Held, at: int, starting: Iterable[_Starting]) -> Match | None:
        """The longest match that begins with a token; of two alike, that of the rule listed first."""
        possible = []
        for number, rule, way, matcher in starting:
            for last, captured in matcher(held, at):
                start, end = matchers.edges(captured, at, last)
                possible.append((-end, number, start, last, rule, way, captured))
        possible.sort(key=lambda one: one[:2])
        for minus_end, _number, start, last, rule, way, captured in possible:
            meaning = matchers.value_of(held.tokens, way, rule, captured, (at, last), (start, -minus_end))
            if meaning is not None:
                found = None if meaning is matchers.NO_DATE else meaning
                return Match(at, start, -minus_end, last, rule, found)
        return None

    # Making matchers

    def _matcher(self, node: Node) -> Matcher:
        if isinstance(node, Word):
            return matchers.a_word(node.word)
        if isinstance(node, Edge):
            return matchers.an_edge(node.sign)
        if isinstance(node, Sequence):
            return matchers.a_sequence([self._matcher(inner) for inner in node.nodes])
        if isinstance(node, Choice):
            return matchers.a_choice([self._option(inner) for inner in node.nodes])
        return matchers.captured_as(self._named(node.name), node.capture)

    def _named(self, name: str) -> Matcher:
        matcher = self._matchers.get(name)
        if matcher is None:
            if name in self._making:
                raise ValueError(f"<{name}> of the lexicon is made of itself")
            self._making.append(name)
            matcher = self._matchers[name] = self._made(name)
            self._making.pop()
        return matcher

    def _made(self, name: str) -> Matcher:
        if name == "digits":
            return matchers.digits
        if name == "numeric":
            return matchers.a_numeric_date(self.lexicon.is_day_first)
        if name in self._classes:
            return matchers.a_class(self._classes[name])
        if name == "date":
            ways: list[tuple[Node, Way, Rule | None]] = [
                (node, way, rule) for rule, of in self._rules if rule.is_date for node, way in of
            ]
        elif name in self._pieces:
            ways = [(node, way, None) for node, way in self._pieces[name]]
        else:
            raise ValueError(f"the lexicon has no <{name}>")
        made = [(self._matcher(node), node, way, rule) for node, way, rule in ways]
        return matchers.a_piece(
            name, [(self._beginning(node), (way, rule, matcher)) for matcher, node, way, rule in made]
        )

    def _option(self, node: Node) -> tuple[frozenset[str] | None, Matcher]:
        """A matcher beside the words that it may begin with; None where it may be nothing."""
        matcher = self._matcher(node)
        return self._beginning(node), matcher

    def _beginning(self, node: Node) -> frozenset[str] | None:
        words, may_be_empty = self._first_words(node)
        return None if may_be_empty else words

    def _first_words(self, node: Node) -> tuple[frozenset[str], bool]:
        """The words that a match may begin with, and whether it may be empty."""
        if isinstance(node, Word):
            return frozenset({ANY_DIGITS if node.word[0].isdigit() else node.word}), False
        if isinstance(node, Edge):
            return frozenset(), True
        if isinstance(node, Choice):
            each = [self._first_words(inner) for inner in node.nodes]
            return frozenset().union(*(words for words, _ in each)), any(empty for _, empty in each)
        if isinstance(node, Named):
            return self._first_of(node.name), False
        first: frozenset[str] = frozenset()
        for inner in node.nodes:
            words, is_empty = self._first_words(inner)
            first |= words
            if not is_empty:
                return first, False
        return first, True

    def _first_of(self, name: str) -> frozenset[str]:
        if name not in self._firsts:
            if name in ("digits", "numeric"):
                first = frozenset({ANY_DIGITS})
            elif name in self._classes:
                first = frozenset(ANY_DIGITS if word[0].isdigit() else word for word in self._classes[name])
            else:
                first = frozenset().union(*(self._first_words(node)[0] for node in self._nodes_of(name)))
            self._firsts[name] = first
        return self._firsts[name]

    def _nodes_of(self, name: str) -> list[Node]:
        if name == "date":
            return [node for rule, ways in self._rules if rule.is_date for node, _ in ways]
        return [node for node, _ in self._pieces[name]]

    def _known_words(self) -> Iterator[str]:
        for _rule, ways in self._rules:
            for node, _ in ways:
                yield from words_of(node)
        for ways in self._pieces.values():
            for node, _ in ways:
                yield from words_of(node)
        for entries in (*self.lexicon.words.values(), self.lexicon.leads):
            for entry in entries:
                yield from cut(entry)
        yield from self.lexicon.announcing
        yield from self.lexicon.recounting


def _ways(ways: tuple[Way | str, ...] | str) -> list[tuple[Node, Way]]:
    listed = (ways,) if isinstance(ways, str) else ways
    whole = (way if isinstance(way, Way) else Way(way) for way in listed)
    return [(parsed(way.pattern), way) for way in whole]
