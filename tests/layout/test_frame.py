import pytest

from tests.layout.scenes import RULER, a_content
from tests.makers import an_event
from timeline_app.layout.content import Content
from timeline_app.layout.frame import fit, gutter_px
from timeline_app.layout.lanes import OPEN_PX


def test_fit_leaves_five_percent_on_both_sides() -> None:
    content = a_content(an_event("a", date="2024-01-01"), an_event("b", date="2024-12-31"))
    view = fit(content, 1000)
    assert view is not None
    assert content.extent is not None
    first, last = content.extent
    assert view.x(first) == pytest.approx(50)
    assert view.x(last) == pytest.approx(950)


def test_fit_leaves_room_for_an_arrow_where_a_side_is_open() -> None:
    content = a_content(an_event("a", date="2024-01-01"), an_event("b", date="2024-12-01/.."))
    view = fit(content, 400)
    assert view is not None
    assert content.extent is not None
    assert 400 - view.x(content.extent[1]) >= OPEN_PX
    assert view.x(content.extent[0]) == pytest.approx(20)


def test_fit_frames_a_single_moment_with_its_surroundings() -> None:
    content = a_content(an_event("a", date="2024-03-05T10:00:00"))
    view = fit(content, 1000)
    assert view is not None
    assert content.extent is not None
    assert 300 < view.x(content.extent[0]) < 700


def test_where_nothing_has_a_date_there_is_nothing_to_fit() -> None:
    assert fit(a_content(an_event("a", date="")), 1000) is None


def test_the_column_of_names_is_as_wide_as_the_widest_within_limits() -> None:
    short = a_content(an_event("a", actors=["x"]))
    middle = a_content(an_event("a", actors=["x"]), names={"x": "sixteen letters!"})
    long = a_content(an_event("a", actors=["x"]), names={"x": "n" * 500})
    widths = [gutter_px(content, RULER) for content in (short, middle, long)]
    assert widths == sorted(widths)
    assert widths[1] == 16 * 7 + 28
    assert widths[2] == 176


def test_the_column_of_names_is_the_same_under_every_filter() -> None:
    everything = a_content(
        an_event("a", actors=["x"]), an_event("b", actors=["y"]), names={"x": "a longer name", "y": "y"}
    )
    only_y = Content(everything.table, (1,), "en", RULER)
    assert gutter_px(only_y, RULER) == gutter_px(everything, RULER)
