"""The promises of the picture, on random timelines, zooms and filters."""

import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.display import Display
from timeline_app.layout.frame import Foot, Frame, fit, gutter_px
from timeline_app.layout.rivals import MOST_SHOWN, TEXT_GAP_PX
from timeline_app.layout.scene import Box, Label, Mark, Scene
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement, Group
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication
from timeline_app.store.rows import let_through
from timeline_app.store.table import KNOWN, build_table

RULER = FixedRuler()
ACTORS = ("ann", "bob", "cy", "dee")
OPEN_PX = 48.0
FOLD_REACH_PX = 5.0  # members of a fold lie this close together at most


def a_day(number: int) -> str:
    """An ISO day, counted from 2024-01-01."""
    return str(np.datetime64("2024-01-01", "D") + number)


days = st.integers(0, 60).map(a_day)
days_far_apart = st.one_of(st.integers(0, 40), st.integers(40_000, 40_040), st.integers(90_000, 90_020)).map(
    a_day
)
dates = st.one_of(
    days,
    st.tuples(st.integers(0, 60), st.integers(0, 90)).map(lambda t: f"[{a_day(t[0])}..{a_day(t[0] + t[1])}]"),
    st.tuples(st.integers(0, 60), st.integers(0, 90)).map(lambda t: f"{a_day(t[0])}/{a_day(t[0] + t[1])}"),
    days.map(lambda day: f"{day}/.."),
    days.map(lambda day: f"/{day}"),
    days.map(lambda day: f"[..{day}]"),
    st.just("2024-02"),
    st.just("2024"),
    st.just(""),
)


@st.composite
def timelines(draw: st.DrawFn, is_sparse: bool = False) -> Timeline:
    count = draw(st.integers(1, 40))
    events: list[Event] = []
    for index in range(count):
        actors = draw(st.lists(st.sampled_from(ACTORS), unique=True, max_size=3))
        given = draw(st.lists(dates, max_size=6)) if draw(st.integers(0, 3)) == 0 else []
        excerpts = [an_excerpt(source=f"s{n}", date=each) for n, each in enumerate(given)]
        title = "x" * draw(st.integers(1, 30))
        importance = draw(st.integers(1, 5))
        date = draw(days_far_apart if is_sparse and draw(st.integers(0, 4)) else dates)
        events.append(
            an_event(
                f"e{index}", date=date, actors=actors, title=title, importance=importance, excerpts=excerpts
            )
        )
    made = a_timeline(*events)
    issued = {id: draw(dates) for id in made.sources}
    sources = {
        id: replace(source, issued=edtf.parse(issued[id]) if issued[id] else None)
        for id, source in made.sources.items()
    }
    return replace(made, sources=sources)


ids = st.sampled_from((*ACTORS, "gone"))


@st.composite
def arrangements(draw: st.DrawFn) -> Arrangement:
    """As in the file in half the cases; else anything that can be done to lanes."""
    if draw(st.booleans()):
        return AS_IN_THE_FILE
    order, cut = draw(st.permutations(ACTORS)), draw(st.integers(0, 4))
    parts = (("Us", tuple(order[:cut])), ("Them", tuple(order[cut:])))
    groups = tuple(Group(name, members, draw(st.booleans())) for name, members in parts if members)
    return Arrangement(
        order=tuple(draw(st.lists(ids, unique=True))),
        groups=groups if draw(st.booleans()) else (),
        hidden=draw(st.frozensets(ids, max_size=3)),
        pinned=draw(st.frozensets(ids, max_size=2)),
    )


