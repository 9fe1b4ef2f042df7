"""The commands. `run` picks one; each lives in a module of its own and imports Qt only if it needs it."""

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from typing import TextIO

from timeline_app import words
from timeline_app.problems import UserError, unforeseen
from timeline_app.words import Message, _

INTERRUPTED = 130
_READ_ARTICLES = ("dates", "extract")  # their --lang is the language of the article, not of what is said


def run(argv: list[str]) -> int:
    """Exit status of the command that `argv` asks for: 0 done, 1 it could not be, 2 wrong use.

    One sentence on standard error where it could not; never a traceback.
    """
    # We multiply no matrices: the threads that numpy's library for it starts would only cost time at start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Qt writes the fonts of a PDF in the order of a hash: without a seed of its own each run had another.
    os.environ.setdefault("QT_HASH_SEED", "0")
    _ready_streams()
    words.use(_wished_language(argv) or words.system_language())
    try:
        status = _status(argv)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        _silence(sys.stdout)
        if not isinstance(error, BrokenPipeError):  # whoever read our output has gone; nothing is left to say
            _complain(UserError(Message("The answer cannot be written: {reason}.", reason=error.strerror)))
        return 1
    return status


def _status(argv: list[str]) -> int:
    """What the command says, does or refuses to do, as an exit status. Raises OSError where nobody reads its answer."""
    try:
        return _command(argv)
    except UserError as error:
        _complain(error)
        return error.exit_status
    except SystemExit as done:  # after --help and --version
        return done.code if isinstance(done.code, int) else 0
    except ImportError as error:
        _complain(_lack(error))
    except Exception as error:
        if isinstance(error, OSError) and error.filename is None:  # of our output: files have names
            raise
        _complain(unforeseen(error, error.__traceback__))
    return 1


def _ready_streams() -> None:
    """Makes every standard stream one that can be used: closed ones swallow, and no letter is too foreign to print."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - as long as the program runs
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _complain(of: UserError | str) -> None:
    try:
        print(f"timeline-app: {of}", file=sys.stderr, flush=True)
    except OSError:  # then the exit status says it
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Lets what a stream still holds go nowhere, or Python complains as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _lack(error: ImportError) -> UserError:
    """What is missing where a part of the program, or of what it stands on, cannot be loaded."""
    if (error.name or "PySide6").partition(".")[0] in ("PySide6", "shiboken6"):
        from timeline_app import preflight

        return preflight.explain(error)
    return UserError(
        Message("A part of the program cannot be loaded: {reason}.", reason=str(error).rstrip(".")),
        Message("Install the program again."),
    )


def _command(argv: list[str]) -> int:
    found = _named(argv[0]) if argv else None
    if found is not None:
        return found(argv[1:])
    from timeline_app.cli import open

    return open.run(argv)


def _named(name: str) -> Callable[[list[str]], int] | None:
    """The command of that name, imported now; None for a path or an option."""
    match name:
        case "export":
            from timeline_app.cli import export

            return export.run
        case "check":
            from timeline_app.cli import check

            return check.run
        case "date":
            from timeline_app.cli import date

            return date.run
        case "dates":
            from timeline_app.cli import dates

            return dates.run
        case "extract":
            from timeline_app.cli import extract

            return extract.run
    return None


def _wished_language(argv: list[str]) -> str:
    """Language after `--lang`, needed before anything is said; "" where none is given, or where it is an article's.

    Raises nothing: whoever reads the options refuses a language that we do not have.
    """
    if argv and argv[0] in _READ_ARTICLES:
        return ""
    for index, word in enumerate(argv):
        if word == "--":
            break
        if word == "--lang" and index + 1 < len(argv):
            return argv[index + 1]
        if word.startswith("--lang="):
            return word.partition("=")[2]
    return ""


def refuse_language(language: str) -> None:
    """Raises UserError (wrong use) for a language that the program does not speak."""
    if language not in words.LANGUAGES:
        raise UserError(
            Message("“{language}” is not a language of this program.", language=language),
            Message("Choose {languages}.", languages=_("en or fr")),
            exit_status=2,
        )
