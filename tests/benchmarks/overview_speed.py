"""The overview and the counts of all facets under another filter, at 1,000 and at 100,000 events.

    python -m tests.benchmarks.overview_speed [--events N] [--quick]

Prints one JSON line a figure: name, events, median and 95th percentile in ms, the floor of the same run, and the ratio of
the medians. The floors: for a repaint, a blit of a pixmap of that size and one rectangle; for a strip reckoned anew, four
running sums over all events; for a change of filter, one comparison and one count over all events for each facet.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measure import Figure, in_turn, options
from tests.benchmarks.seeded_files import variant
from timeline_app.layout.overview import ground, overview
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.theme import LIGHT
from timeline_app.store.facet import Facet
from timeline_app.store.facets import count_facets
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable, build_table
from timeline_app.ui.facts import Facts
from timeline_app.ui.overview import OverviewStrip
from timeline_app.ui.session import Session

WIDTH, HEIGHT = 1100, 72
RUNS = 40


def main(sizes: list[int]) -> None:
    application = QApplication(["benchmark", "-platform", "offscreen"])
    for events in sizes:
        facts = variant("bursts", events)
        table = build_table(facts)
        filters = [Filter(actors=frozenset([name])) for name in facts.actors] * 2
        count_facets(Filter(), table)  # the columns, made once for each table
        repaint(events, Session(QtRuler(), is_animated=False), Facts((), facts, (), {}))
        reckon(events, table, filters)
        change(events, table, filters)
    del application


def repaint(events: int, session: Session, facts: Facts) -> None:
    """A view that moves: the strip is kept, its window drawn anew."""
    session.show_facts(facts)
    strip = OverviewStrip(session, LIGHT)
    strip.resize(WIDTH, HEIGHT)
    target = QPixmap(WIDTH, HEIGHT)
    strip.render(target)
    still = QPixmap(WIDTH, HEIGHT)
    still.fill(QColor(LIGHT.accent))

    def floor() -> None:
        with QPainter(target) as painter:
            painter.drawPixmap(0, 0, still)
            painter.fillRect(QRectF(100, 3, 200, 46), QColor(LIGHT.accent))

    def move() -> None:
        session.pan(3.0)
        strip.render(target)

    say("overview, moved", events, move, floor)


def reckon(events: int, table: EventTable, filters: list[Filter]) -> None:
    """Another filter: the density of what it lets through."""
    under = ground(table, WIDTH, QtRuler())
    assert under is not None
    rows = iter([let_through(chosen, table) for chosen in filters])
    bins = np.random.default_rng(1).integers(0, WIDTH // 2, events)
    weights = np.ones(events)

    def floor() -> None:
        for _ in range(4):
            np.cumsum(np.bincount(bins, weights))

    say("overview, another filter", events, lambda: overview(under, table, next(rows)), floor)


def change(events: int, table: EventTable, filters: list[Filter]) -> None:
    """Another filter: its rows, and the counts of all facets."""
    asked = iter([replace(chosen, not_statuses=frozenset(["disputed"])) for chosen in filters])
    column = np.random.default_rng(1).integers(0, 20, events)

    def once() -> None:
        chosen = next(asked)
        let_through(chosen, table)
        count_facets(chosen, table)

    def floor() -> None:
        for _ in Facet:
            np.bincount(column, column == 7)

    say("facets, another filter", events, once, floor)


def say(name: str, events: int, work: Callable[[], object], floor: Callable[[], object]) -> None:
    Figure(name, events, *in_turn(RUNS, work, floor)).say()


if __name__ == "__main__":
    main(options().sizes((1_000, 100_000)))
