"""Located values -> Event.

What a fault does to the event it is in, by one rule: an event that would say something else than its author wrote is
lost; one that merely says less is kept.

lost (error)      no title; a date that is no EDTF; an end before its start; `date` beside `start` or `end`; a calendar,
                  status, basis or actor that is not known; an excerpt without source or words, or of an unknown source;
                  a value of the wrong type; an id taken; whatever YAML itself refuses (tags, repeated keys, ...)
kept (error)      an importance that is not 1 to 5 (3 is taken); a link of unknown type or to an unknown event (left out)
kept (warning)    an unknown key or locator term; an unmarked day before 15 October 1582; an actor named twice;
                  a link to itself or to an event that was lost (left out)
"""

import math
from collections.abc import Mapping

from timeline_app.chrono import edtf
from timeline_app.chrono.instant import OPEN_FUTURE, OPEN_PAST, Instant, from_civil
from timeline_app.chrono.span import Bounds, Calendar, Kind, Precision, Span
from timeline_app.formats import keys
from timeline_app.formats.faults import shown
from timeline_app.formats.fields import Fields
from timeline_app.formats.nodes import Map, Node, Text
from timeline_app.model.event import Basis, Event, Excerpt, Link, LinkType, Participation, Status
from timeline_app.words import Message

STATUSES = {status.value: status for status in Status}
BASES = {basis.value: basis for basis in Basis}
CALENDARS = {calendar.value: calendar for calendar in Calendar}
LINK_TYPES = {type.value: type for type in LinkType} | {"part-of": LinkType.PART_OF}
DEFAULT_IMPORTANCE = 3

_IMPORTANCES = {str(n): n for n in range(1, 6)}
GREGORIAN_FROM = from_civil(1582, 10, 15)  # the day after 4 October 1582 where the new calendar began


def decode_event(node: Node, fields: Fields) -> Event:
    """The event written at `node`; its id is "" where none is written.

    After a loss (see above) what comes back is only good for its id and title.
    """
    entries = fields.entries(node, "events", keys.EVENT)
    calendar = fields.word(entries.get("calendar"), "calendar", CALENDARS)
    losses = fields.faults.losses
    title = fields.local_text(entries.get("title"), "title")
    if not title and type(node) is Map and fields.faults.losses == losses:
        fields.faults.loss(
            fields.place(node),
            Message("This event has no title."),
            Message("Say in a few words what happened: “title: …”."),
        )
    status, status_by = _status(entries.get("status"), fields)
    span = decode_span(entries, calendar, fields)
    return Event(
        fields.text(entries.get("id"), "id"),
        title,
        span,
        status,
        status_by,
        _participations(entries.get("actors"), fields),
        fields.texts(entries.get("tags"), "tags"),
        _importance(entries.get("importance"), fields),
        fields.local_text(entries.get("summary"), "summary"),
        _excerpts(entries.get("excerpts"), calendar or Calendar.GREGORIAN, fields),
        _links(entries.get("links"), fields),
        fields.place(node),
    )


def decode_span(entries: Mapping[str, Node], calendar: Calendar | None, fields: Fields) -> Span | None:
    """When an event was, by its keys `date`, `start` and `end`; None where they do not say, or not rightly.

    calendar: the one that is named, None where none is: then old days are warned of.
    """
    span = _span(entries, calendar or Calendar.GREGORIAN, fields)
    if span is not None and calendar is None and not span.earliest >= GREGORIAN_FROM:  # NaN is not known
        _warn_of_unmarked_calendar(span, entries, fields)
    return span


def _span(entries: Mapping[str, Node], calendar: Calendar, fields: Fields) -> Span | None:
    apart = entries.get("start") or entries.get("end")
    date = entries.get("date")
    if apart is None:
        return fields.date(date, "date", calendar)
    if date is not None:
        fields.faults.loss(
            fields.place(apart),
            Message("“date” stands beside “start” or “end”."),
            Message("Keep “date” for what has one date, or “start” and “end” for what lasts."),
        )
        return None
    before = fields.faults.mark()
    start, end = (_side(entries.get(key), key, calendar, fields) for key in ("start", "end"))
    if fields.faults.lost_since(before):
        return None
    try:
        return edtf.join(start, end)
    except edtf.EdtfError as error:
        fields.faults.loss(fields.place(apart), error.what, error.hint)
        return None


def _side(node: Node | None, key: str, calendar: Calendar, fields: Fields) -> Span | None:
    """The span of a start or an end; ".." is an open one, which is no EDTF by itself."""
    if type(node) is Text and node.value == "..":
        bound = OPEN_PAST if key == "start" else OPEN_FUTURE
        return Span("..", Kind.INSTANT, Bounds(bound, bound), Bounds(bound, bound), None, None)
    return fields.date(node, key, calendar)


