"""Where in a large text a changed quotation may come from, by looking for a few of its words as they are.

A search by likeness costs minutes in some texts of many megabytes (of the same words over and over); looking for words
costs at most seconds in any. So in a large text only the surroundings of words that the quotation kept are compared.
"""

import re
from collections import defaultdict

_MOST_SEEDS = 24  # of either kind
_MOST_HITS = 200  # of one seed: what is in every sentence tells little of where
_MOST_WINDOWS = 8
_SEED_WORDS = 3
_WORD = r"\w+"


def likely_windows(quote: str, source: str) -> list[tuple[int, int]]:
    """Ranges of `source` that share most with `quote`, the likeliest first; at most 8, none where no word is shared.

    Either text in small letters. A seed counts for its rarity, at the place where the quotation would begin by it.
    """
    width = max(len(quote), 1)
    weights: defaultdict[int, float] = defaultdict(float)
    for offset, seed in _seeds(quote):
        hits = _hits(seed, source)
        for hit in hits:
            weights[max(0, hit - offset) // width] += 1 / len(hits)
    likeliest = sorted(weights, key=lambda bin: (-weights[bin] - weights.get(bin + 1, 0.0), bin))
    return [(max(0, (bin - 1) * width), (bin + 4) * width) for bin in likeliest[:_MOST_WINDOWS]]


def _seeds(quote: str) -> list[tuple[int, str]]:
    """(offset, text) of runs of three words, spread over the quotation, and of its longest words."""
    words = list(re.finditer(_WORD, quote))
    runs = [
        (first.start(), quote[first.start() : last.end()])
        for first, last in zip(words, words[_SEED_WORDS - 1 :], strict=False)
    ]
    spread = runs[:: max(1, len(runs) // _MOST_SEEDS)][:_MOST_SEEDS]
    longest = sorted(words, key=lambda word: word.start() - word.end())[:_MOST_SEEDS]
    return list(dict.fromkeys(spread + [(word.start(), word.group()) for word in longest]))


def _hits(seed: str, source: str) -> list[int]:
    found: list[int] = []
    start = source.find(seed)
    while start >= 0 and len(found) < _MOST_HITS:
        found.append(start)
        start = source.find(seed, start + 1)
    return found
