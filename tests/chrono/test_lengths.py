"""How long something is, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import words
from timeline_app.chrono.instant import DAY_S, YEAR_S
from timeline_app.chrono.lengths import length_in_words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "1 second"),
        (45, "45 seconds"),
        (45 * 60, "45 minutes"),
        (5 * 3600, "5 hours"),
        (2 * DAY_S, "2 days"),
        (20 * DAY_S, "20 days"),
        (150 * DAY_S, "5 months"),
        (2 * YEAR_S, "2 years"),
        (1234 * YEAR_S, "1,234 years"),
        (13_787_000_000 * YEAR_S, "13,800,000,000 years"),
    ],
)
def test_a_length_has_the_unit_that_suits_it(seconds: float, said: str) -> None:
    assert length_in_words(seconds) == said


def test_in_french() -> None:
    with words.using("fr"):
        assert length_in_words(20 * DAY_S) == "20 jours"
        assert length_in_words(150 * DAY_S) == "5 mois"
        assert length_in_words(12_345 * YEAR_S) == "12\u202f300 ans"


@given(st.floats(1e-3, 1e18))
def test_every_length_can_be_said(seconds: float) -> None:
    assert length_in_words(seconds)[0].isdigit()
