"""In which order the lines of a list stand."""

import enum
import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.model.event import Basis, Event, Status
from timeline_app.provenance.anchor import State
from timeline_app.provenance.support import date_basis
from timeline_app.store.folding import fold
from timeline_app.store.kept import kept
from timeline_app.store.stepwise import Steps
from timeline_app.store.table import EventTable, Rows

if TYPE_CHECKING:
    from timeline_app.layout.listing_ranks import Places, Ranks


class Column(enum.IntEnum):
    """The columns from left to right."""

    DATE = 0
    TITLE = 1
    ACTORS = 2
    STATUS = 3
    SOURCES = 4
    QUOTES = 5
    BASIS = 6


class Sort(NamedTuple):
    column: Column
    is_descending: bool = False


# Worst first: None is an event without excerpts.
_WORST_FIRST = (State.MISSING, State.DIFFERS, State.NO_COPY, None, State.TYPOGRAPHY, State.VERBATIM)
RANK = {state: rank for rank, state in enumerate(_WORST_FIRST)}
_STATUS_RANK = {status: rank for rank, status in enumerate(Status)}
_BASIS_RANK = {basis: rank for rank, basis in enumerate((*Basis, None))}


class Lines(NamedTuple):
    """What is to be put in order. states: how the quotes of an event stand, one for each excerpt.

    are_judged: whether the text of any source is there to hold a quote against; else all are NO_COPY.
    """

    table: EventTable
    rows: Rows
    language: str
    states: Callable[[Event], Sequence[State]]
    are_judged: bool = True


def ordering(lines: Lines, sorts: Sequence[Sort] = ()) -> Steps[Rows]:
    """The rows in order of time, then sorted by each of `sorts` in turn, so that the last has the most say.

    Lines that are equal keep their order; those with nothing in the column come last, whichever way it is sorted.
    Few are sorted in one step; many in as many as it takes.
    """
    if lines.table.columns is None:
        return _sorted(lines, sorts)
    return (yield from _ordering_of_many(lines, sorts))


def _sorted(lines: Lines, sorts: Sequence[Sort]) -> list[int]:
    rows = list(lines.rows)
    for column, is_descending in sorts:
        keys = _keys(lines, column)
        filled = [row for row in rows if keys[row] is not None]
        empty = [row for row in rows if keys[row] is None]
        rows = sorted(filled, key=keys.__getitem__, reverse=is_descending) + empty
    return rows


def _keys(lines: Lines, column: Column) -> Sequence[Any]:
    if column is Column.QUOTES:
        return [_worst(lines, event) for event in lines.table.events]
    return _kept_keys(lines.table, column, lines.language)


def _worst(lines: Lines, event: Event) -> int:
    return min(map(RANK.__getitem__, lines.states(event)), default=RANK[None])


def _basis(event: Event) -> int | None:
    return None if event.span is None else _BASIS_RANK[date_basis(event)]


@kept(12)
def _kept_keys(table: EventTable, column: Column, language: str) -> Sequence[Any]:
    """What each row of a table is sorted by; None where it has nothing. Kept, for a search sorts at each letter.

    Dates go by when it happened, also where the table stands in the order of publication.
    """
    events = table.events
    match column:
        case Column.DATE:
            starts = zip(table.when_left, table.when_right, strict=True)
            return [None if math.isnan(left) else (left, right) for left, right in starts]
        case Column.TITLE:
            return [fold(event.title.in_language(language)) or event.id for event in events]
        case Column.ACTORS:
            names = [fold(actor.name.in_language(language)) for actor in table.timeline.actors.values()]
            return [tuple(names[actor] for actor in actors) or None for actors in table.actors]
        case Column.STATUS:
            return [_STATUS_RANK[event.status] for event in events]
        case Column.SOURCES:
            places = {source_id: place for place, source_id in enumerate(table.timeline.sources)}
            return [tuple(places.get(s, len(places)) for s in event.source_ids) or None for event in events]
    return [_basis(event) for event in events]


# Many


def _ordering_of_many(lines: Lines, sorts: Sequence[Sort]) -> Steps[Rows]:
    from timeline_app.layout import listing_ranks as ranks

    table, wanted = lines.table, list(sorts)
    while wanted and wanted[0] == Sort(Column.DATE) and not table.is_by_publication:
        del wanted[0]  # so they stand already
    if not wanted:
        return lines.rows
    rows = ranks.as_rows(lines.rows)
    for column, is_descending in wanted:
        found = yield from _ranks_of(lines, rows, column)
        rows = yield partial(ranks.sorted_by, rows, found, is_descending)
    return ranks.Ordered(rows)


def _ranks_of(lines: Lines, rows: "Places", column: Column) -> "Steps[Ranks]":
    from timeline_app.layout import listing_ranks as ranks

    table = lines.table
    columns, timeline = table.columns, table.timeline
    assert columns is not None
    match column:
        case Column.DATE:
            make: Callable[[], Ranks] = partial(ranks.by_date, table)
        case Column.TITLE:
            return (yield from ranks.by_title(table, rows, lines.language))
        case Column.ACTORS:
            names = [fold(actor.name.in_language(lines.language)) for actor in timeline.actors.values()]
            make = partial(ranks.by_names, columns.actors, ranks.dense(names))
        case Column.STATUS:
            make = partial(ranks.by_status, columns)
        case Column.SOURCES:
            make = partial(ranks.by_names, columns.sources, range(len(columns.sources.names)))
        case Column.QUOTES:
            if lines.are_judged:
                return (yield from ranks.by_event(table, rows, partial(_worst, lines)))
            make = partial(ranks.by_presence, columns.sources, RANK[State.NO_COPY], RANK[None])
        case Column.BASIS:
            return (yield from ranks.by_event(table, rows, _basis))
    return (yield from ranks.keeping(table, (column, lines.language), make))
