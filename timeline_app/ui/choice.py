"""Radio buttons in a row."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget


class Choice(QWidget):
    """One of a few, side by side. changed: another was chosen."""

    changed = Signal()

    def __init__(self, options: Iterable[tuple[str, str]]) -> None:
        """options: (name, words) of each."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for name, words in options:
            button = self.buttons[name] = QRadioButton(words)
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        group.buttonToggled.connect(self._tell)

    def choose(self, name: str) -> None:
        self.buttons[name].setChecked(True)

    def chosen(self) -> str:
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def _tell(self, _button: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self.changed.emit()
