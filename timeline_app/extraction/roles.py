"""Descriptions of actors: "le milliardaire", "the San Francisco company", and the names they introduce."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline_app.extraction.capitals import Run
from timeline_app.extraction.name_index import key_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.name_words import NameWords
from timeline_app.extraction.tokens import Token
from timeline_app.model.actor import ActorKind

_SPACES = frozenset((" ", "\u00a0", "\u202f", "\n"))
_QUOTED = frozenset((*_SPACES, " «\u00a0", " « ", " «\u202f", " “", ' "'))
_MOST_ADJECTIVES = 2
_LONGEST_COMPLEMENT = 8  # words
_LONGEST_COMPLEMENT = 8  # words


class Description(NamedTuple):
    """tokens[first:after] describes an actor. head: its noun, folded. determiner: folded; "" where there is none.

    has_complement: whether "de" or "of" follows, so that it is told apart by that. name: index of the run of a name
    that it introduces, or that it stands beside; -1 where it stands alone.
    """

    first: int
    after: int
    head: str
    kind: ActorKind
    determiner: str
    has_complement: bool
    name: int = -1


def descriptions_of(tokens: Sequence[Token], runs: Sequence[Run], words: NameWords) -> list[Description]:
    """The descriptions in a block, in order, without overlap."""
    beginning = {run.first: number for number, run in enumerate(runs)}
    ending = {run.after: number for number, run in enumerate(runs)}
    inside = {index for run in runs for index in range(run.first, run.after)}
    found: list[Description] = []
    index = 0
    while index < len(tokens):
        described = None if index in inside else _described(tokens, index, words, beginning, inside)
        if described is None:
            index += 1
            continue
        found.append(_with_name(tokens, described, beginning, ending, words))
        index = described.after
    return found


def _described(
    tokens: Sequence[Token], index: int, words: NameWords, beginning: dict[int, int], inside: set[int]
) -> Description | None:
    """The description that begins at a word: a determiner and its noun, or a noun right before a name."""
    determiner = tokens[index].folded if tokens[index].folded in words.determiners else ""
    noun = index + bool(determiner)
    for _ in range(_MOST_ADJECTIVES + 1):
        if noun >= len(tokens) or (noun > index and not _follows(tokens[noun])):
            return None
        after, head = _role_at(tokens, noun, words)
        if after > noun and noun not in inside:
            after, is_before_name = _with_adjectives(tokens, after, words, beginning)
            if not determiner and not is_before_name and not _is_beside(tokens, index):
                return None
            kind = _roles(words.language)[head]
            complement = after < len(tokens) and _follows(tokens[after]) and tokens[after].folded in words.of
            return Description(index, after, " ".join(head), kind, determiner, complement)
        if not determiner or tokens[noun].folded in words.prepositions | words.determiners:
            return None
        if tokens[noun].is_capital and tokens[noun].folded not in words.demonyms and words.language == "fr":
            return None
        noun += 1
    return None


def _with_adjectives(
    tokens: Sequence[Token], after: int, words: NameWords, beginning: dict[int, int]
) -> tuple[int, bool]:
    """(index after a noun and what qualifies it, whether a name follows there)."""
    end = after
    for _ in range(_MOST_ADJECTIVES + 1):
        if end < len(tokens) and end in beginning and tokens[end].gap in _QUOTED:
            return end, True
        is_adjective = end < len(tokens) and tokens[end].gap in _SPACES and _qualifies(tokens[end], words)
        if not is_adjective:
            break
        end += 1
    has_demonym = (
        after < len(tokens) and tokens[after].folded in words.demonyms and tokens[after].gap in _SPACES
    )
    return after + has_demonym, False


def _qualifies(token: Token, words: NameWords) -> bool:
    if token.folded in words.demonyms:
        return True
    if not words.adjectives or token.folded in words.speaking or token.folded in words.common:
        return False
    return token.folded.endswith(words.adjectives)


def _is_beside(tokens: Sequence[Token], index: int) -> bool:
    """Whether a comma stands before: "Sam Altman, patron d'OpenAI"."""
    return index > 0 and tokens[index].gap.startswith(",")


def _with_name(
    tokens: Sequence[Token],
    described: Description,
    beginning: dict[int, int],
    ending: dict[int, int],
    words: NameWords,
) -> Description:
    """The description with the name that follows it, or before whose comma it stands."""
    is_before = described.after in beginning and tokens[described.after].gap in _QUOTED
    if is_before and not described.has_complement:
        return described._replace(name=beginning[described.after])
    ends = described.after >= len(tokens) or tokens[described.after].gap.lstrip()[:1] in (
        ",",
        ".",
        ")",
        "–",
        "—",
    )
    if _is_beside(tokens, described.first) and described.first in ending:
        is_list = described.determiner in words.owning and not ends
        return described if is_list else described._replace(name=ending[described.first])
    if described.kind is ActorKind.PERSON and described.determiner:
        behind = _behind_complement(tokens, described, words)
        return described._replace(name=_name_behind(tokens, behind, beginning, words))
    return described


def _behind_complement(tokens: Sequence[Token], described: Description, words: NameWords) -> int:
    """Index after a description and what it is of, "of Harlow Foods", up to a comma."""
    index = described.after
    if not described.has_complement:
        return index
    while index < len(tokens) and index - described.after < _LONGEST_COMPLEMENT:
        if tokens[index].gap not in (*_SPACES, "") or tokens[index].folded in words.speaking:
            break
        index += 1
    return index


def _name_behind(tokens: Sequence[Token], index: int, beginning: dict[int, int], words: NameWords) -> int:
    """The name that begins there behind a comma, its titles before it; -1 where none does."""
    if index >= len(tokens) or tokens[index].gap != ", ":
        return -1
    while index < len(tokens) and index not in beginning and tokens[index].folded in words.titles:
        index += 1
    return beginning.get(index, -1)


def _follows(token: Token) -> bool:
    return token.gap in _SPACES or token.gap in ("", "-")


def _role_at(tokens: Sequence[Token], index: int, words: NameWords) -> tuple[int, tuple[str, ...]]:
    """(index after the longest noun that describes an actor, its words); (index, ()) where there is none."""
    roles = _roles(words.language)
    for length in range(min(_longest(words.language), len(tokens) - index), 0, -1):
        key = tuple(token.folded for token in tokens[index : index + length])
        if key in roles and all(_follows(token) for token in tokens[index + 1 : index + length]):
            return index + length, key
    return index, ()


@lru_cache(maxsize=4)
def _roles(language: str) -> dict[tuple[str, ...], ActorKind]:
    words = words_of(language)
    return {key_of(role, language): kind for role, kind in words.roles.items()}


@lru_cache(maxsize=4)
def _longest(language: str) -> int:
    return max(map(len, _roles(language)))


@lru_cache(maxsize=4)
def general_heads(language: str) -> frozenset[str]:
    """The nouns that say nothing of an actor but its kind, as `Description.head` has them."""
    return frozenset(
        " ".join(key_of(role.replace("_", " "), language)) for role in words_of(language).general
    )
