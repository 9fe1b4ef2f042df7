"""The main window with reviews of articles opened from it: for the tests of the way from an article into a file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.review_opening import Reviewing
from timeline_app.ui.review_window import ReviewWindow
from timeline_app.ui.review_writing import ReviewWriting

TEXT = """\
Publié le 12 mars 2024

Le port de Lorne a été vendu la semaine dernière à la société Greyline. Ada Finch a démissionné lundi.

Ada Finch a fondé la société du port en 1998. Elle en était la directrice depuis ce temps, et elle y avait fait venir
des bateaux de toutes les côtes. Les pêcheurs disent que le prix est trop bas pour une telle place.
"""


def an_article_file(folder: Path, name: str = "port.txt", text: str = TEXT) -> Path:
    """An article like no other: reviews are kept by their texts, and one test is not to go on with that of another."""
    path = folder / name
    path.write_text(f"{text}\n{folder.name}\n", encoding="utf-8")
    return path


def reviewing(window: MainWindow) -> Reviewing:
    return next(each for each in window.features if isinstance(each, Reviewing))


def reviewed(qtbot: QtBot, window: MainWindow, *paths: Path, is_new: bool = True) -> ReviewWindow:
    """The review window that opens on articles."""
    feature = reviewing(window)
    before = len(feature.windows)
    feature.begin(paths, is_new)
    qtbot.waitUntil(lambda: len(feature.windows) > before, timeout=10_000)
    review = feature.windows[-1]
    with qtbot.waitActive(review):
        review.activateWindow()
    return review


def writing(review: ReviewWindow) -> ReviewWriting:
    return review.findChildren(ReviewWriting)[0]


def accept(review: ReviewWindow, words: str) -> str:
    """Accepts the first candidate whose excerpt has these words; its id."""
    found = next(each for each in review.session.review.candidates if words in each.excerpt.exact)
    review.session.go_to(found.id)
    review.session.accept()
    return found.id


def write(qtbot: QtBot, review: ReviewWindow, path: Path) -> None:
    """Writes what is accepted, and waits until that is done or refused."""
    made = writing(review)
    made.write(path)
    qtbot.waitUntil(lambda: not made.work.is_busy, timeout=10_000)
