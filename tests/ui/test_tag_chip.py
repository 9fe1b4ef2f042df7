"""A tag in a pill."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.tag_chip import TagChip


def test_it_says_how_many_events_have_the_tag_or_that_it_is_withheld(qtbot: QtBot) -> None:
    chip = shown(qtbot, TagChip("court", LIGHT), 100, 24)
    chip.show_count(1200)
    assert chip.text() == chip.accessibleName() == "court 1,200"
    before = chip.grab().toImage()
    chip.set_excluded(True)
    assert chip.accessibleName() == "without court 1,200"
    assert chip.grab().toImage() != before
    chip.show_count(3)
    assert chip.accessibleName() == "without court 3"


def test_the_minus_stands_on_the_chip_and_asks_to_be_without_it(qtbot: QtBot) -> None:
    chip = shown(qtbot, TagChip("a", LIGHT), 40, 24)
    asked: list[int] = []
    chip.excluded_asked.connect(lambda: asked.append(1))
    chip.setFocus()
    minus = chip.excluding.minus
    assert minus.isVisible()
    assert chip.rect().contains(minus.geometry())
    QTest.mouseClick(minus, Qt.MouseButton.LeftButton)
    assert asked == [1]
    assert not chip.isChecked()
