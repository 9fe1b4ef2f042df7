"""The chronology as a PDF: the pages that were set, drawn."""

from functools import partial

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.layout.chronology import Chronology, Tick, no_tick, ticking
from timeline_app.layout.chronology_pages import A4_LANDSCAPE, Page, set_pages
from timeline_app.layout.ruler import Ruler
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.pdf import write_pdf
from timeline_app.paint.theme import LIGHT, Theme
from timeline_app.problems import UserError
from timeline_app.words import Message, number

_MARGIN_PX = 48.0
MOST_ON_PAGES = 20_000  # events, some five thousand pages


def pdf(of: Chronology, ruler: Ruler, tick: Tick = no_tick) -> bytes:
    """The document, on A4 in landscape: the same bytes for the same chronology.

    Raises UserError without memory, and for more events than anybody turns pages for.
    """
    if len(of.entries) > MOST_ON_PAGES:
        raise UserError(
            Message(
                "{n} events are too many for pages: a table in PDF holds up to {most}.",
                n=number(len(of.entries)),
                most=number(MOST_ON_PAGES),
            ),
            Message(
                "Choose fewer by a filter, or write the table as a web page (.html), which holds all of them."
            ),
        )
    pages = set_pages(of, ruler, tick=lambda share: tick(share / 2))
    draw = (partial(paint_page, page=page, theme=LIGHT) for page in pages)
    made = write_pdf(
        ticking(draw, len(pages), lambda share: tick((1 + share) / 2)), *A4_LANDSCAPE, of.title.text
    )
    if not made:
        raise UserError(Message("The document could not be made: there is not enough memory for it."))
    return made


def paint_page(painter: QPainter, page: Page, theme: Theme) -> None:
    """Draws one page, in px at 96 dpi; text of documents is drawn as it is, never as markup."""
    tones = {
        "": theme.text,
        "muted": theme.muted,
        "good": theme.good,
        "bad": theme.bad,
        "warning": theme.warning,
    }
    for rule in page.rules:
        painter.setPen(QPen(QColor(theme.stem if rule.is_strong else theme.line), 1))
        painter.drawLine(QLineF(_MARGIN_PX, rule.y, A4_LANDSCAPE[0] - _MARGIN_PX, rule.y))
    for words in page.words:
        painter.setPen(QColor(tones[words.tone]))
        painter.setFont(font(words.type))
        painter.drawText(QPointF(words.x, words.y + ascent(words.type)), words.text)
