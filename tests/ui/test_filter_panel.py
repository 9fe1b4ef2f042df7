"""The filters, through real clicks and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import settings_in
from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from tests.ui.makers import a_session, middle_left, shown, with_popups
from timeline_app import words
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table
from timeline_app.ui.facts import Facts
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.session import Session

LEFT = Qt.MouseButton.LeftButton


def _panel(qtbot: QtBot, folder: Path) -> tuple[FilterPanel, Session]:
    session = a_session(folder)
    return shown(qtbot, FilterPanel(session, LIGHT), 240, 700), session


def test_actors_stand_in_the_order_of_the_file_with_their_counts(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _ = _panel(qtbot, tmp_path)
    names = [row.accessibleName() for row in panel.actor_rows.values()]
    assert names == ["Ann, 2 events", "Bob, 2 events", "Eve, 0 events"]


def test_nothing_is_ticked_at_first_and_everything_is_let_through(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    assert not any(row.isChecked() for row in panel.actor_rows.values())
    assert len(session.content.rows) == 3
    assert not panel.clear_button.isVisible()


def test_a_click_on_an_actor_filters_by_it_and_another_lets_it_go(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    row = panel.actor_rows["bob"]
    QTest.mouseClick(row, LEFT, pos=middle_left(row))
    assert session.state.filter.actors == {"bob"}
    assert row.isChecked()
    QTest.mouseClick(row, LEFT, pos=middle_left(row))
    assert session.state.filter.is_empty
    assert not row.isChecked()


def test_space_and_enter_tick_the_actor_that_has_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    row = panel.actor_rows["ann"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert session.state.filter.actors == {"ann"}
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert session.state.filter.actors == frozenset()


def test_alt_click_asks_for_this_actor_alone_and_again_for_all(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("ann").with_actor_toggled("eve"))
    row = panel.actor_rows["bob"]
    QTest.mouseClick(row, LEFT, Qt.KeyboardModifier.AltModifier, middle_left(row))
    assert session.state.filter.actors == {"bob"}
    assert [name for name, row in panel.actor_rows.items() if row.isChecked()] == ["bob"]
    QTest.mouseClick(row, LEFT, Qt.KeyboardModifier.AltModifier, middle_left(row))
    assert session.state.filter.actors == frozenset()
    assert not row.isChecked()


def test_alt_space_asks_for_this_actor_alone(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("ann"))
    row = panel.actor_rows["bob"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier)
    assert session.state.filter.actors == {"bob"}


def test_the_word_only_beside_the_count_asks_for_this_actor_alone(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("ann"))
    row = panel.actor_rows["bob"]
    row.setFocus()
    QTest.mouseClick(row, LEFT, pos=row.only_place().center())
    assert session.state.filter.actors == {"bob"}


@with_popups
def test_the_menu_of_an_actor_does_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    row = panel.actor_rows["bob"]
    row.customContextMenuRequested.emit(QPoint(4, 4))
    menu = row.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Tick", "Only This", "Without This"]
    menu.actions()[1].trigger()
    assert session.state.filter.actors == {"bob"}
    menu.close()


@with_popups
def test_any_or_all_is_chosen_from_the_menu_of_its_button(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("ann").with_actor_toggled("bob"))
    assert len(session.content.rows) == 3
    QTest.mouseClick(panel.match_button, LEFT)
    qtbot.waitUntil(panel.match_button.choices.isVisible)
    QTest.keyClick(panel.match_button.choices, Qt.Key.Key_Down)
    panel.match_button.choices.setActiveAction(panel.match_button.all_action)
    QTest.keyClick(panel.match_button.choices, Qt.Key.Key_Return)
    assert session.state.filter.match_all
    assert len(session.content.rows) == 1
    assert panel.match_button.text() == "All of ▾"


def test_counts_follow_the_filter(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _ = _panel(qtbot, tmp_path)
    QTest.mouseClick(panel.tag_chips["court"], LEFT)
    assert panel.actor_rows["ann"].accessibleName() == "Ann, 1 event"
    assert panel.tag_chips["words"].text() == "words 2"
    assert panel.tag_chips["court"].isChecked()


def test_clear_lets_everything_through_again(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    QTest.mouseClick(panel.tag_chips["court"], LEFT)
    assert panel.clear_button.isVisible()
    QTest.mouseClick(panel.clear_button, LEFT)
    assert session.state.filter.is_empty
    assert not panel.clear_button.isVisible()
    assert not panel.tag_chips["court"].isChecked()


def test_a_click_on_a_source_filters_by_it(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    QTest.mouseClick(panel.source_rows["letter"], LEFT)
    assert session.state.filter.sources == {"letter"}
    assert [session.table.events[row].id for row in session.content.rows] == ["case"]


def test_rows_are_made_anew_only_for_other_facts(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    before = panel.actor_rows["ann"]
    session.set_filter(session.state.filter.with_actor_toggled("bob"))
    assert panel.actor_rows["ann"] is before
    session.open(session.paths)
    assert panel.actor_rows["ann"] is not before


def test_every_heading_and_row_is_reached_by_tab(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _ = _panel(qtbot, tmp_path)
    panel.match_button.setFocus()
    actors, *others = panel.lists.values()
    wanted: list[QWidget] = [*actors.rows.values()]
    for each in others:
        wanted += [each.heading.fold, *each.rows.values()]
    for widget in wanted:
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        assert panel.focusWidget() is widget


def test_there_is_a_list_for_each_facet_with_the_choices_that_some_event_has(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, _ = _panel(qtbot, tmp_path)
    names = {
        facet: [row.accessibleName() for row in each.rows.values()] for facet, each in panel.lists.items()
    }
    assert list(names) == list(Facet)
    assert names[Facet.STATUSES] == ["occurred, 2 events", "alleged, 1 event"]
    assert names[Facet.CERTAINTIES] == ["to the day, 2 events", "not at all, 1 event"]
    assert names[Facet.AGREEMENTS] == ["contradict each other, 1 event"]
    assert names[Facet.CORROBORATIONS] == ["one source, 2 events", "several independent sources, 1 event"]


@pytest.mark.parametrize("facet", Facet)
def test_ctrl_click_on_any_row_is_without_it_and_again_with_it(
    qtbot: QtBot, tmp_path: Path, facet: Facet
) -> None:
    panel, session = _panel(qtbot, tmp_path)
    value, row = next(iter(panel.lists[facet].rows.items()))
    name = row.accessibleName()
    QTest.mouseClick(row, LEFT, Qt.KeyboardModifier.ControlModifier, middle_left(row))
    assert session.state.filter == Filter().with_excluded_toggled(facet, value)
    assert row.accessibleName().startswith("without ")
    assert not row.isChecked()
    QTest.mouseClick(row, LEFT, Qt.KeyboardModifier.ControlModifier, middle_left(row))
    assert session.state.filter.is_empty
    assert row.accessibleName() == name


def test_a_click_on_what_is_withheld_asks_for_it_instead(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    row = panel.lists[Facet.STATUSES].rows["alleged"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Minus)
    assert session.state.filter.not_statuses == {"alleged"}
    QTest.mouseClick(row, LEFT, pos=middle_left(row))
    assert session.state.filter == Filter(statuses=frozenset(["alleged"]))
    assert row.isChecked()


def test_what_is_withheld_says_how_many_events_it_keeps_away(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(Filter(not_actors=frozenset(["bob"])))
    assert panel.actor_rows["bob"].accessibleName() == "without Bob, 2 events"
    assert panel.actor_rows["ann"].accessibleName() == "Ann, 1 event"


def test_one_facet_is_cleared_by_its_own_link_and_all_by_another(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(Filter(tags=frozenset(["court"]), not_sources=frozenset(["letter"])))
    assert panel.lists[Facet.TAGS].heading.clear_button.isVisible()
    assert not panel.lists[Facet.STATUSES].heading.clear_button.isVisible()
    QTest.mouseClick(panel.lists[Facet.SOURCES].heading.clear_button, LEFT)
    assert session.state.filter == Filter(tags=frozenset(["court"]))
    QTest.mouseClick(panel.clear_button, LEFT)
    assert session.state.filter.is_empty


def test_a_file_that_was_saved_again_moves_neither_focus_nor_panel(qtbot: QtBot, tmp_path: Path) -> None:
    names = "".join(f"  a{index}: {{name: Actor {index}}}\n" for index in range(30))
    session = a_session(tmp_path, f"actors:\n{names}events: [{{title: They met, tags: [x]}}]\n")
    panel = shown(qtbot, FilterPanel(session, LIGHT), 240, 300)
    QTest.keyClicks(panel.lists[Facet.ACTORS].search, "2")
    panel.actor_rows["a25"].setFocus()
    panel.verticalScrollBar().setValue(60)
    session.open(session.paths)
    assert panel.lists[Facet.ACTORS].search.text() == "2"
    assert not panel.actor_rows["a3"].isVisible()
    qtbot.waitUntil(panel.actor_rows["a25"].hasFocus)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().value() == 60)


def test_what_is_folded_stays_folded_in_the_next_run(qtbot: QtBot, tmp_path: Path) -> None:
    session, settings = a_session(tmp_path), settings_in(tmp_path)
    panel = shown(qtbot, FilterPanel(session, LIGHT, settings), 240, 700)
    assert panel.tag_chips["court"].isVisible()
    QTest.mouseClick(panel.lists[Facet.TAGS].heading.fold, LEFT)
    assert not panel.tag_chips["court"].isVisible()
    settings.sync()
    again = shown(qtbot, FilterPanel(session, LIGHT, settings_in(tmp_path)), 240, 700)
    assert not again.tag_chips["court"].isVisible()
    assert again.actor_rows["ann"].isVisible()


def test_what_is_chosen_under_a_fold_is_counted_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    panel.lists[Facet.TAGS].set_open(False)
    session.set_filter(Filter(tags=frozenset(["court"])))
    assert panel.lists[Facet.TAGS].heading.fold.accessibleName() == "Tags · 1 chosen"


def test_hits_of_a_search_are_shown_at_their_actors(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    panel.show_hits({"ann": 1})
    assert panel.actor_rows["ann"].accessibleName() == "Ann, 2 events, 1 found"
    assert panel.actor_rows["bob"].accessibleName() == "Bob, 2 events, 0 found"
    session.open(session.paths)
    assert panel.actor_rows["ann"].accessibleName() == "Ann, 2 events, 1 found"
    panel.show_hits(None)
    assert panel.actor_rows["ann"].accessibleName() == "Ann, 2 events"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_at_its_narrowest_nothing_is_cut_off(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    with words.using(language):
        panel, session = _panel(qtbot, tmp_path)
        session.set_filter(session.state.filter.with_actor_toggled("bob"))
        panel.resize(panel.minimumSizeHint())
        page = panel.widget()
        assert page is not None
        assert page.width() == panel.viewport().width()
        buttons: tuple[QAbstractButton, ...] = (panel.clear_button, panel.match_button)
        qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
        for button in buttons:
            assert button.mapTo(page, button.rect().topRight()).x() < page.width()


def test_another_theme_changes_the_picture_and_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("bob"))
    row = panel.actor_rows["bob"]
    before = row.grab().toImage()
    panel.set_theme(DARK)
    assert row.grab().toImage() != before
    assert panel.actor_rows["bob"] is row
    assert row.isChecked()


@with_popups
def test_the_menu_of_a_source_asks_for_its_text(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    row = panel.source_rows["letter"]
    row.customContextMenuRequested.emit(QPoint(4, 4))
    menu = row.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(session.texts.asked):
        menu.actions()[-1].trigger()
    assert session.texts.wanted.source_id == "letter"
    menu.close()


def test_a_lent_text_is_judged_in_the_list_of_sources(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session = _panel(qtbot, tmp_path)
    assert "no copy" in panel.source_rows["letter"].note
    text = tmp_path / "letter.txt"
    text.write_text("la semaine dernière", encoding="utf-8")
    session.texts.lend("letter", text)
    assert panel.source_rows["letter"].note == "✓ 1 of 1 quote verbatim"


def test_of_very_many_actors_those_with_the_most_events_are_listed_and_the_others_are_searched_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, session = _panel(qtbot, tmp_path)
    events = [an_event(f"e{n}", actors=[f"actor {n % 700}"]) for n in range(1000)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    made = panel.lists[Facet.ACTORS]
    assert len(made.rows) < 200
    assert next(iter(made.rows)) == "actor 0"
    assert all(int(value.split()[1]) < 300 for value in made.rows)  # those have two events each
    QTest.keyClicks(made.search, "actor 699")
    assert made.rows["actor 699"].accessibleName() == "actor 699, 1 event"


def test_where_more_of_very_many_events_arrives_the_rows_stay_and_their_counts_follow(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, session = _panel(qtbot, tmp_path)

    def facts(*dates: str, actor: str = "ann", is_part: bool = True) -> Facts:
        """Events of these dates, those of odd years tagged otherwise."""
        events = [
            an_event(date, date=date, actors=[actor], tags=["xy"[int(date) % 2]], excerpts=[an_excerpt()])
            for date in dates
        ]
        table = build_table(in_columns(a_timeline(*events)))
        return Facts((tmp_path / "case.yaml",), table.timeline, (), {}, table=table, is_part=is_part)

    session.reload(facts("2003", "2004"))
    row = panel.actor_rows["ann"]
    assert list(panel.tag_chips) == ["y", "x"]
    session.reload(facts("2002", "2003", "2004"))
    assert panel.actor_rows["ann"] is row
    assert row.accessibleName() == "ann, 3 events"
    assert list(panel.tag_chips) == ["y", "x"]  # their order may wait for the last of them
    session.reload(facts("2002", "2003", "2004", is_part=False))
    assert list(panel.tag_chips) == ["x", "y"]
    session.reload(facts("2002", actor="dan"))
    assert list(panel.actor_rows) == ["dan"]
