"""Sentences end where they end, whatever stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.telling import lexicon
from timeline_app.extraction.sentences import sentences_of


def split(text: str, language: str = "fr") -> list[str]:
    words = lexicon(language)
    return [text[a:b] for a, b in sentences_of(text, 0, len(text), words.abbreviations, words.openers)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("M. Roux et Mme. Ney sont venus. Il est tard.", ["M. Roux et Mme. Ney sont venus.", "Il est tard."]),
        (
            "La ville naît en 44 av. J.-C. Elle brûle ensuite.",
            ["La ville naît en 44 av. J.-C.", "Elle brûle ensuite."],
        ),
        ("Elle coûte 3.5 euros. Non.", ["Elle coûte 3.5 euros.", "Non."]),
        ("« Je pars. » Il est parti.", ["« Je pars. »", "Il est parti."]),
        ("Il hésite… puis signe. Ah !", ["Il hésite… puis signe.", "Ah !"]),
        ("Il vient ! dit-elle. Bon.", ["Il vient ! dit-elle.", "Bon."]),
        (
            "Une ligne\nqui va plus loin.\n\nUn titre\n\nFin",
            ["Une ligne\nqui va plus loin.", "Un titre", "Fin"],
        ),
        ("- un premier point\n- un second", ["un premier point", "un second"]),
        ("1. un premier\n2. un second", ["un premier", "un second"]),
    ],
)
def test_french_sentences(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Hall of St. Ives spoke. She left.", ["Dr. Hall of St. Ives spoke.", "She left."]),
        ("He moved to the U.S. The firm stayed.", ["He moved to the U.S.", "The firm stayed."]),
        ("The U.S. Navy sailed. Then it stopped.", ["The U.S. Navy sailed.", "Then it stopped."]),
        ('He left. "It was time," she said.', ["He left.", '"It was time," she said.']),
        ("J. K. Moss wrote it. “It sold.” Well?", ["J. K. Moss wrote it.", "“It sold.”", "Well?"]),
    ],
)
def test_english_sentences(text: str, sentences: list[str]) -> None:
    assert split(text, "en") == sentences


@given(st.text(alphabet='aB .!?…«»"\n-1)', max_size=80))
def test_sentences_lie_in_order_without_overlap_and_leave_only_spaces_and_bullets_out(text: str) -> None:
    words = lexicon("fr")
    found = sentences_of(text, 0, len(text), words.abbreviations, words.openers)

    at = 0
    for sentence in found:
        assert at <= sentence.start < sentence.end
        assert not (set(text[at : sentence.start]) & set('aB!?…«»"'))
        assert not text[sentence.start].isspace()
        assert not text[sentence.end - 1].isspace()
        at = sentence.end
    assert not set(text[at:]) & set('aB!?…«»"')


def test_what_never_ends_is_parted_between_words() -> None:
    text = "il dit que " * 1000
    parts = split(text)

    assert max(len(part) for part in parts) <= 1200
    assert " ".join(parts) == text.strip()
