"""Reading of a timeline in YAML, against `yaml.load` with CSafeLoader in the same run, garbage collection off in both.

    python -m tests.benchmarks.yaml_speed [EVENTS]

Prints one JSON line a figure: name, events, median and 95th percentile in ms, the floor, and the ratio of the medians.
"rich" events have all that the format offers, "plain" ones a title and a date.
"""

import gc
import json
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import yaml

from timeline_app.formats.folder import load_text

RUNS = 7
HEAD = "actors: {musk: Elon Musk, openai: OpenAI}\nsources: {article: An article}\nevents:\n"
RICH = """\
- id: e{n}
  title: {{en: The event with the number {n}, fr: L'événement numéro {n}}}
  date: 2024-03-{day:02}
  status: alleged
  actors: [{{actor: musk, role: plaintiff}}, {{actor: openai, role: defendant}}]
  tags: [lawsuit, court]
  importance: 5
  summary: What happened then and there, told in one sentence of middling length.
  excerpts:
  - source: article
    exact: "The words of the source, some way along, that bear on it"
    locator: {{paragraph: 1}}
    phrase: last week
    date: 2024-02
    basis: relative
"""
PLAIN = "- title: The event with the number {n}\n  date: 2024-03-{day:02}\n"


def main(events: int) -> None:
    assert yaml.__with_libyaml__, "the floor is libyaml's"
    for name, each in (("rich", RICH), ("plain", PLAIN)):
        text = HEAD + "".join(each.format(n=n, day=n % 28 + 1) for n in range(events))
        ours: list[float] = []
        floor: list[float] = []
        for _ in range(RUNS):
            floor.append(took(lambda text=text: yaml.load(text, Loader=yaml.CSafeLoader)))  # type: ignore[misc]
            ours.append(took(lambda text=text: load_text(text, Path("benchmark.yaml"))))  # type: ignore[misc]
        median, of_floor = statistics.median(ours), statistics.median(floor)
        figure = {
            "name": f"read YAML, {name}",
            "events": events,
            "median_ms": round(median, 1),
            "p95_ms": round(sorted(ours)[-1], 1),
            "floor_ms": round(of_floor, 1),
            "ratio": round(median / of_floor, 2),
        }
        print(json.dumps(figure))


def took(work: Callable[[], object]) -> float:
    """Milliseconds that the work takes, without its garbage."""
    gc.collect()
    gc.disable()
    begun = perf_counter()
    work()
    ended = perf_counter()
    gc.enable()
    return (ended - begun) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
