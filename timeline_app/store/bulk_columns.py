"""The values of each facet of very many events, from their columns; an event is made where only its words tell."""

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono.instant import DAY_S
from timeline_app.model.event import Event
from timeline_app.model.event_columns import STATUSES, Columns, EventColumns, Ragged
from timeline_app.model.rival_dates import Agreement
from timeline_app.store.corroboration import corroboration, origin_steps
from timeline_app.store.event_table import EventTable
from timeline_app.store.facet import Certainty, Corroboration, Facet
from timeline_app.store.facet_column import Choices, Column, Pairs
from timeline_app.store.stepwise import Steps

_DIGITS = 1 << 16
_STEP = 32  # events


def bulk_column(columns: Columns, facet: Facet) -> Column:
    """The values of a facet, corroboration aside: on that the texts of sources have a say (`corroborations`)."""
    match facet:
        case Facet.ACTORS:
            return pairs(columns.actors)
        case Facet.TAGS:
            return pairs(columns.tags)
        case Facet.SOURCES:
            return pairs(columns.sources)
        case Facet.STATUSES:
            return Choices(tuple(status.value for status in STATUSES), columns.status)
        case Facet.CERTAINTIES:
            return Choices(facet.choices, certainties(columns))
        case Facet.AGREEMENTS:
            return Choices(facet.choices, columns.agreement - np.int8(Agreement.UNCOMPARED + 1))
    raise ValueError(f"{facet} is not in the columns")


def pairs(ragged: Ragged) -> Pairs:
    """Which rows have which values, by value."""
    counts = np.bincount(ragged.values, minlength=len(ragged.names))
    rows = ragged.owners()[_by_value(ragged.values, len(ragged.names))]
    has_any = np.flatnonzero(counts)
    starts = np.concatenate(([0], np.cumsum(counts[has_any])))

    def by_row(some: NDArray[np.intp]) -> NDArray[np.intp]:
        return np.bincount(ragged.taken(some).values, minlength=len(ragged.names))[has_any]

    names = tuple(ragged.names[at] for at in has_any.tolist())
    return Pairs(names, rows, starts, len(ragged), by_row)


def _by_value(values: NDArray[np.int32], length: int) -> NDArray[np.intp]:
    """The order by value, of equal ones as they come: digit by digit, for of 16 bits numpy sorts in linear time."""
    order = np.argsort((values % _DIGITS).astype(np.uint16), kind="stable")
    if length > _DIGITS:
        high = (values // _DIGITS).astype(np.uint16)
        order = order[np.argsort(high[order], kind="stable")]
    return order


def certainties(columns: Columns) -> NDArray[np.int8]:
    """For each event the place of its certainty in the choices of the facet: what store.certainty says of it."""
    start_first, start_last = columns.start_earliest, columns.start_latest
    end_first, end_last = columns.end_earliest, columns.end_latest
    with np.errstate(invalid="ignore"):  # the distance of what is open is no number, and no day
        is_day = (start_last - start_first <= DAY_S) & (end_last - end_first <= DAY_S)
    is_closed = np.isfinite(start_first) & np.isfinite(end_last)
    has_bound = is_closed | np.isfinite(start_first) | np.isfinite(start_last)
    has_bound |= np.isfinite(end_first) | np.isfinite(end_last)
    place = {one: np.int8(Facet.CERTAINTIES.choices.index(one.value)) for one in Certainty}
    found = np.where(is_day, place[Certainty.DAY], place[Certainty.BRACKET])
    found[columns.about != 0] = place[Certainty.ABOUT]
    found[~is_closed] = place[Certainty.OPEN]
    found[~has_bound] = place[Certainty.UNDATED]
    return found


def corroborations(table: EventTable) -> Steps[Column]:
    """Steps to what store.corroboration says of each event of a table in columns.

    Events with long quotations of several sources are made and asked: two of these may be the same words. Without any,
    and with few sources, there is no step.
    """
    columns = table.columns
    assert columns is not None
    origin_of = yield from origin_steps(table.timeline, table.copies)
    place = {one: np.int8(Facet.CORROBORATIONS.choices.index(one.value)) for one in Corroboration}
    has_sources = np.diff(columns.sources.starts) > 0
    found = np.where(has_sources, place[Corroboration.ONE], place[Corroboration.NONE])
    several = _with_several(columns.sources, origin_of)
    found[several] = place[Corroboration.SEVERAL]
    doubtful = several[columns.long_quotes[several] > 1]
    for done, (row, event) in enumerate(zip(doubtful.tolist(), _made(table, doubtful), strict=True)):
        if done % _STEP == 0:
            yield done / len(doubtful)
        found[row] = place[corroboration(event, origin_of)]
    return Choices(Facet.CORROBORATIONS.choices, found)


def _with_several(sources: Ragged, origin_of: Mapping[str, str]) -> NDArray[np.int64]:
    """Indexes of the events whose sources are not all of one origin, ascending."""
    has_two = np.flatnonzero(np.diff(sources.starts) > 1)
    if not len(has_two):
        return has_two
    number: dict[str, int] = {}
    numbers = [number.setdefault(origin_of.get(name, name), len(number)) for name in sources.names]
    origin = np.array(numbers, dtype=np.int32)
    own = sources.taken(has_two)
    origins_of_each, starts = origin[own.values], own.starts[:-1]
    least, most = (each.reduceat(origins_of_each, starts) for each in (np.minimum, np.maximum))
    found: NDArray[np.int64] = has_two[least != most]
    return found


def _made(table: EventTable, rows: NDArray[np.int64]) -> Iterator[Event]:
    """The events of rows, ascending; those that follow one another are made in one go, and none is kept."""
    events = table.events
    assert isinstance(events, EventColumns)
    if not len(rows):
        return
    jumps = np.flatnonzero(np.diff(rows) != 1)
    firsts, lasts = rows[np.concatenate(([0], jumps + 1))], rows[np.concatenate((jumps, [-1]))]
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        yield from events.records.events(first, last + 1)
