"""Which program this is, and with what it runs."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from timeline_app import __version__
from timeline_app.words import _


def about_box(parent: QWidget) -> QMessageBox:
    """A box to be opened, with versions that can be marked and copied."""
    text = _("Timeline {version}: a chronology you can cite.", version=__version__)
    box = QMessageBox(
        QMessageBox.Icon.NoIcon, _("About Timeline"), text, QMessageBox.StandardButton.Close, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}")
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
