"""Rules of English for days, months, years and longer periods."""

from timeline_app.phrases.lexicon import Rule, Way
from timeline_app.phrases.lexicons import _en_checks as checks
from timeline_app.phrases.lexicons import _en_makers as make
from timeline_app.phrases.lexicons import _en_neighbours as near
from timeline_app.phrases.meaning import Dated

DAYS = (
    Rule("numeric", "<numeric:date>", make.only, is_date=True),
    Rule(
        "with-year-after",
        (
            "<mon:month> <day> $ ( and | or ) [ on ] [ <mon:> ] <day:> [ , ] <year>",
            "<day> <mon:month> $ ( and | or ) [ on ] <day:> <mon:> [ , ] <year>",
            "<mon:month> $ ( and | or ) [ in ] <mon:> <year>",
            "[ the ] <season> $ ( and | or ) [ the ] <season:> [ of ] <year>",
        ),
        make.date,
        check=checks.has_capitals,
        is_date=True,
    ),
    Rule(
        "september-11",
        "( sept. | september ) 11 $ ( attacks | attack | terrorist | terror | hijackings | hijackers )",
        lambda: make.date(2001, 9, 11),
        check=checks.has_capitals,
    ),
    Rule(
        "day",
        (
            "[ <wd:weekday> [ , ] ] <mon:month> <day> [ , ] <year>",
            "[ <wd:weekday> [ , ] ] [ the ] <day> [ of ] <mon:month> [ , ] <year>",
            "[ the ] <nth_word:day> [ day ] of <mon:month> [ , ] <year>",
            Way("<mon:month> <day> [ , ] <digits> <era>", make.of_era),
            Way("<day> <mon:month> <digits> <era>", make.of_era),
        ),
        make.date,
        check=checks.is_whole,
        is_date=True,
    ),
    Rule(
        "day-of-month",
        (
            "[ <wd:weekday> [ , ] ] <mon:month> <day> [ <tod:> ]",
            "[ <wd:weekday> [ , ] ] [ the ] <day> [ of ] <mon:month> [ <tod:> ]",
            "the <nth_word:day> of <mon:month>",
        ),
        make.date,
        check=checks.is_whole,
        is_date=True,
    ),
    Rule("day-alone", "the <nth_digits:day>", make.date, check=checks.is_day_alone, is_date=True),
    Rule(
        "weekday-day",
        "<weekday> [ , ] the <nth_digits:day>",
        make.date,
        check=checks.is_weekday,
        is_date=True,
    ),
    Rule(
        "weekday",
        "[ early | late ] <weekday> [ <tod:> ]",
        near.weekday,
        check=checks.is_weekday,
        is_date=True,
    ),
    Rule(
        "the-weekday",
        "on ^ the <weekday> [ <tod:> ]",
        make.told_weekday,
        check=checks.is_told_weekday,
        is_date=True,
    ),
    Rule(
        "weekday-week",
        "<weekday> week",
        lambda weekday: near.beside(2, weekday=weekday),
        check=checks.is_weekday_week,
        is_date=True,
    ),
    Rule(
        "weekday-of-week",
        "<weekday> [ <tod:> ] [ of ] <near:steps> week",
        near.in_week,
        check=checks.has_capitals,
        is_date=True,
    ),
    Rule("nine-eleven", "9 / 11", lambda: make.date(2001, 9, 11), check=checks.is_no_part, is_date=True),
    Rule("holiday", "<holiday> [ [ , ] <year> ]", make.holiday, is_date=True),
    Rule("feast", "<feast> [ [ , ] <year> ]", make.feast, check=checks.has_capital_start, is_date=True),
    Rule("counted-day", "<counted_day> [ [ , ] <year> ]", make.counted_day, is_date=True),
    Rule(
        "counted-day",
        (
            "the <nth:ordinal> <weekday> ( of | in ) <month> [ [ , ] <year> ]",
            Way("the ( last | final ) <weekday> ( of | in ) <month> [ [ , ] <year> ]", make.last_weekday),
        ),
        make.weekday_of_month,
        check=checks.is_whole,
        is_date=True,
    ),
    Rule("christmas", "christmas [ <year> ]", make.christmas, check=checks.is_christmas, is_date=True),
    Rule("near-feast", "<near:steps> <feast>", make.near_feast, check=checks.has_capital_end, is_date=True),
    Rule("that-holiday", "that ( <holiday> | christmas )", make.that_holiday, is_date=True),
    Rule(
        "near-holiday", ("<near:steps> <holiday>", "<near:steps> christmas"), make.near_holiday, is_date=True
    ),
    Rule(
        "time-of-day",
        (
            "[ the ] ( <tod:> | small hours | early hours ) of <date>",
            Way("the <tod:> of the <nth_digits:day>", make.date),
            Way(
                "the night of <mon:month> <day:first> ( - | <dash:> | / ) <day:last> [ [ , ] <year> ]",
                make.of_days,
                check=checks.is_dashed,
            ),
            Way(
                "the night of <day:first> ( - | <dash:> | / ) <day:last> <mon:month> [ <year> ]",
                make.of_days,
                check=checks.is_dashed,
            ),
        ),
        make.only,
        check=checks.is_followed_by_no_digits,
    ),
)


