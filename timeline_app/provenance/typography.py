"""Texts with their typography evened out, and the way back to the true text.

Evened out are what a typesetter or a web page changes without changing a word: NFKC forms (ligatures, full width),
quote marks, dashes, soft hyphens, zero-width characters, white space. Never evened out is what changes a number:
NFKC turns "10⁶" into "106", "2½" into "21⁄2" and "⑴" into "(1)", so numerals other than decimal digits stay as they
are, and so do superscripts and subscripts of any kind. Letter case is not typography.
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from io import StringIO

from timeline_app.values import dataclass, field

_ZERO_WIDTH = "\u200b-\u200f\u2060\ufeff\u180e\u034f\u061c"
_SOFT_HYPHEN = "\u00ad"
_UNSEEN = _ZERO_WIDTH + _SOFT_HYPHEN
# Characters that stand for themselves, on their own, in every text: most of what people write.
_PLAIN = "!-_a-~À-ÖØ-öø-ÿĀ-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-Ωα-ωЀ-џぁ-ゔァ-ヴ一-鿋가-힣"
_SINGLE_QUOTES = "‘’‚‛′ʼʹ`´‹›"
_DOUBLE_QUOTES = "“”„‟«»″〝〞"
_DASHES = "‐‑‒–—―−"
_EVENED_MARKS = str.maketrans(
    {
        **dict.fromkeys(_SINGLE_QUOTES, "'"),
        **dict.fromkeys(_DOUBLE_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
    }
)
_NUMERALS = ("No", "Nl")
_UNSAFE_FORMS = ("<super>", "<sub>", "<fraction>", "<circle>")


@dataclass(frozen=True, slots=True)
class Evened:
    """A text after evening out, made of runs that follow each other.

    A run answers to the true text character for character, or is one cluster of it that has another length there
    (it may be empty). even_starts, true_starts: where each run begins, in code points of either text; is_cluster:
    which of the two it is. The last run is an empty one at the end of both.
    """

    text: str
    true_text: str
    even_starts: "array[int]" = field(repr=False)
    true_starts: "array[int]" = field(repr=False)
    is_cluster: bytearray = field(repr=False)

    def true_start(self, index: int) -> int | None:
        """Offset in the true text at which the evened character `index` begins; None inside of a cluster."""
        run = bisect_right(self.even_starts, index) - 1
        inside = index - self.even_starts[run]
        if inside and self.is_cluster[run]:
            return None
        return self.true_starts[run] + inside

    def true_end(self, index: int) -> int | None:
        """Offset in the true text at which the evened text before `index` (> 0) ends; None inside of a cluster."""
        run = bisect_right(self.even_starts, index - 1) - 1
        if not self.is_cluster[run]:
            return self.true_starts[run] + index - self.even_starts[run]
        return self.true_starts[run + 1] if self.even_starts[run + 1] == index else None

    def boundary(self, index: int) -> int:
        """Offset in the true text of the evened character `index`; inside of a cluster, that of the cluster's end."""
        start = self.true_start(index)
        return self.true_starts[bisect_right(self.even_starts, index)] if start is None else start

    def true_slice(self, start: int, end: int) -> tuple[int, int]:
        """Range of the true text that holds the evened range [start, end), start < end, clusters whole."""
        first = bisect_right(self.even_starts, start) - 1
        last = bisect_right(self.even_starts, end - 1) - 1
        inside = 0 if self.is_cluster[first] else start - self.even_starts[first]
        true_end = self.true_end(end)
        return self.true_starts[first] + inside, self.true_starts[last + 1] if true_end is None else true_end


