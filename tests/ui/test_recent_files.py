"""File > Open Recent, in a whole window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.recent_files import RecentFiles

OTHER = "timeline: {title: Another}\nevents: [{title: One, date: 1999-05-05}]"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def recent(window: MainWindow) -> RecentFiles:
    return next(feature for feature in window._features if isinstance(feature, RecentFiles))


def offered(window: MainWindow) -> list[str]:
    return [action.text() for action in recent(window).menu.actions() if action.text()]


def another(folder: Path, name: str = "another.yaml") -> Path:
    path = folder / name
    path.write_text(OTHER, encoding="utf-8")
    return path


def test_what_was_opened_is_offered_by_number_the_latest_first(window: MainWindow, tmp_path: Path) -> None:
    assert offered(window) == ["&1 case.yaml", "&Clear List"]
    window.opening.open([another(tmp_path)])
    assert offered(window) == ["&1 another.yaml", "&2 case.yaml", "&Clear List"]


def test_choosing_one_opens_it_again(window: MainWindow, tmp_path: Path) -> None:
    window.opening.open([another(tmp_path)])
    recent(window).menu.actions()[1].trigger()
    assert window.windowTitle() == "A case"
    assert offered(window)[0] == "&1 case.yaml"


def test_the_whole_path_is_in_the_tooltip(window: MainWindow, tmp_path: Path) -> None:
    first = recent(window).menu.actions()[0]
    assert str(tmp_path / "case.yaml") in first.toolTip()
    assert recent(window).menu.toolTipsVisible()


def test_files_opened_together_come_back_together(window: MainWindow, tmp_path: Path) -> None:
    both = [another(tmp_path), another(tmp_path, "more & more.yaml")]
    both[1].write_text("events: [{title: Two, date: 2000-05-05}]", encoding="utf-8")
    window.opening.open(both)
    assert offered(window)[0] == "&1 another.yaml and 1 more"
    window.opening.open([both[1]])
    assert offered(window)[0] == "&1 more && more.yaml"
    recent(window).menu.actions()[1].trigger()
    assert len(window.session.table) == 2


def test_what_is_gone_is_said_and_taken_off_the_list(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = another(tmp_path)
    window.opening.open([other])
    window.opening.open([tmp_path / "case.yaml"])
    other.unlink()
    recent(window).menu.actions()[1].trigger()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == f"{other} is no longer there. It was taken off the list."
    box.close()
    assert offered(window) == ["&1 case.yaml", "&Clear List"]
    assert window.windowTitle() == "A case"
    assert qtbot is not None


def test_a_cleared_list_offers_nothing_until_something_is_opened(window: MainWindow, tmp_path: Path) -> None:
    recent(window).menu.actions()[-1].trigger()
    assert not recent(window).menu.menuAction().isEnabled()
    window.opening.open([another(tmp_path)])
    assert offered(window) == ["&1 another.yaml", "&Clear List"]


def test_the_list_outlives_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.opening.open([another(tmp_path)])
    window.close()
    later = a_window(qtbot, tmp_path, tmp_path / "case.yaml")
    assert offered(later) == ["&1 case.yaml", "&2 another.yaml", "&Clear List"]
