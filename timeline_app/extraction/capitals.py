"""Names in a text by their capitals: which words belong to one, and which capitals mean nothing."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.extraction.common_names import CORPORATE, GIVEN, PLACES
from timeline_app.extraction.letters import ALWAYS_WITHIN, NUMERAL, SPACES, follows
from timeline_app.extraction.name_extents import end_of
from timeline_app.extraction.name_words import NameWords, listed
from timeline_app.extraction.tokens import Token
from timeline_app.model.actor import ActorKind

_HONORIFICS = listed("m mm mme mmes mlle mr mrs ms miss dr me monsieur madame")
_ROAD = re.compile(r"[A-FH-Z]\d{1,2}")  # and sizes of paper, vitamins
_GENERAL = listed("electric mills dynamics assembly atomics")
_OFFICES = listed("ministre commissaire secretaire minister secretary commissioner")
_SINGULAR = ("us", "ss", "is", "as")
_FEW_WORDS = 7
_ONE = listed("le la un une l' du au cet cette")
_PEOPLE = ("ais", "aise", "ois", "oise", "ien", "ienne", "een", "eenne")
_ACTS = listed("act bill law")
_PLURAL = listed("les des aux ces nos vos ses leurs")
_PARTICIPLES = ("é", "ée", "és", "ées")
_BEHIND_PARTICIPLES = ("a", "au", "aux", "dans", "depuis", "en", "par", "pour", "sous", "sur")


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
    return len(long) >= 3 and capital >= (0.85 if len(long) > _FEW_WORDS else 1) * len(long)


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
        return _institution(tokens, index, words)
    is_company = _is_company(tokens, index, words)
    if token.folded in words.titles and not is_company:
        return _titled(tokens, index + 1, words)
    elided = token.text[-1] in "'’"
    if elided and not (not token.begins and _goes_on(tokens, index + 1) and token.folded in ("l'", "d'")):
        return None
    is_begun = _goes_on(tokens, index + 1) and tokens[index + 1].gap in (*SPACES, "")
    is_given = is_begun and (token.folded in GIVEN or token.folded in words.directions)
    is_given = is_given or (token.folded in words.demonyms and _has_head(tokens, index, words))
    if (token.folded in words.never and not is_given) or NUMERAL.fullmatch(token.text):
        return None
    if token.folded in words.demonyms and not is_given:
        return None
    if _ROAD.fullmatch(token.text) or _is_people(tokens, index, words):
        return None
    is_said = words.language == "en" and token.folded in words.determiners | words.he
    is_small = token.begins or not is_begun or is_said
    is_first = token.folded in words.directions and _begins_name(tokens, index, words)
    if token.folded in words.common and is_small and not (token.is_distinct or is_first):
        return None
    if token.begins and not (is_company or is_first or _is_credible(tokens, index, words, spellings)):
        return None
    if len(token.text) == 1 and not _goes_on(tokens, index + 1):
        return None
    if _is_participle(tokens, index, words):
        return None
    after = end_of(tokens, index, words)
    if after == index + 1 and _is_portfolio(tokens, index, words):
        return None
    return Run(index, after)


def _is_participle(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """French: whether a sentence begins with a participle: "Née à Oran", "Coupées en mai"."""
    token = tokens[index]
    if words.language != "fr" or not token.begins or not token.text.endswith(_PARTICIPLES):
        return False
    is_noun = token.folded in GIVEN or token.folded in words.heads or token.folded in words.roles
    is_led = index + 1 < len(tokens) and tokens[index + 1].folded in _BEHIND_PARTICIPLES
    return is_led and not is_noun


def _is_company(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether a title begins a name of something else: General Motors, Prime Video, Foreign Office."""
    if tokens[index].folded not in words.titles or not _goes_on(tokens, index + 1):
        return False
    following = tokens[index + 1].folded
    return following in CORPORATE or following in words.heads or following in _GENERAL


