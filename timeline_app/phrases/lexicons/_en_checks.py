"""What stands beside English words that may be dates and may be something else."""

from collections.abc import Callable

from timeline_app.phrases import years
from timeline_app.phrases.lexicon import listed
from timeline_app.phrases.lexicons._en_words import WORDS, YEARS
from timeline_app.phrases.tokens import Tokens

_MONTHS = frozenset(name.lower() for name in WORDS["month"])
_NAMES_TOO = frozenset(("march", "april", "may", "june", "august"))
_WEEKDAYS = frozenset(name.lower() for name in WORDS["weekday"])
_SHORT = frozenset(
    name.lower().rstrip(".") for names in ("short_month", "short_weekday") for name in WORDS[names]
)
CAPITALS = _MONTHS | _WEEKDAYS | _SHORT
_DASHES = frozenset("–—‒")
_BETWEEN = _DASHES | frozenset(("-", "/", "to", "through", "until", "and"))
_SURE_LEADS = listed("in since until till last next early mid late through during")
_OF_FALL = listed("in by until since during before after through over for")
_OF_DAY = listed("on by until before after since from till through")
_LEADS = listed(
    """in since until till by from during before after through throughout to and or between for of this last
    next every each early mid late around about over starting beginning as -"""
)
_OF_SEASON = listed(
    """in since until till by from during before after through throughout over for of early mid late"""
)
_STARTS = frozenset((".", "!", "?", ":", ";", "—", "–", "“", '"', "‘", "(", "•", "-", ""))
_INSTITUTIONS = listed(
    """senate house congress court parliament committee government department council commission ministry board
    office police reuters assembly union nations union's pentagon kremlin knesset bundestag secretary
    president bank association agency administration cabinet party league"""
)
_PUBLICATIONS = listed(
    """times telegraph mirror express herald post mail world morning football league roast lunch"""
)
_NAMED_DAYS = listed(
    """black good ash easter palm bloody cyber super whit holy maundy shrove fat giving freaky ruby man casual"""
)
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "sir", "st"))
_OF_NAMES = frozenset(("the", "a", ",", "and", "", "that", "with", "at"))
_ANY = frozenset(("a", "any", "one", "another"))
_FUNCTION_WORDS = listed(
    """and or the when after before but it he she they we i you a an in at on with for to as was were is are has
    had that which while who where by if because from until through will would but nor so then"""
)
_OF_DECADES = frozenset(
    ("the", "early", "mid", "late", "-", "'", "‘", "of", "swinging", "roaring", "nineteen")
)
_NO_NAMES = _INSTITUTIONS | _LEADS | _FUNCTION_WORDS
_RESULTS = listed(
    """earnings revenue revenues sales profit profits results growth gdp economy economic quarter fiscal shares
    company forecast net income loss losses lost analysts output exports guidance margin orders"""
)
_MEASURED = listed(
    """degrees degree temperatures temperature mph fahrenheit celsius highs lows scored shot"""
)
_OWNERS = listed("his her their my your our its")


def before(tokens: Tokens, at: int) -> str:
    """The word before a token; "" where none is, or a blank line lies between."""
    return tokens.words[at - 1] if at > 0 and not tokens.breaks[at] else ""


def after(tokens: Tokens, end: int) -> str:
    """The word after what ends before a token; "" where none is, or a blank line lies between."""
    return tokens.words[end] if end < len(tokens) and not tokens.breaks[end] else ""


def is_capital(tokens: Tokens, at: int) -> bool:
    """Whether a token is a word with a capital."""
    return 0 <= at < len(tokens) and tokens.written(at)[0].isupper()


def is_capital_after(tokens: Tokens, end: int) -> bool:
    """Whether the word after what ends before a token has a capital; no blank line lies between."""
    return is_capital(tokens, end) and not tokens.breaks[end]


