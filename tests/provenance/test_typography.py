import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.provenance import typography
from timeline_app.provenance.typography import Evened, even_out

AWKWARD = st.text(
    st.sampled_from("ab1 9«»‹›“’-–\u00ad\u200b\u00a0\n\r\té\u0301ﬁ①⁶½カ\uff9e\u1100\u1161각…´"), max_size=30
)
TEXTS = st.one_of(st.text(max_size=40), AWKWARD)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("l’homme", "l'homme"),
        ("“so”", '"so"'),
        ("«\u00a0mot\u00a0»", '"mot"'),
        ("« mot » dit-il", "“mot” dit-il"),
        ("1990–1995", "1990-1995"),
        ("a\u00ad\u200bb", "ab"),
        ("a \n\u00a0 b", "a b"),
        ("\ufb01n", "fin"),
        ("cafe\u0301", "café"),
        ("１２", "12"),
        ("and so on…", "and so on..."),
        ("infor\u00ad\nmation", "information"),
    ],
)
def test_typography_is_evened_out(one: str, other: str) -> None:
    assert even_out(one).text == even_out(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("10⁶", "106"),
        ("x²", "x2"),
        ("H₂O", "H2O"),
        ("½", "1⁄2"),
        ("2½", "21⁄2"),
        ("①", "1"),
        ("⑴", "(1)"),
        ("1⒈", "11."),
        ("㎡", "m2"),
        ("Elon", "elon"),
        ("10\u00ad20", "1020"),
        ("10 20", "1020"),
        ("2023", "2024"),
        ("not so", "so"),
        ("»Wort« und", "»Wort«und"),
    ],
)
def test_what_changes_a_number_or_a_word_is_not_typography(one: str, other: str) -> None:
    assert even_out(one).text != even_out(other).text


def test_the_characters_taken_as_plain_stay_as_they_are() -> None:
    plain = re.compile(f"[{typography._PLAIN}]")
    for code in range(0x10000):
        character = chr(code)
        if plain.match(character):
            assert unicodedata.normalize("NFKC", character) == character
            assert not typography._continues(character)
            assert character.translate(typography._EVENED_MARKS) == character


@given(TEXTS)
def test_runs_lead_from_the_first_to_the_last_character_of_both_texts(text: str) -> None:
    evened = even_out(text)
    assert list(evened.true_starts) == sorted(evened.true_starts)
    assert list(evened.even_starts) == sorted(evened.even_starts)
    assert (evened.even_starts[-1], evened.true_starts[-1]) == (len(evened.text), len(text))
    for run, is_cluster in enumerate(evened.is_cluster[:-1]):
        even = evened.text[evened.even_starts[run] : evened.even_starts[run + 1]]
        true = text[evened.true_starts[run] : evened.true_starts[run + 1]]
        assert is_cluster == (len(even) != len(true))


@given(TEXTS, st.data())
def test_a_range_leads_back_to_the_words_that_it_was_made_from(text: str, data: st.DataObject) -> None:
    evened = even_out(text)
    if not evened.text:
        return
    start = data.draw(st.integers(0, len(evened.text) - 1))
    end = data.draw(st.integers(start + 1, len(evened.text)))
    true_start, true_end = evened.true_start(start), evened.true_end(end)
    if true_start is None or true_end is None:
        return
    assert _between(evened, true_start, true_end) == evened.text[start:end]
    assert evened.true_slice(start, end) == (true_start, true_end)


def _between(evened: Evened, true_start: int, true_end: int) -> str:
    """The evened text of the true characters [true_start, true_end), put together run by run."""
    parts: list[str] = []
    for run, is_cluster in enumerate(evened.is_cluster[:-1]):
        even, true = evened.even_starts[run], evened.true_starts[run]
        first, last = max(true_start, true), min(true_end, evened.true_starts[run + 1])
        if first < last:
            cluster = evened.text[even : evened.even_starts[run + 1]]
            parts.append(cluster if is_cluster else evened.text[even + first - true : even + last - true])
    return "".join(parts)


@given(TEXTS.filter(lambda text: not re.search("[«»‹›\u00ad]", text)))
def test_evening_out_twice_changes_nothing(text: str) -> None:
    once = even_out(text).text
    assert even_out(once).text == once


@given(st.text(st.characters(max_codepoint=0x24F, categories=["L"]), max_size=30))
def test_letters_read_as_nfkc_has_them(text: str) -> None:
    safe = "".join(character for character in text if not typography._is_unsafe(character))
    expected = unicodedata.normalize("NFKC", safe).translate(typography._EVENED_MARKS)
    assert even_out(safe).text == expected
