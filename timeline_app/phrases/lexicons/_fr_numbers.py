"""Numbers in French words and digits, as captured by patterns; None where they are no such number after all."""

from typing import Any

from timeline_app.phrases.amounts import SOME, Amount
from timeline_app.phrases.years import year_of
from timeline_app.values import replace


def year(digits: str) -> int | None:
    return year_of(digits)


def year_of_era(digits: str, era: int = 1) -> int | None:
    number = int(digits) if len(digits) <= 4 else 0
    if not number:
        return None
    return number if era > 0 else 1 - number


def day(digits: str) -> int | None:
    return int(digits) if len(digits) <= 2 and 1 <= int(digits) <= 31 else None


def small(digits: str) -> int | None:
    return int(digits) if len(digits) <= 2 and int(digits) > 0 else None


def hour(digits: str = "", number: int = 0) -> bool | None:
    return True if number <= 24 and len(digits) <= 2 and (not digits or int(digits) <= 24) else None


def amount(digits: str = "", number: int = 0, thousands: str = "") -> Amount | None:
    if (thousands and len(thousands) != 3) or len(digits) > 9:
        return None
    return Amount(int(digits + thousands) if digits else number)


def broken(digits: str, tenths: str) -> Amount | None:
    return Amount(float(f"{digits}.{tenths}")) if len(digits) < 6 and len(tenths) < 3 else None


def large(large: int, digits: str = "", number: int = 0) -> Amount | None:
    counted = amount(digits, number)
    return Amount(counted.count * large) if counted and counted.count else None


def some(**_: Any) -> Amount:
    return SOME


def dozen(dozen: int) -> Amount:
    return Amount(dozen, is_about=True)


def about(count: Amount) -> Amount:
    return replace(count, is_about=True)


def at_least(count: Amount) -> Amount:
    return replace(count, is_at_least=True)


def at_most(count: Amount) -> Amount:
    return replace(count, is_at_most=True)
