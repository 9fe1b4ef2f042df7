"""The list of events, in step with the session."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, in_columns
from tests.ui.makers import TIMELINE, a_session, shown
from timeline_app.layout.listing import Column
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.filter import Filter
from timeline_app.ui.facts import Facts, read_facts
from timeline_app.ui.list_panel import ListPanel
from timeline_app.ui.session import Session

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ListPanel:
    made = ListPanel(session, LIGHT, lambda: "No event has Eve. Clear the filter.")
    made.listing()
    shown(qtbot, made, 900, 300)
    made.take_focus()
    return made


def listed(panel: ListPanel) -> list[str]:
    return [panel.listing().event(row).id for row in panel.model.rows_at(range(panel.model.rowCount()))]


def marked(panel: ListPanel) -> list[str]:
    return [panel.listing().event(row).id for row in panel.model.rows_at(panel.table.marked_lines())]


def click(panel: ListPanel, line: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    at = panel.table.visualRect(panel.model.index(line, Column.TITLE)).center()
    QTest.mouseClick(panel.table.viewport(), LEFT, keys, at)


def test_every_event_is_listed_in_order_of_time(panel: ListPanel) -> None:
    assert listed(panel) == ["case", "answer", "old"]


def test_a_line_that_is_clicked_selects_its_event(panel: ListPanel, session: Session) -> None:
    click(panel, 1)
    assert session.state.selected_id == "answer"


def test_a_line_reached_by_key_selects_its_event_and_shows_it_on_the_canvas(
    panel: ListPanel, session: Session
) -> None:
    session.show_view(session.viewport.panned(90_000.0))
    before = session.viewport
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    assert session.state.selected_id == "case"
    assert session.viewport != before


def test_an_event_selected_elsewhere_is_marked_in_the_list(panel: ListPanel, session: Session) -> None:
    session.select("old")
    assert marked(panel) == ["old"]
    session.select("")
    assert marked(panel) == []


def test_marking_more_lines_keeps_them_while_the_session_follows_the_current_one(
    panel: ListPanel, session: Session
) -> None:
    click(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, SHIFT)
    assert session.state.selected_id == "answer"
    assert marked(panel) == ["case", "answer"]


def test_a_filter_changes_the_list_and_keeps_the_selection(panel: ListPanel, session: Session) -> None:
    session.select("answer")
    session.set_filter(Filter(actors=frozenset({"bob"})))
    assert listed(panel) == ["case", "answer"]
    assert marked(panel) == ["answer"]
    session.set_filter(Filter(actors=frozenset({"ann"})))
    assert listed(panel) == ["case", "old"]
    assert marked(panel) == []
    assert session.state.selected_id == ""


def test_sorting_keeps_what_is_marked(panel: ListPanel, session: Session) -> None:
    click(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, SHIFT)
    panel.table.sortByColumn(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert set(marked(panel)) == {"case", "answer"}
    assert session.state.selected_id == "answer"


def test_the_same_events_stay_marked_when_the_file_is_read_anew(panel: ListPanel, session: Session) -> None:
    click(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, SHIFT)
    path = session.paths[0]
    path.write_text(TIMELINE.replace("2024-03-03", "2024-05-03"), encoding="utf-8")
    session.reload(read_facts([path]))
    assert listed(panel) == ["answer", "case", "old"]
    assert set(marked(panel)) == {"case", "answer"}
    assert session.state.selected_id == "answer"
    path.write_text(TIMELINE.replace("id: answer", "id: reply"), encoding="utf-8")
    session.reload(read_facts([path]))
    assert set(marked(panel)) == {"case", session.state.selected_id}


def test_a_closed_list_does_nothing_and_is_in_step_once_it_is_opened(
    panel: ListPanel, session: Session
) -> None:
    click(panel, 0)
    panel.hide()
    before = panel.model.listing
    session.set_filter(Filter(actors=frozenset({"bob"})))
    session.select("answer")
    assert panel.model.listing is before
    panel.listing()
    panel.show()
    assert listed(panel) == ["case", "answer"]
    assert marked(panel) == ["answer"]


def test_return_zooms_to_the_event(panel: ListPanel, session: Session) -> None:
    click(panel, 0)
    before = session.viewport
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert session.viewport.seconds_per_px < before.seconds_per_px or session.viewport != before


def test_escape_lets_go_and_the_focus_stays(panel: ListPanel, session: Session) -> None:
    click(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert session.state.selected_id == ""
    assert marked(panel) == []
    assert panel.table.hasFocus()


def test_the_lines_to_copy_are_those_marked_else_all(panel: ListPanel, session: Session) -> None:
    assert list(panel.lines_to_copy()) == [0, 1, 2]
    session.select("answer")
    assert list(panel.lines_to_copy()) == [1]


def test_very_many_lines_are_sorted_beside_the_window_and_stand_as_they_did_until_then(
    qtbot: QtBot, panel: ListPanel, session: Session
) -> None:
    events = [an_event(f"e{n:04d}", date=f"{1900 + n % 100}", title=f"{-n % 3000:04d}") for n in range(3000)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    before = listed(panel)
    with qtbot.waitSignal(panel.model.settled):
        panel.table.sortByColumn(Column.TITLE, Qt.SortOrder.AscendingOrder)
        assert panel.model.is_sorting
        assert listed(panel) == before
    titles = [panel.model.data(panel.model.index(line, Column.TITLE)) for line in range(3000)]
    assert titles == sorted(titles)  # type: ignore[type-var]


def test_sorting_that_is_stopped_leaves_the_lines_and_the_head_as_they_were(
    qtbot: QtBot, panel: ListPanel, session: Session
) -> None:
    events = [an_event(f"e{n:04d}", title=f"{-n % 3000:04d}") for n in range(3000)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    before = listed(panel)
    panel.table.sortByColumn(Column.TITLE, Qt.SortOrder.AscendingOrder)
    panel.waiting.stop_button.click()
    assert not panel.model.is_sorting
    assert panel.table.horizontalHeader().sortIndicatorSection() == Column.DATE
    qtbot.wait(20)
    assert listed(panel) == before


def test_all_of_very_many_lines_stay_marked_in_another_order(
    qtbot: QtBot, panel: ListPanel, session: Session
) -> None:
    events = [an_event(f"e{n:04d}", actors=[f"a{n % 7}"]) for n in range(3000)]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    panel.table.selectAll()
    with qtbot.waitSignal(panel.model.settled):
        panel.table.sortByColumn(Column.ACTORS, Qt.SortOrder.DescendingOrder)
    assert len(panel.table.marked_lines()) == 3000
    assert panel.model.line_of(6) == 0


def test_where_nothing_matches_the_list_says_so_and_offers_to_clear(
    panel: ListPanel, session: Session
) -> None:
    session.set_filter(Filter(actors=frozenset({"eve"})))
    assert panel.sentence.isVisible()
    assert panel.sentence.text() == "No event has Eve. Clear the filter."
    assert panel.sentence.height() >= panel.sentence.heightForWidth(panel.sentence.width())
    assert panel.clear_button.hasFocus()
    QTest.keyClick(panel.clear_button, Qt.Key.Key_Space)
    assert session.state.filter.is_empty
    assert panel.table.hasFocus()
    assert len(listed(panel)) == 3


def test_a_timeline_without_events_has_nothing_to_clear(qtbot: QtBot, tmp_path: Path) -> None:
    panel = ListPanel(a_session(tmp_path, "timeline: {title: Empty}\n"), LIGHT, lambda: "It has no events.")
    panel.listing()
    shown(qtbot, panel, 600, 200)
    assert panel.sentence.isVisible()
    assert not panel.clear_button.isVisible()


def test_a_theme_gives_other_colours(panel: ListPanel) -> None:
    before = panel.grab().toImage()
    panel.set_theme(DARK)
    assert panel.grab().toImage() != before


def test_files_that_are_read_again_move_nobody_who_reads_on(panel: ListPanel, session: Session) -> None:
    lines = "".join(f"  - {{id: e{n}, title: E{n}, date: {1900 + n}}}\n" for n in range(60))
    session.paths[0].write_text(f"events:\n{lines}", encoding="utf-8")
    session.reload(read_facts(session.paths))
    session.select("e3")
    bar = panel.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    session.reload(read_facts(session.paths))
    assert marked(panel) == ["e3"]
    assert bar.value() == bar.maximum()
