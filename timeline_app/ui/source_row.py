"""A line of the source list: title, how many events rest on it, and how many of its quotes were found in it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from timeline_app.paint.theme import Theme
from timeline_app.provenance.anchor import State
from timeline_app.ui.text_row import CountedRow
from timeline_app.words import _, ngettext, number


class Verdict(NamedTuple):
    """How the quotes of a source stand, in words; tone: "good", "muted", "warning" or "bad"."""

    words: str
    tone: str


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
    """Checked while the filter asks for the source. opened: it is to be read (double click, or Return)."""

    opened = Signal()

    def __init__(self, title: str, judged: Verdict, theme: Theme) -> None:
        super().__init__(title, judged.words, theme, judged.tone)
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

    def show_count(self, count: int) -> None:
        """How many events rest on the source."""
        super().show_count(count)
        self._name_it()

    def _name_it(self) -> None:
        counted = ngettext("{n} event", "{n} events", self._count)
        self.setAccessibleName(
            _("{title}, {count}; {verdict}", title=self.title, count=counted, verdict=self.note)
        )
