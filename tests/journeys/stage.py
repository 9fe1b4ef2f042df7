"""A whole window on a timeline in files, and the hands that use it: mouse, wheel and keys as Qt delivers them."""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from timeline_app import bundled
from timeline_app.layout.scene import Label, Mark
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui.event_panel import EventPanel
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.problems_bar import ProblemsBar
from timeline_app.ui.session import Session

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
NOTCH = 120
_NEAR = 64  # of 255 in each of red, green and blue

TEXT = "The court did not dismiss the case on 3 March 2024. Bob answered at once, it is said."
CASE = """\
timeline: {title: A case, language: en}
actors:
  ann: {name: Ann}
  bob: {name: Bob}
  cy: {name: Cy}
sources:
  gazette: {title: Gazette, issued: 2024-03-10, language: en, text: gazette.txt, URL: "https://example.org/page"}
events:
  - id: ruling
    title: The case goes on
    date: 2024-03-03
    actors: [{actor: ann, role: plaintiff}, {actor: cy, role: defendant}]
    tags: [court]
    importance: 5
    excerpts:
      - {source: gazette, exact: not dismiss the case on 3 March 2024, phrase: 3 March 2024, date: 2024-03-03,
         basis: stated}
  - id: answer
    title: Bob answers
    date: 2024-03-12
    status: {status: alleged, by: ann}
    actors: [bob]
    excerpts: [{source: gazette, exact: Bob answered at last}]
  - id: talks
    title: They talk
    date: 2024-02-05/2024-02-20
    actors: [bob]
  - id: rumour
    title: A rumour spreads
    date: "[2024-02-10..2024-03-20]"
    actors: [cy]
  - id: nobody
    title: A storm
    date: 2024-02-28
  - id: met
    title: They met
    actors: [ann, bob]
    tags: [court]
"""


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def a_case(folder: Path, text: str = CASE) -> Path:
    """A timeline with every kind of mark, and the copy of its one source, in `folder`."""
    (folder / "gazette.txt").write_text(TEXT, encoding="utf-8")
    path = folder / "case.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def settings_in(folder: Path) -> QSettings:
    """Settings of nobody: a file in `folder`."""
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def a_window(
    qtbot: QtBot,
    folder: Path,
    path: Path | None = None,
    *,
    clock: Clock | None = None,
    theme: str = "light",
    size: tuple[int, int] = (1400, 900),
) -> MainWindow:
    """The window on `path` (what comes with the program if not given), shown and active; still without a clock."""
    session = Session(QtRuler(), clock, True) if clock else Session(QtRuler(), is_animated=False)
    session.open([path or bundled.events()])
    window = MainWindow(session, settings_in(folder), theme)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(EventPanel) is not None)  # panels come after the first picture
    return window


# Finding things


def event_panel(window: MainWindow) -> EventPanel:
    return window.findChildren(EventPanel)[0]


def filter_panel(window: MainWindow) -> FilterPanel:
    return window.findChildren(FilterPanel)[0]


def problems_bar(window: MainWindow) -> ProblemsBar:
    return window.findChildren(ProblemsBar)[0]


def row_of(window: MainWindow, event_id: str) -> int:
    return window.session.table.row_of[event_id]


def mark_of(window: MainWindow, event_id: str, actor_id: str = "") -> Mark:
    """The event's mark in the lane of an actor; in its first lane if none is given."""
    row = row_of(window, event_id)
    ids = window.session.table.actor_ids
    found = [
        mark
        for mark in window.view.scene().marks
        if row in mark.rows and (not actor_id or ids[mark.actor] == actor_id)
    ]
    return found[0]


def label_of(window: MainWindow, event_id: str) -> Label:
    return next(label for label in window.view.scene().labels if label.row == row_of(window, event_id))


def lane_names(window: MainWindow) -> list[str]:
    return [lane.name for lane in window.view.scene().lanes]


def spot(mark: Mark) -> QPoint:
    """Where to point at a mark: its note, or the middle of its extent."""
    x = (mark.left + mark.right) / 2 if math.isnan(mark.note_x) else mark.note_x
    return QPoint(round(x), round(mark.y))


def open_ground(window: MainWindow) -> QPoint:
    """A point of the plot with nothing on it."""
    scene = window.view.scene()
    for x in range(round(scene.plot.left) + 20, round(scene.plot.right) - 20, 10):
        for y in range(round(scene.plot.top) + 10, round(scene.plot.bottom) - 10, 10):
            if scene.hit(x, y, slack=12) is None:
                return QPoint(x, y)
    raise AssertionError("the plot has no free spot")


# Hands


def canvas(window: MainWindow) -> QWidget:
    return window.view.viewport()


def wheel(window: MainWindow, at: QPoint, turn: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Turns the wheel over a point of the canvas; turn in eighths of a degree, as Qt counts."""
    where = QPointF(at)
    event = QWheelEvent(
        where,
        QPointF(canvas(window).mapToGlobal(at)),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas(window), event)


def click(window: MainWindow, at: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.mouseClick(canvas(window), LEFT, keys, at)


def drag(window: MainWindow, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas(window), LEFT, NO_KEYS, start)
    QTest.mouseMove(canvas(window), (start + end) / 2)
    QTest.mouseMove(canvas(window), end)
    QTest.mouseRelease(canvas(window), LEFT, NO_KEYS, end)


# Outside


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, page: QUrl) -> None:
        self.opened.append(bytes(page.toEncoded().data()).decode())


@contextmanager
def a_browser() -> Iterator[list[str]]:
    """The pages that are opened meanwhile, of every scheme; no browser starts."""
    browser = _Browser()
    schemes = ("http", "https", "file", "javascript")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, browser, "show")  # type: ignore[arg-type]
    try:
        yield browser.opened
    finally:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)


# Eyes


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colour_at(image: QImage, x: float, y: float) -> str:
    return QColor(image.pixel(round(x), round(y))).name()


def has_colour(image: QImage, colour: str, left: float, top: float, right: float, bottom: float) -> bool:
    """Whether a box, cut at the picture's edges, has a pixel of that colour; as near as smoothed edges leave it."""
    wanted = _rgb(QColor(colour))
    xs = range(max(round(left), 0), min(round(right), image.width()))
    ys = range(max(round(top), 0), min(round(bottom), image.height()))
    return any(_is_near(_rgb(QColor(image.pixel(x, y))), wanted) for x in xs for y in ys)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _is_near(one: Sequence[int], other: Sequence[int]) -> bool:
    return all(abs(a - b) <= _NEAR for a, b in zip(one, other, strict=True))
