"""Rules of English for what is reckoned from publication or from what went before, for lengths and for frequencies."""

from timeline_app.phrases.amounts import SOME
from timeline_app.phrases.lexicon import Rule, Way
from timeline_app.phrases.lexicons import _en_amounts as amounts
from timeline_app.phrases.lexicons import _en_beside as beside
from timeline_app.phrases.lexicons import _en_checks as checks
from timeline_app.phrases.lexicons import _en_makers as make
from timeline_app.phrases.lexicons import _en_neighbours as near
from timeline_app.phrases.meaning import (
    Direction,
    Neighbour,
    Part,
    Reference,
    Shift,
    Unit,
    Window,
)

_PAST, _NEAREST, _FUTURE = Direction.PAST, Direction.NEAREST, Direction.FUTURE
_NAMES = "( <weekday> | <month> | <season> )"
_UNIT_OR_NAME = "( <period:unit> | <weekday> | <month> | <season> )"
_HOURS = "( morning | afternoon | evening )"


def _today() -> Neighbour:
    return Neighbour(0, Unit.DAY)


def _beside_today(steps: int) -> Neighbour:
    return Neighbour(steps, Unit.DAY)


def _share(word: str, direction: Direction) -> Rule:
    """The rule for the part of a unit that lies before or after: "earlier this year", "later that month"."""
    return Rule(
        word,
        (
            Way(
                f"{word} [ in ] <near:steps> <period:unit>",
                lambda steps, unit: near.share(direction, Neighbour(steps, unit)),
            ),
            Way(f"{word} [ in ] the <period:unit>", lambda unit: near.share(direction, Neighbour(0, unit))),
            Way(
                f"{word} that [ same ] <period:unit>",
                lambda unit: near.share(direction, near.before_beside(0, unit)),
            ),
        ),
        make.only,
        is_date=True,
    )


def _part_of_unit(part: Part, unit: Unit) -> Neighbour:
    return Neighbour(0, unit, part=part)


def _day_beside(steps: int) -> Neighbour:
    return Neighbour(steps, Unit.DAY, reference=Reference.BEFORE)


NEAR = (
    Rule("today", "[ earlier | later | late | early ] today", _today, check=beside.is_today, is_date=True),
    Rule("today", ("[ late | later ] tonight", f"[ earlier | later ] this {_HOURS}"), _today, is_date=True),
    Rule("yesterday", "[ early | late ] yesterday [ <tod:> ]", lambda: _beside_today(-1), is_date=True),
    Rule("tomorrow", "[ early | late ] tomorrow [ <tod:> ]", lambda: _beside_today(1), is_date=True),
    Rule("before-yesterday", "the day before yesterday", lambda: _beside_today(-2), is_date=True),
    Rule("after-tomorrow", "the day after tomorrow", lambda: _beside_today(2), is_date=True),
    Rule("before-last", "the <period:unit> before last", lambda unit: Neighbour(-2, unit), is_date=True),
    Rule("after-next", "the <period:unit> after next", lambda unit: Neighbour(2, unit), is_date=True),
    Rule("near-unit", "<near:steps> <period:unit>", near.beside, check=beside.is_near, is_date=True),
    Rule(
        "near-name", f"<near:steps> {_NAMES} [ <tod:> ]", near.beside, check=beside.is_near_name, is_date=True
    ),
    Rule(
        "part-of-near",
        (
            "[ the ] <part> <near:steps> ( <period:unit> | <month> | <season> )",
            Way("[ the ] <part> the <period:unit>", _part_of_unit),
            Way("( year - end | year ' s end )", lambda: _part_of_unit(Part.LATE, Unit.YEAR)),
        ),
        near.part_of_near,
        check=checks.is_not_of,
        is_date=True,
    ),
    _share("earlier", _PAST),
    _share("later", _FUTURE),
    Rule(
        "new-year",
        (
            Way("the new year", lambda: Neighbour(1, Unit.YEAR, part=Part.EARLY), check=beside.is_announced),
            Way("the new year", lambda: Neighbour(0, Unit.YEAR, part=Part.EARLY)),
        ),
        make.only,
        is_date=True,
    ),
    Rule(
        "weekend",
        (
            Way("the weekend", lambda: Neighbour(0, Unit.WEEKEND), check=beside.is_announced),
            Way("the weekend", lambda: Neighbour(-1, Unit.WEEKEND)),
        ),
        make.only,
        check=checks.is_not_of,
        is_date=True,
    ),
)

