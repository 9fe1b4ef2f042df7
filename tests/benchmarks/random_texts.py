"""100,000 random texts through each stage: nothing crashes, and all that is found is in order and inside of the text.

    python -m tests.benchmarks.random_texts [--quick] [--stage NAME] [--seed N] [--events N]

Prints the text of each failure (as Python writes it), up to ten of them, and how many texts went through in a second; the
exit status is 1 where one failed.
"""

import argparse
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

from tests.benchmarks.measure import add_options, say_amount
from tests.benchmarks.stages import Stage, available, fault
from tests.benchmarks.texts import random_texts

_COUNT = 100_000
_SHOWN = 10
_PATIENCE_S = 60.0  # a text of some hundred characters takes milliseconds: what takes so long never ends


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TimeoutError where what is done within takes longer; where there is no such clock, it may."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: object) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def failure(stage: Stage, text: str, language: str, *, may_overlap: bool = False) -> str:
    """What goes wrong with the text, "" for nothing."""
    try:
        with at_most(_PATIENCE_S):
            kept, found = stage(text, language)
    except Exception as wrong:
        place = traceback.extract_tb(wrong.__traceback__)[-1]
        return f"{type(wrong).__name__}: {wrong} ({place.filename.rpartition('/')[2]}:{place.lineno})"
    return fault(kept, found, may_overlap=may_overlap)


def tried(name: str, stage: Stage, count: int, seed: int) -> bool:
    """Whether all went well with so many texts."""
    failed = characters = 0
    begun = process_time()
    for language, text in random_texts(count, seed):
        characters += len(text)
        wrong = failure(stage, text, language, may_overlap=name == "proposing")
        if wrong:
            failed += 1
            if failed <= _SHOWN:
                print(f"{name}, {language}: {wrong}\n  {text!a}", file=sys.stderr, flush=True)
    took = process_time() - begun
    say_amount(f"random texts, {name}, failed", count, failed, "texts", 0)
    say_amount(f"random texts, {name}, in a second", count, count / took, "texts", characters=characters)
    return not failed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.random_texts")
    add_options(parser)
    parser.add_argument("--stage", choices=tuple(available()), help="one stage only")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    count = asked.events or (_COUNT // 50 if asked.quick else _COUNT)
    stages = {name: stage for name, stage in available().items() if asked.stage in (None, name)}
    results = [tried(name, stage, count, asked.seed) for name, stage in stages.items()]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
