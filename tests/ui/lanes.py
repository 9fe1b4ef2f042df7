"""A case with four actors whose lanes are arranged, and the places of their heads."""

from pathlib import Path

from PySide6.QtCore import QPoint

from timeline_app.layout.scene import Lane
from timeline_app.ui.main_window import MainWindow

CASE = """\
timeline: {title: A case, language: en}
actors: {ann: Ann, bob: Bob, cy: Cy, dee: Dee}
events:
  - {id: one, title: One, date: 2024-03-03, actors: [ann, bob]}
  - {id: two, title: Two, date: 2024-03-09, actors: [bob]}
  - {id: three, title: Three, date: 2024-04-01, actors: [cy]}
  - {id: four, title: Four, date: 2024-04-09, actors: [dee]}
"""


def a_case(folder: Path) -> Path:
    path = folder / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def lane(window: MainWindow, name: str) -> Lane:
    return next(lane for lane in window.view.scene().lanes if lane.name == name)


def head(window: MainWindow, name: str, share: float = 0.5) -> QPoint:
    """A point of a lane's head, so far down."""
    found = lane(window, name)
    return QPoint(20, round(found.top + share * found.height))


def names(window: MainWindow) -> list[str]:
    return [lane.name for lane in window.view.scene().lanes]
