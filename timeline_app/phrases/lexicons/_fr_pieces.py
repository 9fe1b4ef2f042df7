"""Pieces of French date phrases: numbers, times of day, and periods without their articles."""

from timeline_app.phrases.lexicon import Way
from timeline_app.phrases.lexicons import _fr_checks as checks
from timeline_app.phrases.lexicons import _fr_makers as make
from timeline_app.phrases.lexicons import _fr_numbers as numbers
from timeline_app.phrases.meaning import Neighbour, Part, Unit

_NUMBERS: dict[str, tuple[Way | str, ...] | str] = {
    "year": (Way("<digits>", numbers.year),),
    "old_year": (Way("<digits> <era>", numbers.year_of_era), "<year>"),
    "day": (
        Way("<digits> [ er | ᵉʳ ]", numbers.day),
        Way("premier", lambda: 1),
        Way("<number>", lambda number: number if 1 < number <= 31 else None),
    ),
    "day_number": (Way("<digits> [ er | ᵉʳ ]", numbers.day),),
    "nth": (
        Way("<digits> ( e | è | ème | eme | ième | er | ère | re | nd | nde )", numbers.small),
        "<ordinal>",
    ),
    "count": (
        Way("<digits>", numbers.amount),
        Way("<digits> <digits:thousands>", numbers.amount),
        Way("<digits> ( , | . ) <digits:tenths>", numbers.broken),
        Way("<number>", numbers.amount),
        Way("( <number> | <digits> ) <large> ( d' | de )", numbers.large),
        Way("( quelques | plusieurs | quelque )", numbers.some),
        Way("[ une | la ] [ bonne | petite ] <dozen> ( de | d' )", numbers.dozen),
        Way("<number:> ( à | ou ) <number:>", numbers.some),
        Way("<digits:> ( à | ou | <dash:> ) <digits:>", numbers.some),
    ),
    "amount": (
        "<count>",
        Way(
            "( environ | quelque | bientôt | près de | près d' | à peu près | à peine | presque ) [ une bonne ] <count>",
            numbers.about,
        ),
        Way("[ un peu ] ( plus de | plus d' | au moins | au minimum ) <count>", numbers.at_least),
        Way("[ un peu ] ( moins de | moins d' | au plus | au maximum ) <count>", numbers.at_most),
    ),
}

_TIMES: dict[str, tuple[Way | str, ...] | str] = {
    "hour": (
        Way("<digits> ( h | heures | heure ) [ <digits:> | et demie | et quart ]", numbers.hour),
        Way("<number> ( heures | heure ) [ <number:> | et demie | et quart ]", numbers.hour),
        Way("<digits> : <digits:>", numbers.hour),
        Way("( midi | minuit )", numbers.hour),
    ),
    "time": (
        "[ au | en ] ( matin | midi | soir | après - midi | matinée | soirée ) [ ( à | vers | dès ) <hour:> ]",
        "[ en | dans la ] ( début | fin | milieu ) ( de | d' ) ( matinée | soirée | journée | après - midi )",
        "dans ( la | l' ) ( nuit | matinée | soirée | journée | après - midi )",
        "( à | vers | dès | peu avant | peu après | avant | après | jusqu'à ) <hour:>",
        "à l'aube",
        "<hour:>",
    ),
    "times": ("<time:> [ <time:> ]",),
    "of": ("( de | d' | du | des | de la | de l' | du mois de | du mois d' )",),
    "part": (
        Way("<early> [ <of:> ]", lambda early: early),
        Way("<middle> - [ <of:> ]", lambda middle: middle),
        Way("<late> [ <of:> ]", lambda late: late),
        Way("courant [ <of:> ]", lambda: Part.WHOLE),
    ),
    "that_year": ("( la même année | cette année - là )",),
    "mon": ("<month>", "<short_month>"),
    "wd": ("<weekday>", "<short_weekday>"),
    "the": ("( le | la | l' | les )",),
    "this": ("( ce | cet | cette )",),
}