def around(tokens: Tokens, start: int, end: int, back: int, forth: int) -> list[str]:
    """So many words before a phrase and after it, up to a blank line."""
    first = start
    while first > max(start - back, 0) and not tokens.breaks[first]:
        first -= 1
    last = end
    while last < min(end + forth, len(tokens)) and not tokens.breaks[last]:
        last += 1
    return tokens.words[first:start] + tokens.words[end:last]


def begins_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a token begins a sentence, as far as the mark before it tells."""
    return at == 0 or tokens.breaks[at] or tokens.words[at - 1] in _STARTS


def follows_name(tokens: Tokens, at: int) -> bool:
    """Whether the word before has a capital that no beginning of a sentence gives it: Ada Friday, Theresa May."""
    return (
        at > 0
        and not tokens.breaks[at]
        and tokens.written(at - 1)[0].isupper()
        and tokens.words[at - 1] not in _NO_NAMES
        and not tokens.written(at - 1).isupper()
    )


def is_free(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether a phrase stands for itself: no noun follows that it would belong to."""
    following = after(tokens, end)
    return not following or not following[0].isalnum() or following in _FUNCTION_WORDS


def is_year(tokens: Tokens, start: int, end: int) -> bool:
    """Whether four digits are a year by what stands beside them."""
    at = _first(tokens, start, end, str.isdigit)
    return at < end and years.is_year(tokens, at, end, YEARS)


