"""Which program this is, and with what it runs."""

import locale
import platform
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from timeline_app import __version__, words
from timeline_app.preflight import logbook
from timeline_app.words import _

_PACKAGES = ("PySide6-Essentials", "numpy", "PyYAML", "python-dateutil", "rapidfuzz")


def versions() -> str:
    """The versions of the program and of all it stands on, a line each: what a report of a fault needs."""
    lines = [
        f"Timeline {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()} ({QGuiApplication.platformName()})",
        *(f"{name} {_version(name)}" for name in _PACKAGES),
        f"{platform.platform()}, {words.language()}, {locale.getlocale()[0] or 'C'}",
    ]
    return "\n".join(lines)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


def about_box(parent: QWidget) -> QMessageBox:
    """A box to be opened, with versions that can be marked, and copied all at once."""
    text = _("Timeline {version}: a chronology you can cite.", version=__version__)
    box = QMessageBox(
        QMessageBox.Icon.NoIcon, _("About Timeline"), text, QMessageBox.StandardButton.Close, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(f"{versions()}\n\n" + _("Log: {path}", path=logbook.path()))
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    copy = box.addButton(_("Copy Versions"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # it copies, and leaves the box open
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
