"""What of an article a timeline has already."""

from tests.makers import a_timeline, an_event, in_columns
from timeline_app.articles.reading import article_of
from timeline_app.extraction.candidate import Candidate, CandidateDate
from timeline_app.extraction.known_quotes import KnownQuotes, known_source
from timeline_app.model.event import Excerpt
from timeline_app.model.source import Source
from timeline_app.phrases.phrase import Reading
from timeline_app.values import replace
from timeline_app.words import Message

TEXT = (
    "The harbour was sold last week. Tom Hart, who had built it, left the town on Monday. Nobody knows why."
)
ARTICLE = article_of(TEXT, language="en")


def a_candidate(exact: str) -> Candidate:
    start = TEXT.index(exact)
    date = CandidateDate(Reading("", None, Message("No date.")))
    return Candidate("x", "X", 0, start, start + len(exact), Excerpt("paper", exact), date)


def quoting(*exacts: str) -> KnownQuotes:
    events = (an_event(f"e{n}", excerpts=[Excerpt("paper", exact)]) for n, exact in enumerate(exacts))
    return KnownQuotes(ARTICLE, "paper", a_timeline(*events))


def test_words_that_an_event_quotes_are_there_already_also_with_its_ends_moved_a_little() -> None:
    quotes = quoting("Tom Hart, who had built it, left the town on Monday")

    assert quotes.has(a_candidate("Tom Hart, who had built it, left the town on Monday"))
    assert quotes.has(a_candidate("Tom Hart, who had built it, left the town"))
    assert quotes.has(a_candidate("Tom Hart, who had built it, left the town on Monday. Nobody"))


def test_a_part_of_a_sentence_may_tell_something_else() -> None:
    quotes = quoting("Tom Hart, who had built it, left the town on Monday")

    assert not quotes.has(a_candidate("who had built it"))
    assert not quotes.has(a_candidate("The harbour was sold last week"))


def test_words_quoted_of_another_source_are_not_of_this_one() -> None:
    known = a_timeline(an_event("e", excerpts=[Excerpt("post", "The harbour was sold last week")]))

    assert not KnownQuotes(ARTICLE, "paper", known).has(a_candidate("The harbour was sold last week"))


def test_it_is_asked_of_very_many_events_too() -> None:
    known = a_timeline(an_event("e", excerpts=[Excerpt("paper", "The harbour was sold last week")]))

    assert KnownQuotes(ARTICLE, "paper", in_columns(known)).has(a_candidate("The harbour was sold last week"))


def test_the_source_that_is_the_very_text_is_known_and_one_whose_text_has_changed_is_not() -> None:
    known = a_timeline()
    same = Source("same", sha256=ARTICLE.sha256)
    known = replace(
        known, sources={"bare": Source("bare"), "other": Source("other", sha256="ab"), "same": same}
    )

    assert known_source(ARTICLE, known) is same
    assert known_source(article_of(TEXT + " Yet.", language="en"), known) is None