_PERIODS: dict[str, tuple[Way | str, ...] | str] = {
    "named": (
        Way("[ mois de | mois d' ] <mon:month> [ de l' an | de l' année | de | d' ] <year>", make.date),
        Way("<season> [ de l' année | de l' an | de ] <year>", make.date, check=checks.is_no_sport),
        Way("<season> <year> ( <dash:> | / ) <digits:>", make.date),
        Way("( <mon:month> | <season> ) <digits>", make.short_year, check=checks.is_not_counting),
        Way("<mon:month> <digits> <era>", make.day_of_era),
        Way("( <month> | <season> ) de <that_year:>", make.date_of_before),
    ),
    "open": (
        Way("mois ( de | d' ) <month>", make.date),
        Way("<month>", make.date, check=checks.is_month),
    ),
    "beside": (
        Way("<period:unit> ( <last:steps> | <next:steps> )", make.neighbour),
        Way("( prochain | prochaine ) <period:unit>", lambda unit: Neighbour(1, unit)),
        Way("( <month> | <season> | <weekday> ) ( <last:steps> | <next:steps> )", make.neighbour),
        Way("mois ( de | d' ) <month> ( <last:steps> | <next:steps> )", make.neighbour),
        Way("nuit ( dernière | passée )", lambda: Neighbour(-1, Unit.DAY)),
    ),
    "beside_before": (
        Way("( <period:unit> | <month> | <season> | <weekday> ) <adjacent:steps>", make.neighbour_of_before),
    ),
    "decade": (
        Way("années <digits>", make.decade, check=checks.is_not_counting),
        Way("décennie <digits>", make.decade, check=checks.is_not_counting),
        Way("années [ mille neuf cent | dix - neuf cent ] <number>", make.decade),
    ),
    "century": (
        Way("( <roman> | <nth:roman> ) ( siècle | siècles ) [ <era> ]", make.century),
        Way("<roman> s . [ <era> ]", make.century),
    ),
    "quarter": (
        Way("<nth> trimestre [ [ de l' année | de l' exercice | de | d' ] <year> ]", make.quarter),
        Way("dernier trimestre [ de l' année | de ] <year>", make.last_quarter),
        Way("<nth> semestre [ [ de l' année | de l' exercice | de | d' ] <year> ]", make.semester),
        Way("t <digits> <year>", make.short_quarter),
    ),
    "year_named": (
        Way(
            "( an | année ) <digits> [ <era> ]",
            make.year_counted,
            checks.is_not_counting,
        ),
        Way("an ( mil | mille )", lambda: make.date(year=1000)),
        Way("<digits> <era>", make.day_of_era),
    ),
    "beside_year": (
        Way("l' ( an | année ) ( <last:steps> | <next:steps> )", lambda steps: steps),
        Way("cette année", lambda: 0),
    ),
    "adjacent_year": (Way("l' année <adjacent:steps>", lambda steps: steps),),
    "nth_quarter": (Way("<nth> trimestre", make.quarter_code), Way("<nth> semestre", make.semester_code)),
    "month_of_year": (
        Way("( <month> | <season> | <nth_quarter:season> ) de <beside_year:steps>", make.in_year),
        Way("( <month> | <season> ) de <adjacent_year:steps>", make.in_year_of_before),
    ),
    "core": (
        "<named>",
        "<open>",
        "<beside>",
        "<month_of_year>",
        "<beside_before>",
        "<decade>",
        "<century>",
        "<quarter>",
        "<year_named>",
    ),
    "sure_core": (
        Way("[ <the:> ] <decade:core>", lambda core: core),
        Way("[ <the:> ] <century:core>", lambda core: core),
        Way("[ l' an | l' année | <the:> ] <old_year:year>", make.date, check=checks.is_not_counting),
        Way("[ <the:> ] <named:core>", lambda core: core),
        Way("[ le ] [ <weekday> ] <day> <mon:month> [ <year> ]", make.date),
    ),
}

_SIDES: dict[str, tuple[Way | str, ...] | str] = {
    "first": ("<date>", "<year_side>", "<open_side>"),
    "final": ("<date>", "<year_side>", "<open_side>", "<now>"),
    "year_side": (Way("<old_year:year>", make.date),),
    "bare_day": (Way("<day_number:day>", make.date),),
    "day_side": (Way("[ le ] [ <weekday> ] <day>", make.date),),
    "night_side": (
        Way("[ <weekday> ] <day> [ <mon:month> [ <year> ] ]", make.date), Way("<weekday>", make.date)),
    "open_side": (
        Way("[ le | la | l' ] ( <month> | <season> | <weekday> )", make.date),
        Way("[ le | la | l' ] <part> <month>", make.date),
    ),
    "part_side": (Way("[ <part> ] <mon:month>", make.date),),
    "now": (Way("( nos jours | ce jour | maintenant | présent )", lambda: Neighbour(0, Unit.DAY)),),
}  # fmt: skip

PIECES = {**_NUMBERS, **_TIMES, **_PERIODS, **_SIDES}
