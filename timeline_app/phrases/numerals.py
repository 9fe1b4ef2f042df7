"""Dates written in numbers with marks between them: 5/3/2024, 05.03.2024, 2024-03-05."""

from timeline_app.phrases.meaning import CalendarDate, Written
from timeline_app.phrases.tokens import Tokens

_MARKS = frozenset("/.-")
_TIME_MARKS = frozenset(":.+-")
_SHORT_YEAR_PIVOT = 50  # 49 is 2049, 50 is 1950
_MONTHS = 12
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def numeric_date(tokens: Tokens, at: int, is_day_first: bool) -> tuple[int, CalendarDate | Written] | None:
    """The date that begins with a token, and the index after it; None where none does.

    Year first is as ISO 8601 has it, and may end with the month where a hyphen parts them; a month and its year are
    parted by a slash (03/2024). Else the order of day and month is that of the language, or the one that is possible.
    """
    parts = _parts(tokens, at)
    if len(parts) == 3:
        return _of_three(tokens, parts, at + 5, is_day_first)
    if len(parts) == 2 and tokens.words[at + 1] == "/" and [len(part) for part in parts] == [2, 4]:
        is_month = _is_year(parts[1]) and 1 <= int(parts[0]) <= _MONTHS
        return (at + 3, CalendarDate(int(parts[1]), int(parts[0]))) if is_month else None
    if len(parts) == 2 and tokens.words[at + 1] == "-" and [len(part) for part in parts] == [4, 2]:
        year, month = parts
        return (at + 3, Written(f"{year}-{month}")) if _is_year(year) and 1 <= int(month) <= _MONTHS else None
    return None


def _parts(tokens: Tokens, at: int) -> list[str]:
    """The numbers that the same mark parts, the first of which is the token: up to four, glued together."""
    words = tokens.words
    parts = [words[at]]
    mark = words[at + 1] if at + 1 < len(words) else ""
    while (
        len(parts) < 4
        and mark in _MARKS
        and at + 2 < len(words)
        and words[at + 1] == mark
        and words[at + 2].isdigit()
        and tokens.is_glued(at + 1)
        and tokens.is_glued(at + 2)
    ):
        at += 2
        parts.append(words[at])
    return parts


def _of_three(
    tokens: Tokens, parts: list[str], end: int, is_day_first: bool
) -> tuple[int, CalendarDate | Written] | None:
    lengths = [len(part) for part in parts]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        year, month, day = parts
        if not (_is_year(year) and is_day(int(month), int(day))):
            return None
        return _past_time(tokens, end), Written(f"{year}-{int(month):02}-{int(day):02}")
    is_version = lengths[2] == 2 and tokens.words[end - 2] == "."
    if max(lengths[:2]) > 2 or lengths[2] not in (2, 4) or is_version:
        return None
    first, second, number = (int(part) for part in parts)
    if lengths[2] == 4 and not _is_year(parts[2]):
        return None
    if lengths[2] == 2:
        if min(lengths[:2]) < 2:
            return None
        number += 2000 if number < _SHORT_YEAR_PIVOT else 1900
    for month_number, day_number in ((second, first), (first, second))[:: 1 if is_day_first else -1]:
        if is_day(month_number, day_number):
            return end, CalendarDate(number, month_number, day_number)
    return None


def is_day(month: int, day: int) -> bool:
    """Whether some year has such a day."""
    return 1 <= month <= _MONTHS and 1 <= day <= _DAYS[month - 1]


def _is_year(digits: str) -> bool:
    return 1000 <= int(digits) < 2200


def _past_time(tokens: Tokens, end: int) -> int:
    """The index after the time of day that may hang on a date of ISO 8601: T10:30:00Z."""
    words = tokens.words
    if end + 1 >= len(words) or words[end] != "t" or not tokens.is_glued(end) or not words[end + 1].isdigit():
        return end
    end += 2
    while (
        end + 1 < len(words)
        and words[end] in _TIME_MARKS
        and words[end + 1].isdigit()
        and tokens.is_glued(end + 1)
    ):
        end += 2
    return end + 1 if end < len(words) and words[end] == "z" and tokens.is_glued(end) else end
