"""A quiet line over the timeline with something to know, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeline_app.ui.pieces import OneLine, link
from timeline_app.words import _


class NoticeBar(QWidget):
    """Hidden until something is said; it goes when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = OneLine()
        self.close_button = link("✕")
        self.close_button.setAccessibleName(_("Close"))
        self.close_button.setToolTip(_("Close"))
        self.close_button.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 4, 16, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self.sentence, 1)
        self._row.addWidget(self.close_button)
        self.hide()

    def offer(self, text: str, do: Callable[[], object]) -> QPushButton:
        """Adds something that can be done, before what was offered already."""
        button = link(text)
        button.clicked.connect(lambda: do())
        self._row.insertWidget(1, button)
        return button

    def say(self, sentence: str) -> None:
        self.sentence.set_text(sentence)
        self.show()
