"""A word in a pill."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT, actor_colour
from timeline_app.ui.chip import Chip


def test_click_and_space_toggle_it(qtbot: QtBot) -> None:
    chip = shown(qtbot, Chip("court", LIGHT), 100, 24)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()


def test_a_long_word_is_cut_off_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    chip = shown(qtbot, Chip("<b>" + "long" * 40, LIGHT), 100, 24)
    assert chip.toolTip() == "<p>&lt;b&gt;" + "long" * 40 + "</p>"
    short = shown(qtbot, Chip("short", LIGHT), 200, 24)
    assert short.toolTip() == ""


def test_an_actor_shows_its_hue(qtbot: QtBot) -> None:
    chip = shown(qtbot, Chip("Ann", LIGHT, actor=1), 120, 24)
    image = chip.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert actor_colour(1, LIGHT).name() in colours


def test_focus_tick_and_theme_can_be_seen(qtbot: QtBot) -> None:
    chip = shown(qtbot, Chip("court", LIGHT), 100, 24)
    chip.clearFocus()
    pictures = [chip.grab().toImage()]
    chip.setFocus()
    pictures.append(chip.grab().toImage())
    chip.clearFocus()
    chip.setChecked(True)
    pictures.append(chip.grab().toImage())
    chip.set_theme(DARK)
    pictures.append(chip.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_another_count_makes_another_width(qtbot: QtBot) -> None:
    chip = shown(qtbot, Chip("court 1", LIGHT), 100, 24)
    before = chip.sizeHint().width()
    chip.set_label("court 1,000")
    assert chip.text() == "court 1,000"
    assert chip.sizeHint().width() > before
    assert chip.accessibleName() == "court 1,000"
