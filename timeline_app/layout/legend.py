"""Head and foot of an exported picture: title, the marks used, the filter, the sources."""

import math
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from timeline_app.layout.figures import Curve, RivalMark, Sign, Tether
from timeline_app.layout.frame import Foot
from timeline_app.layout.link_words import link_in_words
from timeline_app.layout.ruler import LINE_PX, Ruler, Type, elide, wrap
from timeline_app.layout.scene import RIBBON_PX, Break, Label, Line, Mark, Ribbon, Sample
from timeline_app.model.event import LinkType
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN
from timeline_app.words import _

SIDE_PAD_PX = 16.0
_SAMPLE_PX = 34.0
Figure: TypeAlias = Mark | Sign | Break | Curve | Ribbon


def head(title: str, subtitle: str, width: float, ruler: Ruler) -> tuple[list[Line], float]:
    """Lines above a picture and their height; nothing where there is no title."""
    if not title and not subtitle:
        return [], 0.0
    y, lines = 10.0, []
    room = width - 2 * SIDE_PAD_PX
    for text in wrap(title, Type.HEADING, room, ruler):
        lines.append(Line(text, SIDE_PAD_PX, y, "heading"))
        y += LINE_PX[Type.HEADING]
    for text in wrap(subtitle, Type.SMALL, room, ruler):
        lines.append(Line(text, SIDE_PAD_PX, y, "small"))
        y += LINE_PX[Type.SMALL]
    return lines, y + 8.0


class Drawn(NamedTuple):
    """What a picture has that its legend explains."""

    marks: Sequence[Mark] = ()
    labels: Sequence[Label] = ()
    breaks: Sequence[Break] = ()
    links: Sequence[Curve] = ()
    ribbons: Sequence[Ribbon] = ()


def foot(
    given: Foot, drawn: Drawn, top: float, width: float, ruler: Ruler
) -> tuple[list[Line], list[Sample], float]:
    """(lines, samples, height) below a picture whose foot begins at `top`."""
    y = top + 12.0
    samples, y = _place_samples(_used(drawn), y, width, ruler)
    lines: list[Line] = []
    room = width - 2 * SIDE_PAD_PX
    for sentence in given.sentences:
        for text in wrap(sentence, Type.SMALL, room, ruler):
            lines.append(Line(text, SIDE_PAD_PX, y, "text"))
            y += LINE_PX[Type.SMALL] + 2
    y += 4.0 if given.sources else 0.0
    indent = max((ruler.width(f"{n}  ", Type.SMALL) for n in range(1, len(given.sources) + 1)), default=0.0)
    for number, source in enumerate(given.sources, start=1):
        lines.append(Line(str(number), SIDE_PAD_PX, y, "small"))
        for text in wrap(source, Type.SMALL, room - indent, ruler):
            lines.append(Line(text, SIDE_PAD_PX + indent, y, "small"))
            y += LINE_PX[Type.SMALL]
        y += 2.0
    return lines, samples, y + 10.0 - top


def _used(drawn: Drawn) -> list[tuple[Figure, str]]:
    """A sample of each kind of thing that the picture has, with its meaning."""
    marks = drawn.marks
    single = [mark for mark in marks if not mark.is_fold]
    notes = [mark for mark in single if not math.isnan(mark.note_x)]
    bars = [mark for mark in single if not math.isnan(mark.bar_left)]
    brackets = [mark for mark in single if mark.has_bracket and math.isnan(mark.bar_left)]
    sides = {side for mark in single for side in (mark.left_side, mark.right_side)}
    sides.update(
        side for mark in single for rival in mark.rivals for side in (rival.left_side, rival.right_side)
    )
    entries: list[tuple[bool, Figure, str]] = [
        (bool(notes), _sample(note=True), _("known to the day")),
        (bool(bars), _sample(bar=True), _("lasted")),
        (bool(brackets), _sample(), _("the date lies within these bounds")),
        (OPEN in sides, _sample(right=OPEN), _("no bound on this side")),
        (UNKNOWN in sides, _sample(right=UNKNOWN), _("bound unknown")),
        (
            any(mark.is_hollow for mark in single),
            _sample(hollow=True),
            _("hollow: announced, alleged or disputed"),
        ),
        (any(mark.is_fold for mark in marks), _sample(count="3"), _("several events in one mark")),
        (bool(drawn.ribbons), _ribbon_sample(), _("many events: the higher, the more")),
        (
            any(mark.tether for mark in marks),
            _tether_sample(),
            _("dashed: from when it was published to when it happened"),
        ),
        (
            any(mark.rivals and not mark.tether for mark in marks),
            _rival_sample(),
            _("where sources differ: the date by the source of that number"),
        ),
        (
            any(label.sign_px for label in drawn.labels),
            Sign(_SAMPLE_PX / 2, 0.0),
            _("sources contradict each other: not all of their dates can be right"),
        ),
        (bool(drawn.breaks), Break(0.0, _SAMPLE_PX, "", 0.0, 0.0), _("empty time left out")),
        *(
            (any(link.type is type for link in drawn.links), _link_sample(type), link_in_words(type))
            for type in LinkType
        ),
        (
            any(link.sign for link in drawn.links),
            _link_sample(LinkType.ANSWERS)._replace(sign=Sign(_SAMPLE_PX / 2, 0.0)),
            _("a link that the dates rule out"),
        ),
    ]
    return [(mark, text) for is_used, mark, text in entries if is_used]


