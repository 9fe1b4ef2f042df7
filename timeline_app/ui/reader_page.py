"""What the reader shows of a source: its text, or where there is none its excerpts, with the marks on it."""

from typing import NamedTuple

from timeline_app.layout.content import flat
from timeline_app.layout.event_words import quote_sentence, quoted
from timeline_app.model.event import Event
from timeline_app.model.source import Source
from timeline_app.provenance.anchor import State
from timeline_app.provenance.citation import locator_in_words
from timeline_app.provenance.copies import Copy
from timeline_app.provenance.passages import Passage
from timeline_app.ui.document_text import DocumentText
from timeline_app.words import _, ngettext, number

_GAP = "[…]"


class Mark(NamedTuple):
    """An excerpt on the page. start, end: positions in the document; differing: those of words that part from it."""

    start: int
    end: int
    passage: Passage
    differing: tuple[tuple[int, int], ...] = ()

    @property
    def event(self) -> Event:
        return self.passage.event

    def tip(self, language: str) -> str:
        """The event, how the quote stands, and what it has instead, each on a line."""
        title = flat(self.event.title.in_language(language)) or self.event.id
        lines = [title, quote_sentence(self.passage.anchor).words]
        if self.passage.anchor.state is State.DIFFERS:
            lines.append(_("The quote: {words}", words=flat(self.passage.excerpt.exact)))
        return "\n".join(lines)


class Page(NamedTuple):
    """marks: in the order of the text; missing: excerpts that the text does not have; is_text: false for excerpts."""

    text: DocumentText
    marks: tuple[Mark, ...]
    missing: tuple[Passage, ...]
    is_text: bool


def page_of(source: Source, copy: Copy | None, passages: tuple[Passage, ...]) -> Page:
    """The text of a source with its excerpts marked; without a copy, the excerpts with gaps between."""
    return _text_page(copy, passages) if copy is not None else _excerpts_page(source, passages)


def _text_page(copy: Copy, passages: tuple[Passage, ...]) -> Page:
    text = DocumentText(copy.text.text)
    marks = tuple(_mark(passage, text) for passage in passages if passage.anchor.start is not None)
    missing = tuple(passage for passage in passages if passage.anchor.start is None)
    return Page(text, marks, missing, is_text=True)


def _mark(passage: Passage, text: DocumentText) -> Mark:
    assert passage.anchor.start is not None
    assert passage.anchor.end is not None
    differing = ((text.position(start), text.position(end)) for start, end, _ in passage.differing())
    start, end = text.position(passage.anchor.start), text.position(passage.anchor.end)
    return Mark(start, end, passage, tuple(each for each in differing if each[0] < each[1]))


def _excerpts_page(source: Source, passages: tuple[Passage, ...]) -> Page:
    """Excerpts as quotations with their pin cites, a gap before and after each."""
    parts: list[str] = []
    ranges: list[tuple[int, int]] = []
    length = 0

    def add(part: str) -> None:
        nonlocal length
        parts.append(part)
        length += len(part)

    for passage in passages:
        add(f"{_GAP}\n\n")
        start = length
        add(quoted(passage.excerpt.exact, source.language))
        ranges.append((start, length))
        if where := locator_in_words(passage.excerpt):
            add(f"\n— {where}")
        add("\n\n")
    if passages:
        add(_GAP)
    text = DocumentText("".join(parts))
    marks = (
        Mark(text.position(start), text.position(end), passage)
        for (start, end), passage in zip(ranges, passages, strict=True)
    )
    return Page(text, tuple(marks), (), is_text=False)


def left_out_words(events: int) -> str:
    """What is said of events whose excerpts are not shown."""
    if not events:
        return ""
    return ngettext(
        "The excerpts nearest in time to the selected event are shown; {n} more event quotes this source.",
        "The excerpts nearest in time to the selected event are shown; {n} more events quote this source.",
        events,
        n=number(events),
    )
