"""What French verbs tell of the past or the future by the words beside them."""

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.tokens import Tokens

_AUXILIARIES = frozenset(("a", "ont"))
_REACH = 5  # words from "a" to its participle: "n'a pas encore été"
_ENDS = tuple(
    "é ée és ées u ue us ues i ie is ies ise ises it ite its ites ert erte erts ertes int inte ints aint eint".split()
)
_PARTICIPLES = listed("fait faite faits faites mort morte eu été clos éclos")
_NO_PARTICIPLES = listed("qui lui ainsi aussi mais depuis jusqu puis parmi plus du au aux une deux pays petit nuit")
_STOPS = frozenset(".!?;:")
_CONDITIONAL = tuple("erait eraient irait iraient drait draient evrait evraient ttrait ttraient rrait rraient".split())
_NO_CONDITIONAL = listed(
    """serait seraient tirait tiraient retirait retiraient attirait attiraient admirait admiraient inspirait
    inspiraient respirait respiraient désirait désiraient virait viraient aspirait aspiraient expirait expiraient"""
)


def tells(tokens: Tokens, at: int) -> Direction | None:
    """What a word tells by its neighbours; NEAREST for nothing, None where they make no difference.

    "A" and "ont" tell of the past with a participle alone ("ont jusqu'au 15 mai" does not); the conditional is the
    future of what was said ("la caisse ne tiendrait pas jusqu'à l'été").
    """
    word = tokens.words[at]
    if word in _AUXILIARIES:
        return None if _has_participle(tokens, at) else Direction.NEAREST
    if word.endswith(_CONDITIONAL) and word not in _NO_CONDITIONAL:
        return Direction.FUTURE
    return None


def _has_participle(tokens: Tokens, at: int) -> bool:
    for word in tokens.words[at + 1 : at + 1 + _REACH]:
        if word in _STOPS:
            return False
        if word in _PARTICIPLES or (word.endswith(_ENDS) and len(word) > 1 and word not in _NO_PARTICIPLES):
            return True
    return False
