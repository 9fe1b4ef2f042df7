"""A small view of the picture that an export will write."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.layout.scene import Scene
from timeline_app.paint.painter import paint_scene
from timeline_app.paint.theme import Theme
from timeline_app.words import _

_SIZE_PX = (480, 216)
_CHEQUER_PX = 16
_OVERSAMPLING = 2  # small letters stay a texture of letters instead of crumbs


class Preview(QWidget):
    """The scene as large as the room allows, in its own proportions."""

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._theme: Theme | None = None
        self._image = QImage()
        self.setAccessibleName(_("Preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_scene(self, scene: Scene, theme: Theme) -> None:
        """Shows another picture."""
        self._scene, self._theme = scene, theme
        self._image = QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(*_SIZE_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._scene is None or self._theme is None:
            return
        whole = QSize(round(self._scene.width), round(self._scene.height))
        size = whole.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        ratio = self.devicePixelRatioF()
        if self._image.size() != size * ratio:
            self._image = _drawn(self._scene, self._theme, size * ratio)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter = QPainter(self)
        painter.drawImage(QRectF(corner, size), self._image)
        painter.setPen(QColor(self._theme.line))
        painter.drawRect(QRectF(corner, size).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def _paint_chequers(painter: QPainter, size: QSize, theme: Theme) -> None:
    """What shows through a picture without a ground, as all programs have it."""
    other = QColor(theme.line)
    for row in range(0, size.height(), _CHEQUER_PX):
        for column in range(row // _CHEQUER_PX % 2 * _CHEQUER_PX, size.width(), 2 * _CHEQUER_PX):
            painter.fillRect(column, row, _CHEQUER_PX, _CHEQUER_PX, other)


def _drawn(scene: Scene, theme: Theme, size: QSize) -> QImage:
    """The scene in `size` pixels."""
    image = QImage(size * _OVERSAMPLING, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    if theme.is_clear:
        _paint_chequers(painter, image.size(), theme)
    painter.scale(image.width() / scene.width, image.height() / scene.height)
    paint_scene(painter, scene, theme)
    painter.end()
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
