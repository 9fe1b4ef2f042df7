"""What the layout of very many events is planned by: rows and heights of lanes."""

from collections.abc import Mapping
from typing import NamedTuple

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout import ribbons, tiles
from timeline_app.layout.lanes import LANE_PAD_PX, Density, LanePlan, Spot
from timeline_app.layout.pieces import Piece
from timeline_app.layout.tiles import Grid
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class DenseLane:
    """Rows of a lane at a zoom step and their heights in px; without rows where it has no events of its own."""

    short_rows: int
    long_rows: int
    height: float
    has_details: bool

    def centre(self, row: int, is_long: bool) -> float:
        """Centre line of a row, in px from the top of the lane; long rows stand above short ones."""
        top = LANE_PAD_PX
        if not is_long:
            top += self.long_rows * tiles.long_row_px(self.has_details)
        return top + row * (tiles.long_row_px if is_long else tiles.row_px)(self.has_details) + 9.0

    @property
    def base(self) -> float:
        """Where the bars of the ribbon stand."""
        return self.height - LANE_PAD_PX


@dataclass(frozen=True, slots=True, eq=False)
class DensePlan:
    """All lanes at a zoom step. spots: where each event is drawn, by row. stems: none is moved aside."""

    cut: Grid
    lanes: tuple[DenseLane, ...]
    density: Density
    spots: Mapping[int, list[Spot]]
    stems: Mapping[int, float]

    @property
    def height(self) -> float:
        return sum(lane.height for lane in self.lanes)


class Laid(NamedTuple):
    """A stretch of a lane, laid out. marks: of single events; drawn: their rows.

    singles: (row, left, middle, right) of each. folds: what stands alone of the ribbon. stretch: from when to when.
    """

    marks: LanePlan
    profile: ribbons.Profile
    drawn: frozenset[int]
    singles: tuple[tuple[int, float, float, float], ...]
    folds: tuple[Piece, ...]
    stretch: tuple[float, float]

    def covers(self, view: Viewport) -> bool:
        """Whether all that a view shows is laid out."""
        return self.stretch[0] <= view.left and view.right <= self.stretch[1]


def stretch_of(cut: Grid, span: range) -> tuple[float, float]:
    """From when to when some tiles reach."""
    return span.start * cut.tile_s, span.stop * cut.tile_s
