"""Each slip that people make has its own sentence."""

import pytest

from tests.chrono.makers import fault
from timeline_app import words
from timeline_app.chrono.edtf_faults import diagnosis, shortened


@pytest.mark.parametrize(
    ("text", "words_of_it"),
    [
        (" 2024", "space before or after"),
        ("2024‑03", "plain '-'"),
        ("1984?~", "'%' is both"),
        ("19uu", "Write them 'X'"),
        ("..", "an open side"),
        ("Y00001", "begins with a zero"),
        ("Y12345-06", "not a year"),
        ("20040615", "no hyphens"),
        ("12345", "Y12345"),
        ("1985-W15", "weeks"),
        ("1985-102", "days of the year"),
        ("1985-4-12", "too few digits"),
        ("44 BC", "-0043"),
        ("44 av. J.-C.", "-0043"),
        ("2001-21^southernHemisphere", "29 to 32"),
        ("1985-04-12 23:20:30", "1985-04-12T23:20:30"),
        ("19XXS2", "1950S2"),
        ("1999]", "brackets"),
        ("April 1985", "is not an EDTF date. Write a date as"),
        ("1985-04-12T24:00:00", "midnight belongs to the next day"),
        ("1985-04-12T23:59:60", "leap second"),
        ("Y-200E570", "20 billion"),
        ("Y1E2", "Write '0100'"),
        ("2008/1964", "comes before the start"),
    ],
)
def test_a_slip_is_named_and_mended(text: str, words_of_it: str) -> None:
    assert words_of_it in fault(text)


def test_a_fault_names_the_text_as_it_was_written() -> None:
    assert fault("April 1985").startswith("“April 1985”")


def test_a_long_or_hostile_text_is_shown_short_and_on_one_line() -> None:
    shown = shortened("a\n\x1b[31m\u202e" + "b" * 1000)
    assert shown.isprintable()
    assert len(shown) < 100
    assert shown.startswith("a\\n\\x1b[31m\\u202e")
    assert shown.endswith("…")


def test_a_fault_is_worded_in_the_language_in_use_when_it_is_shown() -> None:
    found = diagnosis("")
    with words.using("fr"):
        assert str(found) == "Il n'y a pas de date."
    assert str(found) == "There is no date."
