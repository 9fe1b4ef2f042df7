"""What a search finds stands out on the picture, and all else stands back; nothing of it without a search."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.layout.scenes import a_content
from tests.makers import an_event
from tests.paint.pictures import painted
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.layout.scene import Box, Mark, Ribbon, Scene
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.hits import parted
from timeline_app.paint.painter import Emphasis, paint_scene
from timeline_app.paint.theme import DARK, LIGHT, Theme, actor_colour
from timeline_app.store.picked import Picked
from timeline_app.values import replace

pytestmark = pytest.mark.usefixtures("qapp")


def a_scene() -> Scene:
    """Two notes of one lane, a fold of three, and two undated events, 900 by 400."""
    content = a_content(
        an_event("one", date="2024-03-05", title="Bread", actors=["ann"]),
        an_event("two", date="2024-03-25", title="Wine", actors=["ann"]),
        *(an_event(f"fold{i}", date="2024-03-15T10:00:00", title="Fold", actors=["ann"]) for i in range(3)),
        an_event("three", date="", title="Salt", actors=["ann"]),
        an_event("four", date="", title="Oil", actors=["ann"]),
        names={"ann": "Ann"},
    )
    ruler = QtRuler()
    viewport = fit(content, 900 - gutter_px(content, ruler))
    assert viewport is not None
    return compose_scene(content, Frame(viewport, 900, 400), ruler)


def drawn(scene: Scene, emphasis: Emphasis, theme: Theme = LIGHT) -> QImage:
    return painted(lambda painter: paint_scene(painter, scene, theme, emphasis), 900, 400)


def ink(image: QImage, box: Box) -> float:
    """Contrast within a box: the darkest against the lightest grey, 0 to 255."""
    greys = [
        QColor(image.pixel(x, y)).lightness()
        for x in range(round(box.left), round(box.right))
        for y in range(round(box.top), round(box.bottom))
    ]
    return max(greys) - min(greys)


def mark_with(scene: Scene, row: int) -> Mark:
    return next(mark for mark in scene.marks if row in mark.rows)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_hits_keep_their_strength_and_the_others_lose_it(theme: Theme) -> None:
    scene = a_scene()
    plain, searched = (drawn(scene, Emphasis(hits=hits), theme) for hits in (None, frozenset({0})))
    hit, other = (label.box for label in scene.labels if label.row in (0, 4))
    assert ink(searched, hit) > 0.85 * ink(plain, hit)
    assert ink(searched, other) < 0.6 * ink(plain, other)


def test_hits_have_a_halo() -> None:
    scene = a_scene()
    mark = mark_with(scene, 0)
    above = Box(mark.note_x - 1, mark.y - 8.5, mark.note_x + 1, mark.y - 7)
    image = drawn(scene, Emphasis(hits=frozenset({0})))
    assert QColor(image.pixel(round(above.left), round(above.top))).blueF() > 0.9
    assert QColor(image.pixel(round(above.left), round(above.top))).redF() < 0.9


def test_a_fold_says_how_many_hits_it_holds() -> None:
    scene = a_scene()
    fold = next(mark for mark in scene.marks if mark.is_fold)
    corner = Box(fold.right - 4, fold.y - 14, fold.right + 10, fold.y - 2)
    some, every = (drawn(scene, Emphasis(hits=frozenset(fold.rows[:count]))) for count in (2, 3))
    accent = QColor(LIGHT.accent)
    badge = [
        any(
            image.pixelColor(x, y) == accent
            for x in range(round(corner.left), round(corner.right))
            for y in range(round(corner.top), round(corner.bottom))
        )
        for image in (some, every)
    ]
    assert badge == [True, False]


def test_undated_hits_stand_out_in_the_tray() -> None:
    scene = a_scene()
    hit, other = scene.tray_items[0], scene.tray_items[1]
    plain, searched = (drawn(scene, Emphasis(hits=hits)) for hits in (None, frozenset(hit.rows)))
    assert ink(searched, hit.box) > 0.85 * ink(plain, hit.box)
    assert ink(searched, other.box) < 0.6 * ink(plain, other.box)


def test_what_is_selected_stays_in_sight_beside_the_hits() -> None:
    scene = a_scene()
    behind, before = parted(scene, frozenset({0}), 4)
    assert (
        {row for mark in before.marks for row in mark.rows}
        == {label.row for label in before.labels}
        == {0, 4}
    )
    assert len(behind.marks) + len(before.marks) == len(scene.marks)
    assert parted(scene, frozenset(), -1)[1].labels == []


def test_a_search_without_hits_veils_everything() -> None:
    scene = a_scene()
    image = drawn(scene, Emphasis(hits=frozenset()))
    mark = mark_with(scene, 0)
    seen = image.pixelColor(round(mark.note_x), round(mark.y))
    assert seen.lightness() > actor_colour(0, LIGHT).lightness() + 60


def with_hits(scene: Scene, *counts: int) -> Scene:
    """The scene with a ribbon of three bars in its first lane; counts: the hits in each, of nine events."""
    lane = scene.lanes[0]
    nine = np.full(3, 9, dtype=np.int64)
    ribbon = Ribbon(
        0, 0, scene.plot.left + 30, 20.0, lane.bottom - 4, np.full(3, 18.0), nine, lambda _x: None,
        lambda _hits: np.array(counts),
    )  # fmt: skip
    return replace(scene, ribbons=(ribbon,))


def changed(one: QImage, other: QImage, scene: Scene, bar: int) -> int:
    """How many pixels in the middle of a bar differ."""
    x, bottom = round(scene.plot.left + 30 + 20 * bar + 10), round(scene.lanes[0].bottom) - 4
    return sum(one.pixel(x, y) != other.pixel(x, y) for y in range(bottom - 18, bottom))


def test_hits_within_a_ribbon_stand_out_as_high_as_they_are_many() -> None:
    in_ribbons = Emphasis(hits=Picked(np.zeros(7, dtype=np.bool_)))
    some, none = (drawn(with_hits(a_scene(), *counts), in_ribbons) for counts in ((9, 1, 0), (0, 0, 0)))
    all_of_nine, one_of_nine, no_hit = (changed(some, none, a_scene(), bar) for bar in range(3))
    assert all_of_nine == 18
    assert 4 <= one_of_nine < 9
    assert no_hit == 0


def test_a_ribbon_is_as_it_was_where_nothing_is_searched_for() -> None:
    some, none = (drawn(with_hits(a_scene(), *counts), Emphasis()) for counts in ((9, 9, 9), (0, 0, 0)))
    assert some == none


def test_what_of_a_ribbon_is_no_hit_stands_back() -> None:
    scene = with_hits(a_scene(), 0, 0, 0)
    bar = Box(
        scene.plot.left + 34, scene.lanes[0].bottom - 30, scene.plot.left + 46, scene.lanes[0].bottom - 4
    )
    plain, searched = (
        drawn(scene, Emphasis(hits=hits)) for hits in (None, Picked(np.zeros(7, dtype=np.bool_)))
    )
    assert ink(searched, bar) < 0.6 * ink(plain, bar)
