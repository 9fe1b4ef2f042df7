"""The text of a source, plain and read only, with the excerpts marked in it."""

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from timeline_app.paint.theme import Theme, actor_colour
from timeline_app.provenance.anchor import State
from timeline_app.ui.document_text import LONG_LINE
from timeline_app.ui.pieces import tip
from timeline_app.ui.reader_page import Mark, Page
from timeline_app.words import _

# How opaque a ground is, so that those of several excerpts add up.
_GROUND, _STRONG_GROUND, _DIFFERING_GROUND = 0.15, 0.42, 0.32
_UNDERLINES = {
    State.VERBATIM: QTextCharFormat.UnderlineStyle.SingleUnderline,
    State.TYPOGRAPHY: QTextCharFormat.UnderlineStyle.DotLine,
    State.DIFFERS: QTextCharFormat.UnderlineStyle.WaveUnderline,
    State.NO_COPY: QTextCharFormat.UnderlineStyle.NoUnderline,
}


class Hues(NamedTuple):
    """theme: the one in use; positions: of the actors in the file, by id, from which their colours follow."""

    theme: Theme
    positions: dict[str, int]

    def of(self, mark: Mark) -> QColor:
        """The colour of the first actor of its event."""
        actor_ids = mark.event.actor_ids
        return actor_colour(self.positions.get(actor_ids[0], -1) if actor_ids else -1, self.theme)


class ReaderText(QPlainTextEdit):
    """Marks are walked by N and P, or ] and [; a click on one, or Return, chooses it: `chosen` is emitted with it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(_("Text of the source"))
        self.document().setDocumentMargin(16)
        self.viewport().setMouseTracking(True)
        self.marks: tuple[Mark, ...] = ()
        self._shown = ""
        self._language = ""
        self._hues: Hues | None = None
        self._strong: Collection[Mark] = ()
        self._pressed: QPoint | None = None

    def show_page(self, page: Page, hues: Hues, language: str) -> None:
        """Shows a page from its beginning; one of the same text stays where it is."""
        if page.text.shown != self._shown:
            self._shown = page.text.shown
            is_long = any(len(line) > LONG_LINE for line in self._shown.split("\n"))
            wrap = QTextOption.WrapMode
            self.setWordWrapMode(wrap.WrapAnywhere if is_long else wrap.WrapAtWordBoundaryOrAnywhere)
            self.setPlainText(self._shown)
        self.marks, self._hues, self._language = page.marks, hues, language
        self._strong = ()
        self._draw_marks()

    def set_hues(self, hues: Hues) -> None:
        self._hues = hues
        self._draw_marks()

    def emphasise(self, marks: Collection[Mark]) -> None:
        """Gives these marks a strong ground, and all others their usual one."""
        if marks != self._strong:
            self._strong = marks
            self._draw_marks()

    def reveal(self, mark: Mark) -> None:
        """Scrolls to a mark that is not in view as a whole; what somebody has marked stays marked."""
        first, last = self._at(mark.start), self._at(mark.end)
        room = self.viewport().rect()
        if room.contains(self.cursorRect(first)) and room.contains(self.cursorRect(last)):
            return
        former = self.textCursor()
        self.setTextCursor(first)
        self.centerCursor()
        if former.hasSelection():
            at = self.verticalScrollBar().value()
            self.setTextCursor(former)
            self.verticalScrollBar().setValue(at)

    def go_to(self, mark: Mark) -> None:
        """Puts the cursor at a mark and shows it."""
        self.reveal(mark)
        self.setTextCursor(self._at(mark.start))
        self.emphasise([mark])

    def unmark(self) -> None:
        """No words are marked any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # Marks

    def _at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return cursor

    def _draw_marks(self) -> None:
        if self._hues is None:
            return
        made: list[QTextEdit.ExtraSelection] = []
        for mark in self.marks:
            hue = self._hues.of(mark)
            is_strong = mark in self._strong
            made.append(self._selection(mark.start, mark.end, _format(mark, hue, is_strong)))
            made += [self._selection(*differing, self._differing()) for differing in mark.differing]
        self.setExtraSelections(made)

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = self._at(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

    def _differing(self) -> QTextCharFormat:
        """Words of the source that the quote has otherwise."""
        assert self._hues is not None
        bad = QColor(self._hues.theme.bad)
        form = QTextCharFormat()
        form.setBackground(_faint(bad, _DIFFERING_GROUND))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(bad)
        return form

    def _marks_at(self, position: int) -> list[Mark]:
        """Marks around a position, the shortest first."""
        around = [mark for mark in self.marks if mark.start <= position < mark.end]
        return sorted(around, key=lambda mark: mark.end - mark.start)

    def _marks_under(self, point: QPoint) -> list[Mark]:
        cursor = self.cursorForPosition(point)
        around = self.cursorRect(cursor).adjusted(-16, -2, 16, 2)
        if not around.contains(point):
            return []
        position = cursor.position()
        if point.x() < self.cursorRect(cursor).center().x():
            position -= 1
        return self._marks_at(position)

    def _choose(self, marks: list[Mark]) -> None:
        """The shortest; where several lie over each other, the one after the one chosen last."""
        if not marks:
            return
        chosen = [index for index, mark in enumerate(marks) if mark in self._strong]
        mark = marks[(chosen[-1] + 1) % len(marks)] if chosen else marks[0]
        self.emphasise([mark])
        self.chosen.emit(mark)

    def _walk(self, step: int) -> None:
        """Goes to the next (1) or previous (-1) mark."""
        if not self.marks:
            return
        order = list(self.marks)
        here = [index for index, mark in enumerate(order) if mark in self._strong]
        if here:
            index = (here[0] + step) % len(order)
        else:
            position = self.textCursor().position()
            behind = [index for index, mark in enumerate(order) if mark.start >= position]
            index = (behind[0] if behind else 0) if step > 0 else ((behind[0] if behind else len(order)) - 1)
        self.go_to(order[index])

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("]", "n") or event.text() in ("[", "p"):
            self._walk(1 if event.text() in ("]", "n") else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = [mark for mark in self.marks if mark in self._strong]
            under = self._marks_at(self.textCursor().position())
            self._choose([mark for mark in under if mark in current][:1] or under)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is not None and not self.textCursor().hasSelection() and pressed == point:
            self._choose(self._marks_under(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = not event.buttons() and bool(self._marks_under(event.position().toPoint()))
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.IBeamCursor
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            marks = self._marks_under(event.pos())
            words = "\n".join(mark.tip(self._language) for mark in marks[:3])
            QToolTip.showText(event.globalPos(), tip(words).replace("\n", "<br>"), self)
            return True
        return super().viewportEvent(event)


def _format(mark: Mark, hue: QColor, is_strong: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(_faint(hue, _STRONG_GROUND if is_strong else _GROUND))
    form.setUnderlineStyle(
        _UNDERLINES.get(mark.passage.anchor.state, QTextCharFormat.UnderlineStyle.NoUnderline)
    )
    form.setUnderlineColor(hue)
    return form


def _faint(colour: QColor, opacity: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
