"""The text of an article with its candidates marked: only the marks in view are drawn, however many there are."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from timeline_app.extraction.candidate import Candidate
from timeline_app.model.actor import Actor
from timeline_app.paint.theme import LIGHT, Theme, actor_colour
from timeline_app.state.review import Verdict
from timeline_app.ui.document_text import DocumentText
from timeline_app.ui.pieces import tip
from timeline_app.ui.review_handles import Handles
from timeline_app.ui.review_looks import ground, paint_bar, paint_sign, verdict_words
from timeline_app.ui.review_marks import Mark, Marks, dated_words, named_actors
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _

_LONG_LINE, _PART_OF_LINE = 20_000, 4_000
_MARGIN_PX = 40
_WIDEST_PX = 780  # longer lines are hard to read
_SIGN_PX, _SIGN_STEP_PX = 10, 13
_MOST_SIGNS = 2  # beside one line
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ReviewText(QPlainTextEdit):
    """Shows the article of the current candidate. Emits `chosen` with the id of a candidate that is clicked on."""

    chosen = Signal(str)

    def __init__(self, session: ReviewSession, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(_("Text of the article"))
        self.document().setDocumentMargin(_MARGIN_PX)
        self.viewport().setMouseTracking(True)
        self.session, self._theme = session, theme
        self.article = -1
        self.text = DocumentText("")
        self.marks = Marks()
        self.drawn: tuple[Mark, ...] = ()  # in view: no others are drawn
        self.handles = Handles(self)
        self._actors: Mapping[str, Actor] = {}
        self._positions: Mapping[str, int] = {}
        self._pressed: QPoint | None = None
        self._is_drawing = self._shows_focus = False
        self.verticalScrollBar().valueChanged.connect(self._draw_marks)
        session.changed.connect(self._follow)
        session.moved.connect(self._follow_current)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw_marks()

    def show_article(self, article: int) -> None:
        """Shows the text of another article."""
        if article == self.article:
            return
        self.article = article
        articles = self.session.proposal.articles
        self.text = DocumentText(articles[article].text if 0 <= article < len(articles) else "")
        shown = broken(self.text.shown)
        is_long = any(len(line) > _LONG_LINE for line in shown.split("\n"))
        wrap = QTextOption.WrapMode
        self.setWordWrapMode(wrap.WrapAnywhere if is_long else wrap.WrapAtWordBoundaryOrAnywhere)
        self.setPlainText(shown)
        self._mark()

    def marked(self) -> tuple[int, int] | None:
        """The range that somebody has marked, in code points; None where nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.text.offset(cursor.selectionStart()), self.text.offset(cursor.selectionEnd())

    def unmark(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # Following

    def _follow(self) -> None:
        current = self.session.current
        if self.article < 0 or (current is not None and current.article != self.article):
            self.show_article(current.article if current is not None else 0)
            self.reveal()
        else:
            self._mark()

    def _follow_current(self) -> None:
        self._follow()
        self.reveal()

    def _mark(self) -> None:
        from timeline_app.ui.review_marks import marks_of

        self.marks = marks_of(self.session.review, self.article, self.text, self.session.there)
        self._actors = self.session.actors
        self._positions = {id: position for position, id in enumerate(self._actors)}
        self.handles.let_go()
        self._draw_marks()

    def reveal(self) -> None:
        """Scrolls to the current candidate where it is not in view as a whole."""
        mark = self.current_mark
        if mark is None or not self.isVisible():
            return
        room = self.viewport().rect()
        if room.contains(self.rect_at(mark.start)) and room.contains(self.rect_at(mark.end)):
            return
        self.setTextCursor(self.cursor_at(mark.start))
        self.centerCursor()

    # What is drawn

    @property
    def current_mark(self) -> Mark | None:
        return self.marks.of(self.session.review.current)

    @property
    def theme(self) -> Theme:
        return self._theme

    def cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return cursor

    def rect_at(self, position: int) -> QRect:
        """Where in the view the gap before a position stands."""
        return self.cursorRect(self.cursor_at(position))

    def position_at(self, point: QPoint) -> int:
        """The position of the document that is nearest to a point of the view."""
        return self.cursorForPosition(point).position()

    def seen(self) -> tuple[int, int]:
        """The stretch of the document that is in view."""
        room = self.viewport().rect()
        first = self.cursorForPosition(room.topLeft()).position()
        return first, self.cursorForPosition(room.bottomRight()).position() + 1

    def _draw_marks(self) -> None:
        """Grounds and underlines, by Qt's own means: they then follow the text wherever it is laid out."""
        if self._is_drawing:
            return
        self._is_drawing = True
        first, last = self.seen()
        current = self.session.review.current
        self.drawn = tuple(self.marks.within(first, last))
        made: list[QTextEdit.ExtraSelection] = []
        for mark in sorted(self.drawn, key=lambda mark: mark.id == current):
            made += self._selections(mark, mark.id == current)
        self.setExtraSelections(made)
        self.viewport().update()
        self._is_drawing = False

    def _selections(self, mark: Mark, is_current: bool) -> list[QTextEdit.ExtraSelection]:
        theme, form = self._theme, QTextCharFormat()
        start, end = self.handles.range_of(mark) if is_current else (mark.start, mark.end)
        form.setBackground(ground(mark.verdict, is_current, theme))
        if mark.verdict is Verdict.REJECTED and not is_current:
            form = QTextCharFormat()
            form.setForeground(QColor(theme.muted))
            return [self._selection(start, end, form)]
        made = [self._selection(start, end, form)]
        candidate = self.session.review.candidate(mark.id)
        return made + self._underlines(candidate) if candidate is not None else made

    def _underlines(self, candidate: Candidate) -> list[QTextEdit.ExtraSelection]:
        """Under the words that name actors a dotted line, each in its hue; under those that give the date a plain one."""
        made = []
        for named in named_actors(candidate, self._actors, self.text):
            hue = actor_colour(self._positions.get(named.actor_id, -1), self._theme)
            made.append(self._selection(named.start, named.end, _underlined(hue, "DotLine")))
        if (dated := dated_words(candidate, self.text)) is not None:
            made.append(self._selection(*dated, _underlined(QColor(self._theme.text), "SingleUnderline")))
        return made

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = self.cursor_at(start)
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_signs(painter)
            mark = self.current_mark
            if mark is not None and mark in self.drawn:
                start, end = self.handles.range_of(mark)
                top, bottom = self.rect_at(start), self.rect_at(end)
                paint_bar(painter, top.top(), bottom.bottom(), mark.verdict, self._theme)
                self.handles.paint(painter, self._theme)
            if self._shows_focus and self.hasFocus():
                painter.setPen(QPen(QColor(self._theme.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_signs(self, painter: QPainter) -> None:
        """Beside the line in which a candidate begins, what is decided of it."""
        taken: dict[int, int] = {}
        current = self.session.review.current
        for mark in sorted(self.drawn, key=lambda mark: mark.id != current):
            line = self.rect_at(mark.start)
            place = taken.get(line.top(), 0)
            taken[line.top()] = place + 1
            if place < _MOST_SIGNS:
                left = _MARGIN_PX - 10 - _SIGN_PX - place * _SIGN_STEP_PX
                room = QRect(left, line.center().y() - _SIGN_PX // 2, _SIGN_PX, _SIGN_PX)
                paint_sign(painter, room, mark.verdict, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_marks()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame that shows the focus is for those who come by keyboard, as on the canvas."""
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEY
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Hands

    def marks_under(self, point: QPoint) -> list[Mark]:
        """Marks at a point of the view, the shortest first."""
        cursor = self.cursorForPosition(point)
        around = self.cursorRect(cursor).adjusted(-16, -2, 16, 2)
        if not around.contains(point):
            return []
        is_before = point.x() < self.cursorRect(cursor).center().x()
        return self.marks.at(cursor.position() - is_before)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left else None
        if is_left and self.handles.press(event.position().toPoint()):
            self._pressed = None
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self.handles.is_held:
            self.handles.move(point)
            self._draw_marks()
            return
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.IBeamCursor
        if not event.buttons():
            if self.handles.hit(point):
                shape = Qt.CursorShape.SizeHorCursor
            elif self.marks_under(point):
                shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.handles.is_held:
            self.handles.release()
            return
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is not None and pressed == point and not self.textCursor().hasSelection():
            self._choose(self.marks_under(point))

    def _choose(self, marks: list[Mark]) -> None:
        """The shortest; where several lie over each other, the one after the one that is looked at."""
        if marks:
            ids = [mark.id for mark in marks]
            current = self.session.review.current
            at = (ids.index(current) + 1) % len(ids) if current in ids else 0
            self.chosen.emit(ids[at])

    def event(self, event: QEvent) -> bool:
        """Letters are commands of the window here, for nothing can be typed. Wide lines are kept readable."""
        if (
            event.type() is QEvent.Type.Resize
        ):  # before the view takes its new size, for it wraps lines by that
            spare = max(self.width() - _WIDEST_PX, 0) // 2
            self.setViewportMargins(spare, 0, spare, 0)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
            event.setAccepted(any(event.matches(key) for key in keys) or self.handles.is_held)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.handles.is_held and event.key() == Qt.Key.Key_Escape:
            self.handles.let_go()
            self._draw_marks()
            return
        super().keyPressEvent(event)

    def _verdict_words(self, id: str) -> str:
        return verdict_words(self.session.verdict(id), id in self.session.there)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = (self.session.review.candidate(mark.id) for mark in self.marks_under(event.pos())[:3])
            lines = [
                tip(f"{self._verdict_words(each.id)}: {each.title}") for each in found if each is not None
            ]
            QToolTip.showText(event.globalPos(), "".join(lines), self)
            return True
        return super().viewportEvent(event)


def broken(text: str) -> str:
    """The text with a line end in the place of a space here and there in lines so long that Qt would take seconds."""
    lines = text.split("\n")
    return text if max(map(len, lines)) <= _LONG_LINE else "\n".join(map(_broken_line, lines))


def _broken_line(line: str) -> str:
    if len(line) <= _LONG_LINE:
        return line
    parts, start = [], 0
    while (at := line.find(" ", start + _PART_OF_LINE)) >= 0:
        parts.append(line[start:at])
        start = at + 1
    return "\n".join((*parts, line[start:]))


def _underlined(colour: QColor, style: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle[style])
    form.setUnderlineColor(colour)
    return form
