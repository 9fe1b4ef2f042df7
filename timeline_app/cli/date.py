"""`timeline-app date`: how a date is understood, one line a date, its columns apart by tabs."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from timeline_app import __version__, words
from timeline_app.chrono import edtf, wording
from timeline_app.cli import rows
from timeline_app.problems import UserError
from timeline_app.words import Message

_CHUNK_BYTES = 1 << 16
_BOM = b"\xef\xbb\xbf"
_USAGE = Message(
    "usage: timeline-app date [--lang en|fr] [--] EDTF ...\n"
    "\n"
    "Says how each date is understood: the text, its earliest day, its latest day (both inclusive) and the words,\n"
    "separated by tabs. A bound may be 'open' or 'unknown'. A text that is no EDTF gives the text, 'error' and the\n"
    "reason, and exit status 1 at the end. Without dates, reads one a line from standard input.\n"
    "\n"
    "A leading '-' is part of a date (-0043-03-15).\n"
    "\n"
    "  --lang en|fr  language of the words\n"
    "  --version     version of the program\n"
    "  --help        this help\n"
)


def run(argv: list[str]) -> int:
    """Exit status of `date` with these arguments: 0, or 1 where a text was no EDTF. Raises UserError for wrong use."""
    language, texts, asked = _arguments(argv)
    with words.using(language or words.system_language()):
        if asked:
            rows.write(f"timeline-app {__version__}\n" if asked == "--version" else str(_USAGE))
            return 0
        if texts:
            return _answer([texts])
        return _answer(_lines(sys.stdin.buffer) if sys.stdin else [])


def _arguments(argv: list[str]) -> tuple[str | None, list[str], str | None]:
    """(language, dates, "--help" or "--version" where asked); by hand, for argparse takes -0043 for an option."""
    language: str | None = None
    asked: str | None = None
    texts: list[str] = []
    rest = iter(argv)
    for argument in rest:
        if argument == "--":
            texts += rest
        elif argument in ("--help", "--version"):
            asked = asked or argument
        elif argument == "--lang":
            language = _language(next(rest, ""))
        elif argument.startswith("--lang="):
            language = _language(argument.partition("=")[2])
        elif argument.startswith("--"):
            raise UserError(
                Message("'date' has no option {option}.", option=argument),
                Message("It has --lang, --help and --version."),
                exit_status=2,
            )
        else:
            texts.append(argument)
    return language, texts, asked


def _language(name: str) -> str:
    if name not in words.LANGUAGES:
        raise UserError(
            Message("There is no language “{name}” here.", name=name),
            Message("Use --lang en or --lang fr."),
            2,
        )
    return name


def _lines(stream: BinaryIO) -> Iterator[list[str]]:
    """Lines as they arrive, in batches: what is there is answered before more is waited for."""
    pending = b""
    at_start = True
    while chunk := os.read(stream.fileno(), _CHUNK_BYTES):
        *complete, last = chunk.split(b"\n")
        if complete:
            complete[0] = pending + complete[0]
            if at_start:
                complete[0] = complete[0].removeprefix(_BOM)
                at_start = False
            yield [_decoded(line) for line in complete]
            pending = last
        else:
            pending += last
    if pending:
        yield [_decoded(pending.removeprefix(_BOM) if at_start else pending)]


def _decoded(line: bytes) -> str:
    return line.removesuffix(b"\r").decode("utf-8", "replace")


def _answer(batches: Iterable[list[str]]) -> int:
    status = 0
    for texts in batches:
        answers: list[str] = []
        for text in texts:
            row, is_valid = _row(text)
            answers.append(row)
            status = status if is_valid else 1
        if not rows.write("".join(answers)):
            break
    return status


def _row(text: str) -> tuple[str, bool]:
    shown = rows.on_one_line(text)
    try:
        span = edtf.parse(text)
    except edtf.EdtfError as fault:
        return f"{shown}\terror\t{rows.on_one_line(str(fault))}\n", False
    earliest, latest = rows.bounds(span)
    return f"{shown}\t{earliest}\t{latest}\t{wording.words(span)}\n", True
