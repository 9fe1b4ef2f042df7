"""How likely two events are one: held by pairs of short accounts."""

import pytest

from tests.extraction.article_pairs import PAIRS, Pair, Version, a_candidate
from timeline_app.extraction.accounts import Account, account_of_candidate
from timeline_app.extraction.likeness import LEAST, likeness


def account(version: Version) -> Account:
    names = frozenset(version.actors.split())
    return account_of_candidate(a_candidate(version), version.language, names)


def alike(one: Version, other: Version) -> float:
    return likeness(account(one), account(other), lambda _: 1.0, lambda _: 1.0).score


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_it_does_not_matter_which_is_first(pair: Pair) -> None:
    assert alike(pair.one, pair.other) == pytest.approx(alike(pair.other, pair.one))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_each_is_like_itself(pair: Pair) -> None:
    assert alike(pair.one, pair.one) >= LEAST


def test_what_lies_at_another_time_is_not_the_same() -> None:
    one = PAIRS[0].one

    assert alike(one, one._replace(date="2025")) == 0.0
    assert 0.0 < alike(one, one._replace(date="")) < alike(one, one)


def test_common_actors_count_less_than_rare_ones() -> None:
    one = Version("en", "2024-03", "hart quill", "Hart meets Quill", "they met in the park")
    rare = one._replace(actors="quill", exact="a walk along the river")
    common = rare._replace(actors="hart")

    def weigh(id: str) -> float:
        return 2.0 if id == "quill" else 0.2

    def scored(other: Version) -> float:
        return likeness(account(one), account(other), weigh, lambda _: 1.0).score

    assert scored(rare) > scored(common)


def test_another_sum_or_another_sort_of_happening_speaks_against_it() -> None:
    one = Version("en", "2024-03", "quill", "Quill valued", "investors think Quill is worth $80bn today")

    assert alike(one, one._replace(exact="investors think Quill is worth $95bn today")) < alike(one, one)
    fined = one._replace(title="Quill fined", exact="Quill is fined")
    appeals = one._replace(title="Quill appeals", exact="Quill appeals")
    assert alike(fined, appeals) < LEAST


def test_an_announcement_is_likelier_the_same_as_another_than_as_what_it_announces() -> None:
    one = Version(
        "en", "2024-03", "quill", "Quill announces that it will sell a tablet", "the tablet will be sold"
    )
    again = one._replace(title="The sale of a tablet is announced", exact="Quill will sell a tablet")
    done = again._replace(title="The sale of a tablet")

    assert alike(one, again) > alike(one, done)