def _begins_name(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether a word with which sentences begin begins a name with the next: New York, First Group."""
    if not _goes_on(tokens, index + 1):
        return False
    following = tokens[index + 1].folded
    both = f"{tokens[index].folded} {following}"
    return both in PLACES or following in CORPORATE or following in words.heads


def _institution(tokens: Sequence[Token], index: int, words: NameWords) -> Run | None:
    """French writes the noun of an institution small: "le tribunal de Paris", "l'université Clermont Auvergne"."""
    token = tokens[index]
    if token.folded not in words.institutions or not index or tokens[index - 1].folded not in words.articles:
        return None
    after = end_of(tokens, index, words)
    while after > index and not tokens[after - 1].is_capital:
        after -= 1
    inner = tokens[index + 1 : after]
    if not inner or any(each.folded in GIVEN and each.folded not in PLACES for each in inner):
        return None
    return Run(index, after)


def _is_portfolio(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether a capital belongs to an office: "la commissaire à la Concurrence", "the minister for Education"."""
    if _goes_on(tokens, index + 1) and tokens[index + 1].folded in _OFFICES | _ACTS:
        return tokens[index].folded not in PLACES  # "Transport Secretary", "Housing Act"
    before = index - 1
    while before > max(index - 4, 0) and tokens[before].folded in words.prepositions | words.articles:
        before -= 1
    is_office = before >= 0 and before < index - 1 and tokens[before].folded in _OFFICES
    return is_office and tokens[index].folded not in PLACES


def _titled(tokens: Sequence[Token], index: int, words: NameWords) -> Run | None:
    """The name that follows a title, from its particle on: "Mme von der Leyen"."""
    start = index
    while index < len(tokens) and tokens[index].folded in words.titles and follows(tokens[index]):
        index += 1
        start = index
    is_honorific = tokens[start - 1].folded in _HONORIFICS
    while index < len(tokens) and index - start < 3 and tokens[index].folded in words.particles:
        if not follows(tokens[index]) or not (is_honorific or tokens[start].folded in ALWAYS_WITHIN):
            return None
        if tokens[index].is_capital:
            break
        index += 1
    if not _goes_on(tokens, index) or tokens[index].folded in words.never | words.demonyms:
        return None
    return Run(start, end_of(tokens, index, words, True), True)


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word there has a capital, too, and follows at once."""
    return index < len(tokens) and tokens[index].is_capital and follows(tokens[index])


def _is_people(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether many are meant: "les Isérois", "the Victorians"."""
    token = tokens[index]
    if not index or token.is_distinct or _goes_on(tokens, index + 1) or token.folded in words.heads:
        return False
    if words.language == "fr":
        is_one = tokens[index - 1].folded in _ONE and token.folded.endswith(_PEOPLE) and not token.begins
        is_many = tokens[index - 1].folded in _PLURAL and token.folded.endswith("s")
        return (is_one or is_many) and token.folded not in PLACES
    return tokens[index - 1].folded == "the" and token.folded.endswith(("ians", "eans", "ese"))


def _has_head(tokens: Sequence[Token], index: int, words: NameWords) -> bool:
    """Whether a name that begins with a people's is that of an organisation: European Union, English Heritage."""
    after = index + 1
    if words.language == "en" and _goes_on(tokens, after) and tokens[after].gap in SPACES:
        following = tokens[after].folded
        is_office = following in words.titles or words.roles.get(following) is ActorKind.PERSON
        return not is_office and following not in words.never | words.demonyms | GIVEN
    while _goes_on(tokens, after) and tokens[after].gap in SPACES and after < index + 5:
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
    if after.gap in SPACES and after.is_capital:
        return after.folded not in words.demonyms | words.never and not after.text.isdigit()
    if token.folded in GIVEN and after.gap in SPACES and after.folded in words.particles:
        return True
    if after.gap == " & " or (after.folded in ("and", "et") and _goes_on(tokens, index + 2)):
        return token.folded not in words.subordinating
    is_plural = words.language == "en" and token.folded.endswith("s") and not token.folded.endswith(_SINGULAR)
    return after.gap in SPACES and after.folded in words.speaking and not is_plural
