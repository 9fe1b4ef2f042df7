"""An excerpt made of words that somebody marked in the text of a source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.provenance.anchor import SourceText, State, locate
from timeline_app.provenance.quoting import paragraph_at, quotation, whole_words

TEXT = "The court met. The court met on 3 March 2024. It sat for 2.80 hours; then the court met again."


def _marked(words: str, text: str = TEXT, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("3 March 2024", "3 March 2024"),
        (" on 3 Mar", "on 3 March"),
        ("urt met. Th", "court met. The"),
        ("80 hours", "2.80 hours"),
        ("2", "2024"),
        ("; ", ";"),
    ],
)
def test_what_is_marked_grows_to_whole_words_and_numbers(marked: str, whole: str) -> None:
    start, end = whole_words(TEXT, *_marked(marked))
    assert TEXT[start:end] == whole


def test_only_spaces_make_no_excerpt() -> None:
    assert quotation("book", SourceText.of("one  two"), 3, 5) is None


def test_words_that_stand_once_need_no_context() -> None:
    made = quotation("book", SourceText.of(TEXT), *_marked("3 March 2024"))
    assert made is not None
    assert (made.exact, made.prefix, made.suffix) == ("3 March 2024", "", "")


def test_words_that_stand_in_several_places_get_as_much_context_as_tells_them_apart() -> None:
    source = SourceText.of(TEXT)
    second, third = (quotation("book", source, *_marked("court met", nth=nth)) for nth in (1, 2))
    assert second is not None
    assert third is not None
    assert (second.prefix, second.suffix) == ("The", "on")
    assert (third.prefix, third.suffix) == ("the", "")


@given(st.data())
def test_every_excerpt_made_stands_verbatim_where_it_was_marked(data: st.DataObject) -> None:
    text = data.draw(st.text("ab 1.,-\n\u00e9\U0001f600’", min_size=1, max_size=60))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    source = SourceText.of(text)
    made = quotation("book", source, start, end)
    if made is None:
        return
    found = locate(made.exact, made.prefix, made.suffix, source)
    assert found.state is State.VERBATIM
    if found.places == 1:
        begin, finish = whole_words(text, start, end)
        assert (found.start, found.end) == (begin, finish)


PARAGRAPHS = "A heading\n\nOne is here,\nin two lines.\n\n \n\nAnother heading\n\nTwo is here.\n\nThree."


@pytest.mark.parametrize(("words", "number"), [("One", 1), ("two lines", 1), ("Two", 2), ("Three", 3)])
def test_paragraphs_are_counted_as_a_reader_does_without_headings(words: str, number: int) -> None:
    for end in ("\n", "\r\n"):
        text = PARAGRAPHS.replace("\n", end)
        assert paragraph_at(text, text.index(words)) == number


def test_where_no_line_is_blank_each_line_is_a_paragraph() -> None:
    text = "One is here.\nTwo is here.\nThree is here."
    assert paragraph_at(text, text.index("Three")) == 3
