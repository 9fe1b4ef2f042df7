"""The application: wiring only."""

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from timeline_app import words
from timeline_app.paint.fonts import QtRuler
from timeline_app.problems import UserError, unforeseen
from timeline_app.ui.facts import is_large
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.session import Session
from timeline_app.words import _


def run(paths: Sequence[Path], theme: str) -> int:
    """Shows the window on files and folders until it is closed; exit status. theme: "" follows the system.

    Raises UserError where what was asked for cannot be read at all.
    """
    # The style by its option: asking for it by call would wrap QStyle, with a dozen enumerations, for nothing.
    application = QApplication(["timeline-app", "-style", "Fusion"])
    QGuiApplication.setDesktopFileName("timeline-app")
    application.setApplicationName("timeline-app")
    application.setApplicationDisplayName(_("Timeline"))
    translator = translate_qt(application)
    sys.excepthook = _tell
    # Ctrl+C in the terminal ends the program at once: Qt's loop would not let Python hear of it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    session = Session(QtRuler())
    if not is_large(paths):
        session.open(paths)
    window = MainWindow(session, QSettings("timeline-app", "timeline-app"), theme)
    window.show()
    if not session.paths:
        window.opening.open(list(paths))
    QTimer.singleShot(0, _collect_again)
    status = application.exec()
    del translator
    return status


def _collect_again() -> None:
    """Garbage is collected again, but for what has been made so far."""
    gc.freeze()
    gc.enable()


def translate_qt(application: QApplication) -> QTranslator | None:
    """Qt's own dialogs in the language in use; the translator must be kept. None for English."""
    QLocale.setDefault(QLocale(words.language()))
    if words.language() == "en":
        return None
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(words.language()), "qtbase", "_", folder):
        application.installTranslator(translator)
    return translator


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """One sentence instead of a traceback for what nobody foresaw; the window goes on."""
    del kind
    print(
        f"timeline-app: {error if isinstance(error, UserError) else unforeseen(error, trace)}",
        file=sys.stderr,
    )
