"""The two bands of a plot: lanes that scroll, and above them those that are pinned."""

from timeline_app.layout.scene import Box, Scene
from timeline_app.values import replace


def bands(scene: Scene) -> tuple[Scene, ...]:
    """What scrolls, then what is pinned, each as a scene whose plot is its part of the whole; mostly but one."""
    if not scene.pinned:
        return (scene,)
    plot, edge = scene.plot, scene.pinned_bottom
    return (
        _band(scene, Box(plot.left, edge, plot.right, plot.bottom), range(scene.pinned, len(scene.lanes))),
        _band(scene, Box(plot.left, plot.top, plot.right, edge), range(scene.pinned)),
    )


def _band(scene: Scene, plot: Box, held: range) -> Scene:
    """The lanes held, in their places; the others without a height."""
    edge = scene.pinned_bottom
    return replace(
        scene,
        plot=plot,
        lanes=[
            lane if index in held else lane._replace(top=edge, bottom=edge)
            for index, lane in enumerate(scene.lanes)
        ],
        marks=[mark for mark in scene.marks if mark.lane in held],
        labels=[label for label in scene.labels if label.lane in held],
        ribbons=[ribbon for ribbon in scene.ribbons if ribbon.lane in held],
    )


def around_lanes(scene: Scene) -> tuple[Box, ...]:
    """What of the picture no lane covers: lanes have a ground of their own, and filling is what costs most."""
    if not scene.lanes:
        return (Box(0.0, 0.0, scene.width, scene.height),)
    top = max(min(scene.lanes[0].top, scene.plot.bottom), scene.plot.top)
    bottom = min(max(scene.lanes[-1].bottom, top), scene.plot.bottom)
    return Box(0.0, 0.0, scene.width, top), Box(0.0, bottom, scene.width, scene.height)
