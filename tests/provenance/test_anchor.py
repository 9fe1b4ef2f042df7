import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.provenance.makers import found
from timeline_app.provenance.anchor import State
from timeline_app.provenance.differences import marked

TEXT = "The court did not accept 1,250 claims of 2,5 % in 2024. It was “illegal”, the court said; it paid 10⁶ dollars."
WORDS = st.lists(
    st.sampled_from(["the", "court", "did", "not", "claim", "1990", "12", "été", "l’homme", "«", "mot", "»"]),
    min_size=1,
)


def test_a_quote_found_exactly_is_verbatim_and_says_where() -> None:
    anchor = found("did not accept", TEXT)
    assert anchor.state is State.VERBATIM
    assert (anchor.start, anchor.end, anchor.passage) == (10, 24, "did not accept")
    assert not anchor.is_ambiguous


def test_offsets_are_code_points_of_the_true_text_after_clusters_of_other_lengths() -> None:
    text = "ﬁrst e\u0301te\u0301 …\u00a0\u00a0then l\u2019homme"
    anchor = found("then l'homme", text)
    assert anchor.state is State.TYPOGRAPHY
    assert anchor.passage == text[anchor.start : anchor.end] == "then l’homme"


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("The court did accept", "The court did [-not-] accept"),
        ("claims of 2,5 % in 2023", "claims of 2,5 % in [-2024-]{+2023+}"),
        ("accept 1,251 claims", "accept [-1,250-]{+1,251+} claims"),
        ("the Court did not accept", "[-The court-]{+the Court+} did not accept"),
        ("it paid 106 dollars", "it paid [-10⁶-]{+106+} dollars"),
        ("It was “legal”, the court said", "It was “[-illegal-]{+legal+}”, the court said"),
    ],
)
def test_a_changed_quote_differs_and_shows_where(quote: str, shown: str) -> None:
    anchor = found(quote, TEXT)
    assert anchor.state is State.DIFFERS
    assert marked(anchor.differences) == shown
    assert TEXT[anchor.start : anchor.end] == anchor.passage


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("80 milliards", "estimée à 180 milliards"),
        ("5 milliards", "estimée à 2,5 milliards"),
        ("reçu 12", "il a reçu 12 000 euros"),
        ("000 euros", "il a reçu 12 000 euros"),
        ("reçu 12", "il a reçu 12\u202f000 euros"),
        ("paid 10", "it paid 10⁶ dollars"),
        ("a loss of 5", "a loss of 5½"),
        ("5 degrees", "it was -5 degrees"),
        ("5 degrees", "it was −5 degrees"),
        ("costs 80", "it costs 80M"),
        ("legal acts", "some illegal acts"),
        ("une vallé", "une vallée"),
        ("cafe", "a cafe\u0301"),
    ],
)
def test_a_quote_that_cuts_a_word_or_a_number_does_not_stand(quote: str, text: str) -> None:
    assert not found(quote, text).state.stands


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("1995", "from 1990-1995"),
        ("in 2024", "It was in 2024, they say"),
        ("100 people", "in 2024 100 people"),
        ("dollars", "a million dollars¹"),
        ("homme", "l'homme"),
        ("2024年", "于2024年发布"),
        ("发布", "于2024年发布了"),
    ],
)
def test_a_quote_of_whole_words_stands(quote: str, text: str) -> None:
    assert found(quote, text).state is State.VERBATIM


def test_words_that_are_nowhere_near_are_missing() -> None:
    anchor = found("The price of bread has risen in every town of the country", TEXT)
    assert (anchor.state, anchor.start, anchor.passage) == (State.MISSING, None, "")


@pytest.mark.parametrize("quote", ["", "  \n", "\u200b"])
def test_a_quote_without_words_is_missing(quote: str) -> None:
    assert found(quote, TEXT).state is State.MISSING


def test_nothing_stands_in_an_empty_text() -> None:
    assert found("words", "").state is State.MISSING


def test_prefix_and_suffix_choose_among_several_places() -> None:
    text = "one said yes; two said yes. Three said yes!"
    assert found("said yes", text).is_ambiguous
    assert found("said yes", text, prefix="two ").start == text.index("two") + 4
    assert found("said yes", text, suffix="!").start == text.rindex("said")
    assert not found("said yes", text, prefix="two ", suffix=". Three").is_ambiguous


def test_typography_of_prefix_and_suffix_does_not_count() -> None:
    text = "l’un dit «\u00a0oui\u00a0»; l’autre dit «\u00a0oui\u00a0»."
    assert found("oui", text, prefix="l'autre dit «").start == text.rindex("oui")


def test_a_context_that_is_nowhere_is_said_and_the_quote_still_stands() -> None:
    anchor = found("said yes", "one said yes", prefix="nobody")
    assert anchor.state is State.VERBATIM
    assert anchor.is_context_missing


def test_the_verbatim_place_goes_before_one_that_only_reads_the_same() -> None:
    text = "l’homme et l'homme"
    anchor = found("l'homme", text)
    assert (anchor.state, anchor.start, anchor.places) == (State.VERBATIM, 11, 2)


@given(WORDS, st.data())
def test_any_run_of_words_of_a_text_stands_in_it(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    quote = " ".join(words[start:end])
    anchor = found(quote, " ".join(words))
    # Only a number beside a number may be taken for the rest of it.
    assert anchor.state is State.VERBATIM or "12" in quote or "1990" in quote


@given(st.lists(st.sampled_from(["alpha", "beta", "gamma", "not", "1984", "12"]), min_size=2), st.data())
def test_a_quote_from_which_a_word_was_dropped_never_stands(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    gone = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[:gone] + words[gone + 1 :])
    assert found(quote, text).state.stands == (f" {quote} " in f" {text} ")


AWKWARD = st.text(st.sampled_from("01,. -ab²é\u0301’'«»\u00a0\u00ad\n"), max_size=25)


@given(st.one_of(AWKWARD, st.text(max_size=60)), st.one_of(AWKWARD, st.text(max_size=200)))
def test_whatever_stands_reads_the_same_and_nothing_crashes(quote: str, text: str) -> None:
    anchor = found(quote, text)
    assert (anchor.start is None) == (anchor.state is State.MISSING)
    if anchor.start is not None:
        assert anchor.passage == text[anchor.start : anchor.end]
    if anchor.state is State.VERBATIM:
        assert anchor.passage == quote.strip()
    if anchor.state is State.DIFFERS:
        assert "".join(run.source for run in anchor.differences).strip() == anchor.passage.strip()
        assert not all(run.is_same for run in anchor.differences)
