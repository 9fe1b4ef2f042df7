"""Which timelines were opened last: each the files or folders that made it, the latest first."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

Opened: TypeAlias = tuple[str, ...]
"""Absolute paths that were opened together."""

MOST = 10


def opened(known: Sequence[Opened], paths: Sequence[Path]) -> tuple[Opened, ...]:
    """The list after `paths` were opened: first now, once only, nothing but the latest ten."""
    latest = tuple(os.path.abspath(path) for path in paths)
    if not latest:
        return tuple(known)
    return (latest, *(one for one in known if one != latest))[:MOST]


def forgotten(known: Sequence[Opened], gone: Opened) -> tuple[Opened, ...]:
    return tuple(one for one in known if one != gone)


def written(known: Sequence[Opened]) -> str:
    """The list as text, for settings."""
    return json.dumps([list(one) for one in known], ensure_ascii=False)


def read(text: str) -> tuple[Opened, ...]:
    """Inverse of `written`; what is no list of paths is left out."""
    try:
        lists = json.loads(text)
    except ValueError:
        return ()
    if not isinstance(lists, list):
        return ()
    kept = (
        tuple(one)
        for one in lists
        if isinstance(one, list) and one and all(isinstance(path, str) and path for path in one)
    )
    return tuple(dict.fromkeys(kept))[:MOST]


def names(known: Sequence[Opened]) -> list[str]:
    """A name for each: that of its first file or folder, with the folder it is in where two would be called the same."""
    short = [Path(one[0]).name or one[0] for one in known]
    return [
        name if short.count(name) == 1 else f"{name} ({Path(one[0]).parent.name})"
        for name, one in zip(short, known, strict=True)
    ]
