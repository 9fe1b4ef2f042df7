"""The text of a source with its excerpts marked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.provenance.makers import a_timeline, an_event, an_excerpt
from tests.ui.makers import shown
from timeline_app.model.source import Source
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.provenance.anchor import SourceText
from timeline_app.provenance.copies import Copy
from timeline_app.provenance.passages import passages
from timeline_app.provenance.standing import judge
from timeline_app.ui.reader_page import Mark, page_of
from timeline_app.ui.reader_text import Hues, ReaderText

TEXT = (
    "One went out. “Two” came back on 3 March 2024, they say. Three stayed. "
    + "\n\nMore.\n" * 200
    + "Far below."
)
TIMELINE = a_timeline(
    an_event(an_excerpt("One went out"), id="first"),
    an_event(an_excerpt('"Two" came back'), an_excerpt("on 3 March 2025, they say"), id="second"),
    an_event(an_excerpt("went"), id="inner"),
    an_event(an_excerpt("Far below"), id="far"),
)
UNDERLINE = QTextCharFormat.UnderlineStyle


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderText:
    texts = {"book": SourceText.of(TEXT)}
    found = passages(TIMELINE, judge(TIMELINE, texts), "book")
    made = ReaderText()
    made.show_page(
        page_of(Source("book"), Copy(Path("book.txt"), texts["book"], ""), found), Hues(LIGHT, {}), "en"
    )
    shown(qtbot, made, 400, 300)
    made.setFocus()
    return made


def _spot(reader: ReaderText, words: str) -> QPoint:
    """A point in the middle of the words."""
    cursor = QTextCursor(reader.document())
    cursor.setPosition(TEXT.index(words) + len(words) // 2)
    return reader.cursorRect(cursor).center()


def _click(reader: ReaderText, words: str) -> None:
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=_spot(reader, words))


def _chosen(reader: ReaderText) -> list[str]:
    chosen: list[str] = []

    def hear(mark: Mark) -> None:
        chosen.append(mark.event.id)

    reader.chosen.connect(hear)
    return chosen


def test_each_state_has_a_line_of_its_own_so_that_none_is_told_by_colour_alone(reader: ReaderText) -> None:
    lines = {each.cursor.selectedText(): each.format.underlineStyle() for each in reader.extraSelections()}
    assert lines["One went out"] is UNDERLINE.SingleUnderline
    assert lines["“Two” came back"] is UNDERLINE.DotLine
    assert lines["on 3 March 2024, they say"] is UNDERLINE.WaveUnderline
    assert lines["2024"] is UNDERLINE.WaveUnderline


def test_a_click_on_a_mark_chooses_it_and_beside_it_none(reader: ReaderText) -> None:
    chosen = _chosen(reader)
    _click(reader, "came")
    _click(reader, "Three stayed")
    assert chosen == ["second"]


def test_where_marks_lie_over_each_other_clicks_choose_one_after_the_other(reader: ReaderText) -> None:
    chosen = _chosen(reader)
    for _ in range(3):
        _click(reader, "went")
        QTest.qWait(0)
    assert chosen == ["inner", "first", "inner"]


def test_marks_are_walked_by_keys_around_the_end_and_chosen_by_return(reader: ReaderText) -> None:
    chosen = _chosen(reader)
    for key in "n]nn":
        QTest.keyClicks(reader, key)
        QTest.keyClick(reader, Qt.Key.Key_Return)
    QTest.keyClicks(reader, "[")
    QTest.keyClick(reader, Qt.Key.Key_Return)
    assert chosen == ["first", "inner", "second", "second", "second"]
    QTest.keyClicks(reader, "ppp")
    QTest.keyClick(reader, Qt.Key.Key_Return)
    assert chosen[-1] == "far"


def test_words_are_marked_with_the_keyboard(reader: ReaderText) -> None:
    for _ in range(3):
        QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.textCursor().selectedText() == "One"
    QTest.keyClicks(reader, "x")
    assert reader.toPlainText().startswith("One went")


def test_a_mark_far_away_is_scrolled_to_and_marked_words_stay_marked(reader: ReaderText) -> None:
    cursor = reader.textCursor()
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    far = reader.marks[-1]
    reader.reveal(far)
    at = QTextCursor(reader.document())
    at.setPosition(far.start)
    assert reader.viewport().rect().contains(reader.cursorRect(at))
    assert reader.textCursor().selectedText() == "One"


def test_what_is_in_view_is_not_scrolled_to(reader: ReaderText) -> None:
    before = reader.verticalScrollBar().value()
    reader.reveal(reader.marks[0])
    assert reader.verticalScrollBar().value() == before


def test_emphasis_gives_a_stronger_ground(reader: ReaderText) -> None:
    def ground() -> float:
        drawn = reader.extraSelections()
        return drawn[0].format.background().color().alphaF()

    before = ground()
    reader.emphasise([reader.marks[0]])
    assert ground() > 2 * before


def test_another_theme_gives_other_colours(reader: ReaderText) -> None:
    def lines() -> set[str]:
        drawn = reader.extraSelections()
        return {each.format.underlineColor().name() for each in drawn}

    before = lines()
    reader.set_hues(Hues(DARK, {}))
    assert lines() != before


def test_the_same_text_stays_where_it_is(reader: ReaderText) -> None:
    reader.verticalScrollBar().setValue(40)
    texts = {"book": SourceText.of(TEXT)}
    few = a_timeline(an_event(an_excerpt("One went out"), id="first"))
    found = passages(few, judge(few, texts), "book")
    copy = Copy(Path("book.txt"), texts["book"], "")
    reader.show_page(page_of(Source("book"), copy, found), Hues(LIGHT, {}), "en")
    assert reader.verticalScrollBar().value() == 40
    assert len(reader.marks) == 1
