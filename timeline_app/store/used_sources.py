"""On which sources events rest."""

from timeline_app.store.table import EventTable, Rows

_FEW = 512  # rows: as many are asked one by one sooner than all are counted


def used_sources(table: EventTable, rows: Rows) -> tuple[str, ...]:
    """Ids of the sources that the events of these rows rest on, in the order of the timeline."""
    sources = table.columns.sources if table.columns else None
    if sources is None:
        used = {source_id for row in rows for source_id in table.events[row].source_ids}
        return tuple(source_id for source_id in table.timeline.sources if source_id in used)
    if len(rows) <= _FEW:
        return tuple(sources.names[at] for at in sorted({number for row in rows for number in sources[row]}))
    from timeline_app.store.arrays import flags
    from timeline_app.store.columns import column
    from timeline_app.store.facet import Facet

    return column(table, Facet.SOURCES).occurring(flags(rows, len(table)))
