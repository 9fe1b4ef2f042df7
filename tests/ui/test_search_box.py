"""Searching in a whole window, with real keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import LEFT, a_case, a_window, filter_panel
from tests.makers import a_timeline, an_event, in_columns
from timeline_app import words
from timeline_app.store import word_index
from timeline_app.store.filter import Filter
from timeline_app.ui import seeking
from timeline_app.ui.facts import Facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.search_box import SearchBox

KEY, KEYS = Qt.Key, Qt.KeyboardModifier


def box_of(window: MainWindow) -> SearchBox:
    return window.findChildren(SearchBox)[0]


def searching(qtbot: QtBot, folder: Path, typed: str = "") -> tuple[MainWindow, SearchBox]:
    """A window whose search box has the focus by its key, with something typed into it."""
    window = a_window(qtbot, folder, a_case(folder))
    box = box_of(window)
    QTest.keyClick(window, KEY.Key_F, KEYS.ControlModifier)
    assert box.field.hasFocus()
    QTest.keyClicks(box.field, typed)
    return window, box


def hits(window: MainWindow) -> list[str]:
    return [window.session.table.events[row].id for row in window.session.hits]


def walked(window: MainWindow, box: SearchBox, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> list[str]:
    found = []
    for key, held in keys:
        QTest.keyClick(box.field, key, held)
        found.append(window.session.state.selected_id)
    return found


def test_what_is_typed_marks_and_is_counted_while_every_event_stays(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "Gazette")
    assert hits(window) == ["ruling", "answer"]
    assert box.field.count.text() == "2 of 6"
    assert len(window.view.scene().rows_in_view) == 6


def test_hits_are_counted_for_each_actor(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "court")
    rows = filter_panel(window).actor_rows
    assert {name: row.accessibleName() for name, row in rows.items()} == {
        "ann": "Ann, 2 events, 2 found",
        "bob": "Bob, 3 events, 1 found",
        "cy": "Cy, 2 events, 1 found",
    }
    box.clear()
    assert rows["ann"].accessibleName() == "Ann, 2 events"


def test_the_toggle_leaves_the_box_its_room_in_a_narrow_window(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "court")
    wide = box.only.width()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: box.only.width() < wide / 2)
    assert box.only.accessibleName() == "Only hits"
    assert box.drop.geometry().right() < window.width()


def test_an_empty_box_names_its_key_until_it_has_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    box = box_of(window)
    assert box.field.count.text() == "Ctrl+F"
    QTest.keyClick(window, KEY.Key_F, KEYS.ControlModifier)
    assert box.field.count.text() == ""


def test_hits_stand_out_and_the_others_stand_back(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path)
    plain = window.view.grab().toImage()
    QTest.keyClicks(box.field, "court")
    marked = window.view.grab().toImage()
    assert marked != plain
    box.clear()
    window.view.setFocus()
    box.field.setFocus()
    assert window.view.grab().toImage() == plain


def test_return_walks_the_hits_in_time_and_shift_return_back(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "tag:court")
    forth, back = (KEY.Key_Return, KEYS.NoModifier), (KEY.Key_Return, KEYS.ShiftModifier)
    assert walked(window, box, forth, forth, forth, back) == ["ruling", "met", "ruling", "met"]
    assert box.field.hasFocus()


def test_f3_walks_from_the_timeline_and_asks_for_words_where_there_are_none(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window, box = searching(qtbot, tmp_path)
    window.view.setFocus()
    QTest.keyClick(window.view, KEY.Key_F3)
    assert box.field.hasFocus()
    QTest.keyClicks(box.field, "ann")
    window.view.setFocus()
    QTest.keyClick(window.view, KEY.Key_F3)
    QTest.keyClick(window.view, KEY.Key_F3)
    QTest.keyClick(window.view, KEY.Key_F3, KEYS.ShiftModifier)
    assert window.session.state.selected_id == hits(window)[0]


def test_escape_closes_the_list_then_clears_then_gives_the_focus_back(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "co")
    window.session.select("ruling")
    assert box.drop.list.isVisible()
    QTest.keyClick(box.field, KEY.Key_Escape)
    assert not box.drop.isVisible()
    assert box.field.text() == "co"
    QTest.keyClick(box.field, KEY.Key_Escape)
    assert window.session.state.search == box.field.text() == ""
    assert box.field.hasFocus()
    QTest.keyClick(box.field, KEY.Key_Escape)
    assert window.view.hasFocus()
    assert window.session.state.selected_id == "ruling"


def test_nothing_found_says_so_and_offers_to_clear(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "zzz")
    assert box.drop.note.text() == "No event has “zzz”."
    assert box.field.count.text() == "0 of 6"
    QTest.mouseClick(box.drop.offer, LEFT)
    assert window.session.state.search == box.field.text() == ""
    assert box.drop.note.text() == ""


def test_a_name_that_nobody_has_is_said_with_the_nearest_and_nothing_is_dimmed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window, box = searching(qtbot, tmp_path, "actor:ben")
    assert box.drop.note.text() == "No actor is called “ben”. Did you mean Ann, Bob, Cy?"
    assert not window.session.is_searching
    assert box.field.count.text() == ""


def test_only_hits_makes_the_words_a_filter_that_follows_what_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "cour")
    QTest.keyClick(box.field, KEY.Key_Return, KEYS.ControlModifier)
    assert box.only.isChecked()
    assert window.session.state.filter.words == "cour"
    QTest.keyClicks(box.field, "t -tag:court")
    assert window.session.state.filter.words == "court -tag:court"
    assert len(window.session.content.rows) == 0
    QTest.keyClick(box.field, KEY.Key_Return, KEYS.ControlModifier)
    assert window.session.state.filter == Filter()
    assert window.session.state.search == "court -tag:court"


def test_a_half_typed_date_filters_nothing_and_stays_in_the_box(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "ann")
    QTest.keyClick(box.field, KEY.Key_Return, KEYS.ControlModifier)
    QTest.keyClicks(box.field, " before:202")
    assert window.session.state.filter.words == "ann"
    assert box.field.text() == "ann before:202"
    QTest.keyClicks(box.field, "4-03-10")
    assert window.session.state.filter.words == "ann before:2024-03-10"


def test_clearing_the_filter_elsewhere_marks_on(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "court")
    box.only.click()
    window.session.clear_filter()
    assert not box.only.isChecked()
    assert box.field.text() == "court"
    assert hits(window) == ["ruling", "met"]
    window.session.set_filter(Filter(words="answers"))
    assert box.field.text() == "answers"
    assert box.only.isChecked()


def test_arrows_choose_a_suggestion_and_return_takes_it(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "act")
    QTest.keyClick(box.field, KEY.Key_Down)
    QTest.keyClick(box.field, KEY.Key_Return)
    assert box.field.text() == "actor:"
    QTest.keyClick(box.field, KEY.Key_Down)
    QTest.keyClick(box.field, KEY.Key_Down)
    assert box.field.accessibleDescription() == "actor:Bob"
    QTest.keyClick(box.field, KEY.Key_Return)
    assert box.field.text() == "actor:Bob "
    assert hits(window) == ["talks", "answer", "met"]


def test_tab_takes_the_first_suggestion(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "statu")
    QTest.keyClick(box.field, KEY.Key_Tab)
    assert box.field.text() == "status:"
    QTest.keyClicks(box.field, "all")
    QTest.keyClick(box.field, KEY.Key_Tab)
    assert box.field.text() == "status:alleged "
    assert box.field.hasFocus()
    assert hits(window) == ["answer"]


def test_a_search_that_led_somewhere_is_offered_again(qtbot: QtBot, tmp_path: Path) -> None:
    _window, box = searching(qtbot, tmp_path, "storm")
    QTest.keyClick(box.field, KEY.Key_Return)
    box.clear()
    assert box.drop.list.item(0).text() == "storm"


def test_other_facts_begin_with_an_empty_box(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "storm")
    window.session.open(window.session.paths)
    assert box.field.text() == ""
    assert box.field.count.text() == ""


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_whole_walk_is_there_in_either_language(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    with words.using(language):
        typed = {"en": "actor:bob before:2024-03", "fr": "acteur:bob avant:2024-03"}[language]
        window, box = searching(qtbot, tmp_path, typed)
        assert hits(window) == ["talks"]
        assert box.field.count.text() == ("1 sur 6" if language == "fr" else "1 of 6")
        QTest.keyClick(box.field, KEY.Key_Return)
        assert window.session.state.selected_id == "talks"


def test_another_timeline_begins_without_the_search_of_the_last_one(qtbot: QtBot, tmp_path: Path) -> None:
    window, box = searching(qtbot, tmp_path, "court")
    box.only.click()
    other = tmp_path / "other.yaml"
    other.write_text("events: [{id: x, title: X, date: 2020}]")
    window.opening.open([other])
    assert box.field.text() == ""
    assert not box.only.isChecked()
    QTest.keyClicks(box.field, "y")
    assert len(window.session.content.rows) == 1


@contextmanager
def very_many(window: MainWindow, *titles: str) -> Iterator[SearchBox]:
    """Events that are searched as very many are: one in each slice. The box has the focus."""
    events = [an_event(f"e{n}", date=f"2024-03-{n + 1:02d}", title=title) for n, title in enumerate(titles)]
    with (
        patch.object(word_index, "CHUNK", 1),
        patch.multiple(seeking, _FIRST_S=0.0, _SLICE_S=0.0, _TELL_S=0.0),
    ):
        window.session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
        box = box_of(window)
        box.focus()
        yield box


def test_among_very_many_the_count_grows_and_none_is_said_at_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    with very_many(window, "court", "x", "court", "x") as box:
        QTest.keyClicks(box.field, "court")
        assert box.field.count.text() == "1… of 4"
        qtbot.waitUntil(lambda: box.field.count.text() == "2 of 4")
        QTest.keyClicks(box.field, "s")
        assert box.drop.note.text() == ""
        qtbot.waitUntil(lambda: box.drop.note.text() == "No event has “courts”.")
        assert box.field.count.text() == "0 of 4"


def test_among_very_many_only_hits_are_shown_once_all_are_found(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    with very_many(window, "court", "x", "court", "x") as box:
        QTest.keyClicks(box.field, "cour")
        QTest.keyClick(box.field, KEY.Key_Return, KEYS.ControlModifier)
        assert len(window.session.content.rows) == 4
        QTest.keyClicks(box.field, "t")
        qtbot.waitUntil(lambda: len(window.session.content.rows) == 2)
        assert (box.field.text(), window.session.state.filter.words) == ("court", "court")
        assert box.only.isChecked()


def test_a_filter_chosen_while_words_are_looked_for_goes_before_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    with very_many(window, "court", "x", "court", "x") as box:
        QTest.keyClicks(box.field, "court")
        box.only.click()
        window.session.set_filter(Filter(statuses=frozenset(["occurred"])))
        assert not box.only.isChecked()
        qtbot.waitUntil(lambda: box.field.count.text() == "2 of 4")
        assert window.session.state.filter == Filter(statuses=frozenset(["occurred"]))
