"""The story as a PDF: a page an event, the same bytes for the same story."""

import re

import pytest

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.layout.content import Content
from timeline_app.layout.part import Part
from timeline_app.model.event import Event
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.story_pdf import content_of, pdf, sheets
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

pytestmark = pytest.mark.usefixtures("qapp")
ALL = Filter()
DAY = 86_400.0


def a_story(*events: Event, chosen: Filter = ALL, part: Part | None = None) -> Content:
    return content_of(build_table(a_timeline(*events)), chosen, part or Part(), "en", QtRuler())


def test_it_has_a_cover_and_a_page_for_each_event() -> None:
    content = a_story(an_event("a"), an_event("b", date="1999"), an_event("c", date=""))
    made = sheets(content, ALL, {})
    assert [sheet.row for sheet in made] == [-1, 0, 1, 2]
    assert made[2].foot[1] == "page 3 of 4"
    document = pdf(content, ALL, {})
    assert len(re.findall(rb"/Type /Page\b", document)) == 4


def test_words_that_do_not_fit_go_on_to_a_page_more() -> None:
    long = an_event("a", excerpts=[an_excerpt("and so it went on " * 700)])
    made = sheets(a_story(long, an_event("b")), ALL, {})
    assert [sheet.page.part for sheet in made if sheet.row == 0][:2] == [0, 1]
    told = "".join(line.text for sheet in made for line in sheet.page.lines if line.role == "quote")
    assert told.count("went") == 700


def test_only_what_may_lie_in_the_part_asked_for_is_told() -> None:
    events = [an_event("a", date="1970-01-02"), an_event("b", date="1990"), an_event("c", date="")]
    content = a_story(*events, part=Part(0.0, 30 * DAY))
    assert [content.table.events[row].id for row in content.rows] == ["a", "c"]


def test_the_same_story_gives_the_same_bytes() -> None:
    content = a_story(an_event("a"))
    assert pdf(content, ALL, {}) == pdf(a_story(an_event("a")), ALL, {})


def test_dark_is_another_document() -> None:
    content = a_story(an_event("a"))
    assert pdf(content, ALL, {}, "dark") != pdf(content, ALL, {}, "light")
