"""The links between the events that a filter lets through, by row."""

from typing import TYPE_CHECKING

from timeline_app.model.link_order import is_against_dates
from timeline_app.store.row_link import RowLink, RowLinks
from timeline_app.store.table import EventTable, Rows

if TYPE_CHECKING:
    from timeline_app.store.bulk_linked import BulkLinks

__all__ = ["RowLink", "RowLinks", "linked"]


def linked(table: EventTable, rows: Rows) -> "RowLinks | BulkLinks":
    """Links whose events are both among `rows`, each once; those between the most important events first."""
    if table.columns is not None:
        from timeline_app.store.bulk_linked import bulk_linked

        return bulk_linked(table, rows)
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
    return RowLinks(sorted(found, key=lambda link: -weight[link.from_row] - weight[link.to_row]))
