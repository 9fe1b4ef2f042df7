"""Tells of faults of the program itself, now or at its last run, and names the log."""

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.preflight import logbook
from timeline_app.problems import UserError, unforeseen
from timeline_app.ui.about import versions
from timeline_app.ui.notice_bar import NoticeBar
from timeline_app.ui.stage import Stage
from timeline_app.words import _

_LEVELS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class CrashNotice:
    """A bar in the window; what it tells of is in the log, whole."""

    def __init__(self, parent: QWidget, bars: QVBoxLayout) -> None:
        self.bar = NoticeBar(parent)
        self.bar.offer(_("Copy what it says"), self._copy)
        self.bar.offer(_("Open the log"), self._open)
        bars.addWidget(self.bar)
        if logbook.crashes():
            self.bar.say(
                _(
                    "Timeline ended unexpectedly the last time. What it noted is in {path}.",
                    path=logbook.path(),
                )
            )

    def tell(self, error: BaseException, trace: TracebackType | None) -> None:
        """Notes a fault with its stack, and says it in a sentence; what was foreseen is only said."""
        if isinstance(error, UserError):
            self.bar.say(str(error))
            return
        stack = "".join(traceback.format_exception(type(error), error, trace))
        logbook.note(f"A fault of the program itself\n{versions()}\n{stack}")
        sentence = unforeseen(error, trace)
        self.bar.say(_("{sentence} More is in {path}.", sentence=sentence, path=logbook.path()))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(logbook.path())))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.bar.sentence.text()}\n{versions()}")


def log_what_qt_says() -> None:
    """What Qt warns of goes into the log as well as to standard error."""
    qInstallMessageHandler(_hear)


def _hear(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if name := _LEVELS.get(level):
        logbook.note(f"Qt {name} ({context.category}): {text}")
    if sys.stderr is not None:
        print(text, file=sys.stderr)


def install(stage: Stage) -> CrashNotice:
    return CrashNotice(stage.window, stage.bars)
