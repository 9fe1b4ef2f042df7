"""How long it takes to find the passage that a changed quote comes from; one JSON line a figure.

    python -m tests.benchmarks.quote_speed

The quotes are cut from seeded text and changed: a word replaced, one dropped, or every tenth replaced. The last two
are the worst for the search: a quote that is nowhere, and a very long one. A quote of 300 characters in 60,000 may
take 50 ms.
"""

import random
from time import perf_counter

from tests.benchmarks.measure import Figure, took_ms
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
        began = perf_counter()
        anchor = locate(quote, "", "", source)
        times.append((perf_counter() - began) * 1000)
        if anchor.state is not state:
            raise AssertionError(f"{name}: {anchor.state}")
    report(name, len(source.text), len(quotes[0]), times)


def report(name: str, characters: int, quote_characters: int, times: list[float]) -> None:
    sizes: dict[str, object] = {"characters": characters, "quote": quote_characters}
    Figure(f"quote, {name}", len(times), times, more={**sizes, "most_ms": round(max(times), 3)}).say()


def main() -> None:
    text = a_text(SOURCE_CHARACTERS, seed=1)
    report("prepare", len(text), 0, [took_ms(lambda: SourceText.of(text)) for _ in range(5)])
    source = SourceText.of(text)
    locate("nothing of the kind", "", "", source)  # rapidfuzz is imported here
    starts = random.Random(2).sample(range(len(text) - 2 * QUOTE_CHARACTERS), RUNS)
    starts = [text.index(" ", start) + 1 for start in starts]
    quotes = [text[start : text.rindex(" ", 0, start + QUOTE_CHARACTERS)] for start in starts]
    measure("verbatim", source, quotes, State.VERBATIM)
    measure("changed in one word", source, [changed(quote, 1_000 // 20) for quote in quotes], State.DIFFERS)
    measure("without one word", source, [without_a_word(quote) for quote in quotes], State.DIFFERS)
    measure("changed in every tenth word", source, [changed(quote, 10) for quote in quotes], State.DIFFERS)
    elsewhere = a_text(SOURCE_CHARACTERS, seed=3)
    measure("from elsewhere", source, [elsewhere[start : start + 300] for start in starts], State.MISSING)
    long = text[1_000:41_000]
    measure("of 40000 changed", source, [changed(long, 3_000) for _ in range(3)], State.DIFFERS)


if __name__ == "__main__":
    main()
