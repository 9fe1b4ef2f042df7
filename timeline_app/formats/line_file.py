"""Files of lines, an event a line: which there are by their names, and what stands in them."""

import os
from io import FileIO
from pathlib import Path
from typing import Literal

from timeline_app.formats import text_file
from timeline_app.formats.faults import Faults
from timeline_app.formats.unpacking import is_packed, unpack
from timeline_app.model.read_file import Content
from timeline_app.problems import Place
from timeline_app.values import dataclass
from timeline_app.words import Message

JSON_ENDINGS = (".jsonl", ".ndjson")
CSV_ENDINGS = (".csv", ".tsv")
MAX_BYTES = 4_000_000_000
_NEVER_TOO_MUCH, _MOST_PACKED = (
    100_000_000,
    250,
)  # bytes; and times its size: text that is packed so well is none
SHARED_BYTES = 16_000_000  # from this size on a second process may read along
_COUNTED_BYTES = 1 << 18
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class LineFile:
    """What stands in a file of lines.

    name: begins the ids of events that have none; no other file of the timeline has it. content: as it is on the disk.
    data: unpacked; `begin`: where the text begins, behind a byte-order mark. handle: of the memory that holds `data`
    where another process may look into it, else -1.
    """

    path: Path
    kind: Literal["json", "csv"]
    name: str
    content: Content
    data: Content
    begin: int
    handle: int = -1

    def close(self) -> None:
        """Other processes may no longer be let in."""
        if self.handle >= 0:
            os.close(self.handle)


def is_line_file(path: Path) -> bool:
    """Whether a file is one of lines, by its name."""
    return path.name.lower().removesuffix(".gz").endswith((*JSON_ENDINGS, *CSV_ENDINGS))


def is_written_to(path: Path) -> bool:
    """Whether the program writes into a file: not into lines, nor into what is packed."""
    return not is_line_file(path) and not is_packed(path)


def lines_up_to(file: LineFile, most: int) -> int:
    """How many line ends a file has, of the kind of which it has more; where it has `most` or more, only some of them."""
    counts = [0, 0]
    for at in range(0, len(file.data), _COUNTED_BYTES):
        piece = file.data[at : at + _COUNTED_BYTES]
        counts = [counts[0] + piece.count(b"\n"), counts[1] + piece.count(b"\r")]
        if max(counts) >= most:
            break
    return max(counts)


def stem_of(path: Path) -> str:
    """The name of a file without its ending, and without `.gz`."""
    name = path.name
    if is_packed(path):
        name = name[:-3]
    return name.rsplit(".", 1)[0]


def read(path: Path, name: str, given: bytes | None, faults: Faults) -> LineFile | None:
    """A file as it is now: if it grows meanwhile, up to the size it had. None where nothing of it can be read.

    given: bytes to take for those of the file. What is wrong is gathered. Raises OSError.
    """
    content, handle = (given, -1) if given is not None else _content(path)
    data: Content = content
    if len(content) > MAX_BYTES:
        _refuse_size(path, MAX_BYTES, faults)
        return None
    if is_packed(path):
        memory = _Memory()
        limit = min(MAX_BYTES, max(_NEVER_TOO_MUCH, _MOST_PACKED * len(content)))
        is_all = unpack(content[:], memory.write, limit, path, faults)
        data, handle = memory.taken()
        if not is_all:
            _refuse_size(path, limit, faults)
    if text_file.is_utf_16(data[:64], path, faults):
        return None
    kind: Literal["json", "csv"] = (
        "csv" if path.name.lower().removesuffix(".gz").endswith(CSV_ENDINGS) else "json"
    )
    return LineFile(path, kind, name, content, data, len(_BOM) if data[:3] == _BOM else 0, handle)


def _content(path: Path) -> tuple[Content, int]:
    """The bytes of a file, and the handle of the memory in which they are, or -1."""
    with open(path, "rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        if is_packed(path) or not SHARED_BYTES <= size <= MAX_BYTES or not hasattr(os, "memfd_create"):
            return _read_up_to(size, file), -1
        import mmap

        handle = os.memfd_create("timeline")
        os.ftruncate(handle, size)
        shared = mmap.mmap(handle, size)
        view = memoryview(shared)
        done = 0
        while done < size and (count := file.readinto(view[done:])):
            done += count
        view.release()
        if done < size:  # it has become shorter
            return shared[:done], -1
        return shared, handle


def _read_up_to(size: int, file: FileIO) -> bytes:
    pieces = []
    while size > 0 and (piece := file.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


class _Memory:
    """Bytes that come piece by piece: first held together, then in memory that can be shared."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0
        self._handle = -1

    def write(self, piece: bytes) -> None:
        self._size += len(piece)
        self._pieces.append(piece)
        if self._handle < 0 and self._size >= SHARED_BYTES and hasattr(os, "memfd_create"):
            self._handle = os.memfd_create("timeline")
        if self._handle >= 0:
            for each in self._pieces:
                rest = memoryview(each)
                while rest:
                    rest = rest[os.write(self._handle, rest) :]
            self._pieces.clear()

    def taken(self) -> tuple[Content, int]:
        if self._handle < 0:
            return b"".join(self._pieces), -1
        import mmap

        return mmap.mmap(self._handle, self._size), self._handle


def _refuse_size(path: Path, limit: int, faults: Faults) -> None:
    faults.gap(
        Place(path),
        Message(
            "{file} is larger than {n} MB; what comes after that is not read.",
            file=path.name,
            n=limit // 1_000_000,
        ),
        Message("Split it into several files."),
    )
