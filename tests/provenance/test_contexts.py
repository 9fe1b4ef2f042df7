"""Words that stand in several places are told apart by what stands around them, fast for the thousandth as well."""

import re

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.provenance.anchor import SourceText, locate
from timeline_app.provenance.contexts import Contexts, contexts_of
from timeline_app.provenance.quoting import quotation, whole_words

TEXT = "The court met. The court met in May. Then the court met again; a court met."


def test_the_places_of_words_are_those_at_which_they_are_found_again() -> None:
    contexts = Contexts("court met", SourceText.of(TEXT))

    assert [TEXT[start:end] for start, end in contexts.places] == ["court met"] * 4
    assert contexts.has(*contexts.places[2])
    assert not contexts.has(0, 9)


def test_prefix_and_suffix_tell_a_place_where_one_is_left() -> None:
    contexts = Contexts("court met", SourceText.of(TEXT))

    assert not contexts.is_told("", "")
    assert not contexts.is_told("The", "")
    assert contexts.is_told("the", "")
    assert contexts.is_told("The", "in")
    assert contexts.is_told("", "again")
    assert not contexts.is_told("Their", "")


def test_a_prefix_that_ends_a_longer_word_leaves_that_place_too() -> None:
    contexts = Contexts("met", SourceText.of("Rhe met. The met. Lathe met."))

    assert not contexts.is_told("he", "")
    assert contexts.is_told("Lathe", "")


def test_words_that_stand_once_need_nothing() -> None:
    assert Contexts("again", SourceText.of(TEXT)).is_told("", "")


def test_equal_sentences_without_number_are_given_up_instead_of_compared() -> None:
    source = SourceText.of("It met. " * 2_000 + "It rose.")
    contexts = contexts_of("It met", source)

    assert len(contexts.places) == 2_000
    assert not contexts.is_told("met.", ". It")
    assert contexts.is_told("", ". It rose")
    assert contexts_of("It met", source) is contexts
    crossed = SourceText.of("x it z. " * 600 + "w it y. " * 600 + "x it y.")
    assert not Contexts("it", crossed).is_told("x", "y")
    few = SourceText.of("x it z. " * 60 + "w it y. " * 60 + "x it y.")
    assert Contexts("it", few).is_told("x", "y")


def _by_looking_again(source: SourceText, start: int, end: int) -> tuple[str, str]:
    """Prefix and suffix as they are found by locating the words with each; slow, and sure."""
    text = source.text
    exact = text[start:end]

    def is_found(prefix: str, suffix: str) -> bool:
        found = locate(exact, prefix, suffix, source)
        return found.start == start and found.places == 1 and not found.is_context_missing

    if is_found("", ""):
        return "", ""
    prefix = suffix = ""
    for count in (1, 2, 4, 8, 16):
        prefix = "".join(re.findall(r"\S+\s*", text[max(0, start - 400) : start])[-count:]).strip()
        if is_found(prefix, ""):
            return prefix, ""
        suffix = "".join(re.findall(r"\S+\s*", text[end : end + 400])[:count]).strip()
        if is_found(prefix, suffix):
            break
    return prefix, suffix


@given(st.text("aab’' -.\n\u00a0é", min_size=1, max_size=80), st.data())
def test_an_excerpt_is_told_apart_as_if_each_context_had_been_looked_for(
    text: str, data: st.DataObject
) -> None:
    source = SourceText.of(text)
    begin = data.draw(st.integers(0, len(text) - 1))
    start, end = whole_words(text, begin, data.draw(st.integers(begin, len(text))))
    made = quotation("book", source, start, end)

    if made is not None and Contexts(made.exact, source).has(start, end):
        assert (made.prefix, made.suffix) == _by_looking_again(source, start, end)
