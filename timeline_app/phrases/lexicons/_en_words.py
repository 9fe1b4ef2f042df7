"""Words of English that stand in date phrases, and what they mean."""

from typing import Any

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.meaning import Part, Unit
from timeline_app.phrases.years import YearWords

_ONES = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT_MONTHS = {
    "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7, "Aug.": 8, "Sep.": 9, "Sept.": 9, "Oct.": 10,
    "Nov.": 11, "Dec.": 12,
}  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_WEEKDAYS = {
    "Mon.": 0, "Tue.": 1, "Tues.": 1, "Wed.": 2, "Thu.": 3, "Thur.": 3, "Thurs.": 3, "Fri.": 4, "Sat.": 5, "Sun.": 6,
}  # fmt: skip


def _numbers() -> dict[str, int]:
    """1 to 99 and the round hundreds, in words."""
    numbers = {word: number for number, word in enumerate(_ONES) if word}
    for tens, word in enumerate(_TENS):
        if word:
            numbers[word] = tens * 10
            numbers |= {f"{word}-{_ONES[one]}": tens * 10 + one for one in range(1, 10)}
    return numbers | {
        "a dozen": 12,
        "a hundred": 100,
        "one hundred": 100,
        "two hundred": 200,
        "a thousand": 1000,
    }


def _ordinals() -> dict[str, int]:
    """First to thirty-first."""
    ordinals = {word: number for number, word in enumerate(_ORDINALS) if word}
    ordinals |= {f"twenty-{word}": 20 + number for word, number in list(ordinals.items())[:9]}
    return ordinals | {"twentieth": 20, "thirtieth": 30, "thirty-first": 31}


NUMBERS = _numbers()
_OF_A_DAY = {
    "minute": Unit.MINUTE, "hour": Unit.HOUR,
}  # fmt: skip
UNITS = {
    "day": Unit.DAY, "night": Unit.DAY, "weekend": Unit.WEEKEND, "week": Unit.WEEK, "month": Unit.MONTH,
    "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE, "century": Unit.CENTURY,
    "millennium": Unit.MILLENNIUM,
}  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
            "eighties": 80, "nineties": 90}  # fmt: skip


def _plurals(units: dict[str, Unit]) -> dict[str, Unit]:
    return {
        {"century": "centuries", "millennium": "millennia"}.get(word, f"{word}s"): unit
        for word, unit in units.items()
    }


WORDS: dict[str, dict[str, Any]] = {
    "number": NUMBERS,
    "size": {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9},
    "nth_word": _ordinals(),
    "month": {name: number for number, name in enumerate(_MONTHS, 1)},
    "short_month": _SHORT_MONTHS,
    "weekday": {name: number for number, name in enumerate(_WEEKDAYS)},
    "weekdays": {f"{name}s": number for number, name in enumerate(_WEEKDAYS)},
    "short_weekday": _SHORT_WEEKDAYS,
    "season": _SEASONS,
    "seasons": {f"{name}s": number for name, number in _SEASONS.items()},
    "unit": UNITS | _OF_A_DAY,
    "units": _plurals(UNITS | _OF_A_DAY) | {"seconds": Unit.SECOND, "yrs": Unit.YEAR, "mins": Unit.MINUTE},
    "period": UNITS,
    "periods": _plurals(UNITS),
    "old_decade": _DECADES,
    "early": dict.fromkeys(
        ("early", "beginning of", "very beginning of", "start of", "very start of", "early part of", "dawn of", "turn of",
         "first days of", "opening days of", "early days of"), Part.EARLY,
    ),
    "middle": dict.fromkeys(("mid", "middle", "middle of", "midst of", "mid part of"), Part.MIDDLE),
    "late": dict.fromkeys(
        ("late", "end of", "very end of", "close of", "latter part of", "last days of", "final days of",
         "closing days of"), Part.LATE,
    ),
    "about": dict.fromkeys(("about", "around", "circa", "c.", "ca.", "roughly", "approximately", "some"), True),
    "era": dict.fromkeys(("BC", "B.C.", "BCE", "B.C.E.", "before Christ"), -1)
    | dict.fromkeys(("AD", "A.D.", "CE", "C.E.", "of the common era", "of our era"), 1),
    "dash": dict.fromkeys(("–", "—", "‒"), True),
    "often": {
        "daily": Unit.DAY, "weekly": Unit.WEEK, "fortnightly": Unit.WEEK, "monthly": Unit.MONTH,
        "quarterly": Unit.QUARTER, "annually": Unit.YEAR, "annual": Unit.YEAR, "yearly": Unit.YEAR,
        "hourly": Unit.HOUR, "nightly": Unit.DAY, "biennial": Unit.YEAR, "weekends": Unit.WEEKEND,
        "weekdays": Unit.DAY, "weeknights": Unit.DAY,
    },
    "tod": dict.fromkeys(("morning", "afternoon", "evening", "night", "noon", "lunchtime", "midday", "midnight"), True),
    "feast": {
        "Easter": 0, "Easter Sunday": 0, "Easter Day": 0, "Easter Monday": 1, "Good Friday": -2, "Maundy Thursday": -3,
        "Palm Sunday": -7, "Ash Wednesday": -46, "Shrove Tuesday": -47, "Ascension Day": 39, "Whit Sunday": 49,
        "Whit Monday": 50, "Pentecost": 49, "Holy Saturday": -1,
    },
    "counted_day": {
        "Thanksgiving": (11, 3, 4), "Thanksgiving Day": (11, 3, 4), "Labor Day": (9, 0, 1), "Memorial Day": (5, 0, -1),
        "Martin Luther King Day": (1, 0, 3), "Presidents' Day": (2, 0, 3), "Presidents Day": (2, 0, 3),
        "Columbus Day": (10, 0, 2), "Father's Day": (6, 6, 3),
    },
    "holiday": {
        "Christmas Day": (12, 25), "Christmas Eve": (12, 24), "Boxing Day": (12, 26), "New Year's Day": (1, 1),
        "New Year's Eve": (12, 31), "Independence Day": (7, 4), "the Fourth of July": (7, 4), "Fourth of July": (7, 4),
        "Valentine's Day": (2, 14), "Halloween": (10, 31), "Bastille Day": (7, 14), "St Patrick's Day": (3, 17),
        "St. Patrick's Day": (3, 17), "May Day": (5, 1), "Armistice Day": (11, 11), "Juneteenth": (6, 19),
        "April Fools' Day": (4, 1), "April Fool's Day": (4, 1), "Veterans Day": (11, 11),
    },
}  # fmt: skip

