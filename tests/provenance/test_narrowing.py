import random
import time

from tests.provenance.test_closest import a_text
from timeline_app.provenance.anchor import SourceText, State, locate
from timeline_app.provenance.narrowing import likely_windows


def test_the_likeliest_window_holds_the_words_that_the_quote_kept() -> None:
    words = a_text(50_000)
    source = " ".join(words)
    quote = " ".join(["other" if index % 7 == 3 else word for index, word in enumerate(words[30_000:30_040])])
    start, end = likely_windows(quote, source)[0]
    assert " ".join(words[30_005:30_009]) in source[start:end]


def test_words_that_are_nowhere_give_no_window() -> None:
    assert likely_windows("quite another", "the same thing " * 100) == []
    assert likely_windows("", "the same thing") == []


def test_windows_are_few_in_a_text_of_one_word() -> None:
    assert len(likely_windows("ab ab ab ab", "ab " * 10_000)) <= 8


def test_a_changed_quote_is_found_in_a_large_text() -> None:
    words = a_text(60_000)
    quote = words[41_000:41_050]
    quote[random.Random(5).randrange(10, 40)] = "not"
    anchor = locate(" ".join(quote), "", "", SourceText.of(" ".join(words)))
    assert anchor.state is State.DIFFERS
    assert anchor.passage == " ".join(words[41_000:41_050])


def test_a_text_of_the_same_words_over_and_over_takes_no_minutes() -> None:
    source = SourceText.of("ab " * 400_000)
    began = time.perf_counter()
    locate("a b c d" * 1_000, "", "", source)
    locate("abc " * 2_000, "", "", source)
    assert time.perf_counter() - began < 20  # some seconds at most; over a minute without narrowing
