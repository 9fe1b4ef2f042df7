"""The story on the screen: keys lead through it, and where it ends the timeline goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, Clock, a_case, a_window
from timeline_app.store.filter import Filter
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.story_window import StoryWindow, Telling

Key = Qt.Key
ORDER = ["", "talks", "rumour", "nobody", "ruling", "answer", "met"]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def begun(qtbot: QtBot, window: MainWindow) -> StoryWindow:
    QTest.keyClick(window.view, Key.Key_F5)
    telling = next(feature for feature in window.features if isinstance(feature, Telling))
    story = telling.window
    assert story is not None
    qtbot.addWidget(story)
    qtbot.waitUntil(story.isVisible)
    return story


def walk(story: StoryWindow, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(story, key)
    return story.slide.event_id


def test_it_fills_the_screen_and_begins_with_the_cover(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    assert story.isFullScreen()
    assert story.slide.event_id == ""
    assert story.slide.title == "A case"


def test_it_begins_at_the_selected_event(qtbot: QtBot, window: MainWindow) -> None:
    window.session.select("answer")
    assert begun(qtbot, window).slide.event_id == "answer"


def test_arrows_home_and_end_lead_through_it(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    assert [walk(story, Key.Key_Right) for _ in ORDER] == [*ORDER[1:], ORDER[-1]]
    assert walk(story, Key.Key_Left) == ORDER[-2]
    assert walk(story, Key.Key_Home) == ""
    assert walk(story, Key.Key_Left) == ""
    assert walk(story, Key.Key_End) == ORDER[-1]


def test_escape_ends_it_and_the_timeline_goes_on_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    walk(story, Key.Key_Right, Key.Key_Right, Key.Key_Escape)
    assert window.session.state.selected_id == "rumour"
    telling = next(feature for feature in window.features if isinstance(feature, Telling))
    assert telling.window is None


def test_it_tells_what_the_filter_lets_through(qtbot: QtBot, window: MainWindow) -> None:
    window.session.set_filter(Filter(actors=frozenset({"bob"})))
    story = begun(qtbot, window)
    assert walk(story, Key.Key_Right, Key.Key_Right) == "answer"
    assert walk(story, Key.Key_End) == "met"


def test_clicks_and_the_wheel_turn_pages_too(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    QTest.mouseClick(story, Qt.MouseButton.LeftButton, pos=QPoint(story.width() - 200, 100))
    assert story.slide.event_id == "talks"
    QTest.mouseClick(story, Qt.MouseButton.LeftButton, pos=QPoint(20, 100))
    assert story.slide.event_id == ""


def test_the_strip_flies_to_the_event_and_can_be_overtaken(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    window = a_window(qtbot, tmp_path, a_case(tmp_path), clock=clock)
    story = StoryWindow(window.session, window.dress, clock)
    qtbot.addWidget(story)
    story.resize(1200, 800)
    story.show()
    first = story.viewport
    story.step(1)
    story._fly()
    assert story.viewport == first
    clock.now += 0.35
    story._fly()
    midway = story.viewport
    story.step(1)
    story._fly()
    assert story.viewport.left == pytest.approx(midway.left)  # from where it was, not from where it was going
    clock.now += 5
    story._fly()
    assert story.viewport == story._target()
    assert not story._timer.isActive()


def test_a_quote_too_long_for_a_page_goes_on_to_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    long = CASE.replace("exact: Bob answered at last", "exact: " + "and so it went on " * 900)
    window = a_window(qtbot, tmp_path, a_case(tmp_path, long))
    window.session.select("answer")
    story = begun(qtbot, window)
    assert story.progress.text().startswith("page 1 of ")
    assert walk(story, Key.Key_Right) == "answer"
    assert story.page.part == 1
    walk(story, Key.Key_Left, Key.Key_Left)
    assert story.slide.event_id == "ruling"
    walk(story, Key.Key_Right)
    assert story.page.part == 0
    walk(story, Key.Key_End, Key.Key_Left)
    assert story.slide.event_id == "answer"
    assert story.page.part == len(story._pages) - 1


def test_a_screen_reader_hears_the_whole_slide(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    walk(story, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    seen = QAccessible.queryAccessibleInterface(story)
    assert seen is not None
    assert seen.text(QAccessible.Text.Name) == "The case goes on"
    told = seen.text(QAccessible.Text.Description)
    assert "3 March 2024" in told
    assert "not dismiss the case on 3 March 2024" in told
    assert "Gazette" in told


def test_files_that_change_meanwhile_change_it_too(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    story = begun(qtbot, window)
    walk(story, Key.Key_Right)
    (tmp_path / "case.yaml").write_text(CASE.replace("They talk", "They talk again"), encoding="utf-8")
    qtbot.waitUntil(lambda: story.slide.title == "They talk again", timeout=8000)


def test_it_paints_in_both_themes(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    light = story.grab().toImage().pixelColor(2, 2).lightness()
    window.dress.choose("dark")
    dark = story.grab().toImage().pixelColor(2, 2).lightness()
    assert light > 200 > 60 > dark


def test_the_strip_is_kept_while_it_shows_the_same_and_no_longer(qtbot: QtBot, window: MainWindow) -> None:
    story = begun(qtbot, window)
    walk(story, Key.Key_Right)
    first = story._strip()
    assert story._strip() is first
    walk(story, Key.Key_Right)
    assert story._strip() is not first
    second = story._strip()
    window.session.set_filter(Filter(actors=frozenset({"cy"})))
    assert story._strip() is not second
