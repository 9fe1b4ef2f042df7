"""What verbs around a phrase tell of its direction."""

import pytest

from timeline_app.phrases.lexicon import Lexicon
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.tense import Tenses
from timeline_app.phrases.tokens import Reader, Tokens

TENSES = Tenses(
    Lexicon(
        {},
        {},
        (),
        announcing=frozenset({"will"}),
        recounting=frozenset({"was"}),
        announces=lambda word: word == "shall",
        is_participle=lambda word: word.endswith("ed"),
    )
)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("it will open DATE", Direction.FUTURE),
        ("DATE it shall open", Direction.FUTURE),
        ("it was said that it will open DATE", Direction.FUTURE),
        ("it was DATE that one knew it will open", Direction.PAST),
        ("it will. DATE. It will", None),
        ("it will\n\nDATE\n\nit will", None),
        ("it was at no. 5 DATE", Direction.PAST),
        ("DATE " + "x " * 40 + "will", None),
        ("elected DATE, it will open", Direction.PAST),
        ("it will be opened DATE", Direction.FUTURE),
        ("the law, voted by them DATE, will hold", Direction.PAST),
        ("Voted by them DATE, it will hold", Direction.PAST),
        ("no. Voted by them DATE, it will hold", Direction.PAST),
        ("voted it will be by them DATE", Direction.FUTURE),
        ("it will be seen, as I have said, opened DATE", Direction.PAST),
        ("it was, I say, DATE will", Direction.FUTURE),
        ("DATE", None),
    ],
)
def test_the_nearest_verb_of_the_sentence_tells(text: str, direction: Direction | None) -> None:
    tokens = Tokens(text, Reader(frozenset()))
    at = tokens.words.index("date")
    assert TENSES.around(tokens, at, at + 1) is direction


ENGLISH = Tenses(
    Lexicon(
        {},
        {},
        (),
        announcing=frozenset({"will", "is to"}),
        recounting=frozenset({"said"}),
        recounts=lambda word: word.endswith("ed"),
        passives=frozenset({"be", "is"}),
    )
)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("it will be published DATE", Direction.FUTURE),
        ("it will be widely published DATE", Direction.FUTURE),
        ("it published DATE", Direction.PAST),
        ("it is to open DATE", Direction.FUTURE),
        ("it is open DATE", None),
        ("it said DATE it will", Direction.PAST),
    ],
)
def test_a_participle_in_the_passive_tells_of_no_past_and_two_words_may_announce(
    text: str, direction: Direction | None
) -> None:
    tokens = Tokens(text, Reader(frozenset()))
    at = tokens.words.index("date")
    assert ENGLISH.around(tokens, at, at + 1) is direction


CLAUSES = Tenses(
    Lexicon(
        {},
        {},
        (),
        announcing=frozenset({"will"}),
        recounting=frozenset({"said", "had"}),
        is_participle=lambda word: word.endswith("ed"),
        tells=lambda tokens, at: Direction.NEAREST if tokens.words[at - 1] == "its" else None,
        prior=frozenset({"had"}),
        openers=frozenset({"after"}),
    )
)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("it will give back all of the many old keys of that house DATE, he said", Direction.FUTURE),
        ("it will give back all of the keys DATE after he said", Direction.FUTURE),
        ("it will give back all of the keys DATE he said", Direction.PAST),
        ("it will open x; y DATE", Direction.FUTURE),
        ("it will open. Y DATE", None),
        ("its said DATE", None),
        ("a line, opened DATE", Direction.PAST),
    ],
)
def test_the_verb_of_its_own_clause_goes_before_others(text: str, direction: Direction | None) -> None:
    tokens = Tokens(text, Reader(frozenset()))
    at = tokens.words.index("date")
    assert CLAUSES.around(tokens, at, at + 1) is direction


def test_a_bare_participle_before_what_goes_on_from_now_lies_ahead() -> None:
    tokens = Tokens("a line, opened from DATE", Reader(frozenset()))
    assert CLAUSES.around(tokens, 4, 6, is_onward=True) is Direction.FUTURE


@pytest.mark.parametrize(("text", "is_prior"), [("it had gone DATE", True), ("it had. It said DATE", False)])
def test_the_pluperfect_of_its_sentence_makes_a_phrase_prior(text: str, is_prior: bool) -> None:
    tokens = Tokens(text, Reader(frozenset()))
    assert CLAUSES.is_prior(tokens, tokens.words.index("date")) is is_prior
