"""A quotation and its verdict: green only where it stands."""

import pytest
from pytestqt.qtbot import QtBot

from tests.makers import an_excerpt
from tests.ui.makers import SOURCE_TEXT, shown
from timeline_app.model.source import Source
from timeline_app.paint.theme import LIGHT
from timeline_app.provenance.anchor import Anchor, SourceText, State, locate
from timeline_app.ui.excerpt_card import ExcerptCard

SOURCE = Source("gazette", title="Gazette", language="en")


def _card(qtbot: QtBot, exact: str, anchor: Anchor | None = None) -> ExcerptCard:
    found = anchor or locate(exact, "", "", SourceText.of(SOURCE_TEXT))
    excerpt = an_excerpt(exact, "gazette")
    return shown(qtbot, ExcerptCard(excerpt, SOURCE, 1, found, LIGHT, lambda _url: None), 300, 300)


def test_a_changed_year_is_shown_beside_the_passage_and_never_green(qtbot: QtBot) -> None:
    card = _card(qtbot, "The court did dismiss the case on 3 March 2025")
    assert card.verdict.property("kind") == "bad"
    assert card.passage is not None
    assert card.passage.toPlainText() == "The court did not dismiss the case on 3 March 2025 2024"


def test_what_differs_is_marked_by_line_as_well_as_by_colour(qtbot: QtBot) -> None:
    card = _card(qtbot, "The court did dismiss the case on 3 March 2025")
    assert card.passage is not None
    marks = {}
    block = card.passage.document().begin()
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        if form.fontUnderline() or form.fontStrikeOut():
            marks[fragment.text()] = "underlined" if form.fontUnderline() else "struck out"
        iterator += 1
    assert marks == {"not": "underlined", "2025": "struck out", "2024": "underlined"}


def test_typography_apart_is_green_and_says_so(qtbot: QtBot) -> None:
    card = _card(qtbot, '"It stands", said the judge')
    assert card.verdict.property("kind") == "good"
    assert "typography apart" in card.verdict.toPlainText()
    assert card.passage is None


@pytest.mark.parametrize(("state", "kind"), [(State.MISSING, "bad"), (State.NO_COPY, "small")])
def test_what_was_not_found_claims_nothing(qtbot: QtBot, state: State, kind: str) -> None:
    card = _card(qtbot, "words", Anchor(state))
    assert card.verdict.property("kind") == kind
    assert "✓" not in card.verdict.toPlainText()


def test_a_source_that_is_not_declared_leaves_a_card_without_buttons(qtbot: QtBot) -> None:
    excerpt = an_excerpt("words", "elsewhere")
    card = ExcerptCard(excerpt, None, 0, Anchor(State.NO_COPY), LIGHT, lambda _url: None)
    qtbot.addWidget(card)
    assert card.source_line.toPlainText() == "elsewhere"
    assert card.copy_button is None
