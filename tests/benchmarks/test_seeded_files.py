"""The files for measuring: the same for the same seed, and the same events in each."""

import csv
import json
from pathlib import Path

import pytest

from tests.benchmarks.phrases import sentence, title
from tests.benchmarks.seeded import DAY_S
from tests.benchmarks.seeded_files import VARIANTS, WRITERS, path_of, variant
from timeline_app.chrono import edtf
from timeline_app.model.event import Event

_EVENTS = 300


@pytest.mark.parametrize("ending", WRITERS)
def test_a_file_has_the_same_bytes_for_the_same_seed_and_others_for_another(
    tmp_path: Path, ending: str
) -> None:
    first, again, other = (
        path_of(tmp_path / name, "bursts", _EVENTS, ending, seed).read_bytes()
        for name, seed in (("first", 1), ("again", 1), ("other", 2))
    )

    assert first == again
    assert first != other


@pytest.mark.parametrize("name", VARIANTS)
def test_each_line_of_json_tells_of_the_event_in_memory(tmp_path: Path, name: str) -> None:
    told = [
        json.loads(line)
        for line in path_of(tmp_path, name, _EVENTS, ".jsonl").read_text("utf-8").splitlines()
    ]

    events = {event.id: event for event in variant(name, _EVENTS).events}
    assert len(told) == len(events) == _EVENTS
    for line in told:
        event = events[line["id"]]
        assert line["title"] == event.title.in_language("en")
        assert edtf.parse(line["date"]) == event.span
        assert tuple(line["actors"]) == event.actor_ids
        assert line["importance"] == event.importance
        assert tuple(line["tags"]) == event.tags
        assert [(each["source"], each["exact"]) for each in line["excerpts"]] == [
            (excerpt.source_id, excerpt.exact) for excerpt in event.excerpts
        ]


def test_the_table_tells_the_same_as_the_lines_of_json(tmp_path: Path) -> None:
    written = path_of(tmp_path, "bursts", _EVENTS, ".jsonl").read_text("utf-8")
    lines = [json.loads(line) for line in written.splitlines()]
    with path_of(tmp_path, "bursts", _EVENTS, ".csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    assert [
        (row["id"], row["title"], row["date"], row["actors"].split(";"), row["exact"]) for row in rows
    ] == [
        (line["id"], line["title"], line["date"], line["actors"], line["excerpts"][0]["exact"])
        for line in lines
    ]


def test_the_variants_are_what_they_are_called() -> None:
    bursts, many, chords = (variant(name, 2_000).events for name in VARIANTS)

    assert 0.65 < sum(_is_a_day(event) for event in bursts) / 2_000 < 0.75
    assert {len(event.actors) for event in bursts} == {1, 2, 3}
    assert len(variant("5,000 actors", 2_000).actors) == 5_000
    assert len({actor for event in many for actor in event.actor_ids}) > 500
    assert {len(event.actors) for event in chords} == {3}
    assert not any(map(_is_a_day, chords))


def _is_a_day(event: Event) -> bool:
    return (
        event.span is not None and not event.span.lasts and event.span.latest - event.span.earliest == DAY_S
    )


def test_titles_are_told_apart_and_some_have_accents() -> None:
    titles = [title(number) for number in range(5_000)]

    assert len(set(titles)) == 5_000
    assert 0.1 < sum(not each.isascii() for each in titles) / 5_000 < 0.6
    assert not any(character in f"{title(n)}{sentence(n)}" for n in range(5_000) for character in '"\\\n')
    assert not any("," in title(n) for n in range(5_000))
