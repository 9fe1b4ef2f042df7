"""Where Tab leads."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.ui.tab_order import neighbour


class Window(QWidget):
    """a | b above a splitter with c and d, made in another order."""

    def __init__(self) -> None:
        super().__init__()
        self.d, self.b, self.c, self.a = (QPushButton(name) for name in "dbca")
        above, splitter = QHBoxLayout(), QSplitter()
        above.addWidget(self.a)
        above.addWidget(self.b)
        splitter.addWidget(self.d)
        splitter.insertWidget(0, self.c)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(splitter)


def test_tab_goes_through_layouts_and_splitters_in_their_order_and_round(qtbot: QtBot) -> None:
    window = shown(qtbot, Window(), 300, 200)
    order = [window.a, window.b, window.c, window.d]
    assert [neighbour(window, widget, 1) for widget in order] == [*order[1:], window.a]
    assert [neighbour(window, widget, -1) for widget in order] == [window.d, *order[:-1]]


def test_what_is_hidden_or_disabled_is_passed_by(qtbot: QtBot) -> None:
    window = shown(qtbot, Window(), 300, 200)
    window.b.hide()
    window.c.setEnabled(False)
    assert neighbour(window, window.a, 1) is window.d


def test_without_a_focus_tab_begins_at_either_end(qtbot: QtBot) -> None:
    window = shown(qtbot, Window(), 300, 200)
    assert neighbour(window, None, 1) is window.a
    assert neighbour(window, None, -1) is window.d


def test_where_nothing_takes_the_focus_there_is_no_neighbour(qtbot: QtBot) -> None:
    assert neighbour(shown(qtbot, QWidget(), 300, 200), None, 1) is None
