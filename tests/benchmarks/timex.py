"""Values of TIMEX3, the markup that other taggers of dates speak, written in EDTF."""

import re
from datetime import date

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_PART = re.compile(r"(?:T|TMO|TAF|TEV|TNI|TMI|TDT).*$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)$")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])$")
_HALF = re.compile(r"(\d{4})-H([12])$")
_BEFORE_CHRIST = re.compile(r"BC(\d{4})$")
_SHORT = re.compile(r"\d{2,3}$")
_WRITTEN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?$")


def edtf_of(value: str, published: str) -> str:
    """The EDTF of a value; "" for what is none, such as a duration, or an expression that was left unsolved.

    published: in EDTF, what PRESENT_REF is, where PAST_REF ends and FUTURE_REF begins; "" where it is not known.
    """
    vague = {"PRESENT_REF": published, "PAST_REF": f"/{published}", "FUTURE_REF": f"{published}/"}
    if value in vague:
        return vague[value] if published else ""
    value = _PART.sub("", value) if "T" in value and not value.startswith("P") else value
    if week := _WEEK.match(value):
        return _days_of_week(int(week[1]), int(week[2]), is_weekend=bool(week[3]))
    if season := _SEASON.match(value):
        return f"{season[1]}-{_SEASONS[season[2]]}"
    if quarter := _QUARTER.match(value):
        return f"{quarter[1]}-{32 + int(quarter[2])}"
    if half := _HALF.match(value):
        return f"{half[1]}-{39 + int(half[2])}"
    if ancient := _BEFORE_CHRIST.match(value):
        return f"-{int(ancient[1]) - 1:04}"
    if _SHORT.match(value):
        return value.ljust(4, "X")
    return value if _WRITTEN.match(value) else ""


def _days_of_week(year: int, week: int, *, is_weekend: bool) -> str:
    try:
        first, last = (date.fromisocalendar(year, week, day) for day in ((6, 7) if is_weekend else (1, 7)))
    except ValueError:
        return ""
    return f"[{first.isoformat()}..{last.isoformat()}]"
