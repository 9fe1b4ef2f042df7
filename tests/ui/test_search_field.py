from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.search_field import SearchField

KEY, KEYS = Qt.Key, Qt.KeyboardModifier


def test_each_key_asks_for_its_own(qtbot: QtBot) -> None:
    field = shown(qtbot, SearchField(), 300, 32)
    asked: list[object] = []
    field.moved.connect(lambda step: asked.append(("moved", step)))
    field.walked.connect(lambda step: asked.append(("walked", step)))
    field.toggled.connect(lambda: asked.append("toggled"))
    field.left.connect(lambda: asked.append("left"))
    for key, held in (
        (KEY.Key_Down, KEYS.NoModifier),
        (KEY.Key_Up, KEYS.NoModifier),
        (KEY.Key_Return, KEYS.NoModifier),
        (KEY.Key_Return, KEYS.ShiftModifier),
        (KEY.Key_Return, KEYS.ControlModifier),
        (KEY.Key_Escape, KEYS.NoModifier),
    ):
        QTest.keyClick(field, key, held)
    assert asked == [("moved", 1), ("moved", -1), ("walked", 1), ("walked", -1), "toggled", "left"]
    QTest.keyClicks(field, "musk")
    assert field.text() == "musk"


def test_tab_takes_only_while_there_is_something_to_take(qtbot: QtBot) -> None:
    place, field, other = QWidget(), SearchField(), SearchField()
    column = QVBoxLayout(place)
    column.addWidget(field)
    column.addWidget(other)
    shown(qtbot, place, 300, 100)
    taken: list[bool] = []
    field.taken.connect(lambda: taken.append(True))
    field.setFocus()
    field.takes_tab = True
    QTest.keyClick(field, KEY.Key_Tab)
    assert taken == [True]
    assert field.hasFocus()
    field.takes_tab = False
    QTest.keyClick(field, KEY.Key_Tab)
    assert taken == [True]
    assert other.hasFocus()


def test_the_count_stands_beside_the_text_and_is_spoken(qtbot: QtBot) -> None:
    field = shown(qtbot, SearchField(), 300, 32)
    field.show_count("3 of 16", "3 of 16 events are hits")
    assert field.count.isVisible()
    assert field.count.geometry().right() < field.width()
    assert field.textMargins().right() >= field.count.width()
    assert field.accessibleDescription() == "3 of 16 events are hits"
    field.show_count("", "")
    assert not field.count.isVisible()
    assert field.textMargins().right() == 0