_COUNTED = listed(
    """people persons workers employees jobs staff dollars pounds euros yen yuan rubles roubles rupees francs
    cents miles mile metres metre meters meter m km kilometres kilometers kilometre kilometer feet foot ft
    inches yards acres hectares tonnes tons kg kilos kilograms grams g lb lbs litres liters gallons barrels
    megawatts watts mw kw mwh kwh degrees volts points seats votes pages copies words homes houses households
    men women children students pupils troops soldiers officers police deaths cases patients beds voters
    residents inhabitants members members' protesters demonstrators fans spectators visitors passengers
    customers users subscribers followers refugees migrants prisoners hostages units cars vehicles planes
    aircraft ships boats trees birds animals species stars steps times years months weeks days hours minutes
    seconds calories mm cm ml rpm bhp hp million billion trillion thousand hundred percent per others more
    victims survivors voters' signatures companies firms schools hospitals shops stores flights trains
    tickets bottles letters emails messages"""
)
_BEFORE_YEARS = listed(
    """in since by until till from through during before after circa late early mid year summer winter spring
    autumn fall christmas january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec season"""
)
_NEVER_BEFORE_YEARS = listed(
    """page pages p pp no number numbers room route highway flight boeing airbus windows section article chapter
    volume vol bus line channel area code level model figure fig nearly over almost some than least most
    under roughly approximately exactly only another every per plus vision agenda version v ran raised earned
    paid cost costs sold bought isbn building apartment suite street road hill unit platform lot table type
    mark gate ="""
)

YEARS = YearWords(
    before=_BEFORE_YEARS,
    of=frozenset(("of",)),
    never_after=_NEVER_BEFORE_YEARS,
    counted=_COUNTED,
    not_counted=frozenset(),
    plural=(),
    joining=frozenset(("and", "or", "&")),
)

ANNOUNCING = listed(
    """will shall ll won' due scheduled set plans plan planned planning expected expects expect hopes hope hoping
    aims aim must upcoming next forthcoming going intends intend slated poised likely promises promised vowed
    pledged would should
    begins starts opens reopens resumes ends closes expires meets hosts host faces face visits travels plays takes"""
)
RECOUNTING = listed(
    """was were had has have did said told began came took met won lost rose fell got gave went became made
    found saw left held kept led sent spent brought bought sold thought felt wrote ran broke spoke struck
    paid drew grew knew threw flew drove rode fought caught taught sought built shot stood understood
    sat slept stole chose froze swore wore tore bore died"""
)
ANNOUNCING |= {"is to", "are to", "be to"}
PASSIVES = frozenset(("be", "been", "being", "is", "are"))
_NOT_PAST = listed(
    """need speed feed seed breed bed red shed bleed weed deed indeed hundred sacred naked wicked creed greed
    embed united limited led exceed proceed succeed agreed-upon biped unprecedented talented concerned"""
)


def recounts(word: str) -> bool:
    """Whether a word is a verb of what is past, by its ending."""
    return len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST
