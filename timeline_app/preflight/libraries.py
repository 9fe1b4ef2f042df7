"""Whether the system libraries that Qt needs are there, and the packages that bring those that are not."""

import os
import re
import sys
from pathlib import Path

from timeline_app.preflight.displays import display
from timeline_app.preflight.fonts import FONT_PACKAGE, has_fonts
from timeline_app.problems import UserError
from timeline_app.words import Message

_LD_CACHE = Path("/etc/ld.so.cache")

# Shared libraries that the wheels of Qt leave to the system, and the Debian package of each.
_FOR_DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_FOR_X = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_PACKAGES = {**_FOR_DRAWING, **_FOR_X, **_FOR_WAYLAND}


def check_qt(for_window: bool) -> None:
    """Returns where Qt can start: on the display for a window, else off screen.

    Raises UserError that names every missing library and the packages to install.
    Cheap where all is well: one look into the loader's cache, no library is opened.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = (display() if for_window else None) or "offscreen"
    needed = _libraries_for(platform)
    if not _all_in_cache(needed) and not _plugin_opens(platform):
        raise _missing(missing_libraries(needed) or _named_by_loader(platform))
    if platform not in ("offscreen", "xcb") and _plugin_file(platform) is None:
        raise UserError(
            Message("Qt has no platform named “{platform}” here.", platform=platform),
            Message("Set QT_QPA_PLATFORM to offscreen, xcb or wayland, or leave it out."),
        )


def missing_libraries(names: list[str]) -> list[str]:
    """Those of `names` that the loader cannot find, in the same order."""
    from ctypes import CDLL

    def opens(name: str) -> bool:
        try:
            CDLL(name)
        except OSError:
            return False
        return True

    return [name for name in names if not opens(name)]


def missing_packages() -> list[str]:
    """Debian packages that bring what is missing here to draw, and to open windows on X; fonts included."""
    if not sys.platform.startswith("linux"):
        return []
    packages = {_PACKAGES[name] for name in missing_libraries(_libraries_for("xcb"))}
    return sorted(packages if has_fonts() else packages | {FONT_PACKAGE})


def explain(error: ImportError) -> UserError:
    """Why Qt could not be imported, with every library that is missing and the package to install.

    For what the check beforehand could not see; an import that fails for another reason is told in its own words.
    """
    named = _soname(str(error))
    if named is None:
        return UserError(
            Message("Qt could not be started: {reason}.", reason=str(error).rstrip(".")),
            Message("Install PySide6-Essentials again."),
        )
    missing = missing_libraries(_libraries_for("offscreen"))
    return _missing(missing if named in missing else [named, *missing])


def _libraries_for(platform: str) -> list[str]:
    extra = _FOR_X if platform == "xcb" else _FOR_WAYLAND if platform.startswith("wayland") else {}
    return [*_FOR_DRAWING, *extra]


def _all_in_cache(names: list[str]) -> bool:
    """Whether the loader's cache lists all of `names`, and they are where it says.

    The cache may know less than the loader (LD_LIBRARY_PATH), so a "no" is not final.
    """
    try:
        cache = _LD_CACHE.read_bytes()
    except OSError:
        return False
    return all(os.path.exists(_path_in(cache, name.encode())) for name in names)


def _path_in(cache: bytes, name: bytes) -> bytes:
    """Where the loader's cache says that a library is; b"" where it does not list it."""
    at = cache.find(b"/" + name + b"\0")
    return cache[cache.rfind(b"\0", 0, at) + 1 : at + 1 + len(name)] if at >= 0 else b""


def _plugin_file(platform: str) -> Path | None:
    from importlib.util import find_spec

    spec = find_spec("PySide6")
    stem = "wayland*" if platform.startswith("wayland") else platform
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted(Path(folder, "Qt", "plugins", "platforms").glob(f"libq{stem}.so")):
            return path
    return None


def _plugin_opens(platform: str) -> bool:
    path = _plugin_file(platform)
    return path is None or not missing_libraries([str(path)])


def _named_by_loader(platform: str) -> list[str]:
    """The library that the loader misses for a platform's plugin, where our table does not know it."""
    from ctypes import CDLL

    try:
        CDLL(str(_plugin_file(platform)))
    except OSError as error:
        return [_soname(str(error)) or str(error)]
    return []


def _soname(words: str) -> str | None:
    """The library that the loader's message is about; None where it is about something else."""
    found = re.match(r"(\S+\.so[.\d]*): cannot open shared object file", words)
    return found[1] if found else None


def _missing(libraries: list[str]) -> UserError:
    packages = {_PACKAGES[name] for name in libraries if name in _PACKAGES}
    if len(libraries) == 1:
        what = Message("Qt needs {library}, which is not on this machine.", library=libraries[0])
    else:
        what = Message(
            "Qt needs libraries that are not on this machine: {libraries}.", libraries=", ".join(libraries)
        )
    if not packages:
        return UserError(what, Message("Install the package of your system that holds it."))
    named = " ".join(sorted(packages if has_fonts() else packages | {FONT_PACKAGE}))
    return UserError(what, Message("Install what is missing: apt-get install {packages}", packages=named))