ANAPHORS = (
    Rule(
        "that-unit",
        (
            f"( that | that same | the same | that very | the very same ) {_UNIT_OR_NAME} [ <tod:> ]",
            Way(f"( that | that same | the same ) {_HOURS}", lambda: _day_beside(0)),
        ),
        lambda **of: near.before_beside(0, **of),
        check=beside.is_that,
        is_date=True,
    ),
    Rule(
        "next-unit",
        (
            f"the ( next | following | ensuing | subsequent ) {_UNIT_OR_NAME}",
            Way(f"the ( next | following ) {_HOURS}", lambda: _day_beside(1)),
        ),
        lambda **of: near.before_beside(1, **of),
        check=beside.is_beside,
        is_date=True,
    ),
    Rule(
        "previous-unit",
        (
            f"the ( previous | preceding | prior ) {_UNIT_OR_NAME}",
            Way(f"the ( previous | preceding ) {_HOURS}", lambda: _day_beside(-1)),
        ),
        lambda **of: near.before_beside(-1, **of),
        check=beside.is_beside,
        is_date=True,
    ),
    Rule(
        "part-of-beside",
        (
            Way(
                "[ the ] <part> ( that | the same ) <u_or_name>",
                lambda part, u_or_name: near.part_beside(0, part, u_or_name),
            ),
            Way(
                "[ the ] <part> the ( next | following ) <u_or_name>",
                lambda part, u_or_name: near.part_beside(1, part, u_or_name),
            ),
            Way(
                "[ the ] <part> the ( previous | preceding ) <u_or_name>",
                lambda part, u_or_name: near.part_beside(-1, part, u_or_name),
            ),
        ),
        make.only,
        is_date=True,
    ),
    Rule(
        "unit-after",
        (f"the {_UNIT_OR_NAME} after", Way(f"the {_HOURS} after", lambda: _day_beside(1))),
        lambda **of: near.before_beside(1, **of),
        check=beside.is_event_free,
        is_date=True,
    ),
    Rule("next-day", "next day", lambda: _day_beside(1), check=checks.is_free, is_date=True),
    Rule(
        "unit-before",
        (f"the {_UNIT_OR_NAME} before", Way(f"the {_HOURS} before", lambda: _day_beside(-1))),
        lambda **of: near.before_beside(-1, **of),
        check=beside.is_event_free,
        is_date=True,
    ),
    Rule(
        "later", "<some_time:count> - <u:unit> later", amounts.after, check=beside.is_not_than, is_date=True
    ),
    Rule(
        "after",
        "<some_time:count> - <u:unit> ( after | afterwards | afterward )",
        amounts.after,
        check=beside.is_event_free,
    ),
    Rule(
        "earlier",
        "<some_time:count> - <u:unit> ( earlier | previously )",
        amounts.before,
        check=beside.is_not_than,
        is_date=True,
    ),
    Rule(
        "before",
        "<some_time:count> - <u:unit> ( before | beforehand | prior )",
        amounts.before,
        check=beside.is_event_free,
    ),
    Rule(
        "some-later",
        (
            Way("<units:unit> ( later | afterwards )", lambda unit: amounts.after(SOME, unit)),
            Way("( a | one ) fortnight later", lambda: Shift(2, Unit.WEEK, _FUTURE, Reference.BEFORE)),
            Way("( a | one ) fortnight earlier", lambda: Shift(2, Unit.WEEK, _PAST, Reference.BEFORE)),
            Way("<compound> later", lambda compound: amounts.after(*compound)),
            Way("<compound> earlier", lambda compound: amounts.before(*compound)),
            Way("<units:unit> ( earlier | previously )", lambda unit: amounts.before(SOME, unit)),
        ),
        make.only,
        check=beside.is_not_than,
    ),
    Rule("years-on", "<some_time:count> <u:unit> on", amounts.after, check=beside.is_years_on),
    Rule(
        "at-the-time",
        "at ^ ( the time | that time )",
        lambda: Neighbour(0, reference=Reference.BEFORE),
        check=beside.is_event_free,
    ),
)

DISTANCES = (
    Rule(
        "ago",
        (
            "<some_time:count> - <u:unit> ago",
            Way("<units:unit> ago", lambda unit: amounts.ago(SOME, unit)),
            Way("( a | one ) fortnight ago", lambda: Shift(2, Unit.WEEK, _PAST)),
            Way("<compound> ago", lambda compound: amounts.ago(*compound)),
        ),
        amounts.ago,
        is_date=True,
    ),
    Rule("from-now", "<some_time:count> - <u:unit> ( from now | hence )", amounts.ahead, is_date=True),
    Rule("in-time", "in ^ <some_time:count> - <u:unit> [ ' [ s ] ] time", amounts.ahead),
    Rule("in", "in ^ <some_time:count> - <u:unit>", amounts.ahead, check=beside.is_announced_length),
    Rule(
        "past-window",
        (
            "[ the | these ] ( past | last ) <count> <u:unit>",
            "the ( past | last ) <period:unit>",
            Way("[ the | these ] past <units:unit>", amounts.recent_window),
            Way("the last <units:unit>", amounts.recent_window),
            Way("[ the ] ( past | last ) fortnight", lambda: Window(2, Unit.WEEK, _PAST)),
        ),
        amounts.past_window,
        check=beside.is_window,
    ),
    Rule(
        "following-window",
        "the next <count> <u:unit>",
        amounts.following_window,
        check=beside.is_told,
    ),
    Rule(
        "next-window",
        (
            "[ the | these ] ( next | coming | upcoming ) <count> <u:unit>",
            "the ( next | coming | upcoming ) <period:unit>",
            "the <count> <units:unit> ( ahead | to come )",
            Way("[ the | these ] ( coming | upcoming | next ) <units:unit>", amounts.coming_window),
            Way("the <units:unit> ( ahead | to come )", amounts.coming_window),
            Way("[ the ] ( next | coming ) fortnight", lambda: Window(2, Unit.WEEK, _FUTURE)),
        ),
        amounts.next_window,
        check=beside.is_window,
    ),
    Rule(
        "following-window",
        "the ( following | ensuing | subsequent ) ( <count> <u:unit> | <units:unit> )",
        amounts.following_window,
    ),
    Rule(
        "preceding-window",
        "the ( preceding | previous | prior ) ( <count> <u:unit> | <units:unit> )",
        amounts.preceding_window,
    ),
    Rule("recent-window", "[ the ] [ more | most ] recent <units:unit>", amounts.recent_window),
)
