"""Files and folders dropped onto the window are opened as one timeline."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.formats import folder
from timeline_app.layout.ruler import Type
from timeline_app.paint.fonts import font
from timeline_app.ui.stage import Stage
from timeline_app.words import _

_MARGIN_PX = 12


def dropped(carried: QMimeData) -> tuple[list[Path], list[Path]]:
    """The files and folders that can be opened, and those that cannot."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    endings = folder.endings()
    good = [path for path in paths if path.name.lower().endswith(endings) or os.path.isdir(path)]
    return good, [path for path in paths if path not in good]


class DropSign(QWidget):
    """Over the window while something is dragged across it: that it would be opened."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = _("Drop to open")
        self.hide()

    def show_over(self, area: QRect) -> None:
        self.setGeometry(area)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self.palette()
        accent, ground = colours.highlight().color(), colours.window().color()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(ground.red(), ground.green(), ground.blue(), 200))
            painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
            edge = _MARGIN_PX
            painter.drawRoundedRect(QRectF(self.rect().adjusted(edge, edge, -edge, -edge)), 8, 8)
            painter.setFont(font(Type.HEADING))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)


class Dropping(QObject):
    """Listens to what is dragged over the window."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.sign = DropSign(stage.window)
        stage.window.setAcceptDrops(True)
        stage.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove if isinstance(event, QDropEvent):
                self._drag(event)
            case QEvent.Type.DragLeave:
                self.sign.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._drop(event)
            case _:
                return super().eventFilter(watched, event)
        return True

    def _drag(self, event: QDropEvent) -> None:
        """Takes what can be opened; the pointer refuses anything else, for which no drop would ever be told of."""
        good, others = dropped(event.mimeData())
        if not good:
            event.ignore()
            if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
                self._refuse(others)
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self.sign.show_over(self._stage.window.rect())

    def _drop(self, event: QDropEvent) -> None:
        self.sign.hide()
        good, others = dropped(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._stage.opening.open(good)
        if others:
            names = ", ".join(path.name for path in others)
            self._stage.status_line.say(_("Left out, for it is no timeline: {names}", names=names))

    def _refuse(self, others: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in others)
        what = _("{names} cannot be opened.", names=names) if names else _("This cannot be opened.")
        hint = _("A timeline is a file in YAML, JSON Lines or CSV, or a folder of them.")
        self._stage.status_line.say(f"{what} {hint}")


def install(stage: Stage) -> Dropping:
    return Dropping(stage)
