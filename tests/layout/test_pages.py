"""A picture on sheets of paper: no event lost at a border, no word cut, and each sheet says what it is a part of."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.test_compose import timelines
from tests.makers import FixedRuler, a_timeline, an_event
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.layout.frame import AXIS_PX
from timeline_app.layout.pages import OVERLAP_PX, Sheet, Sheets, set_sheets
from timeline_app.layout.paper import Settings
from timeline_app.model.read_file import ReadFile
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

RULER = FixedRuler()
A4 = Sheets(1122.5, 793.7, is_fitted=False)
SMALL = Sheets(560.0, 420.0, is_fitted=False)


def sheets_of(
    timeline: Timeline, sheets: Sheets = A4, chosen: Filter | None = None, asked: Settings | None = None
) -> list[Sheet]:
    return set_sheets(build_table(timeline), chosen or Filter(), asked or Settings(), sheets, "en", RULER)


def words_on(sheet: Sheet) -> list[str]:
    return [line.text for line in (*sheet.lines, *sheet.scene.lines)]


def rows_on(made: list[Sheet]) -> set[int]:
    return {row for sheet in made for row in sheet.scene.rows_in_view}


papers = st.builds(
    Sheets,
    width=st.sampled_from([500.0, 793.7, 1122.5]),
    height=st.sampled_from([400.0, 793.7, 1122.5]),
    is_fitted=st.booleans(),
    zoom=st.sampled_from([0.5, 1.0, 4.0]),
    across=st.integers(1, 4),
)


@settings(max_examples=40, deadline=None)
@given(timelines(), papers)
def test_no_event_is_lost_at_the_borders_of_the_sheets(timeline: Timeline, sheets: Sheets) -> None:
    made = sheets_of(timeline, sheets)
    assert rows_on(made) == set(range(len(timeline.events)))


@settings(max_examples=30, deadline=None)
@given(timelines(), papers, st.integers(0, 40), st.integers(1, 60))
def test_of_a_part_of_time_every_event_that_may_lie_in_it_is_there(
    timeline: Timeline, sheets: Sheets, first: int, length: int
) -> None:
    start = from_civil(2024) + first * DAY_S
    end = start + length * DAY_S
    table = build_table(timeline)
    within = {row for row in range(len(table)) if table.left[row] < end and table.right[row] > start}
    undated = {row for row in range(len(table)) if table.undated[row]}
    shown = rows_on(sheets_of(timeline, sheets, asked=Settings(start=start, end=end)))
    assert within | undated <= shown


@settings(max_examples=30, deadline=None)
@given(timelines(), papers)
def test_every_mark_and_label_is_whole_on_its_sheet(timeline: Timeline, sheets: Sheets) -> None:
    for sheet in sheets_of(timeline, replace(sheets, is_fitted=False)):
        plot = sheet.scene.plot
        for mark in sheet.scene.marks:
            assert plot.top <= mark.y - 5 <= mark.y + 5 <= plot.bottom
        for label in sheet.scene.labels:
            assert plot.top <= label.box.top + 1e-6
            assert label.box.bottom <= plot.bottom + 1e-6
            assert plot.left <= label.box.left + 1e-6
            assert label.box.right <= plot.right + 1e-6


@settings(max_examples=30, deadline=None)
@given(timelines(), papers)
def test_everything_lies_within_the_margins(timeline: Timeline, sheets: Sheets) -> None:
    for sheet in sheets_of(timeline, sheets):
        right = sheet.x + sheet.scene.width * sheet.zoom
        bottom = sheet.y + sheet.scene.height * sheet.zoom
        assert right <= sheets.width - sheets.margin + 1
        assert bottom <= sheets.height - sheets.margin + 1
        for line in sheet.lines:
            assert sheets.margin <= line.y <= sheets.height - sheets.margin


def test_the_axis_and_the_heads_of_the_lanes_are_repeated_on_each_sheet() -> None:
    events = [an_event(f"e{i}", date=f"2024-{i % 12 + 1:02d}-03", actors=[f"a{i % 9}"]) for i in range(80)]
    made = sheets_of(a_timeline(*events), replace(SMALL, across=3))
    lanes = [sheet for sheet in made if sheet.scene.marks]
    assert len(lanes) > 6
    for sheet in lanes:
        assert sheet.scene.plot.top == AXIS_PX
        assert sheet.scene.ticks
        seen = [
            lane for lane in sheet.scene.lanes if lane.bottom > AXIS_PX and lane.top < sheet.scene.plot.bottom
        ]
        assert seen
        assert all(lane.name for lane in seen)


def test_sheets_side_by_side_share_some_time_so_that_no_label_is_only_half_there() -> None:
    made = sheets_of(
        a_timeline(*(an_event(f"e{m}", date=f"2024-{m:02d}-03") for m in range(1, 13))), replace(A4, across=2)
    )
    first, second = made[0].scene, made[1].scene
    last_tick = max(tick.x for tick in first.ticks)
    assert last_tick > first.plot.right - OVERLAP_PX - 400
    labels = {
        label.row: label.title
        for scene in (first, second)
        for label in scene.labels
        if "…" not in label.title
    }
    assert set(labels) == set(range(12))


def test_each_sheet_has_title_span_sum_and_number() -> None:
    events = [an_event(f"e{i}", date=f"2024-{i % 12 + 1:02d}-03", actors=[f"a{i % 9}"]) for i in range(60)]
    timeline = replace(a_timeline(*events), files=(ReadFile("case.yaml", b"x"),))
    made = sheets_of(timeline, replace(SMALL, across=2))
    for place, sheet in enumerate(made, start=1):
        words = words_on(sheet)
        assert "A timeline" in words
        assert any("2024" in word for word in words)
        assert any(word.startswith("SHA-256 of the data: ") for word in words)
        assert f"{place} / {len(made)}" in words


def test_legend_filter_and_sources_stand_on_the_last_sheet_alone() -> None:
    events = [an_event(f"e{i}", date=f"2024-{i % 12 + 1:02d}-03", actors=[f"a{i % 9}"]) for i in range(60)]
    made = sheets_of(a_timeline(*events), SMALL)
    assert made[-1].scene.samples
    assert "60 events. No filter." in words_on(made[-1])
    assert not any(sheet.scene.samples for sheet in made[:-1])


def test_what_has_no_date_goes_on_over_several_sheets_where_there_is_much_of_it() -> None:
    events = [an_event(f"e{i}", date="", title=f"An event without a date number {i}") for i in range(300)]
    made = sheets_of(a_timeline(an_event("dated"), *events), SMALL)
    assert sum(1 for sheet in made if sheet.scene.tray_items) > 2
    assert rows_on(made) == set(range(301))


def test_fitted_to_one_sheet_everything_stands_on_it_however_much_it_is() -> None:
    events = [an_event(f"e{i}", date=f"20{i % 30:02d}-03-03", actors=[f"a{i % 40}"]) for i in range(400)]
    (sheet,) = sheets_of(a_timeline(*events), replace(A4, is_fitted=True))
    assert sheet.zoom < 1.0
    assert rows_on([sheet]) == set(range(400))


@pytest.mark.parametrize("is_fitted", [True, False])
def test_where_nothing_matches_one_sheet_says_so(is_fitted: bool) -> None:
    sheets = replace(A4, is_fitted=is_fitted)
    (sheet,) = sheets_of(a_timeline(an_event("one")), sheets, Filter(words="zzz"))
    assert "No event has the words" in sheet.scene.empty_text
