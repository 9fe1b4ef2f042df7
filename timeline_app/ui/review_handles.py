"""The ends of the current excerpt: taken hold of by mouse or moved by keys, word by word."""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.paint.theme import Theme
from timeline_app.provenance.quoting import whole_words
from timeline_app.ui.document_text import DocumentText
from timeline_app.ui.review_marks import Mark
from timeline_app.ui.review_session import ReviewSession

_REACH_PX = 7
_KNOB_PX = 4.0
_START, _END = 0, 1


class Marked(Protocol):
    """The view that the ends stand in. article: index of the one shown; text: as its document counts it."""

    session: ReviewSession
    article: int
    text: DocumentText

    @property
    def current_mark(self) -> Mark | None: ...
    def rect_at(self, position: int, /) -> QRect: ...
    def position_at(self, point: QPoint, /) -> int: ...


class Handles:
    """Of the text they stand in. Nothing changes until a hand lets go: then the session has one edit more."""

    def __init__(self, text: Marked) -> None:
        self._text = text
        self._held = -1
        self._range = (0, 0)  # code points, while an end is held

    @property
    def is_held(self) -> bool:
        return self._held >= 0

    def range_of(self, mark: Mark) -> tuple[int, int]:
        """Where the current excerpt stands in the document now: as it is dragged, or as it is."""
        if not self.is_held:
            return mark.start, mark.end
        position = self._text.text.position
        return position(self._range[_START]), position(self._range[_END])

    def places(self) -> tuple[QRect, QRect] | None:
        """The gaps at both ends, in the view; None where there is no excerpt."""
        mark = self._text.current_mark
        if mark is None:
            return None
        start, end = self.range_of(mark)
        return self._text.rect_at(start), self._text.rect_at(end)

    def hit(self, point: QPoint) -> bool:
        return self._end_at(point) >= 0

    def _end_at(self, point: QPoint) -> int:
        """Which end is at a point; -1 for none."""
        places = self.places()
        if places is None:
            return -1
        for end in (_END, _START):
            # Each reaches away from the words, so that these can still be clicked on.
            inner, outer = (_REACH_PX, 2) if end == _START else (2, _REACH_PX)
            room = places[end].adjusted(-inner, -3 if end == _START else 0, outer, 0 if end == _START else 5)
            if room.contains(point):
                return end
        return -1

    def press(self, point: QPoint) -> bool:
        """Takes hold of the end at a point, if one is there."""
        current, end = self._text.session.current, self._end_at(point)
        if current is None or end < 0:
            return False
        self._held, self._range = end, (current.start, current.end)
        return True

    def move(self, point: QPoint) -> None:
        """The end follows the hand, from word to word; never beyond the other end."""
        offset = self._text.text.offset(self._text.position_at(point))
        self._range = stretched(self._source, self._range, self._held, offset)

    def release(self) -> None:
        """What was dragged to becomes the excerpt."""
        held, self._held = self._held, -1
        if held >= 0:
            self._give(self._range)

    def let_go(self) -> None:
        """The excerpt stays as it was."""
        self._held = -1

    def step(self, end: int, by: int) -> None:
        """Moves the beginning (0) or the end (1) by a word, back (-1) or on (1)."""
        current = self._text.session.current
        if current is not None and current.article == self._text.article:
            self._give(stepped(self._source, (current.start, current.end), end, by))

    @property
    def _source(self) -> str:
        return self._text.session.source_text(self._text.article).text

    def _give(self, range: tuple[int, int]) -> None:
        from timeline_app.extraction.by_hand import moved

        session = self._text.session
        current = session.current
        if current is not None and range != (current.start, current.end):
            made = moved(session.proposal, current, range, session.source_text(current.article))
            if made is not None:
                session.edit(made)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """A line at each end, with a knob to take hold of: over the first word, under the last."""
        places = self.places()
        if places is None:
            return
        for end, place in enumerate(places):
            x = place.left() + 0.5
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            y = place.top() if end == _START else place.bottom() + 1
            painter.drawEllipse(QPointF(x, y), _KNOB_PX, _KNOB_PX)


def stretched(text: str, range: tuple[int, int], end: int, offset: int) -> tuple[int, int]:
    """The range with one end at a place of the text, grown to whole words; as it was where nothing would be left."""
    start, stop = (offset, range[1]) if end == _START else (range[0], offset)
    start, stop = whole_words(text, start, stop) if start < stop else (0, 0)
    return (start, stop) if start < stop else range


def stepped(text: str, range: tuple[int, int], end: int, by: int) -> tuple[int, int]:
    """The range with one end a word further on or back; as it was where the text or the other end is in the way."""
    at, limit = range[end], len(text)
    if by > 0:
        while at < limit and text[at].isspace():
            at += 1
        while at < limit and not text[at].isspace():
            at += 1
        if end == _START:
            while at < limit and text[at].isspace():
                at += 1
    else:
        while at > 0 and text[at - 1].isspace():
            at -= 1
        while at > 0 and not text[at - 1].isspace():
            at -= 1
        if end == _END:
            while at > 0 and text[at - 1].isspace():
                at -= 1
    start, stop = (at, range[1]) if end == _START else (range[0], at)
    return (start, stop) if start < stop else range
