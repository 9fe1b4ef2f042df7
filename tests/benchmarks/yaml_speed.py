"""Reading of a timeline in YAML, against `yaml.load` with CSafeLoader in the same run, garbage collection off in both.

    python -m tests.benchmarks.yaml_speed [--events N] [--quick]

Prints one JSON line a figure: name, events, median and 95th percentile in ms, the floor, and the ratio of the medians.
"rich" events have all that the format offers, "plain" ones a title and a date.
"""

from pathlib import Path

import yaml

from tests.benchmarks.measure import Figure, options, took_without_garbage_ms
from timeline_app.formats.folder import load_text

_EVENTS = 3_000
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


def main() -> None:
    assert yaml.__with_libyaml__, "the floor is libyaml's"
    chosen = options()
    for events in chosen.sizes((_EVENTS,)):
        for name, each in (("rich", RICH), ("plain", PLAIN)):
            text = HEAD + "".join(each.format(n=n, day=n % 28 + 1) for n in range(events))
            ours, floors = _measured(text, chosen.runs(RUNS))
            Figure(f"read YAML, {name}", events, ours, floors, limit=2).say()


def _measured(text: str, runs: int) -> tuple[list[float], list[float]]:
    """(times, floors) in ms."""
    ours: list[float] = []
    floors: list[float] = []
    for _ in range(runs):
        floors.append(took_without_garbage_ms(lambda: yaml.load(text, Loader=yaml.CSafeLoader)))
        ours.append(took_without_garbage_ms(lambda: load_text(text, Path("benchmark.yaml"))))
    return ours, floors


if __name__ == "__main__":
    main()
