from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.completing import Suggestion
from timeline_app.ui.search_drop import SearchDrop

LEFT = Qt.MouseButton.LeftButton
OFFERED = [
    Suggestion("actor:", "actor:", 6, "key"),
    Suggestion('actor:"Elon <b>Musk"', 'actor:"Elon <b>Musk"', 10, "actor"),
    Suggestion("source:paper", "source:paper", 12, "source", "Le Grand Journal"),
]


def a_drop(qtbot: QtBot, box_left: int = 500, width: int = 800) -> SearchDrop:
    window = QWidget()
    box = QLineEdit(window)
    box.setGeometry(box_left, 8, 240, 30)
    shown(qtbot, window, width, 400)
    return SearchDrop(window, box, LIGHT)


def test_it_shows_only_where_it_has_something_to_say(qtbot: QtBot) -> None:
    drop = a_drop(qtbot)
    assert not drop.isVisible()
    drop.offer_terms(OFFERED)
    assert drop.isVisible()
    drop.offer_terms(())
    assert not drop.isVisible()
    drop.say("No event has this.")
    assert drop.isVisible()


def test_it_hangs_below_the_box_and_never_over_the_edge(qtbot: QtBot) -> None:
    for left, width in ((500, 800), (20, 800), (100, 320)):
        drop = a_drop(qtbot, left, width)
        drop.offer_terms(OFFERED)
        assert drop.y() > 38
        assert drop.x() >= 0
        assert drop.geometry().right() < width


def test_the_mark_moves_down_and_up_and_round_by_way_of_none(qtbot: QtBot) -> None:
    drop = a_drop(qtbot)
    drop.offer_terms(OFFERED)
    rows = [drop.list.currentRow()]
    for step in (1, 1, 1, 1, 1, -1, -1):
        drop.list.move_mark(step)
        rows.append(drop.list.currentRow())
    assert rows == [-1, 0, 1, 2, -1, 0, -1, 2]


def test_a_click_on_a_line_chooses_it_and_takes_no_focus(qtbot: QtBot) -> None:
    drop = a_drop(qtbot)
    drop.offer_terms(OFFERED)
    chosen: list[int] = []
    drop.chosen.connect(chosen.append)
    at = drop.list.visualItemRect(drop.list.item(2)).center()
    QTest.mouseClick(drop.list.viewport(), LEFT, pos=at)
    assert chosen == [2]
    assert not drop.list.hasFocus()


def test_what_is_offered_is_done_at_a_click(qtbot: QtBot) -> None:
    drop = a_drop(qtbot)
    done: list[bool] = []
    drop.say("No event has <b>this</b>.", "Clear the search", lambda: done.append(True))
    assert drop.note.text() == "No event has <b>this</b>."
    QTest.mouseClick(drop.offer, LEFT)
    assert done == [True]


def test_it_is_drawn_in_either_theme(qtbot: QtBot) -> None:
    drop = a_drop(qtbot)
    drop.offer_terms(OFFERED)
    drop.list.move_mark(1)
    light = drop.grab().toImage()
    drop.set_theme(DARK)
    assert drop.grab().toImage() != light
