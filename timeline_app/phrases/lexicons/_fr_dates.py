"""Rules of French that find days and periods of the calendar, and what looks like one and is none."""

from timeline_app.phrases.lexicon import Rule, Way
from timeline_app.phrases.lexicons import _fr_checks as checks
from timeline_app.phrases.lexicons import _fr_makers as make
from timeline_app.phrases.lexicons._fr_words import STREETS
from timeline_app.phrases.meaning import Neighbour, Unit

_STREETS = f"( {' | '.join(sorted(STREETS))} )"

NOT_DATES = (
    Rule(
        "none",
        (
            "( mise | mises | mettre | mis | met | remise | remettre ) à jour",
            "du jour au lendemain",
            "( ordre | ordres | plat | héros ) du jour",
            "<avoir:> [ déjà | toujours | aussi | pas | jamais | longtemps | ainsi | depuis ] été",
            "<weekday:> noir",
            "[ le | un ] printemps ( arabe | de Prague | des peuples )",
            f"{_STREETS} ( du | de | des | d' ) [ <day:> - ] <month:> [ - <year:> ]",
            f"{_STREETS} ( du | de | des | d' ) <day:> - <month:> [ - <year:> ]",
            "( à | vers | dès | jusqu'à | entre | avant | peu avant | peu après ) <hour:>",
            "( âgé | âgée | âgés | âgées ) ( de | d' ) <amount:> ( an | ans | années | mois | jours )",
            "[ de | d' ] <hour:> à <hour:>",
            "( est | le ) <hour:>",
            "demain la veille",
            "[ le ] nouvel an ( chinois | lunaire | juif )",
            "[ le ] <nth:> trimestre de grossesse",
            "d'une année ( sur | à ) l'autre",
            Way("( de | d' | entre ) <digits:> ( à | et ) <digits:>", check=checks.is_counting),
            "[ un ] ( beau | bon ) jour",
            "un jour",
            "( une | des ) fois",
            "( premier | premiers | première | premières ) ( jour | jours | heure | heures | minute | minutes )",
        ),
    ),
)

