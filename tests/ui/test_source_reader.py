"""The reader in the window: where it stands, how it is asked for, and the texts lent to sources."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QSplitter
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    a_case,
    a_window,
    click,
    event_panel,
    filter_panel,
    mark_of,
    settings_in,
    spot,
)
from tests.ui.makers import with_popups
from timeline_app.provenance.anchor import State
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.reader_panel import ReaderPanel


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def reader(window: MainWindow) -> ReaderPanel:
    return window.findChildren(ReaderPanel)[0]


def test_f4_shows_the_reader_beside_the_timeline_and_puts_it_away(window: MainWindow) -> None:
    assert window.findChildren(ReaderPanel) == []
    QTest.keyClick(window, Qt.Key.Key_F4)
    panel = reader(window)
    assert panel.isVisible()
    assert panel.text.hasFocus()
    assert 280 <= panel.width() <= 480
    assert window.view.isVisible()
    QTest.keyClick(panel.text, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.view.hasFocus()


def test_show_in_source_leads_from_an_excerpt_to_its_words(window: MainWindow) -> None:
    click(window, spot(mark_of(window, "ruling")))
    button = event_panel(window).cards[0].source_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (mark,) = (mark for mark in reader(window).text.marks if mark.event.id == "ruling")
    assert mark in reader(window).text._strong


def test_return_on_a_source_of_the_filters_reads_it(window: MainWindow) -> None:
    row = filter_panel(window).source_rows["gazette"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert reader(window).source_id == "gazette"


def test_a_narrow_window_puts_the_filters_away_while_a_source_is_read(window: MainWindow) -> None:
    window.resize(1000, 700)
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert not filter_panel(window).isVisible()
    assert event_panel(window).isVisible()
    assert window.commands.filters.isChecked()
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert filter_panel(window).isVisible()


def test_its_width_is_that_which_somebody_gave_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window, Qt.Key.Key_F4)
    split = reader(window).parentWidget()
    assert isinstance(split, QSplitter)
    split.setSizes([split.width() - 333, 333])
    QTest.keyClick(window, Qt.Key.Key_F4)
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert reader(window).width() == pytest.approx(333, abs=3)


def test_a_reader_made_wide_leaves_half_to_the_timeline_in_a_narrower_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings_in(tmp_path).setValue("reader/width", 700)
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    window.resize(1000, 700)
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert window.view.width() >= reader(window).width() - 4


def test_a_window_that_is_opened_again_reads_on(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window, Qt.Key.Key_F4)
    window.close()
    again = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert reader(again).isVisible()


@with_popups
def test_a_text_is_attached_by_a_dialog_and_is_attached_again_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    text = tmp_path / "elsewhere.txt"
    text.write_text("Bob answered at last", encoding="utf-8")
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window, Qt.Key.Key_F4)
    reader(window).attach_button.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(text)])
    dialog.close()
    assert window.session.anchors["answer", 0].state is State.VERBATIM
    window.close()
    again = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert again.session.anchors["answer", 0].state is State.VERBATIM
    reader(again).detach_button.click()
    again.close()
    last = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert last.session.anchors["answer", 0].state is State.DIFFERS


@with_popups
def test_a_text_that_has_changed_since_is_not_attached_again(qtbot: QtBot, tmp_path: Path) -> None:
    text = tmp_path / "elsewhere.txt"
    text.write_text("Bob answered at last", encoding="utf-8")
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    QTest.keyClick(window, Qt.Key.Key_F4)
    reader(window).attach_button.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(text)])
    dialog.close()
    window.close()
    text.write_text("Bob answered at last, twice", encoding="utf-8")
    again = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert not again.session.texts.is_lent("gazette")
    assert "elsewhere.txt" in again.status_line.place.text()


def test_the_reader_wears_another_theme_with_the_window(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F4)
    window.dress.choose("dark")
    hues = reader(window).text._hues
    assert hues is not None
    assert hues.theme.is_dark
