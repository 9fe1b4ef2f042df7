"""Each mark as its pixels show it; none is told by its colour alone."""

import pytest
from PySide6.QtGui import QColor, QImage

from tests.layout.scenes import a_mark, a_note
from tests.paint.pictures import GROUND, coloured, is_coloured, painted
from timeline_app.layout.scene import Box, Mark, TrayItem
from timeline_app.paint import marks
from timeline_app.paint.theme import LIGHT
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN

INK = "#0000a0"

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(mark: Mark, stamps: bool = False) -> QImage:
    return painted(lambda painter: marks.paint_mark(painter, mark, QColor(INK), QColor(GROUND), stamps))


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """How many pixels of a box have ink, also such as a thin line leaves between two rows of them."""
    return coloured(image, INK, left, top, right, bottom, near=130)


@pytest.mark.parametrize("stamps", [False, True])
def test_a_note_is_filled_and_a_hollow_one_is_a_ring(stamps: bool) -> None:
    filled, hollow = drawn(a_note(), stamps), drawn(a_note(is_hollow=True), stamps)
    assert is_coloured(filled, INK, 100, 50)
    assert is_coloured(hollow, GROUND, 100, 50)
    for image in (filled, hollow):
        assert inked(image, 94, 48, 98, 52) > 0
        assert inked(image, 0, 0, 93, 100) == 0


def test_a_stamped_note_looks_like_one_that_is_drawn() -> None:
    stamped, plain = drawn(a_note(), stamps=True), drawn(a_note(), stamps=False)
    for x in range(90, 111):
        for y in range(40, 61):
            assert abs(stamped.pixelColor(x, y).lightness() - plain.pixelColor(x, y).lightness()) <= 8


def test_a_bracket_is_a_thin_line_between_caps() -> None:
    image = drawn(a_mark())
    assert inked(image, 140, 47, 160, 54) > 0
    assert inked(image, 140, 40, 160, 48) == 0
    for cap in (100, 200):
        assert inked(image, cap - 2, 45, cap + 3, 48) > 0


def test_a_hollow_bracket_has_nothing_between_its_lines() -> None:
    image = drawn(a_mark(is_hollow=True))
    assert is_coloured(image, GROUND, 150, 50)
    column = [is_coloured(image, GROUND, 150, y) for y in range(44, 57)]
    assert column.count(False) >= 2
    assert column[0]
    assert column[-1]


@pytest.mark.parametrize(("sides", "end"), [((OPEN, KNOWN), 100), ((KNOWN, OPEN), 200)])
def test_an_open_side_has_an_arrowhead_and_no_cap(sides: tuple[int, int], end: int) -> None:
    image = drawn(a_mark(sides=sides))
    inward = 1 if end == 100 else -1
    base = end + inward * 6
    at_base = inked(image, base - 1, 44, base + 2, 57)
    at_point = inked(image, end - 1, 44, end + 2, 57)
    assert at_base > at_point
    assert not any(is_coloured(image, INK, end, 50 + dy) for dy in (-4, 4))


@pytest.mark.parametrize(("sides", "end"), [((UNKNOWN, KNOWN), 100), ((KNOWN, UNKNOWN), 200)])
def test_an_unknown_side_fades_out(sides: tuple[int, int], end: int) -> None:
    image = drawn(a_mark(sides=sides))
    faint = [image.pixelColor(end + (4 if end == 100 else -4), y).lightness() for y in range(48, 53)]
    strong = [image.pixelColor(300 - end, y).lightness() for y in range(48, 53)]
    assert min(faint) > min(strong) + 60
    assert inked(image, end - 3, 44, end + 3, 57) == 0


def test_a_bar_is_thick_and_a_hollow_one_is_a_frame() -> None:
    filled = drawn(a_mark(bar=(100, 200), has_bracket=False))
    hollow = drawn(a_mark(bar=(100, 200), has_bracket=False, is_hollow=True))
    assert all(is_coloured(filled, INK, 150, y) for y in (48, 50, 52))
    assert is_coloured(hollow, GROUND, 150, 50)
    assert inked(hollow, 150, 44, 151, 57) >= 1
    assert is_coloured(filled, GROUND, 150, 57)


def test_a_bar_within_a_bracket_shows_both() -> None:
    image = drawn(a_mark(bar=(130, 170)))
    assert is_coloured(image, INK, 150, 52)
    assert not is_coloured(image, INK, 110, 53)
    assert inked(image, 108, 48, 112, 53) > 0


@pytest.mark.parametrize("stamps", [False, True])
def test_a_fold_is_a_frame_around_its_count(stamps: bool) -> None:
    image = drawn(a_mark(left=100, right=119, count="8"), stamps)
    assert inked(image, 106, 44, 113, 57) > 3
    assert inked(image, 98, 46, 103, 54) > 3
    assert is_coloured(image, GROUND, 104, 50)


def test_no_two_kinds_of_mark_look_alike_in_greyscale() -> None:
    kinds = [
        a_note(x=150),
        a_note(x=150, is_hollow=True),
        a_mark(),
        a_mark(is_hollow=True),
        a_mark(sides=(KNOWN, OPEN)),
        a_mark(sides=(KNOWN, UNKNOWN)),
        a_mark(bar=(100, 200), has_bracket=False),
        a_mark(bar=(100, 200), has_bracket=False, is_hollow=True),
        a_mark(count="2"),
    ]
    seen = [drawn(kind).convertToFormat(QImage.Format.Format_Grayscale8) for kind in kinds]
    for index, one in enumerate(seen):
        for other in seen[index + 1 :]:
            differing = sum(
                abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
                for x in range(90, 210)
                for y in range(38, 62)
            )
            assert differing > 10


def test_an_undated_event_is_a_diamond_and_its_title() -> None:
    item = TrayItem((0,), "Undated", Box(20.0, 40.0, 120.0, 56.0))

    def tray(is_selected: bool) -> QImage:
        return painted(lambda painter: marks.paint_tray_item(painter, item, LIGHT, is_selected, False))

    plain = tray(False)
    assert is_coloured(plain, GROUND, 24, 48)
    assert coloured(plain, LIGHT.muted, 18, 43, 32, 54) > 0
    assert coloured(plain, LIGHT.text, 32, 40, 120, 58) > 10
    assert coloured(tray(True), LIGHT.accent, 10, 30, 130, 70) > 20


def test_wrapped_words_stay_left_of_their_edge() -> None:
    image = painted(lambda painter: marks.paint_wrapped(painter, "one two three four five", 10, 10, 70))
    assert coloured(image, "#000000", 0, 0, 75, 100) > 20
    assert coloured(image, "#000000", 75, 0, 300, 100) == 0
    assert coloured(image, "#000000", 0, 26, 75, 100) > 10
