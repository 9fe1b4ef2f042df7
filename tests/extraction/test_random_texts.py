"""Whatever a text is, its actors and candidates are found without a crash, and what is proposed holds together."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.annotated import articles
from tests.benchmarks.random_texts import failure
from tests.benchmarks.stages import article, casting
from tests.benchmarks.texts import random_texts, worst_cases
from timeline_app.chrono import edtf
from timeline_app.extraction.proposing import propose
from timeline_app.provenance.anchor import SourceText, State, locate

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


def fault_of_proposal(text: str, language: str) -> str:
    """What does not hold of the candidates of a text: their words, places, dates, actors, ids; "" for nothing."""
    read = article(text, language)
    proposal = propose([read])
    source = SourceText.of(read.text)
    if len({each.id for each in proposal.candidates}) < len(proposal.candidates):
        return "an id comes twice"
    for each in proposal.candidates:
        quote, reading = each.excerpt, each.date.reading
        if quote.exact != read.text[each.start : each.end]:
            return f"{quote.exact!r} is not what stands there"
        anchor = locate(quote.exact, quote.prefix, quote.suffix, source)
        if (anchor.state, anchor.start) != (State.VERBATIM, each.start):
            return f"{quote.exact!r} is found elsewhere"
        if reading.edtf != "" and edtf.parse(reading.edtf) != reading.span:
            return f"{reading.edtf} is another date"
        who = [one.actor_id for one in each.actors] + ([each.status_by] if each.status_by else [])
        if not set(who) <= set(proposal.actors):
            return f"{who} are not all there"
        if not each.title.strip() or "\n" in each.title or not 0 <= each.score <= 1:
            return f"{each.title!r}, {each.score}"
    return ""


@given(PIECES, LANGUAGES)
@settings(deadline=None)
def test_what_is_proposed_of_any_words_holds_together(pieces: list[str], language: str) -> None:
    assert not fault_of_proposal(" ".join(pieces), language)


@given(st.integers(0, 2**32))
@settings(deadline=None)
def test_what_is_proposed_of_random_texts_holds_together(seed: int) -> None:
    assert not [text for language, text in random_texts(2, seed) if fault_of_proposal(text, language)]


def test_what_is_proposed_of_articles_holds_together() -> None:
    faults = [fault_of_proposal(each.text, each.language) for each in articles()]
    assert not any(faults), faults
