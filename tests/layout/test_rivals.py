"""Dates that excerpts give apart, under the mark of their event."""

from dataclasses import replace

import pytest

from tests.layout.scenes import RULER, a_content, a_view
from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Frame
from timeline_app.layout.lanes import OPEN_PX
from timeline_app.layout.rivals import LINE_PX, MOST_SHOWN, NO_RIVALS, rivals_of
from timeline_app.layout.scene import Mark, Scene
from timeline_app.model.event import Event
from timeline_app.model.source import Source
from timeline_app.store.publication import by_publication
from timeline_app.store.table import KNOWN, OPEN, build_table


def dated(*dates: str, date: str = "2024-03-05") -> Event:
    """An event of ann whose excerpts, each of a source of its own, give these dates."""
    excerpts = [an_excerpt(source=f"s{n}", date=each) for n, each in enumerate(dates, start=1)]
    return an_event("strike", date=date, actors=["ann"], excerpts=excerpts)


def a_scene(content: Content, days_per_px: float = 0.1) -> Scene:
    view = a_view(content, DAY_S * days_per_px)
    return compose_scene(content, Frame(view, 1000, 500, grows=True), RULER)


def the_mark(*dates: str, date: str = "2024-03-05") -> Mark:
    (mark,) = a_scene(a_content(dated(*dates, date=date))).marks
    return mark


@pytest.mark.parametrize("dates", [(), ("2024-03-05",), ("2024-03-05", ""), ("2024-03", "2024-03")])
def test_where_excerpts_do_not_differ_nothing_stands_under_the_mark(dates: tuple[str, ...]) -> None:
    assert rivals_of(a_content(dated(*dates)), 0) == NO_RIVALS
    assert the_mark(*dates).rivals == ()


def test_each_date_is_a_bracket_of_its_own_bounds_with_the_numbers_of_its_sources() -> None:
    mark = the_mark("2024-03-05", "2024-03-09", "2024-03-05")
    one, other = mark.rivals
    assert (one.text, other.text) == ("1,\u20093", "2")
    assert other.left - one.left == pytest.approx(4 / 0.1)
    assert one.right - one.left == pytest.approx(10)
    assert mark.y < one.y < other.y == one.y + LINE_PX
    assert (mark.left, mark.right) == pytest.approx((one.left, one.right))


def test_a_date_too_short_to_see_is_six_px_wide() -> None:
    mark = the_mark("2024-03-05T10:00:00", "2024-03-05T11:00:00")
    assert [rival.right - rival.left for rival in mark.rivals] == pytest.approx([6, 6])


def test_at_most_four_are_shown_and_the_rest_counted() -> None:
    mark = the_mark(*(f"2024-03-{day:02}" for day in range(1, 8)))
    assert len(mark.rivals) == MOST_SHOWN
    assert mark.rivals[-1].text == "4  +3"


def test_an_open_date_reaches_as_far_as_the_event_does() -> None:
    mark = the_mark("2024-03-05", "2024-03-09/..", "[..2024-03-02]")
    _, after, before = mark.rivals
    assert (after.left_side, after.right_side) == (KNOWN, OPEN)
    assert after.right - after.left == pytest.approx(OPEN_PX + 10)
    assert before.left_side == OPEN
    assert before.right - before.left == pytest.approx(OPEN_PX)


def test_the_view_that_fits_holds_the_dates_of_all_sources() -> None:
    content = a_content(dated("2020", "2030-05-05"))
    assert content.extent == (from_civil(2020), from_civil(2030, 5, 6))


def test_an_event_is_in_view_where_only_a_date_of_one_source_is() -> None:
    content = a_content(dated("2024-03-05", "2024-09-05"))
    view = a_view(content, DAY_S * 0.1)
    late = view.panned(view.x(from_civil(2024, 6)) - view.x(from_civil(2024, 9, 5)))
    scene = compose_scene(content, Frame(late, 1000, 500), RULER)
    assert scene.rows_in_view == (0,)
    (mark,) = scene.marks
    assert [rival.place for rival in mark.rivals] == [1]


def test_an_event_without_a_date_of_its_own_stays_in_the_tray() -> None:
    scene = a_scene(a_content(dated("2024-03-05", "2024-03-09", date=""), an_event("b", actors=["ann"])))
    assert [item.rows for item in scene.tray_items] == [(1,)]
    assert not any(mark.rivals for mark in scene.marks)


def test_a_fold_has_no_dates_under_it() -> None:
    scene = a_scene(a_content(*(dated("2024-03-05", "2024-03-06") for _ in range(3))), days_per_px=10)
    (mark,) = scene.marks
    assert mark.is_fold
    assert mark.rivals == ()


def test_pointing_at_a_date_finds_its_event_and_which_date_it_is() -> None:
    scene = a_scene(a_content(dated("2024-03-05", "2024-03-20")))
    (mark,) = scene.marks
    late = mark.rivals[1]
    hit = scene.hit((late.left + late.right) / 2, late.y)
    assert hit is mark
    assert mark.rival_at(late.right + 3, late.y) is late
    assert mark.rival_at(mark.note_x, mark.y) is None


def test_sources_that_contradict_each_other_are_flagged_at_the_label_and_in_words() -> None:
    content = a_content(dated("2024-03-05", "2024-03-20"))
    (label,) = a_scene(content).labels
    assert label.sign_px > 0
    assert content.words(0).detail == "5 March 2024 · the sources contradict each other"
    assert label.box.width >= 7 * len(label.title) + label.sign_px
    (plain,) = a_scene(a_content(dated("2024-03-05", "2024-03"))).labels
    assert plain.sign_px == 0


def published(date: str, issued: str) -> Content:
    """An event of ann that happened at `date`, and became known when its source was issued."""
    made = a_timeline(an_event("strike", date=date, actors=["ann"], excerpts=[an_excerpt(source="paper")]))
    sources = {"paper": Source("paper", issued=edtf.parse(issued))}
    table = by_publication(build_table(replace(made, sources=sources)))
    return Content(table, table.all_rows, "en", RULER)


def test_laid_out_by_publication_a_tether_leads_from_the_mark_to_when_it_happened() -> None:
    scene = a_scene(published("2024-03-05", "2024-04-10"))
    (mark,) = scene.marks
    (happened,) = mark.rivals
    assert mark.tether is not None
    assert mark.tether.x == pytest.approx(mark.note_x)
    assert mark.tether.end_x == pytest.approx(happened.right)
    assert mark.tether.y == happened.y > mark.y
    assert mark.tether.beyond == 0
    assert scene.reading


def test_a_tether_is_cut_at_the_edge_where_it_happened_out_of_sight() -> None:
    content = published("2023-03-05", "2024-04-10")
    view = a_view(content, DAY_S * 0.1)
    at_publication = view.panned(-view.x(from_civil(2024, 4, 10)) + 400)
    scene = compose_scene(content, Frame(at_publication, 1000, 500), RULER)
    (mark,) = scene.marks
    assert mark.rivals == ()
    assert mark.tether is not None
    assert mark.tether.beyond == -1
    assert mark.tether.end_x == pytest.approx(scene.plot.left)


def test_of_what_happened_when_it_was_published_the_tether_only_leads_down() -> None:
    (mark,) = a_scene(published("2024-04", "2024-04-10")).marks
    assert mark.tether is not None
    assert mark.tether.end_x == mark.tether.x


def test_a_day_too_narrow_for_a_bracket_is_a_ring() -> None:
    (mark,) = a_scene(published("2024-03-05", "2024-04-10"), days_per_px=0.5).marks
    (happened,) = mark.rivals
    assert happened.left < happened.note_x < happened.right
