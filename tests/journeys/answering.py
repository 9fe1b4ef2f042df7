"""The program as it is, which also answers questions about its window, so that a test can know what a person sees.

A question is a line on standard input, its words parted by tabs; the answer is a line of JSON on standard output.
It only ever looks: whatever is done in the window comes from a mouse and a keyboard.
"""

import json
import math
import os
import sys

from PySide6.QtCore import QObject, QPoint, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from timeline_app import cli
from timeline_app.ui.event_panel import EventPanel
from timeline_app.ui.export_dialog import ExportDialog
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.main_window import MainWindow


def main() -> None:
    """Runs the program with the arguments of this one; never returns."""
    show = MainWindow.show

    def show_and_answer(window: MainWindow) -> None:
        show(window)
        Answers(window)

    setattr(MainWindow, "show", show_and_answer)  # noqa: B010 - a plain assignment does not type-check
    sys.exit(cli.run(sys.argv[1:]))


class Answers(QObject):
    """Answers as long as there are questions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._pending = b""

    def _read(self) -> None:
        got = os.read(sys.stdin.fileno(), 4096)
        self._notifier.setEnabled(bool(got))
        *questions, self._pending = (self._pending + got).split(b"\n")
        for question in questions:
            name, *words = question.decode().split("\t")
            answer = getattr(self, f"tell_{name}")(*words)
            os.write(1, json.dumps(answer).encode() + b"\n")

    # What can be asked

    def tell_ready(self) -> bool:
        """Whether the window stands with all its panels."""
        return self._window.isVisible() and bool(self._window.findChildren(EventPanel))

    def tell_lanes(self) -> list[str]:
        return [lane.name for lane in self._window.view.scene().lanes]

    def tell_mark(self, event_id: str) -> list[int]:
        """Where on the screen the first mark of an event is."""
        row = self._window.session.table.row_of[event_id]
        mark = next(mark for mark in self._window.view.scene().marks if mark.rows == (row,))
        x = (mark.left + mark.right) / 2 if math.isnan(mark.note_x) else mark.note_x
        return _on_screen(self._window.view.viewport(), QPoint(round(x), round(mark.y)))

    def tell_stripe(self, name: str) -> list[int]:
        """Where on the screen the coloured edge of a lane is."""
        lane = next(lane for lane in self._window.view.scene().lanes if lane.name == name)
        return _on_screen(self._window.view.viewport(), QPoint(1, round(lane.top) + 4))

    def tell_words(self) -> list[str]:
        """The texts that the event panel shows."""
        (panel,) = self._window.findChildren(EventPanel)
        return [prose.toPlainText() for prose in panel.findChildren(QTextEdit) if prose.isVisible()]

    def tell_tick_box(self, actor_id: str) -> list[int]:
        (panel,) = self._window.findChildren(FilterPanel)
        row = panel.actor_rows[actor_id]
        return _on_screen(row, QPoint(14, row.height() // 2))

    def tell_button(self, name: str) -> list[int] | None:
        """Where on the screen the button of that name is; None where none is to be seen."""
        for widget in QApplication.allWidgets():
            if widget.isVisible() and widget.accessibleName() == name and widget.width() > 1:
                return _on_screen(widget, widget.rect().center())
        return None

    def tell_dialog(self) -> dict[str, object] | None:
        """The export dialog: its window, where its parts are, and the file it names; None where it is not open."""
        for dialog in self._window.findChildren(ExportDialog):
            if dialog.isVisible():
                return {
                    "window": int(dialog.winId()),
                    "field": _on_screen(dialog.path_field, dialog.path_field.rect().center()),
                    "button": _on_screen(dialog.export_button, dialog.export_button.rect().center()),
                    "path": str(dialog.path()),
                }
        return None

    def tell_window(self) -> int:
        return int(self._window.winId())

    def tell_status(self) -> str:
        return self._window.status_line.place.text()

    def tell_colour(self, x: str, y: str) -> str:
        """Colour of a pixel that the display shows."""
        shown = QGuiApplication.primaryScreen().grabWindow(0, int(x), int(y), 1, 1)
        return shown.toImage().pixelColor(0, 0).name()


def _on_screen(widget: QWidget, at: QPoint) -> list[int]:
    place = widget.mapToGlobal(at)
    return [place.x(), place.y()]


if __name__ == "__main__":
    main()
