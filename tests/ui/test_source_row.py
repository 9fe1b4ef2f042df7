"""What is said of all quotes of a source, and its row."""

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


def test_a_source_that_is_withheld_is_struck_through_and_said_to_be_without(qtbot: QtBot) -> None:
    row = shown(qtbot, SourceRow("Gazette", verdict([FOUND]), LIGHT), 220, 60)
    row.show_count(2)
    before = row.grab().toImage()
    row.set_excluded(True)
    assert row.accessibleName() == "without Gazette, 2 events; ✓ 1 of 1 quote verbatim"
    assert row.grab().toImage() != before
    row.set_excluded(False)
    assert row.accessibleName() == "Gazette, 2 events; ✓ 1 of 1 quote verbatim"
