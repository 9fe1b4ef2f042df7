import pytest
from PySide6.QtGui import QColor

from timeline_app.paint.theme import (
    DARK,
    LIGHT,
    Theme,
    actor_colour,
    actor_text_colour,
    contrast,
    theme_named,
)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_actor_reads_on_its_lane(theme: Theme) -> None:
    for actor in range(-1, 20):
        for ground in (theme.lane, theme.lane_other):
            assert contrast(actor_text_colour(actor, theme), QColor(ground)) >= 4.4
            assert contrast(actor_colour(actor, theme), QColor(ground)) >= 2.9


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_words_read_on_every_ground(theme: Theme) -> None:
    for ground in (theme.paper, theme.panel, theme.lane, theme.lane_other):
        for colour in (theme.text, theme.muted, theme.accent, theme.good, theme.warning, theme.bad):
            assert contrast(QColor(colour), QColor(ground)) >= 4.5


def test_the_first_fourteen_actors_have_colours_of_their_own() -> None:
    assert len({actor_colour(actor, LIGHT).name() for actor in range(14)}) == 14


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)


def test_themes_go_by_name() -> None:
    assert theme_named("dark") is DARK
    assert theme_named("light") is LIGHT


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_colour_chosen_by_hand_is_made_readable_and_is_that_of_one_actor(theme: Theme) -> None:
    hued = theme.with_hues(((1, "#FFFF00"),))
    assert actor_colour(0, hued) == actor_colour(0, theme)
    assert actor_colour(1, hued) != actor_colour(1, theme)
    assert contrast(actor_text_colour(1, hued), QColor(theme.lane)) >= 4.4
    assert contrast(actor_colour(1, hued), QColor(theme.lane)) >= 2.9


def test_the_same_colours_make_the_same_theme() -> None:
    hued = LIGHT.with_hues(((1, "#FFFF00"),))
    assert LIGHT.with_hues(((1, "#FFFF00"),)) is hued
    assert hued.with_hues(()) is LIGHT
