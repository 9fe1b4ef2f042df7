"""A line under the text of a source while words are marked in it: what can be made of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from timeline_app.ui.flow import Flow
from timeline_app.ui.pieces import tip
from timeline_app.words import _


class MakingBar(QWidget):
    """Two buttons; hidden while nothing is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.new_button = QPushButton(_("New event from these words…"))
        self.add_button = QPushButton(_("Add to the selected event…"))
        place = QWidget()
        flow = Flow(place, spacing_px=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.addWidget(place)
        flow.addWidget(self.new_button)
        flow.addWidget(self.add_button)
        self.hide()

    def refresh(self, is_marked: bool, title: str) -> None:
        """title: of the selected event; "" where none is."""
        self.setVisible(is_marked)
        self.add_button.setEnabled(bool(title))
        self.add_button.setToolTip(tip(title or _("Select an event first.")))
