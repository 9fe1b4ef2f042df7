"""The application: wiring only."""

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from timeline_app import bundled, words
from timeline_app.articles.endings import apart
from timeline_app.paint.fonts import QtRuler
from timeline_app.preflight import logbook
from timeline_app.problems import UserError, unforeseen
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.session import Session
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.ui.reading import Reading

DESKTOP_ID = (
    "org.timelineapp.timeline"  # names the .desktop entry, the metainfo and the icons in resources/desktop
)


def run(paths: Sequence[Path], theme: str, reading: "Reading | None" = None) -> int:
    """Shows the window on files and folders until it is closed; exit status. theme: "" follows the system.

    Articles among them are reviewed in a window of their own; with nothing but articles, this one is empty at first.

    reading: what reads them beside the window, where they are large.
    Raises UserError where what was asked for cannot be read at all.
    """
    # The style by its option: asking for it by call would wrap QStyle, with a dozen enumerations, for nothing.
    application = QApplication(["timeline-app", "-style", "Fusion"])
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    application.setApplicationName("timeline-app")
    application.setApplicationDisplayName(_("Timeline"))
    translator = translate_qt(application)
    logbook.begin()
    # Ctrl+C in the terminal ends the program at once: Qt's loop would not let Python hear of it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    session = Session(QtRuler())
    timelines, articles = apart(paths)
    if reading is None and timelines:
        session.open(timelines)
    window = MainWindow(session, QSettings("timeline-app", "timeline-app"), theme)
    sys.excepthook = lambda _kind, error, trace: _tell(window, error, trace)
    window.show()
    if articles:
        window.opening.review(articles, is_new=not timelines)
    if reading is not None:
        window.opening.follow(reading)
    window.view.was_painted.connect(_settle, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(0, lambda: _collect_again(reading is not None))
    status = application.exec()
    sys.excepthook = sys.__excepthook__
    logbook.end()
    del translator
    return status


def _collect_again(is_reading: bool) -> None:
    """Garbage is collected again, but for what has been made so far."""
    gc.freeze()
    if is_reading:
        from timeline_app.ui.reading import collect_garbage_again

        collect_garbage_again()
    else:
        gc.enable()


def _settle() -> None:
    """What nobody waits for: the icon of the window, and a log of what Qt warns of."""
    from PySide6.QtGui import QIcon

    from timeline_app.ui.crash_notice import log_what_qt_says

    log_what_qt_says()
    icon = QIcon()
    for file in sorted((bundled.resources() / "desktop" / "icons").glob(f"*/{DESKTOP_ID}.png")):
        icon.addFile(str(file))
    QGuiApplication.setWindowIcon(icon)


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


def _tell(window: MainWindow | None, error: BaseException, trace: TracebackType | None) -> None:
    """One sentence instead of a traceback for what nobody foresaw, here and in the window; the window goes on."""
    from timeline_app.ui.crash_notice import CrashNotice

    said = error if isinstance(error, UserError) else unforeseen(error, trace)
    print(f"timeline-app: {said}", file=sys.stderr)
    for feature in window.features if window else ():
        if isinstance(feature, CrashNotice):
            feature.tell(error, trace)
