"""The date phrases of a text with their dates: the one entrance to this package."""

import math
from collections.abc import Callable

from timeline_app.chrono.instant import DAY_S, YEAR_S
from timeline_app.chrono.span import Precision, Span
from timeline_app.phrases.meaning import (
    CalendarDate,
    Dated,
    Direction,
    Interval,
    Length,
    Meaning,
    Neighbour,
    Reference,
    Repetition,
    Shift,
    Unit,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.phrase import Found, Kind, Phrase, Reading
from timeline_app.phrases.reckoning import reckon, reference_of
from timeline_app.phrases.recognising import recognise
from timeline_app.values import replace

_NARROW = frozenset({Precision.DAY, Precision.MONTH})
_FINE = _NARROW | {Precision.SEASON}
_OF_THE_CALENDAR = frozenset({Kind.ABSOLUTE, Kind.PARTIAL, Kind.ANAPHORIC})
_A_PARAGRAPH = 1000  # code points: further on, the story has moved
_BEFORE = 20  # code points looked at before a phrase, for the end of a sentence
_ENDS = frozenset(".!?;:…\n")
_INNER_MARKS = " \t\u00a0\u202f«»\"“”'‘’*_#>()-–—"
_DAYS, _YEARS = (Unit.DAY, Unit.HOUR), (Unit.YEAR,)
_LOOKED_BACK = 8


def tag(
    text: str, language: str, published: Span | None, step: Callable[[float], object] | None = None
) -> tuple[Phrase, ...]:
    """The date phrases of a text, in its order, none over another, each with its dates.

    language: a BCP 47 tag; nothing is found in a language without a lexicon. published: the days on which it may have
    been published; with None, what is reckoned from publication has no date, and says so.
    What is reckoned from what went before is reckoned from the date phrase before it that has a date; told of the
    past, from the last one that is not about the future. Vague phrases, stretches counted from another date,
    durations, frequencies and the article's own date line are no such base; behind a date that is not known, and a
    sentence that opens vaguely ("Recently, …"), there is none.
    step: told now and then how much of the text lies behind, 0 to 1.
    """
    phrases: list[Phrase] = []
    bases = _Bases()
    for found in recognise(text, language, step):
        meaning = _in_the_story(text, found, bases, published)
        phrase = _phrase(text, found, meaning, published, bases.of(found))
        if (
            meaning is not found.meaning
            and found.direction is Direction.PAST
            and _is_to_come(phrase, published)
        ):
            phrase = _phrase(text, found, found.meaning, published, None)
        if phrases or not _is_date_line(text, phrase, published):
            bases.see(phrase, _opens_a_sentence(text, found.lead_start))
        phrases.append(phrase)
    return tuple(phrases)


class _Bases:
    """The phrase spoken of last, and those before it that are not about the future."""

    def __init__(self) -> None:
        self._last: Phrase | None = None
        self._told: list[Phrase] = []

    @property
    def told(self) -> Phrase | None:
        """The last that is not about the future."""
        return self._told[-1] if self._told else None

    @property
    def announced(self) -> Phrase | None:
        """The last of all, if that is about the future."""
        return self._last if self._last and self._last.direction is Direction.FUTURE else None

    def of(self, found: Found) -> Phrase | None:
        """What a phrase is reckoned from, if it is reckoned from what went before."""
        if found.direction is Direction.FUTURE or not self._told:
            return self._last
        if _counts(found.meaning, _YEARS):
            return self._year_told()
        return self._day_told() if _counts(found.meaning, _DAYS) else self.told

    def see(self, phrase: Phrase, is_first: bool) -> None:
        """is_first: of its sentence."""
        is_vague = phrase.kind is Kind.VAGUE
        if phrase.kind.is_date and (phrase.span is None or (is_vague and is_first and _is_past(phrase))):
            self._last, self._told = None, []
        if not phrase.kind.is_date or is_vague or phrase.span is None:
            return
        if isinstance(phrase.meaning, Window):
            return
        self._last = phrase
        if phrase.direction is not Direction.FUTURE:
            self._told = [*self._told[-_LOOKED_BACK:], phrase]

    def _year_told(self) -> Phrase | None:
        """The last that was told of a year or less: no year follows a decade."""
        told = reversed(self._told)
        return next((phrase for phrase in told if _length_s(phrase) <= 366 * DAY_S), self.told)

    def _day_told(self) -> Phrase | None:
        """The last day that was told, where no later time was told since; else the last time of all.

        "Hier, … une équipe fondée en 2008. La veille, …": what was founded long ago does not move the story.
        """
        since = float("-inf")
        for phrase in reversed(self._told):
            span = phrase.span
            if span is None or span.earliest <= since:
                break
            if span.latest - span.earliest <= DAY_S:
                return phrase
            since = max(since, span.latest)
        return self.told


def _is_past(phrase: Phrase) -> bool:
    return isinstance(phrase.meaning, Vague) and phrase.meaning.direction is Direction.PAST


def _is_to_come(phrase: Phrase, published: Span | None) -> bool:
    return phrase.span is not None and published is not None and published.is_before(phrase.span)


def _is_date_line(text: str, phrase: Phrase, published: Span | None) -> bool:
    """Whether the first phrase of an article only says when it was published."""
    if published is None or phrase.span is None or phrase.kind is not Kind.ABSOLUTE:
        return False
    if (phrase.span.earliest, phrase.span.latest) != (published.earliest, published.latest):
        return False
    is_alone = text[phrase.end : phrase.end + 1] in ("", "\n", "\r")
    return published.precision is Precision.DAY or isinstance(phrase.meaning, Written) or is_alone


def _counts(meaning: Meaning, units: tuple[Unit, ...]) -> bool:
    return isinstance(meaning, Neighbour | Shift) and meaning.unit in units


def _length_s(phrase: Phrase) -> float:
    return phrase.span.latest - phrase.span.earliest if phrase.span is not None else math.inf


def _in_the_story(text: str, found: Found, bases: _Bases, published: Span | None) -> Meaning:
    """The meaning, reckoned from what was told before where it leaves out what that said.

    "En mars 2019, la ville brûla. Le 12, …": a day without its month is of the month that was told, or announced.
    "À l'été 1914, … Le 28 juin, …": so is what has no year, where it opens a sentence of a story from long before
    publication, or goes on with what was over by then ("had been found on May 19"). A weekday is not: news count it
    from their own day.
    """
    meaning = found.meaning
    if _is_day_alone(meaning):
        base = bases.announced if found.direction is Direction.FUTURE else bases.told
        is_near = base is not None and base.kind in _OF_THE_CALENDAR and _precision(base) in _NARROW
        return _before(meaning) if is_near else meaning
    if not isinstance(meaning, CalendarDate) or not meaning.is_of_a_year or meaning.year is not None:
        return meaning
    told = bases.told
    is_settled = meaning.reference is Reference.BEFORE or found.direction is Direction.FUTURE
    if is_settled or told is None or told.kind not in _OF_THE_CALENDAR:
        return meaning
    is_of_story = (
        _is_long_past(told.span, published)
        and found.start - told.end < _A_PARAGRAPH
        and "\n\n" not in text[told.end : found.start]
        and (
            _precision(told) in _FINE
            if found.is_prior
            else _opens_a_sentence(text, found.lead_start)
            and (_precision(told) in _FINE or _opens_a_sentence(text, told.lead_start))
        )
    )
    return _before(meaning) if is_of_story else meaning


def _is_day_alone(meaning: Meaning) -> bool:
    """Whether it is a day of a month that is not said, or from one such day to another."""
    if isinstance(meaning, Interval):
        return all(side is not None and _is_day_alone(side) for side in (meaning.first, meaning.last))
    if not isinstance(meaning, CalendarDate) or meaning.day is None or meaning.weekday is not None:
        return False
    return meaning.month is None and meaning.year is None


def _before(meaning: Meaning) -> Meaning:
    """The same, reckoned from what went before: what is nearest to that."""
    if isinstance(meaning, Interval):
        return replace(meaning, first=_side_before(meaning.first), last=_side_before(meaning.last))
    return meaning if isinstance(meaning, Length | Repetition) else _side_before(meaning) or meaning


def _side_before(side: Dated | None) -> Dated | None:
    if isinstance(side, CalendarDate):
        return replace(side, reference=Reference.BEFORE, direction=Direction.NEAREST)
    return side


def _precision(phrase: Phrase) -> Precision | None:
    return phrase.span.precision if phrase.span is not None else None


def _is_long_past(span: Span | None, published: Span | None) -> bool:
    return span is not None and (published is None or span.latest < published.earliest - YEAR_S)


def _opens_a_sentence(text: str, at: int) -> bool:
    """Whether nothing but marks of quotation stands before it in its sentence."""
    before = text[max(at - _BEFORE, 0) : at].rstrip(_INNER_MARKS)
    return not before or before[-1] in _ENDS


def _phrase(
    text: str, found: Found, meaning: Meaning, published: Span | None, before: Phrase | None
) -> Phrase:
    reference = reference_of(meaning)
    is_anaphoric = reference is Reference.BEFORE and before is not None
    reading, *others = reckon(meaning, published, before if is_anaphoric else None)
    return Phrase(
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        kind=found.kind,
        rule=found.rule,
        meaning=meaning,
        reading=reading,
        reckoned_from=reference,
        base=before.start if is_anaphoric and before is not None else -1,
        relation=found.relation,
        lead_start=found.lead_start,
        others=tuple(others),
        direction=direction_of(meaning) or _certain(reading, published) or found.direction,
    )


def _certain(reading: Reading, published: Span | None) -> Direction | None:
    """Where a date certainly lies from publication, whatever its grammar says; None where it may be either."""
    if reading.span is None or published is None:
        return None
    if reading.span.is_before(published):
        return Direction.PAST
    return Direction.FUTURE if published.is_before(reading.span) else None


def direction_of(meaning: Meaning) -> Direction | None:
    """Where from publication a meaning itself says that it lies; None where it does not say."""
    if isinstance(meaning, Vague):
        return meaning.direction
    if isinstance(meaning, Shift | Window):
        return meaning.direction if meaning.reference is Reference.PUBLICATION else None
    if isinstance(meaning, Neighbour) and meaning.reference is Reference.PUBLICATION and meaning.steps:
        return Direction.PAST if meaning.steps < 0 else Direction.FUTURE
    return None
