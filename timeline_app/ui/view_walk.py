"""Back and forward through the views that somebody rested on."""

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from timeline_app.state.history import History
from timeline_app.ui.stage import Stage
from timeline_app.words import _

_REST_MS = 400  # a view that stays for this long is one to come back to
_ROW_PX = 8.0
_CLOSE = 0.02  # of its width: views that differ by less are the same to a person


class Seen(NamedTuple):
    """A view, apart from how wide the window was; and how far the lanes were scrolled.

    is_fitted: it frames what the filter lets through, whatever that is.
    """

    left: float
    right: float
    scroll_y: float
    is_fitted: bool

    def is_near(self, other: "Seen") -> bool:
        """Whether a person would call both the same view."""
        if self.is_fitted and other.is_fitted:
            return abs(self.scroll_y - other.scroll_y) < _ROW_PX
        reach = _CLOSE * min(self.right - self.left, other.right - other.left)
        return (
            math.isclose(self.left, other.left, abs_tol=reach)
            and math.isclose(self.right, other.right, abs_tol=reach)
            and abs(self.scroll_y - other.scroll_y) < _ROW_PX
        )


class ViewWalk(QObject):
    """Remembers a view once it has come to rest, and leads back to it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._session = stage.session
        self._paths = stage.session.paths
        self._history = History(self._seen())
        actions, before = stage.actions, stage.actions.after_zoom
        self.back = actions.add(actions.view_menu, _("&Back"), self._go_back, "Alt+Left", before=before)
        self.forward = actions.add(
            actions.view_menu, _("For&ward"), self._go_forward, "Alt+Right", before=before
        )
        self.rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.rest.timeout.connect(self.settle)
        stage.session.view_changed.connect(self._stir)
        stage.session.loaded.connect(self._begin)
        stage.window.installEventFilter(self)
        self._show()

    def _seen(self) -> Seen:
        target = self._session.target
        state = self._session.state
        is_fitted = state.is_fitted and not self._session.is_moving
        return Seen(*self._session.true_span(target), state.scroll_y, is_fitted)

    def _begin(self) -> None:
        """Other files: what was seen of the last ones leads nowhere."""
        if self._session.paths != self._paths:
            self._paths = self._session.paths
            self._history = History(self._seen())
            self._show()

    def _stir(self) -> None:
        """The view moves: it is remembered once it rests, but one may go back from it at once."""
        self.rest.start()
        if not self.back.isEnabled():
            self.back.setEnabled(not self._seen().is_near(self._history.now))

    def settle(self) -> None:
        """Remembers where the view is going or has come to."""
        self.rest.stop()
        seen = self._seen()
        if seen.is_near(self._history.now):
            self._history = self._history.corrected(seen)
        else:
            self._history = self._history.visited(seen)
        self._show()

    def _go_back(self) -> None:
        self.settle()
        self._go(self._history.back())

    def _go_forward(self) -> None:
        self.settle()
        self._go(self._history.forward())

    def _go(self, history: History[Seen]) -> None:
        if history is self._history:
            return
        self._history = history
        seen, session = history.now, self._session
        if seen.is_fitted:
            session.fit()
        else:
            session.fly_to(session.view_of(seen.left, seen.right))
        session.scroll_to(seen.scroll_y)
        self._show()

    def _show(self) -> None:
        self.back.setEnabled(bool(self._history.past))
        self.forward.setEnabled(bool(self._history.future))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The two buttons at the side of a mouse."""
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if event.type() in presses and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back.trigger()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward.trigger()
                return True
        return super().eventFilter(watched, event)


def install(stage: Stage) -> ViewWalk:
    return ViewWalk(stage)
