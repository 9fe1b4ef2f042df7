"""What can be done with a lane, in a menu on its head: by right click, or by the menu key for the selected event."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from timeline_app.layout.content import flat
from timeline_app.layout.scene import Lane, LaneKind
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.ui import lane_steps
from timeline_app.ui.lane_dialogs import ask_for_colour, ask_for_name
from timeline_app.ui.lane_steps import GROUPS, arrange, ids_of, lanes_now
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage
from timeline_app.words import _, pgettext


class LaneMenu(QObject):
    """Opens the menu of a lane. The lane of hidden ones opens its own by a plain click."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._session = stage.session
        self._view = stage.view
        self._window = stage.window
        self.open_dialog: Callable[[], object] = lambda: None
        for widget in (stage.view, stage.view.viewport()):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._asked(event)
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and watched is self._view.viewport()
            and event.button() == Qt.MouseButton.LeftButton
        ):
            lane = self._head_at(event.position().toPoint())
            if lane is not None and lane.kind is LaneKind.HIDDEN:
                self.popup(lane, event.globalPosition().toPoint())
                return True
        return super().eventFilter(watched, event)

    def _asked(self, event: QContextMenuEvent) -> bool:
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            at = self._view.viewport().mapFromGlobal(event.globalPos())
            lane = self._head_at(at)
            if lane is None:
                return False
            self.popup(lane, event.globalPos())
            return True
        scene = self._view.scene()
        stave = lane_steps.lane_of_selection(self._session)
        if stave is None:
            return False
        lane = scene.lanes[self._session.content.lanes.index(stave)]
        y = min(max(lane.top, scene.plot.top), scene.plot.bottom - 24) + 24
        self.popup(lane, self._view.viewport().mapToGlobal(QPoint(round(scene.plot.left / 2), round(y))))
        return True

    def _head_at(self, at: QPoint) -> Lane | None:
        scene = self._view.scene()
        hit = scene.hit(at.x(), at.y()) if at.x() < scene.plot.left else None
        return hit if isinstance(hit, Lane) else None

    def popup(self, lane: Lane, at_screen: QPoint) -> None:
        """Shows the menu of a lane."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if lane.kind in lane_steps.MOVABLE:
            self._fill(menu, lane)
            menu.addSeparator()
        self._fill_hidden(menu)
        menu.addAction(_("Arrange Lanes…"), self.open_dialog)
        reset = menu.addAction(_("Reset Lanes"), partial(lane_steps.reset, self._session))
        reset.setEnabled(lanes_now(self._session) != AS_IN_THE_FILE)
        menu.popup(at_screen)

    def _fill(self, menu: QMenu, lane: Lane) -> None:
        session, lanes = self._session, lanes_now(self._session)
        ids = ids_of(session, lane)
        if lane.kind in GROUPS:
            self._fill_group(menu, lane)
        for by, text in ((-1, _("Move Up")), (1, _("Move Down"))):
            action = menu.addAction(text, partial(lane_steps.step, session, lane, by))
            action.setEnabled(lane_steps.can_step(session, lane, by))
        is_pinned = all(id in lanes.pinned for id in ids)
        pin = _("Let Scroll") if is_pinned else _("Pin to the Top")
        menu.addAction(pin, lambda: arrange(session, lanes.with_pinned(ids, not is_pinned)))
        menu.addAction(_("Hide"), lambda: arrange(session, lanes.with_hidden(ids, True)))
        self._fill_joining(menu, lane)
        if lane.kind is LaneKind.ACTOR:
            menu.addAction(_("Colour…"), partial(ask_for_colour, session, ids[0], self._window))
            usual = menu.addAction(_("Usual Colour"), lambda: arrange(session, lanes.coloured(ids[0], "")))
            usual.setEnabled(bool(lanes.colour_of(ids[0])))

    def _fill_group(self, menu: QMenu, lane: Lane) -> None:
        session = self._session
        is_open = lane.kind is LaneKind.GROUP_HEAD
        menu.addAction(
            _("Close Group") if is_open else _("Open Group"),
            partial(lane_steps.toggle_group, session, lane.group),
        )
        menu.addAction(_("Rename Group…"), partial(ask_for_name, session, lane.group, self._window))
        menu.addAction(
            _("Ungroup"), lambda: arrange(session, lanes_now(session).ungrouped(ids_of(session, lane)))
        )
        menu.addSeparator()

    def _fill_joining(self, menu: QMenu, lane: Lane) -> None:
        """The lanes and groups with which this one can be grouped; and the way out of its group."""
        session = self._session
        ids = ids_of(session, lane)
        if lane.kind is LaneKind.ACTOR and lane.group:
            menu.addAction(
                _("Take Out of the Group"), lambda: arrange(session, lanes_now(session).ungrouped(ids))
            )
        others = [
            each
            for each in session.content.lanes
            if each.kind in lane_steps.MOVABLE
            and not set(each.actors) <= set(lane.actors)
            and not (each.kind is LaneKind.ACTOR and each.group)
            and each.group != (lane.group or None)
        ]
        inner = menu.addMenu(pgettext("this lane, followed by a menu of others", "Group With"))
        inner.setEnabled(bool(others))
        for each in others:
            name = flat(session.content.stave_name(each)).replace("&", "&&")
            inner.addAction(name, partial(lane_steps.group_together, session, ids, ids_of(session, each)))

    def _fill_hidden(self, menu: QMenu) -> None:
        session = self._session
        hidden = lane_steps.hidden_ids(session)
        if not hidden:
            return
        menu.addAction(_("Show All Hidden Lanes"), partial(lane_steps.show_hidden, session))
        position = {id: index for index, id in enumerate(session.table.actor_ids)}
        for id in hidden[:12]:
            name = session.content.lane_name(position[id]).replace("&", "&&")
            menu.addAction(
                _("Show {name}", name=name),
                partial(_show, self._session, id),
            )
        menu.addSeparator()


def _show(session: Session, id: str) -> None:
    arrange(session, lanes_now(session).with_hidden([id], False))
