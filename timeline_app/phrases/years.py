"""Whether four digits are a year, told by the words beside them."""

from timeline_app.phrases.tokens import Tokens
from timeline_app.values import dataclass

_FIRST, _LAST = 1000, 2199
_FIRST_LIKELY, _LAST_LIKELY = 1900, 2040
_OPENING = frozenset("(,[«\"“'’:;–—|*/")
_LONGEST_LIST = 12
_HOURS = frozenset(("am", "pm", "h"))
_UNITS_AFTER = frozenset("%€$£°²")


@dataclass(frozen=True, slots=True)
class YearWords:
    """Words of a language that stand beside years, and beside other numbers.

    before: words after which a number is a year ("en", "depuis"). of: words after which it may be ("de").
    never_after: words after which it is none ("les", "page"), and before `of` too ("plus de"). counted: words that it
    counts ("personnes"). not_counted: words that may follow a year although they end like what is counted ("mais").
    plural: endings of what is counted. joining: words that end a list of years, beside commas.
    """

    before: frozenset[str]
    of: frozenset[str]
    never_after: frozenset[str]
    counted: frozenset[str]
    not_counted: frozenset[str]
    plural: tuple[str, ...] = ("s",)
    joining: frozenset[str] = frozenset()


def year_of(digits: str) -> int | None:
    """Four digits as a year; None for what no text means by one."""
    return int(digits) if len(digits) == 4 and digits.isdecimal() and _FIRST <= int(digits) <= _LAST else None


def is_year(tokens: Tokens, start: int, end: int, beside: YearWords) -> bool:
    """Whether the tokens, the first and last of which are years, are so by what stands beside them."""
    if counts(tokens, end, beside):
        return False
    word = _before(tokens, start)
    if word in beside.before or _before(tokens, _first_of_list(tokens, start, beside)) in beside.before:
        return True
    if word in beside.never_after or word.isdigit():
        return False
    if _follows_plural(tokens, end, beside):
        return False
    is_likely = _FIRST_LIKELY <= int(tokens.words[start]) <= _LAST_LIKELY
    if word in beside.of:
        further = _before(tokens, start - 1)
        return further not in beside.never_after and not further.isdigit()
    if (
        end < len(tokens)
        and not tokens.breaks[end]
        and len(tokens.written(end)) > 1
        and tokens.written(end).isupper()
    ):
        return False  # "2024 YR4"
    return is_likely or (word in _OPENING and word != ",") or end - start > 1


def _first_of_list(tokens: Tokens, start: int, beside: YearWords) -> int:
    """Where the list of years begins that ends with the one at `start`: "1789, 1848 and 1870"; else `start`."""
    for _ in range(_LONGEST_LIST):
        at = start
        if _before(tokens, at) in beside.joining:
            at -= 1
        if _before(tokens, at) == ",":
            at -= 1
        if at == start or year_of(_before(tokens, at)) is None:
            break
        start = at - 1
    return start


def counts(tokens: Tokens, end: int, beside: YearWords) -> bool:
    """Whether the number before token `end` counts what follows it, or goes on."""
    word = tokens.words[end] if end < len(tokens) and not tokens.breaks[end] else ""
    return word in beside.counted or word in _UNITS_AFTER or (word.isdigit() and not _is_clock(tokens, end))


def _is_clock(tokens: Tokens, at: int) -> bool:
    """Whether a number is an hour: "10:15", "10 pm", "10am", "10 h"."""
    after = tokens.words[at + 1] if at + 1 < len(tokens) and len(tokens.words[at]) <= 2 else ""
    if after == ":":
        return tokens.is_glued(at + 1) and tokens.is_glued(at + 2) and tokens.words[at + 2].isdigit()
    return after in _HOURS


def _before(tokens: Tokens, at: int) -> str:
    if at < 1 or at >= len(tokens) or tokens.breaks[at]:
        return ""
    word, meant = tokens.words[at - 1], tokens.meant[at - 1]
    return meant if meant != word else word


def _follows_plural(tokens: Tokens, end: int, beside: YearWords) -> bool:
    """Whether a noun in the plural follows, as far as its ending tells."""
    if end >= len(tokens) or tokens.breaks[end]:
        return False
    word = tokens.words[end]
    is_noun = word[0].isalpha() and word == tokens.written(end) and word not in beside.not_counted
    return is_noun and word.endswith(beside.plural)
