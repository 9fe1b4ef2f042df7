"""From one date to another -> EDTF: what one side leaves out is taken from the other."""

from collections.abc import Iterator

from timeline_app.phrases import partial, pieces, reasons
from timeline_app.phrases.bases import Bases, reference_of
from timeline_app.phrases.cells import BeyondCalendarError, Cell, lasting, one_of
from timeline_app.phrases.meaning import CalendarDate, Dated, Direction, Interval, Reference, Vague
from timeline_app.phrases.ways import Way, reckoned
from timeline_app.values import replace
from timeline_app.words import Message

_Cells = list[Cell] | None


def of_interval(interval: Interval, bases: Bases) -> Iterator[Way]:
    """The time from the one to the other, then one moment within; where the words say "between", it may be either."""
    first, last = filled(interval.first, interval.last)
    starts, ends = _sides(first, last, bases)
    text = f"{'..' if first is None else lasting(starts, None)[:-1]}/{'..' if last is None else lasting(None, ends)[1:]}"
    reference = reference_of(Interval(first, last))
    reason = reasons.WHOLE
    if reference is not Reference.NOTHING:
        reason = reckoned(Message("From the one date to the other"), reference, bases)
    yield Way(text, reason)
    if interval.is_between and starts and ends:
        reason = Message("{reason} It happened once between the two.", reason=reason)
        yield Way(one_of([Cell(starts[0].first, ends[-1].last, _joined(starts[0], ends[-1]))]), reason)


def _joined(start: Cell, end: Cell) -> str:
    first, last = start.text.split("..")[0], end.text.split("..")[-1]
    return (first if first == last else f"{first}..{last}") if first and last else ""


def filled(first: Dated | None, last: Dated | None) -> tuple[Dated | None, Dated | None]:
    """The two sides, each with the fields that only the other says: from 3 to 5 March 2024, from May 2023 to July."""
    if not isinstance(first, CalendarDate) or not isinstance(last, CalendarDate):
        return first, last
    one, other = _with_month(first, last), _with_month(last, first)
    one_year, other_year = one.year, other.year
    if one_year is None and other_year is not None and one.is_of_a_year:
        one = replace(one, year=other_year)
        if _key(one) > _key(other):
            one = _month_or_year_away(one, first, -1)
    elif other_year is None and one_year is not None and other.is_of_a_year:
        other = replace(other, year=one_year)
        if _key(other) < _key(one):
            other = _month_or_year_away(other, last, 1)
    return one, other


def _with_month(date: CalendarDate, other: CalendarDate) -> CalendarDate:
    if date.day is not None and date.month is None and other.month is not None and date.year is None:
        return replace(date, month=other.month)
    return date


def _key(date: CalendarDate) -> tuple[int, int, int]:
    cell = partial.whole(date)
    assert cell is not None
    return cell.first, 0, 0


def _month_or_year_away(date: CalendarDate, written: CalendarDate, steps: int) -> CalendarDate:
    """The date a year away; a month, where its month was not written either ("from 28 to 3 March 2024")."""
    assert date.year is not None
    if written.month is not None or date.month is None:
        return replace(date, year=date.year + steps)
    index = date.year * 12 + date.month - 1 + steps
    return replace(date, year=index // 12, month=index % 12 + 1)


def _sides(first: Dated | None, last: Dated | None, bases: Bases) -> tuple[_Cells, _Cells]:
    """The pieces of each side, in order; None for a side that is open, or of which no date is known."""
    if (
        isinstance(first, CalendarDate)
        and first.year is None
        and isinstance(last, CalendarDate)
        and last.year is None
    ):
        return _both_partial(first, last, bases)
    if isinstance(first, CalendarDate) and first.year is None and last is not None:
        ends = pieces.pieces(last, bases)
        return _from(ends, replace(first, direction=Direction.PAST)), ends
    if isinstance(last, CalendarDate) and last.year is None and first is not None:
        starts = pieces.pieces(first, bases)
        return starts, _from(starts, replace(last, direction=Direction.FUTURE))
    return _one(first, bases), _one(last, bases)


def _one(side: Dated | None, bases: Bases) -> _Cells:
    if side is None or (isinstance(side, Vague) and side.direction is not Direction.NEAREST):
        return None
    return pieces.pieces(side, bases)


def _both_partial(first: CalendarDate, last: CalendarDate, bases: Bases) -> tuple[_Cells, _Cells]:
    """Told of the future, the first begins the count; else the last does."""
    if last.direction is Direction.FUTURE:
        starts = pieces.of_date(first, bases)
        return starts, _from(starts, last)
    ends = pieces.of_date(last, bases)
    return _from(ends, replace(first, direction=Direction.PAST)), ends


def _from(others: list[Cell], date: CalendarDate) -> list[Cell]:
    """The instances of a date before (PAST) or after (FUTURE) each of the others."""
    is_past = date.direction is Direction.PAST
    found = [partial.instance(date, one.first if is_past else one.last) for one in others]
    if is_past and any(one.first > other.first for one, other in zip(found, others, strict=True)):
        raise BeyondCalendarError
    return found
