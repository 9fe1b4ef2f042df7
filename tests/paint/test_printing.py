"""Sheets on paper: as many pages as sheets, with ink on each, and the same bytes."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from tests.makers import a_timeline, an_event
from timeline_app.layout.pages import Sheet, Sheets, set_sheets
from timeline_app.layout.paper import Settings
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.printing import paint_sheet, sheets_pdf
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

SMALL = Sheets(560.0, 420.0, is_fitted=False)


@pytest.fixture
def made(qapp: object) -> list[Sheet]:
    assert qapp is not None
    events = (an_event(f"e{i}", date=f"2024-{i % 12 + 1:02d}-03", actors=[f"a{i % 9}"]) for i in range(40))
    return set_sheets(build_table(a_timeline(*events)), Filter(), Settings(), SMALL, "en", QtRuler())


def test_there_is_a_page_for_each_sheet_and_the_same_bytes_again(made: list[Sheet]) -> None:
    pdf = sheets_pdf(made, SMALL, "A title")
    assert len(re.findall(rb"/MediaBox", pdf)) == len(made) > 2
    assert sheets_pdf(made, SMALL, "A title") == pdf


def test_each_sheet_has_ink_within_its_margins_and_none_outside(made: list[Sheet]) -> None:
    for sheet in made:
        image = QImage(QSize(560, 420), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            paint_sheet(painter, sheet)
        inked = [(x, y) for x in range(560) for y in range(420) if image.pixelColor(x, y) != QColor("white")]
        margin = int(SMALL.margin) - 2
        assert inked
        assert all(margin <= x <= 560 - margin and margin <= y <= 420 - margin for x, y in inked)
