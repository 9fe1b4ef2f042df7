"""Actors of a candidate are chips; anybody else is added by name."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.extraction.makers import an_actor
from tests.ui.makers import shown, with_popups
from tests.ui.review_makers import ACTORS, CANDIDATES
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.review_actors import ReviewActors, often_named

KNOWN = {actor.id: actor for actor in ACTORS}


def actors_of(qtbot: QtBot, at: int = 0) -> ReviewActors:
    actors = shown(qtbot, ReviewActors(LIGHT), 400, 200)
    actors.show_actors(CANDIDATES[at], often_named(CANDIDATES), KNOWN, "en")
    return actors


def test_those_who_take_part_are_checked_and_the_others_are_not(qtbot: QtBot) -> None:
    actors = actors_of(qtbot)

    assert {id: chip.isChecked() for id, chip in actors.chips.items()} == {"lorne": True, "greyline": False}


def test_a_chip_that_is_clicked_names_its_actor(qtbot: QtBot) -> None:
    actors = actors_of(qtbot)
    with qtbot.waitSignal(actors.toggled) as told:
        QTest.mouseClick(actors.chips["greyline"], Qt.MouseButton.LeftButton)

    assert told.args == ["greyline"]


@with_popups
def test_a_name_that_is_typed_is_told_without_spaces_around_it(qtbot: QtBot) -> None:
    actors = actors_of(qtbot)
    QTest.keyClicks(actors.name, "  Eve   Stone ")
    with qtbot.waitSignal(actors.named) as told:
        QTest.keyClick(actors.name, Qt.Key.Key_Return)

    assert told.args == ["Eve Stone"]
    assert actors.name.text() == ""


def test_chips_stay_where_they_are_while_they_are_switched(qtbot: QtBot) -> None:
    actors = actors_of(qtbot)
    before = list(actors.chips.items())
    from timeline_app.values import replace

    actors.show_actors(replace(CANDIDATES[0], actors=()), often_named(CANDIDATES), KNOWN, "en")

    assert list(actors.chips.items()) == before


def test_of_very_many_actors_those_named_most_have_chips_and_all_of_the_candidate_do(qtbot: QtBot) -> None:
    many = {f"a{n}": an_actor(f"a{n}") for n in range(500)}
    actors = shown(qtbot, ReviewActors(LIGHT), 400, 200)
    actors.show_actors(CANDIDATES[0], list(many), {**many, **KNOWN}, "en")

    assert len(actors.chips) < 40
    assert actors.chips["lorne"].isChecked()


def test_those_named_most_come_first() -> None:
    assert often_named(CANDIDATES) == ["lorne", "greyline"]


def test_chips_keep_their_places_while_one_candidate_is_looked_at(qtbot: QtBot) -> None:
    actors = actors_of(qtbot)
    chip = actors.chips["greyline"]
    chip.setFocus()
    actors.show_actors(CANDIDATES[0], ["greyline", "lorne"], KNOWN, "en")
    assert list(actors.chips) == ["lorne", "greyline"]
    assert actors.chips["greyline"] is chip
    assert chip.hasFocus()
    actors.show_actors(CANDIDATES[1], ["greyline", "lorne"], KNOWN, "en")

    assert list(actors.chips) == ["greyline", "lorne"]


def test_tab_stops_at_one_chip_and_arrow_keys_go_on_from_there(qtbot: QtBot) -> None:
    actors = actors_of(qtbot)
    lorne, greyline = actors.chips["lorne"], actors.chips["greyline"]
    lorne.setFocus()
    QTest.keyClick(lorne, Qt.Key.Key_Right)
    assert greyline.hasFocus()
    stops = [chip for chip in (lorne, greyline) if chip.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [greyline]
    QTest.keyClick(greyline, Qt.Key.Key_Up)

    assert lorne.hasFocus()
