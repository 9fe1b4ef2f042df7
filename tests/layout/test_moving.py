"""A scene moved: everything in it that has a height goes along, whatever it is."""

from dataclasses import fields

from hypothesis import given, settings

from tests.layout.test_compose import timelines
from tests.makers import FixedRuler
from timeline_app.layout.moving import lowered
from timeline_app.layout.paper import Settings
from timeline_app.layout.picture import scene_of
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

_HEIGHTS = {"y", "top", "bottom", "pinned_bottom"}
_PAIRS = {"solid", "hops"}  # of a stem, as (top, bottom)


def check(before: object, after: object, name: str, down: float) -> None:
    """Every height under `before` is `down` lower under `after`; all else is as it was."""
    if name in _HEIGHTS and isinstance(before, int | float) and isinstance(after, int | float):
        assert abs(after - before - down) < 1e-6, name
    elif hasattr(before, "_fields"):
        for field in before._fields:
            check(getattr(before, field), getattr(after, field), field, down)
    elif isinstance(before, list | tuple) and isinstance(after, list | tuple):
        assert len(before) == len(after)
        for one, other in zip(before, after, strict=True):
            if name in _PAIRS:
                check(one[0], other[0], "top", down)
                check(one[1], other[1], "bottom", down)
            else:
                check(one, other, "", down)
    else:
        assert before == after or before != before, name  # NaN is not itself


@settings(max_examples=30, deadline=None)
@given(timelines())
def test_whatever_has_a_height_goes_along(timeline: Timeline) -> None:
    scene = scene_of(build_table(timeline), Filter(), Settings(), "en", FixedRuler())
    moved = lowered(scene, 100.0)
    for field in fields(scene):
        check(getattr(scene, field.name), getattr(moved, field.name), field.name, 100.0)
