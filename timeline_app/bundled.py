"""Where `resources/` and `events/` are, from a clone or from an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_bundled"  # the wheel carries both folders here


def _root() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def resources() -> Path:
    """Folder of catalogues, icons and the JSON Schema."""
    return _root() / "resources"


def events() -> Path:
    """Folder of the timeline that comes with the program."""
    return _root() / "events"
