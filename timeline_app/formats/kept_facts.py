"""The facts of big files of lines, kept between runs: what was made of the same bytes by the same program.

They are believed as far as they can be checked: the sums of the entry (`packed_arrays`), that its columns hold together
(`kept_columns`), and a sample of events, read again from the file and held against what the columns say of them.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app import words
from timeline_app.formats import array_cache, kept_problems
from timeline_app.formats.kept_columns import from_arrays, same_as, to_arrays
from timeline_app.model.actor import Actor
from timeline_app.model.event_columns import Columns, Ragged, Records, columns_of
from timeline_app.model.read_file import ReadFile
from timeline_app.model.source import Source
from timeline_app.problems import Place, Problem

_FORMAT = "facts 1"
_SAMPLED = 64
_RECORD = "record."
_CODE = Path(__file__).parents[1]
_MAKERS = ("chrono", "formats", "model")  # the parts of the program that have a say in what is made of a file
_COMPARED = (
    *("start_earliest", "start_latest", "end_earliest", "end_latest", "about", "left", "right", "sure_left"),
    *("sure_right", "note", "left_side", "right_side", "importance", "status", "agreement", "long_quotes"),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What files of lines come to, beside what YAML declares.

    actors, sources: those that were made of names, in their order. records: the arrays of LineRecords.
    """

    columns: Columns
    records: Mapping[str, NDArray[Any]]
    actors: Sequence[Actor]
    sources: Sequence[Source]
    problems: tuple[Problem, ...]


def key_of(files: Iterable[ReadFile]) -> str:
    """Under which the facts of files are kept: their names and bytes, the language, and the program itself."""
    parts: list[Any] = [_FORMAT, words.language(), _program()]
    for file in files:
        parts += (file.name, memoryview(file.content))
    return array_cache.key_of(*parts)


def keep(key: str, facts: Facts, files: Sequence[Path]) -> bool:
    """Keeps facts under a key; True where that was possible. files: those they come from."""
    columns = facts.columns
    try:
        meta = {
            "same": same_as(columns),
            "tags": columns.tags.names,
            "actors": [[actor.id, _place(actor.place, files)] for actor in facts.actors],
            "sources": [[source.id, _place(source.place, files)] for source in facts.sources],
            "problems": kept_problems.to_json(facts.problems, files),
        }
        records = {_RECORD + name: column for name, column in facts.records.items()}
        return array_cache.write(key, {**to_arrays(columns), **records}, meta)
    except ValueError:
        return False  # a problem that cannot be told so that it comes back as it was


def read(key: str, actors: Sequence[str], sources: Sequence[str], files: Sequence[ReadLines]) -> Facts | None:
    """The facts kept under a key; None where there are none, or such as cannot be.

    actors, sources: ids that are declared, in their order. files: those that they would come from, all of lines.
    """
    packed = array_cache.read(key)
    if packed is None:
        return None
    try:
        return _unpacked(packed, actors, sources, files)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        array_cache.remove(key)
        return None


def _unpacked(packed: Packed, actors: Sequence[str], sources: Sequence[str], files: Sequence[ReadLines]) -> Facts:
    meta, arrays, paths = packed.meta, packed.arrays, [file.path for file in files]
    made_actors = [made_actor(_text(id), _place_from(place, paths)) for id, place in meta["actors"]]
    made_sources = [made_source(_text(id), _place_from(place, paths)) for id, place in meta["sources"]]
    names = {
        "actors": [*actors, *(actor.id for actor in made_actors)],
        "sources": [*sources, *(source.id for source in made_sources)],
        "tags": [_text(tag) for tag in meta["tags"]],
    }
    if any(len(set(each)) < len(each) for each in names.values()):
        raise ValueError("two of one name")
    columns = from_arrays(arrays, meta["same"], names)
    records = {name.removeprefix(_RECORD): each for name, each in arrays.items() if name.startswith(_RECORD)}
    _check_records(records, len(columns), [len(file.data) for file in files])
    return Facts(columns, records, made_actors, made_sources, kept_problems.from_json(meta["problems"], paths))


def _check_records(records: Mapping[str, NDArray[Any]], count: int, sizes: Sequence[int]) -> None:
    """Raises ValueError or KeyError where records lie beyond their files."""
    for name, kind in _RECORD_KINDS.items():
        if records[name].shape != (count,) or records[name].dtype != kind:
            raise ValueError("no columns of records")
    if not count:
        return
    file, begin, length = records["file"], records["begin"], records["length"]
    if file.min() < 0 or file.max() >= len(sizes) or begin.min() < 0 or length.min() < 1:
        raise ValueError("a record that is nowhere")
    if (begin + length > np.array(sizes, np.int64)[file]).any() or records["line"].min() < 1:
        raise ValueError("a record beyond the end")


def are_written(columns: Columns, records: Records, hashes: NDArray[np.uint64]) -> bool:
    """Whether some of the events, read again from what is written, say what the columns say. hashes: of all ids."""
    count = len(columns)
    spread = np.linspace(0, count - 1, min(count, _SAMPLED // 2)).astype(np.int64)
    chosen = np.frombuffer(os.urandom(4 * _SAMPLED), np.uint64) % max(count, 1)  # so that nobody knows which
    rows = np.unique(np.concatenate((spread, chosen.astype(np.int64)[: count]))).tolist()
    try:
        events = [records.event(row) for row in rows]
        found = columns_of(events, columns.actors.names, columns.sources.names).columns
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError):
        return False
    return (
        all(_same(getattr(columns, name)[rows], getattr(found, name)) for name in _COMPARED)
        and all(_names(getattr(columns, name), rows) == _names(getattr(found, name)) for name in _NAMED)
        and _same(hashes[rows], hashes_of([event.id for event in events]))
        and [row for row, event in zip(rows, events, strict=True) if event.links]
        == [row for row in rows if row in columns.linked]
    )


def _same(one: NDArray[Any], other: NDArray[Any]) -> bool:
    return one.tobytes() == other.tobytes()


def _names(of: Ragged, rows: Iterable[int] | None = None) -> list[list[str]]:
    return [[of.names[number] for number in of[row]] for row in (range(len(of)) if rows is None else rows)]


def _place(place: Place | None, files: Sequence[Path]) -> list[int] | None:
    return None if place is None else [files.index(place.path), place.line, place.column]


def _place_from(told: Any, files: Sequence[Path]) -> Place | None:
    if told is None:
        return None
    index, line, column = told
    return Place(files[range(len(files))[index]], int(line), int(column))


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