class _Runs:
    """An evened text as it grows; compact, for a text may be 40 MB of nothing but quote marks."""

    def __init__(self, true_text: str) -> None:
        self.true_text = true_text
        self.evened = StringIO()
        self.even_starts = array("I")
        self.true_starts = array("I")
        self.is_cluster = bytearray()
        self.even_length = 0
        self.true_length = 0

    def add(self, piece: str, true_length: int) -> None:
        """Adds what `true_length` characters of the true text read; several only if none changes its length."""
        is_cluster = len(piece) != true_length
        if is_cluster or not self.is_cluster or self.is_cluster[-1]:
            self.even_starts.append(self.even_length)
            self.true_starts.append(self.true_length)
            self.is_cluster.append(is_cluster)
        self.evened.write(piece)
        self.even_length += len(piece)
        self.true_length += true_length

    def add_plain_until(self, offset: int) -> None:
        if offset > self.true_length:
            self.add(self.true_text[self.true_length : offset], offset - self.true_length)

    def finished(self) -> Evened:
        self.add_plain_until(len(self.true_text))
        self.even_starts.append(self.even_length)
        self.true_starts.append(self.true_length)
        self.is_cluster.append(False)
        text = self.evened.getvalue()
        return Evened(text, self.true_text, self.even_starts, self.true_starts, self.is_cluster)


def even_out(text: str) -> Evened:
    """`text` with its typography evened out, and the map back to it. Time and memory grow with its length only."""
    runs = _Runs(text)
    for change in _changes().finditer(text):
        start, end = change.span()
        if change.lastgroup == "rest":
            steals = start > runs.true_length and _continues(text[start])
            runs.add_plain_until(start - steals)
            for cluster in _clusters(text[start - steals : end]):
                runs.add(_evened_cluster(cluster), len(cluster))
            continue
        runs.add_plain_until(start)
        evened = (
            _evened_gap(text, start, end) if change.lastgroup == "gap" else _evened_unseen(text, start, end)
        )
        runs.add(evened, end - start)
    return runs.finished()


@cache
def _changes() -> re.Pattern[str]:
    """What is not plain in a text; compiled when first needed, for a window opens without."""
    return re.compile(
        # A gap: white space with anything unseen in it, but for one plain space between two words.
        rf"(?P<gap>(?!(?<![«‹]) (?![\s{_UNSEEN}»›]|$))[{_UNSEEN}]*\s[\s{_UNSEEN}]*)"
        rf"|(?P<unseen>[{_UNSEEN}]+)"
        rf"|(?P<rest>[^\s{_UNSEEN}{_PLAIN}]+)"
    )


def _evened_gap(text: str, start: int, end: int) -> str:
    """One space; none after an opening guillemet or before a closing one, nor where a soft hyphen breaks a line."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    opens = before[-1:] in ("«", "‹") and not before[:-1].isalnum()
    closes = after[:1] in ("»", "›") and not after[1:].isalnum()
    breaks_word = _SOFT_HYPHEN in text[start:end] and before[-1:].isalpha() and after[:1].isalpha()
    return "" if opens or closes or breaks_word else " "


def _evened_unseen(text: str, start: int, end: int) -> str:
    """Nothing; but a hyphen between digits, for a reader of PDF files may give "1990-1995" a soft one."""
    between_digits = start > 0 and text[start - 1].isdigit() and text[end : end + 1].isdigit()
    return "-" if between_digits and _SOFT_HYPHEN in text[start:end] else ""


def _clusters(text: str) -> Iterator[str]:
    """`text` cut before every character that does not compose with the one before."""
    begin = 0
    for index in range(1, len(text)):
        if not _continues(text[index]):
            yield text[begin:index]
            begin = index
    yield text[begin:]


@lru_cache(maxsize=4096)
def _continues(character: str) -> bool:
    """True for a character that NFKC may compose with the one before: marks, and vowels and finals of Hangul."""
    first = unicodedata.normalize("NFKD", character)[0]
    return unicodedata.category(first).startswith("M") or "\u1160" <= first <= "\u11ff"


@lru_cache(maxsize=4096)
def _evened_cluster(cluster: str) -> str:
    marked = cluster.translate(_EVENED_MARKS)
    if any(_is_unsafe(character) for character in marked):
        return unicodedata.normalize("NFC", marked)
    return unicodedata.normalize("NFKC", marked).translate(_EVENED_MARKS)


@lru_cache(maxsize=4096)
def _is_unsafe(character: str) -> bool:
    """True where NFKC would change a number or part a word."""
    if unicodedata.category(character) in _NUMERALS:
        return True
    if unicodedata.decomposition(character).startswith(_UNSAFE_FORMS):
        return True
    folded = unicodedata.normalize("NFKC", character)
    if any(part.isspace() for part in folded):
        return True
    return unicodedata.category(character) != "Nd" and any(part.isdigit() for part in folded)
