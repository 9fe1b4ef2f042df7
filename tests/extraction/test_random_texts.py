"""Whatever a text is, who is spoken of in it is found without a crash, in order and inside of it."""

from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.random_texts import failure
from tests.benchmarks.stages import casting
from tests.benchmarks.texts import random_texts, worst_cases

LANGUAGES = st.sampled_from(["fr", "en"])
NAMES = """Elon Musk OpenAI OPENAI Jean-Pierre O'Brien l'Oréal McDonald's U.S. J. K. de la van der Saint-Étienne Mme
Dr. CEO Inc. GPT-4 2 15 ② M6 A B C"""
WORDS = """le the he she il elle il milliardaire company société said selon a annoncé ( ) , . ; : « » " ' - & / \n\n"""
PIECES = st.lists(st.sampled_from([*NAMES.split(), *WORDS.split(" ")]) | st.text(max_size=3), max_size=30)


@given(st.text(), LANGUAGES)
def test_any_text_has_mentions_in_order(text: str, language: str) -> None:
    assert not failure(casting, text, language)


@given(PIECES, LANGUAGES)
def test_names_in_any_order_are_no_trouble(pieces: list[str], language: str) -> None:
    assert not failure(casting, " ".join(pieces), language)


@given(st.integers(0, 2**32))
def test_texts_of_a_seed_have_mentions_in_order(seed: int) -> None:
    assert not [text for language, text in random_texts(2, seed) if failure(casting, text, language)]


def test_the_worst_texts_have_mentions_in_order() -> None:
    assert not [name for name, text in worst_cases(3_000).items() if failure(casting, text, "en")]
