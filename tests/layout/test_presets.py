import pytest

from timeline_app.layout.paper import Settings
from timeline_app.layout.presets import CUSTOM, PRESETS


@pytest.mark.parametrize(
    ("name", "pixels"),
    [
        ("article", (1200, 675)),
        ("slide", (1920, 1080)),
        ("a4", (2480, 3508)),
        ("a4-landscape", (3508, 2480)),
        ("a3", (3508, 4961)),
        ("a3-landscape", (4961, 3508)),
        ("poster", (4967, 3508)),
    ],
)
def test_a_preset_has_the_pixels_that_its_use_asks_for(name: str, pixels: tuple[int, int]) -> None:
    made = PRESETS[name].of(Settings())
    assert (round(made.width * made.scale), round(made.height * made.scale)) == pixels


def test_only_an_article_may_grow_beyond_its_height() -> None:
    assert [name for name, preset in PRESETS.items() if not preset.is_exact] == ["article"]


def test_a_preset_leaves_all_but_the_size_as_it_is() -> None:
    asked = Settings(format="pdf", theme="dark", start=1.0, is_clear=True)
    made = PRESETS["a4"].of(asked)
    assert (made.format, made.theme, made.start, made.is_clear) == ("pdf", "dark", 1.0, True)


def test_every_preset_has_a_name_of_its_own_for_people() -> None:
    words = [str(preset.words) for preset in PRESETS.values()]
    assert len(set(words)) == len(words)
    assert CUSTOM not in PRESETS
