"""Asking for one actor: the rows that a filter lets through, and the counts of all facets under it.

    python -m tests.benchmarks.filter_speed [--events N] [--quick]

At 10,000, 100,000 and 1,000,000 events, with 20 actors and with 5,000, of which some take part in very many events and
most in few. `filter, rows` is what a picture waits for; the counts follow it. The floor is the bare filter and bin by
numpy in the same run: flags from the pairs of event and actor, which are sorted by actor; the rows of these; their
middles counted into the 1,600 columns of a picture. `facets, first` is what is made once for a timeline, held against
numpy sorting its pairs of event and actor. Prints one JSON line a figure.
"""

from collections.abc import Callable, Iterator

import numpy as np

from tests.benchmarks.measure import Figure, Options, options, took_ms
from tests.benchmarks.seeded_files import variant
from timeline_app.model.event_columns import EventColumns
from timeline_app.store.columns import column, make_ready
from timeline_app.store.facet import Facet
from timeline_app.store.facets import count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable, build_table

SIZES = (10_000, 100_000, 1_000_000)
VARIANTS = {"bursts": "", "5,000 actors": ", 5,000 actors"}
_BINS = 1_600
_RUNS = 60
_FRESH = 5


def figures(chosen: Options) -> Iterator[Figure]:
    for name, suffix in VARIANTS.items():
        for events in chosen.sizes(SIZES):
            yield _made(name, suffix, events, chosen.runs(_FRESH))
            yield from _filtered(name, suffix, events, chosen.runs(_RUNS))


def _made(name: str, suffix: str, events: int, runs: int) -> Figure:
    """The values of all facets, made for a table that nobody has asked anything yet."""
    times, floors = [], []
    for seed in range(runs):
        table = build_table(variant(name, events, seed))
        assert isinstance(table.events, EventColumns)
        values = table.events.columns.actors.values
        floors.append(took_ms(lambda values=values: np.argsort(values, kind="stable")))  # type: ignore[misc]
        times.append(took_ms(lambda table=table: _make_all(table)))  # type: ignore[misc]
    return Figure(f"facets, first{suffix}", events, times, floors)


def _make_all(table: EventTable) -> None:
    make_ready(table)
    column(table, Facet.CORROBORATIONS)


def _filtered(name: str, suffix: str, events: int, runs: int) -> Iterator[Figure]:
    table = build_table(variant(name, events))
    _make_all(table)
    bare = bare_filter(table)
    floors: list[float] = []
    rows: list[float] = []
    counts: list[float] = []
    for actor in range(min(runs, len(table.actor_ids))):  # each once: what was asked already is kept
        chosen = Filter(actors=frozenset([table.actor_ids[actor]]))
        floors.append(took_ms(lambda actor=actor: bare(actor)))  # type: ignore[misc]
        rows.append(took_ms(lambda chosen=chosen: let_through(chosen, table)))  # type: ignore[misc]
        counts.append(took_ms(lambda chosen=chosen: count_facets(chosen, table)))  # type: ignore[misc]
    yield Figure(f"filter, rows{suffix}", events, rows, floors, limit=10)
    both = [one + other for one, other in zip(rows, counts, strict=True)]
    yield Figure(f"filter, rows and counts{suffix}", events, both, floors)


def bare_filter(table: EventTable) -> Callable[[int], object]:
    """Called with an actor: the bare filter and bin of its events."""
    events = table.events
    assert isinstance(events, EventColumns)
    columns = events.columns
    order = np.argsort(columns.actors.values, kind="stable")
    rows = columns.actors.owners()[order]
    starts = np.searchsorted(columns.actors.values[order], np.arange(len(table.actor_ids) + 1))
    middles = (columns.left + columns.right) / 2
    first, last = float(np.nanmin(middles)), float(np.nanmax(middles))
    bins_a_second = (_BINS - 1) / (last - first)

    def bare(actor: int) -> object:
        flags = np.zeros(len(middles), dtype=np.bool_)
        flags[rows[starts[actor] : starts[actor + 1]]] = True
        chosen = np.flatnonzero(flags)
        return np.bincount(((middles[chosen] - first) * bins_a_second).astype(np.intp), minlength=_BINS)

    return bare


def main() -> None:
    for figure in figures(options()):
        figure.say()


if __name__ == "__main__":
    main()
