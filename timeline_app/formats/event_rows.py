"""Events that were read one by one, as rows of the columns that `line_parts` makes of many."""

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.formats.date_columns import UNDATED, WRITTEN, reckoned
from timeline_app.formats.id_hashes import Hashes, hashes_of
from timeline_app.formats.line_parts import Flags, Named, Numbers, Octets, Part, PartMaker, Records, marked
from timeline_app.model.event import Event
from timeline_app.model.event_columns import LONG_QUOTE, STATUSES
from timeline_app.model.rival_dates import agreement
from timeline_app.model.shape import Extent, extent_of, reach_of

Places: TypeAlias = NDArray[np.int64]


class Rows(NamedTuple):
    """Columns of events, whole. is_kept: false for a line that holds no event, or one that is lost; is_claimed: true
    where an id is taken, be it by one that is lost. reach, by: (row, value) of those that have one: see Columns.reach,
    and the id of the actor by whom a status is said.
    """

    records: Records
    is_kept: Flags
    is_claimed: Flags
    kind: Octets
    first: Numbers
    last: Numbers
    importance: Octets
    status: Octets
    agreement: Octets
    long_quotes: Octets
    is_linked: Flags
    hashes: Hashes
    actors: Named
    tags: Named
    sources: Named
    reach: list[tuple[int, Extent]]
    by: list[tuple[int, str]]


def rows_of_part(part: Part, read: dict[int, tuple[Event, bool]], maker: PartMaker) -> Rows:
    """The rows of a part of lines. read: by index of the lines marked in it, the event and whether it is kept."""
    count = len(part.care)
    rows = Rows(
        part.records,
        ~part.care,
        ~part.care,
        part.kind,
        part.first,
        part.last,
        part.importance,
        part.status,
        np.zeros(count, np.int8),
        part.long_quotes,
        np.zeros(count, np.bool_),
        part.hashes,
        part.actors,
        part.tags,
        part.sources,
        [],
        [],
    )
    return _filled(rows, read, maker) if read else rows


def rows_of_events(events: tuple[Event, ...], maker: PartMaker) -> Rows:
    """The rows of events that are held; their records begin at their indexes."""
    numbers = np.zeros(len(events), np.int32)
    records = Records(np.arange(len(events)), numbers, numbers)
    return rows_of_part(marked(records), {index: (event, True) for index, event in enumerate(events)}, maker)


def _filled(rows: Rows, read: dict[int, tuple[Event, bool]], maker: PartMaker) -> Rows:
    actors, tags, sources = dict[int, list[int]](), dict[int, list[int]](), dict[int, list[int]]()
    at = [*read]
    rows.hashes[at] = hashes_of([event.id for event, _ in read.values()])
    rows.is_claimed[at] = True
    for index, (event, is_kept) in read.items():
        if not is_kept:
            continue
        rows.is_kept[index] = True
        rows.kind[index] = UNDATED if event.span is None else WRITTEN
        if event.span is not None:
            rows.first[index] = len(maker.dates.table)
            maker.dates.table.append(reckoned(event.span, event))
        rows.importance[index] = event.importance
        rows.status[index] = STATUSES.index(event.status)
        rows.agreement[index] = agreement(event)
        rows.long_quotes[index] = min(sum(len(each.exact) >= LONG_QUOTE for each in event.excerpts), 2)
        rows.is_linked[index] = bool(event.links)
        actors[index] = [maker.actors.code_of(id) for id in event.actor_ids]
        tags[index] = [maker.tags.code_of(tag) for tag in event.tags]
        sources[index] = [maker.sources.code_of(id) for id in event.source_ids]
        own = extent_of(event.span) if event.span else None
        if own is not None and (reach := reach_of(event, own)) != own:
            rows.reach.append((index, reach))
        if event.status_by:
            rows.by.append((index, event.status_by))
    return rows._replace(
        actors=_with(rows.actors, actors), tags=_with(rows.tags, tags), sources=_with(rows.sources, sources)
    )


def _with(named: Named, codes: dict[int, list[int]]) -> Named:
    """The same with codes for some rows that have none so far. codes: in the order of the rows."""
    counts = named.counts.copy()
    counts[[*codes]] = [len(each) for each in codes.values()]
    is_new = np.zeros(len(counts), np.bool_)
    is_new[[*codes]] = True
    is_new = np.repeat(is_new, counts)
    found = np.empty(len(is_new), np.int32)
    found[~is_new] = named.codes
    found[is_new] = [code for each in codes.values() for code in each]
    return Named(counts, found)
