import pytest

from tests.benchmarks.seeded import bulk_timeline
from tests.makers import FixedRuler, a_timeline, an_event, in_columns
from timeline_app.layout.content import Content
from timeline_app.layout.dense_staves import Focus, dense_staves
from timeline_app.layout.scene import LaneKind
from timeline_app.layout.staves import MOST_LANES, staves
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement, Group
from timeline_app.store.pyramid_base import base_of
from timeline_app.store.table import build_table

ARRANGEMENTS = [
    AS_IN_THE_FILE,
    Arrangement(hidden=frozenset("b")),
    Arrangement(groups=(Group("G", ("a", "c")),)),
    Arrangement(groups=(Group("G", ("a", "c"), is_open=False),), pinned=frozenset("b")),
]


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_the_lanes_are_those_of_few_events(arrangement: Arrangement) -> None:
    events = [
        an_event("1", actors=["a", "b"]),
        an_event("2", actors=["b"]),
        an_event("3"),
        an_event("4", actors=["c"]),
        an_event("5", date="", actors=["c"]),
    ]
    table = build_table(in_columns(a_timeline(*events)))
    dated = [row for row in table.all_rows if not table.undated[row]]
    few = staves(table, dated, arrangement)
    many = dense_staves(table, base_of(table), None, arrangement)
    assert [lane._replace(rows=sorted(lane.rows)) for lane in many] == [
        lane._replace(rows=sorted(lane.rows)) for lane in few
    ]
    assert [len(lane.rows) for lane in many] == [len(list(lane.rows)) for lane in many]


def test_of_thousands_of_actors_those_with_most_events_have_lanes_and_no_event_is_lost() -> None:
    table = build_table(bulk_timeline(6000, actors=700))
    lanes = dense_staves(table, base_of(table), None, AS_IN_THE_FILE)
    assert len(lanes) == MOST_LANES + 1
    assert lanes[-1].kind is LaneKind.OTHERS
    assert {row for lane in lanes for row in lane.rows} == set(table.all_rows)
    content = Content(table, table.all_rows, "en", FixedRuler())
    assert content.stave_name(lanes[-1]) == f"{len(lanes[-1].actors)} other actors"
    least = min(len(lane.rows) for lane in lanes[:-1])
    assert least >= 1


def test_who_is_asked_for_or_pinned_has_a_lane() -> None:
    table = build_table(bulk_timeline(6000, actors=700))
    present = sorted({actor for row in table.all_rows for actor in table.actors[row]})
    rare, other = (table.actor_ids[actor] for actor in present[-2:])
    arrangement = Arrangement(pinned=frozenset([other]))
    lanes = dense_staves(table, base_of(table), None, arrangement, Focus(frozenset([rare])))
    named = {table.actor_ids[lane.actor] for lane in lanes if lane.kind is LaneKind.ACTOR}
    assert {rare, other} <= named
    assert lanes[0].is_pinned


def test_events_are_in_the_lanes_that_are_said_to_show_them() -> None:
    table = build_table(bulk_timeline(3000, actors=90))
    content = Content(table, table.all_rows, "en", FixedRuler())
    assert content.is_dense
    for row in (0, 17, 2999):
        assert all(row in content.lanes[position].rows for position in content.lanes_of(row))


def test_lanes_are_for_those_who_matter_in_the_focus() -> None:
    early = [
        an_event(f"e{n}", date=f"2001-01-{1 + n % 28:02d}", actors=[f"early-{n % 70}"]) for n in range(1400)
    ]
    late = [
        an_event(f"l{n}", date=f"2021-01-{1 + n % 28:02d}", actors=[f"late-{n % 70}"]) for n in range(700)
    ]
    table = build_table(in_columns(a_timeline(*early, *late)))
    content = Content(table, table.all_rows, "en", FixedRuler())
    assert not any("late" in content.stave_name(lane) for lane in content.lanes)
    focused = content.focused_on(1_600_000_000.0, 1_620_000_000.0)
    assert {content.stave_name(lane)[:4] for lane in focused.lanes[:-1]} == {"late"}
    assert focused.focused_on(1_600_000_000.0, 1_620_000_000.0) is focused
    assert {row for lane in focused.lanes for row in lane.rows} == set(table.all_rows)
