"""The events of very many lines: an Event is made from its line when somebody looks at it."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
import orjson
from numpy.typing import NDArray

from timeline_app.formats.id_hashes import Hashes, IdIndex
from timeline_app.formats.line_events import LineEvents, text_of
from timeline_app.formats.plain_events import plain_event
from timeline_app.model.event import Event
from timeline_app.model.event_columns import own_words
from timeline_app.values import replace

Arrays: TypeAlias = dict[str, NDArray[Any]]
HELD = -1


class LineRecords:
    """Records (model.event_columns) in lines of files; those of YAML are held as they are.

    files: without regard to what is wrong in them, which was told when they were read. held: the events of YAML.
    arrays: of each event, in the order of the columns: `file`, its number or HELD; `begin`, in bytes of the data of the
    file, or the number among the held; `length` in bytes; `line`; `hash` of its id.
    """

    def __init__(
        self, files: Sequence[LineEvents], held: Sequence[Event], arrays: Mapping[str, NDArray[Any]]
    ) -> None:
        self.files, self.held = files, held
        self._file: NDArray[np.int16] = arrays["file"]
        self._begin: NDArray[np.int64] = arrays["begin"]
        self._length: NDArray[np.int32] = arrays["length"]
        self._line: NDArray[np.int32] = arrays["line"]
        self._hash: Hashes = arrays["hash"]

    def to_arrays(self) -> Arrays:
        """What, with the same files and held events, makes the same records."""
        return {
            "file": self._file,
            "begin": self._begin,
            "length": self._length,
            "line": self._line,
            "hash": self._hash,
        }

    def event(self, index: int) -> Event:
        event = self._read(index)
        if not event.links or self._file[index] == HELD:
            return event
        kept = tuple(
            link for link in event.links if link.event_id != event.id and self.index_of(link.event_id) >= 0
        )
        return event if len(kept) == len(event.links) else replace(event, links=kept)

    def events(self, first: int, after: int) -> Iterable[Event]:
        return map(self.event, range(first, after))

    def id(self, index: int) -> str:
        file = int(self._file[index])
        if file != HELD and self.files[file].file.kind == "json":
            begin, end, line = self._place(index)
            written = _object(self.files[file].file.data[begin:end]).get("id")
            if type(written) is str:
                return written or f"{self.files[file].file.name}-{line}"
        return self._read(index).id

    def index_of(self, event_id: str) -> int:
        return self._index.find(event_id) if event_id else -1

    def words(self, first: int, after: int) -> list[str]:
        return self._asked(first, after, _words_of_json, _words_of_csv, own_words)

    def titles(self, first: int, after: int, language: str) -> list[str]:
        def title(event: Event) -> str:
            return event.title.in_language(language)

        return self._asked(first, after, _title_of_json, _title_of_csv, title)

    def as_written(self, index: int) -> Event | None:
        """The event with all links that are written, wherever they lead; None for one that is held."""
        return None if self._file[index] == HELD else self._read(index)

    @cached_property
    def _index(self) -> IdIndex:
        return IdIndex(self._hash, self.id)

    def _place(self, index: int) -> tuple[int, int, int]:
        begin = int(self._begin[index])
        return begin, begin + int(self._length[index]), int(self._line[index])

    def _read(self, index: int) -> Event:
        file = int(self._file[index])
        if file == HELD:
            return self.held[int(self._begin[index])]
        begin, end, line = self._place(index)
        of = self.files[file]
        if of.file.kind == "json":
            made = f"{of.file.name}-{line}"
            plain = plain_event(of.file.data[begin:end], line, of.file.path, made, of.names)
            if plain is not None:
                return plain
        event = of.one(begin, end, line)
        assert event is not None
        return event

    def _asked(self, first: int, after: int, of_json: Any, of_csv: Any, of_event: Any) -> list[str]:
        """A text of each of these events: from what is written where that is plain, else of the event itself."""
        files = self._file[first:after].tolist()
        begins = self._begin[first:after].tolist()
        lengths = self._length[first:after].tolist()
        found: list[str | None] = [None] * len(files)
        for number in set(files) - {HELD}:
            file = self.files[number]
            at = (
                [index for index, each in enumerate(files) if each == number]
                if len(set(files)) > 1
                else range(len(files))
            )
            data = file.file.data
            pieces = [data[begins[index] : begins[index] + lengths[index]] for index in at]
            texts = of_json(pieces) if file.file.kind == "json" else of_csv(pieces, file)
            for index, text in zip(at, texts, strict=True):
                found[index] = text
        return [
            of_event(self._read(first + index)) if text is None else text for index, text in enumerate(found)
        ]


def _rows_of_csv(pieces: Sequence[bytes], file: LineEvents) -> tuple[list[list[str]], dict[str, int]] | None:
    """Rows of cells, and the place of each column; None where they are not as many as the pieces."""
    assert file.head is not None
    text = "\n".join(map(text_of, pieces))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=file.head.delimiter, strict=True))
    except csv.Error:
        return None
    if len(rows) != len(pieces) or any(len(row) < len(file.head.keys) for row in rows):
        return None
    return rows, {key.value: place for place, key in enumerate(file.head.keys) if key is not None}


def _words_of_csv(pieces: Sequence[bytes], file: LineEvents) -> Sequence[str | None]:
    read = _rows_of_csv(pieces, file)
    if read is None:
        return [None] * len(pieces)
    rows, places = read
    title, summary, tags, exact = (places.get(key) for key in ("title", "summary", "tags", "exact"))
    assert title is not None
    found: list[str | None] = []
    for row in rows:
        own = [row[title].strip()]
        if summary is not None and (text := row[summary].strip()):
            own.append(text)
        if tags is not None and row[tags]:
            own += dict.fromkeys(tag for each in row[tags].split(";") if (tag := each.strip()))
        if exact is not None and row[exact].strip():
            own.append(row[exact])
        found.append(_joined(own))
    return found


def _joined(parts: Sequence[str]) -> str:
    """Parts a line each; line breaks within them are spaces, as `own_words` has it."""
    joined = "\n".join(parts)
    if joined.count("\n") + 1 == len(parts) == len(joined.splitlines()):
        return joined
    return "\n".join(" ".join(part.splitlines()) for part in parts)


def _title_of_csv(pieces: Sequence[bytes], file: LineEvents) -> Sequence[str | None]:
    read = _rows_of_csv(pieces, file)
    if read is None:
        return [None] * len(pieces)
    rows, places = read
    return [row[places["title"]].strip() for row in rows]


def _title_of_json(pieces: Sequence[bytes]) -> list[str | None]:
    titles = [row.get("title") for row in _objects(pieces)]
    return [title if type(title) is str else None for title in titles]


def _words_of_json(pieces: Sequence[bytes]) -> list[str | None]:
    return [_words_of_object(row) for row in _objects(pieces)]


def _objects(pieces: Sequence[bytes]) -> list[dict[str, Any]]:
    """The objects of records; an empty one for what orjson refuses and we do not, such as a number beyond all bounds."""
    try:
        return list(map(orjson.loads, pieces))
    except orjson.JSONDecodeError:
        return [_object(piece) for piece in pieces]


def _object(piece: bytes) -> dict[str, Any]:
    try:
        found: dict[str, Any] = orjson.loads(piece)
    except orjson.JSONDecodeError:
        return {}
    return found


def _words_of_object(row: dict[str, Any]) -> str | None:
    """The words of an event that is written as texts and lists of texts only; else None."""
    own: list[Any] = [row.get("title")]
    summary, tags, excerpts = row.get("summary"), row.get("tags"), row.get("excerpts")
    if summary is not None:
        own.append(summary)
    if type(tags) is list:
        own += tags if len(tags) < 2 else dict.fromkeys(tags) if set(map(type, tags)) == {str} else tags
    elif tags is not None:
        own.append(tags)
    if excerpts is not None:
        own += [excerpt["exact"] for excerpt in excerpts]
    try:
        return None if "" in own else _joined(own)
    except TypeError:
        return None
