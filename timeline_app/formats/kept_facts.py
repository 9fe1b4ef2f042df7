"""The facts of big files of lines, kept between runs: what this program has made of the same bytes before.

They are believed as far as they can be checked: by the sums of their entry (`packed_arrays`), by whether its columns
hold together (`kept_columns`), and by a sample of events that is read again and held against what the columns say.
"""

import os
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app import words
from timeline_app.formats import array_cache, kept_problems
from timeline_app.formats.id_hashes import hashes_of
from timeline_app.formats.kept_columns import from_arrays, same_as, to_arrays
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_records import LineRecords
from timeline_app.formats.packed_arrays import Arrays, Packed
from timeline_app.formats.references import made_actor, made_source
from timeline_app.model.actor import Actor
from timeline_app.model.event_columns import EventColumns, Ragged, columns_of
from timeline_app.model.read_file import ReadFile
from timeline_app.model.source import Source
from timeline_app.problems import Place, Problem
from timeline_app.values import dataclass

_FORMAT = "facts 1"
_CODE = Path(__file__).parents[1]
_MAKERS = ("chrono", "formats", "model")  # the parts of the program that have a say in what is made of a file
_SAMPLED = 32  # events at even distances, and as many by chance
_RECORD = "record."
_RECORD_KINDS = {"file": np.int16, "begin": np.int64, "length": np.int32, "line": np.int32, "hash": np.uint64}
_NUMBERS = (
    *("start_earliest", "start_latest", "end_earliest", "end_latest", "left", "right", "sure_left"),
    *("sure_right", "note", "about", "left_side", "right_side", "importance", "status", "agreement"),
    "long_quotes",
)
_NAMES = ("actors", "tags", "sources")
_ODD = (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, AssertionError)


@dataclass(frozen=True, slots=True)
class Facts:
    """What files of lines come to. actors, sources: those made of names that nobody declares, in their order."""

    events: EventColumns
    actors: Sequence[Actor]
    sources: Sequence[Source]
    problems: tuple[Problem, ...]


class Declared(NamedTuple):
    """Ids of the actors and sources that YAML declares, in their order."""

    actors: Sequence[str]
    sources: Sequence[str]


def key_of(files: Iterable[ReadFile]) -> str:
    """Under which the facts of files are kept: their names and bytes, the language, and the program itself."""
    parts: list[Any] = [_FORMAT, words.language(), _program()]
    for file in files:
        parts += (file.name, memoryview(file.content))
    return array_cache.key_of(*parts)


def keep(key: str, facts: Facts, paths: Sequence[Path]) -> bool:
    """Keeps facts under a key; True where that was possible. paths: of all files they come from."""
    columns, records = facts.events.columns, facts.events.records
    assert isinstance(records, LineRecords)
    try:
        meta = {
            "same": same_as(columns),
            "tags": columns.tags.names,
            "actors": [[actor.id, _place(actor.place, paths)] for actor in facts.actors],
            "sources": [[source.id, _place(source.place, paths)] for source in facts.sources],
            "problems": kept_problems.to_json(facts.problems, paths),
        }
        written = {_RECORD + name: column for name, column in records.to_arrays().items()}
        return array_cache.write(key, {**to_arrays(columns), **written}, meta)
    except ValueError:
        return False  # a problem that cannot be told so that it comes back as it was


def known(key: str, declared: Declared, files: Sequence[LineEvents], paths: Sequence[Path]) -> Facts | None:
    """The facts kept under a key; None where there are none, or such as cannot be, which are removed.

    files: those of lines, which tell nobody what is wrong in them. paths: as for `keep`.
    """
    packed = array_cache.read(key)
    if packed is None:
        return None
    try:
        facts = _unpacked(packed, declared, files, paths)
        is_true = _are_written(facts.events) and _are_named(facts)
    except _ODD:
        is_true = False
    if is_true:
        return facts
    array_cache.remove(key)
    return None


