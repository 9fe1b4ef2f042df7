"""The rows that a filter lets through."""

from timeline_app.store.filter import Filter
from timeline_app.store.query import Query
from timeline_app.store.table import EventTable, Rows


def let_through(chosen: Filter, table: EventTable) -> Rows:
    """Rows of the events that the filter lets through, ascending."""
    if chosen.is_empty:
        return table.all_rows
    from timeline_app.store.masks import mask  # numpy, which the first picture can do without

    rows: list[int] = mask(chosen, table).nonzero()[0].tolist()
    return rows


def hits(query: Query, table: EventTable) -> Rows:
    """Rows of the events that have what a search asks for, ascending; what it asks wrongly is left out of it."""
    from timeline_app.store.finding import having

    rows: list[int] = having(query, table).nonzero()[0].tolist()
    return rows
