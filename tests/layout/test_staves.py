"""Which lanes there are, as they are arranged."""

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import a_timeline, an_event
from timeline_app.layout.scene import LaneKind
from timeline_app.layout.staves import Stave, staves
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement, Group
from timeline_app.store.table import EventTable, build_table

ACTORS = ("ann", "bob", "cy", "dee")


def a_table() -> EventTable:
    return build_table(
        a_timeline(
            an_event("one", date="2024-01-01", actors=["ann", "bob"]),
            an_event("two", date="2024-01-02", actors=["cy"]),
            an_event("three", date="2024-01-03", actors=["bob", "dee"]),
            an_event("four", date="2024-01-04"),
            names={actor: actor for actor in ACTORS},
        )
    )


def told(arrangement: Arrangement) -> list[tuple[str, list[int]]]:
    """(ids or name, rows) of each lane."""
    table = a_table()
    return [
        (lane.group or "+".join(table.actor_ids[actor] for actor in lane.actors), list(lane.rows))
        for lane in staves(table, table.all_rows, arrangement)
    ]


def kinds(arrangement: Arrangement) -> list[LaneKind]:
    table = a_table()
    return [lane.kind for lane in staves(table, table.all_rows, arrangement)]


def test_a_closed_group_holds_each_event_of_its_members_once() -> None:
    assert told(AS_IN_THE_FILE.grouped("Us", ["bob", "ann"])) == [
        ("Us", [0, 2]),
        ("cy", [1]),
        ("dee", [2]),
        ("", [3]),
    ]


def test_an_open_group_is_a_head_over_its_members() -> None:
    arranged = AS_IN_THE_FILE.grouped("Us", ["ann", "cy"]).opened("Us", True)
    assert kinds(arranged)[:3] == [LaneKind.GROUP_HEAD, LaneKind.ACTOR, LaneKind.ACTOR]
    assert told(arranged)[:3] == [("Us", []), ("Us", [0]), ("Us", [1])]


def test_what_is_pinned_comes_first_a_group_if_all_of_it_is() -> None:
    arranged = AS_IN_THE_FILE.grouped("Us", ["cy", "dee"]).with_pinned(["cy"], True)
    assert told(arranged)[0][0] == "ann"
    pinned = arranged.with_pinned(["dee"], True)
    assert told(pinned)[0][0] == "Us"


def test_an_event_is_hidden_only_where_all_its_lanes_are_and_then_it_is_counted() -> None:
    arranged = AS_IN_THE_FILE.with_hidden(["ann", "cy"], True)
    assert told(arranged) == [("bob", [0, 2]), ("dee", [2]), ("", [3]), ("ann+cy", [1])]
    assert kinds(arranged)[-1] is LaneKind.HIDDEN


def test_a_hidden_member_is_not_in_the_lane_of_its_group() -> None:
    arranged = AS_IN_THE_FILE.grouped("Us", ["cy", "dee"]).with_hidden(["cy"], True)
    assert ("Us", [2]) in told(arranged)


ids = st.sampled_from((*ACTORS, "gone"))
arrangements = st.builds(
    Arrangement,
    order=st.lists(ids, unique=True).map(tuple),
    groups=st.permutations(ACTORS).flatmap(
        lambda order: st.integers(0, 4).map(
            lambda cut: tuple(
                Group(name, members)
                for name, members in (("Us", tuple(order[:cut])), ("Them", tuple(order[cut:])))
                if members
            )
        )
    ),
    hidden=st.frozensets(ids),
    pinned=st.frozensets(ids),
)


@given(arrangements)
def test_no_arrangement_loses_an_event_or_shows_it_twice_in_a_lane(arrangement: Arrangement) -> None:
    table = a_table()
    lanes: tuple[Stave, ...] = staves(table, table.all_rows, arrangement)
    assert {row for lane in lanes for row in lane.rows} == set(table.all_rows)
    for lane in lanes:
        assert sorted(set(lane.rows)) == list(lane.rows)
    pinned = [lane.is_pinned for lane in lanes]
    assert pinned == sorted(pinned, reverse=True)
