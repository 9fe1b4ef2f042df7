"""Shift+drag over a span of time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app import words
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.display import Display
from timeline_app.paint.theme import LIGHT
from timeline_app.ui.banding import Band
from timeline_app.ui.session import Session
from timeline_app.ui.timeline_view import TimelineView

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    assert qapp is not None
    return a_session(tmp_path)


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> TimelineView:
    view = shown(qtbot, TimelineView(session, LIGHT), 900, 500)
    width = session.viewport.width_px  # a day is ten pixels wide
    start = from_civil(2024, 2, 1)
    session.show_view(Viewport.between(start, start + width / 10 * DAY_S, width))
    return view


@pytest.fixture
def band(view: TimelineView, session: Session) -> Band:
    band = Band(session, view.viewport(), view.scene)
    view.gestures.insert(0, band)
    return band


def draw(view: TimelineView, first_px: int, last_px: int, keys: Qt.KeyboardModifier = SHIFT) -> None:
    """A band between two x of the plot, not yet let go."""
    left = round(view.scene().plot.left)
    QTest.mousePress(view.viewport(), LEFT, keys, QPoint(left + first_px, 100))
    QTest.mouseMove(view.viewport(), QPoint(left + (first_px + last_px) // 2, 100))
    QTest.mouseMove(view.viewport(), QPoint(left + last_px, 100))


def let_go(view: TimelineView, x: int) -> None:
    QTest.mouseRelease(view.viewport(), LEFT, SHIFT, QPoint(round(view.scene().plot.left) + x, 100))


def test_a_band_says_which_days_it_covers_and_how_long_that_is(view: TimelineView, band: Band) -> None:
    draw(view, 115, 315)
    assert band.words() == "12 Feb – 3 Mar 2024, 20 days"
    with words.using("fr"):
        assert band.words() == "12 févr. – 3 mars 2024, 20 jours"


def test_letting_go_zooms_to_it_from_either_side(view: TimelineView, session: Session, band: Band) -> None:
    assert band is not None
    wanted = (session.viewport.instant(110), session.viewport.instant(310))
    before = session.viewport
    for first, last in ((110, 310), (310, 110)):
        session.show_view(before)
        draw(view, first, last)
        let_go(view, last)
        assert session.viewport.left == pytest.approx(wanted[0], abs=DAY_S / 5)
        assert session.viewport.right == pytest.approx(wanted[1], abs=DAY_S / 5)


def test_escape_leaves_everything_as_it_was(view: TimelineView, session: Session, band: Band) -> None:
    assert band is not None
    before, plain = session.viewport, view.viewport().grab().toImage()
    draw(view, 110, 310)
    assert view.viewport().grab().toImage() != plain
    QTest.keyClick(view, Qt.Key.Key_Escape)
    let_go(view, 310)
    assert session.viewport == before
    assert view.viewport().grab().toImage() == plain


def test_a_band_that_closes_again_is_none(view: TimelineView, session: Session, band: Band) -> None:
    before = session.viewport
    draw(view, 110, 310)
    QTest.mouseMove(view.viewport(), QPoint(round(view.scene().plot.left) + 111, 100))
    assert band.words() == ""
    let_go(view, 111)
    assert session.viewport == before


def test_without_shift_or_over_the_names_there_is_no_band(
    view: TimelineView, session: Session, band: Band
) -> None:
    before = session.viewport
    draw(view, 110, 160, NO_KEYS)
    assert session.viewport.x(before.left) == pytest.approx(50)
    let_go(view, 160)
    draw(view, -60, 200)
    assert band.words() == ""


def test_a_band_ends_at_the_edge_of_the_plot(view: TimelineView, session: Session, band: Band) -> None:
    assert band is not None
    right = session.viewport.right
    draw(view, 110, round(view.scene().plot.width) + 200)
    let_go(view, round(view.scene().plot.width) + 200)
    assert session.viewport.right == pytest.approx(right, abs=DAY_S / 5)


def test_the_length_of_a_band_counts_the_time_that_is_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    days = [
        f"  - {{id: e{year}{day}, title: E, date: {year}-01-{day}}}"
        for year in (1900, 2000)
        for day in (10, 25)
    ]
    session = a_session(tmp_path, "events:\n" + "\n".join(days))
    session.set_display(Display(folds_time=True))
    view = shown(qtbot, TimelineView(session, LIGHT), 900, 500)
    band = Band(session, view.viewport(), view.scene)
    view.gestures.insert(0, band)
    assert session.content.fold.pieces
    draw(view, 2, round(view.scene().plot.width) - 2)
    assert "100 years" in band.words()
