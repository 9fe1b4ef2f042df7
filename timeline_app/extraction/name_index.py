"""Names by their words, found in a text: the longest that begins at a word."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline_app.extraction.mention import How
from timeline_app.extraction.name_words import listed
from timeline_app.extraction.tokens import Token, tokens_of
from timeline_app.model.actor import ActorKind

_LONGEST_ACRONYM = 5  # letters: as short names stand for other words in small letters ("who", "ces")
_FREE_WORDS = 3  # a name of so many words is known in any case
_JOINS = frozenset((" ", "\u00a0", "\u202f", "", "-", "\n", ". ", ".", " & "))
_SMALL = listed("the le la les l' de du des d' of and et")


class Named(NamedTuple):
    """An actor under a name. spelling: where only this will do, else "". needs_capital: whether small letters won't;
    begins_small: whether its own first word has none. has_comma: whether one lies within it."""

    actor_id: str
    how: How
    spelling: str
    needs_capital: bool
    begins_small: bool
    has_comma: bool


class NameIndex:
    """Names of actors. Asking at a word takes time by the longest name that begins with it, not by their number."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._named: dict[tuple[str, ...], list[Named]] = {}
        self._longest: dict[str, int] = {}

    def add(self, actor_id: str, name: str, kind: ActorKind, how: How = How.NAME) -> None:
        """Knows an actor by a name, too; one that another has already is shared."""
        words = key_of(name, self._language)
        if not words:
            return
        is_acronym = len(words) == 1 and name.isupper() and len(name) <= _LONGEST_ACRONYM
        telling = [word for word in words if word not in _SMALL]
        is_free = len(telling) >= _FREE_WORDS or (kind is ActorKind.PERSON and len(telling) > 1)
        needs_capital = name != name.lower() and not is_free
        named = Named(
            actor_id, how, name if is_acronym else "", needs_capital, name[0].islower(), "," in name
        )
        having = self._named.setdefault(words, [])
        if all(each.actor_id != actor_id for each in having):
            having.append(named)
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))

    def under(self, words: tuple[str, ...]) -> Sequence[Named]:
        """Who has the name of these folded words."""
        return self._named.get(words, ())

    def at(self, tokens: Sequence[Token], index: int) -> tuple[int, list[Named]]:
        """(index after the longest name that begins at a word, who has it); (index, []) where none does."""
        longest = min(self._longest.get(tokens[index].folded, 0), len(tokens) - index)
        for length in range(longest, 0, -1):
            having = self._named.get(tuple(token.folded for token in tokens[index : index + length]))
            if not having:
                continue
            told = tokens[index : index + length]
            fitting = [named for named in having if _fits(named, told)]
            if fitting:
                first = [named for named in fitting if named.how is How.NAME]
                return index + length, first or fitting
        return index, []


@lru_cache(maxsize=1 << 17)
def key_of(name: str, language: str) -> tuple[str, ...]:
    """The folded words of a name, as a text of that language has them."""
    return tuple(token.folded for token in tokens_of(name, 0, len(name), language))


def _fits(named: Named, told: Sequence[Token]) -> bool:
    joins = _JOINS | {", "} if named.has_comma else _JOINS
    if any(token.gap not in joins for token in told[1:]):
        return False
    if named.spelling:
        return len(told) == 1 and told[0].text == named.spelling
    if not named.needs_capital:
        return True
    telling = [token for token in told if token.folded not in _SMALL] or list(told)
    if named.begins_small:
        return any(token.is_capital for token in telling)
    return any(char.isupper() for char in telling[0].text)
