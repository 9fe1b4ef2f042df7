"""How a ribbon looks."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.layout.scene import Ribbon
from timeline_app.paint.ribbons import paint_ribbon

RED = QColor("#CC0000")


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    assert qapp is not None


def a_ribbon(*heights: float) -> Ribbon:
    return Ribbon(0, 0, 10.0, 8.0, 40.0, heights, [round(height) for height in heights], lambda _x: None)


def painted(ribbon: Ribbon, has_pixels: bool, edges: tuple[float, float] = (0.0, 100.0)) -> QImage:
    image = QImage(100, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        paint_ribbon(painter, ribbon, RED, has_pixels, edges)
    return image


def inked(image: QImage) -> set[tuple[int, int]]:
    white = QColor("white")
    return {(x, y) for x in range(100) for y in range(50) if image.pixelColor(x, y) != white}


@pytest.mark.parametrize("has_pixels", [True, False])
def test_bars_stand_on_their_base_as_high_as_they_are(has_pixels: bool) -> None:
    found = inked(painted(a_ribbon(3.0, 0.0, 12.0), has_pixels))
    assert found == {(x, y) for x in range(10, 18) for y in range(37, 40)} | {
        (x, y) for x in range(26, 34) for y in range(28, 40)
    }


def test_pixels_and_shapes_have_the_same_colour() -> None:
    ribbon = a_ribbon(10.0)
    one, other = (painted(ribbon, has_pixels).pixelColor(12, 35) for has_pixels in (True, False))
    assert abs(one.red() - other.red()) <= 1
    assert abs(one.green() - other.green()) <= 1


def test_what_lies_beyond_the_plot_is_cut() -> None:
    assert min(x for x, _ in inked(painted(a_ribbon(5.0, 5.0), True, (14.0, 100.0)))) == 14
