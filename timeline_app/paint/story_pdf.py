"""The story as a PDF: a page an event, as it stands on the screen."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.layout.chronology import Anchors
from timeline_app.layout.content import Content
from timeline_app.layout.display import PLAIN, Display
from timeline_app.layout.part import Part, within
from timeline_app.layout.picture import title_of
from timeline_app.layout.ruler import Ruler, Type
from timeline_app.layout.story import slides
from timeline_app.layout.story_page import Page, set_pages
from timeline_app.paint import story
from timeline_app.paint.fonts import ascent, font
from timeline_app.paint.pdf import write_pdf
from timeline_app.paint.theme import Theme, theme_named
from timeline_app.problems import UserError
from timeline_app.provenance.digest import digest
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable
from timeline_app.words import Message, _, number

A4_LANDSCAPE = (297 / 25.4 * 96, 210 / 25.4 * 96)
_FOOT_PX = 28.0
_MARGIN_PX = 24.0
MOST_ON_PAGES = 5_000  # events


Tick = Callable[[float], object]


def _silently(share: float) -> None:
    del share


class Sheet(NamedTuple):
    """A page of paper: its words, the event marked on the strip below them, and the line at its foot."""

    page: Page
    row: int
    foot: tuple[str, str]


def content_of(
    table: EventTable, chosen: Filter, part: Part, language: str, ruler: Ruler, display: Display = PLAIN
) -> Content:
    """The events let through that may lie in the part of time asked for."""
    if display.known_when and not table.is_by_publication:
        table = by_publication(table)
    rows = within(table, let_through(chosen, table), part)
    return Content(table, rows, language, ruler, display)


def sheets(content: Content, chosen: Filter, anchors: Anchors) -> list[Sheet]:
    """The pages: the cover, then one an event, more only for one whose words do not fit on one."""
    width, height = A4_LANDSCAPE
    words_px = height - _strip_px() - _FOOT_PX
    told = [
        (slide, page)
        for slide in slides(content, chosen, anchors)
        for page in set_pages(slide, width, words_px, story.measure)
    ]
    whole = digest(content.table.timeline.files).whole
    data = _("SHA-256 of the data: {sum}", sum=whole) if whole else ""
    return [
        Sheet(page, slide.row, (data, _("page {n} of {total}", n=number(place), total=number(len(told)))))
        for place, (slide, page) in enumerate(told, start=1)
    ]


def _strip_px() -> float:
    return round(A4_LANDSCAPE[1] * story.STRIP_SHARE)


def pdf(
    content: Content, chosen: Filter, anchors: Anchors, theme: str = "light", tick: Tick = _silently
) -> bytes:
    """The document, on A4 in landscape: the same bytes for the same story.

    Raises UserError without memory, and for more events than anybody turns pages for.
    tick: told before each page which share is done; what it raises stops the writing.
    """
    if len(content.rows) > MOST_ON_PAGES:
        raise UserError(
            Message(
                "{n} events are too many for a story, which has a page for each: it holds up to {most}.",
                n=number(len(content.rows)),
                most=number(MOST_ON_PAGES),
            ),
            Message("Choose fewer by a filter."),
        )
    pages = sheets(content, chosen, anchors)
    colours = theme_named(theme)

    def draw(painter: QPainter, place: int) -> None:
        tick(place / len(pages))
        paint_sheet(painter, content, pages[place], colours)

    title = title_of(content.table.timeline, content.language)
    made = write_pdf([partial(draw, place=place) for place in range(len(pages))], *A4_LANDSCAPE, title)
    if not made:
        raise UserError(Message("The document could not be made: there is not enough memory for it."))
    return made


def paint_sheet(painter: QPainter, content: Content, sheet: Sheet, theme: Theme) -> None:
    """Draws one page, in px at 96 dpi."""
    width, height = A4_LANDSCAPE
    painter.fillRect(QRectF(0, 0, width, height), QColor(theme.paper))
    story.paint_page(painter, sheet.page, theme)
    view = story.strip_view(content, sheet.row, width, content.ruler)
    strip = story.strip(content, sheet.row, view, width, _strip_px(), content.ruler)
    story.paint_strip(painter, strip, height - _strip_px() - _FOOT_PX, theme, sheet.row)
    painter.setPen(QColor(theme.muted))
    painter.setFont(font(Type.SMALL))
    data, place = sheet.foot
    y = height - _FOOT_PX + 6 + ascent(Type.SMALL)
    painter.drawText(QPointF(_MARGIN_PX, y), data)
    room = story.measure(place, "number", 11) + 4
    painter.drawText(QPointF(width - _MARGIN_PX - room, y), place)
