"""The first journey: what is written in a file stands in the picture."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import (
    a_case,
    a_window,
    canvas,
    colour_at,
    has_colour,
    label_of,
    lane_names,
    mark_of,
    picture,
    row_of,
)
from timeline_app.layout.scene import NOBODY
from timeline_app.paint.theme import DARK, LIGHT, Theme, actor_colour, actor_text_colour


def test_the_timeline_that_comes_with_the_program_has_a_lane_for_each_actor(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path)
    assert lane_names(window) == ["Elon Musk", "OpenAI", "x.AI", "Grok", "Google", "Meta"]
    assert window.windowTitle() == "Musk v. OpenAI, March 2024"
    assert window.view.scene().rows_in_view == tuple(range(len(window.session.table)))


def test_the_name_of_each_lane_stands_in_the_picture_in_its_own_colour(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, size=(1400, 1200))
    image, scene = picture(canvas(window)), window.view.scene()
    for lane in scene.lanes:
        written = actor_text_colour(lane.actor, LIGHT).name()
        assert has_colour(image, written, 12, lane.top + 4, scene.plot.left - 2, lane.top + 26), lane.name


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_day_is_a_disc_in_the_colour_of_its_actor_in_every_lane_it_belongs_to(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path), theme=theme.name)
    image = picture(canvas(window))
    for actor, actor_id in enumerate(("ann", "bob", "cy")):
        if actor_id != "bob":
            mark = mark_of(window, "ruling", actor_id)
            assert colour_at(image, mark.note_x, mark.y) == actor_colour(actor, theme).name()


def test_a_stem_joins_the_notes_of_an_event_and_leaves_out_who_took_no_part(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    image, scene = picture(canvas(window)), window.view.scene()
    (stem,) = [stem for stem in scene.stems if stem.row == row_of(window, "ruling")]
    bob = scene.lanes[1]
    assert stem.hops == ((bob.top, bob.bottom),)
    x = stem.x

    def is_drawn(y: float) -> bool:
        return has_colour(image, LIGHT.stem, x - 2, y, x + 2, y + 1)

    assert all(is_drawn(bob.top - dy) for dy in range(3, 9))
    dots = [is_drawn(y) for y in range(round(bob.top) + 2, round(bob.bottom) - 2)]
    assert any(dots)
    assert not all(dots)


def test_what_is_alleged_is_hollow_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    image, mark = picture(canvas(window)), mark_of(window, "answer")
    assert colour_at(image, mark.note_x, mark.y) == LIGHT.lane_other.lower()
    ring = actor_colour(1, LIGHT).name()
    assert has_colour(image, ring, mark.note_x - 6, mark.y - 1, mark.note_x + 7, mark.y + 1)
    assert "alleged" in label_of(window, "answer").title


def test_what_lasted_is_a_bar_and_what_is_uncertain_a_line_between_caps(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    image = picture(canvas(window))
    bar, bracket = mark_of(window, "talks"), mark_of(window, "rumour")
    middle = (bar.bar_left + bar.bar_right) / 2
    thick = {colour_at(image, middle, bar.y + dy) for dy in (-2, 0, 2)}
    assert thick == {actor_colour(1, LIGHT).name()}
    left, right, y = bracket.left, bracket.right, bracket.y
    green = actor_colour(2, LIGHT).name()
    assert has_colour(image, green, left + 40, y - 2, left + 44, y + 2)
    assert not has_colour(image, green, left + 40, y + 3, left + 44, y + 5)
    for cap in (left, right):
        assert has_colour(image, green, cap - 2, y - 5, cap + 2, y - 3)


def test_labels_are_written_beside_their_marks(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    image = picture(canvas(window))
    labels = window.view.scene().labels
    assert {label.title.rstrip("¹ ") for label in labels} >= {"The case goes on", "They talk", "A storm"}
    for label in labels:
        assert has_colour(image, LIGHT.text, *label.box), label.title


def test_events_without_an_actor_or_a_date_have_their_places(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    scene = window.view.scene()
    assert lane_names(window) == ["Ann", "Bob", "Cy", "No actor"]
    assert mark_of(window, "nobody").actor == NOBODY
    (item,) = scene.tray_items
    assert item.rows == (row_of(window, "met"),)
    assert has_colour(picture(canvas(window)), LIGHT.text, *item.box)


def test_the_status_line_counts_them_and_names_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    assert window.status_line.counts.text().startswith("6 of 6 events · 1 without a date · ")
    assert window.status_line.place.text() == f"{path} · watching for changes"
