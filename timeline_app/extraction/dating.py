"""The date of what is told: by its own words, by what it is told beside, or by the tense it is told in."""

import enum
import math
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from timeline_app.chrono import edtf, wording
from timeline_app.chrono.span import UNQUALIFIED, Kind, Span
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.nominals import Nominal
from timeline_app.extraction.verbs import VerbGroup, Voice
from timeline_app.model.event import Basis
from timeline_app.phrases.meaning import Direction, Part, Reference
from timeline_app.phrases.phrase import Kind as PhraseKind
from timeline_app.phrases.phrase import Phrase, Reading, Relation
from timeline_app.phrases.relations import related
from timeline_app.values import replace
from timeline_app.words import Message

_MOST_OTHERS = 4


class Side(enum.Enum):
    """Where from publication something lies, by the tense it is told in."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNSAID = "unsaid"


_SIDES = {
    Voice.PRESENT: Side.PRESENT,
    Voice.PAST: Side.PAST,
    Voice.PERFECT: Side.PAST,
    Voice.PLUPERFECT: Side.PAST,
    Voice.IMPERFECT: Side.PAST,
    Voice.HAVING: Side.PAST,
    Voice.FUTURE: Side.FUTURE,
    Voice.CONDITIONAL_PERFECT: Side.PAST,
    Voice.PARTICIPLE: Side.PAST,
}


_ESTIMATED = VerbGroup(0, 0, (), Voice.PRESENT)
_DONE = VerbGroup(0, 0, (), Voice.PARTICIPLE)


class Dated(NamedTuple):
    """A date, and the phrase that gives it; None where no words of the draft's own do."""

    date: CandidateDate
    phrase: Phrase | None = None

    @property
    def span(self) -> Span | None:
        return self.date.reading.span


def side_of(group: VerbGroup | None) -> Side:
    """Where from publication a verb group lies."""
    return Side.UNSAID if group is None else _SIDES.get(group.voice, Side.UNSAID)


class Dating:
    """The dates of what one article tells. published: None where nobody knows."""

    def __init__(self, published: Span | None) -> None:
        self._published = published

    def own(self, draft: Draft, others: Sequence[Draft]) -> Dated | None:
        """The date that the words of a draft give; None where they give none.

        others: drafts of the same sentence, whose own phrases are not this one's.
        """
        phrases = [phrase for phrase in _phrases_of(draft, others) if phrase.kind.is_date]
        if not phrases:
            return None
        phrase = min(phrases, key=lambda one: _rank(one, draft))
        told = Direction.FUTURE if side_of(draft.telling) is Side.FUTURE else Direction.PAST
        if phrase.direction is Direction.FUTURE:
            told = Direction.FUTURE
        relate = partial(self._related, told=told)
        readings = [relate(one, phrase) for one in (phrase.reading, *phrase.others)]
        readings += [relate(other.reading, other) for other in phrases if other is not phrase]
        basis = Basis.STATED if phrase.reckoned_from is Reference.NOTHING else Basis.RELATIVE
        has_date = readings[0].span is not None
        return Dated(
            CandidateDate(readings[0], basis if has_date else None, phrase.text, _others(readings)), phrase
        )

    def _related(self, reading: Reading, phrase: Phrase, told: Direction) -> Reading:
        """A reading with the word before its phrase applied; what is to come by then does not come before publication."""
        relation = phrase.relation
        if relation is Relation.BEFORE and getattr(phrase.meaning, "part", None) is Part.LATE:
            relation = Relation.BY  # "avant la fin de l'année"
        made = related(reading, relation, self._published, told)
        span, published = made.span, self._published
        is_open = span is not None and span.earliest == -math.inf and math.isfinite(span.latest)
        if told is not Direction.FUTURE or not is_open or published is None or span is None:
            return made
        first = self._day(published, last=False)
        if not first or published.earliest >= span.latest:
            return made
        text = f"[{first}..{self._day(span, last=True)}]"
        return Reading(
            text, edtf.parse(text), Message("{reason} Not before publication.", reason=made.reason)
        )

    def beside(self, date: Dated, group: VerbGroup | None) -> Dated:
        """The date of what is told in one breath with something dated."""
        return self._inferred(
            date.date.reading.edtf,
            Message("{reason} The sentence tells it beside that.", reason=date.date.reading.reason),
            group,
        )

    def before(self, date: Dated | None, group: VerbGroup | None) -> Dated:
        """The date of what came before something else."""
        latest = self._last_day(date.span) if date is not None else ""
        if not latest:
            return self.by_tense(group)
        return self._inferred(f"[..{latest}]", Message("The text only says that it came before."), group)

    def after(self, date: Dated | None, group: VerbGroup | None, is_answer: bool) -> Dated:
        """The date of what came after something else, and before publication where it is told of the past."""
        if date is None or date.span is None or not math.isfinite(date.span.earliest):
            return self.by_tense(group)
        first = self._edge(date.span, last=False)
        last = "" if side_of(group) is Side.FUTURE else self._last_day(self._published)
        if last and self._published is not None and self._published.latest <= date.span.earliest:
            return self.by_tense(group)
        reason = (
            Message("It answers what came before, and lies before publication.")
            if is_answer
            else Message("The text only says that it came after, and it lies before publication.")
        )
        if not last:
            reason = Message("The text only says that it came after.")
        text = first if first == last else f"[{first}..{last}]"
        return self._inferred(text, reason, group)

    def since(self, date: Dated, group: VerbGroup | None) -> Dated:
        """The date of what has lasted since something else, and still did at publication."""
        if self._published is None or self._published.kind is not Kind.INSTANT:
            return self.by_tense(group)
        span = date.span
        is_plain = span is not None and span.kind is Kind.INSTANT and span.is_before(self._published)
        first = span.text if span is not None and is_plain else ""
        reason = Message("It has lasted since what came before, and still did at publication.")
        return self._inferred(f"{first}/{self._published.text}", reason, group)

    def by_tense(self, group: VerbGroup | None, is_to_come: bool = False) -> Dated:
        """The date that the tense gives, seen from publication. is_to_come: where other words say that it is ahead."""
        side = side_of(group)
        if is_to_come and side is Side.PRESENT:
            side = Side.FUTURE
        if side is Side.UNSAID:
            return Dated(CandidateDate(Reading("", None, Message("Nothing in the text dates it."))))
        published = self._published
        if published is None:
            return Dated(
                CandidateDate(
                    Reading(
                        "",
                        None,
                        Message(
                            "It has no date of its own, and when the article was published is not known."
                        ),
                    )
                )
            )
        if side is Side.PRESENT:
            return self._inferred(published.text, Message("Told in the present: as of publication."), group)
        if side is Side.FUTURE:
            first = self._edge(published, last=False)
            return self._inferred(
                f"[{first}..]" if first else "", Message("Told in the future: not before publication."), group
            )
        last = self._edge(published, last=True)
        return self._inferred(
            f"[..{last}]" if last else "", Message("Told in the past: before publication, or at it."), group
        )

    def of_noun(self, nominal: Nominal) -> Dated:
        """The date of what a noun tells without a date of its own: an estimate is of the day it is told."""
        return self.by_tense(_ESTIMATED if nominal.is_estimate else _DONE if nominal.is_done else None)

    def _inferred(self, text: str, reason: Message, group: VerbGroup | None) -> Dated:
        try:
            span = edtf.parse(text) if text else None
        except edtf.EdtfError:
            return self.by_tense(group)
        reading = Reading(text if span is not None else "", span, reason)
        return Dated(CandidateDate(reading, Basis.INFERRED if span is not None else None))

    def _edge(self, span: Span, last: bool) -> str:
        """The first or last date of a span, as plain as it is written; "" where that is open or unknown."""
        is_plain = span.kind is Kind.INSTANT and span.qualifiers == UNQUALIFIED and "X" not in span.text
        return span.text if is_plain else self._day(span, last)

    def _last_day(self, span: Span | None) -> str:
        return self._day(span, last=True) if span is not None else ""

    def _day(self, span: Span, last: bool) -> str:
        bound = span.latest if last else span.earliest
        return wording.iso_bound(bound, last, with_time=False) if math.isfinite(bound) else ""


