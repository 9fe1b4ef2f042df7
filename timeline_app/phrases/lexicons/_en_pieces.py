"""Pieces of English date phrases, for use in its rules."""

from timeline_app.phrases.amounts import Amount
from timeline_app.phrases.lexicon import Way
from timeline_app.phrases.lexicons import _en_amounts as amounts
from timeline_app.phrases.lexicons import _en_checks as checks
from timeline_app.phrases.lexicons import _en_makers as make
from timeline_app.phrases.lexicons import _en_neighbours as near
from timeline_app.phrases.meaning import Decade, Neighbour, Unit

NUMBERS: dict[str, tuple[Way | str, ...] | str] = {
    "year": (Way("<digits>", make.year),),
    "day": (Way("<digits> [ st | nd | rd | th ]", make.day),),
    "nth_digits": (Way("<digits> ( st | nd | rd | th )", make.day),),
    "nth": (Way("<digits> ( st | nd | rd | th )", make.small), "<nth_word>"),
    "count": (
        "<whole>",
        Way("<digits> . <digits:tenths>", amounts.amount),
        Way("( several | a few | some | many | a number of | a handful of | multiple | few )", amounts.some),
        Way("( a couple of | a couple | couple of )", amounts.couple),
        Way("<number:> ( or | to ) <number:more>", amounts.some),
        Way("<digits:> ( or | to ) <digits:more>", amounts.some),
        Way("<whole> <size>", amounts.many),
        Way("<digits> . <digits:tenths> <size>", amounts.many_and_tenths),
        Way("<whole> - odd", amounts.about),
        Way("( half [ a | an ] | a half )", lambda: Amount(0.5)),
        Way("( a quarter [ of a | of an ] | quarter of a )", lambda: Amount(0.25)),
        Way("<number> - and - a - half", lambda number: Amount(number + 0.5)),
    ),
    "whole": (
        Way("<digits>", amounts.amount),
        Way("<digits> , <digits:thousands>", amounts.amount),
        Way("<number>", amounts.amount),
    ),
    "counted": ("<count>", Way("( a | an )", amounts.one)),
    "amount": (
        "<count>",
        Way(
            "( <about:> | nearly | almost | just over | just under | close to ) <counted:count>",
            amounts.about,
        ),
        Way(
            "( more than | at least | over | well over | upwards of | no less than | no fewer than ) <counted:count>",
            amounts.at_least,
        ),
        Way(
            "( less than | under | fewer than | up to | at most | no more than ) <counted:count>",
            amounts.at_most,
        ),
        Way("( another | barely | only | just ) <counted:count>", make.only),
    ),
    "some_time": ("<amount>", Way("( a | an )", amounts.one)),
    "u": ("<unit>", "<units>"),
    "compound": (Way("<some_time:count> <u:unit> [ , ] [ and ] <counted:more> <u:finer>", amounts.compound),),
}

DATES: dict[str, tuple[Way | str, ...] | str] = {
    "mon": ("<month>", "<short_month>"),
    "wd": ("<weekday>", "<short_weekday>"),
    "part": (
        Way("<early>", make.only),
        Way("<middle> -", make.only),
        Way("<late>", make.only),
        Way("mid - to - late", lambda: make.LATE),
        Way("early - to - mid", lambda: make.EARLY),
    ),
    "near": (
        Way("last", lambda: -1),
        Way("this ( past | last )", lambda: -1),
        Way("next", lambda: 1),
        Way("this ( coming | next | upcoming )", lambda: 1),
        Way("( this | this current | the current )", lambda: 0),
    ),
    "u_or_name": (
        Way("<period:unit>", near.beside_zero),
        Way("( <month> | <season> )", near.beside_zero, check=checks.has_capitals),
    ),
    "dayed": (
        Way("<mon:month> <day> [ , ] <year>", make.date),
        Way("<day> [ of ] <mon:month> [ , ] <year>", make.date),
        Way("<mon:month> <day>", make.date),
        Way("<day> <mon:month>", make.date),
    ),
    "open": (
        Way("<mon:month> <day>", make.date),
        Way("[ the ] <day> [ of ] <mon:month>", make.date),
        Way("<month>", make.date, check=checks.has_capitals),
        Way("<season>", make.date),
        Way("<part> <month>", make.date, check=checks.has_capitals),
        Way("<part> <season>", make.date),
        Way("<nth> quarter", make.quarter),
        Way("<nth> half", make.half_year),
    ),
    "whole_year": (Way("<year>", make.date),),
    "core": (
        Way("<mon:month> [ , | of ] <year>", make.date, check=checks.has_capitals),
        Way("<season> [ , | of ] <year>", make.date),
        Way("<season> [ of ] ( ' | ‘ ) <digits>", make.season_of_short_year),
        Way("<season> [ of ] <digits:first> ( - | <dash:> | / ) <digits:last>", make.season_of_years),
        Way("year <year>", make.date),
        Way("[ year ] <digits> <era>", make.of_era),
        Way("( ad | a.d. | ce ) <digits>", lambda digits: make.of_era(digits, 1)),
        Way("<mon:month> <digits> <era>", make.of_era),
        Way("( fiscal [ year ] | fy ) <year>", make.date),
        Way("<year> fiscal year", make.date),
        Way("<nth> - quarter [ of ] [ fiscal [ year ] | the fiscal year ] <year>", make.quarter),
        Way("( last | final ) quarter of <year>", make.last_quarter),
        Way("q <digits> [ of ] [ fiscal ] <year>", make.quarter_of_digits),
        Way("<year> - q <digits>", make.quarter_of_digits),
        Way("h <digits> [ of ] [ fiscal ] <year>", make.half_year_of_digits),
        Way("<nth> - half [ of ] [ fiscal [ year ] ] <year>", make.half_year),
        Way("<digits> [ ' ] s", make.decade_or_century, check=checks.is_decade),
        Way("( ' | ‘ ) <digits> s", make.decade),
        Way("[ roaring | swinging ] <old_decade>", make.old_decade, check=checks.is_decade),
        Way("nineteen - <old_decade>", make.old_decade_of_1900),
        Way("noughties", lambda: Decade(2000)),
        Way("<nth> - century [ <era> ]", make.century, check=checks.is_century),
    ),
    "final": (
        "<date>",
        "<whole_year>",
        "<whole_year>",
        Way("( now | the present | the present day | present )", lambda: Neighbour(0, Unit.DAY)),
    ),
}

PIECES = NUMBERS | DATES
