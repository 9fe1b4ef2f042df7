"""Pages of the story, drawn: words as they are, and the event marked on a strip of the timeline."""

import math

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.makers import a_timeline, an_event
from timeline_app.layout.content import Content
from timeline_app.layout.story import Paragraph, Slide
from timeline_app.layout.story_page import set_pages
from timeline_app.paint import story
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import DARK, LIGHT, Theme
from timeline_app.store.table import build_table

pytestmark = pytest.mark.usefixtures("qapp")


def a_content(*dates: str) -> Content:
    table = build_table(
        a_timeline(*(an_event(f"e{n}", date=date, actors=[f"a{n % 9}"]) for n, date in enumerate(dates)))
    )
    return Content(table, table.all_rows, "en", QtRuler())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_words_are_drawn_in_the_colours_of_the_theme(theme: Theme) -> None:
    slide = Slide("a", 0, (Paragraph("<b>████</b>", "title"),), (Paragraph("████", "quote"),))
    (page,) = set_pages(slide, 1200.0, 500.0, story.measure)
    image = QImage(1200, 500, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    with QPainter(image) as painter:
        story.paint_page(painter, page, theme)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1200, 3) for y in range(0, 500, 3)}
    assert {theme.paper.lower(), theme.text.lower(), theme.accent.lower()} <= colours


def test_the_strip_shows_the_event_and_what_stands_beside_it() -> None:
    content = a_content("2001", "2004-05-05", "2020")
    view = story.strip_view(content, 1, 1200.0, content.ruler)
    assert view.left < content.table.left[1] < content.table.right[1] < view.right
    whole = story.strip_view(content, -1, 1200.0, content.ruler)
    assert whole.right - whole.left > view.right - view.left


def test_for_what_has_no_date_the_strip_shows_everything() -> None:
    content = a_content("2001", "", "2020")
    row = content.undated[0]
    assert story.strip_view(content, row, 1200.0, content.ruler) == story.strip_view(
        content, -1, 1200.0, content.ruler
    )


def test_without_any_date_there_is_a_strip_all_the_same() -> None:
    content = a_content("")
    view = story.strip_view(content, -1, 1200.0, content.ruler)
    assert story.strip(content, -1, view, 1200.0, 200.0, content.ruler).empty_text


def test_lanes_are_moved_up_until_the_event_is_in_sight() -> None:
    content = a_content(*(f"2001-01-{n + 1:02d}" for n in range(27)))
    for row in range(27):
        view = story.strip_view(content, row, 1200.0, content.ruler)
        scene = story.strip(content, row, view, 1200.0, 220.0, content.ruler)
        (mark,) = (mark for mark in scene.marks if row in mark.rows)
        assert scene.plot.top <= mark.y <= scene.plot.bottom
        assert not math.isnan(mark.y)
