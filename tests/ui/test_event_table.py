"""The table of the list: keys, marks and looks."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.layout.test_listing import a_listing
from tests.makers import an_event
from tests.ui.makers import shown, with_popups
from timeline_app.layout.listing import Column
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.event_table import EventTable
from timeline_app.ui.event_table_model import EventTableModel

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def table(qtbot: QtBot) -> EventTable:
    model = EventTableModel(LIGHT)
    events = [an_event(f"e{n}", date=f"200{n}", title=f"{9 - n} title") for n in range(6)]
    model.show_listing(a_listing(*events, an_event("long", date="1999", title="<b>" + "very " * 60)))
    made = shown(qtbot, EventTable(model), 900, 400)
    made.setFocus()
    return made


def press(table: EventTable, *keys: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    for key in keys:
        QTest.keyClick(table, key, held)


def spot(table: EventTable, line: int, column: Column = Column.TITLE) -> QPoint:
    return table.visualRect(table.model().index(line, column)).center()


def titles(table: EventTable) -> list[str]:
    model = table.model()
    return [str(model.data(model.index(line, Column.TITLE))) for line in range(model.rowCount())]


def test_the_first_line_is_a_key_away_and_the_focus_alone_makes_none_current(table: EventTable) -> None:
    assert not table.currentIndex().isValid()
    press(table, KEY.Key_Down)
    assert table.marked_lines() == [0]
    press(table, KEY.Key_Down)
    assert table.marked_lines() == [1]


def test_home_and_end_go_to_the_first_and_last_line(table: EventTable) -> None:
    press(table, KEY.Key_End)
    assert table.currentIndex().row() == 6
    press(table, KEY.Key_Home)
    assert table.currentIndex().row() == 0


def test_several_lines_are_marked_with_shift_and_control(table: EventTable) -> None:
    press(table, KEY.Key_Down)
    press(table, KEY.Key_Down, KEY.Key_Down, held=SHIFT)
    assert table.marked_lines() == [0, 1, 2]
    QTest.mouseClick(table.viewport(), LEFT, CONTROL, spot(table, 4))
    assert table.marked_lines() == [0, 1, 2, 4]
    press(table, KEY.Key_A, held=CONTROL)
    assert table.marked_lines() == list(range(7))


def test_lines_are_marked_from_outside_and_the_current_one_is_shown(table: EventTable) -> None:
    table.mark([1, 2, 4], 4)
    assert table.marked_lines() == [1, 2, 4]
    assert table.currentIndex().row() == 4
    table.mark([], -1)
    assert table.marked_lines() == []
    assert not table.currentIndex().isValid()


def test_return_asks_for_the_zoom_control_c_for_a_copy_and_escape_to_let_go(table: EventTable) -> None:
    asked: list[str] = []
    table.zoom_asked.connect(lambda: asked.append("zoom"))
    table.copy_asked.connect(lambda: asked.append("copy"))
    table.release_asked.connect(lambda: asked.append("release"))
    press(table, KEY.Key_Return)
    press(table, KEY.Key_C, held=CONTROL)
    press(table, KEY.Key_Escape)
    QTest.mouseClick(table.viewport(), LEFT, NO_KEYS, spot(table, 1))
    QTest.mouseDClick(table.viewport(), LEFT, NO_KEYS, spot(table, 1))
    assert asked == ["zoom", "copy", "release", "zoom"]


def test_tab_leaves_the_table(table: EventTable) -> None:
    assert not table.tabKeyNavigation()


def test_a_click_on_a_head_sorts_and_another_turns_it_round(table: EventTable) -> None:
    heads = table.horizontalHeader()
    at = QPoint(heads.sectionViewportPosition(Column.TITLE) + 30, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), LEFT, NO_KEYS, at)
    once = titles(table)
    QTest.mouseClick(heads.viewport(), LEFT, NO_KEYS, at)
    assert once == sorted(once)
    assert titles(table) == once[::-1]


@pytest.mark.parametrize("width", [500, 1000, 1500])
def test_columns_fill_the_room_and_none_is_narrower_than_its_head(table: EventTable, width: int) -> None:
    table.resize(width, 400)
    heads = table.horizontalHeader()
    assert heads.length() >= table.viewport().width()
    if width >= 1000:
        assert heads.length() == table.viewport().width()
    for column in Column:
        assert table.columnWidth(column) >= heads.sectionSizeHint(column)


def test_columns_arranged_by_hand_stay_and_can_be_put_back(table: EventTable) -> None:
    arranged: list[bool] = []
    table.columns_arranged.connect(lambda: arranged.append(True))
    table.resize(1000, 400)
    assert arranged == []
    table.setColumnWidth(Column.ACTORS, 222)
    assert arranged
    state = table.horizontalHeader().saveState()
    table.resize(1300, 400)
    assert table.columnWidth(Column.ACTORS) == 222
    table.setColumnWidth(Column.ACTORS, 99)
    table.arrange(state)
    assert table.columnWidth(Column.ACTORS) == 222


def ask_for_tip(table: EventTable, at: QPoint) -> str:
    event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    return QToolTip.text()


@with_popups
def test_only_a_cell_that_is_cut_off_shows_its_text_in_a_tooltip_as_plain_text(table: EventTable) -> None:
    assert ask_for_tip(table, spot(table, 1)) == ""
    assert ask_for_tip(table, spot(table, 0)).startswith("<p>&lt;b&gt;very very")


def test_the_current_line_has_a_ring_while_the_table_has_the_focus(table: EventTable) -> None:
    press(table, KEY.Key_Down)
    at = table.visualRect(table.currentIndex()).topLeft() + QPoint(60, 1)
    ring = table.palette().link().color()
    assert table.viewport().grab().toImage().pixelColor(at) == ring
    table.clearFocus()
    assert table.viewport().grab().toImage().pixelColor(at) != ring


def test_a_ring_leaves_nothing_behind(qtbot: QtBot, table: EventTable) -> None:
    whole = table.viewport().rect()
    qtbot.waitUntil(lambda: on_screen(table, whole.left() + 1, whole.bottom() - 20) == ring_of(table))
    press(table, KEY.Key_Down)
    qtbot.waitUntil(lambda: on_screen(table, whole.left() + 1, whole.bottom() - 20) != ring_of(table))


def ring_of(table: EventTable) -> str:
    return table.palette().link().color().name()


def on_screen(table: EventTable, x: int, y: int) -> str:
    """A pixel as it was last painted, without painting anew."""
    screen = table.screen().grabWindow(table.window().winId())
    at = table.viewport().mapTo(table.window(), QPoint(x, y))
    return screen.toImage().pixelColor(at).name()


class Counting(EventTableModel):
    """Counts how often it is asked for its size: each line that Qt looks at asks once."""

    asked = 0

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        self.asked += 1
        return super().columnCount(parent)


def test_no_line_is_asked_one_by_one_where_all_of_very_many_are_marked(qtbot: QtBot) -> None:
    model = Counting(LIGHT)
    model.show_listing(a_listing(*(an_event(f"e{n}") for n in range(3000))))
    table = shown(qtbot, EventTable(model), 900, 400)
    model.asked = 0
    table.selectAll()
    table.grab()
    assert 0 < model.asked < 3000
    assert table.marked_lines() == range(3000)
