"""Whether there is any font to write with, asked in fontconfig's folders without fontconfig."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from timeline_app.problems import UserError
from timeline_app.words import Message

FONT_PACKAGE = "fonts-dejavu-core"
_FONTS_CONF = Path("/etc/fonts/fonts.conf")
_FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".otc", ".pfb")
_DEFAULT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def has_fonts() -> bool:
    """Whether fontconfig, whom Qt asks for fonts, would find any outline font. Stops at the first."""
    if not sys.platform.startswith("linux"):
        return True
    return any(_holds_font(folder) for folder in _font_folders())


def check_fonts() -> None:
    """Returns where there is a font to write with; raises UserError that names the package to install."""
    if not has_fonts():
        raise UserError(
            Message("There is no font on this machine, so no label could be read."),
            Message("Install one: apt-get install {packages}", packages=FONT_PACKAGE),
        )


def _font_folders() -> Iterator[Path]:
    """Folders that fontconfig looks into: of its main file first, then of the files that one includes."""
    path = os.environ.get("FONTCONFIG_PATH", "")
    main = Path(os.environ.get("FONTCONFIG_FILE") or (Path(path, "fonts.conf") if path else _FONTS_CONF))
    try:
        text = main.read_text(encoding="utf-8", errors="replace")
    except OSError:
        yield from (Path(folder).expanduser() for folder in _DEFAULT_FOLDERS)
        return
    yield from _folders_named_in(text, main.parent)
    for include in re.findall(r"<include\b[^>]*>([^<]+)</include>", text):
        folder_or_file = _resolved(include, main.parent)
        for file in sorted(folder_or_file.glob("*.conf")) if folder_or_file.is_dir() else [folder_or_file]:
            try:
                more = file.read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
            yield from _folders_named_in(more, file.parent)


def _folders_named_in(text: str, beside: Path) -> Iterator[Path]:
    for attributes, name in re.findall(r"<dir\b([^>]*)>([^<]+)</dir>", text):
        if "xdg" in attributes:
            data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
            yield Path(data, name.strip()).expanduser()
        else:
            yield _resolved(name, beside)


def _resolved(name: str, beside: Path) -> Path:
    path = Path(os.path.expanduser(name.strip()))
    return path if path.is_absolute() else beside / path


def _holds_font(folder: Path) -> bool:
    return any(
        name.lower().endswith(_FONT_ENDINGS) for _where, _folders, files in os.walk(folder) for name in files
    )
