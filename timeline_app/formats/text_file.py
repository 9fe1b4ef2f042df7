"""The text of a file that may be anything."""

import os
from pathlib import Path

from timeline_app.formats.faults import Faults
from timeline_app.formats.unpacking import is_packed, unpack
from timeline_app.problems import Place
from timeline_app.words import Message

MAX_BYTES = 40_000_000
_BOM = "\ufeff"


def read(path: Path, faults: Faults) -> bytes | None:
    """What stands in a file, as it is; None where it is too large, which is then gathered.

    The size is asked for before anything is read. Raises OSError where the file cannot be opened or read.
    """
    data = b""
    if os.stat(path).st_size <= MAX_BYTES:
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)  # it may grow meanwhile
    if (not data and os.stat(path).st_size) or len(data) > MAX_BYTES:
        _refuse_size(path, faults)
        return None
    return data


def unpacked(data: bytes, path: Path, faults: Faults) -> bytes | None:
    """The bytes of a file, unpacked where its name ends in `.gz`; None where they are too many."""
    if not is_packed(path):
        return data
    pieces: list[bytes] = []
    if unpack(data, pieces.append, MAX_BYTES, path, faults):
        return b"".join(pieces)
    _refuse_size(path, faults)
    return None


def _refuse_size(path: Path, faults: Faults) -> None:
    faults.gap(
        Place(path),
        Message(
            "{file} is larger than {n} MB, too large for YAML.", file=path.name, n=MAX_BYTES // 1_000_000
        ),
        Message("Split it into several files of one folder, or keep data of this size as JSON Lines or CSV."),
    )


def text_of(data: bytes, path: Path, faults: Faults) -> str | None:
    """The text of a file without its byte-order mark; None where it is in UTF-16, which is then gathered.

    Bytes that are not UTF-8 become lone surrogates U+DC80 to U+DCFF, for the reader to name where they stand.
    """
    if is_utf_16(data, path, faults):
        return None
    return data.decode("utf-8", "surrogateescape").removeprefix(_BOM)


def unreadable(path: Path, error: OSError | ValueError) -> Message:
    """The sentence that `path` cannot be read, with the system's reason."""
    reason = error.strerror if isinstance(error, OSError) else None
    return Message("{file} cannot be read: {reason}.", file=str(path), reason=reason or str(error))


def is_utf_16(data: bytes, path: Path, faults: Faults) -> bool:
    """Whether a file that begins with `data` is in UTF-16, which is then gathered."""
    if not _looks_like_utf_16(data):
        return False
    faults.gap(
        Place(path),
        Message("{file} is written in UTF-16.", file=path.name),
        Message("Save it as UTF-8."),
    )
    return True


def _looks_like_utf_16(data: bytes) -> bool:
    head = data[:64]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return len(head) >= 4 and any(head[::2]) != any(head[1::2])
