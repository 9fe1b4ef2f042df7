"""Words marked in a source, with what is to be known of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.makers import in_columns
from tests.ui.makers import a_session, shown
from timeline_app.formats.change import Change
from timeline_app.model.event import Basis, Excerpt, Status
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.excerpt_dialog import ExcerptDialog
from timeline_app.ui.facts import Facts
from timeline_app.ui.session import Session

QUOTE = Excerpt("gazette", "Bob answered at once", locator=(("paragraph", "1"),))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def _dialog(qtbot: QtBot, session: Session, event_id: str = "") -> ExcerptDialog:
    event = session.timeline.event(event_id) if event_id else None
    return shown(qtbot, ExcerptDialog(session, QUOTE, event, LIGHT), 620, 700)


def test_what_is_filled_in_is_shown_as_yaml_while_it_is_typed(qtbot: QtBot, session: Session) -> None:
    dialog = _dialog(qtbot, session)
    assert dialog.title.hasFocus()
    assert not dialog.append_button.isEnabled()
    QTest.keyClicks(dialog.title, "Bob answers again")
    QTest.keyClicks(dialog.date, "2024-03-05")
    QTest.keyClicks(dialog.phrase, "at once")
    QTest.mouseClick(dialog.actors["bob"], LEFT)
    dialog.basis.choose("relative")
    dialog.status.setCurrentIndex(dialog.status.findData(Status.ALLEGED))
    assert dialog.yaml.toPlainText() == (
        "- id: bob-answers-again\n"
        "  title: Bob answers again\n"
        "  date: 2024-03-05\n"
        "  status: alleged\n"
        "  actors: [bob]\n"
        "  excerpts:\n"
        "    - source: gazette\n"
        "      exact: Bob answered at once\n"
        "      locator: {paragraph: 1}\n"
        "      phrase: at once\n"
        "      date: 2024-03-05\n"
        "      basis: relative\n"
    )
    assert dialog.draft().basis is Basis.RELATIVE


def test_a_date_is_said_in_words_or_what_is_wrong_with_it(qtbot: QtBot, session: Session) -> None:
    dialog = _dialog(qtbot, session, "case")
    assert dialog.date.hasFocus()
    QTest.keyClicks(dialog.date, "2024-03")
    assert dialog.date_words.toPlainText() == "March 2024"
    assert dialog.append_button.isEnabled()
    QTest.keyClicks(dialog.date, "-99")
    assert dialog.date_words.property("kind") == "bad"
    assert not dialog.append_button.isEnabled()


def test_words_marked_in_the_quotation_are_those_that_give_the_date(qtbot: QtBot, session: Session) -> None:
    dialog = _dialog(qtbot, session, "case")
    dialog.words.setFocus()
    QTest.keyClick(dialog.words, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.phrase.text() == "Bob answered at once"


def test_a_phrase_from_elsewhere_is_refused(qtbot: QtBot, session: Session) -> None:
    dialog = _dialog(qtbot, session, "case")
    QTest.keyClicks(dialog.date, "2024")
    QTest.keyClicks(dialog.phrase, "last week")
    assert "not among the words" in dialog.notice.toPlainText()
    assert dialog.yaml.toPlainText() == ""


def test_the_yaml_is_copied(qtbot: QtBot, session: Session) -> None:
    dialog = _dialog(qtbot, session, "case")
    QTest.mouseClick(dialog.copy_button, LEFT)
    assert QGuiApplication.clipboard().text().startswith("- source: gazette\n  exact: Bob answered at once\n")


def test_it_is_appended_to_the_file(qtbot: QtBot, tmp_path: Path, session: Session) -> None:
    dialog = _dialog(qtbot, session, "case")
    changes: list[Change] = []
    dialog.appended.connect(changes.append)
    QTest.mouseClick(dialog.append_button, LEFT)
    (change,) = changes
    assert change.event_id == "case"
    assert "exact: Bob answered at once" in (tmp_path / "case.yaml").read_text()
    assert not dialog.isVisible()


def test_what_cannot_be_appended_is_said_and_nothing_changes(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    dialog = _dialog(qtbot, session, "old")
    broken = (tmp_path / "case.yaml").read_text() + "---\n"
    (tmp_path / "case.yaml").write_text(broken)
    QTest.mouseClick(dialog.append_button, LEFT)
    assert "Nothing can be added" in dialog.notice.toPlainText()
    assert dialog.isVisible()
    assert (tmp_path / "case.yaml").read_text() == broken


def test_of_several_files_one_is_chosen_that_of_the_selected_event_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "gazette.txt").write_text("Bob answered at once")
    (tmp_path / "a.yaml").write_text("sources: {gazette: {title: Gazette, text: gazette.txt}}\n")
    (tmp_path / "b.yaml").write_text("events:\n- {title: One}\n")
    (tmp_path / "c.yaml").write_text("events:\n- {title: Two}\n")
    session = a_session(tmp_path)
    (tmp_path / "case.yaml").unlink()
    session.open([tmp_path])
    session.select("one")
    dialog = _dialog(qtbot, session)
    names = [dialog.file.itemText(index) for index in range(dialog.file.count())]
    assert names == ["b.yaml", "c.yaml", "a.yaml"]
    dialog.file.setCurrentIndex(1)
    assert dialog.append_button.text() == "Append to c.yaml"
    QTest.keyClicks(dialog.title, "Three")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    assert "title: Three" in (tmp_path / "c.yaml").read_text()


def test_without_a_paragraph_there_is_no_pin_cite(qtbot: QtBot, session: Session) -> None:
    dialog = _dialog(qtbot, session, "case")
    dialog.paragraph.clear()
    assert "locator" not in dialog.yaml.toPlainText()


def test_to_an_event_in_a_file_of_lines_nothing_can_be_appended(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text('{"id": "line", "title": "x"}\n')
    session = a_session(tmp_path)
    session.open([tmp_path])
    dialog = _dialog(qtbot, session, "line")
    assert dialog.file.count() == 0
    assert not dialog.append_button.isEnabled()


def test_nothing_is_appended_where_the_events_stand_in_files_of_lines(qtbot: QtBot, session: Session) -> None:
    session.show_facts(Facts(session.paths, in_columns(session.timeline), (), {}))
    dialog = _dialog(qtbot, session)
    QTest.keyClicks(dialog.title, "Case")
    QTest.keyClicks(dialog.phrase, "at once")
    assert "id: case-2" in dialog.yaml.toPlainText()
    assert not dialog.append_button.isEnabled()
    assert dialog.copy_button.isEnabled()
    assert "copy the YAML into a file beside them" in dialog.notice.toPlainText()
