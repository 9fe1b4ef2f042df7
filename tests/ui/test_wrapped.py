"""Text set in lines, for what paints itself."""

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from timeline_app.ui.wrapped import small, wrap


def test_words_go_to_the_next_line(qtbot: QtBot) -> None:
    del qtbot
    font = QFont()
    width = QFontMetrics(font).horizontalAdvance("one two") + 4
    assert wrap("one two six", font, width).lines == ("one two", "six")


def test_a_word_longer_than_a_line_is_broken_and_nothing_is_lost(qtbot: QtBot) -> None:
    del qtbot
    lines = wrap("w" * 100, QFont(), 60).lines
    assert len(lines) > 1
    assert "".join(lines) == "w" * 100


def test_the_last_line_that_there_is_room_for_is_elided(qtbot: QtBot) -> None:
    del qtbot
    font = QFont()
    text = wrap("word " * 50, font, 120, most_lines=2)
    assert len(text.lines) == 2
    assert text.lines[1].endswith("…")
    assert QFontMetrics(font).horizontalAdvance(text.lines[1]) <= 120
    assert text.height == 2 * text.line_px


def test_no_text_takes_no_room(qtbot: QtBot) -> None:
    del qtbot
    assert wrap("", QFont(), 100).height == 0


def test_a_font_in_another_size_is_otherwise_the_same(qtbot: QtBot) -> None:
    del qtbot
    font = QFont()
    font.setItalic(True)
    made = small(font, 11)
    assert made.pixelSize() == 11
    assert made.italic()
