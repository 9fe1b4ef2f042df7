"""What the review leads to, as the main window would show it: accepted events, known ones, and the current one."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.chrono.instant import DAY_S
from timeline_app.layout.scene import Scene
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import Theme
from timeline_app.state.review_timeline import timeline_of
from timeline_app.ui.facts import Facts
from timeline_app.ui.revealing import Revealing
from timeline_app.ui.review_session import ReviewSession
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView
from timeline_app.words import _

_LEAST_PX, _USUAL_PX = 190, 240
_HALF_MARK_PX, _EDGE_PX = 11.0, 4.0
_LEAST_S = 30 * DAY_S
_MOST_TRIES = 3  # a lane that comes into sight may bring a label
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
        self._reveal_whole()

    def _reveal_whole(self) -> None:
        """Scrolls the lanes until the mark of what is looked at and its label are not cut at an edge."""
        for _again in range(_MOST_TRIES):
            scene, row = self.view.scene(), self.session.selected_row
            extents = _extents(scene, row)
            top = max(scene.plot.top, scene.pinned_bottom)
            bys = [_by(extent, top, scene.plot.bottom) for extent in extents]
            if not bys or not all(bys):
                return
            self.session.scroll_to(scene.scroll_y + bys[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def _follow(self) -> None:
        id = self.session.state.selected_id
        if id and id != self._review.review.current:
            self._review.go_to(id)


def _extents(scene: Scene, row: int) -> list[tuple[float, float]]:
    """(top, bottom) of the marks of an event with their labels; those first that have one."""
    labels = {label.lane: label.box for label in scene.labels if label.row == row}
    found = []
    for mark in scene.marks:
        if row in mark.rows and mark.lane >= scene.pinned:
            box = labels.get(mark.lane)
            top, bottom = mark.y - _HALF_MARK_PX, mark.y + _HALF_MARK_PX
            found.append(
                (box is None, min(top, box.top if box else top), max(bottom, box.bottom if box else bottom))
            )
    return [(top, bottom) for _, top, bottom in sorted(found)]


def _by(extent: tuple[float, float], top: float, bottom: float) -> float:
    """How far to scroll for an extent to be whole; of one that is too high, its upper end. 0 where it is."""
    over, under = extent[0] - _EDGE_PX - top, extent[1] + _EDGE_PX - bottom
    if over < 0:
        return over
    return max(min(under, over), 0.0)


class _View(TimelineView):
    """The canvas, lower than the main window lets it be."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.setMinimumSize(240, _LEAST_PX)
        self.setAccessibleName(_("Preview of the timeline"))

    def empty_text(self) -> str:
        return _("The events that you accept stand here.")
