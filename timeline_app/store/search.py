"""The words of a search, term by term, as somebody typed them; what they ask for is the matter of store.query.

A term is a word, a "quoted phrase", or a key with a value (`actor:musk`, `actor:"Elon Musk"`), each with `-` before
it to exclude. All terms must hold.
"""

import re
from typing import NamedTuple

from timeline_app.store.folding import fold
from timeline_app.values import dataclass

KEYS = ("actor", "tag", "source", "after", "before", "status")
# What else a key may be called, in every language at once: a search that was kept is read the same in each.
_ALSO = {
    "acteur": "actor",
    "mot-clé": "tag",
    "mot-cle": "tag",
    "après": "after",
    "apres": "after",
    "avant": "before",
    "statut": "status",
}
_IN_FRENCH = {"actor": "acteur", "tag": "mot-clé", "after": "après", "before": "avant", "status": "statut"}
_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"))
_OPENING = tuple(opening for opening, _ in _QUOTES)
_KEY = "|".join((*KEYS, *_ALSO))
_VALUES = "|".join(f"{opening}[^{closing}]*{closing}?" for opening, closing in _QUOTES)
_TERM = rf"(?P<minus>-(?=\S))?(?:(?P<key>{_KEY}):)?(?P<value>{_VALUES}|\S*)"
_NEEDS_QUOTES = rf'-|["“«]|(?:{_KEY}):'


@dataclass(frozen=True, slots=True)
class Term:
    """text: as typed, without its quotes, white space evened out. key: one of KEYS; "" for words to be found."""

    text: str
    key: str = ""
    is_excluded: bool = False

    @property
    def folded(self) -> str:
        """The text as it is searched for."""
        return fold(self.text)

    @property
    def written(self) -> str:
        """The term as somebody could type it: reads as the same term."""
        head = f"{'-' if self.is_excluded else ''}{self.key}{':' if self.key else ''}"
        return head + self.value_written

    @property
    def value_written(self) -> str:
        """What stands behind the key, in quotes where it needs them."""
        return quoted(self.text) if self._needs_quotes else self.text

    @property
    def _needs_quotes(self) -> bool:
        if " " in self.text:
            return True
        return (
            self.text.startswith(_OPENING)
            if self.key
            else bool(re.match(_NEEDS_QUOTES, self.text, re.IGNORECASE))
        )


class Place(NamedTuple):
    """A term, and where it stands in what was typed."""

    term: Term
    start: int
    end: int


def parse(typed: str) -> tuple[Term, ...]:
    """The terms of a search, in their order. A quote that is not closed reaches to the end."""
    return tuple(place.term for place in places(typed))


def places(typed: str) -> list[Place]:
    """The terms of a search with their places. Words that fold to nothing are none; a key without a value is one."""
    term_at = re.compile(
        _TERM, re.IGNORECASE
    ).match  # kept by re; a window that nobody searches in does without
    found: list[Place] = []
    at = 0
    while at < len(typed):
        if typed[at].isspace():
            at += 1
            continue
        match = term_at(typed, at)
        assert match is not None
        term = _term(match)
        if term.key or term.folded:
            found.append(Place(term, match.start(), match.end()))
        at = match.end()
    return found


def _term(match: re.Match[str]) -> Term:
    key = (match["key"] or "").lower()
    return Term(" ".join(_bare(match["value"]).split()), _ALSO.get(key, key), bool(match["minus"]))


def _bare(value: str) -> str:
    for opening, closing in _QUOTES:
        if value.startswith(opening):
            return value[1:].removesuffix(closing)
    return value


def key_in(language: str, key: str) -> str:
    """What a key is called in a language."""
    return _IN_FRENCH.get(key, key) if language == "fr" else key


def quoted(text: str) -> str:
    """The text between quotes that it does not itself close."""
    opening, closing = next((pair for pair in _QUOTES if pair[1] not in text), _QUOTES[0])
    return f"{opening}{text}{closing}"
