"""English: which phrases are dates, durations and frequencies, and what looks like one and is none."""

from timeline_app.phrases.lexicon import Lexicon
from timeline_app.phrases.lexicons._en_dates import DAYS, PERIODS
from timeline_app.phrases.lexicons._en_lengths import LENGTHS, OFTEN, VAGUE
from timeline_app.phrases.lexicons._en_pieces import PIECES
from timeline_app.phrases.lexicons._en_ranges import NOT_DATES, RANGES
from timeline_app.phrases.lexicons._en_spans import ANAPHORS, DISTANCES, NEAR
from timeline_app.phrases.lexicons._en_verbs import OPENERS, tells
from timeline_app.phrases.lexicons._en_words import ANNOUNCING, PASSIVES, RECOUNTING, WORDS, recounts
from timeline_app.phrases.phrase import Relation

LEADS = {
    "since": Relation.SINCE, "ever since": Relation.SINCE, "before": Relation.BEFORE, "prior to": Relation.BEFORE,
    "until": Relation.UNTIL, "till": Relation.UNTIL, "up until": Relation.UNTIL, "up to": Relation.UNTIL,
    "not until": Relation.UNTIL, "through": Relation.UNTIL, "after": Relation.AFTER, "from": Relation.FROM,
    "starting": Relation.FROM, "starting on": Relation.FROM, "starting in": Relation.FROM,
    "starting from": Relation.FROM, "beginning": Relation.FROM, "beginning in": Relation.FROM,
    "beginning on": Relation.FROM, "as of": Relation.FROM, "as from": Relation.FROM, "effective": Relation.FROM,
    "no earlier than": Relation.FROM,
    "by": Relation.BY, "no later than": Relation.BY, "in": Relation.AT, "on": Relation.AT, "at": Relation.AT,
    "during": Relation.AT, "over": Relation.AT, "within": Relation.AT, "as early as": Relation.AT,
    "back in": Relation.AT, "as recently as": Relation.AT, "as late as": Relation.AT, "as far back as": Relation.AT,
    "late on": Relation.AT, "early on": Relation.AT, "dated": Relation.AT,
}  # fmt: skip

LEXICON = Lexicon(
    words=WORDS,
    pieces=PIECES,
    rules=(*NOT_DATES, *RANGES, *DAYS, *NEAR, *PERIODS, *ANAPHORS, *DISTANCES, *VAGUE, *OFTEN, *LENGTHS),
    leads=LEADS,
    is_day_first=False,
    announcing=ANNOUNCING,
    recounting=RECOUNTING,
    recounts=recounts,
    passives=PASSIVES,
    tells=tells,
    prior=frozenset(("had",)),
    openers=OPENERS,
)
