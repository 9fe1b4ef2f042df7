"""Items set in lines, as words are set."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.flow import Flow


def _items(qtbot: QtBot, widths: list[int], width: int) -> tuple[QWidget, Flow, list[QWidget]]:
    place = QWidget()
    flow = Flow(place, spacing_px=8)
    items: list[QWidget] = []
    for wish in widths:
        item = QPushButton()
        item.setFixedHeight(20)
        item.setMinimumWidth(10)
        item.sizeHint = lambda wish=wish: QSize(wish, 20)  # type: ignore[method-assign, misc]
        items.append(item)
        flow.addWidget(item)
    qtbot.addWidget(place)
    place.resize(width, 200)
    flow.setGeometry(place.rect())
    return place, flow, items


def test_items_stand_side_by_side_while_there_is_room(qtbot: QtBot) -> None:
    _place, _, items = _items(qtbot, [40, 40, 40], 136)
    assert [(item.x(), item.y()) for item in items] == [(0, 0), (48, 0), (96, 0)]


def test_what_has_no_room_goes_to_the_next_line(qtbot: QtBot) -> None:
    _place, flow, items = _items(qtbot, [40, 40, 40], 135)
    assert [(item.x(), item.y()) for item in items] == [(0, 0), (48, 0), (0, 28)]
    assert flow.heightForWidth(135) == 48
    assert flow.heightForWidth(136) == 20


def test_an_item_is_never_wider_than_its_line(qtbot: QtBot) -> None:
    _place, _, items = _items(qtbot, [400], 100)
    assert items[0].width() == 100


def test_items_are_given_back_in_order(qtbot: QtBot) -> None:
    _place, flow, items = _items(qtbot, [40, 40], 200)
    assert flow.count() == 2
    taken = flow.takeAt(0)
    assert taken is not None
    assert taken.widget() is items[0]
    assert flow.count() == 1
    assert flow.itemAt(1) is None
    assert flow.takeAt(5) is None


def test_an_empty_flow_takes_no_room(qtbot: QtBot) -> None:
    _place, flow, _ = _items(qtbot, [], 100)
    assert flow.heightForWidth(100) == 0
