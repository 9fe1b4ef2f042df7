"""What phrases are reckoned from: the day of publication, or the date spoken of before."""

from typing import NamedTuple

from timeline_app.chrono.span import Bounds, Span
from timeline_app.phrases.cells import Cell, days_of, within
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Decade,
    Direction,
    Interval,
    Meaning,
    Neighbour,
    Reference,
    Shift,
    Vague,
    Window,
)


class MissingBaseError(Exception):
    """There is nothing to reckon from: `reference` says what would be needed, is_there whether it is known at all."""

    def __init__(self, reference: Reference, is_there: bool) -> None:
        super().__init__(reference)
        self.reference = reference
        self.is_there = is_there


class Bases(NamedTuple):
    """published: None where it is not known. before, before_words: of the phrase that was spoken of last, if any."""

    published: Span | None
    before: Span | None = None
    before_words: str = ""

    def of(self, reference: Reference, towards: Direction = Direction.NEAREST) -> Cell:
        """Every day that a phrase may be reckoned from; of what lasted before, its beginning (PAST) or its end (FUTURE).

        Raises MissingBaseError where it is not known, or has no bounds.
        """
        if reference is Reference.BEFORE:
            span = self.before
        else:
            reference, span = Reference.PUBLICATION, self.published
        if span is None:
            raise MissingBaseError(reference, is_there=False)
        is_of_a_side = span.lasts and reference is Reference.BEFORE
        days = within(_side(span, towards), span) if is_of_a_side else days_of(span)
        if days is None:
            raise MissingBaseError(reference, is_there=True)
        return days


def _side(span: Span, towards: Direction) -> Bounds:
    match towards:
        case Direction.PAST:
            return span.start
        case Direction.FUTURE:
            return span.end
        case _:
            return Bounds(span.earliest, span.latest)


def reference_of(meaning: Meaning) -> Reference:
    """What a meaning is reckoned from; NOTHING for what says all of its date, or is no date."""
    match meaning:
        case Interval(first=first, last=last):
            sides = [reference_of(side) for side in (first, last) if side is not None]
            if _says_year(first) or _says_year(last):
                sides = [
                    one
                    for one, side in zip(sides, (first, last), strict=False)
                    if not isinstance(side, CalendarDate)
                ]
            return next((one for one in sides if one is not Reference.NOTHING), Reference.NOTHING)
        case CalendarDate():
            return Reference.NOTHING if meaning.year is not None else meaning.reference
        case Decade():
            return Reference.PUBLICATION if meaning.is_short else Reference.NOTHING
        case Vague():
            return Reference.PUBLICATION
        case Neighbour() | Shift() | Window():
            return meaning.reference
        case _:
            return Reference.NOTHING


def _says_year(side: object) -> bool:
    return isinstance(side, Century | Decade) or (isinstance(side, CalendarDate) and side.year is not None)
