"""Who takes part."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown, with_popups
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.actor_choice import ActorChoice


def a_choice(qtbot: QtBot, count: int) -> ActorChoice:
    return shown(qtbot, ActorChoice({f"a{n}": f"Actor {n}" for n in range(count)}, LIGHT, 400), 400, 140)


def test_a_few_have_a_chip_each(qtbot: QtBot) -> None:
    choice = a_choice(qtbot, 3)
    assert not choice.name.isVisible()
    with qtbot.waitSignal(choice.changed):
        choice.chips["a1"].click()
    assert choice.chosen() == ("a1",)


@with_popups
def test_of_very_many_those_who_are_named_get_one(qtbot: QtBot) -> None:
    choice = a_choice(qtbot, 5000)
    assert choice.chips == {}
    QTest.keyClicks(choice.name, "actor 4321")
    QTest.keyClick(choice.name, Qt.Key.Key_Return)
    assert choice.chosen() == ("a4321",)
    assert choice.name.text() == ""
    choice.take("Nobody of that name")
    assert list(choice.chips) == ["a4321"]
