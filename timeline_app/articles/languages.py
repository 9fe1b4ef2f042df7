"""Which language a text is in, by words that hold its sentences together, and by those for days and months."""

import re
from collections import Counter

# Words that are frequent in one language and rare in its neighbours: "de", "la", "in" and "was" say nothing here, nor
# do names of months that are spelt alike elsewhere ("mai", "April").
_FRENCH = """
    le les des du est et dans pour une qui au aux sur avec par pas cette ces ses sont ont nous vous leur leurs où mais
    être été selon aussi même après avant depuis chez dont elle elles ils plus ce cet qu d l n s c
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre
    novembre décembre hier semaine
"""
_ENGLISH = """
    the and to were are be been has have had that this these those it its he she they his her their with for from by
    not but which who will would said after before than at as or an on
    monday tuesday wednesday thursday friday saturday sunday january february march june july october yesterday month
"""
# Words that no neighbour has: a single one tells the language of a sentence or two.
_OWN_FRENCH = "une dans avec sont cette aux vous pour leurs été où"
_OWN_ENGLISH = "the with this that from which have has were they these those"
_OWN = {"fr": frozenset(_OWN_FRENCH.split()), "en": frozenset(_OWN_ENGLISH.split())}
_WORDS = {"fr": frozenset(_FRENCH.split()), "en": frozenset(_ENGLISH.split())}
_WORD = re.compile(r"[^\W\d_]+")
_ELIDED = frozenset(["d", "l", "n", "s", "c", "qu"])
_LOOKED_AT = 40_000  # characters
# Of all words, and different ones: few kinds must be frequent, for a neighbour has some of them; of more, fewer will do.
_ENOUGH = ((0.12, 4), (0.08, 5))
_LEAD = 1.6  # times the share of the next language


def language_of(text: str, claimed: str = "") -> str:
    """ "fr" or "en" where the words of a text say so, else what it claims of itself, else "".

    claimed: a BCP 47 tag, which is kept where the words agree ("fr-CA") or are too few to tell. The first 40,000
    characters are looked at.
    """
    tag = _tag(claimed)
    told = _told_by_words(text)
    if told and tag.split("-")[0] != told:
        return told
    return tag


def _told_by_words(text: str) -> str:
    counts = Counter(_words(text[:_LOOKED_AT]))
    total = counts.total()
    if not total:
        return ""
    shares = sorted(
        ((sum(counts[word] for word in words) / total, language) for language, words in _WORDS.items()),
        reverse=True,
    )
    (best, language), (second, _other) = shares[0], shares[1]
    different = sum(word in counts for word in _WORDS[language])
    is_told = any(best >= share and different >= kinds for share, kinds in _ENOUGH)
    owners = [name for name, words in _OWN.items() if not words.isdisjoint(counts)]
    is_told = is_told or (owners == [language] and best >= _ENOUGH[0][0])
    return language if is_told and best >= _LEAD * second else ""


def _words(text: str) -> list[str]:
    """The words in small letters; a single letter only where an apostrophe follows it."""
    lowered = text.lower().replace("’", "'")
    return [
        found.group()
        for found in _WORD.finditer(lowered)
        if found.group() not in _ELIDED or lowered[found.end() : found.end() + 1] == "'"
    ]


def _tag(claimed: str) -> str:
    """A BCP 47 tag as it is usually written: fr, en-GB; "" for what is none."""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}|\d{3}))?", claimed.strip()[:12])
    if not found:
        return ""
    region = found[2]
    return found[1].lower() + (f"-{region.upper()}" if region else "")
