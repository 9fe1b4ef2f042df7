"""Which lanes there are, in which order, and which events each holds."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, Protocol

from timeline_app.layout.scene import NOBODY, LaneKind
from timeline_app.model.arrangement import Arrangement, Group
from timeline_app.store.table import EventTable, Rows

MOST_LANES = 60  # actors with a lane of their own where events are many, if nobody arranged them


class Stave(NamedTuple):
    """A lane before it is laid out.

    actor: the one it is for; NOBODY where it is for several or none. rows: its dated events, each once, ascending;
    none for the head of an open group. group: the name of the group that it is, or that its actor is in; "".
    actors: those whose events it holds, in their order. is_pinned: it stands at the top and does not scroll.
    """

    actor: int
    rows: Rows
    kind: LaneKind = LaneKind.ACTOR
    group: str = ""
    actors: tuple[int, ...] = ()
    is_pinned: bool = False


def staves(table: EventTable, dated: Rows, arrangement: Arrangement) -> tuple[Stave, ...]:
    """A lane for each actor with a dated event, as they are arranged; then those of nobody, then those hidden.

    No event is lost: one whose every lane is hidden is in the lane of hidden ones.
    """
    members = _rows_by_actor(table, dated)
    shown = {
        actor for actor in members if actor == NOBODY or table.actor_ids[actor] not in arrangement.hidden
    }
    made = arranged(table, shown - {NOBODY}, _Lists(members), arrangement)
    if NOBODY in members:
        made.append(Stave(NOBODY, members[NOBODY], LaneKind.NOBODY))
    if behind := _hidden_rows(table, members, shown):
        hidden = tuple(actor for actor in members if actor not in shown)
        made.append(Stave(NOBODY, behind, LaneKind.HIDDEN, actors=hidden))
    return tuple(made)


class Members(Protocol):
    """The rows of actors."""

    def __getitem__(self, actor: int) -> Rows: ...

    def union(self, actors: Collection[int]) -> Rows:
        """The rows of any of these actors, each once, ascending."""


class _Lists(dict[int, list[int]]):
    """Rows of each actor, as lists."""

    def union(self, actors: Collection[int]) -> Rows:
        return sorted({row for actor in actors for row in self[actor]})


def arranged(table: EventTable, shown: set[int], members: Members, arrangement: Arrangement) -> list[Stave]:
    """The lanes of the actors shown, as they are arranged, those that are pinned first."""
    units = _units(table.actor_ids, shown, arrangement)
    made: list[Stave] = []
    for wants_pinned in (True, False):
        for group, actors in units:
            if _is_pinned(group, actors, table.actor_ids, arrangement) is wants_pinned:
                made += _of_unit(group, actors, members, wants_pinned)
    return made


def _rows_by_actor(table: EventTable, dated: Rows) -> dict[int, list[int]]:
    members: dict[int, list[int]] = {}
    for row in dated:
        for actor in table.actors[row] or (NOBODY,):
            members.setdefault(actor, []).append(row)
    return members


def _units(
    actor_ids: Sequence[str], shown: set[int], arrangement: Arrangement
) -> list[tuple[Group | None, tuple[int, ...]]]:
    """What stands together: single actors, and the shown members of each group at the place of the first of all."""
    position = {actor_id: index for index, actor_id in enumerate(actor_ids)}
    ordered = [position[actor_id] for actor_id in arrangement.ordered(actor_ids)]
    units: list[tuple[Group | None, tuple[int, ...]]] = []
    done: set[str] = set()
    for actor in ordered:
        group = arrangement.group_of(actor_ids[actor]) if arrangement.groups else None
        if group is None:
            if actor in shown:
                units.append((None, (actor,)))
        elif group.name not in done:
            done.add(group.name)
            inside = tuple(each for each in ordered if actor_ids[each] in group.members and each in shown)
            if inside:
                units.append((group, inside))
    return units


def _is_pinned(
    group: Group | None, actors: tuple[int, ...], actor_ids: Sequence[str], arrangement: Arrangement
) -> bool:
    known = set(actor_ids)
    ids = [id for id in group.members if id in known] if group else [actor_ids[actor] for actor in actors]
    return all(id in arrangement.pinned for id in ids)


def _of_unit(group: Group | None, actors: tuple[int, ...], members: Members, is_pinned: bool) -> list[Stave]:
    if group is None:
        return [Stave(actors[0], members[actors[0]], actors=actors, is_pinned=is_pinned)]
    if not group.is_open:
        return [Stave(NOBODY, members.union(actors), LaneKind.GROUP, group.name, actors, is_pinned)]
    head = Stave(NOBODY, (), LaneKind.GROUP_HEAD, group.name, actors, is_pinned)
    lanes = (Stave(each, members[each], LaneKind.ACTOR, group.name, (each,), is_pinned) for each in actors)
    return [head, *lanes]


def _hidden_rows(table: EventTable, members: Mapping[int, list[int]], shown: set[int]) -> list[int]:
    """Rows of the events all of whose lanes are hidden."""
    return sorted(
        {
            row
            for actor, rows in members.items()
            if actor not in shown
            for row in rows
            if not shown.intersection(table.actors[row])
        }
    )
