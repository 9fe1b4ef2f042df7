"""Of very many actors, lanes for those who matter in the view: chosen anew whenever it has come to rest."""

from PySide6.QtCore import QObject, QTimer

from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage

_REST_MS = 300


def install(stage: Stage) -> "Focusing":
    """Lanes follow the view."""
    return Focusing(stage.session, stage.view)


class Focusing(QObject):
    """Waits until the view has come to rest."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: object = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._refocus)
        for signal in (session.view_changed, session.loaded, session.filtered, session.displayed):
            signal.connect(self._look)

    def _look(self) -> None:
        if self._session.state.viewport != self._seen or self._session.content.focus is None:
            self._rest.start()

    def _refocus(self) -> None:
        if self._session.is_moving:
            self._rest.start()
            return
        self._seen = self._session.state.viewport
        self._session.refocus()
