"""Meanings that name one date -> the ways to understand them, the likeliest first, each with EDTF and its reason."""

from collections.abc import Iterator
from typing import NamedTuple

from timeline_app.chrono.instant import civil_from_days
from timeline_app.phrases import pieces, reasons
from timeline_app.phrases.bases import Bases
from timeline_app.phrases.cells import Cell, days_of, edge, lasting, one_of, year_text
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Decade,
    Direction,
    Neighbour,
    Part,
    Reference,
    Shift,
    Unit,
    Vague,
    Window,
)
from timeline_app.phrases.shifting import whole
from timeline_app.values import replace
from timeline_app.words import Message

_WINTER = 24
_WITH_TWELVE_MONTHS = (Unit.WEEK, Unit.MONTH, Unit.YEAR)


class Way(NamedTuple):
    """edtf: as this way has it. reason: a sentence."""

    edtf: str
    reason: Message


def reckoned(
    way: Message, reference: Reference, bases: Bases, towards: Direction = Direction.NEAREST
) -> Message:
    """The sentence that says a way and what it is reckoned from."""
    base = one_of([bases.of(reference, towards)])
    return reasons.sentence(way, reference, base, bases.before_words)


def of_date(date: CalendarDate, bases: Bases) -> Iterator[Way]:
    """The ways to a calendar date; where its year is left out, also in the other directions."""
    if date.year is not None:
        yield _said(date, bases, reasons.WHOLE)
        if date.season == _WINTER and date.month is None:
            ended = replace(date, year=date.year - 1)
            yield _said(ended, bases, Message("The winter that ended in that year."))
        return
    yield _instances(date, bases)
    for direction in (Direction.FUTURE, Direction.PAST):
        yield _instances(replace(date, direction=direction), bases, is_strict=True)


def _said(date: CalendarDate, bases: Bases, reason: Message) -> Way:
    return Way(
        _marked(one_of(pieces.of_date(date, bases)), date.is_about),
        _remarked(reason, date.part, date.is_about),
    )


def _instances(date: CalendarDate, bases: Bases, is_strict: bool = False) -> Way:
    base = bases.of(date.reference, date.direction)
    found = pieces.of_date(date, bases, is_strict)
    is_weekday = not date.is_of_a_year and date.day is None
    direction = date.direction
    if not is_strict and found != pieces.of_date(date, bases, is_strict=True):
        direction = Direction.NEAREST
    way = reasons.instance(date.weekday if is_weekday else None, direction)
    if date.reference is Reference.BEFORE:
        within = pieces.around(date, base)
        if all(one.is_within(within) and one != within for one in found):
            way = (
                Message("The date of that name within")
                if within == base
                else Message("The date of that name in the same month or year")
            )
    reason = reckoned(way, date.reference, bases, date.direction)
    return Way(_marked(one_of(found), date.is_about), _remarked(reason, date.part, date.is_about))


def _marked(edtf: str, is_about: bool) -> str:
    """EDTF with `~` at each of its dates, where it is only about right."""
    if not is_about:
        return edtf
    members = edtf.strip("[]").split(",")
    marked = ",".join("..".join(one and f"{one}~" for one in member.split("..")) for member in members)
    return f"[{marked}]" if edtf.startswith("[") else marked


def _remarked(reason: Message, part: Part, is_about: bool = False) -> Message:
    reason = reasons.of_part(reason, part)
    return reasons.about(reason) if is_about else reason


def of_decade(decade: Decade, bases: Bases) -> Iterator[Way]:
    """The decade, and the centuries that may be meant as well: "the 90s", "the 1900s"."""
    found = pieces.of_decade(decade, bases)
    if not decade.is_short:
        reason = Message("The ten years that begin with the one named.")
        yield Way(one_of(found), _remarked(reason, decade.part))
        if decade.first_year > 0 and decade.first_year % 100 == 0:
            yield Way(
                f"{year_text(decade.first_year)[:2]}XX",
                Message("The hundred years that begin with the one named."),
            )
        return
    if bases.published is None:
        reason = Message("The words leave the century out, which is a guess.")
        yield Way(one_of(found), _remarked(reason, decade.part))
        return
    way = Message("The last such decade that had begun by then")
    yield Way(one_of(found), _remarked(reckoned(way, Reference.PUBLICATION, bases), decade.part))
    before = civil_from_days(found[0].first)[0] - 100
    yield Way(one_of([pieces.decade_from(before)]), Message("The same decade of the century before."))


