"""Candidates that somebody makes of marked words, or whose excerpt somebody moves: by hand, and by the same rules."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from timeline_app.extraction.candidate import Candidate, CandidateDate, Proposal
from timeline_app.formats.references import free_id
from timeline_app.model.actor import Actor
from timeline_app.model.event import Basis, Participation
from timeline_app.model.local_text import LocalText
from timeline_app.phrases.meaning import Reference
from timeline_app.phrases.phrase import Phrase, Reading
from timeline_app.provenance.anchor import SourceText, cuts
from timeline_app.provenance.quoting import quotation, whole_words
from timeline_app.values import replace
from timeline_app.words import Message

NO_DATE = Message("These words give no date.")
MARKED = Message("Marked by hand.")
_LONGEST_TITLE = 80
_SHORTEST_NAME = 2


class Named(NamedTuple):
    """Words that name an actor. start, end: code points in the text searched."""

    start: int
    end: int
    actor_id: str


def made(
    proposal: Proposal,
    article: int,
    range: tuple[int, int],
    source: SourceText,
    actors: Mapping[str, Actor],
    taken: Collection[str],
) -> Candidate | None:
    """The candidate that marked words make: dated by the first date in them, with the actors whom they name.

    range: code points of the article's text, grown to whole words. source: that text. taken: ids that it may not have.
    None where there are only spaces.
    """
    source_id = list(proposal.sources)[article]
    excerpt = quotation(source_id, source, *range)
    if excerpt is None:
        return None
    start, end = whole_words(source.text, *range)
    title = _title(excerpt.exact)
    return Candidate(
        id=free_id(LocalText.plain(title), taken),
        title=title,
        article=article,
        start=start,
        end=end,
        excerpt=excerpt,
        date=_date(dated_phrases(proposal, article, start, end)),
        actors=tuple(Participation(each.actor_id) for each in sorted(named(excerpt.exact, actors.values()))),
        score=1.0,
        reasons=(MARKED,),
    )


def moved(
    proposal: Proposal, candidate: Candidate, range: tuple[int, int], source: SourceText
) -> Candidate | None:
    """The candidate with another excerpt of its article, which begins and ends with whole words.

    Its date stays. The words that give it are looked for in the new excerpt; where none do, the date is inferred.
    None where there are only spaces.
    """
    quote = quotation(candidate.excerpt.source_id, source, *range)
    if quote is None:
        return None
    start, end = whole_words(source.text, *range)
    excerpt = replace(
        candidate.excerpt, exact=quote.exact, prefix=quote.prefix, suffix=quote.suffix, locator=quote.locator
    )
    date = candidate.date
    phrases = dated_phrases(proposal, candidate.article, start, end)
    if date.reading.edtf and (not date.phrase or date.phrase not in quote.exact):
        giving = next((each for each in phrases if each.edtf == date.reading.edtf), None)
        date = (
            replace(date, phrase=giving.text, basis=_basis(giving))
            if giving is not None
            else replace(date, phrase="", basis=Basis.INFERRED)
        )
    return replace(candidate, start=start, end=end, excerpt=excerpt, date=date)


def dated_phrases(proposal: Proposal, article: int, start: int, end: int) -> list[Phrase]:
    """The phrases with a date in a range of an article, in the order of the text."""
    phrases = proposal.phrases[article] if article < len(proposal.phrases) else ()
    return [each for each in phrases if start <= each.start and each.end <= end and each.edtf]


def named(exact: str, actors: Iterable[Actor]) -> Iterator[Named]:
    """For each actor whom a text names, the first place of the longest name that stands there."""
    lowered = exact.lower() if len(exact.lower()) == len(exact) else exact
    for actor in actors:
        names = {*actor.name.all_texts(), *actor.aliases}
        for name in sorted(names, key=len, reverse=True):
            at = _whole(lowered, name.lower(), exact)
            if at >= 0:
                yield Named(at, at + len(name), actor.id)
                break


def _whole(lowered: str, name: str, exact: str) -> int:
    """Where a name stands as whole words; -1 where it does not."""
    at = lowered.find(name) if len(name) >= _SHORTEST_NAME else -1
    while at >= 0 and cuts(exact, at, at + len(name)):
        at = lowered.find(name, at + 1)
    return at


def _date(phrases: list[Phrase]) -> CandidateDate:
    if not phrases:
        return CandidateDate(Reading("", None, NO_DATE))
    first, *rest = phrases
    others = (*first.others, *(each.reading for each in rest if each.edtf != first.edtf))
    return CandidateDate(first.reading, _basis(first), first.text, others)


def _basis(phrase: Phrase) -> Basis:
    return Basis.STATED if phrase.reckoned_from is Reference.NOTHING else Basis.RELATIVE


def _title(exact: str) -> str:
    """The words on one line, cut at a word where they are many."""
    words = " ".join(exact.split())
    if len(words) <= _LONGEST_TITLE:
        return words.rstrip(".,;:")
    return words[: _LONGEST_TITLE + 1].rsplit(" ", 1)[0].rstrip(".,;:") + "…"


def redated(candidate: Candidate, proposal: Proposal) -> Candidate:
    """A candidate that was made by hand, dated anew by the phrase that dates it, as it is understood now."""
    if not candidate.date.phrase or candidate.date.basis is not Basis.RELATIVE:
        return candidate
    phrases = dated_phrases(proposal, candidate.article, candidate.start, candidate.end)
    found = next((each for each in phrases if each.text == candidate.date.phrase), None)
    if found is None:
        return candidate
    return replace(candidate, date=replace(candidate.date, reading=found.reading, others=found.others))
