"""A search among very many events, without a window: folding their words, whole answers, and how it goes in slices.

    python -m tests.benchmarks.seek_speed [--events N] [--quick]

`search, folding`: the words of all events are read from a file of JSON Lines and folded; its floor is the reading.
`search, answer`: all events that have a word: one that a third has, a rare one, none, a French one, and a letter; the
floor looks for the same bytes in the folded words with `bytes.find`, from event to event. `search, slices`: the longest
time for which a loop that searches, or folds, hears nothing; its floor is that of a loop that counts for 5 ms each time.
`search, index`: bytes an event beside the folded words themselves, and with them.
"""

import gc
from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measure import Figure, Options, in_turn, options, say_amount, took_ms
from tests.benchmarks.seeded_files import path_of
from tests.benchmarks.windows import longest_wait_ms
from timeline_app.formats import folder
from timeline_app.store.folded_words import encoded
from timeline_app.store.folding import fold
from timeline_app.store.query import Query, understand
from timeline_app.store.seeking import Seek, forget_answers
from timeline_app.store.table import EventTable, build_table
from timeline_app.store.word_index import WordIndex, index_of
from timeline_app.ui.seeking import Seeking

WORDS = {"a third": "before", "rare": "12345", "none": "nowhere", "accents": "Élodie", "a letter": "e"}
SLICE_S = 0.005
_RUNS = 7
_WATCHED_MS = 1_500


def figures(chosen: Options) -> Iterator[Figure]:
    for size in chosen.sizes((10_000, 100_000, 1_000_000)):
        with chosen.folder() as data:
            table = build_table(folder.load([path_of(data, "bursts", size, ".jsonl")]).timeline)
            gc.collect()
            gc.freeze()  # as the program does with what was read
            yield from _searched(table, size, chosen.runs(_RUNS))


def _searched(table: EventTable, events: int, runs: int) -> Iterator[Figure]:
    application = QApplication.instance() or QObject()
    seeking = Seeking(application)
    seeking.fold(table)
    seeking.hurry()
    waited_ms = longest_wait_ms(_WATCHED_MS)
    index_of(table).prepare(float("inf"))
    index = WordIndex(table)
    read_ms = took_ms(lambda: [index.read(chunk) for chunk in range(len(index))])
    yield Figure("search, folding", events, [took_ms(lambda: index.prepare(float("inf")))], [read_ms])
    yield Figure("search, slices, folding", events, [waited_ms], [_busy_ms(application)])
    own = sum(len(index.words(chunk).text) for chunk in range(len(index)))
    say_amount(
        "search, index", events, (index.size - own) / events, "bytes an event", whole=index.size / events
    )
    for name, word in WORDS.items():
        query = understand(word, table)
        times, floors = in_turn(runs, _answer(table, query), _found(index, word))
        yield Figure(f"search, answer, {name}", events, times, floors)
        forget_answers(table)
        seeking.search(query, table, range(0))
        yield Figure(
            f"search, slices, {name}", events, [longest_wait_ms(_WATCHED_MS)], [_busy_ms(application)]
        )


def _busy_ms(application: QObject) -> float:
    """The longest wait in a loop that is busy for a slice each time that it has nothing else to do."""

    def count() -> None:
        until = perf_counter() + SLICE_S
        while perf_counter() < until:
            pass

    timer = QTimer(application, interval=0)
    timer.timeout.connect(count)
    timer.start()
    waited_ms = longest_wait_ms(_WATCHED_MS)
    timer.stop()
    return waited_ms


def _answer(table: EventTable, query: Query) -> Callable[[], None]:
    def search() -> None:
        forget_answers(table)
        Seek(query, table).go_on()

    return search


def _found(index: WordIndex, word: str) -> Callable[[], int]:
    """Looks for a word in the words of each event."""
    wanted = encoded(fold(word))

    def look() -> int:
        count = 0
        for chunk in range(len(index)):
            text = index.words(chunk).text
            at = text.find(wanted)
            while at >= 0:
                count += 1
                end = text.find(b"\x1e", at)
                at = text.find(wanted, end) if end >= 0 else -1
        return count

    return look


def main() -> None:
    chosen = options()
    application = QApplication(["benchmark"])
    for figure in figures(chosen):
        figure.say()
    del application


if __name__ == "__main__":
    main()
