"""Events and excerpts as lines of YAML, in the order in which people write their keys."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Calendar, Kind, Span
from timeline_app.formats.decode_event import DEFAULT_IMPORTANCE
from timeline_app.formats.entries import (
    braces,
    dashed,
    entry,
    indented,
    list_entry,
    local_entry,
    local_in_braces,
    written,
)
from timeline_app.formats.scalars import date_scalar, scalar
from timeline_app.model.event import Event, Excerpt, Participation, Status


class Manner(NamedTuple):
    """How lists are written in a file. gap: spaces behind a dash; indent: of a dash below its key."""

    gap: int = 1
    indent: int = 2


def event_lines(event: Event, manner: Manner) -> list[str]:
    """An event as an element of a list, its dash in the first column. Raises UserError for what YAML cannot say."""
    lines = [
        *entry("id", event.id),
        *local_entry("title", event.title),
        *_date_lines(event.span),
        *written("status", _status(event)),
        *written("calendar", _calendar(event)),
        *_actor_lines(event.actors, manner.indent),
        *list_entry("tags", event.tags, manner.indent),
        *written("importance", str(event.importance) if event.importance != DEFAULT_IMPORTANCE else ""),
        *local_entry("summary", event.summary),
    ]
    if event.excerpts:
        lines += excerpts_lines(event.excerpts, manner)
    if event.links:
        lines.append("links:")
        for link in event.links:
            pair = braces([("type", scalar(link.type.value)), ("event", scalar(link.event_id))])
            lines += indented(dashed([pair], manner.gap), manner.indent)
    return dashed(lines, manner.gap)


def excerpts_lines(excerpts: Sequence[Excerpt], manner: Manner) -> list[str]:
    """The key with the list of excerpts under it."""
    lines = ["excerpts:"]
    for excerpt in excerpts:
        lines += indented(excerpt_lines(excerpt, manner), manner.indent)
    return lines


def excerpt_lines(excerpt: Excerpt, manner: Manner) -> list[str]:
    """An excerpt as an element of a list, its dash in the first column."""
    lines = [
        *entry("source", excerpt.source_id),
        *entry("exact", excerpt.exact),
        *entry("prefix", excerpt.prefix),
        *entry("suffix", excerpt.suffix),
        *written("locator", _locator(excerpt)),
        *entry("phrase", excerpt.phrase),
        *written("date", date_scalar(excerpt.date.text) if excerpt.date else ""),
        *written("basis", excerpt.basis.value if excerpt.basis else ""),
    ]
    return dashed(lines, manner.gap)


def excerpt_in_brackets(excerpt: Excerpt) -> str:
    """An excerpt as a map in braces, on one line."""
    return braces(
        [
            ("source", scalar(excerpt.source_id)),
            ("exact", scalar(excerpt.exact)),
            ("prefix", scalar(excerpt.prefix) if excerpt.prefix else ""),
            ("suffix", scalar(excerpt.suffix) if excerpt.suffix else ""),
            ("locator", _locator(excerpt)),
            ("phrase", scalar(excerpt.phrase) if excerpt.phrase else ""),
            ("date", scalar(excerpt.date.text) if excerpt.date else ""),
            ("basis", excerpt.basis.value if excerpt.basis else ""),
        ]
    )


def _date_lines(span: Span | None) -> list[str]:
    """The date under one key; under `start` and `end` where only these say it."""
    if span is None:
        return []
    if span.kind is not Kind.INTERVAL or _says(span.text, span):
        return [f"date: {date_scalar(span.text)}"]
    start, _, end = span.text.partition("/")
    return [f"{key}: {date_scalar(side)}" for key, side in (("start", start), ("end", end)) if side]


def _says(text: str, span: Span) -> bool:
    try:
        return repr(edtf.parse(text, span.calendar)) == repr(
            span
        )  # as text, in which what is unknown equals itself
    except edtf.EdtfError:
        return False


def _status(event: Event) -> str:
    if event.status_by:
        return braces([("status", scalar(event.status.value)), ("by", scalar(event.status_by))])
    return event.status.value if event.status is not Status.OCCURRED else ""


def _calendar(event: Event) -> str:
    spans = [event.span, *(excerpt.date for excerpt in event.excerpts)]
    return "julian" if any(span and span.calendar is Calendar.JULIAN for span in spans) else ""


def _actor_lines(actors: Sequence[Participation], indent: int) -> list[str]:
    """Who takes part: ids in brackets; where any has a role, each on a line of its own."""
    if not any(part.role for part in actors):
        return list_entry("actors", [part.actor_id for part in actors], indent)
    lines = ["actors:"]
    for part in actors:
        role = local_in_braces(part.role) if part.role else ""
        value = braces([("actor", scalar(part.actor_id)), ("role", role)]) if role else scalar(part.actor_id)
        lines += indented(dashed([value]), indent)
    return lines


def _locator(excerpt: Excerpt) -> str:
    return braces([(term, scalar(value)) for term, value in excerpt.locator]) if excerpt.locator else ""
