"""A line that says what is being done beside the window, how far it is, and how to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from timeline_app.words import _

_PATIENCE_MS = 500
_STEPS = 1000


class WaitingBar(QWidget):
    """Comes after half a second. Emits `stopped` where somebody does not want it any more."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 6)
        self.stop_button = QPushButton(_("Stop"))
        self.stop_button.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(self.stop_button)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    @property
    def is_waiting(self) -> bool:
        """True from `begin` to `end`, seen or not."""
        return self._patience.isActive() or not self.isHidden()

    def begin(self, words: str) -> None:
        """Something is done now that may take long."""
        self.words.setText(words)
        self.progress.setValue(0)
        self._patience.start()

    def follow(self, share: float) -> None:
        """How much of it is done, 0 to 1."""
        self.progress.setValue(round(share * _STEPS))

    def end(self) -> None:
        """It is done, or nobody wants it any more."""
        self._patience.stop()
        self.hide()
