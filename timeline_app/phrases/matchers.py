"""Matchers: functions that say where a part of a pattern may end that begins with a token, and what it captured.

Patterns repeat nothing, and a piece is looked for once at each place: the time that all of it takes grows with the text.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from timeline_app.phrases.lexicon import Rule, Way
from timeline_app.phrases.numerals import numeric_date
from timeline_app.phrases.tokens import Tokens, cut

Captured = tuple[tuple[str, Any], ...]
Ends = list[tuple[int, Captured]]  # where it may end, and what it captured; the preferred first
Matcher = Callable[["Held", int], Ends]
Trie = dict[str, Any]

Option = TypeVar("Option")

_REMEMBERED = 2000
NO_DATE: Any = object()
DIGITS = frozenset("0123456789")
ANY_DIGITS = "0"  # stands for every number in what may come first


class Held:
    """The tokens of one text, and what pieces were found in them, so that none is looked for twice at one place."""

    __slots__ = ("found", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.found: dict[tuple[str, int], Ends] = {}

    def forget_some(self) -> None:
        """Keeps what is remembered small: nothing looks back, and a little is soon found again."""
        if len(self.found) > _REMEMBERED:
            self.found.clear()


def edges(captured: Captured, first: int, last: int) -> tuple[int, int]:
    start, end = first, last
    for name, value in captured:
        if name == "^":
            start = value
        elif name == "$":
            end = value
    return start, end


def value_of(
    tokens: Tokens,
    way: Way,
    rule: Rule | None,
    captured: Captured,
    whole: tuple[int, int],
    phrase: tuple[int, int],
) -> Any:
    """What a match means; None where it is turned down, NO_DATE where a rule says that it is none."""
    if any(tokens.breaks[whole[0] + 1 : whole[1]]):
        return None
    if way.check is not None and not way.check(tokens, *whole):
        return None
    if rule is not None:
        start, end = phrase
        if end <= start or not (tokens.begins_freely(start) and tokens.ends_freely(end)):
            return None
        if rule.check is not None and not rule.check(tokens, start, end):
            return None
    make = way.make or (rule.make if rule else None)
    if make is None and rule is not None:
        return NO_DATE
    values = {name: value for name, value in captured if name not in "^$"}
    if make is None:
        return next(iter(values.values()), True)
    return make(**values)


def a_word(word: str) -> Matcher:
    def match(held: Held, at: int) -> Ends:
        tokens = held.tokens
        if at < len(tokens.words) and (tokens.words[at] == word or tokens.meant[at] == word):
            return [(at + 1, ())]
        return []

    return match


def an_edge(sign: str) -> Matcher:
    return lambda _held, at: [(at, ((sign, at),))]


def a_sequence(matchers: Sequence[Matcher]) -> Matcher:
    def match(held: Held, at: int) -> Ends:
        ends: Ends = [(at, ())]
        for matcher in matchers:
            ends = [
                (last, before + after) for middle, before in ends for last, after in matcher(held, middle)
            ]
            if not ends:
                break
        return ends

    return match


def a_choice(options: Sequence[tuple[frozenset[str] | None, Matcher]]) -> Matcher:
    """Any of several ways, each beside the words that it may begin with; None where it may be nothing."""
    choosing = Choosing(options)
    return lambda held, at: [end for matcher in choosing.at(held.tokens, at) for end in matcher(held, at)]


class Choosing(Generic[Option]):
    """Of several options, those that may begin with a token: looked up by its word instead of tried one by one."""

    __slots__ = ("_always", "_by_word", "_options")

    def __init__(self, options: Sequence[tuple[frozenset[str] | None, Option]]) -> None:
        self._options = options
        self._always = [option for words, option in options if words is None]
        every = frozenset().union(*(words for words, _ in options if words is not None))
        self._by_word = {word: self._of((word,)) for word in every}

    def at(self, tokens: Tokens, at: int) -> Sequence[Option]:
        if at >= len(tokens.words):
            return self._always
        word, meant = tokens.words[at], tokens.meant[at]
        if word[0] in DIGITS:
            word = ANY_DIGITS
        elif meant is not word and meant in self._by_word:
            return self._of((word, meant))
        return self._by_word.get(word, self._always)

    def _of(self, words: tuple[str, ...]) -> Sequence[Option]:
        return [
            option
            for firsts, option in self._options
            if firsts is None or any(word in firsts for word in words)
        ]


def captured_as(matcher: Matcher, name: str) -> Matcher:
    if not name:
        return lambda held, at: [(last, ()) for last, _ in matcher(held, at)]
    return lambda held, at: [(last, ((name, value),)) for last, ((_, value),) in matcher(held, at)]


def digits(held: Held, at: int) -> Ends:
    words = held.tokens.words
    return [(at + 1, (("", words[at]),))] if at < len(words) and words[at][0] in DIGITS else []


def a_numeric_date(is_day_first: bool) -> Matcher:
    def match(held: Held, at: int) -> Ends:
        if not digits(held, at):
            return []
        found = numeric_date(held.tokens, at, is_day_first)
        return [(found[0], (("", found[1]),))] if found else []

    return match


def a_piece(
    name: str, ways: Sequence[tuple[frozenset[str] | None, tuple[Way, Rule | None, Matcher]]]
) -> Matcher:
    """What one of several ways says; of two that end alike, the first. Found once at a place of a text."""
    choosing = Choosing(ways)

    def match(held: Held, at: int) -> Ends:
        ends = held.found.get((name, at))
        if ends is None:
            by_end: dict[int, Captured] = {}
            for way, rule, matcher in choosing.at(held.tokens, at):
                for last, captured in matcher(held, at):
                    if last in by_end:
                        continue
                    start, end = edges(captured, at, last)
                    value = value_of(held.tokens, way, rule, captured, (at, last), (start, end))
                    if value is not None:
                        by_end[last] = (("", value),)
            ends = held.found[name, at] = sorted(by_end.items(), reverse=True)
        return ends

    return match


# Classes of words


def trie_of(entries: Mapping[str, Any]) -> Trie:
    """Entries by their words, one dictionary within another; "" is the value of what ends there."""
    root: Trie = {}
    for entry, value in entries.items():
        within = root
        words = [word for word in cut(entry) if word != "-"] or ["-"]
        is_abbreviated = len(words) > 1 and words[-1] == "."
        for word in words[:-1] if is_abbreviated else words:
            within = within.setdefault(word, {})
        within.setdefault("", value)
        if is_abbreviated:
            within.setdefault(".", {}).setdefault("", value)
    return root


def a_class(trie: Trie) -> Matcher:
    def match(held: Held, at: int) -> Ends:
        tokens = held.tokens
        words, meant = tokens.words, tokens.meant
        ends: Ends = []
        within = trie
        while at < len(words):
            if within is not trie and words[at] == "-" and at + 1 < len(words):
                at += 1
            deeper = within.get(words[at]) or within.get(meant[at])
            if deeper is None:
                break
            within = deeper
            at += 1
            if "" in within:
                ends.append((at, (("", within[""]),)))
        ends.reverse()
        return ends

    return match
