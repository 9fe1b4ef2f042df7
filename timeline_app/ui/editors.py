"""The person's own text editor, opened at a line: how each is told which."""

import os
import shlex
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from timeline_app.problems import Place

# How a place is written, by the name of the program: its options before the file, or beside it.
_FORMS: dict[str, Sequence[str]] = {
    **dict.fromkeys(("code", "codium", "code-insiders", "cursor"), ("--goto", "{file}:{line}:{column}")),
    **dict.fromkeys(("subl", "zed", "zeditor", "hx", "helix", "lapce"), ("{file}:{line}:{column}",)),
    **dict.fromkeys(("kate", "kwrite", "mousepad"), ("-l", "{line}", "-c", "{column}", "{file}")),
    **dict.fromkeys(("idea", "pycharm", "webstorm"), ("--line", "{line}", "--column", "{column}", "{file}")),
    **dict.fromkeys(("emacs", "emacsclient", "gedit", "micro"), ("+{line}:{column}", "{file}")),
    **dict.fromkeys(("gnome-text-editor", "xed", "pluma", "geany"), ("+{line}", "{file}")),
    **dict.fromkeys(("vim", "nvim", "vi", "gvim"), ("+call cursor({line},{column})", "{file}")),
    "nano": ("+{line},{column}", "{file}"),
}
_IN_A_TERMINAL = frozenset({"vim", "nvim", "vi", "nano", "hx", "helix", "micro"})
_TERMINALS: Sequence[tuple[str, ...]] = (
    ("x-terminal-emulator", "-e"), ("gnome-terminal", "--"), ("konsole", "-e"), ("kitty",),
    ("alacritty", "-e"), ("foot",), ("xterm", "-e"),
)  # fmt: skip
_WITH_A_WINDOW = (
    "code", "codium", "cursor", "zed", "subl", "kate", "gnome-text-editor", "gedit", "xed", "pluma",
    "kwrite", "mousepad", "geany", "gvim",
)  # fmt: skip


def chosen(setting: str, environment: Mapping[str, str]) -> list[str]:
    """The words of the command: as set here, else $VISUAL, else $EDITOR, else the first known editor on this machine.

    [] where there is none of them. What is no command line (an open quote) counts as not set.
    """
    for text in (setting, environment.get("VISUAL", ""), environment.get("EDITOR", "")):
        try:
            words = shlex.split(text)
        except ValueError:
            continue
        if words:
            return words
    return next(([name] for name in _WITH_A_WINDOW if shutil.which(name)), [])


def command(editor: Sequence[str], place: Place) -> list[str]:
    """The command that opens an editor at a place; one that needs a terminal is given the first there is.

    editor: the words of its command; if they name {file}, they say themselves how a place is written. An editor of
    which nothing is known is given the file alone. [] where a terminal is needed and none is there.
    """
    values = {
        "file": os.path.abspath(place.path), "line": str(place.line), "column": str(place.column)
    }  # fmt: skip
    if any("{file}" in word for word in editor):
        return [_filled(word, values) for word in editor]
    name = Path(editor[0]).name.removesuffix(".exe")
    told = [*editor, *(_filled(word, values) for word in _FORMS.get(name, ("{file}",)))]
    if name in _IN_A_TERMINAL or "-nw" in editor:
        terminal = next((words for words in _TERMINALS if shutil.which(words[0])), None)
        return [*terminal, *told] if terminal else []
    return told


def _filled(word: str, values: Mapping[str, str]) -> str:
    """A word with its values put in; braces that are none of them stay."""
    for name, value in values.items():
        if name != "file":
            word = word.replace("{" + name + "}", value)
    return word.replace("{file}", values["file"])
