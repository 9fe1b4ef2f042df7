"""The palette itself: where it stands, and how it looks in the dark."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.palette import Palette
from timeline_app.ui.palette_entries import Entry


def entries(count: int) -> list[Entry]:
    return [Entry(f"Do {n}", "Menu", "Ctrl+D", n % 2 == 0, lambda: None, f"do {n}") for n in range(count)]


def test_it_stays_within_a_small_window(qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget(), 500, 300)
    palette = Palette(window)
    palette.open(LIGHT)
    palette.show_entries(entries(60))
    assert window.rect().contains(palette.geometry())
    window.resize(400, 260)
    assert window.rect().contains(palette.geometry())


def test_it_is_as_high_as_what_it_found(qtbot: QtBot) -> None:
    palette = Palette(shown(qtbot, QWidget(), 900, 700))
    palette.open(LIGHT)
    palette.show_entries(entries(2))
    two = palette.height()
    palette.show_entries(entries(5))
    assert palette.height() == two + 3 * 32


def test_it_follows_the_theme_it_is_opened_with(qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget(), 900, 700)
    palette = Palette(window)
    pictures = []
    for theme in (LIGHT, DARK):
        palette.open(theme)
        palette.show_entries(entries(4))
        pictures.append(palette.list.grab().toImage())
        palette.hide()
    assert pictures[0] != pictures[1]


def test_more_answers_leave_the_mark_where_it_is(qtbot: QtBot) -> None:
    palette = Palette(shown(qtbot, QWidget(), 900, 700))
    palette.open(LIGHT)
    palette.show_entries(entries(3))
    palette.list.setCurrentIndex(palette.answers.index(2, 0))
    palette.show_entries(entries(9), keeps_mark=True)
    assert palette.list.currentIndex().row() == 2
    palette.show_entries(entries(2), keeps_mark=True)
    assert palette.list.currentIndex().row() == 0
