"""Small widgets that every panel uses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton


def heading(text: str) -> QLabel:
    """The name of a section."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "section")
    return label


def link(text: str) -> QPushButton:
    """A button that looks like a link. text: ours, never of a document."""
    button = QPushButton(text)
    button.setProperty("kind", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
