"""The line over a facet."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.facet_heading import FacetHeading, FoldButton
from timeline_app.ui.match_button import MatchButton

LEFT = Qt.MouseButton.LeftButton


def _heading(qtbot: QtBot, width: int, with_match: bool = True) -> tuple[FacetHeading, QScrollArea]:
    links = [MatchButton(lambda _is_all: None)] if with_match else []
    line = FacetHeading("Corroboration", LIGHT, links)
    place = shown(qtbot, QScrollArea(), width, 80)  # as in the panel: narrower than the words side by side
    place.setWidgetResizable(True)
    place.setWidget(line)
    place.setFrameShape(QScrollArea.Shape.NoFrame)
    line.show()
    return line, place


def test_links_stand_beside_the_heading_where_there_is_room_and_below_where_not(qtbot: QtBot) -> None:
    line, place = _heading(qtbot, 320)
    line.clear_button.show()
    qtbot.waitUntil(lambda: line.clear_button.x() > line.fold.geometry().right())
    assert abs(line.clear_button.geometry().center().y() - line.fold.geometry().center().y()) < 8
    place.resize(line.minimumSizeHint().width(), 80)
    qtbot.waitUntil(lambda: line.clear_button.y() >= line.fold.geometry().bottom())


def test_clear_alone_stays_beside_a_heading_however_narrow_the_panel(qtbot: QtBot) -> None:
    line, _ = _heading(qtbot, 156, with_match=False)
    line.clear_button.show()
    qtbot.waitUntil(lambda: line.clear_button.x() >= line.fold.geometry().right())
    assert line.clear_button.geometry().right() <= 156


def test_nothing_moves_when_clear_comes_and_goes(qtbot: QtBot) -> None:
    line, _ = _heading(qtbot, 320)
    line.clear_button.show()
    before = line.fold.geometry()
    line.clear_button.hide()
    assert line.fold.geometry() == before


def _fold(qtbot: QtBot) -> FoldButton:
    return shown(qtbot, FoldButton("Actors", LIGHT), 160, 24)


def test_a_click_or_a_key_folds_and_unfolds(qtbot: QtBot) -> None:
    fold = _fold(qtbot)
    fold.setFocus()
    QTest.mouseClick(fold, LEFT)
    assert not fold.isChecked()
    for key, is_open in (
        (Qt.Key.Key_Space, True),
        (Qt.Key.Key_Return, False),
        (Qt.Key.Key_Right, True),
        (Qt.Key.Key_Right, True),
        (Qt.Key.Key_Left, False),
    ):
        QTest.keyClick(fold, key)
        assert fold.isChecked() == is_open


def test_a_screen_reader_hears_whether_it_is_folded_and_what_is_chosen_under_it(qtbot: QtBot) -> None:
    fold = _fold(qtbot)
    fold.show_asked(2)
    assert fold.accessibleName() == "Actors"
    assert fold.accessibleDescription().startswith("Unfolded")
    fold.setChecked(False)
    assert fold.accessibleName() == "Actors · 2 chosen"
    assert fold.accessibleDescription().startswith("Folded")


def test_folding_focus_and_theme_can_be_seen(qtbot: QtBot) -> None:
    fold = _fold(qtbot)
    fold.clearFocus()
    pictures = [fold.grab().toImage()]
    fold.setFocus()
    pictures.append(fold.grab().toImage())
    fold.setChecked(False)
    pictures.append(fold.grab().toImage())
    fold.set_theme(DARK)
    pictures.append(fold.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


@pytest.mark.parametrize("width", [60, 160])
def test_a_heading_is_never_narrower_than_it_may_be(qtbot: QtBot, width: int) -> None:
    fold = FoldButton("A" * width, LIGHT)
    qtbot.addWidget(fold)
    assert fold.minimumSizeHint().width() <= fold.sizeHint().width()
    assert fold.minimumSizeHint().width() <= 96
