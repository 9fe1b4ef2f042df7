"""The events among which a candidate is sought: of very many, the few that may be it, by arrays and not one by one."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.chrono.span import Span
from timeline_app.model.event import Event

if TYPE_CHECKING:
    from timeline_app.model.event_columns import Columns

MOST = 60  # events that a candidate is compared with, word by word
Rows = NDArray[np.signedinteger[Any]]


class ColumnRows:
    """Rows of events kept in columns, by actors and bounds."""

    def __init__(self, columns: "Columns") -> None:
        self._columns = columns
        ragged = columns.actors
        self._owners = ragged.owners()[np.argsort(ragged.values, kind="stable")]
        counts = np.bincount(ragged.values, minlength=len(ragged.names))
        self._begins = np.concatenate(([0], np.cumsum(counts))).astype(np.int64)
        self._number = {name: number for number, name in enumerate(ragged.names)}

    def __len__(self) -> int:
        return len(self._columns)

    def count_of(self, actor_id: str) -> int:
        """How many events have the actor."""
        return len(self._of(actor_id))

    def near(self, actor_ids: Iterable[str], span: Span | None) -> list[int]:
        """At most MOST rows of events whose bounds may meet `span`: those that share most actors, the rare ones first.

        Without any known actor, those whose bounds lie closest to it; without a span too, none.
        """
        known = [rows for id in actor_ids if len(rows := self._of(id))]
        if not known:
            return self._closest(self._meeting(span)) if span is not None else []
        rows = np.concatenate(known).astype(np.int64)
        weights = np.concatenate([np.full(len(each), 1 / math.log2(1 + len(each))) for each in known])
        if span is not None:
            meets = self._meets(rows, span)
            rows, weights = rows[meets], weights[meets]
        unique, inverse = np.unique(rows, return_inverse=True)
        order = np.lexsort((self._width(unique), -np.bincount(inverse, weights, len(unique))))
        found: list[int] = unique[order[:MOST]].tolist()
        return found

    def _of(self, actor_id: str) -> NDArray[np.int32]:
        number = self._number.get(actor_id)
        if number is None:
            return self._owners[:0]
        return self._owners[self._begins[number] : self._begins[number + 1]]

    def _meets(self, rows: Rows, span: Span) -> NDArray[np.bool_]:
        """What `Span.meets` says; undated ones are left in."""
        first, last = self._columns.start_earliest[rows], self._columns.end_latest[rows]
        with np.errstate(invalid="ignore"):
            found: NDArray[np.bool_] = ~((last <= span.earliest) | (span.latest <= first))
        return found

    def _meeting(self, span: Span) -> Rows:
        rows = np.arange(len(self._columns), dtype=np.int64)
        return rows[self._meets(rows, span) & np.isfinite(self._width(rows))]

    def _width(self, rows: Rows) -> NDArray[np.float64]:
        with np.errstate(invalid="ignore"):
            width = self._columns.end_latest[rows] - self._columns.start_earliest[rows]
        return np.where(np.isfinite(width), width, np.inf)

    def _closest(self, rows: Rows) -> list[int]:
        width = self._width(rows)
        if len(rows) > MOST:
            rows = rows[np.argpartition(width, MOST)[:MOST]]
        found: list[int] = rows[np.argsort(self._width(rows), kind="stable")].tolist()
        return found


class EventRows:
    """The same of few events, that more can be added to."""

    def __init__(self, events: Sequence[Event] = ()) -> None:
        self._spans: list[Span | None] = []
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for event in events:
            self.add(event.actor_ids, event.span)

    def __len__(self) -> int:
        return len(self._spans)

    def add(self, actor_ids: Iterable[str], span: Span | None) -> None:
        """One more event, in the next row."""
        for id in dict.fromkeys(actor_ids):
            self._having[id].append(len(self._spans))
        self._spans.append(span)

    def count_of(self, actor_id: str) -> int:
        return len(self._having.get(actor_id, ()))

    def near(self, actor_ids: Iterable[str], span: Span | None) -> list[int]:
        """As `ColumnRows.near`; those that share no actor may follow."""
        shared: defaultdict[int, float] = defaultdict(float)
        for id in actor_ids:
            rows = self._having.get(id, ())
            for row in rows:
                shared[row] += 1 / math.log2(1 + len(rows))
        rest = range(len(self._spans)) if len(self._spans) <= MOST else ()
        order = sorted(shared, key=lambda row: -shared[row])
        every = dict.fromkeys((*order, *rest))
        return [row for row in every if _may_meet(self._spans[row], span)][:MOST]


def _may_meet(one: Span | None, other: Span | None) -> bool:
    return one is None or other is None or one.meets(other)
