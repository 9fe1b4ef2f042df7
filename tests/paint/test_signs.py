import pytest
from PySide6.QtGui import QColor

from tests.paint.pictures import coloured, painted
from timeline_app.layout.figures import Sign
from timeline_app.paint.signs import paint_sign
from timeline_app.paint.theme import DARK, LIGHT, Theme, contrast

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_sign_is_a_triangle_with_a_mark_in_it_that_reads_without_colour(theme: Theme) -> None:
    image = painted(lambda painter: paint_sign(painter, Sign(50, 50), theme))
    widths = [coloured(image, theme.warning, 40, y, 61, y + 1, near=60) for y in (46, 50, 54)]
    assert widths == sorted(widths)
    assert widths[-1] >= 8
    assert coloured(image, theme.paper, 49, 47, 52, 54, near=60) >= 3
    assert contrast(QColor(theme.warning), QColor(theme.paper)) > 4.5
