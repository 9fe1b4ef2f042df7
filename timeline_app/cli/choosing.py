"""Options that choose events, for every command that shows some; and the filter that they make."""

import sys
from argparse import Namespace
from collections.abc import Callable
from typing import NamedTuple

from timeline_app.cli.arguments import Parser
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.state import saved_filters
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.names import actor_named, source_named, tag_named
from timeline_app.store.query import understand
from timeline_app.store.table import EventTable
from timeline_app.words import _


class _Option(NamedTuple):
    """`--name VALUE` asks for a value of a facet, `--not-name VALUE` withholds it."""

    name: str
    metavar: str
    asks: str
    withholds: str
    find: Callable[[str, Timeline], str] | None = None  # the value that a name means; None for choices


def add_options(parser: Parser) -> None:
    """Gives a command the options that choose events."""
    for facet, option in _options().items():
        for prefix, help in (("", option.asks), ("not-", option.withholds)):
            parser.add_argument(
                f"--{prefix}{option.name}",
                action="append",
                default=[],
                metavar=option.metavar if option.find else None,
                choices=facet.choices or None,
                help=help,
            )
            if facet is Facet.ACTORS and not prefix:
                parser.add_argument(
                    "--match",
                    choices=("any", "all"),
                    default="any",
                    help=_("whether any or all of the actors must take part"),
                )
    parser.add_argument(
        "--filter",
        metavar="NAME",
        help=_(
            "a filter saved with the timeline; options for the same take its place, --search and --not-… add to it"
        ),
    )
    parser.add_argument(
        "--search",
        default="",
        metavar="WORDS",
        help=_("only events with these words; see below"),
    )


def chosen_filter(asked: Namespace, table: EventTable) -> Filter:
    """The filter that the options ask for. Raises UserError for a name that the timeline does not know."""
    chosen = _asked_filter(asked, table.timeline)
    if asked.filter is not None:
        saved = saved_filters.read(asked.paths)
        for problem in saved.problems:
            print(problem, file=sys.stderr)
        chosen = saved_filters.with_options(saved_filters.named(asked.filter, saved), chosen)
    query = understand(chosen.words, table)
    if query.faults:
        raise UserError(query.faults[0].what, query.faults[0].hint, exit_status=2)
    for condition in query.conditions:
        if condition.said:
            print(condition.said)
    return chosen


def _asked_filter(asked: Namespace, timeline: Timeline) -> Filter:
    fields: dict[str, frozenset[str]] = {}
    for facet, option in _options().items():
        name = option.name.replace("-", "_")
        for field, values in (
            (facet.value, getattr(asked, name)),
            (f"not_{facet.value}", getattr(asked, f"not_{name}")),
        ):
            fields[field] = frozenset(
                option.find(value, timeline) if option.find else value for value in values
            )
    return Filter(match_all=asked.match == "all", words=asked.search, **fields)


def needs_copies(asked: Namespace) -> bool:
    """True where the texts of the sources must be read to know which events are asked for."""
    return bool(asked.corroboration or asked.not_corroboration or asked.filter is not None)


def _options() -> dict[Facet, _Option]:
    return {
        Facet.ACTORS: _Option(
            "actor",
            "NAME",
            _("only events with this actor; may be repeated"),
            _("no event with this actor; may be repeated"),
            actor_named,
        ),
        Facet.TAGS: _Option(
            "tag",
            "TAG",
            _("only events with this tag; may be repeated"),
            _("no event with this tag; may be repeated"),
            tag_named,
        ),
        Facet.SOURCES: _Option(
            "source",
            "SOURCE",
            _("only events that rest on this source, by id or title; may be repeated"),
            _("no event that rests on this source; may be repeated"),
            source_named,
        ),
        Facet.STATUSES: _Option(
            "status",
            "",
            _("only events of this status; may be repeated"),
            _("no event of this status; may be repeated"),
        ),
        Facet.CERTAINTIES: _Option(
            "certainty",
            "",
            _("only events whose date is this sure; may be repeated"),
            _("no event whose date is this sure; may be repeated"),
        ),
        Facet.CORROBORATIONS: _Option(
            "corroboration",
            "",
            _("only events with so many independent sources; may be repeated"),
            _("no event with so many independent sources; may be repeated"),
        ),
        Facet.AGREEMENTS: _Option(
            "dates",
            "",
            _("only events whose sources give dates that do so; may be repeated"),
            _("no event whose sources give dates that do so; may be repeated"),
        ),
    }
