"""The list under the canvas: opened, sorted, copied, and as it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window, settings_in
from tests.ui.makers import with_popups
from timeline_app.layout.listing import Column
from timeline_app.store.filter import Filter
from timeline_app.ui.list_feature import ListFeature
from timeline_app.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def feature(window: MainWindow) -> ListFeature:
    return window.findChildren(ListFeature)[0]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def press(
    window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def opened(window: MainWindow) -> ListFeature:
    press(window, KEY.Key_L, CONTROL)
    return feature(window)


def menus(found: ListFeature) -> list[QMenu]:
    """Menus that stand open over the list."""
    return found.panel.table.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


def titles(found: ListFeature) -> list[str]:
    model = found.panel.model
    return [str(model.data(model.index(line, Column.TITLE))) for line in range(model.rowCount())]


def test_the_list_is_not_made_before_it_is_asked_for(window: MainWindow) -> None:
    assert feature(window)._made is None
    assert window.centre.count() == 1


def test_control_l_opens_the_list_with_the_focus_and_closes_it_back_to_the_canvas(window: MainWindow) -> None:
    found = opened(window)
    assert found.panel.isVisible()
    assert window.focusWidget() is found.panel.table
    press(window, KEY.Key_L, CONTROL)
    assert not found.panel.isVisible()
    assert window.focusWidget() is window.view


def test_the_list_has_two_fifths_of_the_height_at_first_and_the_canvas_cannot_be_lost(
    window: MainWindow,
) -> None:
    found = opened(window)
    assert abs(found.panel.height() / window.centre.height() - 0.4) < 0.02
    assert not any(window.centre.isCollapsible(place) for place in range(window.centre.count()))
    window.centre.setSizes([0, 10_000])
    assert window.view.height() >= window.view.minimumHeight()


def test_height_columns_order_and_whether_it_is_open_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    found = opened(window)
    window.centre.setSizes([window.centre.height() - 200, 200])
    window.centre.splitterMoved.emit(window.centre.height() - 200, 1)
    found.panel.table.setColumnWidth(Column.ACTORS, 177)
    found.sort_by(Column.TITLE)
    found.sort_by(Column.TITLE)
    order = titles(found)
    window.close()
    again = a_window(qtbot, tmp_path, path)
    left = feature(again)
    qtbot.waitUntil(lambda: left.panel.isVisible())
    assert again.focusWidget() is again.view
    assert abs(left.panel.height() - 200) < 12
    assert left.panel.table.columnWidth(Column.ACTORS) == 177
    assert titles(left) == order
    assert left.panel.table.horizontalHeader().sortIndicatorSection() == Column.TITLE


@pytest.mark.parametrize("share", ["much", "nan", "7", "-1", ""])
def test_settings_that_make_no_sense_are_as_good_as_none(qtbot: QtBot, tmp_path: Path, share: str) -> None:
    settings = settings_in(tmp_path)
    settings.setValue("list/share", share)
    settings.setValue("list/order", "WEATHER upwards")
    settings.setValue("list/columns", QByteArray(b"no state of any header"))
    settings.sync()
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    found = opened(window)
    assert abs(found.panel.height() / window.centre.height() - 0.4) < 0.02
    assert titles(found)[0] == "They talk"


def test_a_number_with_control_sorts_by_that_column_and_again_the_other_way_round(window: MainWindow) -> None:
    found = opened(window)
    press(window, KEY.Key_2, CONTROL)
    once = titles(found)
    assert once == sorted(once)
    press(window, KEY.Key_2, CONTROL)
    assert titles(found) == once[::-1]


def test_sorting_a_closed_list_opens_it(window: MainWindow) -> None:
    found = feature(window)
    found.sort_by(Column.TITLE)
    assert found.panel.isVisible()
    assert titles(found) == sorted(titles(found))


def test_numbers_sort_nothing_while_the_focus_is_elsewhere(window: MainWindow) -> None:
    found = opened(window)
    before = titles(found)
    window.view.setFocus()
    press(window, KEY.Key_2, CONTROL)
    assert titles(found) == before


def test_control_c_copies_the_marked_lines_as_text_and_the_status_line_says_so(window: MainWindow) -> None:
    opened(window)
    press(window, KEY.Key_Down)
    press(window, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("From 5 to 20 February 2024 · unsourced: They talk")
    assert window.status_line.place.text() == "1 row copied as text"


def test_the_menu_copies_all_rows_where_none_is_marked_even_while_the_list_is_closed(
    window: MainWindow,
) -> None:
    entries = {action.text(): action for action in feature(window).copy_menu.actions()}
    entries["Copy Rows as &CSV"].trigger()
    assert QGuiApplication.clipboard().text().count("\n") == 7
    assert window.status_line.place.text() == "6 rows copied as CSV"
    entries["Copy Rows as &Markdown"].trigger()
    assert QGuiApplication.clipboard().text().startswith("| Date | Event |")
    assert window.status_line.place.text() == "6 rows copied as Markdown"


def test_where_nothing_is_let_through_nothing_is_copied(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("mine")
    window.session.set_filter(Filter(words="no such words"))
    feature(window).copy_menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "mine"
    assert "nothing to copy" in window.status_line.place.text()


@with_popups
def test_the_menu_key_opens_the_menu_of_the_marked_lines(qtbot: QtBot, window: MainWindow) -> None:
    found = opened(window)
    found._open_menu(window.pos())
    assert not menus(found)
    press(window, KEY.Key_Down)
    found._open_menu(window.pos())
    (menu,) = menus(found)
    assert [action.text() for action in menu.actions()][-3:] == [
        "Copy Rows as &Text", "Copy Rows as &Markdown", "Copy Rows as &CSV",
    ]  # fmt: skip
    menu.close()
    qtbot.waitUntil(lambda: not menus(found))


def test_the_list_follows_the_theme(window: MainWindow) -> None:
    found = opened(window)
    window.dress.choose("dark")
    assert (
        found.panel.table.viewport()
        .grab()
        .toImage()
        .pixelColor(3, found.panel.table.height() - 60)
        .lightness()
        < 80
    )
