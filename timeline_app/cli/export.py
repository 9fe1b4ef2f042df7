"""`timeline-app export`: the picture, without a screen."""

import math
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline_app import words
from timeline_app.cli import choosing, documents, laying_out, sizing
from timeline_app.cli.arguments import Parser, joined
from timeline_app.cli.loading import load, telling_of_writing
from timeline_app.cli.search_help import search_help
from timeline_app.formats.saving import save_bytes, save_pieces
from timeline_app.layout.paper import (
    Settings,
    format_of,
)
from timeline_app.layout.part import Part
from timeline_app.problems import Problem, UserError
from timeline_app.store.filter import Filter
from timeline_app.store.table import EventTable, build_table
from timeline_app.words import Message, _, ngettext

if TYPE_CHECKING:
    from timeline_app.chrono.span import Span

_MOST_PROBLEMS = 10


class Picture(NamedTuple):
    """A drawn picture: its bytes, its size in px, and what it says instead of events where it has none."""

    content: bytes
    width: int
    height: int
    empty_text: str


def run(argv: list[str]) -> int:
    """Writes what the options ask for, at first a picture; exit status 0. Raises UserError."""
    asked = _parser().parse_args(joined(argv, ("--from", "--to", "--search")))
    kind = documents.kind_of(asked.kind, asked.output)
    if kind is not None:
        return _write(kind, asked)
    ending = format_of(asked.output)
    table = load_table(asked.paths, choosing.needs_copies(asked))
    chosen = choosing.chosen_filter(asked, table)
    start, end, span_words = _span(getattr(asked, "from"), asked.to)
    display = laying_out.chosen_display(asked, table.timeline)
    span = Settings(ending, start=start, end=end, span_words=span_words, display=display)
    settings = sizing.sized(asked, span)
    picture = draw(table, chosen, settings)
    save_bytes(picture.content, asked.output)
    if picture.empty_text:
        print(picture.empty_text)
    print(
        _("Saved {path}, {width} x {height}.", path=asked.output, width=picture.width, height=picture.height)
    )
    return 0


def _write(kind: documents.Kind, asked: Namespace) -> int:
    """Writes a document of a kind; 0."""
    ending = kind.ending_of(asked.output)
    table = load_table(asked.paths, with_copies=True)
    chosen = choosing.chosen_filter(asked, table)
    part = Part(*_span(getattr(asked, "from"), asked.to))
    display = laying_out.chosen_display(asked, table.timeline)
    with telling_of_writing() as tick:
        written = kind.make(documents.Order(table, chosen, part, ending, asked.theme, display, tick))
        save_pieces(written.content, asked.output)
    if written.empty_text:
        print(written.empty_text)
    print(_("Saved {path}.", path=asked.output))
    return 0


def _parser() -> Parser:
    parser = Parser("export", _("Draws a timeline into a file, without a screen."))
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=_("timeline files or folders"))
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help=_("file to write: .png, .svg or .pdf; .pdf or .html for a table"),
    )
    parser.add_argument(
        "--as",
        dest="kind",
        choices=(documents.PICTURE, *documents.KINDS),
        help=_("what to write; at first a picture, for .html a table"),
    )
    choosing.add_options(parser)
    parser.epilog = search_help()
    parser.add_argument("--from", metavar="DATE", help=_("first date to show"))
    parser.add_argument("--to", metavar="DATE", help=_("last date to show"))
    sizing.add_options(parser)
    laying_out.add_options(parser)
    return parser


def load_table(paths: Sequence[Path], with_copies: bool = False) -> EventTable:
    """The events in files and folders; what is wrong in them is said on standard error. Raises UserError.

    with_copies: the texts of the sources are read too.
    """
    loaded = load(paths)
    if not len(loaded.timeline.events) and any(problem.is_error for problem in loaded.problems):
        _say(loaded.problems)
        raise UserError(Message("Nothing could be read, so nothing was written."))
    if not with_copies:
        _say(loaded.problems)
        return build_table(loaded.timeline)
    from timeline_app.provenance.copies import read_copies

    copies = read_copies(loaded.timeline, {})
    _say((*loaded.problems, *copies.problems))
    return build_table(loaded.timeline, {name: copy.text for name, copy in copies.texts.items()})


def _say(problems: Sequence[Problem]) -> None:
    for problem in problems[:_MOST_PROBLEMS]:
        print(problem, file=sys.stderr)
    if len(problems) > _MOST_PROBLEMS:
        rest = len(problems) - _MOST_PROBLEMS
        print(
            ngettext(
                "and {n} more problem; “timeline-app check” lists all",
                "and {n} more problems; “timeline-app check” lists all",
                rest,
            ),
            file=sys.stderr,
        )


def draw(table: EventTable, chosen: Filter, settings: Settings) -> Picture:
    """The picture of a table under a filter, drawn offscreen. Raises UserError where Qt or a font is missing."""
    with documents.offscreen():
        from timeline_app.paint.export import render, scene_of, size_of
        from timeline_app.paint.fonts import QtRuler

        scene = scene_of(table, chosen, settings, words.language(), QtRuler())
        content = render(scene, settings)
    return Picture(content, *size_of(scene, settings), scene.empty_text)


def _span(first: str | None, last: str | None) -> tuple[float | None, float | None, str]:
    """(start, end) in seconds of the span to show, None where a side is not asked for; and the span in words."""
    begin, finish = _typed(first) if first else None, _typed(last) if last else None
    start = begin.earliest if begin else None
    end = finish.latest if finish else None
    for bound, text in ((start, first), (end, last)):
        if bound is not None and not math.isfinite(bound):
            raise UserError(
                Message("“{date}” has no bound on the side that is asked for.", date=text or ""),
                exit_status=2,
            )
    if start is not None and end is not None and start >= end:
        raise UserError(
            Message("The span ends ({to}) before it begins ({start}).", to=last or "", start=first or ""),
            exit_status=2,
        )
    return start, end, _span_in_words(begin, finish)


def _span_in_words(begin: "Span | None", finish: "Span | None") -> str:
    """From one date to another in words; "" where no date was asked for, or where they make no interval of EDTF."""
    from timeline_app.chrono import edtf, wording

    if begin is None and finish is None:
        return ""
    first, last = begin.text if begin else "..", finish.text if finish else ".."
    try:
        return wording.words(edtf.parse(first if first == last else f"{first}/{last}"))
    except edtf.EdtfError:
        return ""


def _typed(text: str) -> "Span":
    """The date that was typed; how it was understood is said on standard output."""
    from timeline_app.chrono import typed
    from timeline_app.chrono.edtf import EdtfError

    try:
        read = typed.read(text)
    except EdtfError as fault:
        raise UserError(fault.what, fault.hint, exit_status=2) from fault
    print(_("“{text}” is understood as {words}.", text=text, words=read.understood))
    return read.span
