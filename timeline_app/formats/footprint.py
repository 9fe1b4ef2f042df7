"""What a folder of files looks like from outside, to tell whether anything in it has changed."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from timeline_app.formats.folder import files_of

Footprint: TypeAlias = frozenset[tuple[str, int, int, int]]


def footprint(paths: Sequence[Path], copies: Iterable[Path] = ()) -> Footprint:
    """(path, time of change in ns, size, inode) of each file that `folder.load` would read of `paths`, and of `copies`.

    Two that are equal mean: read again, the same would come out. A file that is not there has no part in it.
    """
    return frozenset(found for path in (*files_of(paths), *copies) if (found := _of(path)))


def _of(path: Path) -> tuple[str, int, int, int] | None:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return str(path), status.st_mtime_ns, status.st_size, status.st_ino
