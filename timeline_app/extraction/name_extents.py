"""How far a name reaches: the capitals that follow its first, and the small words that belong to it."""

from collections.abc import Sequence

from timeline_app.extraction.common_names import GIVEN, PLACES
from timeline_app.extraction.letters import ALWAYS_WITHIN, NUMERAL, SPACES, follows
from timeline_app.extraction.name_words import NameWords, listed
from timeline_app.extraction.tokens import Token

_MOST_COMPLEMENTS = 3
_LISTING = listed("department ministry committee office board")
_COMPASS = listed("nord sud est ouest")
_YEARS = range(1000, 2100)


def end_of(tokens: Sequence[Token], first: int, words: NameWords, is_titled: bool = False) -> int:
    """Index after the name that begins at `first`."""
    after = first + 1
    complements = 0
    while after < len(tokens):
        if _is_part(tokens, first, after, words) or _is_version(tokens, first, after, words):
            after += 1
            continue
        step = _listed(tokens, first, after, words) or _across(tokens, first, after, words, is_titled)
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
    is_joined = token.gap in SPACES or token.gap in (" & ", "&") or (is_initial and follows(token))
    if before.text[-1] in "'’" and token.gap == "":
        return True
    if not is_joined:
        return False
    if NUMERAL.fullmatch(token.text):
        return True
    goes_on = at + 1 < len(tokens) and tokens[at + 1].is_capital and tokens[at + 1].gap in SPACES
    if token.folded in words.demonyms and words.language == "fr":
        return True  # as an adjective it would be small: "Credit Suisse"
    if token.folded in words.titles or token.folded in words.demonyms:
        return token.folded in words.heads and not goes_on
    if token.folded in words.never:
        return goes_on or (before.folded in GIVEN and at == first + 1)
    if token.folded in words.determiners | words.he or token.folded == "i":
        return words.language == "fr" or (at + 1 < len(tokens) and tokens[at + 1].gap.startswith("."))
    return True


def _is_version(tokens: Sequence[Token], first: int, at: int, words: NameWords) -> bool:
    """Whether a number belongs to the name before it: Llama 2, iPhone 15, but not "Apple 3 milliards"."""
    token = tokens[at]
    if not token.text[0].isdigit() or token.gap not in SPACES or tokens[at - 1].text[0].isdigit():
        return False
    if tokens[first].folded in GIVEN or len(token.text) > 4 or not token.text.replace(".", "").isdigit():
        return False
    if token.text.isdecimal() and int(token.text) in _YEARS:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.gap not in SPACES:
        return not (after is not None and after.gap[:1] in "-–/:")
    return after.folded not in words.units and after.folded not in words.never


def _listed(tokens: Sequence[Token], first: int, at: int, words: NameWords) -> int:
    """English: index after what a ministry has in its name beside: "Department for Environment, Food and Rural
    Affairs"; 0 where nothing is."""
    if tokens[first].folded not in _LISTING or at - first < 3:
        return 0
    behind = [token.folded for token in tokens[at : at + 4]]
    is_list = tokens[at].gap == ", " and tokens[at].is_capital and "and" in behind[1:3]
    is_last = behind[:1] == ["and"] and at + 1 < len(tokens) and tokens[at + 1].is_capital
    return at + 1 if is_list else at + 2 if is_last and words.language == "en" else 0


def _across(tokens: Sequence[Token], first: int, at: int, words: NameWords, is_titled: bool) -> int:
    """Index of the capital behind small words that belong to a name ("de", "of the"), plus one; `at` where none do."""
    end = at
    while (
        end < len(tokens) and end - at < 3 and tokens[end].gap in (*SPACES, "") and not tokens[end].is_capital
    ):
        if tokens[end].folded not in words.particles | words.of | words.articles | {
            "and",
            "for",
            "et",
            "pour",
        }:
            return at
        end += 1
    if end == at or end >= len(tokens) or not tokens[end].is_capital or tokens[end].gap not in (*SPACES, ""):
        return at
    small = [token.folded for token in tokens[at:end]]
    told = tokens[end].folded
    is_head = words.language == "fr" and tokens[first].folded in words.heads
    if told in _COMPASS and small in (["du"], ["de", "l'"]):
        return end + 1
    if (told in words.never and not is_head) or told in words.titles:
        return at
    if small[0] in ALWAYS_WITHIN or (small[0] == "de" and small[1:] == ["la"] and is_titled):
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
        after < len(tokens) and tokens[after].is_capital and tokens[after].gap in SPACES and after < end + 3
    ):
        after += 1
    is_one = after > end + 1 and tokens[after - 1].folded in words.heads and tokens[end].folded not in GIVEN
    return end + 1 if is_one else at


def _complement(tokens: Sequence[Token], at: int, words: NameWords) -> int:
    """French: index after the small words that end the name of an institution: "européenne", "de cassation"."""
    token = tokens[at]
    if token.gap not in SPACES or not token.text[0].islower():
        return at
    if _is_adjective(token, words):
        return at + 1
    if token.folded not in words.of or at + 1 >= len(tokens):
        return at
    noun = at + 1
    has_article = tokens[noun].folded in words.articles
    noun += has_article
    if noun >= len(tokens) or tokens[noun].gap not in (*SPACES, "") or not tokens[noun].text[0].islower():
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
