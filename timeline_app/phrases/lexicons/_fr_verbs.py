"""What French verbs tell of the past by the words beside them."""

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.tokens import Tokens

OPENERS = listed(
    """et mais ou puis car après avant quand lorsque lorsqu' qui que qu' dont où si tandis alors parce puisque comme"""
)
_SCHEDULED = listed(
    """débute débutent commence commencent ouvre ouvrent rouvre rouvrent achève achèvent termine terminent
    réunissent réunit retrouvent reprend reprennent rencontre rencontrent joue jouent reçoit reçoivent publie
    publient démarre démarrent expire expirent affronte affrontent ferme ferment votent décident"""
)  # present tense of what is on a calendar: "le salon ouvre lundi"
_SUMMONED = listed(
    """appelé appelée appelés appelées convoqué convoquée convoqués convoquées invité invitée invités invitées"""
)
_BEFORE_NOUNS = listed("le la l' les un une des du de d' sa son ses leur leurs ce cet cette ces")
_AUXILIARIES = frozenset(("a", "ont"))
_REACH = 5  # words from "a" to its participle: "n'a pas encore été"
_ENDS = tuple(
    listed(
        """é ée és ées u ue us ues i ie is ies ise ises it ite its ites ert erte erts ertes int inte ints aint eint"""
    )
)
_PARTICIPLES = listed("fait faite faits faites mort morte eu été clos éclos")
_NO_PARTICIPLES = listed(
    "qui lui ainsi aussi mais depuis jusqu puis parmi plus du au aux une deux pays petit nuit"
)
_STOPS = frozenset(".!?;:")
_TELLING = _SCHEDULED | _SUMMONED | _AUXILIARIES


def tells(tokens: Tokens, at: int) -> Direction | None:
    """What a word tells by its neighbours; NEAREST for nothing, None where they make no difference.

    "A" and "ont" tell of the past with a participle alone ("ont jusqu'au 15 mai" does not); what
    opens, meets or ends in the present is a schedule ("le salon ouvre lundi"); who "a jusqu'à vendredi" has time left.
    """
    word = tokens.words[at]
    if word not in _TELLING:
        return None
    if word in _SCHEDULED and at and tokens.words[at - 1] not in _BEFORE_NOUNS:
        return Direction.FUTURE
    if word in _SUMMONED and at and tokens.words[at - 1] in ("est", "sont"):
        return Direction.FUTURE
    if word in _AUXILIARIES and tokens.words[at + 1 : at + 2] == ["jusqu'"]:
        return Direction.FUTURE
    is_possession = word in _AUXILIARIES and not _has_participle(tokens, at)
    return Direction.NEAREST if is_possession else None


def _has_participle(tokens: Tokens, at: int) -> bool:
    for word in tokens.words[at + 1 : at + 1 + _REACH]:
        if word in _STOPS:
            return False
        if word in _PARTICIPLES or (word.endswith(_ENDS) and len(word) > 1 and word not in _NO_PARTICIPLES):
            return True
    return False
