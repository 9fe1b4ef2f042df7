"""The text of a file that may be anything."""

import os
import stat
from pathlib import Path

from timeline_app.formats.faults import Faults
from timeline_app.problems import Place
from timeline_app.words import Message

MAX_BYTES = 40_000_000
_BOM = "\ufeff"


def read(path: Path, faults: Faults) -> str | None:
    """Text of a file without its byte-order mark; None where it cannot be had, which is then gathered.

    Bytes that are not UTF-8 become lone surrogates U+DC80 to U+DCFF, for the reader to name where they stand.
    The size is asked for before anything is read; a device or a pipe is never opened.
    """
    try:
        data = _bytes(path, faults)
    except (OSError, ValueError) as error:
        faults.gap(Place(path), unreadable(path, error))
        return None
    if data is None:
        return None
    if _is_utf_16(data):
        faults.gap(
            Place(path),
            Message("{file} is written in UTF-16.", file=path.name),
            Message("Save it as UTF-8."),
        )
        return None
    return data.decode("utf-8", "surrogateescape").removeprefix(_BOM)


def unreadable(path: Path, error: OSError | ValueError) -> Message:
    """The sentence that `path` cannot be read, with the system's reason."""
    reason = error.strerror if isinstance(error, OSError) else None
    return Message("{file} cannot be read: {reason}.", file=str(path), reason=reason or str(error))


def _bytes(path: Path, faults: Faults) -> bytes | None:
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        faults.gap(Place(path), Message("{file} is not a file with text in it.", file=str(path)))
        return None
    if status.st_size > MAX_BYTES:
        _refuse_size(path, faults)
        return None
    with open(path, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:  # it grew, or it is one of those whose size the system does not know
        _refuse_size(path, faults)
        return None
    return data


def _refuse_size(path: Path, faults: Faults) -> None:
    faults.gap(
        Place(path),
        Message(
            "{file} is larger than {n} MB, too large for YAML.", file=path.name, n=MAX_BYTES // 1_000_000
        ),
        Message("Split it into several files of one folder, or keep data of this size as JSON Lines or CSV."),
    )


def _is_utf_16(data: bytes) -> bool:
    head = data[:64]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return len(head) >= 4 and (not any(head[::2]) or not any(head[1::2]))
