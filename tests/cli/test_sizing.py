"""Options for the size and the looks of a picture."""

from argparse import Namespace

import pytest

from timeline_app.cli.arguments import Parser
from timeline_app.cli.sizing import add_options, sized
from timeline_app.layout.paper import Settings
from timeline_app.problems import UserError


def asked(*words: str) -> Namespace:
    parser = Parser("export", "")
    add_options(parser)
    return parser.parse_args(list(words))


def made(*words: str) -> Settings:
    return sized(asked(*words), Settings())


def test_without_options_it_is_the_usual_picture() -> None:
    assert made() == Settings()


def test_size_scale_and_looks_are_taken() -> None:
    settings = made("--size", "800x600", "--scale", "1,5", "--theme", "dark", "--transparent")
    assert (settings.width, settings.height, settings.scale) == (800, 600, 1.5)
    assert (settings.theme, settings.is_clear) == ("dark", True)


def test_a_preset_gives_the_size() -> None:
    settings = made("--preset", "slide")
    assert (settings.width, settings.height, settings.is_exact) == (1920, 1080, True)


def test_a_size_or_scale_goes_before_that_of_the_preset() -> None:
    settings = made("--preset", "slide", "--size", "1280x720", "--scale", "2")
    assert (settings.width, settings.height, settings.scale, settings.is_exact) == (1280, 720, 2.0, True)


@pytest.mark.parametrize(
    "words", [("--size", "big"), ("--size", "10x10"), ("--scale", "9"), ("--preset", "letter")]
)
def test_what_is_no_size_is_refused_as_wrong_use(words: tuple[str, str]) -> None:
    with pytest.raises(UserError) as caught:
        made(*words)
    assert caught.value.exit_status == 2


def test_the_name_of_a_preset_may_be_written_in_capitals() -> None:
    assert asked("--preset", "A4").preset == "a4"
