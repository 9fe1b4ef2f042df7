"""The look of bounds: caps, arrowheads, fades."""

import pytest
from PySide6.QtGui import QColor, QImage

from tests.paint.pictures import coloured, painted
from timeline_app.layout.figures import RivalMark
from timeline_app.paint.brackets import BracketLine, paint_bracket, paint_rival
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN

pytestmark = pytest.mark.usefixtures("qapp")

INK = QColor("#000000")


def a_bracket(left_side: int = KNOWN, right_side: int = KNOWN, ground: QColor | None = None) -> QImage:
    line = BracketLine(50, 250, 50, left_side, right_side)
    return painted(lambda painter: paint_bracket(painter, line, INK, ground))


def a_rival(left_side: int = KNOWN, right_side: int = KNOWN, text: str = "") -> QImage:
    rival = RivalMark(0, 50, 200, 50, left_side, right_side, text, 20)
    return painted(lambda painter: paint_rival(painter, rival, INK))


def height_at(image: QImage, x: int) -> int:
    """How many pixels are dark in a column."""
    return coloured(image, INK, x - 1, 30, x + 2, 70, near=150)


@pytest.mark.parametrize("draw", [a_bracket, a_rival])
def test_a_known_bound_has_a_cap_and_an_open_one_an_arrowhead_and_an_unknown_one_fades(draw: object) -> None:
    assert callable(draw)
    known, open, unknown = draw(), draw(OPEN), draw(UNKNOWN)
    assert height_at(known, 50) > height_at(known, 100)
    assert height_at(open, 54) > height_at(known, 54)
    assert height_at(unknown, 52) == 0


def test_a_hollow_bracket_shows_the_ground_between_two_lines() -> None:
    image = a_bracket(ground=QColor("#ffffff"))
    assert image.pixelColor(150, 50) == QColor("#ffffff")
    assert height_at(image, 150) > 0


def test_a_date_under_a_mark_is_finer_than_the_mark_and_has_its_number_beside_it() -> None:
    assert height_at(a_rival(), 50) < height_at(a_bracket(), 50)
    assert coloured(a_rival(text="12"), INK, 203, 40, 230, 60, near=150) > 10
    assert coloured(a_rival(), INK, 203, 40, 230, 60, near=150) == 0
