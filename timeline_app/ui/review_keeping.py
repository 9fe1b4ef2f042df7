"""Keeps how far a review has come: a moment after each change, and when its window is closed."""

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.state import reviewing
from timeline_app.ui.review_session import ReviewSession

_WAIT_MS = 1000


class ReviewKeeping(QObject):
    """Emits `failed`, once, where it cannot be kept."""

    failed = Signal()

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.keep)
        session.changed.connect(self._timer.start)
        session.moved.connect(self._timer.start)

    def keep(self) -> None:
        """Keeps it now."""
        self._timer.stop()
        if not reviewing.keep(self._session.begun) and not self._has_failed:
            self._has_failed = True
            self.failed.emit()
