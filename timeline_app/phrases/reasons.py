"""The way to a date, in whole sentences: what reckoning says of each of its readings."""

from typing import NamedTuple

from timeline_app.chrono import edtf, wording
from timeline_app.phrases.meaning import Direction, Part, Reference, Unit
from timeline_app.words import Message, ngettext


class InWords(NamedTuple):
    """A date in EDTF, worded when it is shown."""

    edtf: str

    def __str__(self) -> str:
        return wording.words(edtf.parse(self.edtf))


class WeekdayName(NamedTuple):
    """0 is Monday; worded when it is shown."""

    weekday: int

    def __str__(self) -> str:
        return wording.weekday_name(self.weekday)


class Counted(NamedTuple):
    """So many units, worded when it is shown."""

    times: int
    unit: Unit

    def __str__(self) -> str:
        return _COUNTED[self.unit](self.times)


_COUNTED = {
    Unit.SECOND: lambda n: ngettext("{n} second", "{n} seconds", n),
    Unit.MINUTE: lambda n: ngettext("{n} minute", "{n} minutes", n),
    Unit.HOUR: lambda n: ngettext("{n} hour", "{n} hours", n),
    Unit.DAY: lambda n: ngettext("{n} day", "{n} days", n),
    Unit.WEEKEND: lambda n: ngettext("{n} weekend", "{n} weekends", n),
    Unit.WEEK: lambda n: ngettext("{n} week", "{n} weeks", n),
    Unit.MONTH: lambda n: ngettext("{n} month", "{n} months", n),
    Unit.QUARTER: lambda n: ngettext("{n} quarter", "{n} quarters", n),
    Unit.SEASON: lambda n: ngettext("{n} season", "{n} seasons", n),
    Unit.SEMESTER: lambda n: ngettext("{n} half-year", "{n} half-years", n),
    Unit.YEAR: lambda n: ngettext("{n} year", "{n} years", n),
    Unit.DECADE: lambda n: ngettext("{n} decade", "{n} decades", n),
    Unit.CENTURY: lambda n: ngettext("{n} century", "{n} centuries", n),
    Unit.MILLENNIUM: lambda n: ngettext("{n} millennium", "{n} millennia", n),
}

_BESIDE = {
    (Unit.DAY, -1): Message("The day before"),
    (Unit.DAY, 0): Message("The same day"),
    (Unit.DAY, 1): Message("The day after"),
    (Unit.WEEKEND, -1): Message("The weekend of the ISO week before"),
    (Unit.WEEKEND, 0): Message("The weekend of the same ISO week"),
    (Unit.WEEKEND, 1): Message("The weekend of the ISO week after"),
    (Unit.WEEK, -1): Message("The ISO week before"),
    (Unit.WEEK, 0): Message("The same ISO week"),
    (Unit.WEEK, 1): Message("The ISO week after"),
    (Unit.MONTH, -1): Message("The month before"),
    (Unit.MONTH, 0): Message("The same month"),
    (Unit.MONTH, 1): Message("The month after"),
    (Unit.QUARTER, -1): Message("The quarter before"),
    (Unit.QUARTER, 0): Message("The same quarter"),
    (Unit.QUARTER, 1): Message("The quarter after"),
    (Unit.SEASON, -1): Message("The season before"),
    (Unit.SEASON, 0): Message("The same season"),
    (Unit.SEASON, 1): Message("The season after"),
    (Unit.SEMESTER, -1): Message("The half-year before"),
    (Unit.SEMESTER, 0): Message("The same half-year"),
    (Unit.SEMESTER, 1): Message("The half-year after"),
    (Unit.YEAR, -1): Message("The calendar year before"),
    (Unit.YEAR, 0): Message("The same calendar year"),
    (Unit.YEAR, 1): Message("The calendar year after"),
    (Unit.DECADE, -1): Message("The decade before"),
    (Unit.DECADE, 0): Message("The same decade"),
    (Unit.DECADE, 1): Message("The decade after"),
    (Unit.CENTURY, -1): Message("The century before"),
    (Unit.CENTURY, 0): Message("The same century"),
    (Unit.CENTURY, 1): Message("The century after"),
    (Unit.MILLENNIUM, -1): Message("The millennium before"),
    (Unit.MILLENNIUM, 0): Message("The same millennium"),
    (Unit.MILLENNIUM, 1): Message("The millennium after"),
}


def beside(steps: int, unit: Unit) -> Message:
    """The way to a unit some steps away: named where it is the next, else counted."""
    return _BESIDE.get((unit, steps)) or away(
        abs(steps), unit, Direction.PAST if steps < 0 else Direction.FUTURE
    )


def away(count: int, unit: Unit, direction: Direction) -> Message:
    """The way to the unit that lies so many of them before or after."""
    if direction is Direction.PAST:
        return Message("{length} before", length=Counted(count, unit))
    return Message("{length} after", length=Counted(count, unit))


def instance(weekday: int | None, direction: Direction) -> Message:
    """The way to a date that leaves its year out; weekday: where it is nothing else."""
    if weekday is not None:
        name = WeekdayName(weekday)
        match direction:
            case Direction.PAST:
                return Message("The last {weekday} up to then", weekday=name)
            case Direction.FUTURE:
                return Message("The first {weekday} from then on", weekday=name)
            case _:
                return Message("The nearest {weekday}", weekday=name)
    match direction:
        case Direction.PAST:
            return Message("The last date of that name that had begun by then")
        case Direction.FUTURE:
            return Message("The first date of that name that was not over by then")
        case _:
            return Message("The nearest date of that name")


def sentence(way: Message, reference: Reference, base: str, words: str = "") -> Message:
    """The way, and what it is reckoned from: `base` in EDTF, `words` those of the date spoken of before."""
    if reference is Reference.BEFORE:
        return Message(
            "{way}, reckoned from “{words}” ({date}), which was spoken of before.",
            way=way,
            words=words,
            date=InWords(base),
        )
    if len(base) == len("2024-03-12"):
        return Message("{way}, reckoned from the day of publication ({date}).", way=way, date=InWords(base))
    return Message(
        "{way}, reckoned from each possible day of publication ({date}).", way=way, date=InWords(base)
    )


def of_part(reason: Message, part: Part) -> Message:
    """A reason, with what is said of a date of which the words name a part."""
    match part:
        case Part.EARLY:
            return Message("{reason} Only its beginning is meant, whose end is not said.", reason=reason)
        case Part.MIDDLE:
            return Message("{reason} Only its middle is meant, whose ends are not said.", reason=reason)
        case Part.LATE:
            return Message("{reason} Only its end is meant, whose beginning is not said.", reason=reason)
        case _:
            return reason


def about(reason: Message) -> Message:
    """A reason, with what is said of a date that is only about right."""
    return Message("{reason} The words say “about”.", reason=reason)


def missing(reference: Reference, is_there: bool) -> Message:
    """Why nothing can be reckoned: what it would be reckoned from is not known."""
    if reference is Reference.BEFORE:
        if is_there:
            return Message(
                "It is reckoned from the date spoken of before, which has no beginning or no end that is known."
            )
        return Message("It is reckoned from a date spoken of before, and none is known.")
    if is_there:
        return Message(
            "It is reckoned from the day of publication, of which the first or the last that is possible is not known."
        )
    return Message("It is reckoned from the day of publication, which is not known.")


NO_SUCH_DATE = Message("There is no such date in the years 1 to 9999.")
BACKWARDS = Message("It ends before it begins.")
WHOLE = Message("The words say the date.")
HOW_LONG = Message("It says how long something lasts, and not when.")
HOW_OFTEN = Message("It says how often something happens, and not when.")
