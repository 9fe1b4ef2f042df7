"""The bytes of an article: of a file, or of standard input, at most so many."""

import os
import stat
import sys
from pathlib import Path

from timeline_app.problems import UserError
from timeline_app.words import Message

MAX_BYTES = 40_000_000  # as much as a copy of a source may have (provenance.copies)


def of_file(path: Path) -> bytes:
    """What stands in a file. Raises UserError where it cannot be read, holds nothing, or is too large."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UserError(
                Message("{path} is a folder, and an article is a file.", path=path),
                Message("Name the articles in it one by one."),
            )
        if not stat.S_ISREG(status.st_mode):
            raise UserError(
                Message("{path} is not a file.", path=path),
                Message("Name a text, a saved page or a PDF; “-” reads standard input."),
            )
        if status.st_size > MAX_BYTES:
            raise _too_large(path)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)  # it may grow meanwhile
    except FileNotFoundError:
        raise UserError(
            Message("There is no file {path}.", path=path), Message("See how its name is written.")
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise UserError(
            Message("{file} cannot be read: {reason}.", file=path, reason=reason or str(error)),
            Message("See that it may be read."),
        ) from None
    return _sized(content, path)


def of_standard_input() -> bytes:
    """All that comes in. Raises UserError where that is a terminal, nothing, or too much."""
    if sys.stdin is None or sys.stdin.closed:
        raise UserError(Message("There is no standard input to read an article from."), exit_status=2)
    if sys.stdin.isatty():
        raise UserError(
            Message("Standard input is a terminal, and no article comes in."),
            Message("Name a file, or send one in: timeline-app extract - < article.txt"),
            exit_status=2,
        )
    try:
        content = _all_of(sys.stdin.buffer.fileno())
    except OSError as error:
        raise UserError(
            Message("Standard input cannot be read: {reason}.", reason=error.strerror or str(error))
        ) from None
    return _sized(content, Message("Standard input"))


def _all_of(descriptor: int) -> bytes:
    """What comes in until it ends; a byte more than the limit at most."""
    pieces: list[bytes] = []
    left = MAX_BYTES + 1
    while left and (piece := os.read(descriptor, min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _sized(content: bytes, name: object) -> bytes:
    if len(content) > MAX_BYTES:
        raise _too_large(name)
    if not content.strip(b" \t\r\n\x0b\x0c\x00"):
        raise UserError(
            Message("{name} is empty.", name=name), Message("Name a file that has an article in it.")
        )
    return content


def _too_large(name: object) -> UserError:
    return UserError(
        Message(
            "{name} is larger than {n} MB, too large for an article.", name=name, n=MAX_BYTES // 1_000_000
        ),
        Message("Keep the part that tells the events in a file of its own."),
    )
