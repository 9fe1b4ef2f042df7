"""The text of an article with its candidates marked: only the marks in view are drawn, however many there are."""

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
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from timeline_app.paint.theme import LIGHT, Theme
from timeline_app.state.review import Verdict
from timeline_app.ui.document_text import LONG_LINE, DocumentText, broken
from timeline_app.ui.review_forms import Run, Underlining, mark_form, tip_of
from timeline_app.ui.review_handles import Handles
from timeline_app.ui.review_looks import paint_bar, paint_signs
from timeline_app.ui.review_marks import Mark, Marks
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _

_MARGIN_PX = 40
_WIDEST_PX = 780  # longer lines are hard to read
_SIGN_GAP_PX = 10  # between a sign and the words
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
        self._forms = Underlining({}, theme)
        self._pressed: QPoint | None = None
        self._is_drawing = self._shows_focus = False
        self.verticalScrollBar().valueChanged.connect(self._draw_marks)
        session.changed.connect(self._follow)
        session.moved.connect(self._follow_current)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._mark()

    def show_article(self, article: int) -> None:
        """Shows the text of another article."""
        if article == self.article:
            return
        self.article = article
        articles = self.session.proposal.articles
        self.text = DocumentText(articles[article].text if 0 <= article < len(articles) else "")
        shown = broken(self.text.shown)
        is_long = any(len(line) > LONG_LINE for line in shown.split("\n"))
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
        self._forms = Underlining(self.session.actors, self._theme)
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
        start, end = self.handles.range_of(mark) if is_current else (mark.start, mark.end)
        runs = [Run(start, end, mark_form(mark.verdict, is_current, self._theme))]
        candidate = self.session.review.candidate(mark.id)
        if candidate is not None and (is_current or mark.verdict is not Verdict.REJECTED):
            runs += self._forms.underlines(candidate, self.text)
        return [self._selection(run) for run in runs]

    def _selection(self, run: Run) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = self.cursor_at(run.start)
        cursor.setPosition(
            min(run.end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor
        )
        selection.cursor, selection.format = cursor, run.form
        return selection

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            current = self.session.review.current
            drawn = sorted(self.drawn, key=lambda mark: mark.id != current)
            lines = ((self.rect_at(mark.start), mark.verdict) for mark in drawn)
            paint_signs(painter, lines, _MARGIN_PX - _SIGN_GAP_PX, self._theme)
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

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            ids = [mark.id for mark in self.marks_under(event.pos())]
            QToolTip.showText(event.globalPos(), tip_of(self.session, ids), self)
            return True
        return super().viewportEvent(event)
