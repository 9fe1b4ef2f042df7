"""Meanings -> the pieces of the calendar that they may be, over every day that they may be reckoned from."""

from timeline_app.chrono import edtf
from timeline_app.chrono.instant import civil_from_days, weekday
from timeline_app.phrases import partial
from timeline_app.phrases.bases import Bases
from timeline_app.phrases.cells import (
    BeyondCalendarError,
    Cell,
    cell,
    day_cell,
    days_of,
    over,
    year_text,
)
from timeline_app.phrases.meaning import (
    CalendarDate,
    Century,
    Dated,
    Decade,
    Direction,
    Neighbour,
    Reference,
    Shift,
    Unit,
    Vague,
    Window,
    Written,
)
from timeline_app.phrases.shifting import civil, holding, hours_away, neighbour, shifted, whole
from timeline_app.values import replace

_LONGEST_BASE_DAYS = 4000
_OF_A_DAY = (Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_OF_YEARS = (Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM)
_BY_DAYS = (*_OF_A_DAY, Unit.DAY, Unit.WEEK, Unit.WEEKEND)


def pieces(dated: Dated, bases: Bases) -> list[Cell]:
    """The pieces, one of which is meant, in order. Of a window, its far end.

    Raises MissingBaseError without what it is reckoned from, BeyondCalendarError where there is no such date.
    """
    match dated:
        case CalendarDate():
            return of_date(dated, bases)
        case Decade():
            return of_decade(dated, bases)
        case Century():
            return [of_century(dated)]
        case Neighbour():
            return of_neighbour(dated, bases)
        case Shift():
            return of_shift(dated, bases)
        case Window():
            return of_window(dated, bases)
        case Vague():
            return [bases.of(Reference.PUBLICATION)]
        case Written():
            return [_written(dated.edtf)]


def of_date(date: CalendarDate, bases: Bases, is_strict: bool = False) -> list[Cell]:
    """One, where its year is said; else the instances that are meant; is_strict: never against its direction."""
    said = partial.whole(date)
    if said is not None:
        return [said]
    base = bases.of(date.reference, date.direction)
    if date.reference is Reference.BEFORE and base.last - base.first <= _LONGEST_BASE_DAYS:
        inside = partial.all_within(date, around(date, base))
        if inside:
            return inside
    sought = partial.instance if is_strict else partial.likeliest
    return over(base, lambda day: sought(date, day))


def around(date: CalendarDate, base: Cell) -> Cell:
    """What a date spoken of before says of one that leaves its unit out: its month for a day, its year for a month."""
    if date.is_of_a_year:
        unit = Unit.YEAR
    elif date.day is not None:
        unit = Unit.MONTH
    else:
        return base
    return Cell(holding(base.first, unit).first, holding(base.last, unit).last)


def of_decade(decade: Decade, bases: Bases) -> list[Cell]:
    """The decade; a short one ("the 90s"), where publication is known, is the last that had begun by then."""
    base = days_of(bases.published) if decade.is_short and bases.published else None
    if base is None:
        return [decade_from(decade.first_year)]

    def at(day: int) -> Cell:
        year = civil_from_days(day)[0]
        return decade_from(year - (year - decade.first_year) % 100)

    return over(base, at)


def decade_from(first: int) -> Cell:
    """Ten years from a year on, masked where it begins a decade as EDTF counts."""
    if first >= 0 and first % 10 == 0:
        return cell(f"{year_text(first)[:3]}X")
    return _years(first, first + 9)


def of_century(century: Century) -> Cell:
    """1800 to 1899 for the 19th, as EDTF masks it; before Christ, 500 to 401 BC for the 5th."""
    ordinal = century.ordinal
    if not 0 < ordinal <= 99:
        raise BeyondCalendarError(ordinal)
    if not century.is_before_christ or ordinal > 1:
        return cell(f"{'-' if century.is_before_christ else ''}{ordinal - 1:02}XX")
    return _years(-99, 0)


def _years(first: int, last: int) -> Cell:
    start, end = cell(year_text(first)), cell(year_text(last))
    return Cell(start.first, end.last, f"{start.text}..{end.text}")


def _written(text: str) -> Cell:
    try:
        known = days_of(edtf.parse(text))
    except edtf.EdtfError as fault:
        raise BeyondCalendarError(text) from fault
    if known is None:
        raise BeyondCalendarError(text)
    return known


def of_neighbour(near: Neighbour, bases: Bases) -> list[Cell]:
    """The neighbours; with neither a unit nor a name, what it is reckoned from itself ("at that time")."""
    towards = Direction.PAST if near.steps < 0 else Direction.FUTURE if near.steps > 0 else Direction.NEAREST
    base = bases.of(near.reference, towards)
    if near.weekday is not None:
        return over(base, lambda day: _weekday(near, day))
    if near.month is not None or near.season is not None:
        return over(base, lambda day: _named(near, day))
    if near.unit is None or (near.unit is Unit.DAY and near.steps == 0 and near.share is None):
        return [base]
    unit = near.unit
    if near.day is not None and unit is Unit.MONTH:
        return over(base, lambda day: _day_of_month(near, day))
    if near.share in (Direction.PAST, Direction.FUTURE):
        return _shares(near, unit, base)
    return over(base, lambda day: neighbour(day, near.steps, unit))


def _shares(near: Neighbour, unit: Unit, base: Cell) -> list[Cell]:
    """What lies before, or after, each day of the base in the unit that holds it; by months, where the base is one."""

    def at(day: int) -> Cell:
        whole_unit = neighbour(day, near.steps, unit)
        if near.share is Direction.PAST:
            return Cell(whole_unit.first, min(max(day, whole_unit.first), whole_unit.last))
        return Cell(max(min(day, whole_unit.last), whole_unit.first), whole_unit.last)

    found = over(base, at)
    first, last = found[0].first, found[-1].last
    if len(base.text) == len("2024-03") and unit not in _BY_DAYS and unit is not Unit.MONTH:
        start, end = holding(first, Unit.MONTH), holding(last, Unit.MONTH)
        return [Cell(first, last, start.text if start == end else f"{start.text}..{end.text}")]
    return found


def _day_of_month(near: Neighbour, day: int) -> Cell:
    return cell(f"{neighbour(day, near.steps, Unit.MONTH).text}-{near.day:02}")


def _weekday(near: Neighbour, day: int) -> Cell:
    assert near.weekday is not None
    civil(day)
    after_monday = weekday(day)
    if near.unit is Unit.WEEK or near.steps == 0:
        return day_cell(day - after_monday + near.weekday + 7 * near.steps)
    if near.steps < 0:
        return day_cell(day - ((after_monday - near.weekday - 1) % 7 + 1) + 7 * (near.steps + 1))
    return day_cell(day + (near.weekday - after_monday - 1) % 7 + 1 + 7 * (near.steps - 1))


def _named(near: Neighbour, day: int) -> Cell:
    """The month or season of a name, counted from the one that holds the day, or from the year."""
    direction = Direction.PAST if near.steps < 0 else Direction.FUTURE
    date = CalendarDate(None, near.month, near.day, season=near.season, direction=direction)
    if near.unit is Unit.YEAR or near.steps == 0:
        if near.steps == 0 and near.season in partial.WINTERS:
            return partial.instance(replace(date, direction=Direction.NEAREST), day)
        year = civil_from_days(day)[0] + near.steps
        if not 1 <= year <= 9999:
            raise BeyondCalendarError(year)
        said = partial.whole(replace(date, year=year))
        assert said is not None
        return said
    here = partial.instance(replace(date, direction=Direction.NEAREST), day)
    if here.first <= day <= here.last:
        day = here.first - 1 if near.steps < 0 else here.last + 1
    found = partial.instance(date, day)
    further = near.steps + 1 if near.steps < 0 else near.steps - 1
    if further:
        return partial.instance(date, shifted(found.first, further, Unit.YEAR))
    return found


def of_shift(shift: Shift, bases: Bases) -> list[Cell]:
    """The unit of the count that lies so far away; where the count is not said, what it is reckoned from."""
    base = bases.of(shift.reference, shift.direction)
    if shift.count is None:
        return [base]
    count, unit = whole(shift.count, shift.unit)
    count *= 1 if shift.direction is Direction.FUTURE else -1
    if unit in _OF_A_DAY:
        return over(base, lambda day: hours_away(day, count, unit))
    return over(base, lambda day: holding(shifted(day, count, unit), unit))


def exact_of_shift(shift: Shift, bases: Bases) -> list[Cell] | None:
    """The same counted to the day, or to the month for years; None where that says nothing else."""
    if shift.count is None:
        return None
    count, unit = whole(shift.count, shift.unit)
    if unit in (*_OF_A_DAY, Unit.DAY, Unit.WEEKEND):
        return None
    count *= 1 if shift.direction is Direction.FUTURE else -1
    finer = {
        Unit.YEAR: Unit.MONTH,
        Unit.DECADE: Unit.YEAR,
        Unit.CENTURY: Unit.YEAR,
        Unit.MILLENNIUM: Unit.YEAR,
    }
    base = bases.of(shift.reference, shift.direction)
    return over(base, lambda day: holding(shifted(day, count, unit), finer.get(unit, Unit.DAY)))


def of_window(window: Window, bases: Bases) -> list[Cell]:
    """Where its far end lies: days for weeks or less, years for decades and more, else units of the count."""
    base = bases.of(window.reference, window.direction)
    if window.count is None:
        return [base]
    count = window.count if window.direction is Direction.FUTURE else -window.count
    held_by = Unit.DAY if window.unit in _BY_DAYS else Unit.YEAR if window.unit in _OF_YEARS else window.unit
    return over(base, lambda day: holding(shifted(day, count, window.unit), held_by))


def calendar_units(window: Window, bases: Bases) -> tuple[list[Cell], list[Cell]] | None:
    """The first and the last of so many whole units before or after the base; None where no calendar has them."""
    if not window.count or window.unit in (*_OF_A_DAY, Unit.DAY):
        return None
    base, unit = bases.of(window.reference, window.direction), window.unit
    far, near = (-window.count, -1) if window.direction is not Direction.FUTURE else (window.count, 1)
    first, last = sorted((far, near))
    if unit not in (Unit.WEEK, Unit.WEEKEND) or first == last:
        return over(base, lambda day: neighbour(day, first, unit)), over(
            base, lambda day: neighbour(day, last, unit)
        )
    return (
        over(base, lambda day: day_cell(neighbour(day, first, unit).first)),
        over(base, lambda day: day_cell(neighbour(day, last, unit).last)),
    )
