"""Articles with the candidates that they tell, and a review of them: for the tests of the review window."""

from collections.abc import Sequence
from dataclasses import replace

from tests.extraction.makers import an_actor, an_article
from timeline_app.articles.article import Article
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate, Proposal, Sameness
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Excerpt, Participation, Status
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.phrases.meaning import Neighbour, Reference, Unit, Written
from timeline_app.phrases.phrase import Kind, Phrase, Reading
from timeline_app.state.review import begin
from timeline_app.state.reviewing import Begun
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import Message

TEXT = (
    "The harbour of Lorne was sold last week. Ada Finch, who ran it for years, called the price an insult.\n\n"
    "On 5 March 2024 the council of Lorne met behind closed doors 🚪. According to Finch, two members left "
    "before the vote.\n\n"
    "The new owner, Greyline, will open a second quay in May. The harbour was built in 1911."
)
ARTICLE = an_article(TEXT)
ACTORS = (an_actor("ada", "Ada Finch"), an_actor("lorne", "Lorne"), an_actor("greyline", "Greyline"))
_REASON = Message("The week before publication, for any day of that month.")


def a_reading(date: str, reason: Message = _REASON) -> Reading:
    return Reading(date, edtf.parse(date) if date else None, reason)


def a_phrase(article: Article, words: str, date: str) -> Phrase:
    """A phrase at its first place in an article; relative where it has no digit."""
    start = article.text.index(words)
    is_said = any(char.isdigit() for char in words)
    meaning = Written(date) if is_said else Neighbour(-1, Unit.WEEK)
    reference = Reference.NOTHING if is_said else Reference.PUBLICATION
    kind = Kind.ABSOLUTE if is_said else Kind.RELATIVE
    return Phrase(start, start + len(words), words, kind, "en.test", meaning, a_reading(date), reference)


def a_told(
    id: str,
    title: str,
    words: str,
    date: str = "",
    phrase: str = "",
    *,
    article: Article = ARTICLE,
    at: int = 0,
    actors: Sequence[str] = (),
    others: Sequence[str] = (),
    same_as: Sequence[str] = (),
    status: Status = Status.OCCURRED,
    by: str = "",
) -> Candidate:
    """A candidate whose excerpt is `words`, at their first place. at: index of the article."""
    start = article.text.index(words)
    is_said = any(char.isdigit() for char in phrase)
    basis = (Basis.STATED if is_said else Basis.RELATIVE) if date else None
    dated = CandidateDate(a_reading(date), basis, phrase, tuple(map(a_reading, others)))
    return Candidate(
        id, title, at, start, start + len(words),
        Excerpt(f"paper-{at}", words, locator=(("paragraph", "1"),)), dated,
        actors=tuple(map(Participation, actors)), status=status, status_by=by, score=0.8,
        reasons=(Message("It names who did it."),),
        same_as=tuple(Sameness(each, 0.8, (Message("The same actors."),)) for each in same_as),
    )  # fmt: skip


CANDIDATES = (
    a_told("sold", "The harbour of Lorne is sold", "The harbour of Lorne was sold last week",
           "[2024-02-19..2024-03-24]", "last week", actors=["lorne"], others=["2024-03"]),
    a_told("met", "The council meets", "On 5 March 2024 the council of Lorne met behind closed doors",
           "2024-03-05", "5 March 2024", actors=["lorne"]),
    a_told("left", "Two members leave before the vote", "two members left before the vote",
           "2024-03-05", actors=["lorne"], status=Status.ALLEGED, by="ada", same_as=["met"]),
    a_told("quay", "Greyline opens a second quay", "Greyline, will open a second quay in May",
           "2024-05", "May", actors=["greyline"], status=Status.ANNOUNCED),
    a_told("built", "The harbour is built", "The harbour was built in 1911", "1911", "1911"),
)  # fmt: skip


def a_proposal(
    candidates: Sequence[Candidate] = CANDIDATES,
    articles: Sequence[Article] = (ARTICLE,),
    actors: Sequence[Actor] = ACTORS,
    phrases: Sequence[tuple[str, str]] = (("last week", "[2024-02-19..2024-03-24]"), ("5 March 2024", "2024-03-05"),
                                          ("1911", "1911")),
) -> Proposal:  # fmt: skip
    """phrases: of the first article."""
    found = tuple(a_phrase(articles[0], *each) for each in phrases) if articles else ()
    sources = {f"paper-{n}": Source(f"paper-{n}", f"Paper {n}") for n in range(len(articles))}
    tagged = tuple(found if not n else () for n in range(len(articles)))
    return Proposal(tuple(articles), sources, {each.id: each for each in actors}, tagged, tuple(candidates))


def a_review(proposal: Proposal | None = None, known: Timeline | None = None) -> ReviewSession:
    """A session on a proposal, at its first candidate."""
    proposal = proposal if proposal is not None else a_proposal()
    return ReviewSession(Begun(proposal, begin(proposal)), known)


def a_long_proposal(count: int, gap: int = 400) -> Proposal:
    """An article of `count` paragraphs, each with a candidate: about gap characters apart."""
    filling = ("Nothing else was said of it in those days, and nobody asked. " * 40)[:gap]
    parts = [f"On 5 March 2024 the firm number {n} was sold. {filling}" for n in range(count)]
    text = "\n\n".join(parts)
    article = an_article(text)
    candidates, start = [], 0
    for n, part in enumerate(parts):
        words = part[: part.index(". ")]
        told = a_told(
            f"c{n}", f"Firm {n} is sold", words, "2024-03-05", "5 March 2024", article=an_article(part)
        )
        candidates.append(replace(told, start=start, end=start + len(words)))
        start += len(part) + 2
    return a_proposal(candidates, (article,), phrases=())
