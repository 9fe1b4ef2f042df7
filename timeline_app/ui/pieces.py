"""Small widgets that every panel uses."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from timeline_app.layout.content import flat


class OneLine(QLabel):
    """A line of plain text, elided where it has no room; the whole of it is in its tooltip."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(flat(text))
        self.setToolTip(tip(flat(text)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()


def tip(text: str) -> str:
    """Text for a tooltip, which would take markup for markup; "" for none."""
    return f"<p>{escape(text)}</p>" if text else ""


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


def indented(widget: QWidget, left_px: int, right_px: int) -> QHBoxLayout:
    """The widget with space on both sides, to stand in line with others."""
    line = QHBoxLayout()
    line.setContentsMargins(left_px, 0, right_px, 0)
    line.addWidget(widget)
    return line
