"""Rules of French that find distances in time, ranges, vague times, durations and frequencies."""

from timeline_app.phrases.lexicon import Rule, Way
from timeline_app.phrases.lexicons import _fr_checks as checks
from timeline_app.phrases.lexicons import _fr_makers as make
from timeline_app.phrases.lexicons import _fr_ranges as ranges
from timeline_app.phrases.meaning import Direction, Unit, Vague, Window

DISTANCES = (
    Rule(
        "ago",
        (
            "il y a [ tout juste | exactement | déjà ] <amount> <span:unit> [ <half> ] [ jour pour jour ]",
            "( voici | voilà ) [ déjà ] <amount> <span:unit> [ <half> ]",
        ),
        make.ago,
        is_date=True,
    ),
    Rule("ago", "il y a ( des | de <long:> | bien des ) <units:unit>", make.long_ago, check=checks.is_ahead),
    Rule("in", "dans <amount> <span:unit> [ <half> ]", make.ahead, check=checks.is_ahead, is_date=True),
    Rule("by", "d'ici [ à ] ^ <amount> <span:unit> [ <half> ]", make.ahead),
    Rule(
        "within",
        ("sous ^ <amount:count> <units:unit>", "dans ^ les <amount:count> <units:unit>"),
        make.soon,
        check=checks.is_ahead,
    ),
    Rule(
        "window",
        (
            "[ les | ces ] [ <count> | quelques ] ( <lasts:direction> | <nexts:direction> ) <units:unit>",
            "( les | ces ) [ <count> ] <units:unit> ( <lasts:direction> | <nexts:direction> )",
        ),
        make.window,
        check=checks.is_window,
    ),
    Rule(
        "window",
        ("ces jours - ci", "ces [ tout ] derniers jours"),
        lambda: Window(None, Unit.DAY, Direction.PAST),
    ),
    Rule(
        "last-period", "[ le | la ] <last:steps> <period:unit>", make.neighbour, check=checks.is_last_period
    ),
    Rule("current", "[ <the:> ] <period:unit> ( en cours | courant | courante )", make.this, is_date=True),
    Rule(
        "share",
        ("<share> ( dans [ <the:> ] | <this:> ) <period:unit>",),
        make.share_of_this,
    ),
    Rule(
        "window-after", "( les | ces ) [ <count> ] <units:unit> <adjacents:direction>", make.window_of_before
    ),
    Rule("later", "<amount> <span:unit> [ <half> ] ( plus tard | après )", make.later, check=checks.is_shift),
    Rule(
        "earlier",
        "<amount> <span:unit> [ <half> ] ( plus tôt | auparavant | avant )",
        make.earlier,
        check=checks.is_shift,
    ),
    Rule(
        "next-day",
        "[ le ] lendemain [ même | <times:> ]",
        lambda: make.days_from_before(1),
        check=checks.is_eve,
    ),
    Rule("second-next-day", "le surlendemain [ <times:> ]", lambda: make.days_from_before(2)),
    Rule(
        "day-before", "la veille [ même | <times:> ]", lambda: make.days_from_before(-1), check=checks.is_eve
    ),
    Rule(
        "second-day-before",
        "l'avant - veille [ <times:> ]",
        lambda: make.days_from_before(-2),
        check=checks.is_eve,
    ),
    Rule(
        "then",
        ("( à | de ) ^ cette époque [ - là ]", "à ^ ce moment - là", "à ^ cette date [ - là ]"),
        make.then,
    ),
    Rule(
        "same",
        (
            "( le | la | ce | cette ) même ( <period:unit> | <month> | <season> | <weekday> )",
            "<this:> ( <period:unit> | <month> | <season> | <weekday> ) - là",
            "<this:> ( matin | soir | midi | après - midi ) - là",
            "le ( jour | soir | matin ) même",
        ),
        make.same,
    ),
)

VAGUE = (
    Rule(
        "vague-past",
        (
            "[ tout | plus | très ] récemment",
            "dernièrement",
            "l'autre jour",
            "naguère",
            "jadis",
            "autrefois",
            "il y a ( peu | longtemps | quelque temps | belle lurette )",
            "depuis ^ ( peu | longtemps | quelque temps | toujours )",
            "ces [ tout ] derniers temps",
            "ces temps - ci",
            "à ^ l'époque",
            "( par | dans ) ^ le passé",
        ),
        lambda: Vague(Direction.PAST),
    ),
    Rule(
        "vague-now",
        (
            "désormais",
            "dorénavant",
            "actuellement",
            "maintenant",
            "à présent",
            "jusqu'à ^ présent",
            "en ce moment [ même ]",
            "de ^ nos jours",
            "à ^ l'heure actuelle",
            "à ^ l'heure où nous écrivons",
        ),
        lambda: Vague(Direction.NEAREST),
        check=checks.is_no_conjunction,
        is_date=True,
    ),
    Rule(
        "vague-future",
        (
            "[ très ] bientôt",
            "prochainement",
            "sous peu",
            "à l'avenir",
            "d'ici ^ peu",
            "dans ( peu | quelque ) temps",
            "( dans | à ) ^ un avenir proche",
        ),
        lambda: Vague(Direction.FUTURE),
    ),
)

