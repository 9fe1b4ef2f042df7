"""The excerpts of one source, in the order in which somebody reads it."""

from tests.provenance.makers import a_timeline, an_event, an_excerpt
from timeline_app.provenance.anchor import SourceText
from timeline_app.provenance.passages import Passage, passages
from timeline_app.provenance.standing import judge

TEXT = "One went out. Two came back on 3 March 2024. Three stayed at home."


def _passages(*exacts: str, text: str | None = TEXT) -> list[str]:
    timeline = a_timeline(*(an_event(an_excerpt(exact), id=exact) for exact in exacts))
    anchors = judge(timeline, {"book": SourceText.of(text)} if text else {})
    return [passage.excerpt.exact for passage in passages(timeline, anchors, "book")]


def test_excerpts_come_as_the_text_has_them_and_those_that_are_missing_last() -> None:
    assert _passages("nowhere to be seen at all", "Three stayed", "One went", "Two came back") == [
        "One went", "Two came back", "Three stayed", "nowhere to be seen at all",
    ]  # fmt: skip


def test_of_two_that_begin_together_the_longer_comes_first() -> None:
    assert _passages("One went", "One went out") == ["One went out", "One went"]


def test_without_a_text_they_come_by_pin_cite_and_those_without_one_as_the_files_have_them() -> None:
    def at(exact: str, **locator: str) -> object:
        return an_excerpt(exact, locator=tuple(locator.items()))

    excerpts = [
        at("late", page="12", line="3"), at("free"), at("early", page="2"), at("later", page="12", line="14"),
        at("freer"),
    ]  # fmt: skip
    timeline = a_timeline(an_event(*excerpts))  # type: ignore[arg-type]
    found = passages(timeline, judge(timeline, {}), "book")
    assert [passage.excerpt.exact for passage in found] == ["early", "late", "later", "free", "freer"]


def test_excerpts_of_other_sources_are_left_out() -> None:
    timeline = a_timeline(an_event(an_excerpt("One went", "letter"), an_excerpt("Two came")))
    (only,) = passages(timeline, judge(timeline, {}), "book")
    assert (only.index, only.excerpt.exact) == (1, "Two came")


def test_the_words_that_part_are_told_by_their_place_and_by_what_the_quote_has() -> None:
    timeline = a_timeline(an_event(an_excerpt("Two came back on 3 March 2025")))
    anchors = judge(timeline, {"book": SourceText.of(TEXT)})
    (passage,) = passages(timeline, anchors, "book")
    assert [(TEXT[start:end], words) for start, end, words in passage.differing()] == [("2024", "2025")]


def test_where_the_quote_only_leaves_words_out_they_are_told_too() -> None:
    timeline = a_timeline(an_event(an_excerpt("Two back on 3 March 2024")))
    passage: Passage = passages(timeline, judge(timeline, {"book": SourceText.of(TEXT)}), "book")[0]
    assert [(TEXT[start:end], words) for start, end, words in passage.differing()] == [("came", "")]
