from hypothesis import given
from hypothesis import strategies as st

from timeline_app.store.search import Term, matches, parse


def test_words_phrases_and_exclusions_are_told_apart() -> None:
    assert parse('Musk "80 milliards" -lawsuit -"open source"') == (
        Term("musk"),
        Term("80 milliards"),
        Term("lawsuit", True),
        Term("open source", True),
    )


def test_a_quote_that_is_not_closed_reaches_to_the_end() -> None:
    assert parse('"open source of') == (Term("open source of"),)


def test_a_hyphen_alone_or_inside_a_word_excludes_nothing() -> None:
    assert parse("e-mail - x") == (Term("e-mail"), Term("-"), Term("x"))


def test_every_term_must_hold() -> None:
    assert matches(parse("one -two"), "one three")
    assert not matches(parse("one -two"), "one two")
    assert not matches(parse("one two"), "one")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read(text: str) -> None:
    assert all(term.text for term in parse(text))
