import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.store.search import KEYS, Term, key_in, parse, places


def test_words_phrases_and_exclusions_are_told_apart() -> None:
    assert parse('Musk "80 milliards" -lawsuit -"open source"') == (
        Term("Musk"),
        Term("80 milliards"),
        Term("lawsuit", is_excluded=True),
        Term("open source", is_excluded=True),
    )


def test_a_key_takes_the_word_or_the_phrase_behind_it() -> None:
    assert parse('actor:"Elon Musk" -TAG:lawsuit before:2024-02') == (
        Term("Elon Musk", "actor"),
        Term("lawsuit", "tag", True),
        Term("2024-02", "before"),
    )


def test_keys_are_known_by_their_french_names_too() -> None:
    assert [term.key for term in parse("acteur:a mot-clé:b source:c après:d AVANT:e statut:f")] == [
        "actor",
        "tag",
        "source",
        "after",
        "before",
        "status",
    ]
    assert [parse(f"{key_in('fr', key)}:x")[0].key for key in KEYS] == list(KEYS)


def test_a_key_that_is_none_is_a_word() -> None:
    assert parse("foo:bar https://example.org -x:y") == (
        Term("foo:bar"),
        Term("https://example.org"),
        Term("x:y", is_excluded=True),
    )


def test_a_quote_that_is_not_closed_reaches_to_the_end() -> None:
    assert parse('"open source of') == (Term("open source of"),)
    assert parse('actor:"Elon Mu') == (Term("Elon Mu", "actor"),)


def test_quotes_of_print_are_quotes() -> None:
    assert parse("“two words” «deux mots»") == (Term("two words"), Term("deux mots"))


def test_a_hyphen_alone_or_inside_a_word_excludes_nothing() -> None:
    assert parse("e-mail - x") == (Term("e-mail"), Term("-"), Term("x"))


def test_a_key_without_a_value_is_a_term_and_words_of_nothing_are_none() -> None:
    assert parse('actor: "" \u0301 tag:""') == (Term("", "actor"), Term("", "tag"))


def test_each_term_knows_where_it_stands() -> None:
    typed = '  musk -actor:"Open AI" x'
    assert [typed[place.start : place.end] for place in places(typed)] == ["musk", '-actor:"Open AI"', "x"]


@pytest.mark.parametrize("text", ["-x", '"x', "tag:x", "«", "a b", 'a "b" c', "“"])
def test_what_would_be_read_otherwise_is_written_between_quotes(text: str) -> None:
    assert parse(Term(text).written) == (Term(text),)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read(typed: str) -> None:
    assert all(term.key or term.folded for term in parse(typed))


pieces = st.one_of(
    st.text(max_size=8),
    st.sampled_from(['"', "-", ":", " ", "“", "»", *(f"{key}:" for key in KEYS), "après:", "Musk"]),
)


@given(st.lists(pieces, max_size=8).map("".join))
def test_a_search_written_anew_reads_the_same(typed: str) -> None:
    terms = parse(typed)
    assert parse(" ".join(term.written for term in terms)) == terms
