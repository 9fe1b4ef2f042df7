"""Stems: the line through the lanes of one event, hopping over those who take no part."""

from collections.abc import Mapping, Sequence

from timeline_app.layout.scene import Lane, Stem


def stem(row: int, x: float, lanes: Sequence[Lane], y_by_lane: Mapping[int, float]) -> Stem:
    """The stem of an event at x.

    y_by_lane: position of a lane -> centre of the event's mark there, for every lane that takes part; at least two.
    Solid from the first mark to the last but over lanes without one: there it hops.
    """
    first, last = min(y_by_lane), max(y_by_lane)
    solid: list[tuple[float, float]] = []
    hops: list[tuple[float, float]] = []
    begin = y_by_lane[first]
    for position in range(first + 1, last):
        if position in y_by_lane:
            continue
        lane = lanes[position]
        if begin < lane.top:
            solid.append((begin, lane.top))
        hops.append((lane.top, lane.bottom))
        begin = lane.bottom
    solid.append((begin, y_by_lane[last]))
    return Stem(row, x, tuple(solid), tuple(_joined(hops)))


def _joined(pieces: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Pieces that follow one another without a gap, as one."""
    joined: list[tuple[float, float]] = []
    for top, bottom in pieces:
        if joined and joined[-1][1] == top:
            joined[-1] = (joined[-1][0], bottom)
        else:
            joined.append((top, bottom))
    return joined
