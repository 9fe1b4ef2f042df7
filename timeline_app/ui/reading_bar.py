"""A line over the timeline while files are read beside it: how far that is, and a way to stop."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from timeline_app.ui.facts import Facts
from timeline_app.ui.pieces import OneLine
from timeline_app.ui.reading import Reading
from timeline_app.words import _, ngettext

_PATIENCE_MS = 500
_LOOK_MS = 100
_STEPS = 1000


class ReadingBar(QWidget):
    """Comes after half a second, and goes with the last that arrives. Emits `stopped` where somebody stops it."""

    stopped = Signal()
    _stirred = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = OneLine()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 6)
        self.progress.setAccessibleName(_("How much of the files is read"))
        self.stop_button = QPushButton(_("Stop"))
        self.stop_button.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # clicked, it goes, and the keyboard stays where it is
        self.stop_button.clicked.connect(self._stop_by_hand)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.progress)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop_button)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._refresh)
        self._stirred.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._reading: Reading | None = None
        self._then: Callable[[Facts | str], object] | None = None
        self.hide()

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def follow(self, reading: Reading, then: Callable[[Facts | str], object]) -> None:
        """Shows how far a reading is; calls `then` with all that arrives of it, unless it is stopped before."""
        self.stop()
        self._reading, self._then = reading, then
        self._refresh()
        self._patience.start()
        reading.tell(self._stirred.emit)

    def stop(self) -> None:
        """What is still being read is thrown away."""
        self._patience.stop()
        self._look.stop()
        self.hide()
        if self._reading is not None:
            self._reading.stop()
            self._reading = self._then = None

    def _stop_by_hand(self) -> None:
        self.stop()
        self.stopped.emit()

    def _appear(self) -> None:
        self._refresh()
        self._look.start()
        self.show()

    def _take(self) -> None:
        reading, then = self._reading, self._then
        arrived = reading.take() if reading is not None else None
        if reading is None or then is None or arrived is None:
            return
        if reading.has_ended:
            self.stop()
        then(arrived)

    def _refresh(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self.progress.setRange(0, _STEPS if reading.share > 0 else 0)
        self.progress.setValue(int(reading.share * _STEPS))
        name = ", ".join(path.name for path in reading.paths)
        if reading.events:
            said = ngettext(
                "Reading {name}… {n} event so far",
                "Reading {name}… {n} events so far",
                reading.events,
                name=name,
            )
        else:
            said = _("Reading {name}…", name=name)
        self.words.set_text(said)
