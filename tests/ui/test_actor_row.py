"""A line of the actor panel. What its clicks ask for is tested with the panel."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import middle_left, shown
from timeline_app.paint.theme import DARK, LIGHT, actor_colour
from timeline_app.ui.actor_row import ActorRow

LEFT = Qt.MouseButton.LeftButton


def _hue_px(row: ActorRow) -> int:
    """How many pixels of the row have the full hue of its actor."""
    row.clearFocus()
    image: QImage = row.grab().toImage()
    hue = actor_colour(0, LIGHT).name()
    return sum(
        image.pixelColor(x, y).name() == hue for x in range(image.width()) for y in range(image.height())
    )


def test_it_is_named_after_actor_and_count(qtbot: QtBot) -> None:
    row = ActorRow("Elon\nMusk", 0, LIGHT)
    qtbot.addWidget(row)
    row.show_count(12, 1.0)
    assert row.accessibleName() == "Elon Musk, 12 events"
    row.show_count(1, 0.1)
    assert row.accessibleName() == "Elon Musk, 1 event"


def test_an_unticked_box_is_an_outline_and_a_ticked_one_is_filled(qtbot: QtBot) -> None:
    row = shown(qtbot, ActorRow("Ann", 0, LIGHT), 220, 32)
    outline = _hue_px(row)
    row.setChecked(True)
    assert _hue_px(row) > outline + 80


def test_the_bar_is_as_long_as_the_share(qtbot: QtBot) -> None:
    row = shown(qtbot, ActorRow("Ann", 0, LIGHT), 220, 32)
    row.setChecked(True)
    lengths = []
    for share in (0.0, 0.5, 1.0):
        row.show_count(7, share)
        lengths.append(_hue_px(row))
    assert lengths[0] < lengths[1] < lengths[2]
    assert abs((lengths[2] - lengths[1]) - (lengths[1] - lengths[0])) <= 4


def test_a_press_that_is_let_go_elsewhere_does_nothing(qtbot: QtBot) -> None:
    row = shown(qtbot, ActorRow("Ann", 0, LIGHT), 220, 32)
    asked: list[int] = []
    row.only_asked.connect(lambda: asked.append(1))
    QTest.mousePress(row, LEFT, Qt.KeyboardModifier.AltModifier, middle_left(row))
    QTest.mouseRelease(row, LEFT, Qt.KeyboardModifier.AltModifier, middle_left(row) * 40)
    assert asked == []
    assert not row.isChecked()


def test_only_can_be_clicked_only_while_it_shows(qtbot: QtBot) -> None:
    row = shown(qtbot, ActorRow("Ann", 0, LIGHT), 220, 32)
    row.clearFocus()
    assert row.only_place().isEmpty()
    row.setFocus()
    assert not row.only_place().isEmpty()


def test_focus_and_theme_can_be_seen(qtbot: QtBot) -> None:
    row = shown(qtbot, ActorRow("Ann", 0, LIGHT), 220, 32)
    row.clearFocus()
    pictures = [row.grab().toImage()]
    row.setFocus()
    pictures.append(row.grab().toImage())
    row.set_theme(DARK)
    pictures.append(row.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))