def is_about_year(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "around 1540" is a year: not "about 2,000", "some 1900 people"."""
    return tokens.words[start] not in ("some", "roughly", "approximately") and is_no_count(tokens, start, end)


def is_no_count(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether the number that ends a phrase counts nothing after it."""
    return not (tokens.words[end - 1].isdigit() and years.counts(tokens, end, YEARS))


def has_capitals(tokens: Tokens, start: int, end: int) -> bool:
    """Whether every month and weekday of a phrase is written as a name."""
    return all(is_capital(tokens, at) for at in range(start, end) if tokens.words[at] in CAPITALS)


def is_whole(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a date of several words is one."""
    return has_capitals(tokens, start, end) and is_no_count(tokens, start, end)


def is_month(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a month alone is one, and not a name or a verb."""
    at = _first(tokens, start, end, _MONTHS.__contains__)
    if not is_capital(tokens, at):
        return False
    word, lead, following = tokens.words[at], before(tokens, at), after(tokens, at + 1)
    if word not in _NAMES_TOO:
        return not (follows_name(tokens, at) or (lead == "the" and is_capital_after(tokens, at + 1)))
    if lead in _SURE_LEADS:
        return following not in ("on", "madness")
    if is_capital_after(tokens, at + 1) or follows_name(tokens, at):
        return False
    if lead in _LEADS:
        return following not in ("be", "have", "not", "s")
    return (
        word == "march" and lead in ("the", "a") and following not in ("on", "of", "to", "through", "against")
    )


def is_weekday(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the name of a weekday is one: no Black Friday, Sunday Times, Ada Friday."""
    at = _first(tokens, start, end, _WEEKDAYS.__contains__)
    if not is_capital(tokens, at):
        return False
    if at == start and before(tokens, at) in _NAMED_DAYS | _ANY:
        return False
    if before(tokens, at) == "." and before(tokens, at - 1) in _TITLES:
        return False
    following = after(tokens, end)
    if is_capital_after(tokens, end) and (following in _PUBLICATIONS or before(tokens, start) in _OF_NAMES):
        return following in CAPITALS
    return following != "school" and (at > start or not follows_name(tokens, start))


def is_told_weekday(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "the Tuesday" stands for itself."""
    return is_weekday(tokens, start + 1, end) and is_free(tokens, start, end)


def is_weekday_week(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "Friday week" is the Friday after the next."""
    return is_weekday(tokens, start, start + 1) and is_free(tokens, start, end)


def is_season(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a season alone is one: "in spring", not "Summer Lee", "spring a leak" or "the fall of Rome"."""
    at, lead = end - 1, before(tokens, start)
    if after(tokens, end) == "of" or (is_capital(tokens, at) and not begins_sentence(tokens, start)):
        return False
    if tokens.words[at] == "fall":
        return lead in _OF_FALL and (at > start or lead == "by")
    return lead in _OF_SEASON and (at > start or is_free(tokens, start, end))


def is_day_alone(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "the 12th" is a day: not of something, and not the 90th minute."""
    return before(tokens, start) in _OF_DAY and is_free(tokens, start, end)


def is_result(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a quarter is one of a business year, as the words around tell."""
    return not _RESULTS.isdisjoint(around(tokens, start, end, 14, 14))


def is_decade(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "the 60s" are years: no temperature, and nobody in his sixties."""
    if len(tokens.words[start]) == 4 and tokens.words[start].isdigit():
        return True
    lead = around(tokens, start, end, 4, 0)
    if not lead or lead[-1] not in _OF_DECADES:
        return False
    while lead and lead[-1] in _OF_DECADES:
        lead.pop()
    is_of_life = bool(lead) and lead[-1] in _OWNERS
    return not is_of_life and _MEASURED.isdisjoint(around(tokens, start, end, 8, 4))


def is_century(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a century is one of years: not "his third century of the season", "Twentieth Century Fox"."""
    is_name = is_capital(tokens, end - 1) and is_capital_after(tokens, end)
    return before(tokens, start) not in _OWNERS and not is_name


def is_not_of(tokens: Tokens, _start: int, end: int) -> bool:
    return after(tokens, end) != "of"


def is_range(tokens: Tokens, start: int, end: int) -> bool:
    """Whether two dates with a dash between them are a range: not the dash after the head of an article."""
    for at in range(start + 1, end - 1):
        if tokens.words[at] in _DASHES and not tokens.is_glued(at):
            following = tokens.words[at + 1]
            return tokens.words[at] != "—" and (following[0].isdigit() or following in CAPITALS)
    return True


def is_dashed(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a word or a dash stands between the two sides of a range, and its names are names."""
    return not _BETWEEN.isdisjoint(tokens.words[start:end]) and is_whole(tokens, start, end)


def is_year_range(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether 2015-18 is a range of years: not 2024-03, which is a month, and no score."""
    first, last = tokens.words[end - 3], tokens.words[end - 1]
    mark = tokens.words[end - 2]
    if mark == "-" and len(last) == 2 and int(last) <= 12:
        return False
    if mark == "/" and int(last[-2:]) != (int(first[-2:]) + 1) % 100:
        return False
    is_tied = tokens.is_glued(end - 2) == tokens.is_glued(end - 1)
    return first.isdigit() and mark in _BETWEEN and is_tied and not years.counts(tokens, end, YEARS)


def has_capital_start(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the first word of a phrase has a capital, and no noun follows: no "Easter egg"."""
    return is_capital(tokens, start) and is_free(tokens, start, end)


def is_followed_by_no_digits(tokens: Tokens, _start: int, end: int) -> bool:
    return not after(tokens, end).isdigit()


def has_capital_end(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether the last word of a phrase has a capital."""
    return is_capital(tokens, end - 1)


def is_christmas(tokens: Tokens, start: int, end: int) -> bool:
    """Whether Christmas is a day: not a Christmas tree."""
    return (
        is_capital(tokens, start)
        and is_free(tokens, start, end)
        and before(tokens, start) not in ("white", "merry")
    )


def is_idiom(tokens: Tokens, _start: int, end: int) -> bool:
    """Whether "one day", "of the year" is no time at all: "the player of the year"; not "one day later"."""
    return after(tokens, end) not in ("later", "after", "earlier", "before", "ago", "in", "of", "-")


def is_no_part(tokens: Tokens, start: int, _end: int) -> bool:
    return before(tokens, start) not in ("exhibit", "page", "section", "room", "item")


def _first(tokens: Tokens, start: int, end: int, is_wanted: Callable[[str], bool]) -> int:
    return next((at for at in range(start, end) if is_wanted(tokens.words[at])), end)
