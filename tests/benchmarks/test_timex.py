"""Values of TIMEX3 in EDTF."""

import pytest

from tests.benchmarks.timex import edtf_of


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2024", "2024"),
        ("2024-03", "2024-03"),
        ("2024-03-12", "2024-03-12"),
        ("2024-03-12TMO", "2024-03-12"),
        ("2024-03-12T16:00", "2024-03-12"),
        ("2024-W10", "[2024-03-04..2024-03-10]"),
        ("2024-W10-WE", "[2024-03-09..2024-03-10]"),
        ("2023-SU", "2023-22"),
        ("2021-Q1", "2021-33"),
        ("2017-H1", "2017-40"),
        ("199", "199X"),
        ("18", "18XX"),
        ("BC0044", "-0043"),
        ("PRESENT_REF", "2024-03"),
        ("PAST_REF", "/2024-03"),
        ("FUTURE_REF", "2024-03/"),
        ("P3W", ""),
        ("PT1H", ""),
        ("XXXX-03", ""),
        ("2024-W60", ""),
        ("2024-03-MINUS-trois", ""),
    ],
)
def test_a_value_says_the_same_date_in_edtf(value: str, written: str) -> None:
    assert edtf_of(value, "2024-03") == written


def test_what_is_vague_is_no_date_where_no_publication_is_known() -> None:
    assert not edtf_of("PAST_REF", "")
