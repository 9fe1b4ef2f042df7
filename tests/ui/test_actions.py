"""Actions: each has a name, a key, and does its one thing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app import words
from timeline_app.store.filter import Filter
from timeline_app.ui.actions import Actions, Commands
from timeline_app.ui.session import Session


class Window(QMainWindow):
    """A window with a canvas and a text field; keeps what its actions asked for."""

    def __init__(self, session: Session, theme: str = "") -> None:
        super().__init__()
        self.asked: list[object] = []
        middle = QWidget()
        column = QVBoxLayout(middle)
        self.canvas, self.field = QWidget(), QLineEdit()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self.canvas)
        column.addWidget(self.field)
        self.setCentralWidget(middle)
        self.actions_ = Actions(self, self.canvas, session, self._commands(), theme)

    def _commands(self) -> Commands:
        asked = self.asked

        def plain(name: str) -> object:
            return lambda: asked.append(name)

        def told(name: str) -> object:
            return lambda value: asked.append((name, value))

        simple = {name: plain(name) for name in ("open_file", "open_folder", "export", "let_go", "about")}
        valued = {name: told(name) for name in ("show_filters", "show_event", "show_legend", "choose_theme")}
        return Commands(**simple, **valued)  # type: ignore[arg-type]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    return shown(qtbot, Window(a_session(tmp_path)), 500, 300)


def all_actions(window: QMainWindow) -> list[QAction]:
    menus = window.menuBar().findChildren(QMenu)
    return [
        action
        for menu in menus
        for action in menu.actions()
        if not action.isSeparator() and not action.menu()
    ]


def keys_of(action: QAction) -> list[str]:
    return [key.toString() for key in action.shortcuts()]


def test_no_key_is_given_twice(window: Window) -> None:
    keys = [key for action in all_actions(window) for key in keys_of(action)]
    assert len(keys) == len(set(keys))
    assert len(keys) > 12


def test_every_action_can_be_reached_by_keyboard_alone(window: Window) -> None:
    for action in all_actions(window):
        in_theme_menu = action.actionGroup() is not None
        assert "&" in action.text() or in_theme_menu, action.text()


@pytest.mark.parametrize(
    ("key", "modifiers", "asked"),
    [
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, "open_file"),
        (
            Qt.Key.Key_O,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "open_folder",
        ),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "export"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "let_go"),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, ("show_filters", False)),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, ("show_event", False)),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, ("show_legend", True)),
    ],
)
def test_keys_of_the_window_work_wherever_the_focus_is(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier, asked: object
) -> None:
    window.field.setFocus()
    QTest.keyClick(window.field, key, modifiers)
    assert window.asked == [asked]


def test_letters_belong_to_the_canvas(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    window = shown(qtbot, Window(session), 500, 300)
    window.field.setFocus()
    QTest.keyClicks(window.field, "nN")
    assert session.selected is None
    assert window.field.text() == "nN"
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_N)
    assert session.state.selected_id == "case"
    QTest.keyClick(window.canvas, Qt.Key.Key_P)
    assert session.state.selected_id == "old"


def test_the_theme_in_use_is_marked_and_another_is_asked_for_by_name(qtbot: QtBot, tmp_path: Path) -> None:
    window = shown(qtbot, Window(a_session(tmp_path), theme="dark"), 500, 300)
    themes = [action for action in all_actions(window) if action.actionGroup() and action.isCheckable()]
    themes = [action for action in themes if action.text() in ("As the System", "Light", "Dark")]
    assert [action.isChecked() for action in themes] == [False, False, True]
    for action in themes:
        action.trigger()
    assert window.asked == [("choose_theme", ""), ("choose_theme", "light"), ("choose_theme", "dark")]


def test_what_is_remembered_can_be_ticked_and_has_a_name(window: Window) -> None:
    assert set(window.actions_.remembered) == {"filters", "event", "legend"}
    assert [action.isChecked() for action in window.actions_.remembered.values()] == [True, True, False]


def test_the_buttons_of_the_header_are_seven(window: Window) -> None:
    assert len(window.actions_.on_buttons()) == 7


def test_names_are_in_the_language_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    with words.using("fr"):
        window = shown(qtbot, Window(a_session(tmp_path)), 500, 300)
        english = {"Open File…", "Quit", "Next Event", "Fit Everything", "About Timeline"}
        assert not english & {action.text().replace("&", "") for action in all_actions(window)}


def test_what_there_is_nothing_to_do_for_is_not_offered(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    actions = shown(qtbot, Window(session), 500, 300).actions_
    assert not actions.clear_filter.isEnabled()
    assert not actions.zoom_to.isEnabled()
    session.select("case")
    assert actions.zoom_to.isEnabled()
    session.set_filter(Filter(words="nothing has this"))
    assert actions.clear_filter.isEnabled()
    assert not actions.zoom_to.isEnabled()
    assert not actions.next.isEnabled()
    session.clear_filter()
    assert actions.next.isEnabled()
