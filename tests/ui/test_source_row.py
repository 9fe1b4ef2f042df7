"""What is said of all quotes of a source, and its row."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import LIGHT
from timeline_app.provenance.anchor import State
from timeline_app.ui.source_row import SourceRow, Verdict, verdict

FOUND, APART, DIFFERS, MISSING, NO_COPY = State


def test_all_found_is_green() -> None:
    assert verdict([FOUND] * 14) == Verdict("✓ 14 of 14 quotes verbatim", "good")


def test_typography_apart_is_said() -> None:
    assert verdict([FOUND, APART]) == Verdict("✓ 2 of 2 quotes verbatim, typography apart", "good")


def test_one_that_differs_or_is_missing_is_never_green() -> None:
    for amiss in (DIFFERS, MISSING):
        assert verdict([FOUND, amiss]) == Verdict("✗ 1 of 2 quotes is not in the source as quoted", "bad")


def test_without_a_copy_nothing_is_claimed() -> None:
    assert verdict([NO_COPY, NO_COPY]).tone == "muted"
    assert verdict([]).tone == "muted"


def test_a_text_that_is_not_the_copy_named_verifies_nothing() -> None:
    said = verdict([FOUND] * 3, is_doubtful=True)
    assert said.tone == "warning"
    assert "not verified" in said.words


def test_a_double_click_opens_the_source_and_leaves_the_tick_as_it_was(qtbot: QtBot) -> None:
    row = shown(qtbot, SourceRow("Gazette", verdict([FOUND]), LIGHT), 240, 48)
    row.setCheckable(True)
    with qtbot.waitSignal(row.opened):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert not row.isChecked()


def test_return_opens_the_source(qtbot: QtBot) -> None:
    row = shown(qtbot, SourceRow("Gazette", verdict([FOUND]), LIGHT), 240, 48)
    row.setFocus()
    with qtbot.waitSignal(row.opened):
        QTest.keyClick(row, Qt.Key.Key_Return)


def test_a_source_that_is_withheld_is_struck_through_and_said_to_be_without(qtbot: QtBot) -> None:
    row = shown(qtbot, SourceRow("Gazette", verdict([FOUND]), LIGHT), 220, 60)
    row.show_count(2)
    before = row.grab().toImage()
    row.set_excluded(True)
    assert row.accessibleName() == "without Gazette, 2 events; ✓ 1 of 1 quote verbatim"
    assert row.grab().toImage() != before
    row.set_excluded(False)
    assert row.accessibleName() == "Gazette, 2 events; ✓ 1 of 1 quote verbatim"
