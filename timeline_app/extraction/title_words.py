"""Words of an article put together as a title: without dates, brackets and appositions, and not too long."""

from collections.abc import Sequence

from timeline_app.extraction.lexicons.lexicon import Lexicon, Tense
from timeline_app.extraction.told import Told
from timeline_app.phrases.phrase import Phrase

LONGEST = 100
_NO_SPACE_BEFORE = ",.)]…"
_APOSTROPHES = ("'", "’")
_KEPT_AT_END = frozenset(["out", "up", "down", "off", "on", "over", "in", "away", "back"])


def cleared(told: Told, first: int, last: int, is_noun: bool = False) -> str:
    """The text of tokens[first:last] without date phrases, what leads to them, and what stands in brackets.

    is_noun: whether a date that only says which one is meant goes, too.
    """
    dates = _dates(told, first, last, is_noun)
    out: list[str] = []
    depth = 0
    at = first
    while at < last:
        token = told.tokens[at]
        phrase = dates.get(at)
        if phrase is not None:
            at += 1
            while at < last and told.tokens[at].start < phrase.end:
                at += 1
            continue
        if token.text in "([":
            depth += 1
        elif token.text in ")]":
            depth = max(0, depth - 1)
        elif not depth:
            gap = told.text[told.tokens[at - 1].end : token.start] if at > first and out else ""
            out.append((" " if any(char.isspace() for char in gap) else "") + token.text)
        at += 1
    return "".join(out).strip()


def _dates(told: Told, first: int, last: int, is_noun: bool) -> dict[int, Phrase]:
    """Where the date phrases begin, with the words that lead to them."""
    found: dict[int, Phrase] = {}
    for phrase in told.phrases_in(first, last):
        if not phrase.kind.is_date or (told.restricts(phrase) and not is_noun):
            continue
        own = told.at(phrase.start)
        if own >= len(told.tokens) or told.tokens[own].start >= phrase.end:
            continue  # within one token, as in "marks.Now"
        at = told.at(phrase.lead_start if 0 <= phrase.lead_start < phrase.start else phrase.start)
        while at > first and not told.is_verb(at - 1) and _leads_to_date(told, at - 1):
            at -= 1
        found[max(at, first)] = phrase
    return found


def _leads_to_date(told: Told, at: int) -> bool:
    lexicon, word = told.lexicon, told.tokens[at].lower
    return word in lexicon.prepositions or word in lexicon.of_words or word in lexicon.date_leads


def without_appositions(told: Told, first: int, last: int) -> list[tuple[int, int]]:
    """The range in parts, without "the former mayor of Easton" between two commas."""
    commas = [at for at in range(first, last) if told.tokens[at].text == ","]
    parts: list[tuple[int, int]] = []
    at = first
    index = 0
    while index + 1 < len(commas):
        opening, closing = commas[index], commas[index + 1]
        if opening >= at and _is_apposition(told, opening + 1, closing):
            parts.append((at, opening))
            if _is_participle(told, closing + 1):
                return [part for part in parts if part[0] < part[1]]
            at = closing + 1
            index += 1
        index += 1
    parts.append((at, last))
    return [part for part in parts if part[0] < part[1]]


def _is_participle(told: Told, at: int) -> bool:
    readings = told.lexicon.verbs.forms.get(told.tokens[at].lower, ()) if at < len(told.tokens) else ()
    return any(form.tense is Tense.PARTICIPLE for form in readings) and not told.is_verb(at)


def _is_apposition(told: Told, first: int, last: int) -> bool:
    if first >= last or told.tokens[first - 2].is_mark:
        return False
    begins = told.tokens[first].lower in told.lexicon.determiners or told.tokens[first].is_number
    joins = any(
        told.tokens[at].lower in told.lexicon.coordinators
        for at in range(last, min(last + 2, len(told.tokens)))
    )
    return begins and not joins and not any(told.is_verb(at) or told.masked[at] for at in range(first, last))


def joined(pieces: Sequence[str]) -> str:
    """The pieces as one line; none stands apart from an apostrophe or before a mark."""
    text = ""
    for piece in (" ".join(piece.split()) for piece in pieces):
        if piece and text and not _is_elided(text) and piece[0] not in _NO_SPACE_BEFORE:
            text += " "
        text += piece
    for mark in _NO_SPACE_BEFORE:
        text = text.replace(f" {mark}", mark)
    return _without_loose_quotes(text.replace(",,", ","))


def _is_elided(text: str) -> bool:
    """Whether a text ends in a word cut off before a vowel ("l'", "qu'"), which no space parts from the next one."""
    if not text.endswith(_APOSTROPHES):
        return False
    word = text[:-1].rpartition(" ")[2].lower()
    return len(word) <= 1 or word.endswith("qu")


def _without_loose_quotes(text: str) -> str:
    """The text without quotation marks that do not close, or that have nothing between them."""
    for empty in ("«»", "« »", "«\u00a0»", "«\u202f»", "“”", '""'):
        text = text.replace(empty, "")
    for opening, closing in (("«", "»"), ("“", "”")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    return " ".join(text.split())


def shortened(text: str, least: int, lexicon: Lexicon) -> str:
    """The text, cut where a phrase ends if it is too long, without marks and small words that dangle.

    least: how many of its characters stay in any case, if they are not more than `LONGEST`: who, and the verb.
    """
    if len(text) > LONGEST:
        text = text[: _cut(text, min(least, LONGEST), lexicon)]
    return _without_loose_quotes(_without_dangling(text, lexicon))


def _cut(text: str, least: int, lexicon: Lexicon) -> int:
    """Where to cut a long text: before the last preposition, conjunction or mark; else between two words."""
    best = weaker = 0
    at = text.find(" ")
    while 0 <= at <= LONGEST:
        word = text[at + 1 :].split(" ", 1)[0].lower().strip(",")
        begins = word in lexicon.prepositions or word in lexicon.coordinators or word in lexicon.relatives
        if at > least:
            if (text[at - 1] in ",;:" or begins) and word not in lexicon.of_words:
                best = at
            weaker = at
        at = text.find(" ", at + 1)
    return best or weaker or LONGEST


def _without_dangling(text: str, lexicon: Lexicon) -> str:
    while True:
        text = text.strip(" ,;:–—-")
        if text.endswith(".") and not text.endswith("..") and "." not in text[:-1].rpartition(" ")[2]:
            text = text[:-1]
        head, _, word = text.rpartition(" ")
        small = word.lower()
        dangles = (
            small in lexicon.prepositions
            or small in lexicon.coordinators
            or small in lexicon.complementisers
            or small in lexicon.of_words
            or small in lexicon.dating_words
            or (small in lexicon.determiners and not small.isdigit())
        )
        if not head or not dangles or small in _KEPT_AT_END:
            return text
        text = head
