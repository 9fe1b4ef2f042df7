"""What is decided is told apart by a sign and a word, not by colour alone."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from timeline_app import words
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.state.review import Verdict
from timeline_app.ui.review_looks import Sign, ground, paint_sign, paint_signs, verdict_words

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


def test_of_many_candidates_on_one_line_two_have_a_sign() -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        paint_signs(painter, [(QRect(50, 0, 1, 20), Verdict.OPEN)] * 5, 50, LIGHT)
    inked = {x // 13 for x in range(60) for y in range(20) if image.pixelColor(x, y).alpha() > 100}

    assert len(inked) <= 3
    assert not any(image.pixelColor(x, y).alpha() for x in range(26) for y in range(20))
