from hypothesis import given
from hypothesis import strategies as st

from tests.makers import FixedRuler
from timeline_app.layout.ruler import Type, elide, words_of, wrap

RULER = FixedRuler()


def test_a_text_that_fits_is_left_alone() -> None:
    assert elide("seven", Type.TEXT, 35, RULER) == "seven"


def test_a_text_that_does_not_fit_ends_in_an_ellipsis() -> None:
    assert elide("seven dwarfs", Type.TEXT, 49, RULER) == "seven…"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), st.integers(7, 300))
def test_every_line_fits_and_no_letter_is_lost(text: str, room: int) -> None:
    lines = wrap(text, Type.TEXT, room, RULER)
    assert all(RULER.width(line, Type.TEXT) <= room for line in lines)
    assert "".join("".join(line.split()) for line in lines) == "".join(text.split())


@given(st.text(max_size=60), st.integers(7, 300))
def test_an_elided_text_fits(text: str, room: int) -> None:
    assert RULER.width(elide(text, Type.TEXT, room, RULER), Type.TEXT) <= room


def test_spaces_that_hold_words_together_are_no_place_to_break() -> None:
    assert words_of("«\u00a0mot\u202f; autre\u00a0» \n fin") == ["«\u00a0mot\u202f;", "autre\u00a0»", "fin"]


def test_a_space_that_holds_words_together_ends_no_line() -> None:
    assert wrap("one «\u00a0two\u00a0»", Type.TEXT, 9 * 7, RULER) == ["one", "«\u00a0two\u00a0»"]