def _unpacked(
    packed: Packed, declared: Declared, files: Sequence[LineEvents], paths: Sequence[Path]
) -> Facts:
    meta, arrays = packed.meta, packed.arrays
    actors = [made_actor(_text(id), _place_from(place, paths)) for id, place in meta["actors"]]
    sources = [made_source(_text(id), _place_from(place, paths)) for id, place in meta["sources"]]
    names = {
        "actors": [*declared.actors, *(actor.id for actor in actors)],
        "sources": [*declared.sources, *(source.id for source in sources)],
        "tags": [_text(tag) for tag in meta["tags"]],
    }
    if any(len(set(each)) < len(each) for each in names.values()):
        raise ValueError("two of one name")
    columns = from_arrays(arrays, meta["same"], names)
    written = {name: arrays[_RECORD + name] for name in _RECORD_KINDS}
    _check_records(written, len(columns), [len(file.file.data) for file in files])
    events = EventColumns(columns, LineRecords(files, (), written))
    return Facts(events, actors, sources, kept_problems.from_json(meta["problems"], paths))


def _check_records(records: Arrays, count: int, sizes: Sequence[int]) -> None:
    """Raises ValueError where a record lies beyond its file."""
    for name, kind in _RECORD_KINDS.items():
        if records[name].shape != (count,) or records[name].dtype != kind:
            raise ValueError("no columns of records")
    if not count:
        return
    file, begin, length = records["file"], records["begin"], records["length"]
    if file.min() < 0 or file.max() >= len(sizes) or begin.min() < 0 or length.min() < 0:
        raise ValueError("a record that is nowhere")
    if (begin + length > np.array(sizes, np.int64)[file]).any() or records["line"].min() < 1:
        raise ValueError("a record beyond the end")


def _are_written(of: EventColumns) -> bool:
    """Whether some of the events, read again, say what their columns say.

    Raises what Python raises where they cannot be read.
    """
    columns, records = of.columns, of.records
    assert isinstance(records, LineRecords)
    hashes = records.to_arrays()["hash"]
    rows = _sample(len(columns))
    events = [records.event(row) for row in rows]
    read = columns_of(events, columns.actors.names, columns.sources.names).columns
    return (
        all(_are_same(getattr(columns, name)[rows], getattr(read, name)) for name in _NUMBERS)
        and all(_named(getattr(columns, name), rows) == _named(getattr(read, name)) for name in _NAMES)
        and [columns.reach.get(row) for row in rows] == [read.reach.get(at) for at in range(len(rows))]
        and [row for row, event in zip(rows, events, strict=True) if event.links]
        == np.intersect1d(rows, columns.linked).tolist()
        and _are_same(hashes[rows], hashes_of([event.id for event in events]))
    )


def _are_named(facts: Facts) -> bool:
    """Whether some of the actors and sources made of names are named in the line where they are said to be."""
    events = facts.events
    assert isinstance(events.records, LineRecords)
    lines = events.records.to_arrays()["line"]

    def is_named(one: Actor | Source) -> bool:
        at = [] if one.place is None else np.flatnonzero(lines == one.place.line).tolist()
        return any(
            event.place == one.place and one.id in (*event.actor_ids, *event.source_ids, event.status_by)
            for event in map(events.__getitem__, at)
        )

    made = (facts.actors, facts.sources)
    return all(is_named(each[number]) for each in made for number in _sample(len(each)))


def _sample(count: int) -> list[int]:
    """Some of so many rows, ascending; half of them by chance, so that nobody can know which."""
    spread = np.linspace(0, count - 1, min(count, _SAMPLED)).astype(np.int64)
    chosen = np.frombuffer(os.urandom(8 * _SAMPLED), np.uint64) % np.uint64(max(count, 1))
    rows: list[int] = np.union1d(spread, chosen[:count].astype(np.int64)).tolist()
    return rows


def _are_same(one: NDArray[Any], other: NDArray[Any]) -> bool:
    return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")


def _named(of: Ragged, rows: Iterable[int] | None = None) -> list[list[str]]:
    return [[of.names[number] for number in of[row]] for row in (range(len(of)) if rows is None else rows)]


def _place(place: Place | None, paths: Sequence[Path]) -> list[int] | None:
    return None if place is None else [list(paths).index(place.path), place.line, place.column]


def _place_from(told: Any, paths: Sequence[Path]) -> Place | None:
    if told is None:
        return None
    index, line, column = map(int, told)
    return Place(paths[range(len(paths))[index]], line, column)


def _text(told: Any) -> str:
    if type(told) is not str:
        raise ValueError("no text")
    return told


@cache
def _program() -> str:
    """What tells this program from another that may read files otherwise: its modules, by size and date."""
    try:
        found = (os.stat(file) for part in _MAKERS for file in sorted((_CODE / part).glob("*.py")))
        return " ".join(f"{status.st_size} {status.st_mtime_ns}" for status in found)
    except OSError:
        return ""  # then its version must do
