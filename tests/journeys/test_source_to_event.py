"""From the text of a source to a new event and back, by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, a_case, a_window
from tests.ui.makers import with_popups
from timeline_app.ui.notice_bar import NoticeBar

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(_focused(), key, modifiers)


@with_popups
def test_words_of_a_source_become_an_event_without_a_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    session = window.session
    _press(KEY.Key_F4)
    QTest.keyClicks(_focused(), "n")  # the first mark of the text
    _press(KEY.Key_Return)
    assert session.state.selected_id == "ruling"
    _press(KEY.Key_End)
    _press(*[KEY.Key_Left] * 12, modifiers=SHIFT)
    while getattr(_focused(), "text", str)() != "New event from these words…":
        _press(KEY.Key_Tab)
    _press(KEY.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget().__class__ is QLineEdit)  # the title, in the dialog
    QTest.keyClicks(_focused(), "So it is said")
    _press(KEY.Key_Tab)
    QTest.keyClicks(_focused(), "2024-03-04")
    _press(KEY.Key_Return)
    assert session.state.selected_id == "so-it-is-said"
    assert session.anchors["so-it-is-said", 0].state.stands
    assert (tmp_path / "case.yaml").read_text().startswith(CASE)
    with qtbot.waitActive(window):
        window.activateWindow()  # the offscreen platform does not do so by itself when a dialog closes
    assert isinstance(_focused(), NoticeBar)
    _press(KEY.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "case.yaml").read_text() == CASE
    assert session.timeline.event("so-it-is-said") is None
