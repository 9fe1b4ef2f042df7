"""The menu of a lane's head."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window, canvas, click
from tests.ui.lanes import a_case, head, names
from tests.ui.makers import with_popups
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.ui.lane_steps import arrange, lanes_now
from timeline_app.ui.main_window import MainWindow


def _ask(window: MainWindow, at: QPoint, reason: QContextMenuEvent.Reason) -> None:
    event = QContextMenuEvent(reason, at, canvas(window).mapToGlobal(at))
    QApplication.sendEvent(canvas(window), event)


def _menu(window: MainWindow, name: str) -> QMenu:
    _ask(window, head(window, name), QContextMenuEvent.Reason.Mouse)
    return _open_menu()


def _open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def _choose(menu: QMenu, text: str) -> None:
    _entry(menu, text).trigger()
    menu.close()


@with_popups
def test_a_lane_is_moved_hidden_and_pinned(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    menu = _menu(window, "Ann")
    assert not _entry(menu, "Move Up").isEnabled()
    _choose(menu, "Move Down")
    assert names(window) == ["Bob", "Ann", "Cy", "Dee"]
    _choose(_menu(window, "Dee"), "Pin to the Top")
    assert names(window) == ["Dee", "Bob", "Ann", "Cy"]
    _choose(_menu(window, "Dee"), "Let Scroll")
    _choose(_menu(window, "Cy"), "Hide")
    assert names(window) == ["Bob", "Ann", "Dee", "Hidden lanes"]


@with_popups
def test_a_click_on_the_hidden_lanes_offers_to_show_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    arrange(window.session, AS_IN_THE_FILE.with_hidden(["cy", "dee"], True))
    click(window, head(window, "Hidden lanes"))
    _choose(_open_menu(), "Show Dee")
    assert names(window) == ["Ann", "Bob", "Dee", "Hidden lanes"]
    click(window, head(window, "Hidden lanes"))
    _choose(_open_menu(), "Show All Hidden Lanes")
    assert names(window) == ["Ann", "Bob", "Cy", "Dee"]


@with_popups
def test_lanes_are_grouped_opened_and_parted(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    menu = _menu(window, "Ann")
    inner = _entry(menu, "Group With").menu()
    assert isinstance(inner, QMenu)
    assert [action.text() for action in inner.actions()] == ["Bob", "Cy", "Dee"]
    inner.actions()[1].trigger()
    menu.close()
    group = "Cy and Ann"
    assert names(window) == [group, "Bob", "Dee"]
    click(window, head(window, group))
    assert names(window) == [group, "Ann", "Cy", "Bob", "Dee"]
    _choose(_menu(window, "Ann"), "Take Out of the Group")
    _choose(_menu(window, group), "Ungroup")
    assert lanes_now(window.session).groups == ()


@with_popups
def test_the_menu_key_opens_the_menu_of_the_selected_event_s_lane(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    _ask(window, QPoint(400, 200), QContextMenuEvent.Reason.Keyboard)
    assert QApplication.activePopupWidget() is None
    window.session.select("three")
    _ask(window, QPoint(400, 200), QContextMenuEvent.Reason.Keyboard)
    _choose(_open_menu(), "Move Up")
    assert names(window) == ["Ann", "Cy", "Bob", "Dee"]


def test_a_right_click_beside_the_heads_is_none_of_theirs(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    at = QPoint(round(window.view.scene().plot.right) - 5, head(window, "Ann").y())
    _ask(window, at, QContextMenuEvent.Reason.Mouse)
    assert QApplication.activePopupWidget() is None
