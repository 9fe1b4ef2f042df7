"""French: its words, pieces, rules and prepositions, each in a module of its own, put together."""

from timeline_app.phrases.lexicon import Lexicon
from timeline_app.phrases.lexicons._fr_dates import DAYS, NOT_DATES, PERIODS
from timeline_app.phrases.lexicons._fr_pieces import PIECES
from timeline_app.phrases.lexicons._fr_spans import DISTANCES, LENGTHS, RANGES, VAGUE
from timeline_app.phrases.lexicons._fr_verbs import OPENERS, tells
from timeline_app.phrases.lexicons._fr_words import (
    ANNOUNCING,
    RECOUNTING,
    WORDS,
    announces,
    is_participle,
    recounts,
)
from timeline_app.phrases.phrase import Relation

_PLAIN = """en au aux à dans de du d' des pour lors|de lors|du au|cours|de au|cours|du au|cours|des dans|le|courant|de
dans|le|courant|du durant pendant courant"""

_LEADS = {
    **{lead.replace("|", " "): Relation.AT for lead in _PLAIN.split()},
    "depuis": Relation.SINCE,
    "avant": Relation.BEFORE,
    "après": Relation.AFTER,
    "dès": Relation.FROM,
    "à partir de": Relation.FROM,
    "à partir d'": Relation.FROM,
    "à partir du": Relation.FROM,
    "à partir des": Relation.FROM,
    "à compter de": Relation.FROM,
    "à compter du": Relation.FROM,
    "jusqu'": Relation.UNTIL,
    "jusqu'à": Relation.UNTIL,
    "jusqu'au": Relation.UNTIL,
    "jusqu'en": Relation.UNTIL,
    "jusqu'aux": Relation.UNTIL,
    "jusque": Relation.UNTIL,
    "jusque dans": Relation.UNTIL,
    "au-delà de": Relation.AFTER,
    "au-delà du": Relation.AFTER,
    "d'ici": Relation.BY,
    "d'ici à": Relation.BY,
    "d'ici au": Relation.BY,
    "d'ici en": Relation.BY,
    "au plus tard en": Relation.BY,
    "au plus tard": Relation.BY,
    "au plus tard à": Relation.BY,
    "au plus tard au": Relation.BY,
    "avant d'": Relation.AT,
}

LEXICON = Lexicon(
    words=WORDS,
    pieces=PIECES,
    rules=(*NOT_DATES, *RANGES, *DAYS, *PERIODS, *DISTANCES, *VAGUE, *LENGTHS),
    leads=_LEADS,
    announcing=ANNOUNCING,
    recounting=RECOUNTING,
    announces=announces,
    recounts=recounts,
    is_participle=is_participle,
    tells=tells,
    prior=frozenset(("avait", "avaient")),
    openers=OPENERS,
)
