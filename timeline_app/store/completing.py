"""What a search that is being typed may become: keys, names, statuses, and searches made before."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from timeline_app import words
from timeline_app.model.event import Status
from timeline_app.store.facet import Facet
from timeline_app.store.folding import fold
from timeline_app.store.kept import kept
from timeline_app.store.search import KEYS, Term, key_in, places
from timeline_app.store.table import EventTable

MOST = 8
_LEAST_CHARS = 2  # of a plain word, before names are offered for it
_DATED = ("after", "before")
_QUOTES = '"“”«»'


class Suggestion(NamedTuple):
    """term: what would stand in place of what is typed at the cursor; "" at the end for a key that waits for its value.

    typed, cursor: the whole search with it. kind: one of store.search.KEYS where a value of that key is offered, "key",
    or "recent". name: what the value means where it does not say so itself.
    """

    term: str
    typed: str
    cursor: int
    kind: str
    name: str = ""


def complete(
    typed: str, cursor: int, table: EventTable, recent: Sequence[str] = (), language: str = "en"
) -> list[Suggestion]:
    """What is offered for a search with the cursor at a place: for an empty one recent searches, then keys; at most 8.

    Nothing is offered that changes nothing.
    """
    if not typed.strip():
        earlier = [Suggestion(each, each, len(each), "recent") for each in recent]
        keys = [_put(typed, 0, cursor, f"{key_in(language, key)}:", "key") for key in KEYS]
        return [*earlier[: MOST - 3], *keys][:MOST]
    before = typed[:cursor]
    written = places(before)
    if not written or written[-1].end != cursor or before[-1].isspace():
        return []
    term, start, _end = written[-1]
    offered = _values(term, table, language) if term.key else _for_word(term, table, language)
    made = (_put(typed, start, cursor, text, kind, name) for text, kind, name in offered)
    return list(islice((each for each in made if each.typed.strip() != typed.strip()), MOST))


def _put(typed: str, start: int, cursor: int, term: str, kind: str, name: str = "") -> Suggestion:
    """The search with a term in place of what stands from start to the cursor."""
    behind = typed[cursor:].lstrip()
    head = typed[:start] + term + ("" if kind == "key" else " ")
    return Suggestion(term, head + behind, len(head), kind, name)


_Offered = tuple[str, str, str]


def _for_word(term: Term, table: EventTable, language: str) -> Iterator[_Offered]:
    """For a plain word: keys that begin with it, then actors and tags."""
    sign = "-" if term.is_excluded else ""
    for key in KEYS:
        name = key_in(language, key)
        if fold(name).startswith(term.folded) or key.startswith(term.folded):
            yield f"{sign}{name}:", "key", ""
    if len(term.folded) >= _LEAST_CHARS:
        for key in ("actor", "tag"):
            for held in _holding(term.folded, key, table, language):
                if held.has_word_beginning(term.folded):
                    yield held.offered(key, sign, language)


def _values(term: Term, table: EventTable, language: str) -> Iterator[_Offered]:
    """Values of a key that hold what is typed of it, those that begin with it first."""
    if term.key not in _DATED:
        sign = "-" if term.is_excluded else ""
        for name in _holding(term.folded, term.key, table, language):
            yield name.offered(term.key, sign, language)


class _Name(NamedTuple):
    """A value of a key: what is shown for it, what is written, and both folded."""

    shown: str
    value: str
    folded: str
    folded_value: str

    def has_word_beginning(self, folded: str) -> bool:
        return f" {self.folded_value.lstrip(_QUOTES)}".find(f" {folded}") >= 0

    def offered(self, key: str, sign: str, language: str) -> _Offered:
        head = f"{sign}{key_in(language, key)}:"
        written = head + Term(self.value, key).value_written
        return written, key, "" if self.shown == self.value else self.shown


def _holding(wanted: str, key: str, table: EventTable, language: str) -> list[_Name]:
    """The values of a key that hold a folded text, those that begin with it first."""
    names = _names(table, key, language, words.language())
    found = [name for name in names if wanted in name.folded or wanted in name.folded_value]
    return sorted(found, key=lambda name: not name.folded.startswith(wanted))


@kept(2 * len(KEYS))
def _names(table: EventTable, key: str, language: str, spoken: str) -> tuple[_Name, ...]:
    """All that a key may name. spoken: the language in use."""
    del spoken
    return tuple(
        _Name(shown, value, fold(shown), fold(value)) for shown, value in _named(key, table, language)
    )


def _named(key: str, table: EventTable, language: str) -> Iterable[tuple[str, str]]:
    """(name to show, value to write) of all that a key may name."""
    timeline = table.timeline
    if key == "actor":
        return [
            (name, name) for actor in timeline.actors.values() if (name := actor.name.in_language(language))
        ]
    if key == "tag":
        from timeline_app.store.columns import column  # numpy: nobody types before it is needed elsewhere

        return [(tag, tag) for tag in column(table, Facet.TAGS).values]
    if key == "source":
        return [(source.title or id, id) for id, source in timeline.sources.items()]
    return [(name, name) for status in Status if (name := words._(status.value))]
