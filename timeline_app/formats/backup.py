"""What a file was before it was changed, kept beside it: `case.yaml.bak` for `case.yaml`.

One backup of each file, replaced at the next change; a file of that name which somebody else put there, or has changed
since, is never replaced: then the backup is called `case.yaml-2.bak`. Which backup is ours is noted, with its SHA-256,
in what is kept beside the timeline (`beside`).
"""

import contextlib
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from timeline_app.formats import beside
from timeline_app.formats.saving import free_name, save_bytes, save_new
from timeline_app.problems import UserError

KEY = "backups"
_ENDING = ".bak"


def keep_backup(path: Path, content: bytes, paths: Sequence[Path]) -> Path:
    """Writes what a file was, with its rights; where to. paths: those of the timeline.

    Raises UserError where it cannot be written.
    """
    notes = _notes(paths)
    folder = beside.place(paths).parent
    name = os.path.relpath(path, folder)
    own = _own(notes.get(name), folder)
    if own is not None:
        save_bytes(content, own, like=path)
    else:
        own = free_name(path.with_name(path.name + _ENDING))
        save_new(content, own, like=path)
    notes[name] = {"file": os.path.relpath(own, folder), "sha256": hashlib.sha256(content).hexdigest()}
    with contextlib.suppress(UserError):  # the next backup then has another name
        beside.keep(paths, KEY, notes)
    return own


def _notes(paths: Sequence[Path]) -> dict[str, Any]:
    found = beside.read(paths).parts.get(KEY)
    return dict(found) if isinstance(found, dict) else {}


def _own(note: object, folder: Path) -> Path | None:
    """The backup that was written last, if it still is what was written."""
    if not isinstance(note, dict) or not isinstance(note.get("file"), str):
        return None
    path = folder / note["file"]
    if not path.name.endswith(_ENDING) or path.is_symlink():
        return None
    try:
        is_as_written = hashlib.sha256(path.read_bytes()).hexdigest() == note.get("sha256")
    except OSError:
        return None
    return path if is_as_written else None
