"""Reviews of articles that were begun: JSON files in the person's state folder, one for what is reviewed together."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from timeline_app.problems import UserError

_MOST_BYTES = 20_000_000


def folder() -> Path:
    """Where they lie: `reviews` in the folder for the state of this program ($XDG_STATE_HOME)."""
    from timeline_app.preflight import logbook

    return logbook.folder() / "reviews"


def key_of(sha256s: Sequence[str]) -> str:
    """What a review is kept under: the same for the same texts, in whatever order they were named."""
    return hashlib.sha256("\n".join(sorted(set(sha256s))).encode()).hexdigest()


def read(key: str) -> Any:
    """What was kept under a key; None where there is nothing, or nothing that can be read."""
    import json

    path = _path(key)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def keep(key: str, value: Any) -> bool:
    """Keeps what JSON can say under a key, whole or not at all; what is empty is removed. False where it cannot be."""
    import json

    from timeline_app.formats.saving import remove_file, save_bytes

    path = _path(key)
    try:
        if not value:
            if path.exists():
                remove_file(path)
            return True
        path.parent.mkdir(parents=True, exist_ok=True)
        save_bytes((json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode(), path)
    except (OSError, UserError):
        return False
    return True


def _path(key: str) -> Path:
    return folder() / f"{key}.json"
