"""English."""

import pytest

from timeline_app.chrono.grammar import Noun
from timeline_app.chrono.grammar_en import English
from timeline_app.chrono.span import Precision

ENGLISH = English()


@pytest.mark.parametrize(
    ("ordinal", "said"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st")],
)
def test_centuries_are_counted_in_ordinals(ordinal: int, said: str) -> None:
    assert ENGLISH.century(ordinal, 1, 99).words.startswith(f"{said} century (")


def test_a_decade_that_could_be_a_century_is_written_out() -> None:
    assert ENGLISH.decade(1960, 1969).inside == "the 1960s"
    assert ENGLISH.decade(1900, 1909).inside == "the decade 1900–1909"
    assert ENGLISH.decade(-49, -40).inside == "the decade 50–41 BCE"


def test_components_in_doubt_are_named_together_where_the_doubt_is_the_same() -> None:
    noun = ENGLISH.remark(Noun("June"), [(Precision.YEAR, True, False), (Precision.MONTH, True, False)])
    assert noun.words == "June (year and month uncertain)"


def test_a_list_ends_in_and_or_or() -> None:
    assert ENGLISH.listed(["1"], all_of=True) == "1"
    assert ENGLISH.listed(["1", "2", "3"], all_of=True) == "1, 2 and 3"
    assert ENGLISH.listed(["1", "2"], all_of=False) == "1 or 2"
