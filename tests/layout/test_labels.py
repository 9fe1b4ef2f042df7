"""Where a label stands, and what of it there is room for."""

import pytest

from tests.layout.scenes import PLOT, a_content
from tests.makers import an_event
from timeline_app.chrono.instant import DAY_S
from timeline_app.layout.content import Content
from timeline_app.layout.labels import Side, choose_place, place_label, row_height
from timeline_app.layout.ruler import LINE_PX, Type

SCALE = DAY_S / 10  # a day is 10 px wide


@pytest.fixture
def content() -> Content:
    """A year, with an event of ten letters at its beginning, its middle and its end."""
    return a_content(
        *(
            an_event(f"e{n}", date=date, title="ten letter", actors=["ann"])
            for n, date in enumerate(("2024-01-01", "2024-06-01", "2024-12-31"))
        )
    )


def alone(content: Content, row: int) -> tuple[float, float]:
    return content.table.left[row] / SCALE - 6, content.table.right[row] / SCALE + 6


def test_the_label_of_a_narrow_mark_stands_to_its_right(content: Content) -> None:
    place = choose_place(content, 1, alone(content, 1), SCALE, False)
    assert place.side is Side.RIGHT
    assert place.room_px == 70
    left, right = place.span
    assert left == alone(content, 1)[0]
    assert right > alone(content, 1)[1] + 70


def test_at_the_end_of_all_it_stands_to_the_left(content: Content) -> None:
    scale = DAY_S / 2
    mark = (content.table.left[2] / scale - 6, content.table.right[2] / scale + 6)
    place = choose_place(content, 2, mark, scale, False)
    assert place.side is Side.LEFT
    assert place.span[1] == mark[1]
    assert place.span[0] < mark[0] - 70


def test_the_label_of_a_wide_mark_stands_under_it(content: Content) -> None:
    left, right = alone(content, 1)
    place = choose_place(content, 1, (left, right + 200), SCALE, False)
    assert place.side is Side.UNDER
    assert place.side.is_under
    assert not Side.RIGHT.is_under


def test_a_label_with_no_room_on_either_side_is_elided_into_the_roomier() -> None:
    content = a_content(an_event("a", title="x" * 300, date="2024-03-05"))
    place = choose_place(content, 0, alone(content, 0), SCALE, False)
    assert 60 <= place.room_px < 7 * 300
    assert place.span[1] - place.span[0] < 7 * 300


def test_words_under_a_bar_wider_than_they_slide_to_stay_in_view(content: Content) -> None:
    far_left = place_label(content, 1, 0, (-500.0, 600.0, 80.0), (Side.UNDER, 70.0), False, PLOT)
    assert far_left.slides
    assert far_left.box.left == PLOT.left + 6
    nearly_gone = place_label(content, 1, 0, (-500.0, 120.0, 80.0), (Side.UNDER, 70.0), False, PLOT)
    assert nearly_gone.box.right == 120.0
    whole = place_label(content, 1, 0, (200.0, 600.0, 80.0), (Side.UNDER, 70.0), False, PLOT)
    assert whole.box.left == 200.0


def test_words_beside_a_mark_stand_on_its_line(content: Content) -> None:
    right = place_label(content, 1, 0, (200.0, 212.0, 80.0), (Side.RIGHT, 70.0), False, PLOT)
    left = place_label(content, 1, 0, (200.0, 212.0, 80.0), (Side.LEFT, 70.0), False, PLOT)
    assert (right.box.left, left.box.right) == (216.0, 196.0)
    assert (right.box.top + right.box.bottom) / 2 == 80.0
    assert not right.slides


def test_a_detail_takes_a_second_line(content: Content) -> None:
    brief = place_label(content, 1, 0, (200.0, 212.0, 80.0), (Side.RIGHT, 500.0), False, PLOT)
    full = place_label(content, 1, 0, (200.0, 212.0, 80.0), (Side.RIGHT, 500.0), True, PLOT)
    assert brief.detail == ""
    assert full.detail == "1 June 2024"
    assert full.box.height == brief.box.height + LINE_PX[Type.SMALL]


def test_a_row_is_high_enough_for_its_label() -> None:
    assert row_height(Side.RIGHT, False) < row_height(Side.UNDER, False) < row_height(Side.UNDER, True)
