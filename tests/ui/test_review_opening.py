"""Articles are read beside the window, and their review opens; what cannot be read is one sentence."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window, settings_in
from tests.makers import FixedRuler
from tests.ui.makers import with_popups
from tests.ui.review_stage import an_article_file, reviewed, reviewing
from timeline_app.model.timeline import Timeline
from timeline_app.paint.fonts import QtRuler
from timeline_app.ui.event_panel import EventPanel
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.opening import Opening
from timeline_app.ui.review_opening import dropped_articles
from timeline_app.ui.session import Session

COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_an_article_opens_in_a_window_of_its_own(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))

    assert review.isWindow()
    assert not review.isModal()
    assert "port de Lorne" in review.text.toPlainText()
    assert review.session.review.counts().all > 1
    assert not review.session.known.events


def test_one_that_is_added_knows_the_timeline(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)

    assert review.session.known is window.session.timeline


def test_an_article_without_a_date_is_asked_about(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    text = (
        "Le port de Tamise a été vendu la semaine dernière à la société Greyline. Les pêcheurs disent que le prix "
        "est trop bas pour une telle place, et que la mairie n’a rien fait pour eux.\n"
    )
    review = reviewed(qtbot, window, an_article_file(tmp_path, "sans.txt", text))

    assert review.dating.question.asked == 0


def test_what_cannot_be_read_is_said_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    feature = reviewing(window)
    feature.begin([tmp_path / "nowhere.txt"], True)
    qtbot.waitUntil(lambda: feature.notice.isVisible(), timeout=10_000)

    assert "nowhere.txt" in feature.notice.sentence.text()
    assert feature.undo_button.isHidden()
    assert feature.windows == []


@with_popups
def test_the_menu_asks_for_articles(window: MainWindow) -> None:
    reviewing(window).new_action.trigger()
    (dialog,) = window.findChildren(QFileDialog)

    assert "*.pdf" in dialog.nameFilters()[0]
    dialog.close()


def test_without_a_timeline_nothing_can_be_added_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    assert reviewing(window).add_action.isEnabled()
    window.session.paths = ()
    window.session.loaded.emit()

    assert not reviewing(window).add_action.isEnabled()


def test_only_articles_alone_are_taken_for_articles(tmp_path: Path) -> None:
    note, page, timeline, picture = (tmp_path / name for name in ("a.txt", "B.HTML", "c.yaml", "d.png"))

    assert dropped_articles(carried(note, page)) == [note, page]
    assert dropped_articles(carried(note, timeline)) == []
    assert dropped_articles(carried(note, picture)) == []
    assert dropped_articles(carried()) == []


def test_an_article_that_is_dropped_is_offered_for_review(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    feature, data = reviewing(window), carried(an_article_file(tmp_path))
    enter = QDragEnterEvent(QPoint(600, 400), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert feature.sign.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPointF(610, 400), COPY, data, LEFT, NO_KEYS))
    assert not feature.sign.isVisible()
    assert "port.txt" in feature.notice.sentence.text()
    assert window.session.paths == (tmp_path / "case.yaml",)
    feature.new_button.click()
    qtbot.waitUntil(lambda: bool(feature.windows), timeout=10_000)

    assert feature.notice.isHidden()


def test_reviews_close_with_the_main_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    reviewed(qtbot, window, an_article_file(tmp_path))
    window.close()

    assert reviewing(window).windows == []


def test_a_reading_that_is_stopped_opens_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    feature = reviewing(window)
    feature.begin([an_article_file(tmp_path)], True)
    assert feature._waiting is not None
    feature._waiting.stop_button.click()
    qtbot.wait(200)

    assert feature.windows == []
    assert not feature._waiting.is_waiting


def test_an_article_that_is_opened_like_a_file_is_reviewed(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    before = window.session.paths

    window.opening.open([an_article_file(tmp_path)])

    qtbot.waitUntil(lambda: len(reviewing(window).windows) == 1, timeout=10_000)
    assert window.session.paths == before
    assert reviewing(window).windows[0].session.known == Timeline()


def test_an_article_opened_beside_a_timeline_may_add_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    other = tmp_path / "other.yaml"
    other.write_text("events: [{id: flood, title: A flood, date: 1910}]\n", encoding="utf-8")

    window.opening.open([an_article_file(tmp_path), other])

    qtbot.waitUntil(lambda: len(reviewing(window).windows) == 1, timeout=10_000)
    assert window.session.paths == (other,)
    assert [each.id for each in reviewing(window).windows[0].session.known.events] == ["flood"]


def test_an_article_named_before_anything_stands_is_reviewed_once_the_window_does(
    qtbot: QtBot, tmp_path: Path
) -> None:
    begun: list[tuple[Sequence[Path], bool]] = []
    place = QWidget()
    qtbot.addWidget(place)
    opening = Opening(Session(FixedRuler()), place, QVBoxLayout())
    article = tmp_path / "a.txt"

    opening.review([article], is_new=True)
    opening.review_with(lambda paths, is_new: begun.append((paths, is_new)))

    assert begun == [([article], True)]


@with_popups
def test_an_empty_window_leads_to_the_choice_of_an_article(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Session(QtRuler(), is_animated=False), settings_in(tmp_path), "light")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(EventPanel)))
    QTest.mouseClick(window.findChildren(EventPanel)[0].way_out, LEFT)
    (dialog,) = window.findChildren(QFileDialog)

    assert "*.pdf" in dialog.nameFilters()[0]
    dialog.close()
