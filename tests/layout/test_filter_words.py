import pytest

from tests.makers import a_timeline, an_event
from timeline_app.layout.filter_words import count, nothing_matches, sentence
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter

TIMELINE = a_timeline(an_event(actors=["musk", "google"]), names={"musk": "Elon Musk", "google": "Google"})


def said(**asked: object) -> str:
    return sentence(Filter(**asked), TIMELINE, "en")  # type: ignore[arg-type]


def empty(**asked: object) -> str:
    return nothing_matches(Filter(**asked), TIMELINE, "en")  # type: ignore[arg-type]


def test_no_filter_is_said() -> None:
    assert said() == "No filter."


def test_actors_are_named_with_any_or_all() -> None:
    both = frozenset(["musk", "google"])
    assert said(actors=frozenset(["musk"])) == "Filter: events with Elon Musk."
    assert said(actors=both) == "Filter: events with any of Elon Musk, Google."
    assert said(actors=both, match_all=True) == "Filter: events with all of Elon Musk, Google."


def test_that_something_is_withheld_is_said_but_not_what() -> None:
    text = said(not_actors=frozenset(["google"]))
    assert "withheld" in text
    assert "Google" not in text


def test_tags_and_words_are_named() -> None:
    assert said(tags=frozenset(["law"]), words="open  source") == "Filter: tag law; words “open source”."


def test_an_empty_picture_says_what_to_clear() -> None:
    both = frozenset(["musk", "google"])
    assert empty(actors=both, match_all=True) == "No event has both Elon Musk and Google. Clear the filter."
    assert empty(words="zzz") == "No event has the words “zzz”. Clear the search."
    assert nothing_matches(Filter(), a_timeline(), "en") == "This timeline has no events."


def test_events_are_counted_with_those_without_a_date_but_what_is_withheld_is_not() -> None:
    assert count(3, 0, 3, Filter()) == "3 events"
    assert count(3, 1, 8, Filter()) == "3 of 8 events, 1 without a date"
    assert count(3, 0, 8, Filter(not_tags=frozenset(["x"]))) == "3 events"


def test_a_search_with_keys_is_named_as_a_search() -> None:
    assert said(words="actor:Musk  x") == "Filter: search “actor:Musk x”."
    assert empty(words="tag:court") == "No event matches the search “tag:court”. Clear the search."


def test_what_a_search_excludes_is_withheld_and_not_named() -> None:
    assert (
        said(words="deal -tag:secret") == "Filter: words “deal”. Some events are withheld from this picture."
    )
    assert "secret" not in said(words="-secret")


def test_choices_are_named_in_their_order() -> None:
    text = said(statuses=frozenset(["disputed", "alleged"]), certainties=frozenset(["day"]))
    assert text == "Filter: status alleged, disputed; date known to the day."


@pytest.mark.parametrize("facet", Facet)
def test_nothing_that_is_withheld_is_ever_named(facet: Facet) -> None:
    value = facet.choices[0] if facet.choices else "secret"
    chosen = Filter().with_excluded_toggled(facet, value)
    for words in (sentence(chosen, TIMELINE, "en"), nothing_matches(chosen, TIMELINE, "en")):
        assert value not in words
        assert "withheld" in words


def test_an_empty_picture_of_several_facets_names_them_all() -> None:
    asked = {"actors": frozenset(["google"]), "tags": frozenset(["law"])}
    assert empty(**asked) == "No event matches all of this: events with Google; tag law. Clear the filter."
    assert empty(**asked, not_sources=frozenset(["secret"])) == (
        "Of the events not withheld, none matches: events with Google; tag law. Clear the filter."
    )


def test_thousands_are_set_apart() -> None:
    chosen = Filter(actors=frozenset(["ann"]))
    assert count(12_345, 0, 1_000_000, chosen) == "12,345 of 1,000,000 events"
