"""The line under the timeline: how much of it is shown, which span, and from where."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from timeline_app.chrono import wording
from timeline_app.chrono.steps import Unit
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import filter_words
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.words import _, ngettext, number

_NOTICE_MS = 6000
_LEAST_PX = 6.0


class StatusLine(QWidget):
    """n of m events · undated · span in view · scale; on the right the file, or for a moment what was just done."""

    def __init__(self, session: Session, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._view = view
        self._is_watching = False
        self.counts, self.place = QLabel(), QLabel()
        for label in (self.counts, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self.counts, 3)
        row.addWidget(self.place, 2)
        self._notice = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._notice.timeout.connect(self._show_place)
        session.loaded.connect(self._show_place)
        for signal in (session.loaded, session.filtered, session.view_changed):
            signal.connect(self._refresh)
        self._show_place()
        self._refresh()

    def say(self, sentence: str) -> None:
        """A sentence in place of the file's name, for a few seconds."""
        self.place.setText(sentence)
        self._notice.start()

    def show_watching(self) -> None:
        """Says from now on that the files are watched."""
        self._is_watching = True
        self._show_place()

    def _show_place(self) -> None:
        paths = ", ".join(str(path) for path in self._session.paths)
        is_followed = self._is_watching and paths and not self._session.is_part
        self.place.setText(_("{files} · watching for changes", files=paths) if is_followed else paths)

    def _refresh(self) -> None:
        session = self._session
        shown, total = len(session.content.rows), len(session.table)
        parts = [
            ngettext(
                "{n} of {total} event", "{n} of {total} events", total, n=number(shown), total=number(total)
            )
        ]
        if session.is_part:
            parts.append(_("a part of the file"))
        if undated := len(session.content.undated):
            parts.append(filter_words.undated_in_words(undated, session.table.is_by_publication))
        if total:
            parts.append(wording.range_in_words(*session.shown_span()))
            parts.append(scale_in_words(session.viewport))
        self.counts.setText(" · ".join(parts))


def scale_in_words(viewport: Viewport) -> str:
    """How wide a calendar unit is: "1 day = 13 px"; the smallest unit that is wide enough to see."""
    per_px = viewport.seconds_per_px
    for unit, name in (
        (Unit.SECOND, _("1 second")),
        (Unit.MINUTE, _("1 minute")),
        (Unit.HOUR, _("1 hour")),
        (Unit.DAY, _("1 day")),
        (Unit.MONTH, _("1 month")),
        (Unit.YEAR, _("1 year")),
    ):
        if unit.value / per_px >= _LEAST_PX:
            return _("{unit} = {px} px", unit=name, px=number(round(unit.value / per_px)))
    power = 1
    while Unit.YEAR.value * 10**power / per_px < _LEAST_PX:
        power += 1
    px = round(Unit.YEAR.value * 10**power / per_px)
    return _("{years} years = {px} px", years=number(10**power), px=number(px))
