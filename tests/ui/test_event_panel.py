"""The event panel: what it says of an event, and where its buttons lead."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import TIMELINE, a_session, shown
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.ui.event_panel import EventPanel
from timeline_app.ui.facts import read_facts
from timeline_app.ui.prose import Prose
from timeline_app.ui.session import Session

LEFT = Qt.MouseButton.LeftButton


def _panel(
    qtbot: QtBot, folder: Path, selected: str = "", timeline: str = TIMELINE
) -> tuple[EventPanel, Session, list[str]]:
    session = a_session(folder, timeline)
    session.select(selected)
    opened: list[str] = []
    return shown(qtbot, EventPanel(session, LIGHT, opened.append)), session, opened


def _texts(panel: QWidget) -> list[str]:
    """All that stands in the panel, in order of creation."""
    return [
        widget.text() if isinstance(widget, QLabel) else widget.toPlainText()
        for widget in panel.findChildren(QWidget)
        if isinstance(widget, QLabel | Prose)
    ]


def test_without_a_selection_it_says_what_to_do_and_what_the_timeline_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, _, _ = _panel(qtbot, tmp_path)
    texts = _texts(panel)
    assert "Click an event to read the words it rests on; N goes to the next one." in texts
    assert "How a case went." in texts


def test_where_nothing_matches_it_says_what_to_clear_and_clears_it(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path)
    session.set_filter(session.state.filter.with_actor_toggled("eve"))
    assert "No event has Eve. Clear the filter." in _texts(panel)
    QTest.mouseClick(panel.way_out, LEFT)
    assert session.state.filter.is_empty
    assert "How a case went." in _texts(panel)


def test_the_selected_event_is_told_with_date_roles_and_place_among_those_let_through(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, session, _ = _panel(qtbot, tmp_path)
    session.select("case")
    assert panel.position.text() == "Event 1 of 3"
    assert panel.title.toPlainText() == "The case goes on"
    assert panel.date.toPlainText() == "3 March 2024"
    assert panel.summary.toPlainText() == "It is not dismissed."
    assert [chip.text() for chip in panel.actor_chips.values()] == ["Ann · plaintiff", "Bob · defendant"]


def test_what_is_alleged_is_said_to_be_and_by_whom(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "answer")
    assert panel.status.toPlainText() == "Alleged by Ann, not established."


def test_the_place_follows_the_filter_without_a_new_page(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "answer")
    assert panel.position.text() == "Event 2 of 3"
    before = panel.title
    session.set_filter(session.state.filter.with_tag_toggled("words"))
    assert panel.position.text() == "Event 1 of 2"
    assert panel.title is before


def test_a_chip_filters_by_its_actor_and_lets_it_go_again(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "case")
    chip = panel.actor_chips["bob"]
    QTest.mouseClick(chip, LEFT)
    assert session.state.filter.actors == {"bob"}
    assert chip.isChecked()
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert session.state.filter.is_empty
    assert not chip.isChecked()


def test_a_tag_filters_too(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "case")
    QTest.mouseClick(panel.tag_chips["court"], LEFT)
    assert session.state.filter.tags == {"court"}


def test_each_excerpt_has_its_card_and_its_verdict(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "case")
    verbatim, unchecked = panel.cards
    assert verbatim.quote.toPlainText() == "“not dismiss the case on 3 March 2024”"
    assert verbatim.verdict.toPlainText() == "✓ quote verbatim in the source (characters 14–50)"
    assert verbatim.verdict.property("kind") == "good"
    assert verbatim.source_line.toPlainText() == "1 · Gazette, Gazette House, 10 March 2024, paragraph 1"
    assert unchecked.quote.toPlainText() == "« la semaine dernière »"
    assert unchecked.verdict.property("kind") == "small"


def test_how_the_date_is_known_is_told_apart_excerpt_by_excerpt(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "case")
    assert _texts(panel.dating) == [
        "“3 March 2024”, as the source states it: 3 March 2024.",
        "« la semaine dernière », reckoned from a source dated March 2024: February 2024.",
        "This is another date than the one above.",
    ]


def test_a_date_that_no_excerpt_supports_is_marked_unsourced_though_the_quote_may_stand(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "answer")
    assert panel.date.toPlainText() == "4 March 2024 · unsourced"
    assert _texts(panel.dating) == ["Unsourced: no excerpt says how this date is known."]


def test_an_undated_event_says_that_the_source_gives_no_date(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "old")
    assert panel.date.toPlainText() == "No date in the source"
    assert _texts(panel.dating) == ["The source gives no date."]


def test_links_lead_both_ways(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "case")
    assert [(row.title, row.note) for row in panel.related] == [("← Bob answers", "answers this event")]
    QTest.mouseClick(panel.related[0], LEFT)
    assert session.state.selected_id == "answer"
    assert [(row.title, row.note) for row in panel.related] == [
        ("→ The case goes on", "this event answers it")
    ]
    panel.related[0].setFocus()
    QTest.keyClick(panel.related[0], Qt.Key.Key_Space)
    assert session.state.selected_id == "case"


def test_a_link_to_an_event_that_the_filter_withholds_clears_the_filter(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "answer")
    session.set_filter(session.state.filter.with_tag_toggled("words"))
    QTest.mouseClick(panel.related[0], LEFT)
    assert session.state.selected_id == "case"
    assert session.state.filter.is_empty


def test_the_page_opens_at_the_quote_only_where_the_source_has_an_address(
    qtbot: QtBot, tmp_path: Path
) -> None:
    panel, _, opened = _panel(qtbot, tmp_path, "case")
    with_address, without = panel.cards
    assert without.open_button is None
    assert with_address.open_button is not None
    QTest.mouseClick(with_address.open_button, LEFT)
    assert opened == ["https://example.org/page#:~:text=not%20dismiss%20the%20case%20on%203%20March%202024"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/x"])
def test_no_other_address_than_one_of_the_web_is_offered(qtbot: QtBot, tmp_path: Path, address: str) -> None:
    timeline = TIMELINE.replace("https://example.org/page", address)
    panel, _, _ = _panel(qtbot, tmp_path, "case", timeline)
    assert panel.cards[0].open_button is None


def test_the_citation_goes_to_the_clipboard_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "case")
    button = panel.cards[0].copy_button
    assert button is not None
    QTest.mouseClick(button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "Gazette House" in copied
    assert "not dismiss the case on 3 March 2024" in copied
    assert button.text() == "✓ Copied"
    qtbot.waitUntil(lambda: button.text() == "Copy citation", timeout=4000)


def test_hostile_text_stays_plain_and_within_the_panel(qtbot: QtBot, tmp_path: Path) -> None:
    hostile = "<img src='/nowhere.png'><b>" + "long" * 60
    timeline = TIMELINE.replace("title: The case goes on", f'title: "{hostile}"')
    timeline = timeline.replace("name: Bob", f'name: "{hostile}"').replace(
        "tags: [court]", f'tags: ["{hostile}"]'
    )
    panel, _, _ = _panel(qtbot, tmp_path, "case", timeline)
    assert panel.title.toPlainText() == hostile
    page = panel.widget()
    assert page is not None
    assert page.width() == panel.viewport().width()
    for widget in page.findChildren(QWidget):
        assert widget.mapTo(page, widget.rect().topRight()).x() <= page.width()
    assert "<img" not in panel.actor_chips["bob"].toolTip()


def test_another_theme_keeps_what_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "case")
    panel.set_theme(DARK)
    assert panel.title.toPlainText() == "The case goes on"


def test_every_button_is_reached_by_tab(qtbot: QtBot, tmp_path: Path) -> None:
    panel, _, _ = _panel(qtbot, tmp_path, "case")
    first = panel.cards[0]
    wanted: list[QWidget | None] = [
        *panel.actor_chips.values(),
        *panel.tag_chips.values(),
        first.source_button,
        first.open_button,
        first.copy_button,
        panel.cards[1].source_button,
        panel.cards[1].copy_button,
        *panel.related,
    ]
    next(iter(panel.actor_chips.values())).setFocus()
    for widget in wanted[1:]:
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        assert panel.focusWidget() is widget


def test_a_lent_text_is_judged_on_the_card(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "case")
    text = tmp_path / "letter.txt"
    text.write_text("la semaine dernière", encoding="utf-8")
    session.texts.lend("letter", text)
    assert panel.cards[1].verdict.toPlainText().startswith("✓")


def test_show_in_source_asks_for_the_words_of_that_excerpt(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "case")
    button = panel.cards[1].source_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.texts.wanted == ("letter", "case", 1)


def test_files_read_again_and_texts_lent_move_neither_focus_nor_panel(qtbot: QtBot, tmp_path: Path) -> None:
    panel, session, _ = _panel(qtbot, tmp_path, "case")
    panel.window().resize(300, 200)
    bar = panel.verticalScrollBar()
    panel.actor_chips["bob"].setFocus()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    session.reload(read_facts(session.paths))
    assert panel.actor_chips["bob"].hasFocus()
    assert bar.value() == before
    session.texts.lend("gazette", tmp_path / "gazette.txt")
    assert panel.actor_chips["bob"].hasFocus()
    assert bar.value() == before


def test_where_nothing_is_open_an_article_is_offered_as_a_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[str] = []
    panel = shown(qtbot, EventPanel(Session(QtRuler()), LIGHT, opened.append))
    assert "No timeline yet. Open a file or a folder." in _texts(panel)
    with qtbot.waitSignal(panel.article_asked):
        QTest.mouseClick(panel.way_out, LEFT)
    filled, _, _ = _panel(qtbot, tmp_path)

    assert not hasattr(filled, "way_out")