@st.composite
def pictures(draw: st.DrawFn, is_sparse: bool = False) -> tuple[Content, Frame]:
    """is_sparse: with long times in which nothing happens."""
    table = build_table(draw(timelines(is_sparse)))
    if draw(st.integers(0, 3)) == 0:
        table = by_publication(table)
    names = draw(st.frozensets(st.sampled_from(table.actor_ids or ("ann",)), max_size=2))
    chosen = Filter(actors=names, match_all=draw(st.booleans()))
    display = Display(folds_time=draw(st.booleans()), arrangement=draw(arrangements()))
    content = Content(table, let_through(chosen, table), "en", RULER, display)
    width = draw(st.integers(400, 1600))
    plot_px = width - gutter_px(content, RULER)
    begin = from_civil(2024) + draw(st.integers(-20, 100)) * DAY_S
    seconds_per_px = 10 ** draw(st.floats(2.0, 7.0))
    viewport = Viewport(float(round(begin)), seconds_per_px, plot_px)
    height, scroll_y = draw(st.integers(300, 1200)), draw(st.sampled_from((0.0, 60.0, 300.0)))
    return content, Frame(viewport, width, height, scroll_y, grows=draw(st.booleans()))


def reach(content: Content, row: int, frame: Frame) -> tuple[float, float]:
    """Left and right of an event, with the dates of its sources where they differ, in px of the plot.

    48 px beyond its known bound on a side that is not known.
    """
    table = content.table
    left = frame.viewport.x(float(table.reach_left[row]))
    right = frame.viewport.x(float(table.reach_right[row]))
    left -= 0 if table.reach_left_side[row] == KNOWN else OPEN_PX
    right += 0 if table.reach_right_side[row] == KNOWN else OPEN_PX
    return left, right