def of_century(century: Century) -> Iterator[Way]:
    """The century, as EDTF counts it."""
    if century.is_before_christ:
        reason = Message("The hundred years of that century before Christ.")
    else:
        reason = Message(
            "The hundred years that share their first two digits; strictly counted, they begin a year later."
        )
    yield Way(one_of([pieces.of_century(century)]), _remarked(reason, century.part))


def of_neighbour(near: Neighbour, bases: Bases) -> Iterator[Way]:
    """The neighbour; for a weekday also that of the week beside, for a year also twelve months, and so on."""
    towards = Direction.PAST if near.steps < 0 else Direction.FUTURE if near.steps > 0 else Direction.NEAREST
    reason = reckoned(_beside(near), near.reference, bases, towards)
    yield Way(one_of(pieces.of_neighbour(near, bases)), _remarked(reason, near.part))
    if near.weekday is not None and near.unit is None and near.steps:
        in_week = replace(near, unit=Unit.WEEK)
        reason = reckoned(_beside(in_week), near.reference, bases, towards)
        yield Way(one_of(pieces.of_neighbour(in_week, bases)), reason)
    elif near.share is None and _is_bare(near) and abs(near.steps) == 1 and near.unit in _WITH_TWELVE_MONTHS:
        yield from _window(Window(1, near.unit, towards, near.reference), bases)


def _is_bare(near: Neighbour) -> bool:
    return near.day is None and near.month is None and near.season is None and near.weekday is None


def _beside(near: Neighbour) -> Message:
    if near.weekday is not None:
        return _beside_weekday(near, reasons.WeekdayName(near.weekday))
    if near.month is not None or near.season is not None:
        if near.unit is Unit.YEAR or near.steps == 0:
            return Message("{unit}, at the date of that name", unit=reasons.beside(near.steps, Unit.YEAR))
        if near.steps < 0:
            return Message("The last date of that name that was over before then")
        return Message("The first date of that name that begins after then")
    if near.unit is None:
        return Message("The same time")
    unit = reasons.beside(near.steps, near.unit)
    if near.day is not None:
        return Message("{unit}, on its day {day}", unit=unit, day=near.day)
    if near.share is Direction.PAST:
        return Message("{unit}, as far as it had gone by then", unit=unit)
    if near.share is Direction.FUTURE:
        return Message("{unit}, as far as it was still to come then", unit=unit)
    return unit


def _beside_weekday(near: Neighbour, name: reasons.WeekdayName) -> Message:
    if near.unit is Unit.WEEK or near.steps == 0:
        return Message("{unit}, on its {weekday}", unit=reasons.beside(near.steps, Unit.WEEK), weekday=name)
    if near.steps < 0:
        return Message("The last {weekday} before then", weekday=name)
    return Message("The first {weekday} after then", weekday=name)


def of_shift(shift: Shift, bases: Bases) -> Iterator[Way]:
    """The unit so far away, then the same counted exactly."""
    if shift.count is None:
        before, after = Message("Some time before"), Message("Some time after")
        yield _unsaid(shift.direction, shift.reference, bases, before, after, is_once=True)
        return
    count, unit = whole(shift.count, shift.unit)
    way = reasons.away(count, unit, shift.direction)
    found = one_of(pieces.of_shift(shift, bases))
    reason = reckoned(way, shift.reference, bases, shift.direction)
    if shift.is_at_least or shift.is_at_most:
        yield _bounded(shift, found, reason, bases)
        return
    yield Way(_marked(found, shift.is_about), _remarked(reason, Part.WHOLE, shift.is_about))
    exact = pieces.exact_of_shift(shift, bases)
    if exact is not None:
        reason = Message("{reason} Counted exactly.", reason=reason)
        yield Way(_marked(one_of(exact), shift.is_about), _remarked(reason, Part.WHOLE, shift.is_about))


