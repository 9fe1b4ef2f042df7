"""Sheets of a picture on any device: a preview, a PDF, a printer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.layout.pages import Sheet, Sheets
from timeline_app.layout.ruler import Type
from timeline_app.paint.marks import paint_line
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.pdf import write_pdf
from timeline_app.paint.theme import LIGHT
from timeline_app.problems import UserError
from timeline_app.words import Message


def paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draws one sheet, in px at 96 dpi from its top left corner; on paper the light theme is the one to read."""
    painter.save()
    painter.translate(sheet.x, sheet.y)
    painter.scale(sheet.zoom, sheet.zoom)
    painter.setClipRect(QRectF(0, 0, sheet.scene.width, sheet.scene.height))
    paint_scene(painter, sheet.scene, LIGHT)
    painter.restore()
    for line in sheet.lines:
        is_heading = line.role == "heading"
        painter.setPen(QColor(LIGHT.text if is_heading else LIGHT.muted))
        paint_line(painter, line.x, line.y, line.text, Type.HEADING if is_heading else Type.SMALL)


def sheets_pdf(made: Sequence[Sheet], sheets: Sheets, title: str) -> bytes:
    """The sheets as a document. Raises UserError without memory."""
    pages = [partial(paint_sheet, sheet=sheet) for sheet in made]
    pdf = write_pdf(pages, sheets.width, sheets.height, title)
    if not pdf:
        raise UserError(Message("The document could not be made: there is not enough memory for it."))
    return pdf
