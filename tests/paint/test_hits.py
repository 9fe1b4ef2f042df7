"""What a search finds stands out on the picture, and all else stands back; nothing of it without a search."""

import pytest
from PySide6.QtGui import QColor, QImage

from tests.layout.scenes import a_content
from tests.makers import an_event
from tests.paint.pictures import painted
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Frame, fit, gutter_px
from timeline_app.layout.scene import Box, Mark, Scene
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.hits import parted
from timeline_app.paint.painter import Emphasis, paint_scene
from timeline_app.paint.theme import DARK, LIGHT, Theme, actor_colour

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
