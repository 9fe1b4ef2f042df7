"""What parts segments."""

from timeline_app.extraction.openers import MARKS, Cut, Opener


def test_a_cut_orders_nothing_unless_it_says_so() -> None:
    assert Cut(3, 4, Opener.COMMA).order == ""


def test_a_full_stop_parts_no_segments() -> None:
    assert "," in MARKS
    assert "." not in MARKS
