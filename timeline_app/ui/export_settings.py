"""What the export dialog remembers, and the name it proposes."""

import os
from collections.abc import Callable
from math import isfinite
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QSettings, QStandardPaths

from timeline_app.formats.naming import file_name
from timeline_app.layout.paper import DEFAULT_SIZE, FORMATS, LARGEST_SIDE, SMALLEST_SIZE
from timeline_app.layout.presets import CUSTOM, PRESETS
from timeline_app.model.timeline import Timeline
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.store.filter import Filter

LEAST_SCALE, MOST_SCALE = 1.0, 4.0
_Value = TypeVar("_Value")


class Choices(NamedTuple):
    """What can be chosen. width, height in px, before scale; is_whole: the whole range, not the view.

    preset: its name, or CUSTOM for a size set by hand. is_clear: without a ground.
    """

    format: str
    width: int
    height: int
    scale: float
    theme: str
    is_whole: bool
    folder: Path
    preset: str = CUSTOM
    is_clear: bool = False


def remembered(settings: QSettings, theme: str) -> Choices:
    """What was chosen last; where nothing was, or what cannot be, the usual. theme: the one in use."""

    def read(name: str, kind: Callable[[str], _Value], usual: _Value) -> _Value:
        try:
            return kind(str(settings.value(f"export/{name}")))
        except ValueError:
            return usual

    format = read("format", str, FORMATS[0])
    chosen_theme = read("theme", str, theme)
    preset = read("preset", str, CUSTOM)
    folder = Path(read("folder", str, ""))
    return Choices(
        format=format if format in FORMATS else FORMATS[0],
        width=min(max(read("width", int, DEFAULT_SIZE[0]), SMALLEST_SIZE[0]), LARGEST_SIDE),
        height=min(max(read("height", int, DEFAULT_SIZE[1]), SMALLEST_SIZE[1]), LARGEST_SIDE),
        scale=min(max(read("scale", _finite, LEAST_SCALE), LEAST_SCALE), MOST_SCALE),
        theme=chosen_theme if chosen_theme in (LIGHT.name, DARK.name) else theme,
        is_whole=read("range", str, "whole") != "view",
        folder=folder if folder.is_absolute() and os.path.isdir(folder) else _usual_folder(),
        preset=preset if preset in PRESETS else CUSTOM,
        is_clear=read("clear", str, "") == "true",
    )


def remember(settings: QSettings, choices: Choices) -> None:
    """Keeps the choices for the next time."""
    settings.setValue("export/format", choices.format)
    settings.setValue("export/width", choices.width)
    settings.setValue("export/height", choices.height)
    settings.setValue("export/scale", choices.scale)
    settings.setValue("export/theme", choices.theme)
    settings.setValue("export/range", "whole" if choices.is_whole else "view")
    settings.setValue("export/preset", choices.preset)
    settings.setValue("export/clear", "true" if choices.is_clear else "false")
    settings.setValue("export/folder", str(choices.folder))


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number


def _usual_folder() -> Path:
    return _standard(QStandardPaths.StandardLocation.PicturesLocation)


def documents_folder(settings: QSettings, key: str) -> Path:
    """The folder that is kept under a key, if it still is there; else the one for documents on this machine."""
    kept = Path(str(settings.value(key, "")))
    if kept.is_absolute() and os.path.isdir(kept):
        return kept
    return _standard(QStandardPaths.StandardLocation.DocumentsLocation)


def _standard(location: QStandardPaths.StandardLocation) -> Path:
    found = QStandardPaths.writableLocation(location)
    return Path(found) if found and os.path.isdir(found) else Path.home()


def proposed_name(timeline: Timeline, chosen: Filter, language: str, format: str) -> str:
    """A file name from the title and what the filter asks for: "musk-v-openai-elon-musk.png"."""
    actors = [
        actor.name.in_language(language) for id, actor in timeline.actors.items() if id in chosen.actors
    ]
    words = [timeline.title.in_language(language), *actors, *sorted(chosen.tags), chosen.words]
    return f"{file_name(' '.join(words))}.{format}"
