"""What is decided is told apart by a sign and a word, not by colour alone."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from timeline_app import words
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.state.review import Verdict
from timeline_app.ui.review_looks import Sign, ground, paint_sign, verdict_words

pytestmark = pytest.mark.usefixtures("qtbot")


def drawn(verdict: Verdict) -> frozenset[tuple[int, int]]:
    """The pixels that a sign inks, whatever its colour."""
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        paint_sign(painter, QRect(0, 0, 10, 10), verdict, LIGHT)
    return frozenset((x, y) for x in range(10) for y in range(10) if image.pixelColor(x, y).alpha() > 100)


def test_each_sign_has_a_shape_of_its_own() -> None:
    assert len({drawn(verdict) for verdict in Verdict}) == len(Verdict)
    assert all(drawn(verdict) for verdict in Verdict)


def test_each_has_a_word_of_its_own_in_both_languages() -> None:
    for language in words.LANGUAGES:
        with words.using(language):
            assert len({verdict_words(verdict) for verdict in Verdict}) == len(Verdict)


def test_the_current_one_has_the_strongest_ground() -> None:
    for theme in (LIGHT, DARK):
        for verdict in Verdict:
            assert ground(verdict, True, theme).alphaF() > 2 * ground(verdict, False, theme).alphaF()


def test_a_sign_in_a_panel_shows_what_it_was_told(qtbot: QtBot) -> None:
    sign = Sign(LIGHT)
    qtbot.addWidget(sign)
    before = sign.grab().toImage()
    sign.show_verdict(Verdict.ACCEPTED, LIGHT)

    assert sign.grab().toImage() != before
