"""The lanes of very many events: as `layout.staves` has them, but no row is looked at, and not every actor has one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.layout.crowd import Crowd
from timeline_app.layout.scene import NOBODY, LaneKind
from timeline_app.layout.staves import MOST_LANES, Stave, arranged
from timeline_app.model.arrangement import Arrangement
from timeline_app.store.arrays import counts_between
from timeline_app.store.picked import Picked
from timeline_app.store.pyramid_base import Base, Flags, Indexes
from timeline_app.store.table import EventTable, Rows


class Focus(NamedTuple):
    """Who matters. asked: ids of the actors that a filter asks for. stretch: of time; None for all time."""

    asked: frozenset[str] = frozenset()
    stretch: tuple[float, float] | None = None


NO_FOCUS = Focus()


def dense_staves(
    table: EventTable, base: Base, passed: Flags | None, arrangement: Arrangement, focus: Focus = NO_FOCUS
) -> tuple[Stave, ...]:
    """A lane for each actor who matters, as they are arranged; one for all others; then nobody's, then those hidden.

    passed: a flag for each row that is let through; None for all.

    Where there are more than MOST_LANES actors, those matter who are pinned, in a group or asked for, and those
    with the most events in the focus. No event is lost.
    """
    members = _Members(base, passed)
    hidden, ids = arrangement.hidden, table.actor_ids
    present = [actor for actor in members if actor == NOBODY or ids[actor] not in hidden]
    named = [actor for actor in present if actor != NOBODY]
    chosen = _chosen(ids, members, named, arrangement, focus)
    made = arranged(table, chosen, members, arrangement)
    if others := set(present) - chosen - {NOBODY}:
        made.append(
            Stave(NOBODY, members.without(others, chosen), LaneKind.OTHERS, actors=tuple(sorted(others)))
        )
    if NOBODY in members:
        made.append(Stave(NOBODY, members[NOBODY], LaneKind.NOBODY))
    shown = set(present)
    behind = [actor for actor in members if actor not in shown]
    if behind and len(rows := members.without(behind, present)):
        made.append(Stave(NOBODY, rows, LaneKind.HIDDEN, actors=tuple(behind)))
    return tuple(made)


def _chosen(
    ids: Sequence[str],
    members: "_Members",
    present: Sequence[int],
    arrangement: Arrangement,
    focus: Focus,
) -> set[int]:
    """The actors who have a lane of their own."""
    if len(present) <= MOST_LANES:
        return set(present)
    grouped = {id for group in arrangement.groups for id in group.members}
    wanted = grouped | set(arrangement.pinned) | focus.asked
    found = {actor for actor in present if ids[actor] in wanted}
    counts = members.counts_within(focus.stretch)
    by_count = sorted(present, key=lambda actor: (-counts[actor], -members.count(actor), actor))
    found.update(by_count[: max(MOST_LANES - len(found), 0)])
    return found


class _Members(Mapping[int, Rows]):
    """The dated rows of each actor, and of NOBODY, that are let through; who has none is not in it."""

    def __init__(self, base: Base, passed: Flags | None) -> None:
        self._base, self._passed = base, passed
        counts = self._counted()
        self._counts = {(NOBODY if actor == self._base.nobody else actor): count for actor, count in counts}

    def _counted(self) -> Iterator[tuple[int, int]]:
        base = self._base
        if self._passed is None:
            counts = np.diff(base.starts)
        else:
            counts = counts_between(self._passed.take(base.pairs_by_left), base.starts)
        for actor in np.flatnonzero(counts).tolist():
            yield actor, int(counts[actor])

    def count(self, actor: int) -> int:
        return self._counts[actor]

    def counts_within(self, stretch: tuple[float, float] | None) -> Mapping[int, int]:
        """How many events of each actor reach into a stretch of time; None for all time."""
        if stretch is None:
            return self._counts
        base, passed = self._base, self._passed
        is_seen = (base.left < stretch[1]) & (base.right > stretch[0])
        if passed is not None:
            is_seen &= passed
        counts = counts_between(is_seen.take(base.pairs_by_left), base.starts).tolist()
        return {actor: counts[base.nobody if actor == NOBODY else actor] for actor in self._counts}

    def __getitem__(self, actor: int) -> Rows:
        if actor not in self._counts:
            raise KeyError(actor)
        rows, passed = self._own(actor), self._passed

        def find() -> Indexes:
            return rows if passed is None else rows[passed[rows]]

        def holds(row: int) -> bool:
            return bool((find() == row).any())

        return Crowd(self._counts[actor], (id(self._base), id(passed), actor), find, holds)

    def __iter__(self) -> Iterator[int]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    def union(self, actors: Collection[int]) -> Rows:
        """The rows of any of these actors, each once."""
        return self._rows_of(self._flags(actors))

    def without(self, actors: Collection[int], others: Collection[int]) -> Rows:
        """The rows of any of these actors that are in no lane of the others."""
        return self._rows_of(self._flags(actors) & ~self._flags(others))

    def _rows_of(self, flags: Flags) -> Rows:
        return Picked(flags if self._passed is None else flags & self._passed)

    def _flags(self, actors: Collection[int]) -> Flags:
        found = np.zeros(len(self._base.rank), dtype=np.bool_)
        for actor in actors:
            found[self._own(actor)] = True
        return found

    def _own(self, actor: int) -> Indexes:
        base = self._base
        number = base.nobody if actor == NOBODY else actor
        return base.pairs_by_left[base.starts[number] : base.starts[number + 1]]
