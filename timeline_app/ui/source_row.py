"""A line of the source list: title, how many events rest on it, and how many of its quotes were found in it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from timeline_app.paint.theme import Theme
from timeline_app.provenance.anchor import State
from timeline_app.ui.excluding import Excluding
from timeline_app.ui.text_row import CountedRow
from timeline_app.words import _, ngettext, number

_MINUS_X, _MINUS_Y = 14, 12


class Verdict(NamedTuple):
    """How the quotes of a source stand, in words; tone: "good", "muted", "warning" or "bad"."""

    words: str
    tone: str


def unjudged() -> Verdict:
    """What is said of more quotes than are judged before anybody reads them."""
    return Verdict(_("each quote is checked when it is looked at"), "muted")


def verdict(states: Sequence[State], is_doubtful: bool = False) -> Verdict:
    """What is to be said of all quotes of one source. Green only where every one of them was found.

    is_doubtful: the text at hand is not the copy that the timeline names.
    """
    total = len(states)
    if is_doubtful:
        return Verdict(
            _("quotes not verified: the text here is not the copy that the timeline names"), "warning"
        )
    checked = [state for state in states if state is not State.NO_COPY]
    if not checked:
        return Verdict(_("no copy here to check the quotes"), "muted")
    amiss = sum(not state.stands for state in checked)
    if amiss:
        words = ngettext(
            "✗ {n} of {total} quotes is not in the source as quoted",
            "✗ {n} of {total} quotes are not in the source as quoted",
            amiss,
            total=number(total),
        )
        return Verdict(words, "bad")
    apart = sum(state is State.TYPOGRAPHY for state in checked)
    total_words = number(total)
    if apart:
        words = ngettext(
            "✓ {n} of {total} quote verbatim, typography apart",
            "✓ {n} of {total} quotes verbatim, typography apart",
            total,
            n=number(len(checked)),
            total=total_words,
        )
    else:
        words = ngettext(
            "✓ {n} of {total} quote verbatim",
            "✓ {n} of {total} quotes verbatim",
            total,
            n=number(len(checked)),
            total=total_words,
        )
    return Verdict(words, "good" if len(checked) == total else "muted")


class SourceRow(CountedRow):
    """Checked while the filter asks for the source; struck through while it withholds it.

    opened: it is to be read (double click, or Return).
    """

    excluded_asked = Signal()
    opened = Signal()

    def __init__(self, title: str, judged: Verdict, theme: Theme) -> None:
        super().__init__(title, judged.words, theme, judged.tone)
        self.excluding = Excluding(self, self.excluded_asked.emit, self._minus_middle)
        self._name_it()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.click()  # takes the tick of the first click back
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def show_count(self, count: int, share: float = 0.0) -> None:
        """How many events rest on the source."""
        super().show_count(count, share)
        self._name_it()

    def set_excluded(self, is_excluded: bool) -> None:
        """Whether the filter withholds it."""
        self.set_struck(is_excluded)
        self._name_it()

    def _minus_middle(self) -> QPoint:
        """Under the count, at the end of the note."""
        return QPoint(self.width() - _MINUS_X, self.height() - _MINUS_Y)

    def _name_it(self) -> None:
        counted = ngettext("{n} event", "{n} events", self._count)
        title = _("without {name}", name=self.title) if self._is_struck else self.title
        self.setAccessibleName(
            _("{title}, {count}; {verdict}", title=title, count=counted, verdict=self.note)
        )
