"""Every key of a review, in a small dialog; made from the commands themselves."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from timeline_app.ui.prose import Prose
from timeline_app.words import _


class ReviewHelp(QDialog):
    """Made to be opened with `open()`."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keys of a review"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for line, action in enumerate(actions):
            keys = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            for place, text in enumerate((", ".join(keys), action.text().replace("&", ""))):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(label, line, place)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(Prose(
            _("In the text, a click on a mark leads to its event, and the ends of its words can be dragged. "
              "Letters that are typed into a field are no commands; Esc leaves the field as it was before."),
            "small"))  # fmt: skip
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
