"""French words by which actors are told: no word is in two lists that say opposite things of it."""

from timeline_app.extraction.common_names import GIVEN
from timeline_app.extraction.names_fr import FRENCH


def test_no_word_that_names_nobody_is_a_given_name() -> None:
    assert not FRENCH.common & GIVEN & FRENCH.never


def test_a_determiner_begins_sentences_and_names_nobody() -> None:
    words = {word for word in FRENCH.articles | FRENCH.demonstratives | FRENCH.owning if "'" not in word}

    assert words - FRENCH.common <= {"ledit", "ladite", "mon", "ma", "mes"}


def test_prepositions_that_say_where_are_prepositions() -> None:
    assert FRENCH.places - FRENCH.prepositions <= {"outside", "around", "through", "into"}
