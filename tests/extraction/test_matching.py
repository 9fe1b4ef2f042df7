"""Candidates held against events that are there already."""

import pytest

from tests.extraction.article_pairs import ACTORS, PAIRS, Pair, Version, a_candidate
from tests.makers import a_timeline, an_event, in_columns
from timeline_app.extraction.matching import Matcher
from timeline_app.extraction.settling import event_of
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.values import replace


def a_known(*versions: Version) -> Timeline:
    candidates = [a_candidate(each, f"event-{n}") for n, each in enumerate(versions)]
    known = a_timeline(*map(event_of, candidates))
    sources = {
        each.excerpt.source_id: Source(each.excerpt.source_id, language=version.language)
        for each, version in zip(candidates, versions, strict=True)
    }
    return replace(known, sources=sources, actors={**known.actors, **ACTORS})


def offered(known: Timeline, version: Version) -> list[str]:
    return [each.event_id for each in Matcher(known).same_as(a_candidate(version), version.language)]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_one_more_account_of_an_event_is_offered_and_another_event_is_not(pair: Pair) -> None:
    for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
        assert bool(offered(a_known(one), other)) is pair.is_same


def test_among_all_of_them_the_right_one_is_offered_first() -> None:
    same = [pair for pair in PAIRS if pair.is_same]
    known = a_known(*(pair.one for pair in PAIRS))
    at = {pair.name: f"event-{n}" for n, pair in enumerate(PAIRS)}
    twins = {
        name
        for name in at
        if sum(pair.one == PAIRS[[p.name for p in PAIRS].index(name)].one for pair in PAIRS) > 1
    }

    for pair in same:
        first = offered(known, pair.other)[:1]
        if pair.name not in twins:
            assert first == [at[pair.name]], pair.name


def test_it_says_why() -> None:
    pair = PAIRS[0]
    (found,) = Matcher(a_known(pair.one)).same_as(a_candidate(pair.other), "fr")

    assert found.score >= 0.5
    texts = [str(reason) for reason in found.reasons]
    assert texts[0] == "Both speak of Ève Lenoir, Valmont."
    assert texts[1] == "The dates [2024-02-26..2024-03-03] and 2024-02-29 meet."
    assert texts[2].startswith("Words in common: ")


def test_the_same_words_in_another_paper_are_the_surest_reason() -> None:
    version = Version("en", "2024-03-05", "hart", "Hart leaves", "Tom Hart left the town on Monday")
    (found,) = Matcher(a_known(version)).same_as(a_candidate(version._replace(title="Off he goes")), "en")

    assert str(found.reasons[0]) == "Both quote the same words."


def test_a_candidate_of_an_article_before_is_offered_but_none_of_the_same_article() -> None:
    pair = PAIRS[0]
    matcher = Matcher(None, ACTORS)
    one, twin = a_candidate(pair.one, "one"), a_candidate(pair.one, "twin")

    first = matcher.compared([one, twin], "fr")
    (then,) = matcher.compared([a_candidate(pair.other, "other")], "fr")

    assert [each.same_as for each in first] == [(), ()]
    assert {each.event_id for each in then.same_as} == {"one", "twin"}


def test_very_many_events_are_searched_as_few_are() -> None:
    pair = PAIRS[0]
    known = a_known(pair.one)
    others = tuple(an_event(f"e{n}", date="2024-02-29", actors=["lenoir"]) for n in range(200))
    known = replace(known, events=(*known.events, *others))

    assert offered(in_columns(known), pair.other) == offered(known, pair.other) == ["event-0"]
