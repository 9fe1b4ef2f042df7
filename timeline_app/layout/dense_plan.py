"""What the layout of very many events is planned by: rows and heights of lanes."""

from collections.abc import Mapping

from timeline_app.layout import tiles
from timeline_app.layout.lanes import LANE_PAD_PX, Density, Spot
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
