"""How the strip with the whole span looks."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.makers import FixedRuler, a_timeline, an_event
from timeline_app.layout.overview import Overview, Window, ground, overview
from timeline_app.paint.overview import paint_hits, paint_strip, paint_window
from timeline_app.paint.theme import DARK, LIGHT, Theme
from timeline_app.store.table import build_table

WIDTH, HEIGHT = 400, 72
TABLE = build_table(
    a_timeline(an_event("a", date="2000"), an_event("b", date="2010"), an_event("c", date="2020"))
)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    assert qapp is not None


def strip(rows: list[int] | None = None) -> Overview:
    under = ground(TABLE, WIDTH, FixedRuler())
    assert under is not None
    return overview(under, TABLE, TABLE.all_rows if rows is None else rows)


def painted(theme: Theme, *draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    with QPainter(image) as painter:
        for each in draw:
            each(painter)
    return image


def saturated(image: QImage, left: int, right: int) -> int:
    """How many pixels between two x, above the calendar, are coloured and not grey."""
    colours = (image.pixelColor(x, y) for x in range(left, right) for y in range(8, 48))
    return sum(colour.saturation() > 60 for colour in colours)


def inked(image: QImage, left: int, right: int, theme: Theme) -> int:
    """How many pixels between two x, right above the base line, are not of the ground."""
    ground_colour = QColor(theme.paper)
    return sum(image.pixelColor(x, 46) != ground_colour for x in range(left, right))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_is_let_through_has_the_accent_and_the_rest_is_grey(theme: Theme) -> None:
    everything = painted(theme, lambda painter: paint_strip(painter, strip(), theme))
    third = painted(theme, lambda painter: paint_strip(painter, strip([2]), theme))
    assert saturated(everything, 0, 120) > 50
    assert saturated(third, 0, 120) == 0
    assert inked(third, 20, 120, theme) > 5
    assert saturated(third, 300, 400) > 50


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_window_can_be_seen_and_stands_out_more_when_it_is_pointed_at(theme: Theme) -> None:
    bare = painted(theme)
    quiet = painted(theme, lambda painter: paint_window(painter, Window(100, 200), theme))
    strong = painted(theme, lambda painter: paint_window(painter, Window(100, 200), theme, is_strong=True))
    assert bare != quiet != strong
    assert quiet.pixelColor(150, 30) != bare.pixelColor(150, 30)
    assert quiet.pixelColor(90, 30) == bare.pixelColor(90, 30)


def test_hits_are_ticks_under_the_base_line() -> None:
    image = painted(LIGHT, lambda painter: paint_hits(painter, [50.0, 300.0], LIGHT))
    coloured = [x for x in range(WIDTH) if image.pixelColor(x, 51) != QColor(LIGHT.paper)]
    assert {49, 50, 299, 300} >= set(coloured) >= {50, 300}


def test_the_calendar_is_written_below() -> None:
    image = painted(LIGHT, lambda painter: paint_strip(painter, strip([]), LIGHT))
    assert any(image.pixelColor(x, y) != QColor(LIGHT.paper) for x in range(WIDTH) for y in range(54, 70))