def _warn_of_unmarked_calendar(span: Span, entries: Mapping[str, Node], fields: Fields) -> None:
    sides = ((span.start, span.precision), (span.end, span.end_precision))
    if any(_is_old_day(bounds, precision) for bounds, precision in sides):
        node = entries.get("date") or entries.get("start") or entries["end"]
        fields.faults.warning(
            fields.place(node),
            Message(
                "“{date}” is a day before 15 October 1582, and no calendar is named.", date=shown(span.text)
            ),
            Message("Write “calendar: julian” if the source counts so, else “calendar: gregorian”."),
        )


def _is_old_day(bounds: Bounds, precision: Precision | None) -> bool:
    known: Instant = bounds.earliest if math.isfinite(bounds.earliest) else bounds.latest
    return precision is not None and precision <= Precision.DAY and known < GREGORIAN_FROM


def _status(node: Node | None, fields: Fields) -> tuple[Status, str]:
    if type(node) is not Map:
        return fields.word(node, "status", STATUSES) or Status.OCCURRED, ""
    entries = fields.entries(node, "status", keys.STATUS)
    status = fields.word(entries.get("status"), "status", STATUSES)
    return status or Status.OCCURRED, fields.reference(entries.get("by"), "by", "actors")


def _importance(node: Node | None, fields: Fields) -> int:
    written = fields.text(node, "importance")
    if node is not None and written and written not in _IMPORTANCES:
        fields.faults.error(
            fields.place(node),
            Message("“{text}” is no importance: it is a whole number from 1 to 5.", text=shown(written)),
            Message("Until it is mended, 3 is taken."),
        )
    return _IMPORTANCES.get(written, DEFAULT_IMPORTANCE)


def _participations(node: Node | None, fields: Fields) -> tuple[Participation, ...]:
    if node is None:
        return ()
    found: dict[str, Participation] = {}
    for each in fields.elements(node, "actors"):
        part = _participation(each, fields)
        if not part.actor_id:
            fields.faults.loss(
                fields.place(each),
                Message("Here an actor is named without its id."),
                Message("Write “actor: …” with a key of “actors”."),
            )
        elif part.actor_id in found:
            fields.faults.warning(
                fields.place(each),
                Message("The actor “{actor}” is named twice in this event.", actor=shown(part.actor_id)),
                Message("Write all its roles in one."),
            )
        else:
            found[part.actor_id] = part
    return tuple(found.values())


def _participation(node: Node, fields: Fields) -> Participation:
    if type(node) is Text:
        return Participation(fields.reference(node, "actors", "actors"))
    entries = fields.entries(node, "actors", keys.PARTICIPATION)
    role = fields.local_text(entries.get("role"), "role")
    return Participation(fields.reference(entries.get("actor"), "actor", "actors"), role or None)


def _excerpts(node: Node | None, calendar: Calendar, fields: Fields) -> tuple[Excerpt, ...]:
    if node is None:
        return ()
    return tuple(
        _excerpt(each, calendar, fields) for each in fields.elements(node, "excerpts", may_stand_alone=False)
    )


def _excerpt(node: Node, calendar: Calendar, fields: Fields) -> Excerpt:
    entries = fields.entries(node, "excerpts", keys.EXCERPT)

    def text(key: str) -> str:
        return fields.text(entries.get(key), key)

    excerpt = Excerpt(
        fields.reference(entries.get("source"), "source", "sources"),
        text("exact"),
        text("prefix"),
        text("suffix"),
        _locator(entries.get("locator"), fields),
        text("phrase"),
        fields.date(entries.get("date"), "date", calendar),
        fields.word(entries.get("basis"), "basis", BASES),
        fields.place(node),
    )
    if not excerpt.source_id or not excerpt.exact:
        fields.faults.loss(
            fields.place(node),
            Message("This excerpt names no source, or has no words."),
            Message("“source: …” takes a key of “sources”, “exact: …” the words as they stand there."),
        )
    return excerpt


def _locator(node: Node | None, fields: Fields) -> tuple[tuple[str, str], ...]:
    if node is None:
        return ()
    entries = fields.entries(node, "locator", keys.LOCATOR_TERMS)
    return tuple((term, fields.text(value, term)) for term, value in entries.items())


def _links(node: Node | None, fields: Fields) -> tuple[Link, ...]:
    if node is None:
        return ()
    links = (_link(each, fields) for each in fields.elements(node, "links", may_stand_alone=False))
    return tuple(link for link in links if link is not None)


def _link(node: Node, fields: Fields) -> Link | None:
    entries = fields.entries(node, "links", keys.LINK)
    written, target = (fields.text(entries.get(key), key) for key in ("type", "event"))
    type_ = LINK_TYPES.get(written)
    if type_ is not None and target:
        return Link(type_, target, fields.place(node))
    fields.faults.error(
        fields.place(entries.get("type", node)),
        Message("A link has a type and leads to an event; this one does not, and is left out."),
        keys.did_you_mean(written, LINK_TYPES) if written and not type_ else
        Message("The types are: {words}.", words=", ".join(type.value for type in LinkType)),
    )  # fmt: skip
    return None
