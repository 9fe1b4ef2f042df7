"""A sheet as it will be printed."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app.layout.pages import Sheets, set_sheets
from timeline_app.layout.paper import Settings
from timeline_app.ui.sheet_view import SheetView

SHEETS = Sheets(560.0, 420.0, is_fitted=False, across=4)


def a_view(qtbot: QtBot, folder: Path) -> SheetView:
    session = a_session(folder)
    made = set_sheets(session.table, session.state.filter, Settings(), SHEETS, "en", session.ruler)
    view = shown(qtbot, SheetView(), 500, 400)
    view.show_sheets(made, SHEETS)
    return view


def wheel(view: SheetView, notches: int) -> None:
    at = QPointF(view.rect().center())
    turned = QWheelEvent(
        at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, turned)


def test_it_is_white_paper_with_ink_in_its_own_proportions(qtbot: QtBot, tmp_path: Path) -> None:
    view = a_view(qtbot, tmp_path)
    image = view.grab().toImage()
    middle = [image.pixelColor(250, y) for y in range(image.height())]
    assert middle.count(QColor("white")) > 100
    assert any(colour.lightness() < 200 for colour in middle[30:370])


def test_keys_and_wheel_turn_as_far_as_there_are_sheets(qtbot: QtBot, tmp_path: Path) -> None:
    view = a_view(qtbot, tmp_path)
    turned: list[int] = []
    view.turned.connect(lambda: turned.append(view.place))
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    wheel(view, -1)
    assert view.place == 2
    QTest.keyClick(view, Qt.Key.Key_Home)
    wheel(view, 1)
    assert view.place == 0
    assert turned == [1, 2, 0, 0]


def test_a_screen_reader_is_told_which_page_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    view = a_view(qtbot, tmp_path)
    view.turn(1)
    assert view.accessibleDescription().startswith("Page 2 of ")


def test_with_fewer_sheets_it_shows_the_last_of_them(qtbot: QtBot, tmp_path: Path) -> None:
    view = a_view(qtbot, tmp_path)
    view.turn(99)
    view.show_sheets(view._made[:1], SHEETS)
    assert view.place == 0