def _sample(
    note: bool = False, bar: bool = False, right: int = KNOWN, hollow: bool = False, count: str = ""
) -> Mark:
    middle = _SAMPLE_PX / 2
    has_bracket = not (note or bar or count)
    return Mark(
        rows=(),
        lane=-1,
        actor=-1,
        left=0.0 if not count else middle - 10,
        right=_SAMPLE_PX if not count else middle + 10,
        y=0.0,
        note_x=middle if note else math.nan,
        bar_left=0.0 if bar else math.nan,
        bar_right=_SAMPLE_PX if bar else math.nan,
        left_side=KNOWN,
        right_side=right,
        is_hollow=hollow,
        has_bracket=has_bracket,
        count_text=count,
    )


def _rival_sample() -> Mark:
    rival = RivalMark(0, 0.0, _SAMPLE_PX - 12, 0.0, KNOWN, KNOWN, "1", 12.0)
    return _sample()._replace(has_bracket=False, rivals=(rival,))


def _tether_sample() -> Mark:
    happened = RivalMark(-1, 0.0, 9.0, 0.0, KNOWN, KNOWN, "", 0.0)
    tether = Tether(_SAMPLE_PX - 4, -6.0, 0.0, 9.0, 0)
    return _sample()._replace(has_bracket=False, rivals=(happened,), tether=tether)


def _ribbon_sample() -> Ribbon:
    heights = (4.0, 9.0, 13.0, 8.0, 5.0, 3.0)
    return Ribbon(-1, -1, 2.0, _SAMPLE_PX / 7, RIBBON_PX / 2, heights, (1,) * len(heights), lambda _x: None)


def _link_sample(type: LinkType) -> Curve:
    third = _SAMPLE_PX / 3
    return Curve(-1, -1, type, (0.0, 0.0, third, 0.0, 2 * third, 0.0, _SAMPLE_PX, 0.0))


def _place_samples(
    used: list[tuple[Figure, str]], top: float, width: float, ruler: Ruler
) -> tuple[list[Sample], float]:
    samples: list[Sample] = []
    x, y = SIDE_PAD_PX, top
    for figure, meaning in used:
        text = elide(meaning, Type.SMALL, width - 2 * SIDE_PAD_PX - _SAMPLE_PX - 8, ruler)
        needed = _SAMPLE_PX + 8 + ruler.width(text, Type.SMALL)
        if x > SIDE_PAD_PX and x + needed > width - SIDE_PAD_PX:
            x, y = SIDE_PAD_PX, y + 20
        samples.append(Sample(_moved(figure, x, y + 7), y + 7, text, x + _SAMPLE_PX + 8))
        x += needed + 24
    return samples, y + 24 if samples else top


def _moved(figure: Figure, dx: float, y: float) -> Figure:
    if isinstance(figure, Sign):
        return Sign(figure.x + dx, y)
    if isinstance(figure, Ribbon):
        return figure._replace(left=figure.left + dx, base=y + RIBBON_PX / 2 - 2)
    if isinstance(figure, Break):
        return figure._replace(left=figure.left + dx, right=figure.right + dx)
    if isinstance(figure, Curve):
        x0, _y0, x1, _y1, x2, _y2, x3, _y3 = figure.points
        sign = figure.sign and Sign(figure.sign.x + dx, y)
        return figure._replace(points=(x0 + dx, y, x1 + dx, y, x2 + dx, y, x3 + dx, y), sign=sign)
    tether = figure.tether
    return figure._replace(
        left=figure.left + dx,
        right=figure.right + dx,
        y=y,
        note_x=figure.note_x + dx,
        bar_left=figure.bar_left + dx,
        bar_right=figure.bar_right + dx,
        rivals=tuple(
            rival._replace(left=rival.left + dx, right=rival.right + dx, y=y) for rival in figure.rivals
        ),
        tether=tether and Tether(tether.x + dx, y + tether.top, y, tether.end_x + dx, tether.beyond),
    )
