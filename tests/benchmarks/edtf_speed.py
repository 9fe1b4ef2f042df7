"""Dates parsed in a second, as one line of JSON; and how many times longer one takes than `date.fromisoformat`.

The ratio compares two figures of the same run, so that a busy machine moves both.
"""

import datetime
import json
import time
from collections.abc import Callable, Sequence

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


def per_second(parse: Callable[[str], object], texts: Sequence[str]) -> float:
    """Texts parsed in a second, in the best of some runs."""
    best_s = float("inf")
    for _ in range(_RUNS):
        begun = time.perf_counter()
        for text in texts:
            parse(text)
        best_s = min(best_s, time.perf_counter() - begun)
    return len(texts) / best_s


def main() -> None:
    days = distinct_days()
    simple = per_second(edtf.parse, days)
    floor = per_second(datetime.date.fromisoformat, days)
    figures = {
        "simple_dates_per_second": round(simple),
        "times_as_long_as_fromisoformat": round(floor / simple, 1),
        "other_dates_per_second": round(per_second(edtf.parse, other_forms())),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
