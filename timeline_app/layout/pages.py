"""A picture on sheets of paper: lanes go on below, time goes on beside, and each sheet says what it is a part of."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.chrono.viewport import Viewport
from timeline_app.layout.closing import closing_scenes, joined
from timeline_app.layout.compose import compose_scene
from timeline_app.layout.content import Content
from timeline_app.layout.cutting import bands, cut
from timeline_app.layout.frame import AXIS_PX, Frame, gutter_px
from timeline_app.layout.legend import Drawn
from timeline_app.layout.paper import Settings
from timeline_app.layout.picture import (
    composing,
    content_of,
    empty_text,
    foot_of,
    span_words,
    title_of,
    view_of,
)
from timeline_app.layout.ruler import LINE_PX, Ruler, Type, elide
from timeline_app.layout.scene import Line, Scene
from timeline_app.provenance.digest import digest
from timeline_app.store.filter import Filter
from timeline_app.store.rows import together
from timeline_app.store.stepwise import Steps, finish
from timeline_app.store.table import EventTable
from timeline_app.values import dataclass, replace
from timeline_app.words import _, number

OVERLAP_PX = 160.0  # of time on two sheets side by side, so that a label cut on one is whole on the other
_LEAST_PLOT_PX, _LEAST_HEIGHT_PX = 160.0, 160.0  # of a picture on one sheet, before it is enlarged
_HEAD_PX = 44.0
_FOOT_PX = 24.0
_MOST_SHEETS_DOWN = (
    10  # lanes have dates under their labels as long as they are no higher than so many sheets
)


@dataclass(frozen=True, slots=True)
class Sheets:
    """How a picture is laid on paper. width, height, margin: of a sheet, in px at 96 dpi.

    is_fitted: all on one sheet, drawn as small as that needs. Else zoom: how much larger than usual everything is;
    across: over how many sheets side by side the time goes.
    """

    width: float
    height: float
    margin: float = 12 / 25.4 * 96
    is_fitted: bool = True
    zoom: float = 1.0
    across: int = 1


class Sheet(NamedTuple):
    """scene: a part of the picture, `zoom` times as large, its corner at (x, y); lines: around it, in px of the sheet."""

    scene: Scene
    x: float
    y: float
    zoom: float
    lines: tuple[Line, ...]


def set_sheets(
    table: EventTable, chosen: Filter, settings: Settings, sheets: Sheets, language: str, ruler: Ruler
) -> list[Sheet]:
    """The sheets, from left to right and then down; tray, legend, filter and sources on the last.

    All events that the picture shows stand on them. settings: the span to show and how it is laid out.
    """
    return finish(setting_sheets(table, chosen, settings, sheets, language, ruler))


def setting_sheets(
    table: EventTable, chosen: Filter, settings: Settings, sheets: Sheets, language: str, ruler: Ruler
) -> Steps[list[Sheet]]:
    """Steps to `set_sheets`: one for each size that is tried, or for each stretch of time side by side."""
    if sheets.is_fitted:
        fitted = yield from _fitted(table, chosen, settings, sheets, language, ruler)
        return [fitted]
    content = content_of(table, chosen, settings, language, ruler)
    tiling = _Tiling(content, chosen, settings, sheets, ruler)
    scenes = yield from tiling.scenes()
    furniture = _Furniture(content, sheets, ruler)
    return [
        Sheet(
            scene,
            sheets.margin,
            sheets.margin + _HEAD_PX,
            tiling.zoom,
            (*furniture.head(span), *furniture.foot(place, len(scenes))),
        )
        for place, (scene, span) in enumerate(scenes, start=1)
    ]


def _fitted(
    table: EventTable, chosen: Filter, settings: Settings, sheets: Sheets, language: str, ruler: Ruler
) -> Steps[Sheet]:
    """The whole picture on one sheet, with its own title and foot."""
    width, height = sheets.width - 2 * sheets.margin, sheets.height - 2 * sheets.margin - _FOOT_PX
    exact = replace(settings, width=width, height=height, is_exact=True, letters=1.0)
    scene = yield from composing(table, chosen, exact, language, ruler)
    content = content_of(table, chosen, settings, language, ruler)
    foot = _Furniture(content, sheets, ruler).foot(1, 1)
    return Sheet(scene, sheets.margin, sheets.margin, width / scene.width, tuple(foot))


class _Furniture:
    """The words around a scene: title and span above, the sum of the data and the number of the sheet below."""

    def __init__(self, content: Content, sheets: Sheets, ruler: Ruler) -> None:
        self._title = title_of(content.table.timeline, content.language)
        self._sum = digest(content.table.timeline.files).whole
        self._sheets = sheets
        self._ruler = ruler

    def head(self, span: str) -> Iterator[Line]:
        margin = self._sheets.margin
        room = self._sheets.width - 2 * margin
        yield Line(elide(self._title, Type.HEADING, room, self._ruler), margin, margin, "heading")
        yield Line(elide(span, Type.SMALL, room, self._ruler), margin, margin + 24.0, "small")

    def foot(self, place: int, total: int) -> Iterator[Line]:
        sheets = self._sheets
        y = sheets.height - sheets.margin - LINE_PX[Type.SMALL]
        which = f"{number(place)} / {number(total)}"
        right = sheets.width - sheets.margin - self._ruler.width(which, Type.SMALL)
        if self._sum:
            words = _("SHA-256 of the data: {sum}", sum=self._sum)
            yield Line(
                elide(words, Type.SMALL, right - sheets.margin - 16.0, self._ruler), sheets.margin, y, "small"
            )
        yield Line(which, right, y, "small")


class _Tiling:
    """Cuts one picture into parts of a sheet each. zoom: as asked for, less where so little would not show a thing."""

    def __init__(
        self, content: Content, chosen: Filter, settings: Settings, sheets: Sheets, ruler: Ruler
    ) -> None:
        self._content = content
        self._chosen = chosen
        self._ruler = ruler
        room = sheets.width - 2 * sheets.margin, sheets.height - 2 * sheets.margin - _HEAD_PX - _FOOT_PX
        gutter = gutter_px(content, ruler)
        self.zoom = min(sheets.zoom, room[0] / (gutter + _LEAST_PLOT_PX), room[1] / _LEAST_HEIGHT_PX)
        self._width, self._height = (side / self.zoom for side in room)
        self._plot = self._width - gutter
        self._step = self._plot - min(OVERLAP_PX, self._plot / 2)
        self._across = sheets.across
        whole_px = self._plot + (self._across - 1) * self._step
        self._view, self._is_whole, _words = view_of(content, settings, whole_px)

    def scenes(self) -> Steps[list[tuple[Scene, str]]]:
        """Steps to the parts, each with its span in words."""
        columns = []
        for place in range(self._across):
            yield place / self._across
            columns.append(self._column(place))
        parts_down = list(bands(columns, self._height - AXIS_PX))
        spans = [span_words(view, self._content) for view in map(self._view_of, range(self._across))]
        parts = [
            (cut(column, top, bottom, self._content), span)
            for top, bottom in parts_down
            for column, span in zip(columns, spans, strict=True)
        ]
        return self._closed(parts, columns)

    def _closed(self, parts: list[tuple[Scene, str]], columns: Sequence[Scene]) -> list[tuple[Scene, str]]:
        """The parts, and what closes the picture: under the last one if it has the room, else on sheets of its own."""
        rows = together(column.rows_in_view for column in columns)
        foot = foot_of(self._content, self._chosen, rows, self._is_whole)
        drawn = Drawn(
            [mark for column in columns for mark in column.marks],
            [label for column in columns for label in column.labels],
            [each for column in columns for each in column.breaks],
            [curve for column in columns for curve in column.links],
            [ribbon for column in columns for ribbon in column.ribbons],
        )
        closing = closing_scenes(self._content, foot, drawn, columns[0], self._height, self._ruler)
        last, span = parts[-1]
        if len(closing) == 1 and last.height + closing[0].height <= self._height:
            return [*parts[:-1], (joined(last, closing[0]), span)]
        whole = span_words(self._view, self._content)
        return parts + [(scene, whole) for scene in closing]

    def _view_of(self, place: int) -> Viewport:
        per_px = self._view.seconds_per_px
        return Viewport(self._view.left + place * self._step * per_px, per_px, self._plot)

    def _column(self, place: int) -> Scene:
        """A part of the time, with all lanes."""
        frame = Frame(
            viewport=self._view_of(place),
            width=self._width,
            height=_MOST_SHEETS_DOWN * self._height,
            grows=True,
            empty_text=empty_text(self._content, self._chosen),
        )
        return compose_scene(self._content, frame, self._ruler)
