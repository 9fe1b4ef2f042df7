"""Sentences parted where clauses may begin."""

from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.telling import lexicon, words
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.segments import segments_of
from timeline_app.extraction.verb_groups import verb_groups

_WORDS = [
    "le",
    "maire",
    "qui",
    "que",
    "a",
    "signé",
    ",",
    "et",
    "en",
    "portant",
    "après",
    "avoir",
    "vendu",
    "(",
    ")",
    ":",
    "«",
    "»",
    "si",
    "lorsque",
    "il",
    "dit",
    "Roy",
    "de",
]


def openers(text: str, language: str) -> list[Opener]:
    tokens = words(text)
    mask = [False] * len(tokens)
    groups = verb_groups(tokens, mask, lexicon(language))
    return [segment.opener for segment in segments_of(tokens, groups, lexicon(language), mask)]


def test_a_row_of_words_opens_one_clause() -> None:
    assert openers("Il part alors que tu restes", "fr") == [Opener.START, Opener.ADVERBIAL]


def test_that_after_a_verb_opens_what_is_said_and_after_a_noun_what_a_noun_is_like() -> None:
    assert openers("Il dit que le pont ferme", "fr") == [Opener.START, Opener.COMPLEMENT]
    assert openers("Le pont que la ville ferme", "fr") == [Opener.START, Opener.RELATIVE]


def test_the_verb_behind_a_relative_clause_resumes() -> None:
    assert openers("La société qu'il a fondée réclame une somme", "fr") == [
        Opener.START,
        Opener.RELATIVE,
        Opener.RESUME,
    ]


@given(st.lists(st.sampled_from(_WORDS), max_size=25))
def test_segments_hold_every_token_once_and_every_verb(parts: list[str]) -> None:
    tokens = words(" ".join(parts))
    mask = [False] * len(tokens)
    groups = verb_groups(tokens, mask, lexicon("fr"))
    segments = segments_of(tokens, groups, lexicon("fr"), mask)

    assert [at for segment in segments for at in range(segment.opens, segment.last)] == list(
        range(len(tokens))
    )
    assert [group for segment in segments for group in segment.groups] == groups
