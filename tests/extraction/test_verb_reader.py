"""What stands at a place of a sentence."""

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.lexicons.lexicon import Tense
from timeline_app.extraction.verb_reader import VerbReader


def reader(text: str, language: str = "fr") -> VerbReader:
    tokens = words(text)
    return VerbReader(tokens, [False] * len(tokens), lexicon(language))


def test_a_subject_that_hangs_on_a_verb_is_taken_off() -> None:
    read = reader("annonce-t-il")

    assert (read.word(0), read.is_inverted(0)) == ("annonce", True)


def test_adverbs_are_passed_over() -> None:
    assert reader("a pas encore récemment signé").skip(1) == (4, True, False)


def test_behind_the_end_there_is_nothing() -> None:
    read = reader("il")

    assert (read.word(7), read.word(-1), read.heads(7, Tense.BASE)) == ("", "", ())


def test_what_denies_is_found_among_the_small_words() -> None:
    assert reader("il ne le signe").is_denied_before(3)
    assert not reader("il le signe").is_denied_before(2)
