"""The window that runs already: files are handed over to it, so that there is one window on a screen, not many.

Asked without Qt, before anything is started: where nobody listens it costs a look at a file name.
"""

import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path

ANSWER = b"taken\n"
MOST_BYTES = 1_000_000
_PATIENCE_S = 2.0


def door(environment: Mapping[str, str]) -> Path | None:
    """The socket on which the window of this person listens on this screen; None where there can be none.

    It lies in a folder that nobody else may look into. Screens are kept apart, and so are machines that share a home.
    """
    screen = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    if not screen or environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in ("", "xcb", "wayland"):
        return None
    place = environment.get("XDG_RUNTIME_DIR") or f"/tmp/timeline-app-{os.getuid()}"
    name = "".join(char if char.isalnum() else "-" for char in screen)
    return Path(place) / f"timeline-app{name}.socket"


def is_private(folder: Path) -> bool:
    """True for a folder that is ours alone; it is made where it is not there."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077


def hand_over(paths: Sequence[Path], environment: Mapping[str, str]) -> bool:
    """True where a window that runs already took the paths (none: it merely comes forward); it will show them."""
    place = door(environment)
    if place is None or not os.path.exists(place) or not is_private(place.parent):
        return False
    import json
    import socket

    message = json.dumps({"paths": [os.path.abspath(path) for path in paths]}) + "\n"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_PATIENCE_S)
            line.connect(str(place))
            line.sendall(message.encode())
            return line.recv(len(ANSWER)) == ANSWER
    except (OSError, UnicodeError):
        return False  # nobody there, or nobody who answers: a window of our own will do


def asked(message: bytes) -> list[Path] | None:
    """The paths in a message; None for what is none."""
    import json

    try:
        paths = json.loads(message)["paths"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if not isinstance(paths, list) or not all(isinstance(path, str) and "\0" not in path for path in paths):
        return None
    return [Path(path) for path in paths]
