"""The commands. `run` picks one; each lives in a module of its own and imports Qt only if it needs it."""

import os
import sys
from collections.abc import Callable

from timeline_app import words
from timeline_app.problems import UserError, unforeseen
from timeline_app.words import Message, _

INTERRUPTED = 130


def run(argv: list[str]) -> int:
    """Exit status of the command that `argv` asks for: 0 done, 1 it could not be, 2 wrong use.

    One sentence on standard error where it could not; never a traceback.
    """
    # We multiply no matrices: the threads that numpy's library for it starts would only cost time at start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    words.use(_wished_language(argv) or words.system_language())
    try:
        return _command(argv)
    except UserError as error:
        print(f"timeline-app: {error}", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has gone; nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except ImportError as error:
        print(f"timeline-app: {_explained(error)}", file=sys.stderr)
        return 1
    except Exception as error:
        print(f"timeline-app: {unforeseen(error, error.__traceback__)}", file=sys.stderr)
        return 1


def _explained(error: ImportError) -> UserError:
    """What is missing on the machine that a module could not be imported."""
    from timeline_app.preflight import explain

    return explain(error)


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
    return None


def _wished_language(argv: list[str]) -> str:
    """Language after `--lang`, needed before anything is said; "" where none is given.

    Raises nothing: whoever reads the options refuses a language that we do not have.
    """
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
