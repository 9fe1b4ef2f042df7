"""Painting into a picture and looking at its pixels."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QImage, QPainter

GROUND = "#ffffff"
NEAR = 40  # of 255 in each of red, green and blue


def painted(
    draw: Callable[[QPainter], object], width: int = 300, height: int = 100, ratio: float = 1.0
) -> QImage:
    """What `draw` paints, on white, smoothed. ratio: pixels of the device for each of the picture."""
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    draw(painter)
    painter.end()
    return image


def is_coloured(image: QImage, colour: QColor | str, x: float, y: float, near: int = NEAR) -> bool:
    """Whether a pixel is of that colour, as near as smoothed edges leave it."""
    one, other = image.pixelColor(round(x), round(y)), QColor(colour)
    pairs = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return all(abs(a - b) <= near for a, b in pairs)


def coloured(
    image: QImage, colour: QColor | str, left: int, top: int, right: int, bottom: int, near: int = NEAR
) -> int:
    """How many pixels of a box have that colour."""
    return sum(
        is_coloured(image, colour, x, y, near)
        for x in range(max(left, 0), min(right, image.width()))
        for y in range(max(top, 0), min(bottom, image.height()))
    )