def with_others(dated: Dated, readings: Sequence[Reading]) -> Dated:
    """The date with further readings to choose from."""
    kept = _others([dated.date.reading, *dated.date.others, *readings])
    return dated._replace(date=replace(dated.date, others=kept))


def _others(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """All but the first, each EDTF once."""
    seen = {readings[0].edtf, ""}
    kept: list[Reading] = []
    for reading in readings[1:]:
        if reading.edtf not in seen and len(kept) < _MOST_OTHERS:
            seen.add(reading.edtf)
            kept.append(reading)
    return tuple(kept)


def _phrases_of(draft: Draft, others: Sequence[Draft]) -> list[Phrase]:
    """The date phrases in a draft's own words, without those of nouns and clauses within it."""
    told = draft.told
    if draft.way is Way.NOUN:
        return told.phrases_in(draft.first, draft.last)
    clauses = [
        draft.clause,
        *(told.clauses[at] for at in draft.merged if not _is_told_apart(at, others, draft)),
    ]
    found = [
        phrase
        for clause in clauses
        for first, last in clause.parts
        for phrase in told.phrases_in(first, last)
    ]
    if draft.attribution is not None and not found:
        found = []
    taken = {
        phrase.start
        for other in others
        if other.way is Way.NOUN
        for phrase in told.phrases_in(other.first, other.last)
    }
    return [
        phrase
        for phrase in found
        if draft.start <= phrase.start
        and phrase.end <= draft.end
        and phrase.start not in taken
        and not told.restricts(phrase)
    ]


def _is_told_apart(index: int, others: Sequence[Draft], draft: Draft) -> bool:
    """Whether a clause that a draft tells, too, has a draft of its own."""
    return any(other.at == index and other.way is not Way.NOUN and other is not draft for other in others)


def _rank(phrase: Phrase, draft: Draft) -> tuple[bool, bool, bool, int]:
    """What makes a phrase the likelier date of a draft: the smaller, the likelier. When something is said dates it last,
    if what is said has a phrase of its own.
    """
    at = draft.first
    if draft.telling is not None:
        at = draft.telling.first
    distance = abs(phrase.start - draft.told.tokens[at].start)
    content = draft.content
    is_said = content is not None and draft.telling is content.group
    is_saying = is_said and content is not None and phrase.start < draft.told.tokens[content.opens].start
    return phrase.span is None, phrase.kind is PhraseKind.VAGUE, is_saying, distance
