"""Options for the size and the looks of a picture, and the settings that they make."""

import re
from argparse import Namespace

from timeline_app.cli.arguments import Parser
from timeline_app.layout.paper import (
    LARGEST_SCALE,
    LARGEST_SIDE,
    SMALLEST_SCALE,
    SMALLEST_SIZE,
    Settings,
)
from timeline_app.layout.presets import PRESETS
from timeline_app.problems import UserError
from timeline_app.values import replace
from timeline_app.words import Message, _


def add_options(parser: Parser) -> None:
    """Gives a command the options for how a picture looks."""
    parser.add_argument(
        "--preset",
        type=str.lower,
        choices=tuple(PRESETS),
        help=_("size by what the picture is for; a sheet or slide is exact"),
    )
    parser.add_argument("--size", metavar="WxH", help=_("width and least height in pixels (1600x900)"))
    parser.add_argument("--scale", metavar="N", help=_("pixels for each pixel of the size, 0.5 to 8"))
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help=_("light or dark"))
    parser.add_argument(
        "--transparent", action="store_true", help=_("no ground: what lies behind shows through")
    )


def sized(asked: Namespace, settings: Settings) -> Settings:
    """The settings with what these options ask for; a size or scale goes before that of a preset. Raises UserError."""
    settings = replace(settings, theme=asked.theme, is_clear=asked.transparent)
    if asked.preset:
        settings = PRESETS[asked.preset].of(settings)
    if asked.size is not None:
        width, height = _size(asked.size)
        settings = replace(settings, width=width, height=height)
    if asked.scale is not None:
        settings = replace(settings, scale=_scale(asked.scale))
    return settings


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,6})[x×]([0-9]{1,6})", text.strip().lower())
    if not found:
        raise UserError(
            Message("“{size}” is no size.", size=text),
            Message("Write width and height like 1600x900."),
            exit_status=2,
        )
    width, height = int(found[1]), int(found[2])
    if width < SMALLEST_SIZE[0] or height < SMALLEST_SIZE[1] or max(width, height) > LARGEST_SIDE:
        raise UserError(
            Message(
                "A picture is between {least} and {most} pixels on each side.",
                least=f"{SMALLEST_SIZE[0]}x{SMALLEST_SIZE[1]}",
                most=LARGEST_SIDE,
            ),
            exit_status=2,
        )
    return width, height


def _scale(text: str) -> float:
    try:
        scale = float(text.replace(",", "."))
    except ValueError:
        scale = 0.0
    if not SMALLEST_SCALE <= scale <= LARGEST_SCALE:
        raise UserError(
            Message("“{scale}” is no scale: it lies between 0.5 and 8.", scale=text), exit_status=2
        )
    return scale
