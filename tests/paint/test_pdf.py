"""Pages as a PDF: their size and number, and the same bytes a second later."""

import re
import time

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from timeline_app.layout.ruler import Type
from timeline_app.paint.fonts import font
from timeline_app.paint.pdf import Draw, write_pdf

A4 = 210 / 25.4 * 96, 297 / 25.4 * 96


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    assert qapp is not None


def a_page(words: str) -> Draw:
    def draw(painter: QPainter) -> None:
        painter.setFont(font(Type.TEXT))
        painter.drawText(QPointF(20, 40), words)

    return draw


def test_the_same_pages_give_the_same_bytes_a_second_later() -> None:
    pages = [a_page("one"), a_page("two")]
    first = write_pdf(pages, *A4, "A title")
    time.sleep(1.1)  # documents carry seconds: cross the boundary of one
    assert write_pdf(pages, *A4, "A title") == first
    assert set(re.findall(rb"/CreationDate \(D:(\d{14})", first)) == {b"20000101000000"}


def test_every_page_has_the_size_that_was_asked_for() -> None:
    pdf = write_pdf([a_page("one"), a_page("two"), a_page("three")], *A4, "")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert len(boxes) == 3
    assert {(round(float(width), 1), round(float(height), 1)) for width, height in boxes} == {(595.3, 841.9)}


def test_taking_the_time_out_leaves_every_offset_in_its_place() -> None:
    pdf = write_pdf([a_page("one")], 400, 300, "")
    at = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    assert pdf[at : at + 4] == b"xref"
