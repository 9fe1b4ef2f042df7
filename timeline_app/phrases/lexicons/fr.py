"""French."""

from timeline_app.phrases.lexicon import Lexicon, Rule
from timeline_app.phrases.meaning import CalendarDate, Neighbour, Unit
from timeline_app.phrases.phrase import Relation

LEXICON = Lexicon(
    words={"month": {"mars": 3, "sept.": 9}, "unit": {"semaine": Unit.WEEK}},
    pieces={"day": "<digits>"},
    rules=(
        Rule(
            "day",
            "[le] <day> <month>",
            lambda day, month: CalendarDate(month=month, day=int(day)),
            is_date=True,
        ),
        Rule("last-unit", "[la] <unit> dernière", lambda unit: Neighbour(-1, unit)),
    ),
    leads={"depuis": Relation.SINCE},
)
