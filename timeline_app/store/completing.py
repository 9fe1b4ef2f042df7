"""What a search that is being typed may become: keys, names, statuses, and searches made before."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from timeline_app import words
from timeline_app.model.event import Status
from timeline_app.store.facet import Facet
from timeline_app.store.folding import fold
from timeline_app.store.search import KEYS, Term, key_in, places
from timeline_app.store.table import EventTable

MOST = 8
_LEAST_CHARS = 2  # of a plain word, before names are offered for it
_DATED = ("after", "before")


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
    return [each for each in made if each.typed.strip() != typed.strip()][:MOST]


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
            keyed = Term(term.text, key, term.is_excluded)
            yield from (each for each in _values(keyed, table, language) if _begins(each[0], term.folded))


def _begins(written: str, folded: str) -> bool:
    """True where a word of a written term begins so."""
    value = fold(written.partition(":")[2].strip('"“”«»'))
    return any(value[at:].startswith(folded) for at in (0, *(i + 1 for i, c in enumerate(value) if c == " ")))


def _values(term: Term, table: EventTable, language: str) -> Iterator[_Offered]:
    """Values of a key that hold what is typed of it, those that begin with it first."""
    if term.key in _DATED:
        return
    wanted = term.folded
    found = [
        (not fold(shown).startswith(wanted), shown, value)
        for shown, value in _named(term.key, table, language)
        if wanted in fold(shown) or wanted in fold(value)
    ]
    for _is_within, shown, value in sorted(found, key=lambda each: each[0]):
        head = f"{'-' if term.is_excluded else ''}{key_in(language, term.key)}:"
        yield head + Term(value, term.key).value_written, term.key, "" if shown == value else shown


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