@settings(max_examples=120, deadline=None)
@given(st.booleans().flatmap(lambda is_sparse: pictures(is_sparse)))
def test_the_marks_account_for_exactly_the_events_in_view(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    scene = compose_scene(content, frame, RULER)
    behind = set(scene.rows_in_view)
    assert behind <= set(content.rows)
    assert set(content.undated) <= behind
    for row in content.dated:
        left, right = reach(content, row, frame)
        if right > 0 and left < frame.viewport.width_px:
            assert row in behind
        elif right < -48 or left > frame.viewport.width_px + 48:
            assert row not in behind
        elif row in behind:
            core_px = (
                float(content.table.reach_right[row] - content.table.reach_left[row])
                / frame.viewport.seconds_per_px
            )
            note = 6.0 + FOLD_REACH_PX if core_px < 20 else 1.5
            in_fold = any(row in mark.rows and mark.is_fold for mark in scene.marks) or not frame.grows
            assert in_fold or (right >= -note and left <= frame.viewport.width_px + note)


@settings(max_examples=80, deadline=None)
@given(pictures())
def test_the_counts_of_a_lane_add_up_to_its_events_in_view(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    scene = compose_scene(content, frame, RULER)
    for position, lane in enumerate(scene.lanes):
        first = scene.pinned_bottom if position >= scene.pinned else scene.plot.top
        if lane.top >= scene.plot.bottom or lane.bottom <= first:
            continue  # out of sight: counted, not drawn
        rows = [row for mark in scene.marks if mark.lane == position for row in mark.rows]
        assert lane.in_view == len(rows)
        assert Counter(rows).most_common(1)[0][1] == 1 if rows else lane.in_view == 0
        for row in rows:
            assert set(lane.actors or (-1,)) & set(content.table.actors[row] or (-1,))


@settings(max_examples=80, deadline=None)
@given(pictures())
def test_every_lane_of_an_event_in_view_has_a_mark_of_it(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    scene = compose_scene(content, replace(frame, grows=True), RULER)
    lanes_of: dict[int, set[int]] = {}
    for mark in scene.marks:
        for row in mark.rows:
            lanes_of.setdefault(row, set()).add(mark.lane)
    for row in content.dated:
        left, right = reach(content, row, frame)
        if right > 0 and left < frame.viewport.width_px:
            assert lanes_of[row] == set(content.lanes_of(row))


@settings(max_examples=120, deadline=None)
@given(pictures())
def test_no_two_labels_overlap(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    scene = compose_scene(content, frame, RULER)
    boxes = [uncovered(label, scene) for label in scene.labels]
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            assert not one.meets(other)


def uncovered(label: Label, scene: Scene) -> Box:
    """What the pinned lanes leave to be seen of a label."""
    first = scene.pinned_bottom if label.lane >= scene.pinned else scene.plot.top
    return label.box._replace(top=max(label.box.top, first), bottom=max(label.box.bottom, first))


@settings(max_examples=60, deadline=None)
@given(pictures())
def test_the_dates_under_a_mark_cover_no_other_mark_and_no_label(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    scene = compose_scene(content, frame, RULER)
    for mark in scene.marks:
        assert len(mark.rivals) <= MOST_SHOWN
        assert not (mark.is_fold and mark.rivals)
        lane = scene.lanes[mark.lane]
        for rival in mark.rivals:
            words_px = TEXT_GAP_PX + 7 * len(rival.text) if rival.text else 0.0
            box = Box(rival.left, rival.y - 3, rival.right + words_px, rival.y + 3)
            assert lane.top < box.top
            assert box.bottom < lane.bottom
            others = [other for other in scene.marks if other is not mark and other.lane == mark.lane]
            assert not any(other.box().meets(box) for other in others if not is_crowd(other))
            assert not any(label.box.meets(box) for label in scene.labels if label.lane == mark.lane)


@settings(max_examples=100, deadline=None)
@given(pictures(), st.integers(-300, 300))
def test_panning_by_whole_pixels_moves_everything_and_changes_nothing(
    picture: tuple[Content, Frame], dx: int
) -> None:
    content, frame = picture
    moved = replace(frame, viewport=frame.viewport.panned(dx))
    before, after = compose_scene(content, frame, RULER), compose_scene(content, moved, RULER)
    assert [(lane.actor, lane.top, lane.bottom) for lane in before.lanes] == [
        (lane.actor, lane.top, lane.bottom) for lane in after.lanes
    ]
    marks = {(mark.lane, mark.rows): mark for mark in after.marks}
    for mark in before.marks:
        if is_crowd(mark):
            continue
        if is_inside(mark, before, dx):
            there = marks[mark.lane, mark.rows]
            assert there.y == mark.y
            assert (there.is_hollow, there.count_text) == (mark.is_hollow, mark.count_text)
            assert there.left - mark.left == pytest.approx(dx, abs=0.01)
            assert there.right - mark.right == pytest.approx(dx, abs=0.01)
    labels = {(label.lane, label.row): label for label in after.labels}
    shown = {
        (mark.lane, mark.rows[0]) for mark in before.marks if is_inside(mark, before, dx) and not mark.is_fold
    }
    for label in before.labels:
        if not label.slides and (label.lane, label.row) in shown:
            assert_moved(label, labels[label.lane, label.row], dx)


def assert_moved(label: Label, there: Label, dx: int) -> None:
    assert (there.title, there.detail) == (label.title, label.detail)
    assert there.box.left - label.box.left == pytest.approx(dx, abs=0.01)
    assert there.box.top == label.box.top


def is_crowd(mark: Mark) -> bool:
    return mark.count_text.startswith("+")


def is_inside(mark: Mark, scene: Scene, dx: int) -> bool:
    """True where the whole mark is in the plot before and after."""
    lefts = (mark.left, mark.left + dx)
    rights = (mark.right, mark.right + dx)
    return min(lefts) > scene.plot.left + 8 and max(rights) < scene.plot.right - 8


@settings(max_examples=60, deadline=None)
@given(timelines(), st.integers(640, 2000))
def test_a_fitted_picture_holds_every_event_whole(timeline: Timeline, width: int) -> None:
    table = build_table(timeline)
    content = Content(table, let_through(Filter(), table), "en", RULER)
    viewport = fit(content, width - gutter_px(content, RULER))
    if viewport is None:
        return
    scene = compose_scene(content, Frame(viewport, width, 400, grows=True), RULER)
    assert scene.rows_in_view == tuple(range(len(table)))
    for mark in scene.marks:
        assert mark.left >= scene.plot.left - 0.01
        assert mark.right <= scene.plot.right + 0.01
    for label in scene.labels:
        assert label.box.bottom <= scene.plot.bottom
        assert label.box.right <= scene.plot.right or label.box.left <= scene.plot.left + 30


@settings(max_examples=60, deadline=None)
@given(pictures())
def test_pointing_at_a_mark_finds_its_events(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    scene = compose_scene(content, frame, RULER)
    for mark in scene.marks:
        x = mark.note_x if not math.isnan(mark.note_x) else (mark.left + mark.right) / 2
        top = scene.pinned_bottom if mark.lane >= scene.pinned else scene.plot.top
        if scene.plot.left < x < scene.plot.right and top < mark.y < scene.plot.bottom:
            hit = scene.hit(x, mark.y)
            assert isinstance(hit, Mark)
            assert hit.lane == mark.lane


def test_a_stem_hops_over_the_lane_that_takes_no_part() -> None:
    table = build_table(
        a_timeline(an_event("a", actors=["ann", "cy"]), an_event("b", actors=["bob"], date="2024-03-06"),
                   names={"ann": "Ann", "bob": "Bob", "cy": "Cy"})
    )  # fmt: skip
    content = Content(table, table.all_rows, "en", RULER)
    viewport = fit(content, 1000 - gutter_px(content, RULER))
    assert viewport is not None
    scene = compose_scene(content, Frame(viewport, 1000, 500), RULER)
    (stem,) = scene.stems
    bob = scene.lanes[1]
    assert stem.hops == ((bob.top, bob.bottom),)
    tops, bottoms = stem.solid[0][0], stem.solid[-1][1]
    ys = sorted(mark.y for mark in scene.marks if mark.rows == (stem.row,))
    assert (tops, bottoms) == (ys[0], ys[1])


def test_events_at_one_moment_fold_into_one_mark_that_counts_them() -> None:
    events = [an_event(f"e{index}", actors=["ann"], date="2024-03-05") for index in range(7)]
    table = build_table(a_timeline(*events, an_event("far", actors=["ann"], date="1024-03-05")))
    content = Content(table, table.all_rows, "en", RULER)
    viewport = fit(content, 900)
    assert viewport is not None
    scene = compose_scene(content, Frame(viewport, 1000, 500), RULER)
    folds = [mark for mark in scene.marks if mark.is_fold]
    assert [(len(fold.rows), fold.count_text) for fold in folds] == [(7, "7")]


def test_a_small_window_says_how_many_undated_events_it_has_no_room_for() -> None:
    events = [an_event(f"undated {index}", date="") for index in range(40)]
    table = build_table(a_timeline(*events))
    content = Content(table, table.all_rows, "en", RULER)
    viewport = Viewport.between(0.0, 1e9, 500)
    short = compose_scene(content, Frame(viewport, 600, 500), RULER)
    assert short.rows_in_view == tuple(range(40))
    assert "more" in short.tray_items[-1].text
    whole = compose_scene(content, Frame(viewport, 600, 500, grows=True), RULER)
    assert len(whole.tray_items) == 40
    assert max(item.box.right for item in whole.tray_items) <= 600


def test_the_foot_stands_below_the_lanes_within_the_picture() -> None:
    table = build_table(a_timeline(an_event("a", actors=["ann"])))
    content = Content(table, table.all_rows, "en", RULER)
    viewport = fit(content, 700)
    assert viewport is not None
    foot = Foot(["One sentence."], ["A source."])
    scene = compose_scene(content, Frame(viewport, 800, 300, grows=True, title="T", foot=foot), RULER)
    assert [line.text for line in scene.lines] == ["T", "One sentence.", "1", "A source."]
    assert all(scene.tray.bottom <= line.y <= scene.height - 14 for line in scene.lines[1:])


def test_nothing_let_through_is_said_and_still_a_picture() -> None:
    table = build_table(a_timeline(an_event("a", actors=["ann"])))
    content = Content(table, table.all_rows[:0], "en", RULER)
    scene = compose_scene(
        content, Frame(Viewport.between(0, 1e9, 500), 600, 300, empty_text="Nothing."), RULER
    )
    assert (scene.empty_text, scene.marks, scene.lanes) == ("Nothing.", [], [])


@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
def test_labels_keep_apart_at_both_ends_of_a_zoom_step(share: float) -> None:
    events = [
        an_event(f"e{n}", date=a_day(2 * n), actors=["ann"], title="x" * (5 + n % 9)) for n in range(60)
    ]
    table = build_table(a_timeline(*events))
    content = Content(table, table.all_rows, "en", RULER)
    for step in range(26, 34):
        viewport = Viewport(from_civil(2024) - 1e6, 2 ** ((step + share) / 2), 1200.0)
        labels = compose_scene(content, Frame(viewport, 1300, 600, grows=True), RULER).labels
        assert labels
        for index, one in enumerate(labels):
            assert not any(one.box.meets(other.box) for other in labels[index + 1 :])


def many_lanes() -> Content:
    events = [
        an_event(f"{actor}{n}", date=a_day(3 * n), actors=[actor, "ann"] if n == 0 else [actor])
        for actor in ACTORS
        for n in range(6)
    ]
    table = build_table(a_timeline(*events))
    display = Display(arrangement=Arrangement(pinned=frozenset({"dee"})))
    return Content(table, table.all_rows, "en", RULER, display)


def test_pinned_lanes_stay_while_the_others_scroll_beneath_them() -> None:
    content = many_lanes()
    viewport = fit(content, 700)
    assert viewport is not None
    still = compose_scene(content, Frame(viewport, 800, 260), RULER)
    scrolled = compose_scene(content, Frame(viewport, 800, 260, scroll_y=60), RULER)
    assert still.pinned == 1
    assert still.lanes[0] == scrolled.lanes[0]
    assert [one.top - other.top for one, other in zip(still.lanes, scrolled.lanes, strict=True)][1:] == [
        60
    ] * 3
    covered = [mark for mark in scrolled.marks if mark.lane and mark.y <= scrolled.pinned_bottom]
    for mark in covered:
        hit = scrolled.hit((mark.left + mark.right) / 2, mark.y)
        assert not isinstance(hit, Mark) or hit.lane == 0
    for stem in scrolled.stems:
        assert all(top <= bottom for top, bottom in (*stem.solid, *stem.hops))


def test_a_picture_that_holds_all_lanes_pins_none() -> None:
    content = many_lanes()
    viewport = fit(content, 700)
    assert viewport is not None
    scene = compose_scene(content, Frame(viewport, 800, 260, grows=True), RULER)
    assert scene.pinned == 0


@settings(max_examples=60, deadline=None)
@given(pictures(is_sparse=True))
def test_nothing_is_drawn_in_a_break_but_what_has_no_bound(picture: tuple[Content, Frame]) -> None:
    content, frame = picture
    display = replace(content.display, folds_time=True)
    folding = Content(build_table(content.table.timeline), content.rows, "en", RULER, display)
    scene = compose_scene(folding, frame, RULER)
    table = folding.table
    for each in scene.breaks:
        for mark in scene.marks:
            if not mark.is_fold and mark.left_side == mark.right_side == KNOWN:
                left, right = (
                    scene.plot.left + frame.viewport.x(bound)
                    for bound in (table.left[mark.rows[0]], table.right[mark.rows[0]])
                )
                assert right <= each.left + 0.01 or left >= each.right - 0.01
