"""Whether a display answers, asked without Qt."""

import os
import re
import sys
from pathlib import Path

_X_SOCKETS = Path("/tmp/.X11-unix")
_ANSWER_SECONDS = 3.0


def display() -> str | None:
    """Name of the Qt platform that can open a window here ("xcb", "wayland", "cocoa" ...); None without a display.

    What QT_QPA_PLATFORM asks for is honoured (offscreen and its like count as a display), but X and Wayland
    must answer: Qt aborts where they do not. X is asked before Wayland, as Qt itself does.
    """
    wished = [name.split(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if not sys.platform.startswith("linux"):
        return wished[0] if wished else {"darwin": "cocoa", "win32": "windows"}.get(sys.platform, "xcb")
    for name in wished or ("xcb", "wayland"):
        if _answers(name):
            return name
    return None


def _answers(platform: str) -> bool:
    if platform == "xcb":
        return _x_answers()
    if platform.startswith("wayland"):
        return _wayland_answers()
    return True


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not name or not (folder or name.startswith("/")):
        return False
    return _connects(Path(folder, name))


def _connects(unix_socket: Path) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.settimeout(_ANSWER_SECONDS)
        try:
            door.connect(str(unix_socket))
        except OSError:
            return False
        return True


def _x_answers() -> bool:
    """Whether the X server of DISPLAY lets us in, asked in the way of Qt's own library where that is there."""
    name = os.environ.get("DISPLAY", "")
    if not name or not _x_is_near(name):
        return False
    from ctypes import CDLL, c_char_p, c_int, c_void_p

    try:
        xcb = CDLL("libxcb.so.1")
    except OSError:
        return _X_SOCKETS.is_dir()  # somebody may listen; what is missing is then a library, and said so
    xcb.xcb_connect.restype = c_void_p
    xcb.xcb_connect.argtypes = [c_char_p, c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [c_void_p]
    xcb.xcb_connection_has_error.restype = c_int
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _x_is_near(name: str) -> bool:
    """Whether libxcb may be asked about `name`: for a host that is silent it would wait for minutes, we for seconds."""
    parts = re.fullmatch(r"(?:(?:tcp|inet6?)/)?(?P<host>[^/]+):(?P<number>\d+)(?:\.\d+)?", name)
    if parts is None or parts["host"] == "unix":
        return True
    import socket

    try:
        address = (parts["host"].strip("[]"), 6000 + int(parts["number"]))
        socket.create_connection(address, _ANSWER_SECONDS).close()
    except (OSError, OverflowError):
        return False
    return True
