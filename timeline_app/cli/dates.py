"""`timeline-app dates`: the date phrases of an article, each with its date and the way to it."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.cli import rows
from timeline_app.cli.arguments import Parser, joined
from timeline_app.words import _

if TYPE_CHECKING:
    from timeline_app.phrases.phrase import Phrase

UNKNOWN = "unknown"


def run(argv: list[str]) -> int:
    """Prints each date phrase of the article that is named; 0. Raises UserError where it cannot be read."""
    from timeline_app.cli.article_files import read_in_language
    from timeline_app.phrases.tagging import tag

    asked = _parser().parse_args(joined(argv, ("--date",)))
    article = read_in_language(asked.file, asked.date or "", asked.lang)
    phrases = tag(article.text, article.language, article.published)
    if asked.json:
        rows.write(json.dumps([facts(phrase) for phrase in phrases], indent=2) + "\n")
        return 0
    rows.write("".join(_row(phrase) for phrase in phrases))
    if not phrases:
        print(_("No date phrase was found."), file=sys.stderr)
    return 0


def facts(phrase: "Phrase") -> dict[str, Any]:
    """What is known of a phrase, in the order in which it is printed; bounds of what is no date are empty."""
    earliest = latest = UNKNOWN if phrase.kind.is_date else ""
    if phrase.span is not None:
        earliest, latest = rows.bounds(phrase.span)
    return {
        "start": phrase.start,
        "end": phrase.end,
        "text": phrase.text,
        "kind": phrase.kind.value,
        "rule": phrase.rule,
        "edtf": phrase.edtf,
        "earliest": earliest,
        "latest": latest,
        "reason": str(phrase.reading.reason),
    }


def _row(phrase: "Phrase") -> str:
    return "\t".join(rows.on_one_line(str(value)) for value in facts(phrase).values()) + "\n"


def _parser() -> Parser:
    from timeline_app.cli.article_files import how_dates_are_typed
    from timeline_app.phrases.recognising import languages

    parser = Parser(
        "dates",
        _(
            "Prints every date phrase of an article, one a line, its columns apart by tabs: start, end (in characters),\n"
            "text, kind, rule, EDTF, earliest, latest, reason. A bound may be “open” or “unknown”; what is no date,\n"
            "such as a duration, has none."
        ),
        languages(),
    )
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=_("the article: text, Markdown, HTML or PDF; - for standard input"),
    )
    parser.add_argument(
        "--date", metavar="DATE", help=_("when it was published: a day, a month or an interval")
    )
    parser.add_argument("--json", action="store_true", help=_("a list of objects in JSON instead of lines"))
    parser.epilog = f"{how_dates_are_typed()}\n\n" + _(
        "Exit status: 0 when all was printed, also where there is no date phrase; 1 where the article cannot be read,\n"
        "or its language is not known; 2 where the command was used wrongly."
    )
    return parser
