"""Links between very many events."""

from collections.abc import Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.event_columns import EventColumns
from timeline_app.model.link_columns import LINK_TYPES, Links, are_against_dates, links_of
from timeline_app.store.arrays import flags, octets
from timeline_app.store.kept import kept
from timeline_app.store.picked import Flags
from timeline_app.store.row_link import RowLink
from timeline_app.store.table import EventTable, Rows


class BulkLinks(Sequence[RowLink]):
    """Links, those between the most important events first; each is made when it is looked at.

    places: which of the links of the table they are. length: that of the table.
    """

    def __init__(self, links: Links, against_dates: Flags, places: NDArray[np.int64], length: int) -> None:
        self._links, self._against_dates, self._places, self._length = links, against_dates, places, length

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> RowLink: ...
    @overload
    def __getitem__(self, index: slice) -> list[RowLink]: ...
    def __getitem__(self, index: int | slice) -> RowLink | list[RowLink]:
        if isinstance(index, slice):
            return [self._made(place) for place in self._places[index].tolist()]
        return self._made(int(self._places[index]))

    def of(self, row: int) -> list[RowLink]:
        """Those from and to the event of a row."""
        return self._among((self._links.owners == row) | (self._links.others == row))[:]

    def touching(self, rows: Rows, but: int = -1) -> "BulkLinks":
        """Those from and to the events of any of the rows, but not those of one event."""
        if not len(self):
            return self
        among, (owners, others, _types) = flags(rows, self._length), self._links
        return self._among((among[owners] | among[others]) & (owners != but) & (others != but))

    def _among(self, chosen: Flags) -> "BulkLinks":
        return BulkLinks(self._links, self._against_dates, self._places[chosen[self._places]], self._length)

    def _made(self, place: int) -> RowLink:
        owners, others, types = self._links
        type = LINK_TYPES[types[place]]
        return RowLink(int(owners[place]), int(others[place]), type, bool(self._against_dates[place]))


def bulk_linked(table: EventTable, rows: Rows) -> BulkLinks:
    """What store.linked.linked says of a table in columns."""
    events = table.events
    assert isinstance(events, EventColumns)
    links, against_dates = _links_of(events)
    among, importance = flags(rows, len(table)), octets(table.importance).astype(np.int16)
    places = np.flatnonzero(among[links.owners] & among[links.others])
    weight = importance[links.owners[places]] + importance[links.others[places]]
    return BulkLinks(links, against_dates, places[(-weight).argsort(kind="stable")], len(table))


@kept(1)
def _links_of(events: EventColumns) -> tuple[Links, Flags]:
    """All links, those between events as they come; and which of them the dates of both events rule out."""
    columns, records = events.columns, events.records
    links = columns.links
    if links is None:
        linked = columns.linked.tolist()
        links = links_of(zip(linked, map(records.event, linked), strict=True), records.index_of)
    return links, are_against_dates(links, columns)
