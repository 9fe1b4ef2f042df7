"""A scene moved down or up, for what is put together from several or cut into parts."""

from timeline_app.layout.figures import Curve, Sign
from timeline_app.layout.scene import Box, Label, Mark, Ribbon, Sample, Scene, Stem, TrayItem
from timeline_app.values import replace


def lowered(scene: Scene, down: float) -> Scene:
    """The scene with everything in it `down` px lower; less than 0 is higher. Its size stays."""
    return replace(
        scene,
        plot=_box(scene.plot, down),
        axis=_box(scene.axis, down),
        tray=_box(scene.tray, down),
        lanes=[lane._replace(top=lane.top + down, bottom=lane.bottom + down) for lane in scene.lanes],
        marks=[_mark(mark, down) for mark in scene.marks],
        labels=[_label(label, down) for label in scene.labels],
        stems=[_stem(stem, down) for stem in scene.stems],
        tray_items=[lowered_item(item, down) for item in scene.tray_items],
        lines=[line._replace(y=line.y + down) for line in scene.lines],
        samples=[_sample(sample, down) for sample in scene.samples],
        links=[_curve(curve, down) for curve in scene.links],
        ribbons=[ribbon._replace(base=ribbon.base + down) for ribbon in scene.ribbons],
        pinned_bottom=scene.pinned_bottom + down,
    )


def lowered_item(item: TrayItem, down: float) -> TrayItem:
    """An item of the tray, so much lower."""
    return item._replace(box=_box(item.box, down))


def _box(box: Box, down: float) -> Box:
    return Box(box.left, box.top + down, box.right, box.bottom + down)


def _mark(mark: Mark, down: float) -> Mark:
    rivals = tuple(rival._replace(y=rival.y + down) for rival in mark.rivals)
    tether = mark.tether
    if tether is not None:
        tether = tether._replace(top=tether.top + down, y=tether.y + down)
    return mark._replace(y=mark.y + down, rivals=rivals, tether=tether)


def _curve(curve: Curve, down: float) -> Curve:
    x0, y0, x1, y1, x2, y2, x3, y3 = curve.points
    return curve._replace(
        points=(x0, y0 + down, x1, y1 + down, x2, y2 + down, x3, y3 + down),
        word_at=(curve.word_at[0], curve.word_at[1] + down),
        sign=curve.sign and _sign(curve.sign, down),
    )


def _sign(sign: Sign, down: float) -> Sign:
    return Sign(sign.x, sign.y + down)


def _sample(sample: Sample, down: float) -> Sample:
    figure = sample.figure
    if isinstance(figure, Mark):
        figure = _mark(figure, down)
    elif isinstance(figure, Sign):
        figure = _sign(figure, down)
    elif isinstance(figure, Ribbon):
        figure = figure._replace(base=figure.base + down)
    elif isinstance(figure, Curve):
        figure = _curve(figure, down)
    return sample._replace(figure=figure, y=sample.y + down)


def _label(label: Label, down: float) -> Label:
    return label._replace(box=_box(label.box, down))


def _stem(stem: Stem, down: float) -> Stem:
    return stem._replace(
        solid=tuple((top + down, bottom + down) for top, bottom in stem.solid),
        hops=tuple((top + down, bottom + down) for top, bottom in stem.hops),
    )
