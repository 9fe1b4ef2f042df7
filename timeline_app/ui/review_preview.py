"""What the review leads to, as the main window would show it: accepted events, known ones, and the current one."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.chrono.instant import DAY_S
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import Theme
from timeline_app.state.review_timeline import timeline_of
from timeline_app.ui.facts import Facts
from timeline_app.ui.revealing import Revealing
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.words import _

_LEAST_PX, _USUAL_PX = 120, 180
_LEAST_S = 30 * DAY_S
_WAIT_MS = 30  # what is decided in quick succession is drawn once


class ReviewPreview(QWidget):
    """In step with the review. Its own session holds what is shown; a click in it goes to the candidate."""

    def __init__(self, review: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.session = Session(QtRuler(), is_animated=False)
        self.view = _View(self.session, theme)
        self._revealing = Revealing(self.session, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.refresh)
        review.changed.connect(self._timer.start)
        review.moved.connect(self._timer.start)
        self.session.selection_changed.connect(self._follow)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(600, _USUAL_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _LEAST_PX)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)

    def refresh(self) -> None:
        """Shows the timeline as it has become."""
        self._timer.stop()
        review, session = self._review, self.session
        timeline = timeline_of(review.review, review.proposal, review.known)
        session.blockSignals(True)
        session.select("")
        session.blockSignals(False)
        session.reload(Facts((), timeline, (), {}))
        current = review.review.current
        session.fit()
        shown_s = session.viewport.width_px * session.viewport.seconds_per_px
        if shown_s < _LEAST_S:  # a single day would fill the width with its hours
            session.zoom(shown_s / _LEAST_S)
        session.select_and_reveal(review.review.decision(current).into or current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def _follow(self) -> None:
        id = self.session.state.selected_id
        if id and id != self._review.review.current:
            self._review.go_to(id)


class _View(TimelineView):
    """The canvas, lower than the main window lets it be."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.setMinimumSize(240, _LEAST_PX)
        self.setAccessibleName(_("Preview of the timeline"))

    def empty_text(self) -> str:
        return _("The events that you accept stand here.")
