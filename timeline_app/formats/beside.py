"""What is kept with a timeline but is no fact of it: a small JSON file beside its YAML.

Each part (the order of lanes, saved filters) is a value under a key of its own; whoever owns the part checks it.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.problems import Place, Problem, Severity, UserError
from timeline_app.words import Message

_ENDING = ".view.json"
_MAX_BYTES = 4_000_000


class Beside(NamedTuple):
    """The parts by key, {} where there are none; and what is wrong with the file."""

    parts: dict[str, Any]
    problems: tuple[Problem, ...] = ()


def place(paths: Sequence[Path]) -> Path:
    """Where it is kept: `case.view.json` beside `case.yaml`; for a folder, `timeline.view.json` in it.

    paths: those that were opened, at least one; the first says where.
    """
    first = Path(os.path.abspath(paths[0]))
    return first / f"timeline{_ENDING}" if os.path.isdir(first) else first.with_name(first.stem + _ENDING)


def read(paths: Sequence[Path]) -> Beside:
    """What is kept beside the timeline in `paths`. A file that cannot be read is a warning, and as good as none."""
    path = place(paths)
    if not os.path.exists(path):
        return Beside({})
    import json  # mostly there is no such file, and the first picture need not wait for this

    try:
        if path.stat().st_size > _MAX_BYTES:
            return _broken(path, Message("{file} is too large to be read.", file=path.name))
        parts = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        what = Message("{file} is no JSON.", file=path.name)
        return _broken(path, what, Place(path, error.lineno, error.colno))
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        return _broken(path, Message("{file} cannot be read: {reason}.", file=str(path), reason=reason))
    if not isinstance(parts, dict):
        return _broken(path, Message("{file} holds no JSON object.", file=path.name))
    return Beside(parts)


def _broken(path: Path, what: Message, at: Place | None = None) -> Beside:
    hint = Message("Lanes and saved filters are as if it were not there; delete it to begin anew.")
    return Beside({}, (Problem(Severity.WARNING, at or Place(path), what, hint),))


def keep(paths: Sequence[Path], key: str, value: object) -> None:
    """Keeps a part: None takes it out; a file without parts is removed. Other parts stay as they are.

    value: what JSON can say. Raises UserError where the file cannot be written, or where it is broken: what somebody
    wrote by hand is not thrown away.
    """
    import json

    from timeline_app.formats.saving import remove_file, save_bytes

    known = read(paths)
    if known.problems:
        raise UserError(known.problems[0].what, known.problems[0].hint)
    parts = {name: part for name, part in known.parts.items() if name != key}
    if value is not None:
        parts[key] = value
    path = place(paths)
    if parts:
        save_bytes((json.dumps(parts, ensure_ascii=False, indent=2) + "\n").encode(), path)
    else:
        remove_file(path)
