"""The events among which a candidate is sought: of very many, the few that may be it, by arrays and not one by one."""

import math
from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono.span import Span
from timeline_app.model.event import Event

if TYPE_CHECKING:
    from timeline_app.model.event_columns import Columns

MOST = 60  # events that a candidate is compared with, word by word
Rows = NDArray[np.signedinteger[Any]]
Doubles = NDArray[np.float64]


class EventRows(Protocol):
    """Events by their rows."""

    def __len__(self) -> int: ...

    def rows_of(self, actor_id: str) -> Rows:
        """The rows of events that have an actor, ascending."""

    def bounds(self) -> tuple[Doubles, Doubles]:
        """The outermost bounds of each event; NaN where unknown or undated."""


class ColumnRows:
    """Rows of events that are kept in columns."""

    def __init__(self, columns: "Columns") -> None:
        self._columns = columns
        ragged = columns.actors
        self._owners = ragged.owners()[np.argsort(ragged.values, kind="stable")]
        counts = np.bincount(ragged.values, minlength=len(ragged.names))
        self._begins = np.concatenate(([0], np.cumsum(counts))).astype(np.int64)
        self._number = {name: number for number, name in enumerate(ragged.names)}

    def __len__(self) -> int:
        return len(self._columns)

    def rows_of(self, actor_id: str) -> Rows:
        number = self._number.get(actor_id)
        if number is None:
            return self._owners[:0]
        return self._owners[self._begins[number] : self._begins[number + 1]]

    def bounds(self) -> tuple[Doubles, Doubles]:
        return self._columns.start_earliest, self._columns.end_latest


class GrowingRows:
    """Rows of events that more can be added to."""

    def __init__(self, events: Sequence[Event] = ()) -> None:
        self._first, self._last = array("d"), array("d")
        self._having: dict[str, array[int]] = {}
        for event in events:
            self.add(event.actor_ids, event.span)

    def __len__(self) -> int:
        return len(self._first)

    def add(self, actor_ids: Iterable[str], span: Span | None) -> None:
        """One more event, in the next row."""
        for id in dict.fromkeys(actor_ids):
            self._having.setdefault(id, array("q")).append(len(self))
        self._first.append(span.earliest if span is not None else math.nan)
        self._last.append(span.latest if span is not None else math.nan)

    def rows_of(self, actor_id: str) -> Rows:
        return np.frombuffer(self._having.get(actor_id, array("q")), dtype=np.int64)

    def bounds(self) -> tuple[Doubles, Doubles]:
        """Not to be kept: nothing can be added meanwhile."""
        return np.frombuffer(self._first, dtype=np.float64), np.frombuffer(self._last, dtype=np.float64)


def near(events: EventRows, actor_ids: Iterable[str], span: Span | None) -> list[int]:
    """At most MOST rows of events whose bounds may meet `span`: those that share most actors, the rare ones first.

    Those without a common actor follow where the events are few. Without any known actor, those whose bounds lie
    closest to `span`, the undated last; without a span too, none.
    """
    known = [rows for id in actor_ids if len(rows := events.rows_of(id))]
    if not known and span is None:
        return []
    sharing = _sharing(events, known, span) if known else []
    if known and len(events) > MOST:
        return sharing
    rest = _closest(events, span) if span is not None else list(range(len(events)))
    return list(dict.fromkeys((*sharing, *rest)))[:MOST]


def _sharing(events: EventRows, known: Sequence[Rows], span: Span | None) -> list[int]:
    rows: Rows = np.concatenate(known).astype(np.int64)
    weights = np.concatenate([np.full(len(each), 1 / math.log2(1 + len(each))) for each in known])
    if span is not None:
        meets = _meets(events, rows, span)
        rows, weights = rows[meets], weights[meets]
    unique, inverse = np.unique(rows, return_inverse=True)
    order = np.lexsort((_width(events, unique), -np.bincount(inverse, weights, len(unique))))
    found: list[int] = unique[order[:MOST]].tolist()
    return found


def _closest(events: EventRows, span: Span) -> list[int]:
    rows = np.arange(len(events), dtype=np.int64)
    rows = rows[_meets(events, rows, span)]
    width = _width(events, rows)
    if len(rows) > MOST:
        kept = np.argpartition(width, MOST)[:MOST]
        rows, width = rows[kept], width[kept]
    found: list[int] = rows[np.argsort(width, kind="stable")].tolist()
    return found


def _meets(events: EventRows, rows: Rows, span: Span) -> NDArray[np.bool_]:
    """What `Span.meets` says; undated ones are left in."""
    first, last = events.bounds()
    with np.errstate(invalid="ignore"):
        found: NDArray[np.bool_] = ~((last[rows] <= span.earliest) | (span.latest <= first[rows]))
    return found


def _width(events: EventRows, rows: Rows) -> Doubles:
    first, last = events.bounds()
    with np.errstate(invalid="ignore"):
        width = last[rows] - first[rows]
    return np.where(np.isfinite(width), width, np.inf)
