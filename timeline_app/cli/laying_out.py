"""Options that say how events are laid out, for every command that draws; and the display that they make."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from timeline_app.cli.arguments import Parser
from timeline_app.formats.kept_lanes import lanes_of
from timeline_app.layout.display import Display
from timeline_app.model.timeline import Timeline
from timeline_app.values import replace
from timeline_app.words import _


def add_options(parser: Parser) -> None:
    """Gives a command the options of laying out."""
    parser.add_argument(
        "--plain-lanes",
        action="store_true",
        help=_("lanes in the order of the file, as if none were arranged"),
    )
    parser.add_argument("--links", action="store_true", help=_("draw the links between events"))
    parser.add_argument(
        "--known-when",
        action="store_true",
        help=_("lay events out by when the first of their sources was published"),
    )
    parser.add_argument(
        "--fold-time", action="store_true", help=_("leave empty time out where nothing happens for long")
    )


def chosen_display(asked: Namespace, timeline: Timeline) -> Display:
    """How the window would show the timeline, but for what the options say otherwise."""
    display = kept_display(asked.paths, timeline, with_lanes=not asked.plain_lanes)
    return replace(display, folds_time=asked.fold_time, all_links=asked.links, known_when=asked.known_when)


def kept_display(paths: Sequence[Path], timeline: Timeline, with_lanes: bool = True) -> Display:
    """The display with the lanes as they are kept with the timeline; what is wrong there is said on standard error."""
    if not with_lanes:
        return Display()
    kept = lanes_of(paths, timeline)
    for problem in kept.problems:
        print(problem, file=sys.stderr)
    return Display(arrangement=kept.lanes)
