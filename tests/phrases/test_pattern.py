"""Patterns of a lexicon."""

import pytest

from timeline_app.phrases.pattern import HYPHEN, Choice, Edge, Named, Sequence, Word, parsed, words_of


def test_a_pattern_is_read_into_words_choices_and_names() -> None:
    assert parsed("[le] (<day:first>|premier) mi - ^ <month> $") == Sequence((
        Choice((Word("le"), Sequence(()))),
        Choice((Named("day", "first"), Word("premier"))),
        Word("mi"),
        HYPHEN,
        Edge("^"),
        Named("month", "month"),
        Edge("$"),
    ))  # fmt: skip


def test_a_class_without_a_name_after_its_colon_is_not_captured() -> None:
    assert parsed("<day:>") == Named("day", "")


def test_words_are_cut_as_texts_are() -> None:
    assert list(words_of(parsed("aujourd'hui (a | b)"))) == ["aujourd'", "hui", "a", "b"]


@pytest.mark.parametrize("pattern", ["(a", "[a)", "a)", "", "  ", "(a | [b)"])
def test_a_pattern_with_a_bracket_too_few_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"pattern|closes|closed"):
        parsed(pattern)
