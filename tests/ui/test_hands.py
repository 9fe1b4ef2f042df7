"""The hands on the canvas are made when the first of them is felt: the first picture does not wait for them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.makers import a_session
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.timeline_view import TimelineView

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_picture_needs_no_hands_and_the_first_touch_makes_them(tmp_path: Path) -> None:
    view = TimelineView(a_session(tmp_path), LIGHT)
    view.resize(900, 500)
    view.grab()
    assert view._hands is None
    QTest.mouseMove(view.viewport(), QPoint(400, 200))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view._hands is not None
    assert view.gestures is view.hands.gestures
