"""How likely two events are one: held by pairs of short accounts."""

import pytest

from tests.extraction.article_pairs import PAIRS, Pair, Version, a_candidate
from timeline_app.extraction.accounts import Account, account_of_candidate
from timeline_app.extraction.likeness import LEAST, Likeness, likeness
from timeline_app.model.event import Basis
from timeline_app.values import replace


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


LEFT = Version(
    "fr", "2023-05-02", "nordlys quill", "Quill écarte Nordlys", "Quill a écarté Nordlys du projet"
)
TAKEN = Version(
    "en", "2023-05-02", "nordlys quill", "Quill takes Nordlys off", "Quill took Nordlys off the project"
)


def without_words(one: Account, other: Account, weight: float = 1.0) -> Likeness:
    return likeness(one, other, lambda _: weight, lambda _: 1.0)


@pytest.mark.parametrize(
    ("date", "weight", "is_offered"),
    [
        ("2023-05-02", 1.0, True),
        ("2023-05-02", 0.3, True),
        ("2023-05", 1.0, True),
        ("2023-05", 0.3, False),
        ("[2023-05-01..2023-05-07]", 1.0, True),
        ("2023", 1.0, False),
        ("[2023-05-01..2023-06-15]", 1.0, False),
    ],
)
def test_in_no_words_in_common_a_rare_actor_in_the_same_month_does_and_any_on_the_same_day(
    date: str, weight: float, is_offered: bool
) -> None:
    found = without_words(account(LEFT._replace(date=date)), account(TAKEN._replace(date=date)), weight)

    assert (found.score >= LEAST) is is_offered
    assert found.is_modest is is_offered
    assert found.score <= 0.6


@pytest.mark.parametrize("date", ["2023-05-03", "[2023-05-02..2023-05-03]", "2023-05", ""])
def test_other_or_wider_bounds_do_not(date: str) -> None:
    assert without_words(account(LEFT), account(TAKEN._replace(date=date))).score < LEAST


def test_nobody_in_common_does_not() -> None:
    assert without_words(account(LEFT), account(TAKEN._replace(actors="lenoir"))).score < LEAST


def test_what_is_dated_by_its_article_only_is_not_dated_alike() -> None:
    one, other = account(LEFT), account(TAKEN)

    assert without_words(replace(one, is_inferred=True), other).score < LEAST
    month = account(LEFT._replace(date="2023-05")), account(TAKEN._replace(date="2023-05"))
    assert without_words(replace(month[0], is_reckoned=True), month[1]).score < LEAST


def test_how_a_date_is_known_is_known_of_an_account() -> None:
    candidate = a_candidate(LEFT)
    reckoned = replace(candidate, date=replace(candidate.date, basis=Basis.RELATIVE))
    inferred = replace(candidate, date=replace(candidate.date, basis=Basis.INFERRED))

    accounts = [account_of_candidate(each) for each in (candidate, reckoned, inferred)]
    assert [(each.is_reckoned, each.is_inferred) for each in accounts] == [
        (False, False),
        (True, False),
        (False, True),
    ]


def test_a_number_in_common_does_within_a_month() -> None:
    one = account(LEFT._replace(exact="Quill a suivi 340 malades pendant trois ans avec Nordlys"))
    other = account(TAKEN._replace(date="2023-05", exact="people, 340 of them, came to see Nordlys at Quill"))
    less = account(TAKEN._replace(date="2023-05", exact="people, 120 of them, came to see Nordlys at Quill"))

    assert without_words(one, other).score >= LEAST
    assert without_words(one, less).score < LEAST
