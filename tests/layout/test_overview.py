import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt, in_columns
from timeline_app import words
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.chrono.steps import Step, Unit
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.overview import (
    BIN_PX,
    LEAST_WINDOW_PX,
    Ground,
    Overview,
    ground,
    overview,
    reckoning,
    tick_words,
)
from timeline_app.store.publication import by_publication
from timeline_app.store.stepwise import finish
from timeline_app.store.table import EventTable, build_table

RULER = FixedRuler()


def table_of(*dates: str) -> EventTable:
    return build_table(a_timeline(*(an_event(f"e{number}", date=date) for number, date in enumerate(dates))))


def strip(table: EventTable, width_px: float = 800.0, rows: list[int] | None = None) -> Overview:
    under = ground(table, width_px, RULER)
    assert under is not None
    return overview(under, table, table.all_rows if rows is None else rows)


def under_all(table: EventTable, width_px: float = 800.0) -> Ground:
    under = ground(table, width_px, RULER)
    assert under is not None
    return under


def test_without_a_dated_event_there_is_no_strip() -> None:
    assert ground(table_of(), 800.0, RULER) is None
    assert ground(table_of("", "../.."), 800.0, RULER) is None
    assert ground(table_of("2024"), 0.0, RULER) is None


def test_the_strip_holds_every_bound_with_room_on_both_sides() -> None:
    shown = strip(table_of("1985", "2024-03-05", ""))
    assert shown.whole.x(from_civil(1985)) == pytest.approx(0.08 * 800)
    assert shown.whole.x(from_civil(2024, 3, 6)) == pytest.approx(0.92 * 800)


def test_the_strip_spans_what_a_fitted_view_does_where_things_are_told_long_before_or_after() -> None:
    event = an_event("later", date="1989-07", excerpts=[an_excerpt(source="minutes")])
    timeline = a_timeline(event)
    told = {id: replace(source, issued=edtf.parse("1931-05-04")) for id, source in timeline.sources.items()}
    whole = under_all(by_publication(build_table(replace(timeline, sources=told)))).whole
    assert whole.left < from_civil(1931)
    assert whole.right > from_civil(1989, 8)


def test_every_event_weighs_one_wherever_it_lies_and_however_long_it_is() -> None:
    for dates in (["2024-03-05"], ["2020/2024"], ["2024-03-05"] * 7, ["2020", "2021-05/2022", "2023-01-01"]):
        assert under_all(table_of(*dates)).density.sum() == pytest.approx(len(dates))


def test_what_lasts_is_low_and_even_and_what_is_at_one_time_is_a_peak() -> None:
    density = under_all(table_of("2000/2010", "2005-06-01")).density
    peak = int(density.argmax())
    assert peak * BIN_PX == pytest.approx(400, abs=8)
    within = density[60:180]
    assert within.max() == pytest.approx(within.min())


def test_a_side_that_is_open_or_unknown_reaches_to_the_end_of_the_strip() -> None:
    for date in ("2005/..", "2005/"):
        density = under_all(table_of("2000", "2009", date)).density
        assert density[-3] > 0
        assert density[1] == 0
    assert under_all(table_of("2000", "2009", "../2005")).density[1] > 0


def test_what_is_let_through_stands_within_all() -> None:
    table = table_of("2000", "2004-05-05", "2009-01")
    shown = strip(table, rows=[1])
    assert shown.passed.max() > 0
    assert (shown.passed <= shown.all).all()
    assert shown.passed[shown.all > 0].min() == 0
    assert strip(table).passed is not shown.passed
    assert strip(table, rows=[]).passed.max() == 0


def test_a_single_event_is_seen_beside_a_burst_of_thousands() -> None:
    table = table_of(*["2024-03-05"] * 5000, "2020-01-01")
    heights = strip(table).all
    assert heights.max() == 1.0
    assert heights[:100].max() >= 0.08
    assert heights[150] == 0


dates = st.sampled_from(
    [
        "2024-03-05",
        "2024-03",
        "1985/..",
        "../1990",
        "/2001",
        "2000/2010",
        "-9999",
        "Y-13800000000",
        "2024-03-05T10:00:00",
        "",
    ]
)