DAYS = (
    Rule(
        "numeric",
        "[ le ] [ <wd:> ] [ le ] <numeric>",
        lambda numeric: numeric,
        check=checks.is_numeric,
        is_date=True,
    ),
    Rule(
        "day-month-numeric",
        "le [ <weekday> ] <digits:day> / <digits:month>",
        make.day_and_month,
        is_date=True,
    ),
    Rule(
        "day-of-list",
        (
            "[ les | le ] <day> $ ( et | ou ) [ le ] <day:> <mon:month> [ [ de ] <year> ]",
            "[ les | le ] <day> $ , [ le ] <day:> ( et | ou ) [ le ] <day:> <mon:month> [ [ de ] <year> ]",
            "[ les | le ] <day> $ , <day:> , <day:> ( et | ou ) <day:> <mon:month> [ [ de ] <year> ]",
        ),
        make.date,
        is_date=True,
    ),
    Rule(
        "day",
        (
            "[ le | ce ] [ <wd:weekday> ] <day> <mon:month> [ [ de l' an | de ] <year> ] [ <times:> ]",
            "<wd:weekday> [ , ] le <day> <mon:month> [ [ de l' an | de ] <year> ] [ <times:> ]",
            Way(
                "[ le ] [ <wd:> ] <day> <mon:month> ( <last:steps> | <next:steps> ) [ <times:> ]",
                make.neighbour,
            ),
            Way("[ le ] [ <wd:> ] <day> <mon:month> de <beside_year:steps>", make.in_year),
            Way("[ le ] [ <wd:> ] <day> <mon:month> de <adjacent_year:steps>", make.in_year_of_before),
            Way(
                "[ le ] [ <weekday> ] <day> <mon:month> <adjacent:direction> [ <times:> ]",
                make.date_of_before,
            ),
            Way("[ le ] [ <weekday> ] <day> <mon:month> de <that_year:>", make.date_of_before),
        ),
        make.date,
        is_date=True,
    ),
    Rule("day-of-era", "[ le ] <day> <mon:month> <digits> <era>", make.day_of_era, is_date=True),
    Rule(
        "day-alone",
        (
            "[ le ] <weekday> <day_number:day> [ <times:> ]",
            "le <day_number:day> [ <times:> ]",
            "( à partir du | à compter du | jusqu'au ) ^ <day_number:day>",
        ),
        make.date,
        check=checks.is_day_alone,
        is_date=True,
    ),
    Rule("weekday", "<weekday> [ <times:> ]", make.date, check=checks.is_weekday, is_date=True),
    Rule(
        "weekday-of-month",
        "[ le | la ] ( <nth> | dernier ) <weekday> ( de | d' | du mois de | du mois d' ) <month> [ <year> ]",
        make.weekday_of_month,
        is_date=True,
    ),
    Rule("this-weekday", "ce <weekday> [ <times:> ]", make.this, is_date=True),
    Rule(
        "weekday-of-week",
        "[ le ] <weekday> de la semaine ( <last:steps> | <next:steps> )",
        lambda weekday, steps: Neighbour(steps, Unit.WEEK, weekday=weekday),
        is_date=True,
    ),
    Rule(
        "day-of-month",
        "[ le ] <day_number:day> du mois ( <last:steps> | <next:steps> )",
        lambda day, steps: Neighbour(steps, Unit.MONTH, day=day),
        is_date=True,
    ),
    Rule("feast", "<feast> ( <last:steps> | <next:steps> )", make.feast_beside, is_date=True),
    Rule("feast", "<feast> [ <year> ]", make.feast, check=checks.is_feast, is_date=True),
    Rule(
        "holiday",
        ("<holiday> [ <year> ]", Way("<holiday> ( <last:steps> | <next:steps> )", make.holiday_beside)),
        make.of_days,
        check=checks.is_holiday,
        is_date=True,
    ),
    Rule("eve", "la veille ( de | d' | du ) <holiday> [ <year> ]", make.eve, is_date=True),
    Rule("today", "aujourd'hui", lambda: Neighbour(0, Unit.DAY), is_date=True),
    Rule("today", "ce jour", lambda: Neighbour(0, Unit.DAY), check=checks.is_today),
    Rule("yesterday", "hier [ <times:> ]", lambda: Neighbour(-1, Unit.DAY), is_date=True),
    Rule("tomorrow", "demain [ <times:> ]", lambda: Neighbour(1, Unit.DAY), is_date=True),
    Rule("before-yesterday", "avant - hier [ <times:> ]", lambda: Neighbour(-2, Unit.DAY), is_date=True),
    Rule("after-tomorrow", "après - demain [ <times:> ]", lambda: Neighbour(2, Unit.DAY), is_date=True),
    Rule(
        "weekend",
        "( au cours du | pendant le | durant le ) ^ week - end",
        lambda: Neighbour(-1, Unit.WEEKEND),
    ),
    Rule("week-of", "[ la ] semaine du [ lundi ] <day> <mon:month> [ <year> ]", make.week_of),
    Rule(
        "time-of-day",
        (
            "[ la | l' ] ( matinée | soirée | journée | nuit | après - midi ) ( de | d' | du ) <date>",
            "[ le ] ( matin | soir ) du <date>",
        ),
        lambda date: date,
    ),
)

PERIODS = (
    Rule(
        "period",
        "[ tout | toute ] [ <the:> ] <core> [ <times:> ]",
        lambda core: core,
        check=checks.is_period,
        is_date=True,
    ),
    Rule("part-of-period", "[ vers ] <part> <core>", make.part_of, is_date=True),
    Rule(
        "part-of-year",
        "[ vers ] <part> <old_year:year>",
        make.date,
        check=checks.is_not_counting,
        is_date=True,
    ),
    Rule(
        "part-of-unit",
        ("<part> <this:> <period:unit>", "<part> <period:unit>"),
        make.this,
        check=checks.is_part_of_unit,
        is_date=True,
    ),
    Rule(
        "season",
        (
            "[ <part> ] ( le | l' | <this:is_this> ) <season>",
            "<part> <season>",
            Way("<season>", check=checks.is_season),
        ),
        make.season,
        check=checks.is_no_title,
        is_date=True,
    ),
    Rule(
        "year-since",
        "( remonte | remontent | remontait | remontaient | remontant | remonter ) à ^ <old_year:year>",
        make.date,
    ),
    Rule("year", "<year>", make.date, check=checks.is_year, is_date=True),
    Rule(
        "about",
        "( vers | autour de | aux alentours de | aux environs de | circa ) <sure_core:core>",
        make.about_date,
        is_date=True,
    ),
    Rule("this-unit", "<this:> <period:unit> [ - ci ]", make.this, check=checks.is_this_unit, is_date=True),
    Rule(
        "this-day",
        "<this:> ( matin | soir | midi | après - midi ) [ ( à | vers | dès ) <hour:> ]",
        lambda: Neighbour(0, Unit.DAY),
        is_date=True,
    ),
    Rule("this-month", "ce mois ( de | d' ) <month>", make.this, is_date=True),
)
