import itertools
import math

import pytest

from tests.layout.crowded import a_crowd, fitted
from timeline_app.layout.dense import dense_of
from timeline_app.layout.labels import Side
from timeline_app.layout.tiles import BEYOND_PX, LONG_PX, grid, pack_long, pack_tiles

CROWD = a_crowd(2500)
LANE = dense_of(CROWD).pyramid(0)
SCALE = fitted(CROWD).seconds_per_px / 4


@pytest.mark.parametrize("scale", [0.37, 86_400.0, 1e9])
def test_tiles_and_cells_are_powers_of_two_of_seconds(scale: float) -> None:
    cut = grid(scale, 4)
    for seconds in (cut.tile_s, cut.cell_s, cut.long_s):
        assert math.log2(seconds).is_integer()
    assert 350 <= cut.tile_s / scale <= 740
    assert LONG_PX / 1.5 <= cut.long_s / scale <= LONG_PX * 1.5


def test_what_a_tile_holds_does_not_depend_on_which_others_are_asked_for() -> None:
    cut = grid(SCALE, 3)
    first = int(LANE.middles[len(LANE) // 2] // cut.tile_s) // 2 * 2
    narrow = pack_tiles(CROWD, LANE, cut, range(first, first + 3), 3, False)
    wide = pack_tiles(CROWD, LANE, cut, range(first - 4, first + 9), 3, False)
    assert narrow
    assert set(narrow) <= set(wide)


def test_marks_and_labels_stay_near_their_tile() -> None:
    cut = grid(SCALE, 3)
    first = int(LANE.middles[len(LANE) // 2] // cut.tile_s) // 2 * 2
    for piece, _row, (side, width) in pack_tiles(CROWD, LANE, cut, range(first, first + 1), 3, False):
        left, right = piece.alone
        assert left >= first * cut.tile_s / cut.scale - BEYOND_PX
        assert (
            right + (width if side is Side.RIGHT else 0) <= (first + 1) * cut.tile_s / cut.scale + BEYOND_PX
        )


def test_long_events_have_rows_of_their_own_and_do_not_touch() -> None:
    cut = grid(86_400.0 / 900, 2)
    at = float(LANE.middles[len(LANE) // 2])
    long = pack_long(CROWD, LANE, cut, (at, at + 86_400.0), 2, False)
    assert long
    rows = [one.row for one in long]
    assert set(rows) <= {0, 1}
    for row in (0, 1):
        spans = sorted(one.piece.alone for one in long if one.row == row)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
