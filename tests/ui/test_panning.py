"""Dragging the picture along."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.timeline_view import TimelineView

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_the_picture_follows_the_hand(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    view = shown(qtbot, TimelineView(session, LIGHT), 900, 500)
    before = session.viewport
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, QPoint(500, 60))
    for x in (505, 520, 560):
        QTest.mouseMove(view.viewport(), QPoint(x, 60))
    assert session.viewport.x(before.left) == pytest.approx(60)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert session.viewport.x(before.left) == pytest.approx(60)
