"""The reader: which text it shows, and how it follows the timeline."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from tests.ui.makers import SOURCE_TEXT, TIMELINE, a_session, shown
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.facts import Facts, read_facts
from timeline_app.ui.reader_panel import ReaderPanel
from timeline_app.ui.session import Session

LETTER = "Il a écrit la semaine dernière à la cour."


def _panel(qtbot: QtBot, session: Session) -> ReaderPanel:
    return shown(qtbot, ReaderPanel(session, LIGHT), 400, 700)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def _letter(folder: Path, text: str = LETTER) -> Path:
    path = folder / "letter.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_text_of_the_first_source_is_shown_with_its_excerpts(qtbot: QtBot, session: Session) -> None:
    panel = _panel(qtbot, session)
    assert panel.text.toPlainText() == SOURCE_TEXT
    assert [mark.event.id for mark in panel.text.marks] == ["answer", "case"]


def test_what_is_missing_is_listed_and_leads_to_its_event(qtbot: QtBot, session: Session) -> None:
    panel = _panel(qtbot, session)
    assert panel.missing.isVisible()
    panel.missing.setFocus()
    panel.missing.setCurrentRow(0)
    QTest.keyClick(panel.missing, Qt.Key.Key_Return)
    assert session.state.selected_id == "old"


def test_a_source_without_a_copy_says_so_and_shows_its_excerpts(qtbot: QtBot, session: Session) -> None:
    panel = _panel(qtbot, session)
    panel.show_source("letter")
    assert "No copy" in panel.standing.toPlainText()
    assert "la semaine dernière" in panel.text.toPlainText()
    assert panel.marked() is None
    assert not panel.missing.isVisible()
    assert not panel.detach_button.isVisible()


@pytest.mark.parametrize(("text", "tone"), [(LETTER, "good"), (LETTER + " ", "bad")])
def test_a_lent_text_is_held_against_the_sum_that_the_timeline_gives(
    qtbot: QtBot, tmp_path: Path, text: str, tone: str
) -> None:
    right = hashlib.sha256(LETTER.encode()).hexdigest()
    session = a_session(tmp_path, TIMELINE.replace("language: fr}", f"language: fr, sha256: {right}}}"))
    panel = _panel(qtbot, session)
    panel.show_source("letter")
    session.texts.lend("letter", _letter(tmp_path, text))
    assert panel.standing.property("kind") == tone
    assert panel.text.toPlainText() == text
    assert panel.detach_button.isVisible()


def test_where_the_timeline_gives_no_sum_that_is_said(qtbot: QtBot, session: Session) -> None:
    assert "no SHA-256" in _panel(qtbot, session).standing.toPlainText()


def test_a_click_on_a_mark_selects_its_event_and_selecting_one_emphasises_its_mark(
    qtbot: QtBot, session: Session
) -> None:
    panel = _panel(qtbot, session)
    mark = panel.text.marks[-1]
    cursor = QTextCursor(panel.text.document())
    cursor.setPosition(mark.end - 4)
    spot = panel.text.cursorRect(cursor).center()
    QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert session.state.selected_id == mark.event.id
    session.select("answer")
    grounds = {
        each.cursor.selectedText(): each.format.background().color().alphaF()
        for each in panel.text.extraSelections()
    }
    strong = panel.text.marks[0]
    assert max(grounds, key=lambda words: grounds[words]) == SOURCE_TEXT[strong.start : strong.end]


def test_a_source_is_asked_for_by_an_excerpt_of_an_event(qtbot: QtBot, session: Session) -> None:
    panel = _panel(qtbot, session)
    panel.show_source("letter", "case", 1)
    assert panel.chooser.currentData() == "letter"
    panel.show_source("nowhere")
    assert panel.source_id == "letter"


def test_another_source_is_chosen_at_the_top(qtbot: QtBot, session: Session) -> None:
    panel = _panel(qtbot, session)
    panel.chooser.setFocus()
    QTest.keyClick(panel.chooser, Qt.Key.Key_Down)
    assert panel.source_id == "letter"


def test_words_that_are_marked_are_told_as_the_text_counts_them(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path, source_text="\U0001f600\r\nThe court.")
    panel = _panel(qtbot, session)
    assert panel.marked() is None
    cursor = panel.text.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    panel.text.setTextCursor(cursor)
    marked = panel.marked()
    assert marked is not None
    copy = panel.copy
    assert copy is not None
    assert copy.text.text[slice(*marked)] == "The"


def test_escape_and_the_cross_close_it(qtbot: QtBot, session: Session) -> None:
    panel = _panel(qtbot, session)
    panel.text.setFocus()
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel.text, Qt.Key.Key_Escape)
    with qtbot.waitSignal(panel.closed):
        panel.close_button.click()


def test_a_timeline_without_sources_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    panel = _panel(qtbot, a_session(tmp_path, "events: [{title: A storm}]"))
    assert "names no source" in panel.standing.toPlainText()
    assert not panel.attach_button.isEnabled()


def test_what_changes_while_nobody_sees_it_is_shown_when_it_is_shown(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    panel = _panel(qtbot, session)
    panel.show_source("letter")
    panel.hide()
    session.texts.lend("letter", _letter(tmp_path))
    assert "No copy" in panel.standing.toPlainText()
    panel.show()
    assert panel.text.toPlainText() == LETTER


def test_files_that_are_read_again_move_nobody_who_reads(qtbot: QtBot, tmp_path: Path) -> None:
    long = SOURCE_TEXT + "\n\n" + "\n".join(f"Line {n} of much text." for n in range(200))
    session = a_session(tmp_path)
    (tmp_path / "gazette.txt").write_text(long, encoding="utf-8")
    session.reload(read_facts(session.paths))
    panel = _panel(qtbot, session)
    session.select("case")
    bar = panel.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    session.reload(read_facts(session.paths))
    assert bar.value() == before
    session.select("answer")
    assert bar.value() < before


def test_of_very_many_events_those_around_the_selected_one_are_shown_with_the_number_of_the_others(
    qtbot: QtBot, session: Session
) -> None:
    quoted = [an_event(f"e{n}", excerpts=[an_excerpt(f"Words number {n}.")]) for n in range(700)]
    session.show_facts(Facts((), in_columns(a_timeline(*quoted)), (), {}))
    panel = _panel(qtbot, session)
    assert len(panel.text.marks) == 500
    assert "200 more events" in panel.standing.toPlainText()
    session.select("e699")
    assert "Words number 699." in panel.text.toPlainText()
    assert "Words number 1." not in panel.text.toPlainText()
    assert [mark.event.id for mark in panel.text.marks if mark.event.id == session.state.selected_id] == [
        "e699"
    ]


def test_of_very_many_sources_the_first_are_to_be_chosen_and_the_one_shown(
    qtbot: QtBot, session: Session
) -> None:
    quoted = [an_event(f"e{n}", excerpts=[an_excerpt(f"Words {n}.", f"s{n}")]) for n in range(1200)]
    session.show_facts(Facts((), in_columns(a_timeline(*quoted)), (), {}))
    panel = _panel(qtbot, session)
    assert panel.chooser.count() == 1000
    panel.show_source("s1100")
    assert panel.chooser.currentData() == "s1100"
    assert "Words 1100." in panel.text.toPlainText()
