"""Ctrl+K: the palette in a whole window, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window, canvas
from timeline_app.ui.commanding import Commanding
from timeline_app.ui.facts import read_facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.palette import Palette

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def opened(window: MainWindow, typed: str = "") -> Palette:
    QTest.keyClick(window, Key.Key_K, CTRL)
    (commanding,) = window.findChildren(Commanding)
    palette = commanding.palette
    assert palette is not None
    QTest.keyClicks(palette.field, typed)
    return palette


def offered(palette: Palette) -> list[str]:
    return [entry.text for entry in palette.answers.entries]


def marked(palette: Palette) -> str:
    return str(palette.list.currentIndex().data())


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


def test_it_takes_the_keys_and_gives_them_back(window: MainWindow) -> None:
    window.view.setFocus()
    palette = opened(window)
    assert palette.isVisible()
    assert window.focusWidget() is palette.field
    press(palette, Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is window.view


def test_the_focus_comes_back_without_the_frame_of_those_who_came_by_tab(window: MainWindow) -> None:
    window.view.setFocus(Qt.FocusReason.MouseFocusReason)
    plain = canvas(window).grab().toImage()
    press(opened(window), Key.Key_Escape)
    assert canvas(window).grab().toImage() == plain


def test_escape_in_it_lets_go_of_nothing_else(window: MainWindow) -> None:
    window.session.select("ruling")
    press(opened(window), Key.Key_Escape)
    assert window.session.state.selected_id == "ruling"


def test_a_command_is_found_by_a_few_letters_and_done(window: MainWindow) -> None:
    scale = window.session.viewport.seconds_per_px
    palette = opened(window, "zoomin")
    assert marked(palette) == "Zoom In"
    press(palette, Key.Key_Return)
    assert window.session.viewport.seconds_per_px < scale
    assert not palette.isVisible()
    assert window.focusWidget() is window.view


def test_what_was_used_last_stands_first_the_next_time(window: MainWindow) -> None:
    press(opened(window, "zoom out"), Key.Key_Return)
    assert offered(opened(window))[0] == "Zoom Out"


def test_an_actor_alone(window: MainWindow) -> None:
    palette = opened(window, "only bo")
    assert offered(palette) == ["Only Bob"]
    press(palette, Key.Key_Return)
    assert window.session.state.filter.actors == {"bob"}


def test_to_an_event_by_its_title(window: MainWindow) -> None:
    palette = opened(window, "rumour")
    press(palette, Key.Key_Return)
    assert window.session.state.selected_id == "rumour"


def test_the_arrows_pass_over_what_cannot_be_done_now(window: MainWindow) -> None:
    palette = opened(window, "redo")
    assert offered(palette)[0] == "Redo"
    assert not palette.list.currentIndex().isValid()
    palette.field.setText("o")
    entries = palette.answers.entries
    able = [entry.text for entry in entries if entry.is_enabled]
    assert len(able) < len(entries)
    seen = []
    for _ in able:
        seen.append(marked(palette))
        press(palette, Key.Key_Down)
    assert seen == able
    press(palette, Key.Key_Up)
    assert marked(palette) == able[-1]


def test_a_click_chooses_too(window: MainWindow) -> None:
    palette = opened(window, "legend")
    at = palette.list.visualRect(palette.list.currentIndex()).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.commands.legend.isChecked()


def test_nothing_found_is_said(window: MainWindow) -> None:
    palette = opened(window, "xylophone")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    press(palette, Key.Key_Return)
    assert palette.isVisible()


def test_a_click_elsewhere_and_the_same_key_close_it(window: MainWindow) -> None:
    palette = opened(window)
    window.view.setFocus()
    assert not palette.isVisible()
    opened(window)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Key.Key_K, CTRL)
    assert not palette.isVisible()


def test_it_is_named_for_those_who_do_not_see_it(window: MainWindow) -> None:
    palette = opened(window, "zoom in")
    assert palette.field.accessibleName() == "Find a command"
    assert palette.list.accessibleName() == "Commands"
    index = palette.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Zoom In, View, +, ="


def test_what_it_offers_lives_on_when_the_files_are_read_again_meanwhile(
    qtbot: QtBot, window: MainWindow
) -> None:
    palette = opened(window, "case.yaml")
    assert "case.yaml" in offered(palette)
    window.session.reload(read_facts(window.session.paths))
    qtbot.wait(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert palette.isVisible()
    with qtbot.waitSignal(window.session.loaded):
        palette.list.setCurrentIndex(palette.answers.index(offered(palette).index("case.yaml"), 0))
        press(palette, Key.Key_Return)
