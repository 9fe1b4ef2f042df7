"""Paragraphs are counted as a reader counts them, and each text is walked through once."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.provenance.paragraphs import Paragraphs, is_heading, paragraphs_of

TEXT = "A heading\n\nOne is here,\nin two lines.\n\n \n\nAnother heading\n\nTwo is here.\n\nThree."


def test_the_parts_of_a_text_lie_between_its_blank_lines() -> None:
    parts = [TEXT[start:end] for start, end in Paragraphs.of(TEXT).parts]

    assert parts == [
        "A heading",
        "One is here,\nin two lines.",
        "Another heading",
        "Two is here.",
        "Three.",
    ]


def test_where_there_are_no_blank_lines_each_line_is_a_part() -> None:
    text = "One is here.\r\nTwo.\rThree."

    assert [text[start:end] for start, end in Paragraphs.of(text).parts] == ["One is here.", "Two.", "Three."]


def test_what_stands_in_a_heading_has_the_number_of_the_paragraph_below() -> None:
    paragraphs = Paragraphs.of(TEXT)

    assert [
        paragraphs.at(TEXT.index(words)) for words in ("A h", "two lines", "Another", "Two", "Three")
    ] == [
        1,
        1,
        2,
        2,
        3,
    ]


def test_a_text_is_walked_through_once_for_all_of_its_excerpts() -> None:
    assert paragraphs_of(TEXT) is paragraphs_of(TEXT)


def test_a_heading_is_a_short_line_that_ends_no_sentence() -> None:
    assert is_heading(" What the harbour wants ")
    assert not is_heading("The harbour wants a crane.")
    assert not is_heading("Two\nlines")
    assert not is_heading("word " * 30)
    assert not is_heading("  ")


@given(st.text("aA. \n\r\t", max_size=80), st.data())
def test_numbers_never_fall_and_grow_by_one_at_most_from_part_to_part(text: str, data: st.DataObject) -> None:
    paragraphs = Paragraphs.of(text)
    numbers = [paragraphs.at(offset) for offset in range(len(text) + 1)]

    assert numbers[0] == 1
    assert all(0 <= after - before <= 1 for before, after in itertools.pairwise(numbers))
    at = data.draw(st.integers(0, len(text)))
    before = [part for part in paragraphs.parts if part[0] <= at][:-1]
    assert paragraphs.at(at) == 1 + sum(
        bool(text[start:end].strip()) and not is_heading(text[start:end]) for start, end in before
    )
