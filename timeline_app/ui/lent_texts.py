"""Texts that were attached to sources, remembered between runs: where they lie, and what they were."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

_KEY = "reader/lent"
_MOST_TIMELINES = 50


class Lent(NamedTuple):
    """A file and the SHA-256 that it had when it was lent."""

    path: Path
    sha256: str


def remembered(settings: QSettings, paths: Sequence[Path]) -> dict[str, Lent]:
    """What was lent to the sources of these files, by id of the source."""
    found = _all(settings).get(_name(paths), {})
    return {source_id: Lent(Path(path), sha256) for source_id, (path, sha256) in found.items()}


def remember(settings: QSettings, paths: Sequence[Path], source_id: str, lent: Lent | None) -> None:
    """Keeps what is lent to a source, or forgets it; the timelines used longest ago are forgotten in time."""
    timelines = _all(settings)
    texts = timelines.pop(_name(paths), {})
    texts.pop(source_id, None)
    if lent is not None:
        texts[source_id] = (str(lent.path), lent.sha256)
    if texts:
        timelines[_name(paths)] = texts
    kept = dict(list(timelines.items())[-_MOST_TIMELINES:])
    settings.setValue(_KEY, json.dumps(kept, ensure_ascii=False))


def _name(paths: Sequence[Path]) -> str:
    return "\n".join(str(path.absolute()) for path in paths)


def _all(settings: QSettings) -> dict[str, dict[str, tuple[str, str]]]:
    """What the settings hold, as far as it is what was put there."""
    try:
        timelines = json.loads(str(settings.value(_KEY, "{}")))
        return {
            str(name): {str(id): (str(path), str(sha256)) for id, (path, sha256) in texts.items()}
            for name, texts in timelines.items()
        }
    except (ValueError, AttributeError, TypeError):
        return {}
