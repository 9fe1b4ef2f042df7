"""A link between the events of two rows, and several of them."""

from typing import NamedTuple

from timeline_app.model.event import LinkType
from timeline_app.store.table import Rows


class RowLink(NamedTuple):
    """A link from the event of one row to that of another. is_against_dates: whether the dates of both rule it out."""

    from_row: int
    to_row: int
    type: LinkType
    is_against_dates: bool


class RowLinks(tuple[RowLink, ...]):
    """Links, those between the most important events first."""

    def of(self, row: int) -> list[RowLink]:
        """Those from and to the event of a row."""
        return [link for link in self if row in link[:2]]

    def touching(self, rows: Rows, but: int = -1) -> list[RowLink]:
        """Those from and to the events of any of the rows, but not those of one event."""
        among = set(rows)
        return [link for link in self if not among.isdisjoint(link[:2]) and but not in link[:2]]
