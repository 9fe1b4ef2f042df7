import pytest
from PySide6.QtCore import QBuffer, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from tests.paint.pictures import painted
from timeline_app.paint.stamps import may_stamp, stamp

pytestmark = pytest.mark.usefixtures("qapp")


def test_stamps_are_for_devices_with_pixels_that_are_not_scaled() -> None:
    told: list[bool] = []

    def ask(painter: QPainter) -> None:
        told.append(may_stamp(painter))
        painter.translate(3, 4)
        told.append(may_stamp(painter))
        painter.scale(2, 2)
        told.append(may_stamp(painter))

    painted(ask)
    painted(lambda painter: told.append(may_stamp(painter)), ratio=2.0)
    assert told == [True, True, False, False]


def test_a_document_is_never_stamped() -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    assert not may_stamp(painter)
    painter.end()


def test_a_shape_is_drawn_once_and_kept() -> None:
    drawn: list[str] = []

    def draw(painter: QPainter, at: QPointF, colour: QColor, ground: QColor, text: str) -> None:
        del ground
        drawn.append(text)
        painter.fillRect(round(at.x()) - 1, round(at.y()) - 1, 2, 2, colour)

    ink = QColor("#102030").rgba()
    one = stamp(draw, ink, ink, "a", 10, 6)
    assert stamp(draw, ink, ink, "a", 10, 6) is one
    assert stamp(draw, ink, ink, "b", 10, 6) is not one
    assert drawn == ["a", "b"]
    image: QImage = one.toImage()
    assert (image.width(), image.height()) == (10, 6)
    assert image.pixelColor(5, 3).name() == "#102030"
    assert image.pixelColor(0, 0).alpha() == 0
