"""How long it takes to find the passage that a changed quote comes from; one JSON line a figure.

    python -m tests.benchmarks.quote_speed

The quotes are cut from seeded text and changed: a word replaced, one dropped, or every tenth replaced. The last two
are the worst for the search: a quote that is nowhere, and a very long one. A quote of 300 characters in 60,000 may
take 50 ms.
"""

import json
import random
import statistics
import time
from collections.abc import Callable

from timeline_app.provenance.anchor import SourceText, State, locate

SOURCE_CHARACTERS = 60_000
QUOTE_CHARACTERS = 300
RUNS = 40
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sta", "tre", "é", "l’", "qu")


def a_text(characters: int, seed: int) -> str:
    """Sentences of made-up words, some of them frequent, with typographic marks; about this long."""
    chance = random.Random(seed)
    frequent = ["le", "la", "de", "ne", "pas", "et", "à", "qu’il"]
    rare = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 5))) for _ in range(4_000)]
    words: list[str] = []
    length = 0
    while length < characters:
        word = chance.choice(frequent if chance.random() < 0.4 else rare)
        words.append(f"{word}." if chance.random() < 0.06 else word)
        length += len(words[-1]) + 1
    return " ".join(words)[:characters]


def changed(quote: str, every: int) -> str:
    return " ".join(
        "autre" if index % every == every // 2 else word for index, word in enumerate(quote.split())
    )


def without_a_word(quote: str) -> str:
    words = quote.split()
    return " ".join(words[: len(words) // 2] + words[len(words) // 2 + 1 :])


def measure(name: str, source: SourceText, quotes: list[str], state: State) -> None:
    times: list[float] = []
    for quote in quotes:
        began = time.perf_counter()
        anchor = locate(quote, "", "", source)
        times.append((time.perf_counter() - began) * 1000)
        if anchor.state is not state:
            raise AssertionError(f"{name}: {anchor.state}")
    report(name, len(source.text), len(quotes[0]), times)


def report(name: str, characters: int, quote_characters: int, times: list[float]) -> None:
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    figures = {"median_ms": statistics.median(times), "p95_ms": p95, "most_ms": max(times)}
    rounded = {key: round(value, 3) for key, value in figures.items()}
    print(json.dumps({"name": name, "characters": characters, "quote": quote_characters, **rounded}))


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    text = a_text(SOURCE_CHARACTERS, seed=1)
    report("prepare", len(text), 0, [timed(lambda: SourceText.of(text)) for _ in range(5)])
    source = SourceText.of(text)
    locate("nothing of the kind", "", "", source)  # rapidfuzz is imported here
    starts = random.Random(2).sample(range(len(text) - 2 * QUOTE_CHARACTERS), RUNS)
    starts = [text.index(" ", start) + 1 for start in starts]
    quotes = [text[start : text.rindex(" ", 0, start + QUOTE_CHARACTERS)] for start in starts]
    measure("verbatim", source, quotes, State.VERBATIM)
    measure(
        "quote_changed_in_one_word", source, [changed(quote, 1_000 // 20) for quote in quotes], State.DIFFERS
    )
    measure("quote_without_one_word", source, [without_a_word(quote) for quote in quotes], State.DIFFERS)
    measure(
        "quote_changed_in_every_tenth_word", source, [changed(quote, 10) for quote in quotes], State.DIFFERS
    )
    elsewhere = a_text(SOURCE_CHARACTERS, seed=3)
    measure(
        "quote_from_elsewhere", source, [elsewhere[start : start + 300] for start in starts], State.MISSING
    )
    long = text[1_000:41_000]
    measure("quote_of_40000_changed", source, [changed(long, 3_000) for _ in range(3)], State.DIFFERS)


if __name__ == "__main__":
    main()
