"""A sheet of paper as it will be printed, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.layout.pages import Sheet, Sheets
from timeline_app.paint.printing import paint_sheet
from timeline_app.paint.theme import LIGHT
from timeline_app.words import _, number

_OVERSAMPLING = 2  # small letters stay a texture of letters instead of crumbs
_SHADOW_PX = 3
_NOTCH = 120


class SheetView(QWidget):
    """Shows one sheet as large as there is room; Page Up, Page Down and the wheel turn. turned: another is shown."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.place = 0
        self._made: Sequence[Sheet] = ()
        self._sheets: Sheets | None = None
        self._image = QImage()
        self.setAccessibleName(_("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_sheets(self, made: Sequence[Sheet], sheets: Sheets) -> None:
        """Shows other sheets, the same place among them as before where there is one."""
        self._made, self._sheets = made, sheets
        self._go(self.place)

    def turn(self, step: int) -> None:
        """Shows the sheet so many after this one, as far as there are any."""
        self._go(self.place + step)

    def _go(self, place: int) -> None:
        self.place = min(max(place, 0), max(len(self._made) - 1, 0))
        self._image = QImage()
        which = _("Page {n} of {total}", n=number(self.place + 1), total=number(len(self._made)))
        self.setAccessibleDescription(which)
        self.update()
        self.turned.emit()

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Home: -(10**9),
            Qt.Key.Key_End: 10**9,
        }
        if step := steps.get(Qt.Key(event.key())):
            self.turn(step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().y()) >= _NOTCH:
            self.turn(-1 if event.angleDelta().y() > 0 else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._sheets is None or not self._made:
            return
        whole = QSize(round(self._sheets.width), round(self._sheets.height))
        room = self.size() - QSize(2 * _SHADOW_PX, 2 * _SHADOW_PX)
        size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        ratio = self.devicePixelRatioF()
        if self._image.size() != size * ratio:
            self._image = self._drawn(self._made[self.place], size * ratio)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter = QPainter(self)
        painter.fillRect(QRectF(corner + QPoint(_SHADOW_PX, _SHADOW_PX), size), QColor(0, 0, 0, 60))
        painter.drawImage(QRectF(corner, size), self._image)
        painter.setPen(QColor(LIGHT.line))
        painter.drawRect(QRectF(corner, size).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _drawn(self, sheet: Sheet, size: QSize) -> QImage:
        """The sheet in `size` pixels, on white paper."""
        assert self._sheets is not None
        image = QImage(size * _OVERSAMPLING, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(image.width() / self._sheets.width, image.height() / self._sheets.height)
        paint_sheet(painter, sheet)
        painter.end()
        return image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
