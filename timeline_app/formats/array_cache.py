"""Arrays that cost much to make, kept between runs in the person's cache folder, by a key that says what made them.

Nothing here may stop the program, and nothing is believed: what is not, byte for byte, as this version of the program
wrote it is taken away, and made anew by whoever asked. The folder may be deleted at any time.
"""

import hashlib
import os
import shutil
import stat
import struct
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from timeline_app import __version__
from timeline_app.formats.packed_arrays import FORMAT, Arrays, Block, Packed, pack, unpack

MOST_BYTES = 2_000_000_000  # of all entries together; those not used for longest go first
LEAST_FREE_BYTES = 500_000_000  # of the disk, left to everything else
_ENDING, _UNFINISHED = ".arrays", ".part"
_ABANDONED_S = 3600.0  # what was begun so long ago and not finished, never will be


def key_of(*parts: bytes | str | memoryview) -> str:
    """The SHA-256 of all that an entry depends on, each part with its length, and of the version of the program."""
    digest = hashlib.sha256(f"{FORMAT} {__version__}".encode())
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(struct.pack("<Q", len(content)))
        digest.update(content)
    return digest.hexdigest()


def folder() -> Path:
    """Where it lies: `timeline-app` in the person's folder for what programs can make again ($XDG_CACHE_HOME)."""
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(chosen):
        return Path(chosen) / "timeline-app"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "timeline-app"
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        return Path(local) / "timeline-app" / "Cache"
    return Path.home() / ".cache" / "timeline-app"


def read(key: str) -> Packed | None:
    """What was written under a key; None where there is none, and where it is not as it was written: that is removed.

    It is read, not mapped: a file that somebody cuts short meanwhile would end the process.
    """
    path = _path(key)
    try:
        content = _content(path)
    except (OSError, MemoryError):
        return None
    packed = unpack(content)
    if packed is None or not isinstance(packed.meta, dict) or packed.meta.get("key") != key:
        remove(key)
        return None
    with suppress(OSError):  # where the folder may only be read
        os.utime(path)
    return Packed(packed.arrays, packed.meta.get("meta"))


def write(key: str, arrays: Arrays, meta: Any) -> bool:
    """Keeps arrays of plain numbers, and what JSON can say, under a key; True where that was possible.

    Written aside and moved into place, so that nobody reads a half of it. Where the folder may not be written or the
    disk is nearly full, nothing is kept and nobody is told. Raises ValueError for what cannot be kept at all.
    """
    blocks = pack(arrays, {"key": key, "meta": meta})
    size = sum(len(block) for block in blocks)
    try:
        where = folder()
        where.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _has_room(where, size):
            return False
        _put(blocks, _path(key))
    except OSError:
        return False
    return True


def remove(key: str) -> None:
    """Takes an entry away; nothing where there is none."""
    _unlink(_path(key))


def _path(key: str) -> Path:
    return folder() / f"{key}{_ENDING}"


def _content(path: Path) -> memoryview:
    """All bytes of a file, not to be written to; none where it is no file, or larger than all may be together."""
    with open(path, "rb", buffering=0, opener=_without_waiting) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:
            return memoryview(b"")
        room = np.empty(status.st_size, dtype=np.uint8).data  # not filled with zeros before
        filled = 0
        while filled < len(room) and (more := file.readinto(room[filled:])):
            filled += more
    return room[:filled].toreadonly()


def _without_waiting(path: str, flags: int) -> int:
    """A pipe in the place of an entry must not hold anybody up."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _has_room(where: Path, size: int) -> bool:
    """Whether an entry may be written: older ones make room for it."""
    if size > MOST_BYTES or shutil.disk_usage(where).free < size + LEAST_FREE_BYTES:
        return False
    total = size
    for _, length, path in sorted(_entries(where), reverse=True):
        total += length
        if total > MOST_BYTES:
            _unlink(path)
    return True


def _entries(where: Path) -> Iterable[tuple[float, int, Path]]:
    """(last used, bytes, path) of each entry; what was never finished is taken away."""
    with os.scandir(where) as found:
        for file in found:
            try:
                status = file.stat(follow_symlinks=False)
            except OSError:
                continue  # another process took it away
            if file.name.endswith(_ENDING):
                yield status.st_mtime, status.st_size, Path(file.path)
            elif file.name.endswith(_UNFINISHED) and status.st_mtime < time.time() - _ABANDONED_S:
                _unlink(Path(file.path))


def _put(blocks: Sequence[Block], path: Path) -> None:
    """The blocks as a file; not flushed to the disk: what a loss of power leaves of it is seen to be no entry."""
    handle, name = tempfile.mkstemp(prefix=f".{path.stem[:16]}.", suffix=_UNFINISHED, dir=path.parent)
    try:
        with os.fdopen(handle, "wb", buffering=0) as file:
            for block in blocks:
                _write_all(file, memoryview(block))
        os.replace(name, path)
    except BaseException:
        _unlink(Path(name))
        raise


def _write_all(file: Any, block: memoryview) -> None:
    """A write without a buffer may stop short of the end."""
    while len(block):
        block = block[file.write(block) :]


def _unlink(path: Path) -> None:
    with suppress(OSError):  # where the folder may only be read
        path.unlink(missing_ok=True)
