"""The timeline on the screen: paints the scene; turns mouse, wheel and keys into session calls."""

from time import time

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from timeline_app.layout import filter_words
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Foot, Frame, gutter_px
from timeline_app.layout.scene import Label, Mark, Scene, TrayItem
from timeline_app.paint.painter import Emphasis, paint_scene
from timeline_app.paint.theme import Theme
from timeline_app.state.view import ZOOM_STEP
from timeline_app.ui.clicking import Hit, click, double_click
from timeline_app.ui.hover_words import hover_words
from timeline_app.ui.session import Session
from timeline_app.words import _, pgettext

_DRAG_PX = 4
_NOTCH = 120  # eighths of a degree times 15: one step of a common wheel
_SCROLL_PX = 48.0


class TimelineView(QAbstractScrollArea):
    """The canvas. Wheel zooms at the cursor, drag and Shift+wheel pan, over the lane names the wheel scrolls."""

    was_painted = Signal()  # once, after the first picture

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._scene: Scene | None = None
        self._has_legend = False
        self._shows_focus = False
        self._is_first = True
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._hovered: tuple[int, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(pgettext("what the window shows", "Timeline"))
        self.setAccessibleDescription(
            _("Events by actor along time. N and P walk through the events; the event panel reads each.")
        )
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        for signal in (session.loaded, session.filtered, session.view_changed, session.selection_changed):
            signal.connect(self._outdate)
        session.loaded.connect(self._tell_width)

    # What is drawn

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def set_legend(self, is_shown: bool) -> None:
        """Shows or hides the legend of marks under the lanes."""
        self._has_legend = is_shown
        self._outdate()

    def scene(self) -> Scene:
        """What is on the screen: composed when it was outdated, else as it was."""
        if self._scene is None:
            self._scene = self._compose()
            self._fit_scroll_bar(self._scene)
        return self._scene

    def _compose(self) -> Scene:
        session, size = self._session, self.viewport().size()
        frame = Frame(
            viewport=session.viewport,
            width=size.width(),
            height=size.height(),
            scroll_y=session.state.scroll_y,
            foot=Foot() if self._has_legend else None,
            empty_text=self.empty_text(),
            now=time(),
            pointed_row=session.selected_row,
        )
        return compose_scene(session.content, frame, session.ruler)

    def empty_text(self) -> str:
        """Why there is nothing to draw, and what to do."""
        session = self._session
        if not session.paths:
            return _("No timeline yet. Open a file or a folder.")
        return filter_words.nothing_matches(session.state.filter, session.timeline, session.language)

    def _fit_scroll_bar(self, scene: Scene) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(round(scene.content_height - scene.plot.height), 0))
        bar.setPageStep(max(round(scene.plot.height), 1))
        bar.setSingleStep(round(_SCROLL_PX))
        bar.setValue(round(scene.scroll_y))
        bar.blockSignals(False)

    def _scrolled(self, value: int) -> None:
        self._session.scroll_to(float(value))

    def _outdate(self) -> None:
        self._scene = None
        self._hovered = ()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        emphasis = Emphasis(self._session.selected_row, self._hovered)
        with QPainter(self.viewport()) as painter:
            paint_scene(painter, self.scene(), self._theme, emphasis)
            if self._shows_focus and self.hasFocus():
                painter.setPen(QPen(self.palette().highlight().color(), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        if self._is_first:
            self._is_first = False
            self.was_painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_width()
        self._outdate()

    def _tell_width(self) -> None:
        self._session.resize_plot(max(self.viewport().width() - self._gutter(), 50.0))

    def _gutter(self) -> float:
        return gutter_px(self._session.content, self._session.ruler)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame that shows the focus is for those who come by keyboard, as elsewhere."""
        super().focusInEvent(event)
        by_key = (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._shows_focus = event.reason() in by_key
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Mouse

    def _hit(self, at: QPointF) -> Hit:
        return self.scene().hit(at.x(), at.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        far = (event.position() - self._pressed).manhattanLength() >= _DRAG_PX
        if self._dragged is None and far:
            self._dragged = self._pressed
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            moved = event.position() - self._dragged
            self._dragged = event.position()
            self._session.pan(moved.x())
            if moved.y():
                self._session.scroll_to(self.scene().scroll_y - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        was_click = self._pressed is not None and self._dragged is None
        self._pressed = self._dragged = None
        self.viewport().unsetCursor()
        if was_click:
            click(self._session, self._hit(event.position()), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at, plot = event.position(), self.scene().plot
        hit = self._hit(at)
        if not double_click(self._session, hit) and hit is None and plot.holds(at.x(), at.y()):
            self._session.zoom(ZOOM_STEP**3, at.x() - plot.left)

    def _hover(self, at: QPointF) -> None:
        hit = self._hit(at)
        rows: tuple[int, ...] = ()
        if isinstance(hit, Mark | TrayItem):
            rows = hit.rows
        elif isinstance(hit, Label):
            rows = (hit.row,)
        if hit is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if rows != self._hovered:
            self._hovered = rows
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hovered:
            self._hovered = ()
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.globalPos(), QPointF(event.pos()))
            return True
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        return super().viewportEvent(event)

    def _show_tip(self, at_screen: QPoint, at: QPointF) -> None:
        words = hover_words(self._session.content, self._hit(at))
        if words:
            QToolTip.showText(at_screen, words, self.viewport(), QRect())
        else:
            QToolTip.hideText()

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        x = event.position().x() - self.scene().plot.left
        self._session.show_view(self._session.viewport.zoomed(1.0 + event.value(), x))
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; with Shift or sideways, pan; over the names or the tray, or with Ctrl, scroll the lanes."""
        turn, pixels = event.angleDelta(), event.pixelDelta()
        sideways = abs(turn.x()) > abs(turn.y())
        plot = self.scene().plot
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or sideways:
            step = pixels.x() or pixels.y() or turn.x() or turn.y()
            self._session.pan(float(step))
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.position().x() < plot.left:
            self._session.scroll_to(self.scene().scroll_y - (pixels.y() or turn.y() * _SCROLL_PX / _NOTCH))
        elif turn.y():
            self._session.zoom(ZOOM_STEP ** (turn.y() / _NOTCH), event.position().x() - plot.left)
        event.accept()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys pan and scroll, Return zooms to the selected event; letters are actions of the main window."""
        session, bar = self._session, self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Left:
                session.pan_by_key(-1)
            case Qt.Key.Key_Right:
                session.pan_by_key(1)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - bar.singleStep())
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + bar.singleStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if session.selected is not None:
                session.zoom_to_event(session.state.selected_id)
            case _:
                super().keyPressEvent(event)
