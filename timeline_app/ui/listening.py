"""Takes files over from a second start of the program: they are shown here, and this window comes forward."""

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMainWindow

from timeline_app.preflight import neighbour
from timeline_app.ui.opening import Opening
from timeline_app.ui.stage import Stage


class Listening(QObject):
    """Listens as long as the window lives; not where another window on the same screen does, or there is no screen."""

    def __init__(self, opening: Opening, window: QMainWindow) -> None:
        super().__init__(window)
        self._opening = opening
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        place = neighbour.door(os.environ)
        if place is not None and neighbour.is_private(place.parent):
            self._listen(str(place))

    @property
    def is_listening(self) -> bool:
        return self._server.isListening()

    def _listen(self, name: str) -> None:
        if self._server.listen(name) or neighbour.hand_over([], os.environ):
            return
        QLocalServer.removeServer(name)  # left behind by one that ended without closing its door
        self._server.listen(name)

    def _welcome(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            guest.readyRead.connect(lambda guest=guest: self._hear(guest))
            guest.disconnected.connect(guest.deleteLater)
            if guest.bytesAvailable():
                self._hear(guest)

    def _hear(self, guest: QLocalSocket) -> None:
        if guest.bytesAvailable() > neighbour.MOST_BYTES:
            guest.abort()
            return
        if not guest.canReadLine():
            return
        paths = neighbour.asked(bytes(guest.readLine().data()))
        if paths is None:
            guest.abort()
            return
        guest.write(neighbour.ANSWER)
        guest.flush()
        guest.disconnectFromServer()
        if paths:
            self._opening.open(paths)
        self._come_forward()

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def install(stage: Stage) -> Listening:
    return Listening(stage.opening, stage.window)
