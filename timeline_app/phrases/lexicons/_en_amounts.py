"""What English says about how much time: amounts, and the shifts, windows, lengths and frequencies made of them."""

from typing import Any

from timeline_app.phrases.amounts import SOME, Amount
from timeline_app.phrases.meaning import Direction, Length, Reference, Repetition, Shift, Unit, Window
from timeline_app.values import replace

PAST, FUTURE = Direction.PAST, Direction.FUTURE
BEFORE = Reference.BEFORE
_PARTS = {
    (Unit.YEAR, Unit.MONTH): 12,
    (Unit.WEEK, Unit.DAY): 7,
    (Unit.DAY, Unit.HOUR): 24,
    (Unit.HOUR, Unit.MINUTE): 60,
    (Unit.MINUTE, Unit.SECOND): 60,
}


def amount(
    digits: str = "", number: int | None = None, thousands: str = "", tenths: str = ""
) -> Amount | None:
    if number is not None:
        return Amount(number)
    if thousands:
        if len(thousands) != 3 or len(digits) > 3:
            return None
        digits += thousands
    if len(digits) > 8 or (not tenths and len(digits) == 4 and 1900 <= int(digits) < 2100):
        return None
    return Amount(float(f"{digits}.{tenths}") if tenths and len(tenths) < 4 else int(digits))


def many(whole: Amount, size: int) -> Amount | None:
    """66 million."""
    return replace(whole, count=whole.count * size) if whole.count is not None else None


def many_and_tenths(digits: str, tenths: str, size: int) -> Amount | None:
    """2.5 million."""
    return Amount(float(f"{digits}.{tenths}") * size) if len(digits) < 6 and len(tenths) < 4 else None


def one() -> Amount:
    return Amount(1)


def some(**_: Any) -> Amount:
    return SOME


def about(count: Amount | None = None, whole: Amount | None = None) -> Amount | None:
    found = count or whole
    return replace(found, is_about=True) if found else None


def at_least(count: Amount) -> Amount:
    return replace(count, is_at_least=True)


def at_most(count: Amount) -> Amount:
    return replace(count, is_at_most=True)


def couple() -> Amount:
    return replace(Amount(2), is_about=True)


def compound(count: Amount, unit: Unit, more: Amount, finer: Unit) -> tuple[Amount, Unit] | None:
    """Two years and three months are 27 months; None where the finer unit is no whole part of the other."""
    times = _PARTS.get((unit, finer))
    if count.count is None or more.count is None or times is None:
        return None
    return replace(count, count=count.count * times + more.count), finer


def ago(count: Amount, unit: Unit) -> Shift:
    return count.shift(unit, PAST)


def ahead(count: Amount, unit: Unit) -> Shift:
    return count.shift(unit, FUTURE)


def before(count: Amount, unit: Unit) -> Shift:
    return count.shift(unit, PAST, BEFORE)


def after(count: Amount, unit: Unit) -> Shift:
    return count.shift(unit, FUTURE, BEFORE)


def past_window(unit: Unit, count: Amount | None = None) -> Window:
    return _windowed(count, unit, PAST)


def next_window(unit: Unit, count: Amount | None = None) -> Window:
    return _windowed(count, unit, FUTURE)


def _windowed(count: Amount | None, unit: Unit, direction: Direction) -> Window:
    if count is None:  # "the past year", but "the past years"
        return Window(1, unit, direction)
    return Window(None, unit, direction) if count.is_about else count.window(unit, direction)


def following_window(unit: Unit, count: Amount | None = None) -> Window:
    return replace(next_window(unit, count), reference=BEFORE)


def preceding_window(unit: Unit, count: Amount | None = None) -> Window:
    return replace(past_window(unit, count), reference=BEFORE)


def recent_window(unit: Unit) -> Window:
    return Window(None, unit, PAST)


def coming_window(unit: Unit) -> Window:
    """The coming weeks: how many is not said."""
    return Window(None, unit, FUTURE)


def length(unit: Unit, count: Amount | None = None) -> Length:
    return Length(count.count if count else 1, unit)


def some_length(unit: Unit) -> Length:
    return Length(None, unit)


def often(unit: Unit | None = None, **_: Any) -> Repetition:
    return Repetition(unit)
