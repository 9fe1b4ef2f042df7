"""The timeline that comes with the program, held against the article that it tells."""

import os
import re
from pathlib import Path

import pytest

from timeline_app import bundled
from timeline_app.chrono.instant import from_civil
from timeline_app.formats.folder import Loaded, load
from timeline_app.model.event import Basis, Event, LinkType, Status
from timeline_app.provenance.anchor import SourceText, State
from timeline_app.provenance.copies import read_copies
from timeline_app.provenance.standing import judge
from timeline_app.provenance.support import has_its_phrase, is_unsourced

SOURCE = "article-2024-03"
ROOT = Path(__file__).resolve().parents[1]
LONGEST_TITLE = 45


def _article() -> Path | None:
    shared = (Path(os.environ.get("TIMELINE_SHARED", "/nonexistent")), ROOT.parent / "shared")
    return next((path for each in shared if (path := each / "data" / "article.txt").is_file()), None)


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load([bundled.events()])


@pytest.fixture(scope="module")
def article() -> Path:
    path = _article()
    if path is None:
        pytest.skip("the article is not part of the project; TIMELINE_SHARED can name the folder that has it")
    return path


def an_event(loaded: Loaded, event_id: str) -> Event:
    event = loaded.timeline.event(event_id)
    assert event is not None
    return event


def test_it_loads_without_a_single_problem(loaded: Loaded) -> None:
    assert [str(problem) for problem in loaded.problems] == []
    assert len(loaded.timeline.events) == 16


def test_the_lawsuit_lies_in_the_week_before_any_day_of_march(loaded: Loaded) -> None:
    lawsuit = an_event(loaded, "lawsuit")
    assert lawsuit.span is not None
    assert (lawsuit.span.earliest, lawsuit.span.latest) == (from_civil(2024, 2, 19), from_civil(2024, 3, 25))
    assert [(part.actor_id, part.role and part.role.in_language("en")) for part in lawsuit.actors] == [
        ("musk", "plaintiff"),
        ("openai", "defendant"),
    ]


def test_the_e_mails_are_disclosed_between_the_lawsuit_and_the_article(loaded: Loaded) -> None:
    disclosure = an_event(loaded, "disclosure")
    assert disclosure.span is not None
    assert (disclosure.span.earliest, disclosure.span.latest) == (
        from_civil(2024, 2, 19),
        from_civil(2024, 4),
    )
    assert (LinkType.ANSWERS, "lawsuit") in [(link.type, link.event_id) for link in disclosure.links]


def test_grok_is_announced_to_open_and_has_not_opened(loaded: Loaded) -> None:
    opening = an_event(loaded, "grok-open")
    assert (opening.status, opening.status_by) == (Status.ANNOUNCED, "musk")
    assert opening.span is not None
    assert (opening.span.earliest, opening.span.latest) == (from_civil(2024, 3), from_civil(2024, 4))


def test_the_valuation_is_of_the_month_of_the_article(loaded: Loaded) -> None:
    valuation = an_event(loaded, "valuation")
    assert "80" in valuation.title.in_language("en")
    assert valuation.span is not None
    assert (valuation.span.earliest, valuation.span.latest) == (from_civil(2024, 3), from_civil(2024, 4))


def test_what_the_article_does_not_date_is_only_ordered(loaded: Loaded) -> None:
    undated = [event.id for event in loaded.timeline.events if event.span is None]
    assert undated == ["founding", "turning-away"]
    ordered = {(event.id, link.event_id) for event in loaded.timeline.events for link in event.links}
    assert {("turning-away", "founding"), ("lawsuit", "founding")} <= ordered


def test_every_event_is_told_in_both_languages_with_short_titles(loaded: Loaded) -> None:
    for event in loaded.timeline.events:
        for text in (event.title, event.summary):
            assert [language for language, _ in text.by_language] == ["en", "fr"], event.id
        assert all(len(title) <= LONGEST_TITLE for title in event.title.all_texts()), event.id
        assert all(
            [language for language, _ in part.role.by_language] == ["en", "fr"]
            for part in event.actors
            if part.role
        )


def test_every_event_rests_on_an_excerpt_with_a_paragraph_and_every_date_on_a_basis(loaded: Loaded) -> None:
    for event in loaded.timeline.events:
        assert event.excerpts, event.id
        assert all(dict(excerpt.locator).get("paragraph") for excerpt in event.excerpts), event.id
        assert all(has_its_phrase(excerpt) for excerpt in event.excerpts), event.id
        assert not is_unsourced(event), event.id


def test_a_date_reckoned_from_the_article_names_the_words_it_is_reckoned_by(loaded: Loaded) -> None:
    for event in loaded.timeline.events:
        for excerpt in event.excerpts:
            assert excerpt.basis is not Basis.RELATIVE or excerpt.phrase, event.id


def test_every_excerpt_stands_verbatim_in_the_article_and_in_one_place(loaded: Loaded, article: Path) -> None:
    copies = read_copies(loaded.timeline, {SOURCE: article})
    assert copies.problems == ()
    anchors = judge(loaded.timeline, copies.texts)
    assert {anchor.state for anchor in anchors.values()} == {State.VERBATIM}
    assert not any(anchor.is_ambiguous or anchor.is_context_missing for anchor in anchors.values())


def test_prefix_and_suffix_are_given_only_where_the_words_are_not_unique(
    loaded: Loaded, article: Path
) -> None:
    text = article.read_text("utf-8")
    for event in loaded.timeline.events:
        for excerpt in event.excerpts:
            is_unique = text.count(excerpt.exact) == 1
            assert is_unique == (not excerpt.prefix and not excerpt.suffix), excerpt.exact


def test_locators_count_the_paragraphs_of_the_article_without_its_headings(
    loaded: Loaded, article: Path
) -> None:
    blocks = article.read_text("utf-8").split("\n\n")
    paragraphs = [block for block in blocks if block.rstrip().endswith(".")]
    for event in loaded.timeline.events:
        for excerpt in event.excerpts:
            assert excerpt.exact in paragraphs[int(dict(excerpt.locator)["paragraph"]) - 1]


def test_the_excerpts_together_are_under_half_of_the_article(loaded: Loaded, article: Path) -> None:
    length = len(article.read_text("utf-8"))
    quoted = sum(len(excerpt.exact) for event in loaded.timeline.events for excerpt in event.excerpts)
    assert quoted < length / 2


def test_titles_and_summaries_name_no_year_and_no_sum_that_the_article_does_not(
    loaded: Loaded, article: Path
) -> None:
    text = article.read_text("utf-8")
    for event in loaded.timeline.events:
        for words in (*event.title.all_texts(), *event.summary.all_texts()):
            assert all(number in text for number in re.findall(r"\d+", words)), words


def test_a_changed_article_is_caught(loaded: Loaded, article: Path) -> None:
    changed = article.read_text("utf-8").replace("semaine", "quinzaine")
    states = {anchor.state for anchor in judge(loaded.timeline, {SOURCE: SourceText.of(changed)}).values()}
    assert State.DIFFERS in states
