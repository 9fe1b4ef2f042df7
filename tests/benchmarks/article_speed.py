"""Characters of an article that each stage gets through in a second, and how its time grows with the length.

    python -m tests.benchmarks.article_speed [--quick] [--stage NAME] [--events CHARACTERS]

Prose beside a floor, which parts it into words by one regular expression; then, for prose and for each of the worst
texts that we know of, how many times longer ten times the text takes. All in CPU time, so that a busy machine counts
less. Without --events, prose is a million characters long, and the worst texts a fifth of that.
"""

import argparse
import gc
import re
import statistics
import sys
from collections.abc import Callable
from time import process_time

from tests.benchmarks.annotated import LANGUAGES
from tests.benchmarks.measure import Figure, Options, add_options, say_amount
from tests.benchmarks.stages import Stage, available
from tests.benchmarks.texts import prose, worst_cases

A_SECOND = 50_000  # characters that tagging is to get through
GROWTH = 15.0  # at most so many times the time for ten times the text
_LENGTH = 1_000_000
_RUNS = 3
_TOO_LONG_S = 60.0  # a shorter text that takes so long is not tried ten times as long
_TOO_SHORT_S = 0.002  # below this the clock says nothing about growth
_WORD = re.compile(r"\w+|[^\w\s]")


def cpu_ms(work: Callable[[], object]) -> float:
    """Milliseconds of CPU time that the work takes, with the garbage collector off: it goes through all that is kept."""
    gc.collect()
    gc.disable()
    try:
        begun = process_time()
        work()
        return (process_time() - begun) * 1e3
    finally:
        gc.enable()


def growth(stage: Callable[[str], object], text: str) -> float:
    """How many times the time for a tenth of the text the whole takes; infinite where the tenth took too long.

    What both get through in no time has not grown: 10.
    """
    tenth = statistics.median(cpu_ms(lambda: stage(text[: len(text) // 10])) for _ in range(_RUNS))
    if tenth > _TOO_LONG_S * 1e3:
        return float("inf")
    whole = cpu_ms(lambda: stage(text))
    return whole / max(tenth, _TOO_SHORT_S * 1e3) if whole > _TOO_SHORT_S * 1e4 else 10.0


def _speed(name: str, stage: Stage, language: str, length: int, runs: int) -> None:
    text = prose(language, length)
    stage(text[:1000], language)
    floors = [cpu_ms(lambda: _WORD.findall(text)) for _ in range(runs)]
    times = [cpu_ms(lambda: stage(text, language)) for _ in range(runs)]
    figure = Figure(f"article, {name}, {language}", length, times, floors)
    figure.more["a_second"] = round(length / figure.median_ms * 1e3)
    figure.say()
    at_least: dict[str, object] = {"at_least": A_SECOND} if name == "tagging" else {}
    say_amount(
        f"article, {name} in a second, {language}",
        length,
        length / figure.median_ms * 1e3,
        "characters",
        None,
        **at_least,
    )


def _growths(name: str, stage: Stage, language: str, length: int, worst_length: int) -> None:
    """One line for the text with which the time grows the most."""
    found: dict[str, float] = {}
    texts = {"prose": prose(language, length), **worst_cases(worst_length)}
    for case, text in texts.items():
        found[case] = growth(lambda part: stage(part, language), text)
        print(f"  {name}, {language}, {case}: {found[case]:.1f}", file=sys.stderr, flush=True)
    worst = max(found, key=lambda case: found[case])
    say_amount(
        f"article, {name}, ten times the text, {language}",
        len(texts[worst]),
        found[worst],
        "times the time",
        GROWTH,
        worst=worst,
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.article_speed")
    add_options(parser)
    parser.add_argument("--stage", choices=tuple(available()), help="one stage only")
    asked = parser.parse_args()
    chosen = Options(asked.events, asked.quick, asked.data)
    length = asked.events or (_LENGTH // 10 if chosen.is_quick else _LENGTH)
    worst_length = asked.events or length // 5
    for name, stage in available().items():
        if asked.stage in (None, name):
            for language in LANGUAGES:
                _speed(name, stage, language, length, chosen.runs(_RUNS))
                _growths(name, stage, language, length, worst_length)


if __name__ == "__main__":
    main()
