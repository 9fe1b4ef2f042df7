"""Whatever a text is, its date phrases are found without a crash, in order, inside of it, by their own words."""

from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.random_texts import failure
from tests.benchmarks.stages import published, tagging
from tests.benchmarks.texts import random_texts, worst_cases
from timeline_app.chrono import edtf
from timeline_app.phrases.tagging import tag

LANGUAGES = st.sampled_from(["fr", "en"])
FRENCH = """il y a dans depuis entre et de du au à le la les cette an ans mois semaine dernière prochaine jours mars mai
été jeudi XIXe siècle av. J.-C. années plus tard avant vers fin début"""
ENGLISH = """last next this the of in on from to between and ago later earlier early late week year May March 5th 44 BC
1990s century Thursday summer every two"""
SIGNS = """0 1 12 31 1990 2024 99999 '90 5/3/2024 2024-03-12 12h30 , . - – ' « » " ( )"""
WORDS = st.lists(
    st.sampled_from([*FRENCH.split(), *ENGLISH.split(), *SIGNS.split()]) | st.text(max_size=4), max_size=40
)


@given(st.text(), LANGUAGES)
def test_any_text_has_phrases_in_order(text: str, language: str) -> None:
    assert not failure(tagging, text, language)


@given(WORDS, LANGUAGES)
def test_words_of_dates_in_any_order_are_no_trouble(words: list[str], language: str) -> None:
    assert not failure(tagging, " ".join(words), language)


@given(st.integers(0, 2**32))
def test_texts_of_a_seed_have_phrases_in_order(seed: int) -> None:
    assert not [text for language, text in random_texts(2, seed) if failure(tagging, text, language)]


@given(
    WORDS,
    LANGUAGES,
    st.sampled_from(["", "2024-03-12", "2024-03", "2024-03-11/2024-03-15", "0001-01-01", "9999-12"]),
)
def test_a_phrase_says_its_own_words_and_a_date_that_can_be_read(
    words: list[str], language: str, day: str
) -> None:
    text = " ".join(words)
    for phrase in tag(text, language, edtf.parse(day) if day else None):
        assert phrase.text == text[phrase.start : phrase.end]
        assert phrase.lead_start <= phrase.start
        for reading in (phrase.reading, *phrase.others):
            assert (reading.span is None) is (reading.edtf == "")
            assert reading.span is None or edtf.parse(reading.edtf) == reading.span


@given(WORDS, LANGUAGES)
def test_durations_and_frequencies_have_no_date(words: list[str], language: str) -> None:
    for phrase in tag(" ".join(words), language, published()):
        assert phrase.kind.is_date or not phrase.edtf


@given(WORDS, LANGUAGES)
def test_what_comes_after_a_paragraph_does_not_change_what_was_found_in_it(
    words: list[str], language: str
) -> None:
    text = " ".join(words)
    alone = tag(text, language, published())
    followed = tag(f"{text}\n\nNothing.", language, published())
    assert [(each.start, each.end, each.edtf) for each in alone] == [
        (each.start, each.end, each.edtf) for each in followed
    ]


def test_the_worst_texts_have_phrases_in_order() -> None:
    assert not [name for name, text in worst_cases(3_000).items() if failure(tagging, text, "fr")]
    assert not [name for name, text in worst_cases(3_000).items() if failure(tagging, text, "en")]
