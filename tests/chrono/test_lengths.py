"""Lengths of time in words."""

import pytest

from timeline_app import words
from timeline_app.chrono.instant import DAY_S, YEAR_S
from timeline_app.chrono.lengths import length_in_words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.4, "0 seconds"),
        (1, "1 second"),
        (90, "1 minute, 30 seconds"),
        (3600, "1 hour"),
        (2 * DAY_S + 3700, "2 days, 1 hour"),
        (3 * YEAR_S + 62 * DAY_S, "3 years, 2 months"),
        (45.9 * YEAR_S, "45 years"),
        (12_345 * YEAR_S, "12,345 years"),
        (66_400_000 * YEAR_S, "66 million years"),
    ],
)
def test_a_length_is_said_in_two_units_at_most(seconds: float, said: str) -> None:
    assert length_in_words(seconds) == said


def test_it_is_said_in_the_language_in_use() -> None:
    with words.using("fr"):
        assert length_in_words(3 * YEAR_S + 62 * DAY_S) == "3 ans, 2 mois"
