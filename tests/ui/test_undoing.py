"""Undo and redo of what is shown, and how."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, Clock, a_case, a_window, settings_in
from timeline_app.layout.display import Display
from timeline_app.store.filter import Filter
from timeline_app.ui.facts import read_facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.undoing import Chosen, Undoing, step_words

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANN, BOTH = Filter(actors=frozenset({"ann"})), Filter(actors=frozenset({"ann", "bob"}))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, clock: Clock) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path), clock=clock)


def undoing(window: MainWindow) -> Undoing:
    return next(feature for feature in window._features if isinstance(feature, Undoing))


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)


def redo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)


def test_each_filter_is_taken_back_and_done_again(window: MainWindow) -> None:
    session = window.session
    session.set_filter(ANN)
    session.set_filter(BOTH)
    undo(window)
    assert session.state.filter == ANN
    undo(window)
    assert session.state.filter == Filter()
    redo(window)
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert session.state.filter == BOTH
    assert not undoing(window).redo.isEnabled()


def test_how_events_are_laid_out_is_undone_as_well(window: MainWindow) -> None:
    session = window.session
    session.set_filter(ANN)
    session.set_display(replace(session.state.display, all_links=True))
    undo(window)
    assert not session.state.display.all_links
    assert session.state.filter == ANN
    redo(window)
    assert session.state.display.all_links


def test_the_menu_says_what_is_undone(window: MainWindow) -> None:
    actions = undoing(window)
    assert actions.undo.text() == "&Undo"
    assert not actions.undo.isEnabled()
    window.session.set_filter(ANN)
    assert actions.undo.text() == "&Undo Filter by Actor"
    window.session.clear_filter()
    assert actions.undo.text() == "&Undo Clear Filter"
    undo(window)
    assert actions.redo.text() == "Red&o Clear Filter"


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (Chosen(Filter(not_actors=frozenset({"ann"})), Display()), "&Undo Filter by Actor"),
        (Chosen(Filter(match_all=True), Display()), "&Undo Any or All"),
        (Chosen(Filter(tags=frozenset({"court"})), Display()), "&Undo Filter by Tag"),
        (Chosen(Filter(sources=frozenset({"gazette"})), Display()), "&Undo Filter by Source"),
        (Chosen(Filter(words="bob"), Display()), "&Undo Search"),
        (Chosen(Filter(words="bob", match_all=True), Display()), "&Undo Filter"),
        (Chosen(Filter(), Display(all_links=True)), "&Undo Layout"),
    ],
)
def test_every_step_has_a_name(after: Chosen, said: str) -> None:
    assert str(step_words(Chosen(Filter(), Display()), after)[0]) == said


def test_words_typed_in_one_go_are_one_step(window: MainWindow, clock: Clock) -> None:
    session = window.session
    session.set_filter(ANN)
    for typed in ("b", "bo", "bob"):
        clock.now += 0.3
        session.set_filter(replace(session.state.filter, words=typed))
    clock.now += 30
    session.set_filter(replace(session.state.filter, words="bob cy"))
    undo(window)
    assert session.state.filter.words == "bob"
    undo(window)
    assert session.state.filter == ANN


def test_words_after_an_undo_are_a_step_of_their_own(window: MainWindow, clock: Clock) -> None:
    session = window.session
    session.set_filter(Filter(words="b"))
    clock.now += 0.1
    undo(window)
    session.set_filter(Filter(words="c"))
    undo(window)
    assert session.state.filter == Filter()


def test_a_text_undoes_its_own_letters_while_it_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_filter(ANN)
    field = QLineEdit(window)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "abc")
    undo(field)  # type: ignore[arg-type]
    assert field.text() == ""
    assert window.session.state.filter == ANN


def test_other_files_begin_anew_and_the_same_ones_keep_what_was_chosen(
    window: MainWindow, tmp_path: Path
) -> None:
    session = window.session
    session.set_filter(ANN)
    session.open(session.paths)
    assert session.state.filter == Filter()
    undo(window)
    assert session.state.filter == ANN
    other = tmp_path / "other.yaml"
    other.write_text("events: [{title: One, date: 1999-05-05}]", encoding="utf-8")
    session.open([other])
    assert not undoing(window).undo.isEnabled()
    undo(window)
    assert session.state.filter == Filter()


def test_how_it_was_at_the_last_run_is_nothing_to_undo(qtbot: QtBot, tmp_path: Path) -> None:
    settings_in(tmp_path).setValue("window/folds_time", True)
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    assert window.session.state.display.folds_time
    assert not undoing(window).undo.isEnabled()
    window.session.set_filter(ANN)
    undo(window)
    assert window.session.state.display.folds_time


def test_what_is_put_back_asks_for_nobody_who_is_gone(window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    session.set_filter(Filter(actors=frozenset({"cy"})))
    session.set_filter(Filter(actors=frozenset({"cy", "ann"})))
    session.set_filter(Filter())
    without = CASE.replace("  cy: {name: Cy}\n", "").replace(", {actor: cy, role: defendant}", "")
    a_case(tmp_path, without.replace("[cy]", "[ann]"))
    session.reload(read_facts(session.paths))
    undo(window)
    assert session.state.filter == ANN
    undo(window)  # to the filter by somebody who is gone, which is none
    assert session.state.filter == Filter()
    undo(window)
    assert not undoing(window).undo.isEnabled()
