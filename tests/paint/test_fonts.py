import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.layout.ruler import LINE_PX, Type
from timeline_app.paint.fonts import QtRuler, ascent, font

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("type", list(Type))
def test_every_type_has_its_size_in_pixels_and_no_hinting(type: Type) -> None:
    made = font(type)
    assert made.pixelSize() > 0
    assert made.hintingPreference() == QFont.HintingPreference.PreferNoHinting
    assert font(type) is made


def test_there_are_three_sizes() -> None:
    assert len({font(type).pixelSize() for type in Type}) == 3
    assert font(Type.TITLE).weight() > font(Type.TEXT).weight()


@pytest.mark.parametrize("type", list(Type))
def test_letters_stand_within_their_line(type: Type) -> None:
    metrics = QFontMetricsF(font(type))
    assert 0 < ascent(type) < LINE_PX[type]
    assert ascent(type) + metrics.descent() <= LINE_PX[type] + 2


def test_the_ruler_leaves_a_little_slack_for_another_font() -> None:
    ruler = QtRuler()
    exact = QFontMetricsF(font(Type.TITLE)).horizontalAdvance("Musk sues OpenAI")
    assert exact < ruler.width("Musk sues OpenAI", Type.TITLE) < exact * 1.05


def test_longer_texts_are_wider_and_none_has_no_width() -> None:
    ruler = QtRuler()
    widths = [ruler.width("word " * count, Type.TEXT) for count in range(5)]
    assert widths == sorted(widths)
    assert widths[0] == 0.0
    assert ruler.width("word", Type.HEADING) > ruler.width("word", Type.SMALL)


def test_it_measures_alike_however_often_and_much_it_is_asked() -> None:
    ruler = QtRuler()
    first = ruler.width("again", Type.SMALL)
    for count in range(50_100):
        ruler._known[(str(count), Type.SMALL)] = 1.0
    assert ruler.width("another", Type.SMALL) > 0
    assert len(ruler._known) < 1000
    assert ruler.width("again", Type.SMALL) == first
