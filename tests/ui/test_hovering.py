"""What the canvas says of what lies under the pointer."""

from pathlib import Path

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app.layout.scene import Label, TrayItem
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.hovering import Hovering
from timeline_app.ui.timeline_view import TimelineView


def test_marks_labels_and_the_tray_name_their_events(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    view = shown(qtbot, TimelineView(session, LIGHT), 900, 500)
    scene, hovering = view.scene(), Hovering(session, view.viewport(), view.scene)
    found: set[tuple[int, ...]] = set()
    for x in range(0, round(scene.width), 6):
        for y in range(0, round(scene.height), 6):
            if isinstance(hit := scene.hit(x, y), Label | TrayItem):
                hovering.point_at(QPointF(x, y))
                assert hovering.rows == (hit.rows if isinstance(hit, TrayItem) else (hit.row,))
                found.add(hovering.rows)
    assert found == {(row,) for row in range(len(session.table))}
    hovering.leave()
    assert hovering.rows == ()
