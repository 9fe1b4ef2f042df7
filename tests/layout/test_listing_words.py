"""Short words for the list."""

import pytest

from timeline_app import words
from timeline_app.chrono import edtf
from timeline_app.layout.listing import Column
from timeline_app.layout.listing_words import basis_briefly, certainty, column_name, state_briefly
from timeline_app.model.event import Basis
from timeline_app.provenance.anchor import State


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2024-03-05", "known to the day"),
        ("2024-03-05T10:30:00", "known to the day"),
        ("2024-03", "known within bounds"),
        ("[2024-03-01..2024-03-09]", "known within bounds"),
        ("2024-03-01/2024-03-09", "over a span of time"),
        ("2024-03-01/..", "over a span of time, open on a side"),
        ("2024-03-01/", "over a span of time, one bound is unknown"),
        ("1931~", "known within bounds, about"),
        ("1931?", "known within bounds, uncertain"),
        ("1931%", "known within bounds, about, uncertain"),
    ],
)
def test_how_sure_a_date_is_is_said_in_full(date: str, said: str) -> None:
    assert certainty(edtf.parse(date)) == said


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_column_state_and_basis_has_a_name_of_its_own(language: str) -> None:
    with words.using(language):
        for names in (
            [column_name(column) for column in Column],
            [state_briefly(state) for state in (*State, None)],
            [basis_briefly(basis) for basis in (*Basis, None)],
        ):
            assert all(names)
            assert len(set(names)) == len(names)