RANGES = (
    Rule("every", "du <weekday:> [ <hour:> ] au <weekday:> [ <hour:> ]", make.repeated),
    Rule(
        "years",
        ("<year:first> <dash:> <digits>", "<year:first> / <digits>"),
        ranges.years,
        check=checks.is_year,
    ),
    Rule("from-to", "<part_side:first> ( à | <dash:> ) <date:last>", ranges.of_months),
    Rule("between", "entre <first> et <final:last>", ranges.between, check=checks.is_range),
    Rule("between", "entre <day_side:first> et <date:last>", ranges.between),
    Rule(
        "from-to",
        "( de | d' | du | des | depuis ) <first> <until:> <final:last>",
        ranges.span,
        check=checks.is_range,
    ),
    Rule(
        "from-to",
        ("du <bare_day:first> au <bare_day:last>", "entre le <bare_day:first> et le <bare_day:last>"),
        ranges.span,
        check=checks.is_day_alone,
    ),
    Rule("from-to", "du <day_side:first> ( au | jusqu'au ) <date:last>", ranges.span),
    Rule(
        "before-christ",
        "entre <digits> et <digits:last> <era>",
        lambda **said: ranges.years_before_christ(**said, is_between=True),
    ),
    Rule(
        "before-christ",
        ("de <digits> à <digits:last> <era>", "<digits> <dash:> <digits:last> <era>"),
        ranges.years_before_christ,
    ),
    Rule(
        "first-months",
        "[ les ] <count> premiers mois ( de l' année [ <year> ] | de cette année | de <year> )",
        ranges.first_months,
    ),
    Rule("months", "<mon:first> <dash:> <mon:month> [ <year> ]", ranges.months),
    Rule("days", "[ les | le ] <day:first> <dash:> <day> <mon:month> [ <year> ]", ranges.days),
    Rule("days", "[ les ] <day:first> et <day> <mon:month> [ <year> ]", ranges.days_in_turn),
    Rule(
        "days",
        "[ les | le ] <weekday:> <day:first> et <weekday:> <day> <mon:month> [ <year> ]",
        ranges.days_in_turn,
    ),
    Rule("days", "[ les ] <day:first> , <day:> et <day> <mon:month> [ <year> ]", ranges.days_listed),
    Rule("decades", "[ les ] années <digits> ( et | à | <dash:> ) [ années ] <digits:last>", ranges.decades),
    Rule(
        "centuries",
        (
            "[ les | le ] <roman:first> ( et | au | <dash:> ) [ le ] <roman> ( siècle | siècles ) [ <era> ]",
            "du <roman:first> au <roman> siècle [ <era> ]",
        ),
        ranges.centuries,
    ),
    Rule("night", "[ la ] nuit ( de | du ) <night_side:first> ( à | au ) <date:last>", ranges.span),
    Rule(
        "centuries",
        "entre le <roman:first> [ siècle ] et le <roman> siècle [ <era> ]",
        ranges.centuries_between,
    ),
    Rule("weekdays", "<weekday:first> <dash:> <weekday:last>", ranges.weekdays),
)

LENGTHS = (
    Rule("length", "<amount> ( <unit> | <seasons:unit> ) [ <half> ]", make.length, check=checks.is_length),
    Rule(
        "length-short",
        "( pendant | durant | en | sous | après | dans ) ^ <count:amount> h",
        make.hours,
        check=checks.is_clear_hour,
    ),
    Rule(
        "length-many", "( pendant | durant | depuis | après ) ^ ( des | de <long:> ) <units:unit>", make.many
    ),
    Rule(
        "length-whole",
        ("( toute la | toute l' | tout le | tout l' | tout un | toute une ) <period:unit>",),
        make.whole,
        check=checks.is_whole,
    ),
    Rule(
        "length-half",
        "( une demi - heure | un quart d'heure | trois quarts d'heure )",
        lambda: make.many(Unit.HOUR),
    ),
    Rule(
        "length-hours",
        "( pendant | durant | en | duré | dure | dura | durera | après ) ^ <amount:> ( h | heure | heures ) "
        "( <digits:> | <number:> ) [ minutes | min ]",
        lambda: make.many(Unit.HOUR),
    ),
    Rule("length-about", "( un | une ) ( bon | bonne | petit | petite | long | longue ) <unit>", make.whole),
    Rule("length-half", "une demi - journée", lambda: make.many(Unit.DAY)),
    Rule("round-the-clock", ("24 heures sur 24", "24 h sur 24", "7 jours sur 7"), make.repeated),
    Rule(
        "every-weekday",
        "le <weekday:> [ matin | soir | après - midi ] [ et le <weekday:> ]",
        make.repeated,
        check=checks.is_habit,
    ),
    Rule(
        "every",
        (
            "chaque ( <period:unit> | <span:unit> | <weekday:> | <month:> | <season:> | matin | soir )",
            "[ <count:> fois ] ( tous les | toutes les ) [ <amount:> ] "
            "( <units:unit> | <weekdays:> | matins | soirs | <seasons:> | ans )",
            "( les | des ) ( <weekdays:> | week - ends ) [ et <weekdays:> ]",
            "<count:> fois ( par | l' | la | le | chaque ) <span:unit>",
            "( une | un ) <span:unit> sur <number:>",
            "un ( jour | <weekday:> ) sur <number:>",
            "[ le | chaque ] ( <nth:> | dernier ) <weekday:> ( de chaque mois | du mois )",
            "le <day_number:> de chaque mois",
            "<amount:> <span:> par <span:unit>",
            Way("( par <span:unit> | l' heure )", check=checks.is_rate),
        ),
        make.repeated,
    ),
    Rule(
        "every",
        ("quotidiennement", "hebdomadairement", "mensuellement", "annuellement", "journellement"),
        make.repeated,
    ),
)
