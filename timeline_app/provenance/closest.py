"""The passage of a source that comes closest to a quotation which does not stand in it.

rapidfuzz is a dependency of the core, not an extra: a quote that was changed must be shown with its differences in
every installation, and nothing in the standard library finds the passage in time (difflib needs seconds for 300
characters in 60,000; this takes some milliseconds). It is imported when the first quote is not found, never before.
What it scores decides only which passage to show: a score never makes a quote stand.
"""

from bisect import bisect_left

from timeline_app.provenance.differences import Words, shared_runs, words_of
from timeline_app.provenance.narrowing import likely_windows
from timeline_app.provenance.typography import Evened

_PIECE = 600  # characters searched for at a time: the search costs the square of this
_SEARCHED_WHOLE = 250_000  # characters of a source; larger ones are narrowed first
_LONGEST = 20_000  # characters of a quote that are compared word by word
_LEAST_SCORE = 45.0  # of 100, by letters: less is not worth a closer look
_LEAST_SHARED_WORDS = 0.5
_LEAST_ALIKE = 70.0  # of 100, by letters: for quotes in which most words are a little changed
_GAP_COST = 0.34  # of a shared word: how dear a word of the source is that the quote leaves out
_REACH = 40  # words by which a passage may grow to cover words that were replaced at its ends


def closest(quote: Evened, source: Evened) -> tuple[Words, Words] | None:
    """(words of the passage, words of the quote), or None where nothing in the source is close.

    Of a quote of over 20,000 characters, the words are those around the first place where it leaves the source.
    """
    start, end = 0, len(quote.text)
    head = _shared_head(quote.text, source.text) if end > _PIECE else 0
    if end > _LONGEST:
        start = max(0, min(head - _LONGEST // 4, end - _LONGEST))
        end = start + _LONGEST
    begin = _likely_start(quote.text[start:end], head - start, source.text)
    if begin is None:
        return None
    slack = (end - start) // 4 + 200
    window = words_of(source, max(0, begin - slack), min(len(source.text), begin + end - start + slack))
    ours = words_of(quote, start, end)
    passage = _trimmed(window, ours, begin, begin + end - start)
    return (passage, ours) if _is_close(passage, ours) else None


def _shared_head(quote: str, source: str) -> int:
    """Length of the longest beginning of `quote` that stands in `source`."""
    return bisect_left(range(len(quote)), True, key=lambda length: quote[: length + 1] not in source)


def _likely_start(quote: str, head: int, source: str) -> int | None:
    """Offset in `source` at which `quote` would begin; found by a piece of it around its character `head`."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    first = max(0, min(head - _PIECE // 2, len(quote) - _PIECE))
    piece, text = _folded(quote[first : first + _PIECE]), _folded(source)
    windows = [(0, len(text))] if len(text) <= _SEARCHED_WHOLE else likely_windows(piece, text)
    best: int | None = None
    score = _LEAST_SCORE
    for start, end in windows:
        found = partial_ratio_alignment(piece, text[start:end], score_cutoff=score)
        if found is not None and (best is None or found.score > score):
            best, score = start + found.dest_start - found.src_start - first, found.score
    return best


def _folded(text: str) -> str:
    """`text` in small letters, where that keeps every offset."""
    small = text.lower()
    return small if len(small) == len(text) else text


def _trimmed(window: Words, quote: Words, begin: int, end: int) -> Words:
    """The words of `window` that answer to the quote: where the most are shared with the fewest between them.

    begin, end: where the search by letters puts the quote; kept where the two share no word at all.
    """
    runs = shared_runs(_small(window), _small(quote))
    first, last = _densest(runs) if runs else _within(window, begin, end)
    kept = [run for run in runs if first <= run[0] < last]
    if kept:
        missing_before = kept[0][1]
        missing_after = len(quote.texts) - (kept[-1][1] + kept[-1][2])
        first = max(0, first - min(missing_before, _REACH))
        last = min(len(window.texts), last + min(missing_after, _REACH))
    return Words(window.evened, window.starts[first:last], window.ends[first:last], window.texts[first:last])


def _densest(runs: list[tuple[int, int, int]]) -> tuple[int, int]:
    """Range of words, from run to run, with the highest sum of shared words less the cost of gaps (Kadane's rule)."""
    best = sum_here = 0.0
    begin, best_range, last_end = runs[0][0], (runs[0][0], runs[0][0] + runs[0][2]), runs[0][0]
    for start, _, length in runs:
        sum_here -= (start - last_end) * _GAP_COST
        if sum_here <= 0:
            sum_here, begin = 0.0, start
        sum_here += length
        last_end = start + length
        if sum_here > best:
            best, best_range = sum_here, (begin, last_end)
    return best_range


def _within(window: Words, begin: int, end: int) -> tuple[int, int]:
    """Range of the words of `window` that touch [begin, end) of its evened text."""
    inside = [
        index for index, start in enumerate(window.starts) if start < end and window.ends[index] > begin
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _small(words: Words) -> list[str]:
    return [word.lower() for word in words.texts]


def _is_close(passage: Words, quote: Words) -> bool:
    """True where the two share at least half of their words, or are alike letter by letter."""
    if not passage.texts:
        return False
    from rapidfuzz.fuzz import ratio

    ours, theirs = _small(quote), _small(passage)
    shared = sum(length for _, _, length in shared_runs(theirs, ours))
    if 2 * shared >= _LEAST_SHARED_WORDS * (len(ours) + len(theirs)):
        return True
    return ratio(" ".join(theirs), " ".join(ours), score_cutoff=_LEAST_ALIKE) > 0
