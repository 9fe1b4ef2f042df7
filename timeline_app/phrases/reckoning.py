"""What a date phrase means, when it was published and what was spoken of before -> its dates, with reasons."""

from collections.abc import Iterator
from functools import lru_cache

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Span
from timeline_app.phrases import intervals, reasons, ways
from timeline_app.phrases.bases import Bases, MissingBaseError, reference_of
from timeline_app.phrases.cells import BeyondCalendarError
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Decade,
    Interval,
    Length,
    Meaning,
    Neighbour,
    Reference,
    Repetition,
    Shift,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.phrase import Phrase, Reading
from timeline_app.phrases.relations import related
from timeline_app.phrases.ways import Way
from timeline_app.words import Message

__all__ = ["reckon", "reference_of", "related"]

_MOST_READINGS = 4


def reckon(meaning: Meaning, published: Span | None, before: Phrase | None = None) -> tuple[Reading, ...]:
    """The readings of a meaning, the likeliest first: one at least, four at most, no two with the same EDTF.

    The bounds of each are the union over every day on which the article may have been published, or that the phrase
    spoken of before may have been: one date where all agree, a list of at most six where they have gaps, else `[a..b]`;
    `a/b` for what lasts. Where something needed is not known, or no such date exists, its only reading has no EDTF,
    and a reason that says so; the same for a duration and a frequency, which are no dates.
    """
    if before is None or reference_of(meaning) is not Reference.BEFORE:
        return _reckoned(meaning, Bases(published))
    return _reckoned(meaning, Bases(published, before.span, before.text))


@lru_cache(maxsize=1024)
def _reckoned(meaning: Meaning, bases: Bases) -> tuple[Reading, ...]:
    try:
        readings = _readings(meaning, bases)
        return tuple(readings) or (_unknown(reasons.NO_SUCH_DATE),)
    except MissingBaseError as missing:
        return (_unknown(reasons.missing(missing.reference, missing.is_there)),)


def _readings(meaning: Meaning, bases: Bases) -> list[Reading]:
    readings: list[Reading] = []
    found = _ways(meaning, bases)
    while len(readings) < _MOST_READINGS:
        try:
            way = next(found)
        except StopIteration:
            break
        except BeyondCalendarError:
            if not readings:
                return [_unknown(reasons.NO_SUCH_DATE)]
            break
        reading = _reading(way)
        if not readings or not _says_nothing_new(reading, readings):
            readings.append(reading)
        if not readings[0].edtf:
            break
    return readings


def _says_nothing_new(reading: Reading, readings: list[Reading]) -> bool:
    return reading.span is None or any(
        one.span is not None
        and (one.span.lasts, one.span.earliest, one.span.latest)
        == (reading.span.lasts, reading.span.earliest, reading.span.latest)
        for one in readings
    )


def _reading(way: Way) -> Reading:
    if not way.edtf:
        return _unknown(way.reason)
    try:
        return Reading(way.edtf, edtf.parse(way.edtf), way.reason)
    except edtf.EdtfError:
        return _unknown(reasons.BACKWARDS if "/" in way.edtf else reasons.NO_SUCH_DATE)


def _unknown(reason: Message) -> Reading:
    return Reading("", None, reason)


def _ways(meaning: Meaning, bases: Bases) -> Iterator[Way]:
    match meaning:
        case CalendarDate():
            return ways.of_date(meaning, bases)
        case Decade():
            return ways.of_decade(meaning, bases)
        case Century():
            return ways.of_century(meaning)
        case Neighbour():
            return ways.of_neighbour(meaning, bases)
        case Shift():
            return ways.of_shift(meaning, bases)
        case Window():
            return ways.of_window(meaning, bases)
        case Vague():
            return ways.of_vague(meaning, bases)
        case Interval():
            return intervals.of_interval(meaning, bases)
        case Written():
            return iter((Way(meaning.edtf, reasons.WHOLE),))
        case Length():
            return iter((Way("", reasons.HOW_LONG),))
        case Repetition():
            return iter((Way("", reasons.HOW_OFTEN),))
