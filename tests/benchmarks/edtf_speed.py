"""Dates parsed in a second, and how many times longer one takes than `date.fromisoformat`; one JSON line a figure.

    python -m tests.benchmarks.edtf_speed [--quick]

The ratio compares two figures of the same run, so that a busy machine moves both.
"""

import datetime
from collections.abc import Callable, Sequence

from tests.benchmarks.measure import Figure, options, took_ms
from timeline_app.chrono import edtf

_COUNT = 100_000
_RUNS = 5


def distinct_days() -> list[str]:
    """100,000 days in a row from 1800."""
    first = datetime.date(1800, 1, 1).toordinal()
    return [datetime.date.fromordinal(first + at).isoformat() for at in range(_COUNT)]


def other_forms() -> list[str]:
    """Masked, qualified and ranged dates, which take the long way."""
    return [f"[{year:04}-02-1X~..{year + 2:04}]" for year in range(1, 9001)]


def times_ms(parse: Callable[[str], object], texts: Sequence[str], runs: int) -> list[float]:
    """Milliseconds that all the texts take, run by run."""

    def all_of_them() -> None:
        for text in texts:
            parse(text)

    return [took_ms(all_of_them) for _ in range(runs)]


def main() -> None:
    runs = options().runs(_RUNS)
    days, others = distinct_days(), other_forms()
    floors = times_ms(datetime.date.fromisoformat, days, runs)
    simple = Figure("dates, days", len(days), times_ms(edtf.parse, days, runs), floors)
    other = Figure("dates, other forms", len(others), times_ms(edtf.parse, others, runs))
    for figure in (simple, other):
        figure.more["a_second"] = round(int(figure.events) / figure.median_ms * 1e3)
        figure.say()


if __name__ == "__main__":
    main()
