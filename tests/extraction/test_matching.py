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


LEFT = Version("fr", "2023-05-02", "hart quill", "Quill écarte Tom Hart", "Quill a écarté Tom Hart du projet")
TAKEN = Version(
    "en", "2023-05-02", "hart quill", "Quill takes Hart off", "Quill took Tom Hart off the project"
)


def test_who_and_when_are_reason_enough_and_it_says_that_words_are_none() -> None:
    (found,) = Matcher(a_known(LEFT)).same_as(a_candidate(TAKEN), "en")

    assert [str(reason) for reason in found.reasons] == [
        "Both speak of Tom Hart, Quill.",
        "Both are dated 2023-05-02.",
        "No words in common.",
    ]


def test_who_and_when_say_nothing_of_an_event_that_another_tells_in_the_same_words() -> None:
    again = a_candidate(LEFT, "again")
    matcher = Matcher(a_known(LEFT))

    found = matcher.compared([a_candidate(TAKEN, "taken"), again], "fr")

    assert [[same.event_id for same in each.same_as] for each in found] == [[], ["event-0"]]


def test_two_things_that_the_same_people_did_on_one_day_in_one_article_are_two() -> None:
    found = Matcher(None, ACTORS).compared([a_candidate(LEFT, "left"), a_candidate(TAKEN, "taken")], "fr")

    assert [each.same_as for each in found] == [(), ()]


def test_of_two_on_one_day_the_one_with_more_people_in_common_is_offered() -> None:
    alone = Version("fr", "2023-05-02", "quill", "Quill ferme un site", "Quill a fermé son site de Metz")

    assert offered(a_known(alone, LEFT), TAKEN) == ["event-1"]
    assert offered(a_known(alone), TAKEN) == ["event-0"]
