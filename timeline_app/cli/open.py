"""`timeline-app [PATH ...]`: the window; without a display, the picture."""

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import bundled, preflight, words
from timeline_app.articles.endings import apart
from timeline_app.cli import loading_qt
from timeline_app.preflight import neighbour
from timeline_app.problems import UserError
from timeline_app.words import Message, _

if TYPE_CHECKING:
    from timeline_app.ui.reading import Reading


def run(argv: list[str]) -> int:
    """Opens the window on files or folders, or on the timeline that comes with the program; its exit status."""
    paths, theme, is_new = _read(argv)
    wished, paths = paths, paths or [bundled.events()]
    if preflight.display() is None:
        return _draw_instead(_without_articles(paths), theme or "light")
    if not is_new and neighbour.hand_over(wished, os.environ):
        print(_("Shown in the window that is open already; --new-window opens another."))
        return 0
    preflight.check_qt(for_window=True)
    preflight.check_fonts()
    # While everything is made there is nothing to collect; app.run turns collecting on again once the window stands.
    gc.disable()
    reading = _begun(apart(paths)[0])
    try:
        loading_qt.load_qt()
        from timeline_app import app

        return app.run(paths, theme, reading)
    finally:
        gc.enable()


def _begun(paths: list[Path]) -> "Reading | None":
    """Large files are read from now on, while Qt is loaded and the window made; None for others."""
    from timeline_app.ui.facts import is_large

    if not is_large(paths):
        return None
    from timeline_app.ui.reading import Reading

    reading = Reading(paths)
    reading.begin()
    return reading


def _without_articles(paths: list[Path]) -> list[Path]:
    """The timelines. Raises UserError where there are articles: only a window can review them."""
    timelines, articles = apart(paths)
    if articles:
        raise UserError(
            Message(
                "{file} is an article, which is reviewed in a window, and there is no display.",
                file=articles[0],
            ),
            Message("“timeline-app extract” proposes its events without one."),
        )
    return timelines


def _read(argv: list[str]) -> tuple[list[Path], str, bool]:
    """(paths, theme or "", whether a window of its own is wanted, as for a theme of its own).

    Plain paths are taken as they are, without the time it takes to import a parser.
    """
    if not any(word.startswith("-") for word in argv):
        return [Path(word) for word in argv], "", False
    from timeline_app.cli.arguments import Parser

    parser = Parser("", _("Shows a timeline in a window."))
    parser.epilog = _(
        "Other commands, each with its own --help:\n"
        "  timeline-app export   draws a picture without a screen\n"
        "  timeline-app check    checks files, and excerpts against their sources\n"
        "  timeline-app date     says how a date is understood\n"
        "  timeline-app dates    prints the date phrases of an article\n"
        "  timeline-app extract  proposes the events that articles tell, as a timeline"
    )
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help=_("timeline files or folders, or articles to make a timeline of"),
    )
    parser.add_argument(
        "--theme", choices=("light", "dark"), help=_("light or dark; else as the system has it")
    )
    parser.add_argument(
        "--new-window", action="store_true", help=_("a window of its own, also where one is open already")
    )
    read = parser.parse_args(argv)
    return read.paths, read.theme or "", read.new_window or bool(read.theme)


def _draw_instead(paths: list[Path], theme: str) -> int:
    """Draws the picture into the current folder, says so and where; 0."""
    from timeline_app.cli.export import draw, load_table
    from timeline_app.cli.laying_out import kept_display
    from timeline_app.formats.naming import file_name
    from timeline_app.formats.saving import free_name, save_bytes
    from timeline_app.layout.paper import Settings
    from timeline_app.store.filter import Filter

    table = load_table(paths)
    picture = draw(table, Filter(), Settings(theme=theme, display=kept_display(paths, table.timeline)))
    title = table.timeline.title.in_language(words.language())
    target = free_name(Path.cwd() / f"{file_name(title)}.png")
    save_bytes(picture.content, target)
    print(
        _(
            "There is no display, so the timeline was drawn into {path}; “timeline-app export” does more.",
            path=target,
        )
    )
    return 0
