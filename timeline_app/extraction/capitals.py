"""Names in a text by their capitals: which words belong to one, and which capitals mean nothing."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.extraction.common_names import CORPORATE, GIVEN, PLACES
from timeline_app.extraction.name_words import NameWords, listed
from timeline_app.extraction.tokens import Token

_SPACES = frozenset((" ", "\u00a0", "\u202f", "\n"))
_ALWAYS_WITHIN = listed("von van der den bin ibn ben al el zu ten dos del della")
_HONORIFICS = listed("m mm mme mmes mlle mr mrs ms miss dr me monsieur madame")
_MOST_COMPLEMENTS = 3
_NUMERAL = re.compile(r"[IVX]+(?:er?|ère|ème)?")
_YEARS = range(1000, 2100)


class Run(NamedTuple):
    """tokens[first:after] is a name. is_titled: whether a title of a person stands before it ("Mme", "Mr.")."""

    first: int
    after: int
    is_titled: bool = False


class Spellings(NamedTuple):
    """How the words of an article are written in it. within: with a capital inside a sentence. small: without one."""

    within: frozenset[str]
    small: frozenset[str]


def spellings_of(blocks: Sequence[Sequence[Token]]) -> Spellings:
    """How the words of these blocks are written; those that are all in capitals, or nearly, tell nothing."""
    within: set[str] = set()
    small: set[str] = set()
    for tokens in blocks:
        if is_shouted(tokens):
            continue
        for token in tokens:
            if token.text[0].islower() and not token.is_capital:
                small.add(token.folded)
            elif token.is_capital and not token.begins:
                within.add(token.folded)
    return Spellings(frozenset(within), frozenset(small))


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether most words have capitals only, or each begins with one, as headings have: then capitals mean nothing."""
    long = [token for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    capital = sum(token.text[0].isupper() for token in long)
    return len(long) >= 3 and capital >= 0.8 * len(long)


def runs_of(tokens: Sequence[Token], words: NameWords, spellings: Spellings) -> Iterator[Run]:
    """The names in a block, in order, without overlap."""
    index = 0
    while index < len(tokens):
        run = _run_at(tokens, index, words, spellings)
        if run is None:
            index += 1
        else:
            yield run
            index = run.after


def _run_at(tokens: Sequence[Token], index: int, words: NameWords, spellings: Spellings) -> Run | None:
    token = tokens[index]
    if not token.is_capital:
        return None
    if token.folded in words.titles and not _is_company(tokens, index):
        return _titled(tokens, index + 1, words)
    elided = token.text[-1] in "'’"
    if elided and not (not token.begins and _goes_on(tokens, index + 1) and token.folded in ("l'", "d'")):
        return None
    is_given = token.folded in GIVEN and _goes_on(tokens, index + 1)
    if (token.folded in words.never and not is_given) or _NUMERAL.fullmatch(token.text):
        return None
    if token.folded in words.demonyms and not _has_head(tokens, index, words):
        return None
    if token.folded in words.common and (
        token.begins or words.language == "en" or not _goes_on(tokens, index + 1)
    ):
        return None
    if token.begins and not _is_credible(tokens, index, words, spellings):
        return None
    if len(token.text) == 1 and not _goes_on(tokens, index + 1):
        return None
    return Run(index, _after(tokens, index, words))


def _is_company(tokens: Sequence[Token], index: int) -> bool:
    """Whether a title begins a name of something else: General Motors, Prime Video, Duke University."""
    return index + 1 < len(tokens) and tokens[index + 1].folded in CORPORATE


def _titled(tokens: Sequence[Token], index: int, words: NameWords) -> Run | None:
    """The name that follows a title, from its particle on: "Mme von der Leyen"."""
    start = index
    while index < len(tokens) and tokens[index].folded in words.titles and _follows(tokens[index]):
        index += 1
        start = index
    is_honorific = tokens[start - 1].folded in _HONORIFICS
    while index < len(tokens) and index - start < 3 and tokens[index].folded in words.particles:
        if not _follows(tokens[index]) or not (is_honorific or tokens[start].folded in _ALWAYS_WITHIN):
            return None
        if tokens[index].is_capital:
            break
        index += 1
    if not _goes_on(tokens, index) or tokens[index].folded in words.never | words.demonyms:
        return None
    return Run(start, _after(tokens, index, words, True), True)


def _follows(token: Token) -> bool:
    return token.gap in _SPACES or token.gap in (". ", ".\u00a0", ".", "")


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word there has a capital, too, and follows at once."""
    return index < len(tokens) and tokens[index].is_capital and _follows(tokens[index])


def _has_head(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether a name that begins with a people's is that of an organisation: European Union, British Airways."""
    after = index + 1
    while _goes_on(tokens, after) and tokens[after].gap in _SPACES and after < index + 5:
        if tokens[after].folded in words.heads or tokens[after].folded in CORPORATE:
            return True
        after += 1
    return False


def _is_credible(tokens: Sequence[Token], index: int, words: NameWords, spellings: Spellings) -> bool:
    """Whether a word with which a sentence begins is a name."""
    token = tokens[index]
    if token.is_distinct and not (token.is_acronym and token.folded in spellings.small):
        return True
    if token.folded in spellings.within:
        return True
    if token.folded in spellings.small or token.folded in words.roles:
        return False
    if token.folded in PLACES:
        return True
    if index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    if after.folded == "'s" or (after.folded in words.titles and after.is_capital and words.language == "en"):
        return True
    if after.gap in _SPACES and after.is_capital:
        return after.folded not in words.demonyms | words.never and not after.text.isdigit()
    if token.folded in GIVEN and after.gap in _SPACES and after.folded in words.particles:
        return True
    is_plural = words.language == "en" and token.folded.endswith("s")
    return after.gap in _SPACES and after.folded in words.speaking and not is_plural


def _after(tokens: Sequence[Token], first: int, words: NameWords, is_titled: bool = False) -> int:
    """Index after the name that begins at `first`."""
    after = first + 1
    complements = 0
    while after < len(tokens):
        if _is_part(tokens, first, after, words) or _is_version(tokens, first, after, words):
            after += 1
            continue
        step = _across(tokens, first, after, words, is_titled)
        if step == after and tokens[first].folded in words.heads and complements < _MOST_COMPLEMENTS:
            step = _complement(tokens, after, words)
            complements += 1
        if step == after:
            break
        after = step
    return after


def _is_part(tokens: Sequence[Token], first: int, at: int, words: NameWords) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if not token.is_capital or token.begins:
        return False
    is_initial = len(before.text) == 1 or before.folded in ("st", "ste")
    is_joined = token.gap in _SPACES or token.gap in (" & ", "&") or (is_initial and _follows(token))
    if before.text[-1] in "'’" and token.gap == "":
        return True
    if not is_joined:
        return False
    if _NUMERAL.fullmatch(token.text):
        return True
    if token.folded in words.never:
        return before.folded in GIVEN and at == first + 1
    if token.folded in words.titles or token.folded in words.demonyms:
        return False
    if token.folded in words.common and words.language == "en":
        return len(token.text) == 1 and at + 1 < len(tokens) and tokens[at + 1].gap.startswith(".")
    return True


def _is_version(tokens: Sequence[Token], first: int, at: int, words: NameWords) -> bool:
    """Whether a number belongs to the name before it: Llama 2, iPhone 15, but not "Apple 3 milliards"."""
    token = tokens[at]
    if not token.text[0].isdigit() or token.gap not in _SPACES or tokens[at - 1].text[0].isdigit():
        return False
    if tokens[first].folded in GIVEN or len(token.text) > 4 or not token.text.replace(".", "").isdigit():
        return False
    if token.text.isdecimal() and int(token.text) in _YEARS:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.gap not in _SPACES:
        return not (after is not None and after.gap[:1] in "-–/:")
    return after.folded not in words.units and after.folded not in words.never


def _across(tokens: Sequence[Token], first: int, at: int, words: NameWords, is_titled: bool) -> int:
    """Index of the capital behind small words that belong to a name ("de", "of the"), plus one; `at` where none do."""
    end = at
    while (
        end < len(tokens)
        and end - at < 3
        and tokens[end].gap in (*_SPACES, "")
        and not tokens[end].is_capital
    ):
        if tokens[end].folded not in words.particles | words.of | words.articles | {
            "and",
            "for",
            "et",
            "pour",
        }:
            return at
        end += 1
    if end == at or end >= len(tokens) or not tokens[end].is_capital or tokens[end].gap not in (*_SPACES, ""):
        return at
    small = [token.folded for token in tokens[at:end]]
    told = tokens[end].folded
    is_head = words.language == "fr" and tokens[first].folded in words.heads
    if (told in words.never and not is_head) or told in words.titles:
        return at
    if small[0] in _ALWAYS_WITHIN or (small[0] == "de" and small[1:] == ["la"] and is_titled):
        return end + 1
    is_person = (is_titled or tokens[first].folded in GIVEN) and at - first <= 2
    if is_person and all(word in words.particles for word in small) and told not in PLACES:
        return end + 1
    if words.language == "fr":
        return end + 1 if is_head and small[0] in (*words.of, "pour") else at
    return _across_english(tokens, at, end, words, small)


def _across_english(
    tokens: Sequence[Token], at: int, end: int, words: NameWords, small: Sequence[str]
) -> int:
    if small in (["of"], ["of", "the"], ["for"], ["for", "the"]):
        return end + 1 if tokens[at - 1].folded in words.of_heads else at
    if small != ["and"] or tokens[at - 1].is_distinct or tokens[at - 1].folded in words.heads | PLACES:
        return at
    after = end + 1
    while (
        after < len(tokens) and tokens[after].is_capital and tokens[after].gap in _SPACES and after < end + 3
    ):
        after += 1
    is_one = after > end + 1 and tokens[after - 1].folded in words.heads and tokens[end].folded not in GIVEN
    return end + 1 if is_one else at


def _complement(tokens: Sequence[Token], at: int, words: NameWords) -> int:
    """French: index after the small words that end the name of an institution: "européenne", "de cassation"."""
    token = tokens[at]
    if token.gap not in _SPACES or not token.text[0].islower():
        return at
    if _is_adjective(token, words):
        return at + 1
    if token.folded not in words.of or at + 1 >= len(tokens):
        return at
    noun = at + 1
    has_article = tokens[noun].folded in words.articles
    noun += has_article
    if noun >= len(tokens) or tokens[noun].gap not in (*_SPACES, "") or not tokens[noun].text[0].islower():
        return at
    word = tokens[noun].folded
    is_verb = not has_article and token.folded in ("de", "d'") and word.endswith(("er", "ir", "re"))
    if is_verb or word in words.common or word in words.determiners or word in words.roles:
        return at
    return noun + 1


def _is_adjective(token: Token, words: NameWords) -> bool:
    return (
        bool(words.adjectives)
        and len(token.text) > 4
        and token.folded.endswith(words.adjectives)
        and token.folded not in words.speaking
        and token.folded not in words.common
    )
