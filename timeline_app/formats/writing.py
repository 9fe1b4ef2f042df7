"""Events and excerpts as lines of YAML, in the order in which people write their keys."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.formats.decode_event import DEFAULT_IMPORTANCE
from timeline_app.formats.scalars import scalar
from timeline_app.model.event import Event, Excerpt, Status


class Manner(NamedTuple):
    """How lists are written in a file. gap: spaces behind a dash; indent: of a dash below its key."""

    gap: int = 1
    indent: int = 2


def event_lines(event: Event, manner: Manner) -> list[str]:
    """An event as an element of a list, its dash in the first column: what a person would fill in of it.

    Its title is in one language; dates are as `Span.text` has them, links and the roles of actors are not written.
    """
    lines = [f"{key}: {value}" for key, value in _event_keys(event) if value]
    if event.excerpts:
        lines += excerpts_lines(event.excerpts, manner)
    return _dashed(lines, manner.gap)


def excerpts_lines(excerpts: Sequence[Excerpt], manner: Manner) -> list[str]:
    """The key with the list of excerpts under it."""
    lines = ["excerpts:"]
    for excerpt in excerpts:
        lines += [" " * manner.indent + line for line in excerpt_lines(excerpt, manner)]
    return lines


def excerpt_lines(excerpt: Excerpt, manner: Manner) -> list[str]:
    """An excerpt as an element of a list, its dash in the first column."""
    return _dashed([f"{key}: {value}" for key, value in _excerpt_keys(excerpt)], manner.gap)


def excerpt_in_brackets(excerpt: Excerpt) -> str:
    """An excerpt as a map in braces, on one line."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in _excerpt_keys(excerpt)) + "}"


def _dashed(lines: list[str], gap: int) -> list[str]:
    return [("-" + " " * gap if not index else " " * (gap + 1)) + line for index, line in enumerate(lines)]


def _event_keys(event: Event) -> list[tuple[str, str]]:
    status = scalar(event.status.value) if event.status is not Status.OCCURRED else ""
    if status and event.status_by:
        status = f"{{status: {status}, by: {scalar(event.status_by)}}}"
    return [
        ("id", scalar(event.id)),
        ("title", scalar(event.title.in_language(""))),
        ("date", scalar(event.span.text) if event.span else ""),
        ("status", status),
        ("actors", _list([part.actor_id for part in event.actors])),
        ("tags", _list(event.tags)),
        ("importance", str(event.importance) if event.importance != DEFAULT_IMPORTANCE else ""),
        ("summary", scalar(event.summary.in_language("")) if event.summary else ""),
    ]


def _excerpt_keys(excerpt: Excerpt) -> list[tuple[str, str]]:
    locator = ", ".join(f"{scalar(term)}: {scalar(value)}" for term, value in excerpt.locator)
    found = [
        ("source", scalar(excerpt.source_id)),
        ("exact", scalar(excerpt.exact)),
        ("prefix", scalar(excerpt.prefix) if excerpt.prefix else ""),
        ("suffix", scalar(excerpt.suffix) if excerpt.suffix else ""),
        ("locator", f"{{{locator}}}" if locator else ""),
        ("phrase", scalar(excerpt.phrase) if excerpt.phrase else ""),
        ("date", scalar(excerpt.date.text) if excerpt.date else ""),
        ("basis", excerpt.basis.value if excerpt.basis else ""),
    ]
    return [(key, value) for key, value in found if value]


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(scalar, texts))}]" if texts else ""
