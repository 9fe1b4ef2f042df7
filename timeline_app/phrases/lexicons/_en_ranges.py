"""Rules of English for ranges of dates, and for what looks like a date phrase and is none."""

from timeline_app.phrases.lexicon import Rule, Way
from timeline_app.phrases.lexicons import _en_checks as checks
from timeline_app.phrases.lexicons import _en_makers as make

NOT_DATES = (
    Rule("no-date", "24 / 7"),
    Rule("no-date", "at the same time"),
    Rule("no-date", "at the end of the day"),
    Rule("no-date", "24 hours a day"),
    Rule("no-date", "one of these days"),
    Rule(
        "no-date", "( one day | some day | of the day | of the year | of the month )", check=checks.is_idiom
    ),
    Rule(
        "no-date",
        "( miles | mile | kilometres | kilometers | km | metres | meters | feet ) ( per | an | a ) ( hour | second )",
    ),
    Rule("no-date", "<amount:> - ( year | years | month | months | week | weeks | day | days ) - old"),
    Rule("no-date", "<amount:> ( years | months | weeks | days ) of age"),
)


_YEAR_MAY_FOLLOW = "[ [ , ] <year> ]"
_TO = "( - | <dash:> | to | through | until | till )"

RANGES = (
    Rule(
        "from-to",
        (
            Way(
                "from <date:first> ( to | until | till | through | up to | <dash:> ) <final:last>",
                make.interval,
            ),
            f"from [ the ] <day:first> to [ the ] <day:last> [ of ] <mon:month> {_YEAR_MAY_FOLLOW}",
            f"from <mon:month> <day:first> ( to | until | through ) <day:last> {_YEAR_MAY_FOLLOW}",
        ),
        make.of_days,
        check=checks.is_no_count,
    ),
    Rule(
        "between",
        (
            Way("between ( <date:first> | <whole_year:first> ) and <final:last>", make.between),
            f"between <mon:month> <day:first> and <day:last> {_YEAR_MAY_FOLLOW}",
            f"between [ the ] <day:first> and [ the ] <day:last> [ of ] <mon:month> {_YEAR_MAY_FOLLOW}",
        ),
        make.between_days,
        check=checks.is_no_count,
    ),
    Rule(
        "to",
        "<date:first> ( to | through | until | till | <dash:> ) <date:last>",
        make.interval,
        check=checks.is_range,
    ),
    Rule(
        "days",
        (
            f"<mon:month> <day:first> {_TO} <day:last> {_YEAR_MAY_FOLLOW}",
            f"[ the ] <day:first> ( - | <dash:> | to | / ) <day:last> [ of ] <mon:month> {_YEAR_MAY_FOLLOW}",
            f"<mon:month> <day:first> {_TO} <mon:last_month> <day:last> {_YEAR_MAY_FOLLOW}",
        ),
        make.of_days,
        check=checks.is_dashed,
    ),
    Rule(
        "days",
        f"<mon:month> <day:first> and <day:last> {_YEAR_MAY_FOLLOW}",
        make.days_in_turn,
        check=checks.is_dashed,
    ),
    Rule(
        "months",
        f"[ from ] <mon:first> {_TO} <mon:last> [ [ , | of ] <year> ]",
        make.of_months,
        check=checks.is_dashed,
    ),
    Rule(
        "weekdays",
        "<wd:first> ( - | <dash:> | to | through ) <wd:last>",
        make.of_weekdays,
        check=checks.is_dashed,
    ),
    Rule(
        "years",
        "<digits:first> ( - | <dash:> | / ) <digits:last>",
        make.of_years,
        check=checks.is_year_range,
    ),
    Rule("centuries", "[ the ] <nth:first> and <nth:last> centuries", make.of_centuries),
)
