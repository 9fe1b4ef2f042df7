"""Colours that can be read, and a sheet without holes."""

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT, Theme, contrast
from timeline_app.ui import style

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
def test_the_sheet_has_a_value_for_every_name(theme: Theme) -> None:
    made = style.sheet(theme)
    assert "{{" not in made
    assert theme.accent in made


@THEMES
def test_the_sheet_knows_three_sizes_of_type(theme: Theme) -> None:
    assert set(re.findall(r"font-size: (\d+)px", style.sheet(theme))) == {"11", "13", "20"}


@THEMES
def test_every_text_can_be_read_on_every_ground_it_stands_on(theme: Theme) -> None:
    grounds = (theme.panel, theme.paper, theme.lane, theme.lane_other, theme.accent_soft)
    for ground in (*grounds, style.notice_colour(theme)):
        for text in (theme.text, theme.muted, theme.accent, theme.good, theme.warning, theme.bad):
            assert contrast(QColor(text), QColor(ground)) >= 4.5, (text, ground)
    assert contrast(QColor(theme.panel), QColor(theme.accent)) >= 4.5


@THEMES
def test_the_palette_goes_with_the_theme(theme: Theme) -> None:
    palette = style.palette(theme)
    assert palette.color(QPalette.ColorRole.Window) == QColor(theme.panel)
    assert palette.color(QPalette.ColorRole.WindowText) == QColor(theme.text)


def test_the_focus_can_be_seen_on_a_button(qtbot: QtBot) -> None:
    place = QWidget()
    column = QVBoxLayout(place)
    button, other = QPushButton("Go"), QPushButton("Stay")
    column.addWidget(button)
    column.addWidget(other)
    shown(qtbot, place, 200, 100)
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != without


def test_headings_are_small_capitals_though_their_text_is_not(qtbot: QtBot) -> None:
    label = QLabel("Actors")
    label.setProperty("kind", "section")
    shown(qtbot, label, 200, 40)
    assert label.text() == "Actors"
    assert label.fontInfo().pixelSize() == style.SMALL_PX