@given(st.lists(dates, min_size=1, max_size=8), st.integers(1, 2000))
def test_any_dates_on_any_width_give_heights_from_0_to_1_and_labels_that_never_touch(
    texts: list[str], width_px: int
) -> None:
    table = table_of(*texts)
    under = ground(table, float(width_px), RULER)
    if under is None:
        return
    for rows in (table.all_rows, list(range(0, len(table), 2))):
        shown = overview(under, table, rows)
        for heights in (shown.all, shown.passed):
            assert len(heights) == math.ceil(width_px / BIN_PX)
            assert np.isfinite(heights).all()
            assert ((heights >= 0) & (heights <= 1)).all()
    free = -1.0
    for label in (each for each in shown.labels if each.text):
        assert label.text_x > free
        free = label.text_x + RULER.width(label.text, None)  # type: ignore[arg-type]
        assert free <= width_px + 1e-6


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (["1985", "2024"], {"1990", "2000"}),
        (["2024-01", "2024-12"], {"2024", "Apr", "2025"}),
        (["2024-02-19", "2024-04-01"], {"4 Mar", "11 Mar"}),
        (["-9999", "2024"], {"4000 BCE", "1 CE"}),
        (["Y-13800000000", "2024"], {"10,000,000,000 BCE", "1 CE"}),
    ],
)
def test_the_calendar_is_told_in_what_fits(texts: list[str], wanted: set[str]) -> None:
    assert wanted <= {label.text for label in strip(table_of(*texts)).labels}


def test_one_event_alone_has_a_strip_of_its_day() -> None:
    shown = strip(table_of("2024-03-05"))
    assert shown.whole.width_px * shown.whole.seconds_per_px == pytest.approx(DAY_S / 0.84)
    assert shown.labels[0].text.startswith("5 Mar 2024, 00:00")
    assert strip(table_of("2024-03-05T10:00:00")).whole.seconds_per_px > 0


def test_the_first_label_says_the_whole_date_and_the_others_what_they_add() -> None:
    at = from_civil(2024, 3, 5)
    week, month, hour, second = (
        Step(Unit.WEEK, 1),
        Step(Unit.MONTH, 1),
        Step(Unit.HOUR, 1),
        Step(Unit.SECOND, 1),
    )
    assert (tick_words(week, at, True), tick_words(week, at, False)) == ("5 Mar 2024", "5 Mar")
    march, january = from_civil(2024, 3), from_civil(2024)
    assert (tick_words(month, march, True), tick_words(month, march, False)) == ("Mar 2024", "Mar")
    assert tick_words(month, january, False) == "2024"
    noon = at + DAY_S / 2
    assert (tick_words(hour, noon, True), tick_words(hour, noon, False)) == ("5 Mar 2024, 12:00", "12:00")
    assert tick_words(hour, at, False) == "5 Mar"
    assert tick_words(second, noon + 7, False) == "12:00:07"
    with words.using("fr"):
        assert tick_words(week, from_civil(2024, 3), True) == "1er mars 2024"
        assert tick_words(month, from_civil(2024, 2), False) == "Févr."


def test_the_window_shows_the_view_cut_at_the_ends_and_never_too_narrow_to_grasp() -> None:
    shown = strip(table_of("2000", "2020"))
    whole = shown.whole
    half = shown.window(Viewport.between(whole.instant(200), whole.instant(600), 500.0))
    assert half == pytest.approx((200, 600))
    assert shown.window(Viewport.between(whole.left - 1e9, whole.right + 1e9, 500.0)) == (0, 800)
    for x in (-500.0, 0.0, 300.0, 800.0, 900.0):
        tiny = shown.window(Viewport.between(whole.instant(x), whole.instant(x) + 10, 500.0))
        assert tiny.right - tiny.left == pytest.approx(LEAST_WINDOW_PX)
        assert tiny.left >= 0
        assert tiny.right <= 800


def test_marks_stand_at_the_middle_of_their_events_each_pixel_once() -> None:
    table = table_of("2000/2010", "2005-07-02", "2005-07-02", "")
    shown = strip(table)
    assert shown.marks(table, []) == []
    assert shown.marks(table, [3]) == []
    assert shown.marks(table, table.all_rows) == pytest.approx([400], abs=1)


@given(
    st.lists(st.sampled_from(["2024-03-05", "2024-03", "2023/..", "2022/2024", ""]), max_size=8), st.data()
)
def test_the_strip_of_very_many_events_is_that_of_few(dates: list[str], data: st.DataObject) -> None:
    timeline = a_timeline(*(an_event(f"e{number}", date=date) for number, date in enumerate(dates)))
    shown = [event.id for event in timeline.events if data.draw(st.booleans())]
    found = []
    for facts in (timeline, in_columns(timeline)):
        table = build_table(facts)
        rows = sorted(table.row_of[id] for id in shown)
        found.append(finish(reckoning(table, rows, 800.0, RULER))[1])
    few, many = found
    assert (few is None) == (many is None)
    if few is not None and many is not None:
        assert few.whole == many.whole
        assert few.labels == many.labels
        np.testing.assert_allclose(few.all, many.all)
        np.testing.assert_allclose(few.passed, many.passed)
