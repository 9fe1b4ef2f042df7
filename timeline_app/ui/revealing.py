"""The lanes follow the selection: what is selected from elsewhere is scrolled into sight."""

from PySide6.QtCore import QObject

from timeline_app.layout.scene import Lane, LaneKind, Mark, Scene
from timeline_app.ui.session import Session
from timeline_app.ui.stage import Stage
from timeline_app.ui.timeline_view import TimelineView

_MARGIN_PX = 14.0  # between the centre line of a mark and the edge, at least
_ROOM_PX = 48.0  # left between a mark that was scrolled to and the edge: its label stands within


def install(stage: Stage) -> "Revealing":
    """What is selected comes into sight."""
    return Revealing(stage.session, stage.view)


class Revealing(QObject):
    """Scrolls the lanes no farther than it takes; a click on what is in sight moves nothing."""

    def __init__(self, session: Session, view: TimelineView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        session.selection_changed.connect(self._reveal)

    def _reveal(self) -> None:
        row = self._session.selected_row
        if row < 0 or self._session.table.undated[row]:
            return
        scene = self._view.scene()
        if not _marks(scene, row) and (lane := self._lane_out_of_sight(scene, row)):
            self._session.scroll_to(scene.scroll_y + lane.top - _top(scene))
            scene = self._view.scene()
        marks = _marks(scene, row)
        top, bottom = _top(scene), scene.plot.bottom
        if not marks or any(
            mark.lane < scene.pinned or top + _MARGIN_PX <= mark.y <= bottom - _MARGIN_PX for mark in marks
        ):
            return
        y = marks[0].y
        by = y - top - _ROOM_PX if y < top + _ROOM_PX else y - bottom + _ROOM_PX
        self._session.scroll_to(scene.scroll_y + by)

    def _lane_out_of_sight(self, scene: Scene, row: int) -> Lane | None:
        """The first lane of those who take part, or that of nobody; marks of lanes out of sight are not in a scene."""
        actors = set(self._session.table.actors[row])
        return next(
            (
                lane
                for lane in scene.lanes
                if (not actors.isdisjoint(lane.actors) if actors else lane.kind is LaneKind.NOBODY)
            ),
            None,
        )


def _marks(scene: Scene, row: int) -> list[Mark]:
    return [mark for mark in scene.marks if row in mark.rows]


def _top(scene: Scene) -> float:
    """Where the lanes that scroll begin, below those that are pinned."""
    return max(scene.plot.top, scene.pinned_bottom)
