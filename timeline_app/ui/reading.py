"""Reading large files beside the window: a line that says so, and a way to stop."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from timeline_app.problems import UserError, unforeseen
from timeline_app.ui.facts import Facts, read_facts
from timeline_app.words import _

_PATIENCE_MS = 500


class Reading(QObject):
    """One reading in a thread of its own. Emits `ended` with Facts, or with a sentence where it failed."""

    ended = Signal(object)

    def __init__(self, paths: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._paths = tuple(paths)
        self._is_stopped = False

    def begin(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def stop(self) -> None:
        """What is still being read is thrown away."""
        self._is_stopped = True

    def _read(self) -> None:
        result: Facts | str
        try:
            result = read_facts(self._paths)
        except UserError as error:
            result = str(error)
        except Exception as error:  # a thread of its own has nobody above it to say so
            result = unforeseen(error, error.__traceback__)
        if not self._is_stopped:
            self.ended.emit(result)


class ReadingBar(QWidget):
    """A line over the timeline while a file is read; it comes after half a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setFixedSize(160, 6)
        self.stop_button = QPushButton(_("Stop"))
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(progress)
        row.addStretch(1)
        row.addWidget(self.stop_button)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._reading: Reading | None = None
        self.hide()

    def read(self, paths: Sequence[Path], then: Callable[[object], None]) -> None:
        """Reads files and folders; calls `then` with Facts or with a sentence, unless it is stopped before."""
        self._stop()
        self.words.setText(_("Reading {name}…", name=", ".join(path.name for path in paths)))
        self._reading = Reading(paths, self)
        self._reading.ended.connect(
            lambda result: self._end(result, then), Qt.ConnectionType.QueuedConnection
        )
        self._patience.start()
        self._reading.begin()

    def _end(self, result: object, then: Callable[[object], None]) -> None:
        if self._reading is not None:
            self._stop()
            then(result)

    def _stop(self) -> None:
        self._patience.stop()
        self.hide()
        if self._reading is not None:
            self._reading.stop()
            self._reading = None