def _bounded(shift: Shift, found: str, reason: Message, bases: Bases) -> Way:
    """At least so long ago, or at most."""
    ends = found.strip("[]")
    first, last = ends.split(",")[0].split("..")[0], ends.split(",")[-1].split("..")[-1]
    is_past = shift.direction is not Direction.FUTURE
    if shift.is_at_least:
        reason = Message("{reason} The words say “at least”.", reason=reason)
        return Way(f"[..{last}]" if is_past else f"[{first}..]", reason)
    base = one_of([bases.of(shift.reference, shift.direction)]).strip("[]").split("..")
    reason = Message("{reason} The words say “at most”.", reason=reason)
    first, last = (first, base[-1]) if is_past else (base[0], last)
    return Way(first if first == last else f"[{first}..{last}]", reason)


def _unsaid(
    direction: Direction,
    reference: Reference,
    bases: Bases,
    before: Message,
    after: Message,
    is_once: bool = False,
) -> Way:
    """A time whose far end is not said: it is unknown, never invented.

    is_once: what happened once, so long from what was spoken of: at some time from that on, and by publication where
    that had been by then; or up to it.
    """
    is_future = direction is Direction.FUTURE
    base = [edge(bases.of(reference, direction), is_first=is_future)]
    if is_once and reference is Reference.BEFORE:
        reason = Message(
            "{reason} How long is not said.",
            reason=reckoned(after if is_future else before, reference, bases, direction),
        )
        return Way(_once(base[0], bases, is_future), reason)
    reason = reckoned(after if is_future else before, reference, bases, direction)
    unsaid = Message("{reason} How long is not said.", reason=reason)
    return Way(lasting(base, None) if is_future else lasting(None, base), unsaid)


def _once(base: Cell, bases: Bases, is_future: bool) -> str:
    if not is_future:
        return f"[..{_edges(base)[1]}]"
    first = _edges(base)[0]
    published = days_of(bases.published) if bases.published is not None else None
    if published is None or base.last >= published.first:
        return f"[{first}..]"
    return f"[{first}..{_edges(edge(published, is_first=False))[1]}]"


def _edges(of: Cell) -> tuple[str, str]:
    """The first and the last date of a cell, as they are written."""
    ends = one_of([of]).strip("[]").split(",")
    return ends[0].split("..")[0], ends[-1].split("..")[-1]


def of_window(window: Window, bases: Bases) -> Iterator[Way]:
    """The stretch, then the whole units of the calendar."""
    if window.count is None:
        yield _unsaid(
            window.direction,
            window.reference,
            bases,
            Message("The time up to then"),
            Message("The time from then on"),
        )
        return
    yield from _window(window, bases)
    calendar = pieces.calendar_units(window, bases)
    if calendar is None:
        return
    reason = reckoned(Message("Whole units of the calendar"), window.reference, bases, window.direction)
    first, last = calendar
    yield Way(one_of(first) if window.count == 1 else lasting(first, last), reason)


def _window(window: Window, bases: Bases) -> Iterator[Way]:
    is_future = window.direction is Direction.FUTURE
    base = [edge(bases.of(window.reference, window.direction), is_first=is_future)]
    far = pieces.of_window(window, bases)
    length = reasons.Counted(window.count or 0, window.unit)
    if is_future:
        way, text = Message("The {length} from then on", length=length), lasting(base, far)
    else:
        way, text = Message("The {length} up to then", length=length), lasting(far, base)
    yield Way(text, reckoned(way, window.reference, bases, window.direction))


def of_vague(vague: Vague, bases: Bases) -> Iterator[Way]:
    """Now is publication; recently ended there, soon begins there."""
    if vague.direction is not Direction.NEAREST:
        before, after = Message("A time before"), Message("A time after")
        yield _unsaid(vague.direction, Reference.PUBLICATION, bases, before, after)
        return
    found = one_of([bases.of(Reference.PUBLICATION)])
    yield Way(found, reckoned(Message("The time at which it was told"), Reference.PUBLICATION, bases))
