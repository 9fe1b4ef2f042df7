"""The second journey: from a mark to the words it stands on."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    LEFT,
    a_browser,
    a_case,
    a_window,
    canvas,
    click,
    event_panel,
    label_of,
    lane_names,
    mark_of,
    open_ground,
    spot,
)
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.prose import Prose


def dating(window: MainWindow) -> str:
    return " ".join(prose.toPlainText() for prose in event_panel(window).dating.findChildren(Prose))


def test_a_click_on_a_bracket_shows_the_sentence_it_came_from(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    click(window, spot(mark_of(window, "lawsuit", "openai")))
    panel = event_panel(window)
    assert panel.title.toPlainText() == "Musk sues OpenAI"
    assert panel.date.toPlainText() == "Between 19 February and 24 March 2024"
    (card,) = panel.cards
    assert card.quote.toPlainText() == "« En portant plainte contre OpenAI la semaine dernière »"
    assert card.verdict.toPlainText() == "no copy of the source here: the quote is unchecked"
    assert "la semaine dernière" in dating(window)
    assert "reckoned from a source dated March 2024" in dating(window)


def test_a_click_on_a_note_says_that_its_quote_is_verbatim_and_its_date_stated(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    click(window, spot(mark_of(window, "ruling", "cy")))
    (card,) = event_panel(window).cards
    assert "not dismiss the case on 3 March 2024" in card.quote.toPlainText()
    assert "✓ quote verbatim in the source" in card.verdict.toPlainText()
    assert "as the source states it" in dating(window)


def test_a_quote_that_differs_shows_what_the_source_has_and_its_date_stays_unsourced(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    click(window, spot(mark_of(window, "answer")))
    (card,) = event_panel(window).cards
    assert card.verdict.toPlainText().startswith("✗ quote differs")
    assert card.passage is not None
    assert "once" in card.passage.toPlainText()
    assert "Unsourced" in dating(window)
    assert "unsourced" in event_panel(window).date.toPlainText()
    assert "Alleged by Ann" in event_panel(window).status.toPlainText()


def test_a_click_on_a_label_or_in_the_tray_selects_too(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    box = label_of(window, "ruling").box
    click(window, QPoint(round(box.left) + 10, round(box.top) + 6))
    assert window.session.state.selected_id == "ruling"
    box = window.view.scene().tray_items[0].box
    click(window, QPoint(round(box.left) + 14, round(box.top) + 6))
    assert window.session.state.selected_id == "met"
    assert "No date in the source" in event_panel(window).date.toPlainText()


def test_the_mark_of_the_selected_event_is_drawn_otherwise(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    before = canvas(window).grab().toImage()
    click(window, spot(mark_of(window, "ruling")))
    assert canvas(window).grab().toImage() != before


def test_escape_lets_go(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    click(window, spot(mark_of(window, "ruling")))
    assert window.session.selected is not None
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.session.selected is None
    assert event_panel(window).cards == []


def test_a_click_on_open_ground_lets_go(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    click(window, spot(mark_of(window, "ruling")))
    click(window, open_ground(window))
    assert window.session.selected is None
    assert event_panel(window).cards == []


def test_n_and_p_walk_through_the_events_in_order_of_time_and_round_the_ends(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    walked = []
    for _ in range(7):
        QTest.keyClick(window.view, Qt.Key.Key_N)
        walked.append(window.session.state.selected_id)
    assert walked == ["talks", "rumour", "nobody", "ruling", "answer", "met", "talks"]
    QTest.keyClick(window.view, Qt.Key.Key_P)
    assert window.session.state.selected_id == "met"
    assert event_panel(window).position.text() == "Event 6 of 6"


def test_a_chip_of_the_panel_filters_and_a_related_event_is_jumped_to(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path)
    click(window, spot(mark_of(window, "lawsuit")))
    QTest.mouseClick(event_panel(window).actor_chips["openai"], LEFT)
    assert window.session.state.filter.actors == {"openai"}
    assert window.session.state.selected_id == "lawsuit"
    assert lane_names(window) == ["Elon Musk", "OpenAI"]
    row = next(row for row in event_panel(window).related if "founding" in row.title or "found" in row.title)
    QTest.mouseClick(row, LEFT)
    assert window.session.state.selected_id == "founding"


def test_a_citation_can_be_copied_and_the_page_opened_at_the_quote(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    click(window, spot(mark_of(window, "ruling")))
    (card,) = event_panel(window).cards
    assert card.copy_button is not None
    assert card.open_button is not None
    QTest.mouseClick(card.copy_button, LEFT)
    assert "Gazette" in QApplication.clipboard().text()
    assert card.copy_button.text() == "✓ Copied"
    with a_browser() as opened:
        QTest.mouseClick(card.open_button, LEFT)
    (page,) = opened
    assert page.startswith("https://example.org/page#:~:text=")
    assert "not%20dismiss" in page
