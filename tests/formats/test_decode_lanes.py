"""How lanes are arranged, as a timeline says it."""

import pytest

from tests.formats.reading import read
from timeline_app.model.arrangement import Arrangement, Group

WHOLE = """
timeline:
  lanes:
    order: [bob, ann]
    groups:
      - name: Court
        members: [ann, cy]
        open: true
      - {name: Press, members: dee}
    hidden: [eve]
    pinned: [bob]
    colours: {ann: "#AA00aa"}
actors: {ann: Ann}
"""


def test_every_part_is_read() -> None:
    loaded = read(WHOLE)
    assert loaded.problems == ()
    assert loaded.timeline.lanes == Arrangement(
        order=("bob", "ann"),
        groups=(Group("Court", ("ann", "cy"), is_open=True), Group("Press", ("dee",))),
        hidden=frozenset({"eve"}),
        pinned=frozenset({"bob"}),
        colours=(("ann", "#aa00aa"),),
    )


def test_where_nothing_is_said_of_lanes_there_is_no_arrangement() -> None:
    assert read("timeline: {title: A}").timeline.lanes is None
    assert read("timeline: {lanes: }").timeline.lanes == Arrangement()


@pytest.mark.parametrize(
    ("lanes", "line", "said"),
    [
        ("{colours: {ann: red}}", 2, "“red” is no colour"),
        ("{colours: [ann]}", 2, "takes keys with values"),
        ("{groups: [{members: [ann]}]}", 2, "needs a name"),
        ("{groups: [{name: A, members: [ann]}, {name: A, members: [bob]}]}", 2, "needs a name of its own"),
        ("{groups: [{name: A, members: [ann], open: perhaps}]}", 2, "“perhaps” is not one of the words"),
        ("{ordre: [ann]}", 2, "The key “ordre” is unknown here"),
        ("[ann]", 2, "takes keys with values"),
    ],
)
def test_what_is_wrong_is_said_where_it_stands(lanes: str, line: int, said: str) -> None:
    (problem,) = read(f"timeline:\n  lanes: {lanes}\n").problems
    assert (problem.place.line, said in str(problem)) == (line, True)


def test_an_actor_in_two_groups_is_in_the_first() -> None:
    lanes = read(
        "timeline: {lanes: {groups: [{name: A, members: [x]}, {name: B, members: [x, y]}]}}"
    ).timeline.lanes
    assert lanes is not None
    assert lanes.groups == (Group("A", ("x",)), Group("B", ("y",)))
