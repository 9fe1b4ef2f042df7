"""The whole picture, painted: everything of a scene, in its place, and nothing beyond it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPen

from tests.layout.scenes import a_content
from tests.makers import an_event
from tests.paint.pictures import coloured, is_coloured, painted
from timeline_app.chrono.instant import from_civil
from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Foot, Frame, fit, gutter_px
from timeline_app.layout.scene import Mark, Scene
from timeline_app.paint.fonts import QtRuler
from timeline_app.paint.painter import NO_EMPHASIS, Emphasis, paint_scene
from timeline_app.paint.theme import DARK, LIGHT, Theme, actor_colour

pytestmark = pytest.mark.usefixtures("qapp")


def a_scene(**more: object) -> Scene:
    """Two lanes joined by a chord, an undated event, 900 by 400."""
    content = a_content(
        an_event("one", date="2024-03-05", title="Both", actors=["ann", "bob"]),
        an_event("two", date="[2024-03-07..2024-03-20]", title="Later", actors=["bob"]),
        an_event("three", date="", title="Undated", actors=["ann"]),
        names={"ann": "Ann", "bob": "Bob"},
    )
    ruler = QtRuler()
    viewport = fit(content, 900 - gutter_px(content, ruler))
    assert viewport is not None
    return compose_scene(content, Frame(viewport, 900, 400, **more), ruler)  # type: ignore[arg-type]


def drawn(scene: Scene, theme: Theme = LIGHT, emphasis: Emphasis = NO_EMPHASIS, ratio: float = 1.0) -> QImage:
    return painted(
        lambda painter: paint_scene(painter, scene, theme, emphasis),
        round(scene.width),
        round(scene.height),
        ratio,
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_lanes_heads_axis_labels_and_tray_are_all_there(theme: Theme) -> None:
    scene = a_scene()
    image = drawn(scene, theme)
    for index, lane in enumerate(scene.lanes):
        assert is_coloured(image, actor_colour(index, theme), 1, lane.top + 5)
        assert coloured(image, theme.text, 0, 0, 1, 1) == 0
    for label in scene.labels:
        box = [round(edge) for edge in label.box]
        assert coloured(image, theme.text, *box) > 10, label.title
    tick = next(tick for tick in scene.ticks if tick.text and tick.text_x > scene.plot.left)
    assert coloured(image, theme.text, round(tick.text_x), 0, round(tick.text_x) + 40, 50) > 5
    tray = [round(edge) for edge in scene.tray_items[0].box]
    assert coloured(image, theme.text, *tray) > 10


def test_the_ground_of_a_head_is_that_of_its_lane() -> None:
    scene = a_scene()
    image = drawn(scene)
    x = scene.plot.left - 4
    assert is_coloured(image, LIGHT.lane, x, scene.lanes[0].top + 3)
    assert is_coloured(image, LIGHT.lane_other, x, scene.lanes[1].top + 3)


def test_what_is_selected_and_hovered_stands_out_and_is_never_exported() -> None:
    scene = a_scene()
    plain = drawn(scene)
    row = next(mark.rows[0] for mark in scene.marks)
    assert drawn(scene, emphasis=Emphasis(selected_row=row)) != plain
    assert drawn(scene, emphasis=Emphasis(hovered_rows=(row,))) != plain
    assert drawn(scene, emphasis=Emphasis(selected_row=2)) != plain
    assert drawn(scene, emphasis=Emphasis(selected_row=99)) == plain


def test_the_stem_of_the_selected_event_is_drawn_stronger() -> None:
    scene = a_scene()
    (stem,) = scene.stems
    x, (top, bottom) = round(stem.x), (round(edge) for edge in stem.solid[0])
    box = (x - 1, top + 9, x + 2, bottom - 9)
    plain, strong = drawn(scene), drawn(scene, emphasis=Emphasis(selected_row=stem.row))
    assert coloured(strong, LIGHT.text, *box) > coloured(plain, LIGHT.text, *box) + 10


def test_the_same_scene_gives_the_same_pixels() -> None:
    assert drawn(a_scene()) == drawn(a_scene())


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(900, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(QPen(5))
    pen, font, transform = painter.pen(), painter.font(), painter.transform()
    paint_scene(painter, a_scene(), LIGHT)
    assert (painter.pen(), painter.font(), painter.transform()) == (pen, font, transform)
    assert not painter.hasClipping()
    painter.end()


def test_a_scene_begins_at_the_origin_of_the_painter() -> None:
    scene = a_scene()

    def aside(painter: QPainter) -> None:
        painter.translate(40, 30)
        paint_scene(painter, scene, LIGHT)

    moved = painted(aside, 1000, 500).copy(QRect(40, 30, 900, 400))
    plain = drawn(scene)
    differing = sum(
        moved.pixelColor(x, y) != plain.pixelColor(x, y) for x in range(0, 900, 7) for y in range(0, 400, 5)
    )
    assert differing == 0


def test_twice_the_pixels_show_the_same_picture() -> None:
    scene = a_scene()
    fine = drawn(scene, ratio=2.0)
    assert (fine.width(), fine.height()) == (1800, 800)
    note = next(mark for mark in scene.marks if mark.note_x == mark.note_x)
    assert is_coloured(fine, actor_colour(note.actor, LIGHT), note.note_x * 2, note.y * 2)


def test_marks_never_run_into_the_column_of_names_or_the_axis() -> None:
    content = a_content(an_event("long", date="2000/2050", actors=["ann"]))
    viewport = Viewport(from_civil(2024), 3600.0, 700.0)
    scene = compose_scene(content, Frame(viewport, 900, 300), QtRuler())
    image = drawn(scene)
    ink = actor_colour(0, LIGHT)
    left, top = round(scene.plot.left), round(scene.plot.top)
    mark = scene.marks[0]
    assert coloured(image, ink, left + 5, round(mark.y) - 3, left + 50, round(mark.y) + 3) > 100
    assert coloured(image, ink, left - 12, round(mark.y) - 3, left - 1, round(mark.y) + 3) == 0
    assert coloured(image, ink, 0, 0, 900, top - 1) == 0


def test_the_line_of_today_is_drawn_where_it_is_asked_for() -> None:
    scene = a_scene()
    today = replace(scene, now_x=scene.plot.right - 30)
    x, top, bottom = round(today.now_x), round(scene.plot.top), round(scene.lanes[-1].bottom)
    assert coloured(drawn(today), LIGHT.accent, x - 1, top, x + 2, bottom) > 10
    assert coloured(drawn(scene), LIGHT.accent, x - 1, top, x + 2, bottom) == 0


def test_title_legend_and_sources_stand_where_the_scene_has_them() -> None:
    scene = a_scene(grows=True, title="A title", foot=Foot(["A sentence."], ["A source."]))
    image = drawn(scene)
    for line in scene.lines:
        colour = LIGHT.muted if line.role == "small" else LIGHT.text
        box = (round(line.x), round(line.y), round(line.x) + 60, round(line.y) + 22)
        assert coloured(image, colour, *box) > 3, line.text
    for sample in scene.samples:
        y = round(sample.y)
        assert isinstance(sample.figure, Mark)
        assert (
            coloured(image, LIGHT.text, round(sample.figure.left) - 2, y - 8, round(sample.text_x) - 4, y + 8)
            > 5
        )


def test_nothing_to_show_is_said_in_the_middle() -> None:
    content = a_content(an_event("a", date=""))
    empty = compose_scene(content, Frame(Viewport(0.0, 3600.0, 700.0), 900, 300), QtRuler())
    assert empty.empty_text == "None of these events has a date."
    plot = empty.plot
    middle = (round(plot.left), round(plot.top) + 40, round(plot.right), round(plot.bottom) - 40)
    assert coloured(drawn(empty), LIGHT.muted, *middle) > 40


def test_a_tick_without_room_for_its_label_does_not_cross_that_of_its_neighbour() -> None:
    scene = a_scene()
    tick = next(tick for tick in scene.ticks if tick.level == 2 and tick.text)
    axis = scene.axis

    def height(text: str) -> int:
        """Of the line that is drawn for it, in px."""
        image = drawn(replace(scene, ticks=[tick._replace(text=text, text_x=tick.x + 40)], labels=[]))
        column = range(round(axis.top), round(axis.bottom) - 1)
        return sum(image.pixelColor(int(tick.x), y).lightness() < 225 for y in column)

    assert 0 < height("") <= 5 < height("5")
