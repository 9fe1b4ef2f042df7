"""From words marked in a source to an event on the timeline, and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import TEXT, a_case, a_window, click, mark_of, spot
from tests.ui.makers import with_popups
from timeline_app.store.facet import Facet
from timeline_app.ui.excerpt_dialog import ExcerptDialog
from timeline_app.ui.facts import read_facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.making_bar import MakingBar
from timeline_app.ui.notice_bar import NoticeBar
from timeline_app.ui.reader_panel import ReaderPanel
from timeline_app.ui.source_reader import SourceReader

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window, Qt.Key.Key_F4)
    return window


def _reader(window: MainWindow) -> ReaderPanel:
    return window.findChildren(ReaderPanel)[0]


def _bar(window: MainWindow) -> MakingBar:
    return window.findChildren(MakingBar)[0]


def _dialog(window: MainWindow) -> ExcerptDialog:
    return window.findChildren(ExcerptDialog)[0]


def _notice(window: MainWindow) -> NoticeBar:
    making = window.findChildren(SourceReader)[0].making
    return making.notice


def _mark(window: MainWindow, words: int) -> None:
    """Marks the first words of the text with the keyboard."""
    text = _reader(window).text
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Home, CONTROL)
    for _ in range(words):
        QTest.keyClick(text, Qt.Key.Key_Right, CONTROL | SHIFT)


def test_the_bar_comes_with_marked_words_and_goes_with_them(window: MainWindow) -> None:
    assert _bar(window).isHidden()
    _mark(window, 2)
    assert _bar(window).isVisible()
    assert not _bar(window).add_button.isEnabled()
    click(window, spot(mark_of(window, "ruling")))
    assert _bar(window).add_button.isEnabled()
    QTest.keyClick(_reader(window).text, Qt.Key.Key_Home, CONTROL)
    assert _bar(window).isHidden()


@with_popups
def test_marked_words_become_an_event_by_keyboard_alone_and_are_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = (tmp_path / "case.yaml").read_bytes()
    _mark(window, 2)
    QTest.keyClick(_reader(window).text, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.focusWidget() is not _reader(window).text)
    _bar(window).new_button.setFocus()
    QTest.keyClick(_bar(window).new_button, Qt.Key.Key_Space)
    dialog = _dialog(window)
    QTest.keyClicks(dialog.title, "The court sits")
    QTest.keyClicks(dialog.date, "2024-03-02")
    QTest.keyClick(dialog.date, Qt.Key.Key_Return)
    session = window.session
    assert session.state.selected_id == "the-court-sits"
    assert session.selected is not None
    assert session.selected.excerpts[0].exact == "The court"
    assert session.anchors["the-court-sits", 0].state.stands
    assert (tmp_path / "case.yaml").read_bytes().startswith(before)
    notice = _notice(window)
    assert notice.isVisible()
    assert notice.sentence.text() == "Appended to case.yaml."
    assert notice.hasFocus()
    QTest.keyClick(notice, Qt.Key.Key_Z, CONTROL)
    assert (tmp_path / "case.yaml").read_bytes() == before
    assert session.timeline.event("the-court-sits") is None
    assert notice.sentence.text() == "case.yaml is as it was before."


@with_popups
def test_marked_words_become_one_more_excerpt_of_the_selected_event(window: MainWindow) -> None:
    window.session.select("talks")
    _mark(window, 2)
    _bar(window).add_button.click()
    _dialog(window).append_button.click()
    event = window.session.timeline.event("talks")
    assert event is not None
    assert [excerpt.exact for excerpt in event.excerpts] == ["The court"]
    assert TEXT.startswith("The court")
    assert window.session.state.selected_id == "talks"
    assert not _reader(window).text.textCursor().hasSelection()


@with_popups
def test_view_filter_and_selection_are_kept(window: MainWindow) -> None:
    session = window.session
    session.set_filter(session.state.filter.with_toggled(Facet.ACTORS, "bob"))
    session.zoom(2.0)
    chosen, viewport = session.state.filter, session.viewport
    session.select("talks")
    _mark(window, 2)
    _bar(window).add_button.click()
    _dialog(window).append_button.click()
    assert session.state.filter == chosen
    assert session.viewport == viewport


@with_popups
def test_what_was_changed_since_is_not_undone(window: MainWindow, tmp_path: Path) -> None:
    window.session.select("talks")
    _mark(window, 2)
    _bar(window).add_button.click()
    _dialog(window).append_button.click()
    changed = (tmp_path / "case.yaml").read_text() + "# mine\n"
    (tmp_path / "case.yaml").write_text(changed)
    making = window.findChildren(SourceReader)[0].making
    making.undo_button.click()
    assert (tmp_path / "case.yaml").read_text() == changed
    assert "changed meanwhile" in making.notice.sentence.text()
    assert not making.undo_action.isEnabled()


def test_the_actions_are_there_when_something_can_be_done(window: MainWindow) -> None:
    making = window.findChildren(SourceReader)[0].making
    assert not making.make_action.isEnabled()
    assert not making.undo_action.isEnabled()
    _mark(window, 1)
    assert making.make_action.isEnabled()
    assert not making.add_action.isEnabled()


@with_popups
def test_what_is_said_of_an_undone_addition_goes_with_the_next_change_of_the_files(
    window: MainWindow,
) -> None:
    _mark(window, 2)
    _bar(window).new_button.click()
    dialog = _dialog(window)
    QTest.keyClicks(dialog.title, "The court sits")
    dialog.append_button.click()
    window.session.reload(read_facts(window.session.paths))
    assert _notice(window).isVisible()  # it can still be undone
    _notice(window).setFocus()
    QTest.keyClick(_notice(window), Qt.Key.Key_Z, CONTROL)
    assert _notice(window).isVisible()
    window.session.reload(read_facts(window.session.paths))
    assert _notice(window).isHidden()


@with_popups
def test_where_another_file_is_broken_the_last_good_picture_stays(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    a_case(folder)
    other = folder / "other.yaml"
    other.write_text("events: [{id: other, title: Other, date: 2021}]")
    window = a_window(qtbot, tmp_path, folder)
    QTest.keyClick(window, Qt.Key.Key_F4)
    window.session.select("talks")
    other.write_text("events: [{id: other, title: ]}")
    _mark(window, 2)
    _bar(window).add_button.click()
    _dialog(window).append_button.click()
    assert "Appended" in _notice(window).sentence.text()
    assert window.session.timeline.event("other") is not None
