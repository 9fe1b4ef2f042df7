"""What the reader shows of a source."""

from pathlib import Path

from tests.provenance.makers import a_timeline, an_event, an_excerpt
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import SourceText
from timeline_app.provenance.copies import Copy
from timeline_app.provenance.passages import passages
from timeline_app.provenance.standing import judge
from timeline_app.ui.reader_page import Page, page_of

TEXT = "\U0001f600 One went.\r\nTwo came back on 3 March 2024."
TIMELINE = a_timeline(
    an_event(an_excerpt("One went"), an_excerpt("not in any text that is known"), id="first"),
    an_event(an_excerpt("Two came back on 3 March 2025"), id="second"),
)


def _page(timeline: Timeline = TIMELINE, text: str | None = TEXT) -> Page:
    texts = {"book": SourceText.of(text)} if text is not None else {}
    copy = Copy(Path("book.txt"), texts["book"], "") if texts else None
    found = passages(timeline, judge(timeline, texts), "book")
    return page_of(Source("book", language="fr"), copy, found)


def test_marks_lie_on_their_words_as_the_document_counts_them() -> None:
    page = _page()
    shown = page.text.shown.encode("utf-16-le")
    words = [shown[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in page.marks]
    assert words == ["One went", "Two came back on 3 March 2024"]


def test_words_that_differ_are_marked_within_their_passage() -> None:
    mark = _page().marks[1]
    ((start, end),) = mark.differing
    assert (mark.start < start, end == mark.end, end - start) == (True, True, 4)
    assert "2025" in mark.tip("en")


def test_what_the_text_does_not_have_is_listed_apart() -> None:
    (missing,) = _page().missing
    assert missing.excerpt.exact.startswith("not in any text")


def test_without_a_copy_the_excerpts_stand_with_gaps_between() -> None:
    timeline = a_timeline(
        an_event(an_excerpt("deux", locator=(("paragraph", "2"),)), id="b"),
        an_event(an_excerpt("un", locator=(("paragraph", "1"),)), id="a"),
    )
    page = _page(timeline, None)
    assert page.text.shown == (
        "[…]\n\n«\u00a0un\u00a0»\n— paragraph 1\n\n[…]\n\n«\u00a0deux\u00a0»\n— paragraph 2\n\n[…]"
    )
    assert [page.text.shown[mark.start : mark.end] for mark in page.marks] == [
        "«\u00a0un\u00a0»",
        "«\u00a0deux\u00a0»",
    ]
    assert not page.is_text


def test_a_source_without_excerpts_and_without_a_copy_shows_nothing() -> None:
    assert _page(a_timeline(), None).text.shown == ""
