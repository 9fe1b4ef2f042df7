from pathlib import Path

import pytest

from timeline_app.layout.paper import DEFAULT_SIZE, FORMATS, Settings, format_of
from timeline_app.problems import UserError


@pytest.mark.parametrize("name", ["a.png", "a.PNG", "b.c.svg", "über.Pdf"])
def test_the_ending_is_the_format_whatever_its_case(name: str) -> None:
    assert format_of(Path(name)) == name.rsplit(".", 1)[1].lower()
    assert format_of(Path(name)) in FORMATS


@pytest.mark.parametrize("name", ["a.gif", "a", ".png", "a.png.", "png"])
def test_any_other_ending_is_refused_by_name(name: str) -> None:
    with pytest.raises(UserError) as caught:
        format_of(Path("folder.svg") / name)
    assert f"“{name}” does not end in .png, .svg or .pdf." in str(caught.value)
    assert caught.value.exit_status == 1


def test_a_picture_is_by_default_the_whole_range_in_light_png() -> None:
    usual = Settings()
    assert (usual.format, usual.width, usual.height, usual.scale) == ("png", *DEFAULT_SIZE, 1.0)
    assert (usual.theme, usual.start, usual.end) == ("light", None, None)
