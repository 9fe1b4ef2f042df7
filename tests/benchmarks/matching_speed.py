"""A candidate held against a known timeline of many events, and what getting ready for that takes.

    python -m tests.benchmarks.matching_speed [--events N] [--quick]

The floor is one pass of numpy over the bounds of all events. In CPU time, so that a busy machine counts less.
"""

import argparse
from time import process_time

import numpy as np

from tests.benchmarks.measure import Figure, Options, add_options
from tests.benchmarks.seeded import bulk_timeline
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate
from timeline_app.extraction.matching import Matcher
from timeline_app.model.event import Excerpt, Participation
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.timeline import Timeline
from timeline_app.phrases.phrase import Reading
from timeline_app.words import Message

SIZES = (20_000, 1_000_000)
_RUNS = 20


def a_candidate(number: int, actors: int) -> Candidate:
    """One of a month, with two actors; every fourth has none that the timeline knows."""
    span = edtf.parse(f"{2014 + number % 8}-{1 + number % 12:02d}")
    ids = () if number % 4 == 3 else (f"actor-{number % actors:02d}", f"actor-{(number + 7) % actors:02d}")
    words = f"the board of Orsel sued over {number} letters and a price of {number} million euros"
    return Candidate(
        f"new-{number}",
        "Orsel sues",
        0,
        0,
        len(words),
        Excerpt("paper", words),
        CandidateDate(Reading(span.text, span, Message("So it is written."))),
        tuple(map(Participation, ids)),
    )


def pass_over_bounds(known: Timeline) -> None:
    """Which events meet a month, by numpy."""
    assert isinstance(known.events, EventColumns)
    columns = known.events.columns
    with np.errstate(invalid="ignore"):
        np.flatnonzero((columns.start_earliest < 1.6e9) & (columns.end_latest > 1.59e9))


def _ms(work: object) -> float:
    assert callable(work)
    begun = process_time()
    work()
    return (process_time() - begun) * 1e3


def measure(size: int, runs: int) -> None:
    known = bulk_timeline(size)
    floors = [_ms(lambda: pass_over_bounds(known)) for _ in range(runs)]
    Figure("matching, made ready", size, [_ms(lambda: Matcher(known)) for _ in range(3)], floors).say()
    matcher = Matcher(known)
    candidates = [a_candidate(number, len(known.actors)) for number in range(runs)]
    times = [_ms(lambda each=each: matcher.same_as(each, "en")) for each in candidates]
    Figure("matching, one candidate", size, times, floors).say()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.matching_speed")
    add_options(parser)
    asked = parser.parse_args()
    chosen = Options(asked.events, asked.quick, asked.data)
    for size in [asked.events] if asked.events else SIZES[:1] if chosen.is_quick else SIZES:
        measure(size, chosen.runs(_RUNS))


if __name__ == "__main__":
    main()