def _early(core: Dated) -> Dated | None:
    return make.with_part(make.EARLY, core)


PERIODS = (
    Rule("period", "[ the ] <core>", make.only, check=checks.is_no_count, is_date=True),
    Rule(
        "part-of-period",
        "[ the ] <part> [ the ] <core>",
        make.with_part,
        check=checks.is_no_count,
        is_date=True,
    ),
    Rule(
        "about",
        "<about:> [ the ] ( <core> | <dayed:core> )",
        make.roughly,
        check=checks.is_whole,
        is_date=True,
    ),
    Rule("year", "<year>", make.date, check=checks.is_year, is_date=True),
    Rule("part-of-year", "[ the ] <part> <year>", make.date, check=checks.is_no_count, is_date=True),
    Rule("about-year", "<about:> <year>", make.about_year, check=checks.is_about_year, is_date=True),
    Rule("month", "<month>", make.date, check=checks.is_month, is_date=True),
    Rule("part-of-month", "[ the ] <part> <mon:month>", make.date, check=checks.has_capitals, is_date=True),
    Rule("season", "[ the ] <season>", make.date, check=checks.is_season, is_date=True),
    Rule(
        "part-of-season", "[ the ] <part> [ the ] <season>", make.date, check=checks.is_not_of, is_date=True
    ),
    Rule(
        "quarter",
        (
            "[ the ] <nth> - quarter",
            Way("[ the ] ( last | final ) quarter", make.last_quarter),
            Way("q <digits>", make.quarter_of_digits),
        ),
        make.quarter,
        check=checks.is_result,
        is_date=True,
    ),
    Rule("half-year", "[ the ] <nth> - half of the year", near.half_of_year, is_date=True),
    Rule(
        "month-of-year",
        ("<open:core> [ of ] <near:steps> year", "the <open:core> of <near:steps> year"),
        near.in_year,
        check=checks.has_capitals,
        is_date=True,
    ),
    Rule(
        "month-of-that-year",
        (
            Way(
                "<open:core> [ of ] ( that | that same | the same ) year",
                lambda core: near.in_that_year(0, core),
            ),
            Way("<open:core> of the ( following | next ) year", lambda core: near.in_that_year(1, core)),
            Way("<open:core> of the previous year", lambda core: near.in_that_year(-1, core)),
        ),
        check=checks.has_capitals,
        make=make.only,
        is_date=True,
    ),
    Rule(
        "first-months",
        "the ( first | opening ) [ <count:> ] <units:> of [ the ] <core>",
        _early,
        is_date=True,
    ),
    Rule(
        "first-months",
        "the ( first | opening ) [ <count:> ] <units:> of <whole_year:core>",
        _early,
        is_date=True,
    ),
    Rule(
        "last-months",
        "the ( last | final | closing ) [ <count:> ] <units:> of [ the ] <core>",
        make.last_of,
        is_date=True,
    ),
    Rule(
        "last-months",
        "the ( last | final ) [ <count:> ] <units:> of <whole_year:core>",
        make.last_of,
        is_date=True,
    ),
    Rule(
        "week-of",
        (
            Way("the week of <dayed>", make.week_of_day, check=checks.has_capitals),
            "the <nth> week of ( <core> | <open:core> | <whole_year:core> )",
            Way("the ( last | final ) week of ( <core> | <open:core> | <whole_year:core> )", make.last_of),
            Way(
                "the ( first | opening ) [ <count:> ] ( week | weeks | days ) of <near:steps> <period:unit>",
                near.early_near,
            ),
            Way(
                "the ( last | final ) [ <count:> ] ( week | weeks | days ) of <near:steps> <period:unit>",
                near.late_near,
            ),
            Way("the <nth_digits:day> [ day ] of <near:steps> month", near.of_month),
            Way("the ( last | final ) [ <count:> ] ( days | weeks ) of <open:core>", make.last_of),
            Way("the ( first | opening ) [ <count:> ] ( days | weeks ) of <open:core>", _early),
        ),
        make.week_of,
        is_date=True,
    ),
)
