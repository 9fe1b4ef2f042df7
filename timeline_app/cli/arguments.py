"""Options of the commands, read by argparse and worded in the language in use."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from timeline_app import __version__
from timeline_app.problems import UserError
from timeline_app.words import LANGUAGES, Message, _, ngettext

AUTO = "auto"
_SPOKEN_BY_ARGPARSE = (
    lambda: _("usage: "),
    lambda: _("positional arguments"),
    lambda: _("options"),
    lambda: _("show this help message and exit"),
    lambda: _("unrecognized arguments: %s"),
    lambda: _("the following arguments are required: %s"),
    lambda: _("expected one argument"),
    lambda: _("ignored explicit argument %r"),
    lambda: _("argument %(argument_name)s: %(message)s"),
    lambda: _("invalid choice: %(value)r (choose from %(choices)s)"),
    lambda: ngettext("expected %s argument", "expected %s arguments", 2),
)
"""What argparse says of its own accord, here so that it is gathered for translation."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks our languages and whose refusal is a UserError (exit status 2)."""

    def __init__(self, command: str, description: str, article_languages: Sequence[str] = ()) -> None:
        """article_languages: of a command that reads articles: then `--lang` is one of them, else that of the words."""
        argparse._ = _  # type: ignore[attr-defined]
        super().__init__(
            prog=f"timeline-app {command}".strip(),
            description=description,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if article_languages:
            self.add_argument(
                "--lang",
                choices=(*article_languages, AUTO),
                default=AUTO,
                help=_(
                    "language of the article; auto, as it is at first, tells it by its words. What the program says "
                    "is in the language of the system"
                ),
            )
        else:
            self.add_argument("--lang", choices=LANGUAGES, help=_("language of the words: en or fr"))
        self.add_argument(
            "--version",
            action="version",
            version=f"timeline-app {__version__}",
            help=_("show program's version number and exit"),
        )

    def error(self, message: str) -> NoReturn:
        """Raises UserError with what argparse found wrong."""
        raise UserError(
            Message("{message}.", message=message[:1].upper() + message[1:]),
            Message("See {command} --help.", command=self.prog),
            exit_status=2,
        )

    def print_help(self, file: object = None) -> None:
        del file
        sys.stdout.write(self.format_help())


def joined(argv: Sequence[str], options: Sequence[str]) -> list[str]:
    """`argv` with the value of each of these options joined to it, so that a value may begin with `-`."""
    result: list[str] = []
    words = iter(argv)
    for word in words:
        if word in options:
            value = next(words, None)
            result.append(word if value is None else f"{word}={value}")
        else:
            result.append(word)
    return result
