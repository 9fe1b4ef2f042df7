"""What can be done with lanes: each a step of the session from one arrangement to the next."""

from collections.abc import Sequence

from timeline_app.layout.scene import Lane, LaneKind
from timeline_app.layout.staves import Stave
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.ui.session import Session
from timeline_app.values import replace
from timeline_app.words import _

MOVABLE = (LaneKind.ACTOR, LaneKind.GROUP, LaneKind.GROUP_HEAD)
GROUPS = (LaneKind.GROUP, LaneKind.GROUP_HEAD)


def lanes_now(session: Session) -> Arrangement:
    return session.state.display.arrangement


def arrange(session: Session, lanes: Arrangement) -> None:
    """Shows the lanes arranged in another way."""
    session.set_display(replace(session.state.display, arrangement=lanes))


def reset(session: Session) -> None:
    """The lanes as in the file."""
    arrange(session, AS_IN_THE_FILE)


def known(session: Session) -> tuple[str, ...]:
    return session.table.actor_ids


def ids_of(session: Session, lane: Lane | Stave) -> tuple[str, ...]:
    """Ids of the actors of a lane; of a group all, in their order, also those without an event in the filter."""
    group = lanes_now(session).group_named(lane.group) if lane.kind in GROUPS else None
    if group is None:
        return tuple(session.table.actor_ids[actor] for actor in lane.actors)
    return tuple(id for id in lanes_now(session).ordered(known(session)) if id in group.members)


def siblings(session: Session, lane: Lane | Stave) -> list[Stave]:
    """The lanes among which a lane can change its place, itself among them: of its group, or of the whole."""
    is_member = lane.kind is LaneKind.ACTOR and bool(lane.group)
    return [
        each
        for each in session.content.lanes
        if each.kind in MOVABLE
        and each.is_pinned is lane.is_pinned
        and (each.kind is LaneKind.ACTOR and bool(each.group)) is is_member
        and (not is_member or each.group == lane.group)
    ]


def can_step(session: Session, lane: Lane | Stave, by: int) -> bool:
    """Whether a lane has one above (-1) or below (1) with which it can change places."""
    return _neighbour(session, lane, by) is not None


def step(session: Session, lane: Lane | Stave, by: int) -> None:
    """Moves a lane up (-1) or down (1) by one."""
    other = _neighbour(session, lane, by)
    if other is None:
        return
    upper, lower = (other, lane) if by > 0 else (lane, other)
    goal = ids_of(session, lower)[0]
    arrange(session, lanes_now(session).moved(ids_of(session, upper), goal, known(session)))


def _neighbour(session: Session, lane: Lane | Stave, by: int) -> Stave | None:
    beside = siblings(session, lane)
    at = next((i for i, each in enumerate(beside) if each.actors == lane.actors), -1)
    return beside[at + by] if at >= 0 and 0 <= at + by < len(beside) else None


def step_actor(session: Session, actor_id: str, by: int) -> None:
    """Moves an actor's lane up (-1) or down (1) among all there are, hidden ones too: within its group, else with it."""
    lanes = lanes_now(session)
    shown = lanes.as_shown(known(session))
    at = shown.index(actor_id) + by
    if not 0 <= at < len(shown):
        return
    home, there = lanes.group_of(actor_id), lanes.group_of(shown[at])
    if home is not None and home == there:
        arrange(session, lanes.moved([actor_id], shown[at], known(session), is_after=by > 0))
        return
    going = home.members if home else (actor_id,)
    beside = next(id for id in shown if id in (there.members if there else (shown[at],)))
    arrange(session, lanes.moved(going, beside, known(session), is_after=by > 0))


def group_together(session: Session, one: Sequence[str], other: Sequence[str]) -> str:
    """Groups the lanes of `one` with those of `other`, in the group that either is, or a new one; its name."""
    lanes = lanes_now(session)
    home = lanes.group_of(other[0]) or (lanes.group_of(one[0]) if len(one) > 1 else None)
    name = home.name if home else _free_name(session, one[0], other[0])
    members = (*other, *one) if home is None or home.members[0] in other else (*one, *other)
    arrange(session, lanes.grouped(name, members))
    return name


def _free_name(session: Session, one: str, other: str) -> str:
    """A name after the two: "Ann and Bob", with a number where that is taken."""
    position = {id: index for index, id in enumerate(known(session))}
    names = [session.content.lane_name(position[id]) for id in (other, one)]
    wished = _("{one} and {other}", one=names[0], other=names[1])
    name, count = wished, 2
    while lanes_now(session).group_named(name) is not None:
        name, count = f"{wished} {count}", count + 1
    return name


def toggle_group(session: Session, name: str) -> None:
    """Opens a closed group and closes an open one."""
    group = lanes_now(session).group_named(name)
    if group is not None:
        arrange(session, lanes_now(session).opened(name, not group.is_open))


def hidden_ids(session: Session) -> tuple[str, ...]:
    """Ids of the hidden actors that the timeline has."""
    hidden = lanes_now(session).hidden
    return tuple(id for id in known(session) if id in hidden)


def show_hidden(session: Session) -> None:
    arrange(session, lanes_now(session).with_hidden(lanes_now(session).hidden, False))


def lane_of_selection(session: Session) -> Stave | None:
    """The lane with the label of the selected event; None where there is none that can be moved."""
    row = session.selected_row
    if row < 0 or session.table.undated[row]:
        return None
    lane = session.content.lanes[session.content.lanes_of(row)[0]]
    return lane if lane.kind in MOVABLE else None
