"""What an exported picture may be: formats, sizes, settings."""

from collections.abc import Sequence
from pathlib import Path

from timeline_app.layout.display import PLAIN, Display
from timeline_app.problems import UserError
from timeline_app.values import dataclass
from timeline_app.words import Message

FORMATS = ("png", "svg", "pdf")
TABLE_ENDINGS = ("pdf", "html")  # of files that a chronology is written to
DEFAULT_SIZE = (1600, 900)
SMALLEST_SIZE = (320, 200)
LARGEST_SIDE = 20_000
SMALLEST_SCALE, LARGEST_SCALE = 0.5, 8.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How a picture is made. width, height: in px at 96 dpi, the height a minimum; pixels are size times scale.

    letters: how much larger than usual letters and marks are. is_exact: the height is exact too: what does not fit is
    drawn smaller until it does, and nothing is cut off. is_clear: the ground stays transparent.

    start, end: the span to show; None on both for the whole range. span_words: as it was asked for; "" to name the
    view. theme: "light" or "dark".
    """

    format: str = "png"
    width: float = DEFAULT_SIZE[0]
    height: float = DEFAULT_SIZE[1]
    scale: float = 1.0
    theme: str = "light"
    start: float | None = None
    end: float | None = None
    span_words: str = ""
    display: Display = PLAIN
    letters: float = 1.0
    is_exact: bool = False
    is_clear: bool = False


def format_of(path: Path) -> str:
    """The format that the ending of a file name asks for. Raises UserError (exit status 1) for any other."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in FORMATS:
        raise UserError(
            Message("“{name}” does not end in .png, .svg or .pdf.", name=path.name),
            Message("The ending says in which format the picture is written."),
        )
    return ending


def ending_of(path: Path, endings: Sequence[str]) -> str:
    """The ending of a document's name, without its dot. Raises UserError (exit status 1) for none of these."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in endings:
        raise UserError(
            Message(
                "“{name}” does not end in {endings}.",
                name=path.name,
                endings=", ".join(f".{one}" for one in endings),
            ),
            Message("The ending says in which format the document is written."),
        )
    return ending
