"""An article in, a timeline out: through the real windows, by keys and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, a_case, a_window, lane_names
from tests.ui.makers import with_popups
from tests.ui.review_stage import an_article_file, reviewed, reviewing
from timeline_app.formats import folder
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.review_window import ReviewWindow

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NO_KEYS, ALT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    for key in keys:
        QTest.keyClick(focused(), key, modifiers)


def to(review: ReviewWindow, words: str) -> None:
    """Walks by N to the candidate whose excerpt has these words."""
    for _ in range(review.session.review.counts().all):
        current = review.session.current
        assert current is not None
        if words in current.excerpt.exact:
            return
        press(KEY.Key_N)
    raise AssertionError(words)


def spot(review: ReviewWindow, words: str) -> QPoint:
    """In the midst of words of the text that is shown."""
    text = review.text
    at = text.toPlainText().index(words)
    return text.rect_at(at + len(words) // 2).center()


@with_popups
def test_an_article_becomes_a_timeline_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    to(review, "a été vendu")
    press(KEY.Key_E)
    QTest.keyClicks(focused(), "Le port est vendu")
    press(KEY.Key_Return)
    assert focused() is review.text
    press(KEY.Key_A)
    to(review, "a fondé")
    press(KEY.Key_Return)
    review.head.only_open.setChecked(True)  # N then goes round to those that are open still
    for _ in range(review.session.review.counts().open):
        press(KEY.Key_N)
        press(KEY.Key_X)
    assert review.session.is_done
    press(KEY.Key_S, modifiers=CTRL)
    (dialog,) = review.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "port.yaml")])
    dialog.close()
    qtbot.waitUntil(lambda: (tmp_path / "port.yaml").exists(), timeout=10_000)
    qtbot.waitUntil(lambda: window.session.paths == (tmp_path / "port.yaml",))

    loaded = folder.load([tmp_path / "port.yaml"])
    assert not loaded.problems
    assert "Le port est vendu" in [each.title.in_language("") for each in loaded.timeline.events]
    assert all(anchor.state.stands for anchor in window.session.anchors.values())
    assert "Greyline" in lane_names(window)


def test_an_article_is_added_and_taken_back_by_mouse(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    QTest.mouseClick(review.text.viewport(), LEFT, NO_KEYS, spot(review, "a été vendu"))
    current = review.session.current
    assert current is not None
    assert "a été vendu" in current.excerpt.exact
    QTest.mouseClick(review.keys.buttons["accept"], LEFT)
    QTest.mouseClick(review.head.write_button, LEFT)
    qtbot.waitUntil(lambda: window.session.timeline.event(current.id) is not None, timeout=10_000)
    assert window.session.state.selected_id == current.id
    QTest.mouseClick(reviewing(window).undo_button, LEFT)

    assert (tmp_path / "case.yaml").read_text() == CASE
    assert window.session.timeline.event(current.id) is None


def test_the_ends_of_an_excerpt_are_dragged_and_stepped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    to(review, "a fondé")
    places = review.text.handles.places()
    assert places is not None
    goal = spot(review, "directrice")
    view = review.text.viewport()
    QTest.mousePress(view, LEFT, NO_KEYS, places[1].center() + QPoint(3, 0))
    QTest.mouseMove(view, goal - QPoint(5, 0))
    QTest.mouseMove(view, goal)
    QTest.mouseRelease(view, LEFT, NO_KEYS, goal)
    assert review.session.current is not None
    assert review.session.current.excerpt.exact.endswith("Elle en était la directrice")
    press(KEY.Key_Left, modifiers=ALT | SHIFT)
    assert review.session.current.excerpt.exact.endswith("Elle en était la")
    press(KEY.Key_U, KEY.Key_U)

    assert review.session.current.excerpt.exact.endswith("1998")


def test_a_review_goes_on_where_it_was_left(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    article = an_article_file(tmp_path)
    review = reviewed(qtbot, window, article)
    to(review, "a fondé")
    press(KEY.Key_X)
    before = review.session.review.counts()
    review.close()
    again = reviewed(qtbot, window, article)

    assert again.session.review.counts() == before
    assert again.session.current is not None
    assert "a fondé" in again.session.current.excerpt.exact


def test_the_date_of_an_article_is_asked_for_and_the_dates_follow(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    text = (
        "Le port de Lorne a été vendu la semaine dernière à la société Greyline. Les pêcheurs disent que le prix "
        "est trop bas pour une telle place, et que la mairie n’a rien fait pour eux.\n"
    )
    review = reviewed(qtbot, window, an_article_file(tmp_path, "sans-date.txt", text))
    qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
    QTest.keyClicks(focused(), "2024-03-12")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: not review.dating.work.is_busy, timeout=10_000)
    found = next(each for each in review.session.review.candidates if "a été vendu" in each.excerpt.exact)

    assert found.date.reading.edtf == "[2024-03-04..2024-03-10]"
    assert "2024" in review.head.published.text()
    press(KEY.Key_U)
    assert review.head.published.text() == "date of publication unknown"
