"""Excerpts for candidates."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.article import Block, BlockKind
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.extraction.quoting import Quoting
from timeline_app.phrases.phrase import Reading
from timeline_app.provenance.anchor import SourceText, State, locate
from timeline_app.words import Message

NOWHEN = CandidateDate(Reading("", None, Message("Nothing.")))
TEXT = "The board met in May. The board met in June."


def block(page: int = 0) -> Block:
    return Block(0, len(TEXT), BlockKind.PARAGRAPH, 3, page)


def test_words_that_stand_twice_get_what_tells_them_apart() -> None:
    second = TEXT.rindex("The board met")
    start, _, excerpt = Quoting("paper", TEXT).excerpt(second, second + 13, block(), NOWHEN)

    assert (start, excerpt.exact) == (second, "The board met")
    assert excerpt.prefix == "May."


def test_words_that_stand_once_need_nothing() -> None:
    _, _, excerpt = Quoting("paper", TEXT).excerpt(0, TEXT.index("."), block(), NOWHEN)

    assert (excerpt.prefix, excerpt.suffix) == ("", "")


def test_the_place_is_a_paragraph_or_a_page() -> None:
    quoting = Quoting("paper", TEXT)

    assert quoting.excerpt(0, 9, block(), NOWHEN)[2].locator == (("paragraph", "3"),)
    assert quoting.excerpt(0, 9, block(7), NOWHEN)[2].locator == (("page", "7"),)


@given(
    st.lists(
        st.sampled_from(["the", "board", "met,", "«\u00a0in\u00a0»", "May.", "1"]), min_size=1, max_size=40
    ),
    st.data(),
)
def test_an_excerpt_is_found_where_it_was_taken_from(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    start, end, excerpt = Quoting("paper", text).excerpt(start, end, block(), NOWHEN)
    if not any(char.isalnum() for char in excerpt.exact):
        return
    anchor = locate(excerpt.exact, excerpt.prefix, excerpt.suffix, SourceText.of(text))

    assert anchor.state is State.VERBATIM
    assert not anchor.is_context_missing
    if len(excerpt.prefix.split()) < 16:
        assert (anchor.start, anchor.end, anchor.places) == (start, end, 1)
