"""What English verbs tell of the past or the future by the words beside them."""

from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.lexicons._en_words import recounts
from timeline_app.phrases.meaning import Direction
from timeline_app.phrases.tokens import Tokens

OPENERS = listed(
    """and but or yet after before because when while which that who whose whether if since where as although though
    unless until"""
)
_BEFORE_NOUNS = listed(
    """a an the its his her their our my your this these those of in with from into for no some many most more very
    deeply newly long recently badly heavily highly widely"""
)
_PLAIN = listed(
    """meet gather host face visit travel play open reopen start begin resume end close expire go return vote sit
    decide launch arrive leave convene compete kick race fly head strike appear air depart"""
)  # present simple in the plural: a schedule ("Ministers meet on Friday")
_THIRD = listed(
    """goes returns gathers votes sits decides launches arrives leaves convenes competes kicks heads opens starts
    departs airs lands turns"""
)
_PLURALS = frozenset(("they", "we", "who", "people", "police", "women", "men", "children", "you"))
_ADVERBS = listed("also then again next both all first only now")
_NO_PLURALS = listed("was is has does as this its his us thus always perhaps plus across towards yes besides")
_MODALS = frozenset(("can", "could", "may", "might"))
_NOT_AFTER_MODALS = frozenset(("not", "have", "no", "only", "never", "'"))
_TELLING = _MODALS | _PLAIN | _THIRD | {"has", "have"}


def tells(tokens: Tokens, at: int) -> Direction | None:
    """What a word tells by its neighbours; NEAREST for nothing, None where they make no difference.

    A participle behind an article or a possessive is an adjective ("its troubled line"), a verb of happening behind a
    plural is a schedule ("Ministers meet"), and what can, may or has to happen lies ahead ("can be bought").
    """
    word = tokens.words[at]
    if word not in _TELLING and not word.endswith("ed"):
        return None
    if word in _MODALS:
        following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        is_verb = (
            tokens.written(at) == word and following[:1].isalpha() and following not in _NOT_AFTER_MODALS
        )
        return Direction.FUTURE if is_verb else Direction.NEAREST
    if word in ("has", "have") and tokens.words[at + 1 : at + 2] in (["to"], ["until"], ["till"]):
        return Direction.FUTURE
    if word in _PLAIN:
        return Direction.FUTURE if _follows_plural(tokens, at) else None
    if word in _THIRD:
        lead = tokens.words[at - 1] if at else ""
        return Direction.FUTURE if lead not in _BEFORE_NOUNS else Direction.NEAREST
    if recounts(word) and at and tokens.words[at - 1] in _BEFORE_NOUNS:
        following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        return Direction.NEAREST if following[:1].isalpha() else None
    return None


def _follows_plural(tokens: Tokens, at: int) -> bool:
    """Whether the word, but for an adverb, stands behind a plural: a pronoun, or a noun by its ending."""
    before = at - 1
    if before > 0 and tokens.words[before] in _ADVERBS:
        before -= 1
    if before < 0 or tokens.breaks[at]:
        return False
    word = tokens.words[before]
    if word in _PLURALS:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in _NO_PLURALS
