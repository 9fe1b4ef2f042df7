"""The links between the events that a filter lets through, by row."""

from typing import NamedTuple

from timeline_app.model.event import LinkType
from timeline_app.model.link_order import is_against_dates
from timeline_app.store.table import EventTable, Rows


class RowLink(NamedTuple):
    """A link from the event of one row to that of another. is_against_dates: whether the dates of both rule it out."""

    from_row: int
    to_row: int
    type: LinkType
    is_against_dates: bool


def linked(table: EventTable, rows: Rows) -> tuple[RowLink, ...]:
    """Links whose events are both among `rows`, each once; those between the most important events first."""
    among = set(rows)
    found: dict[RowLink, None] = {}
    for row in rows:
        event = table.events[row]
        for link in event.links:
            other = table.row_of.get(link.event_id, -1)
            if other in among:
                is_wrong = is_against_dates(link.type, event, table.events[other])
                found[RowLink(row, other, link.type, is_wrong)] = None
    weight = table.importance
    return tuple(sorted(found, key=lambda link: -weight[link.from_row] - weight[link.to_row]))
