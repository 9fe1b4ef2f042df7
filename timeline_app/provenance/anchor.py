"""Does an excerpt stand in its source, and where?

An excerpt is a TextQuoteSelector of the W3C Web Annotation model: the exact words, with a prefix and a suffix to tell
places apart. A quotation that begins or ends inside a word or a number does not stand there: "legal" is not said by
"illegal", nor "80 million" by "180 million" or "2.80 million". That holds for scripts that part their words by spaces.
"""

import enum
import re
import unicodedata
from typing import TYPE_CHECKING

from timeline_app.provenance.typography import Evened, even_out
from timeline_app.values import dataclass

if TYPE_CHECKING:  # needed only where a quotation does not stand, and not cheap to load
    from timeline_app.provenance.differences import Difference

_MOST_PLACES = 10_000
_CONTEXT = 24  # characters around a quotation that tell whether a number goes on
_WORD_PARTING = "[\u0000-\u07ff\u1e00-\u1fff]"  # Latin, Greek, Cyrillic, Hebrew, Arabic
# Parts of a number: decimal or grouping mark, space that does not break, or groups of three after a plain space.
_SIGN_BEFORE = r"(?:\u2212|(?:^|[\s(])-)$"
_MARK_BEFORE = r"\d[.,'’\u00a0\u202f\u2009]$"
_MARK_AFTER = r"[.,'’\u00a0\u202f\u2009]\d"
_GROUP_BEFORE = r"(?<!\d)\d{1,3}(?: \d{3})* $"
_LAST_GROUP = r"(?<!\d)\d{1,3}(?: \d{3})*$"
_GROUP = r"\d{3}(?!\d)"


class State(enum.Enum):
    """How an excerpt stands in its source; only the first two mean that it does."""

    VERBATIM = "verbatim"
    TYPOGRAPHY = "typography"
    DIFFERS = "differs"
    MISSING = "missing"
    NO_COPY = "no copy"

    @property
    def stands(self) -> bool:
        return self in (State.VERBATIM, State.TYPOGRAPHY)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What was found of an excerpt.

    start, end: code points of the true text, half open: the excerpt, or the passage closest to it; None where
        nothing was found or nothing could be searched.
    passage: text[start:end]; "" where there is none.
    differences: runs of words that make up passage and quote, where the excerpt DIFFERS; () otherwise.
    places: in how many places it stands, after prefix and suffix have chosen.
    is_context_missing: true where it stands, but nowhere beside its prefix or suffix.
    is_in_other_text: true where the text at hand is not the copy that the timeline names: nothing is verified by it.
    """

    state: State
    start: int | None = None
    end: int | None = None
    passage: str = ""
    differences: "tuple[Difference, ...]" = ()
    places: int = 0
    is_context_missing: bool = False
    is_in_other_text: bool = False

    @property
    def is_ambiguous(self) -> bool:
        """True where it stands in several places and nothing says which is meant; the first is given."""
        return self.places > 1


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source, made ready for search once: as it is, and with its typography evened out."""

    text: str
    evened: Evened

    @classmethod
    def of(cls, text: str) -> "SourceText":
        return cls(text, even_out(text))


def locate(exact: str, prefix: str, suffix: str, source: SourceText) -> Anchor:
    """Where the words `exact` stand in `source`: as they are, typography apart, or the passage closest to them.

    White space around `exact` does not count. Of several places, that beside prefix and suffix is taken; of those,
    one that is verbatim before others; then the first.
    """
    words = exact.strip()
    quote = even_out(words)
    if not quote.text.strip():
        return Anchor(State.MISSING)
    places = places_of(words, source)
    if not places:
        return _closest(quote, source)
    beside = _beside(places, prefix, suffix, source.text)
    chosen = beside or places
    verbatim = [place for place in chosen if source.text[place[0] : place[1]] == words]
    start, end = (verbatim or chosen)[0]
    return Anchor(
        State.VERBATIM if verbatim else State.TYPOGRAPHY,
        start,
        end,
        source.text[start:end],
        places=len(chosen),
        is_context_missing=not beside,
    )


def _closest(quote: Evened, source: SourceText) -> Anchor:
    from timeline_app.provenance.closest import closest
    from timeline_app.provenance.differences import differences

    found = closest(quote, source.evened)
    if found is None:
        return Anchor(State.MISSING)
    passage, words = found
    start, end = source.evened.true_slice(passage.starts[0], passage.ends[-1])
    return Anchor(State.DIFFERS, start, end, source.text[start:end], differences(passage, words))


def places_of(exact: str, source: SourceText) -> list[tuple[int, int]]:
    """Ranges of the true text that read as the words do, typography apart, in order; at most 10,000.

    White space around the words does not count; there are none of words that are nothing else.
    """
    words = exact.strip()
    evened_words = even_out(words).text.strip()
    if not evened_words:
        return []
    found = {(start, start + len(words)) for start in _occurrences(words, source.text)}
    for start in _occurrences(evened_words, source.evened.text):
        first, last = source.evened.true_start(start), source.evened.true_end(start + len(evened_words))
        if first is not None and last is not None:
            found.add((first, last))
    return sorted(place for place in found if not cuts(source.text, *place))


def _occurrences(wanted: str, text: str) -> list[int]:
    starts: list[int] = []
    start = text.find(wanted)
    while start >= 0 and len(starts) < _MOST_PLACES:
        starts.append(start)
        start = text.find(wanted, start + 1)
    return starts


def cuts(text: str, start: int, end: int) -> bool:
    """True where text[start:end] begins or ends inside a word or a number."""
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    return (
        _parts_word(before[-1:], text[start])
        or _parts_word(text[end - 1], after[:1])
        or (text[start].isdigit() and _ends_in_number(before, text[start : start + 4]))
        or (text[end - 1].isdigit() and _goes_on(text[max(start, end - _CONTEXT) : end], after))
    )


def _parts_word(left: str, right: str) -> bool:
    """True where the two belong together: letters or digits of one word or number, or a mark on what is before it.

    A digit right after a letter may be the number of a footnote: there the word is whole.
    """
    if not left or not right:
        return False
    if unicodedata.category(right).startswith("M") or (left.isnumeric() and right.isnumeric()):
        return True
    return left.isalnum() and right.isalpha() and all(re.match(_WORD_PARTING, side) for side in (left, right))


def _ends_in_number(before: str, number: str) -> bool:
    """True where the digits that begin `number` are the rest of the number before them, or negative."""
    if re.search(_SIGN_BEFORE, before) or re.search(_MARK_BEFORE, before):
        return True
    return bool(re.search(_GROUP_BEFORE, before) and re.match(_GROUP, number))


def _goes_on(number: str, after: str) -> bool:
    """True where the digits that end `number` go on after it."""
    if re.match(_MARK_AFTER, after):
        return True
    return bool(re.search(_LAST_GROUP, number) and after[:1] == " " and re.match(_GROUP, after[1:]))


def _beside(places: list[tuple[int, int]], prefix: str, suffix: str, text: str) -> list[tuple[int, int]]:
    """The places that have prefix and suffix right before and after, typography and white space between apart."""
    wanted, following = even_out(prefix).text.strip(), even_out(suffix).text.strip()
    left = places
    if wanted:
        reach = 2 * len(prefix) + 20
        left = [
            place
            for place in left
            if even_out(text[max(0, place[0] - reach) : place[0]]).text.rstrip().endswith(wanted)
        ]
    if following:
        reach = 2 * len(suffix) + 20
        left = [
            place
            for place in left
            if even_out(text[place[1] : place[1] + reach]).text.lstrip().startswith(following)
        ]
    return left
