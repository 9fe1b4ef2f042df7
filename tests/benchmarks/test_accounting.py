"""Every event let through and in view is accounted for, among very many too; and what is not would be noticed."""

from dataclasses import replace

import pytest

from tests.benchmarks.accounting import Facts, sampled, unaccounted
from tests.benchmarks.floors import WIDTH
from tests.benchmarks.seeded_files import VARIANTS, variant
from tests.makers import FixedRuler
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.frame import Frame, fit
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table


@pytest.mark.parametrize("name", VARIANTS)
def test_all_of_twenty_thousand_events_are_accounted_for_wherever_one_looks(name: str) -> None:
    assert sampled(name, 20_000, 8, FixedRuler())["faults"] == []


def test_so_are_those_that_a_filter_lets_through() -> None:
    found = sampled("bursts", 20_000, 8, FixedRuler(), Filter(actors=frozenset(["actor-03", "actor-11"])))

    assert found["faults"] == []
    assert found["in_view"] != sampled("bursts", 20_000, 8, FixedRuler())["in_view"]


def test_a_mark_that_is_missing_is_noticed() -> None:
    table = build_table(variant("bursts", 3_000))
    content = Content(table, table.all_rows, "en", FixedRuler())
    view = fit(content, WIDTH - 200.0)
    assert view is not None
    scene = compose_scene(content, Frame(view, WIDTH, 9_000.0), FixedRuler())
    facts = Facts(table, Filter())

    assert list(unaccounted(scene, facts, view)) == []
    assert list(unaccounted(replace(scene, marks=scene.marks[1:]), facts, view))
    assert list(unaccounted(replace(scene, ribbons=scene.ribbons[1:]), facts, view))
