"""The window as a whole: what it places, remembers and asks. Its uses are in tests/journeys."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMenuBar, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.stage import settings_in
from tests.ui.makers import TIMELINE, a_session, with_popups
from timeline_app import words
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.export_dialog import ExportDialog
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


def a_window(qtbot: QtBot, folder: Path, theme: str = "", session: Session | None = None) -> MainWindow:
    window = MainWindow(session or a_session(folder), settings_in(folder), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_panels_come_after_the_first_picture(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(a_session(tmp_path), settings_in(tmp_path))
    qtbot.addWidget(window)
    assert window._panels is None
    window.show()
    qtbot.waitUntil(lambda: window._panels is not None)
    assert window.filter_panel.isVisible()
    assert window.event_panel.isVisible()


def test_filters_stand_left_and_the_event_right_of_the_timeline(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    splitter = window.splitter
    assert splitter.indexOf(window.filter_panel) == 0
    assert splitter.widget(1) is window.centre.parentWidget()
    assert window.centre.indexOf(window.view) == 0
    assert splitter.indexOf(window.event_panel) == 2
    assert not any(splitter.isCollapsible(index) for index in range(3))


@pytest.mark.parametrize(("width", "height"), [(1000, 700), (1400, 900), (2560, 1440)])
def test_the_timeline_has_most_of_the_room_at_every_size(
    qtbot: QtBot, tmp_path: Path, width: int, height: int
) -> None:
    window = a_window(qtbot, tmp_path)
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    assert window.view.width() > width / 2
    assert 184 <= window.filter_panel.width() <= 240
    assert 250 <= window.event_panel.width() <= 340


def test_the_canvas_has_the_focus_at_first(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    assert window.focusWidget() is window.view


def test_the_window_is_named_after_its_timeline(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    assert window.windowTitle() == "A case"
    (tmp_path / "case.yaml").write_text(TIMELINE.replace("title: A case,", ""), encoding="utf-8")
    window.opening.open([tmp_path / "case.yaml"])
    assert window.windowTitle() == "Timeline"


@pytest.mark.parametrize(
    ("forced", "remembered", "dark"),
    [("dark", "", True), ("light", "dark", False), ("", "dark", True), ("", "light", False), ("", "", False)],
)
def test_the_theme_is_the_one_forced_else_remembered_else_that_of_the_system(
    qtbot: QtBot, tmp_path: Path, forced: str, remembered: str, dark: bool
) -> None:
    settings_in(tmp_path).setValue("window/theme", remembered)
    window = a_window(qtbot, tmp_path, forced)
    ground = window.event_panel.grab().toImage().pixelColor(2, 2).name()
    assert ground == (DARK if dark else LIGHT).panel.lower()


def test_a_theme_forced_by_an_option_is_not_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    a_window(qtbot, tmp_path, "dark").close()
    assert not QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).value("window/theme")


def test_following_the_system_again_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    window.dress.choose("dark")
    window.dress.choose("")
    assert window.dress.choice == ""
    assert window.view.viewport().grab().toImage().pixelColor(2, 2).lightness() > 200


@with_popups
def test_control_e_opens_the_export_dialog_and_escape_closes_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    QTest.keyClick(window.view, Qt.Key.Key_E, CONTROL)
    (dialog,) = window.findChildren(ExportDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


@with_popups
def test_what_was_exported_is_said_in_the_status_line(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    window.export()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.path_field.setText(str(tmp_path / "a.svg"))
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert window.status_line.place.text() == f"Saved {tmp_path / 'a.svg'}"
    assert (tmp_path / "a.svg").is_file()


@with_popups
def test_files_and_folders_are_asked_for_beside_the_last_one(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    for ask in (window.opening.ask_for_file, window.opening.ask_for_folder):
        ask()
        dialog = window.findChildren(QFileDialog)[-1]
        assert Path(dialog.directory().absolutePath()) == tmp_path
        dialog.close()


@with_popups
def test_about_is_told_on_request(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    window.commands.about.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert "Timeline" in box.text()
    box.close()


def test_a_large_file_is_read_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    large = tmp_path / "large.yaml"
    large.write_text("events:\n  - {title: Alone, date: 1999}\n" + "# filler\n" * 40_000, encoding="utf-8")
    window.opening.open([large])
    assert window.windowTitle() == "A case"
    qtbot.waitUntil(lambda: window.session.paths == (large,), timeout=10_000)
    assert [event.id for event in window.session.table.events] == ["alone"]


@with_popups
def test_a_large_file_that_cannot_be_read_is_said_and_the_old_stays(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(41_000_000)
    window.opening.open([large])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=10_000)
    (box,) = window.findChildren(QMessageBox)
    assert "large.yaml" in box.text()
    assert window.windowTitle() == "A case"
    box.close()


def test_closing_keeps_what_is_shown_for_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    window.commands.legend.trigger()
    window.commands.event.trigger()
    window.close()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert settings.value("window/legend") in (True, "true")
    assert settings.value("window/event") in (False, "false")
    assert settings.value("window/geometry")
    QApplication.processEvents()


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_letter_underlined_in_a_menu_leads_to_one_entry(
    qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    with words.using(language):
        window = a_window(qtbot, tmp_path)
        assert window.event_panel.isVisible()  # features stand
        menus: list[QMenu | QMenuBar] = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
        twice = {
            (menu.title() if isinstance(menu, QMenu) else "the bar"): letter
            for menu in menus
            for letter, times in Counter(underlined(menu)).items()
            if times > 1
        }
        assert twice == {}


def underlined(menu: QMenu | QMenuBar) -> list[str]:
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
