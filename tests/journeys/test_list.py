"""The list as those use it who see no canvas: by keyboard, and as Qt tells it to a screen reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_browser, a_case, a_window, click, mark_of, spot
from tests.ui.makers import with_popups
from timeline_app.layout.listing import Column
from timeline_app.store.filter import Filter
from timeline_app.ui.list_feature import ListFeature
from timeline_app.ui.list_panel import ListPanel
from timeline_app.ui.main_window import MainWindow

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
ROLE = QAccessible.Role
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = a_window(qtbot, tmp_path, a_case(tmp_path))
    press(made, KEY.Key_L, CONTROL)
    return made


def press(window: MainWindow, *keys: Qt.Key | Qt.KeyboardModifier) -> None:
    """Presses the key that comes first, holding the rest, where the focus is."""
    focused = window.focusWidget()
    assert focused is not None
    key, *held = keys
    assert isinstance(key, Qt.Key)
    modifiers = NO_KEYS
    for modifier in held:
        assert isinstance(modifier, Qt.KeyboardModifier)
        modifiers |= modifier
    QTest.keyClick(focused, key, modifiers)


def panel(window: MainWindow) -> ListPanel:
    return window.findChildren(ListFeature)[0].panel


def heard(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def children(parent: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = (parent.child(place) for place in range(parent.childCount()))
    return [child for child in found if child is not None]


def of_role(table: QAccessibleInterface, role: QAccessible.Role) -> list[QAccessibleInterface]:
    return [child for child in children(table) if child.role() == role]


def cells(window: MainWindow) -> list[list[QAccessibleInterface]]:
    """The cells of the list, line by line."""
    found, width = of_role(heard(panel(window).table), ROLE.Cell), len(Column)
    return [found[start : start + width] for start in range(0, len(found), width)]


# What is heard


def test_the_list_is_a_named_table_and_says_which_keys_it_takes(window: MainWindow) -> None:
    table = heard(panel(window).table)
    assert table.role() == ROLE.Table
    assert table.text(NAME) == "List of events"
    assert "Return zooms" in table.text(DESCRIPTION)
    assert table.state().focused
    assert table.state().focusable


def test_each_column_has_a_named_head_that_says_how_it_sorts(window: MainWindow) -> None:
    heads = of_role(heard(panel(window).table), ROLE.ColumnHeader)
    assert [head.text(NAME) for head in heads] == [
        "Date", "Event", "Actors", "Status", "Sources", "Quotes", "Basis of date",
    ]  # fmt: skip
    assert heads[0].text(DESCRIPTION) == "sorted, first first"


def test_each_line_has_a_head_with_its_title_date_and_certainty_in_words(window: MainWindow) -> None:
    lines = of_role(heard(panel(window).table), ROLE.RowHeader)
    said = {line.text(NAME): line.text(DESCRIPTION) for line in lines}
    assert list(said) == [
        "They talk", "A rumour spreads", "A storm", "The case goes on", "Bob answers", "They met",
    ]  # fmt: skip
    assert "3 March 2024, known to the day. Date stated by the source." in said["The case goes on"]
    assert (
        "Between 10 February and 20 March 2024, known within bounds. Date unsourced."
        in said["A rumour spreads"]
    )
    assert "No date in the source." in said["They met"]
    assert "Status: alleged" in said["Bob answers"]
    assert "Quotes: differs" in said["Bob answers"]


def test_each_cell_says_its_text_and_its_line(window: MainWindow) -> None:
    storm = cells(window)[2]
    assert [cell.text(NAME) for cell in storm] == [
        "28 February 2024", "A storm", "No actor", "occurred", "no source", "no excerpt", "unsourced",
    ]  # fmt: skip
    sentence = panel(window).listing().sentence(2)
    assert [cell.text(DESCRIPTION) for cell in storm] == [sentence, sentence, *["A storm"] * 5]


def test_the_line_that_is_reached_is_said_to_be_selected_and_has_the_focus(window: MainWindow) -> None:
    press(window, KEY.Key_Down)
    press(window, KEY.Key_Down)
    first, second = cells(window)[:2]
    assert all(cell.state().selected for cell in second)
    assert not any(cell.state().selected for cell in first)
    assert second[0].state().focused
    table = panel(window).table
    child = heard(table).focusChild()
    assert child is None or child.text(NAME) == second[0].text(NAME)


def test_what_is_heard_follows_filter_and_order(window: MainWindow) -> None:
    window.session.set_filter(Filter(actors=frozenset({"bob"})))
    press(window, KEY.Key_2, CONTROL)
    assert [line[Column.TITLE].text(NAME) for line in cells(window)] == [
        "Bob answers",
        "They met",
        "They talk",
    ]
    assert len(of_role(heard(panel(window).table), ROLE.RowHeader)) == 3


# All by keyboard


@with_popups
def test_all_that_the_canvas_does_the_list_does_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    for _line in range(4):
        press(window, KEY.Key_Down)
    assert session.state.selected_id == "ruling"
    wide = session.viewport.seconds_per_px
    press(window, KEY.Key_Return)
    assert session.viewport.seconds_per_px < wide
    press(window, KEY.Key_C, CONTROL)
    with a_browser() as opened:
        choose(qtbot, window, "&Open Page at Quote")
    assert opened[0].startswith("https://example.org/page#:~:text=not")
    choose(qtbot, window, "Show Onl&y", "Ann")
    assert session.state.filter == Filter(actors=frozenset({"ann"}))
    assert session.state.selected_id == "ruling"
    press(window, KEY.Key_Escape)
    assert session.state.selected_id == ""
    assert window.focusWidget() is panel(window).table


def choose(qtbot: QtBot, window: MainWindow, *texts: str) -> None:
    """Opens the menu of the list by the menu key, and walks to an entry by arrow keys."""
    table = panel(window).table
    by_key, middle = QContextMenuEvent.Reason.Keyboard, table.rect().center()
    QApplication.sendEvent(table, QContextMenuEvent(by_key, middle, table.mapToGlobal(middle)))
    (menu,) = menus(table)
    for text in texts:
        action = next(action for action in menu.actions() if action.text() == text)
        menu.setActiveAction(action)
        inner = action.menu()
        if isinstance(inner, QMenu):
            QTest.keyClick(menu, KEY.Key_Right)
            menu = inner
        else:
            QTest.keyClick(menu, KEY.Key_Return)
    qtbot.waitUntil(lambda: not menus(table))


def menus(table: QWidget) -> list[QMenu]:
    return table.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


# In step with the canvas


def test_what_is_clicked_on_the_canvas_is_marked_in_the_list(window: MainWindow) -> None:
    click(window, spot(mark_of(window, "answer")))
    table = panel(window).table
    assert table.currentIndex().siblingAtColumn(Column.TITLE).data() == "Bob answers"
    assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))


# The rest of the window


def focusable(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a person can reach with the focus, anywhere below."""
    for child in children(parent):
        state = child.state()
        if state.focusable and not state.invisible:
            yield child
        if child.role() not in (ROLE.Table, ROLE.List):
            yield from focusable(child)


def test_everything_in_the_window_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    window.session.select("ruling")
    found = list(focusable(heard(window)))
    nameless = [(child.role(), child.object()) for child in found if not child.text(NAME)]
    assert nameless == []
    assert len(found) > 20


def test_tab_goes_round_the_window_from_left_to_right_and_comes_back(window: MainWindow) -> None:
    window.session.select("ruling")
    parts = {
        "header": window.header, "filters": window.filter_panel, "canvas": window.view,
        "list": panel(window), "event": window.event_panel,
    }  # fmt: skip
    window.header.findChildren(QToolButton)[0].setFocus()
    around: list[QWidget] = []
    while (focused := window.focusWidget()) is not None and focused not in around:
        around.append(focused)
        press(window, KEY.Key_Tab)
    places = [
        next(at for at, widget in enumerate(around) if part is widget or part.isAncestorOf(widget))
        for part in parts.values()
    ]
    assert places == sorted(places)
    assert window.focusWidget() is around[0]
    press(window, KEY.Key_Backtab)
    assert window.focusWidget() is around[-1]
