import math

from tests.makers import an_event
from timeline_app.model.shape import KNOWN, OPEN, UNKNOWN, reach_of, shape_of


def test_a_day_has_its_note_at_noon() -> None:
    shape = shape_of(an_event("a", date="2024-03-05"))
    assert shape.note == (shape.left + shape.right) / 2
    assert (shape.left_side, shape.right_side) == (KNOWN, KNOWN)


def test_what_lasts_is_sure_from_start_to_end() -> None:
    shape = shape_of(an_event("a", date="2024-03-05/2024-03-09"))
    assert (shape.sure_left, shape.sure_right) == (shape.left, shape.right)


def test_an_open_and_an_unknown_side_are_told_apart() -> None:
    assert shape_of(an_event("a", date="2024-03-05/..")).right_side == OPEN
    assert shape_of(an_event("a", date="/2024-03-05")).left_side == UNKNOWN


def test_without_a_date_it_has_no_shape() -> None:
    assert math.isnan(shape_of(an_event("a", date="")).left)


def test_what_no_source_dates_otherwise_reaches_as_far_as_its_own_date() -> None:
    event = an_event("a", date="2024-03")
    own = (1.0, 2.0, KNOWN, KNOWN)
    assert reach_of(event, own) == own
