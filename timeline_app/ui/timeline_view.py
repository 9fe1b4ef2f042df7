"""The timeline on the screen: paints the scene, hands mouse and wheel on, turns keys into session calls."""

from time import time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from timeline_app.layout.compose import compose_scene
from timeline_app.layout.frame import Foot, Frame, gutter_px
from timeline_app.layout.scene import Scene
from timeline_app.paint.painter import Emphasis, paint_scene
from timeline_app.paint.theme import Theme
from timeline_app.state.view import SCROLL_PX
from timeline_app.ui.session import Session
from timeline_app.words import _, pgettext

if TYPE_CHECKING:
    from PySide6.QtGui import QTouchEvent

    from timeline_app.ui.gestures import Gestures
    from timeline_app.ui.hands import Hands

_PATIENCE_S = 0.003  # of a frame, for laying out what was not laid out yet
_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class TimelineView(QAbstractScrollArea):
    """The canvas."""

    was_painted = Signal()  # once, after the first picture

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._scene: Scene | None = None
        self._has_legend = False
        self._shows_focus = False
        self._is_first = True
        self._place_viewport()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().ungrabGesture(Qt.GestureType.PanGesture)  # which Qt would read from the same fingers
        self.setMinimumSize(320, 240)
        self.setAccessibleName(pgettext("what the window shows", "Timeline"))
        self.setAccessibleDescription(
            _(
                "Events by actor along time. N and P walk through the events; the event panel reads each. "
                "Ctrl+L lists them in a table."
            )
        )
        self._hands: Hands | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        for signal in (session.loaded, session.filtered, session.view_changed, session.selection_changed):
            signal.connect(self._outdate)
        session.searched.connect(self.viewport().update)
        for signal in (session.loaded, session.displayed):  # names of other width leave another plot
            signal.connect(self._tell_width)

    def _place_viewport(self) -> None:
        """Sets a viewport made here, as Qt would have made it.

        For a widget that PySide did not make it looks for its class among all kinds of widgets, and makes a Python
        class of each of them first: a tenth of the way to the first picture.
        """
        viewport = QWidget()
        viewport.setObjectName("qt_scrollarea_viewport")  # by which style sheets know it
        self.setViewport(viewport)

    @property
    def hands(self) -> "Hands":
        """What mouse, wheel and fingers do; made when it is first asked for."""
        if self._hands is None:
            from timeline_app.ui.hands import Hands

            self._hands = Hands(self._session, self.viewport(), self.scene)
        return self._hands

    @property
    def gestures(self) -> "Gestures":
        """What dragging does; others may add theirs."""
        return self.hands.gestures

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
            empty_text="" if len(session.content.rows) else self.empty_text(),
            now=time(),
            pointed_row=session.selected_row,
            patience_s=_PATIENCE_S,
        )
        return compose_scene(session.content, frame, session.ruler)

    def empty_text(self) -> str:
        """Why there is nothing to draw, and what to do."""
        from timeline_app.ui.nothing_shown import why_nothing

        return why_nothing(self._session)

    def _fit_scroll_bar(self, scene: Scene) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(round(scene.content_height - scene.plot.height), 0))
        bar.setPageStep(max(round(scene.plot.height), 1))
        bar.setSingleStep(round(SCROLL_PX))
        bar.setValue(round(scene.scroll_y))
        bar.blockSignals(False)

    def _scrolled(self, value: int) -> None:
        self._session.scroll_to(float(value))

    def _outdate(self) -> None:
        self._scene = None
        if self._hands is not None:
            self._hands.hovering.leave()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        session = self._session
        hovered = self._hands.hovering.rows if self._hands else ()
        emphasis = Emphasis(session.selected_row, hovered, session.standing_out)
        with QPainter(self.viewport()) as painter:
            paint_scene(painter, self.scene(), self._theme, emphasis)
            if self._hands is not None:
                self._hands.gestures.paint_over(painter)
            if self._shows_focus and self.hasFocus():
                painter.setPen(QPen(self.palette().highlight().color(), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        if not self.scene().is_settled:
            QTimer.singleShot(0, self._go_on)
        if self._is_first:
            self._is_first = False
            self.was_painted.emit()

    def _go_on(self) -> None:
        """Draws more of what the last frame had no time for."""
        if self._scene is not None and not self._scene.is_settled:
            self._scene = None
            self.viewport().update()

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

    # Mouse: what it means is in gestures, hovering and wheeling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hands.wheeling.stop()
        self.gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.gestures.move(event):
            self.hands.hovering.point_at(event.position())
        elif self.gestures.is_dragging:
            self.hands.hovering.leave()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.gestures.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.hands.wheeling.turn(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hands.hovering.leave()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.hands.hovering.show_tip(event)
            return True
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            return self.hands.wheeling.pinch(event)
        if event.type() in _TOUCHES:
            return self.hands.touch(cast("QTouchEvent", event))
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to a drag while there is one, and only then to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.gestures.is_dragging
        ):
            event.accept()
            return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys pan and scroll, Return zooms to the selected event; letters are actions of the main window."""
        session, bar = self._session, self.verticalScrollBar()
        session.halt()
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
            case Qt.Key.Key_Escape if self.gestures.cancel():
                pass
            case _:
                super().keyPressEvent(event)
