"""Rules of English for vague times, lengths and frequencies."""

from timeline_app.phrases.amounts import Amount
from timeline_app.phrases.lexicon import Rule
from timeline_app.phrases.lexicons import _en_amounts as amounts
from timeline_app.phrases.lexicons import _en_beside as beside
from timeline_app.phrases.lexicons import _en_checks as checks
from timeline_app.phrases.meaning import Direction, Length, Repetition, Unit, Vague

_PAST, _NEAREST, _FUTURE = Direction.PAST, Direction.NEAREST, Direction.FUTURE
_HOURS = "( morning | afternoon | evening )"

VAGUE = (
    Rule(
        "recently",
        ("[ very | more | most ] recently", "lately", "[ the ] recent past", "the other day", "not [ so ] long ago"),
        lambda: Vague(_PAST),
        check=beside.is_not_as,
    ),
    Rule("long-ago", ("[ so ] long ago", "ages ago"), lambda: Vague(_PAST)),
    Rule("in-the-past", "in ^ the [ distant ] past", lambda: Vague(_PAST), check=checks.is_free),
    Rule(
        "now",
        (
            "now", "right now", "just now", "nowadays", "currently", "at present", "presently", "at the moment",
            "these days", "at ^ the present time",
        ),
        lambda: Vague(_NEAREST),
        check=beside.is_now,
    ),
    Rule(
        "soon",
        ("soon", "very soon", "shortly", "in ^ the [ near | not too distant | distant | foreseeable ] future"),
        lambda: Vague(_FUTURE),
        check=beside.is_soon,
    ),
)  # fmt: skip

LENGTHS = (
    Rule("length", "<amount:count> - <u:unit> [ - long ]", amounts.length, check=beside.is_length),
    Rule(
        "length",
        ("( a | an | one ) <unit> and a half", "one and a half <units:unit>"),
        lambda unit: amounts.length(unit, Amount(1.5)),
    ),
    Rule("length", "<amount:count> <units:unit> and a half", lambda unit, count: amounts.length(unit, count)),
    Rule("a-length", "( a | an ) <unit> [ - long ]", amounts.length, check=beside.is_a_length),
    Rule(
        "length",
        "<compound>",
        lambda compound: amounts.length(compound[1], compound[0]),
        check=beside.is_length,
    ),
    Rule("fortnight", "( a | one ) fortnight", lambda: Length(2, Unit.WEEK)),
    Rule("long", ("<unit> - long", "<units:unit> - long"), amounts.some_length),
    Rule(
        "all",
        (
            "all <period:unit>",
            "( the | a | an ) ( entire | whole ) <period:unit>",
            "the rest of the <period:unit>",
        ),
        amounts.length,
    ),
    Rule("some-length", "<units:unit>", amounts.some_length, check=beside.is_some_length),
)

OFTEN = (
    Rule(
        "every",
        (
            "( every | each ) [ other | single | second | third ] ( <unit> | <weekday:> ) [ <tod:> ]",
            "( every | each ) [ other | single | second | third ] ( <month:> | <season:> )",
            f"( every | each ) {_HOURS}",
            "every ( <count:> | couple of ) <units:unit>",
            "( every | each ) ( weekday | weeknight | fortnight )",
            "the ( <nth:> | last ) ( <weekday:> | <period:> ) of ( every | each ) <period:unit>",
        ),
        amounts.often,
    ),
    Rule(
        "times-a",
        (
            "( once | twice | thrice | <amount:> times ) [ in ] ( a | an | per | each | every ) <unit>",
            "once every <count:> <units:unit>",
            "<amount:> ( <unit:> | <units:> ) ( a | per | each | every ) <unit>",
            "( once | twice | thrice | <amount:> times ) <often:unit>",
        ),
        amounts.often,
    ),
    Rule("a-unit", "( a | an | per | each ) <unit>", amounts.often, check=beside.is_rate),
    Rule("a-season", "( a | per | each ) <season:>", amounts.often, check=beside.is_rate),
    Rule("per-annum", "per annum", lambda: Repetition(Unit.YEAR)),
    Rule(
        "weekdays",
        "<weekday:> ( mornings | afternoons | evenings | nights )",
        amounts.often,
        check=checks.has_capitals,
    ),
    Rule(
        "weekdays",
        "<weekdays:> ( to | through | and | - | <dash:> ) <weekdays:>",
        amounts.often,
        check=checks.has_capital_end,
    ),
    Rule("weekdays", "<weekdays:>", amounts.often, check=checks.has_capital_end),
    Rule("spelt", "<often:unit>", amounts.often, check=beside.is_spelt_frequency),
)
