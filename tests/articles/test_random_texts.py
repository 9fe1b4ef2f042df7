"""Whatever a text is, it is read as an article: nothing crashes, blocks are in order and inside."""

from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.random_texts import failure
from tests.benchmarks.stages import reading
from tests.benchmarks.texts import random_texts, worst_cases

MARKS = ["# ", "> ", "- ", "1. ", "***", "   ", "```", "\t", "Photo : E. F."]
HEADS = ["By A. B.", "Par C. D.", "Paris, 12 mars 2024", "date 2024-03"]
PROSE = ["Le maire a parlé.", "The mayor spoke.", "« Non »"]
LINES = st.lists(st.sampled_from([*MARKS, *HEADS, *PROSE]) | st.text(max_size=30))


@given(st.text(), st.sampled_from(["fr", "en", "auto", "de"]))
def test_any_text_has_blocks_in_order(text: str, language: str) -> None:
    assert not failure(reading, text, language)


@given(LINES, st.sampled_from(["\n", "\n\n", "\r\n", "\u2028"]))
def test_any_lines_have_blocks_in_order(lines: list[str], between: str) -> None:
    assert not failure(reading, between.join(lines), "fr")


@given(st.integers(0, 2**32))
def test_texts_of_a_seed_have_blocks_in_order(seed: int) -> None:
    assert not [text for language, text in random_texts(2, seed) if failure(reading, text, language)]


def test_the_worst_texts_have_blocks_in_order() -> None:
    assert not [name for name, text in worst_cases(5_000).items() if failure(reading, text, "fr")]
