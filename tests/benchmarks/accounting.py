"""Whether each event that is let through and in view is accounted for by what is drawn, lane by lane; asked of numpy.

    python -m tests.benchmarks.accounting [--events N] [--quick]

At views of the script of frame_speed, chosen by chance but the same each time; prints one JSON line a variant, with how
many views were looked at, how many events in how many lanes they hold, and what is not accounted for. Exit status 1 where
anything is not.
"""

import json
import random
import sys
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.floors import WIDTH
from tests.benchmarks.frame_speed import densest, script
from tests.benchmarks.measure import Options, options
from tests.benchmarks.seeded_files import VARIANTS, variant
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.layout.ruler import Ruler
from timeline_app.layout.scene import Lane, LaneKind, Scene
from timeline_app.store.arrays import floats
from timeline_app.store.event_table import EventTable
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table

_VIEWS = 20
_TALL_PX = 20_000.0  # so that no lane is scrolled out of sight
_REST = (LaneKind.OTHERS, LaneKind.HIDDEN)
Flags = NDArray[np.bool_]


class Facts:
    """What numpy knows of the events that a filter lets through."""

    def __init__(self, table: EventTable, chosen: Filter) -> None:
        columns = table.columns
        assert columns is not None
        self.left, self.right = floats(table.left), floats(table.right)
        self.owners, self.actors = columns.actors.owners(), columns.actors.values
        self.passed: Flags = np.zeros(len(table), dtype=np.bool_)
        self.passed[np.array(let_through(chosen, table), dtype=np.int64)] = True

    def in_view(self, view: Viewport) -> Flags:
        """For each event whether it is let through and meets the view."""
        seen: Flags = self.passed & (self.left < view.right) & (self.right > view.left)
        return seen

    def with_one_of(self, actors: Sequence[int]) -> Flags:
        """For each event whether one of these takes part."""
        found: Flags = np.zeros(len(self.passed), dtype=np.bool_)
        found[self.owners[np.isin(self.actors, np.array(actors))]] = True
        return found

    def in_lanes(self, lanes: Sequence[Lane], seen: Flags) -> Iterator[int]:
        """How many of those seen belong into each lane; into one for the rest, those that no other lane shows."""
        shown = [actor for lane in lanes if lane.kind not in _REST for actor in lane.actors or (lane.actor,)]
        others = ~self.with_one_of(shown)
        for lane in lanes:
            own = others if lane.kind in _REST else self.with_one_of(lane.actors or (lane.actor,))
            yield int(np.count_nonzero(own & seen))


def drawn_in(scene: Scene, lane: int, seen: Flags) -> int:
    """How many events the marks and the bars of a lane stand for; not those of which only the note reaches into view."""
    count = sum(
        len(mark.rows) for mark in scene.marks if mark.lane == lane and (mark.is_fold or seen[mark.rows[0]])
    )
    for ribbon in scene.ribbons:
        if ribbon.lane == lane:
            bars = np.flatnonzero(np.asarray(ribbon.counts))
            pointed = (ribbon.mark_at(ribbon.left + (bar + 0.5) * ribbon.step) for bar in bars.tolist())
            groups = {mark.left: len(mark.rows) for mark in pointed if mark is not None}
            count += sum(groups.values())
    return count


def unaccounted(scene: Scene, facts: Facts, view: Viewport) -> Iterator[str]:
    """A sentence for each lane, and for the picture, where what is drawn is not what is there."""
    seen = facts.in_view(view)
    if len(scene.rows_in_view) != np.count_nonzero(seen):
        yield f"{len(scene.rows_in_view)} rows are said to be in view, {np.count_nonzero(seen)} are"
    for position, (lane, there) in enumerate(
        zip(scene.lanes, facts.in_lanes(scene.lanes, seen), strict=True)
    ):
        if lane.in_view != there:
            yield f"{lane.name} says that it shows {lane.in_view}, {there} are there"
        drawn = drawn_in(scene, position, seen)
        if drawn != there:
            yield f"{lane.name} draws {drawn} of {there}"


def sampled(
    name: str, events: int, views: int, ruler: Ruler, chosen: Filter | None = None
) -> dict[str, object]:
    """What was looked at in a variant, and what is not accounted for: "faults", none if all is well."""
    table = build_table(variant(name, events))
    chosen = chosen or Filter()
    content = Content(table, let_through(chosen, table), "en", ruler)
    whole = fit(content, WIDTH - gutter_px(content, ruler))
    assert whole is not None
    facts = Facts(table, chosen)
    scripted = [view for steps in script(whole, densest(table)).values() for view in steps]
    faults: list[str] = []
    told = lanes = 0
    for view in random.Random(1).sample(scripted, views):
        scene = compose_scene(content, Frame(view, WIDTH, _TALL_PX), ruler)
        faults += unaccounted(scene, facts, view)
        told += len(scene.rows_in_view)
        lanes += len(scene.lanes)
    return {
        "name": f"accounted for, {name}",
        "events": events,
        "views": views,
        "in_view": told,
        "lanes": lanes,
        "faults": faults,
    }


def check(asked: Options, ruler: Ruler) -> bool:
    """Prints what was found in each variant; True where all is accounted for."""
    is_well = True
    for events in asked.sizes((1_000_000,)):
        for name in VARIANTS:
            found = sampled(name, events, asked.runs(_VIEWS), ruler)
            is_well = is_well and not found["faults"]
            print(json.dumps(found, ensure_ascii=False), flush=True)
    return is_well


def main() -> int:
    asked = options()
    from PySide6.QtGui import QGuiApplication

    from timeline_app.paint.fonts import QtRuler

    application = QGuiApplication(["benchmark"])
    is_well = check(asked, QtRuler())
    del application
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
