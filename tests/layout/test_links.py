"""Curves between linked events."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.scenes import RULER, a_view
from tests.makers import a_timeline, an_event
from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.figures import Curve
from timeline_app.layout.frame import Foot, Frame
from timeline_app.layout.links import MOST_LINKS
from timeline_app.layout.scene import Box, Scene
from timeline_app.model.event import Event, Link, LinkType
from timeline_app.store.table import build_table

ALL = Display(all_links=True)


def linking(id: str, date: str, actor: str, *to: str, type: LinkType = LinkType.ANSWERS) -> Event:
    return an_event(id, date=date, actors=[actor], links=[Link(type, each) for each in to])


def a_content(*events: Event, display: Display = ALL) -> Content:
    table = build_table(a_timeline(*events))
    return Content(table, table.all_rows, "en", RULER, display)


PAIR = (linking("q", "2024-03-05", "ann"), linking("a", "2024-03-15", "bob", "q"))


def a_scene(
    content: Content, view: Viewport | None = None, days_per_px: float = 0.1, **frame: object
) -> Scene:
    made = Frame(view or a_view(content, DAY_S * days_per_px), 1000, 500, grows=True)
    return compose_scene(content, replace(made, **frame), RULER)  # type: ignore[arg-type]


def ends(curve: Curve) -> tuple[tuple[float, float], tuple[float, float]]:
    return curve.at(0), curve.at(1)


def test_a_curve_leads_from_the_mark_of_one_event_to_that_of_the_other() -> None:
    scene = a_scene(a_content(*PAIR))
    (curve,) = scene.links
    question, answer = (next(mark for mark in scene.marks if mark.rows == (row,)) for row in (0, 1))
    begin, end = ends(curve)
    assert begin[0] == pytest.approx(answer.note_x)
    assert end[0] == pytest.approx(question.note_x)
    assert question.y < end[1] < begin[1] < answer.y
    assert abs(end[1] - question.y) < 10
    assert curve.is_cut == (False, False)


def test_without_being_asked_for_all_links_only_those_of_the_event_pointed_at_are_drawn() -> None:
    others = (linking("x", "2024-03-06", "ann"), linking("y", "2024-03-16", "bob", "x"))
    content = a_content(*PAIR, *others, display=Display())
    assert a_scene(content).links == []
    row = content.table.row_of["q"]
    (curve,) = a_scene(content, pointed_row=row).links
    assert curve.to_row == row


def test_of_an_event_in_several_lanes_the_nearest_mark_is_linked() -> None:
    content = a_content(
        an_event("q", date="2024-03-05", actors=["ann", "bob", "cy"]), linking("a", "2024-03-15", "cy", "q")
    )
    scene = a_scene(content)
    (curve,) = scene.links
    lane = scene.lanes[2]
    assert all(lane.top <= y <= lane.bottom for _, y in ends(curve))


def test_an_end_out_of_view_is_cut_at_the_edge_in_its_direction() -> None:
    content = a_content(*PAIR)
    view = a_view(content, DAY_S * 0.1).panned(500)  # the answer is beyond the right edge
    scene = a_scene(content, view)
    (curve,) = scene.links
    assert curve.is_cut == (True, False)
    (x, y), _ = ends(curve)
    assert x == pytest.approx(scene.plot.right)
    assert scene.plot.top <= y <= scene.plot.bottom


def test_where_neither_end_is_in_sight_there_is_no_curve() -> None:
    content = a_content(*PAIR)
    assert a_scene(content, a_view(content, DAY_S * 0.1).panned(5000)).links == []


def test_an_end_without_a_date_lies_in_the_tray() -> None:
    scene = a_scene(a_content(linking("q", "", "ann"), linking("a", "2024-03-15", "bob", "q")))
    (curve,) = scene.links
    (item,) = scene.tray_items
    assert ends(curve)[1][0] == pytest.approx(item.box.left + 4)
    assert item.box.top - 10 < ends(curve)[1][1] <= item.box.top


def test_events_that_share_a_fold_are_linked_at_its_mark() -> None:
    events = [linking(f"e{n}", "2024-03-05", "ann") for n in range(3)]
    scene = a_scene(a_content(*events, linking("a", "2024-09-01", "bob", "e1")), days_per_px=5)
    fold = next(mark for mark in scene.marks if mark.is_fold)
    (curve,) = scene.links
    assert fold.left <= ends(curve)[1][0] <= fold.right


def test_several_links_of_the_same_two_events_stand_apart() -> None:
    scene = a_scene(
        a_content(
            an_event(
                "a",
                date="2024-03-05",
                actors=["ann"],
                links=[Link(type, "b") for type in LinkType],
            ),
            linking("b", "2024-03-15", "bob"),
        )
    )
    assert len({ends(curve)[0][0] for curve in scene.links}) == len(LinkType)


def test_a_link_that_the_dates_rule_out_has_a_sign_on_it() -> None:
    scene = a_scene(a_content(linking("q", "2024-03-15", "ann"), linking("a", "2024-03-05", "bob", "q")))
    (curve,) = scene.links
    assert curve.sign is not None
    spots = [curve.at(share / 10) for share in range(2, 9)]
    assert min(abs(curve.sign.x - x) + abs(curve.sign.y - y) for x, y in spots) < 0.01
    assert not any(label.box.holds(curve.sign.x, curve.sign.y) for label in scene.labels)


def test_a_link_says_its_kind_where_there_is_room_and_the_curve_leaves_the_word_alone() -> None:
    scene = a_scene(a_content(*PAIR))
    (curve,) = scene.links
    assert curve.word == "answers"
    x, y = curve.word_at
    box = Box(x, y, x + 7 * len(curve.word), y + 14)
    assert not any(box.holds(*curve.at(step / 50)) for step in range(51))
    assert not any(label.box.meets(box) for label in scene.labels)


def test_no_more_curves_than_somebody_can_follow_and_the_rest_is_counted() -> None:
    events = [
        linking(f"e{n}", f"2024-03-{n % 28 + 1:02}", "ann", *(f"e{k}" for k in range(n))) for n in range(24)
    ]
    scene = a_scene(a_content(*events))
    assert len(scene.links) == MOST_LINKS
    assert not any(curve.word for curve in scene.links)
    assert scene.notice == f"{24 * 23 // 2 - MOST_LINKS} more links are not drawn"


def test_the_legend_names_the_kinds_of_links_drawn() -> None:
    content = a_content(
        linking("q", "2024-03-15", "ann", type=LinkType.CAUSES),
        linking("a", "2024-03-05", "bob", "q", type=LinkType.FOLLOWS),
    )
    samples = [sample.text for sample in a_scene(content, foot=Foot()).samples]
    assert samples == ["known to the day", "follows", "a link that the dates rule out"]


DATES = (
    "",
    "2024-03-05",
    "2024-03-07",
    "2024-03",
    "2024-03-01/..",
    "2024-03-04/2024-03-20",
    "[..2024-03-09]",
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_curve_keeps_within_the_picture_and_begins_or_ends_in_sight(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 10))
    events = [
        an_event(
            f"e{n}",
            date=data.draw(st.sampled_from(DATES)),
            actors=data.draw(st.lists(st.sampled_from(("ann", "bob", "cy")), unique=True, max_size=2)),
            links=[
                Link(data.draw(st.sampled_from(LinkType)), f"e{to}")
                for to in data.draw(st.lists(st.integers(0, count - 1), max_size=3))
                if to != n
            ],
        )
        for n in range(count)
    ]
    content = a_content(*events)
    if content.extent is None:
        return
    scale = DAY_S * 10 ** data.draw(st.floats(-2, 1))
    view = a_view(content, scale).panned(data.draw(st.integers(-800, 800)))
    frame = Frame(view, 1000, 500, grows=data.draw(st.booleans()), scroll_y=data.draw(st.floats(0, 200)))
    scene = compose_scene(content, frame, RULER)
    in_view = set(scene.rows_in_view)
    for curve in scene.links:
        assert not all(curve.is_cut)
        assert {curve.from_row, curve.to_row} & in_view
        assert all(math.isfinite(value) for value in curve.points)
        for (x, y), is_cut in zip(ends(curve), curve.is_cut, strict=True):
            if is_cut:
                assert scene.plot.left - 0.01 <= x <= scene.plot.right + 0.01
                assert scene.plot.top - 0.01 <= y <= scene.plot.bottom + 0.01
    drawn = [(curve.from_row, curve.to_row, curve.type) for curve in scene.links]
    assert len(drawn) == len(set(drawn))
    assert set(drawn) <= {link[:3] for link in content.links}
