"""The scene of an exported picture: its words, its span, and how it is made to fit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.test_compose import timelines
from tests.makers import FixedRuler, a_timeline, an_event, an_excerpt
from timeline_app.layout.paper import Settings
from timeline_app.layout.picture import scene_of
from timeline_app.layout.presets import PRESETS
from timeline_app.layout.scene import Scene
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

RULER = FixedRuler()


def scene(timeline: Timeline, asked: Settings) -> Scene:
    return scene_of(build_table(timeline), Filter(), asked, "en", RULER)


def crowded(lanes: int) -> Timeline:
    return a_timeline(
        *(an_event(f"e{i}", date=f"20{i % 40:02d}-03-03", actors=[f"a{i}"]) for i in range(lanes))
    )


@settings(max_examples=30, deadline=None)
@given(timelines(), st.sampled_from([preset for preset in PRESETS.values() if preset.is_exact]))
def test_on_an_exact_size_everything_fits_and_nothing_is_lost(timeline: Timeline, preset: object) -> None:
    asked = preset.of(Settings())  # type: ignore[attr-defined]
    made = scene(timeline, asked)
    zoom = asked.width / made.width
    assert (made.height - 1) * zoom <= asked.height
    assert set(made.rows_in_view) == set(range(len(timeline.events)))


def test_letters_are_as_large_as_asked_for_where_there_is_room() -> None:
    asked = PRESETS["poster"].of(Settings())
    assert asked.width / scene(crowded(3), asked).width == pytest.approx(2.0)


def test_what_does_not_fit_an_exact_size_is_drawn_smaller() -> None:
    asked = PRESETS["slide"].of(Settings())
    made = scene(crowded(60), asked)
    assert asked.width / made.width < 1.0
    assert made.height * asked.width / made.width <= asked.height + 1


def test_a_size_that_may_grow_keeps_its_letters() -> None:
    made = scene(crowded(60), PRESETS["article"].of(Settings()))
    assert made.width == 1200
    assert made.height > 675


def test_title_filter_and_sources_are_named() -> None:
    made = scene(a_timeline(an_event(excerpts=[an_excerpt()]), title="A case"), Settings())
    texts = [line.text for line in made.lines]
    assert texts[0] == "A case"
    assert "1 event. No filter." in texts
    assert any("The paper" in text for text in texts)
