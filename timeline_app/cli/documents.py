"""What `timeline-app export` writes besides the picture: one entry for each kind of document."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline_app import preflight, words
from timeline_app.cli.loading_qt import load_qt
from timeline_app.layout.display import PLAIN, Display
from timeline_app.layout.paper import TABLE_ENDINGS, ending_of
from timeline_app.layout.part import Part
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.stepwise import no_tick
from timeline_app.store.table import EventTable

if TYPE_CHECKING:
    from timeline_app.layout.chronology import Anchors, Tick

PICTURE = "picture"


class Order(NamedTuple):
    """What is to be written. part: the part of time asked for. ending: of the file, "pdf" or another of the kind's.

    display: how the strip of a story lays events out. tick: told which share is done.
    """

    table: EventTable
    chosen: Filter
    part: Part
    ending: str
    theme: str
    display: Display = PLAIN
    tick: "Tick" = no_tick


class Written(NamedTuple):
    """The bytes of a document, in pieces; empty_text: what it says where nothing was let through, else ""."""

    content: Iterable[bytes]
    empty_text: str


class Kind(NamedTuple):
    """A kind of document. endings: of its files, without a dot. make: raises UserError where it cannot be made."""

    endings: tuple[str, ...]
    make: Callable[[Order], Written]

    def ending_of(self, path: Path) -> str:
        """The ending of a file name. Raises UserError (exit status 1) for one that this kind does not have."""
        return ending_of(path, self.endings)


def kind_of(asked: str | None, path: Path) -> Kind | None:
    """The kind asked for; None for a picture. A name that ends in .html asks for a table."""
    if asked is None:
        asked = "table" if path.suffix.lower() == ".html" else PICTURE
    return KINDS.get(asked)


@contextmanager
def offscreen() -> Iterator[None]:
    """Qt without a screen, for the time of a `with`. Raises UserError where Qt or a font is missing."""
    preflight.check_qt(for_window=False)
    preflight.check_fonts()
    load_qt()
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["timeline-app", "-platform", "offscreen"])
    yield
    del application


def _anchors(timeline: Timeline) -> "Anchors":
    """How each excerpt stands in the copies that the timeline names."""
    from timeline_app.provenance.copies import read_copies
    from timeline_app.provenance.standing import judge

    return judge(timeline, read_copies(timeline, {}).texts)


def _table(order: Order) -> Written:
    """The chronology as a table."""
    from timeline_app.layout.chronology import chronology

    anchors = _anchors(order.table.timeline)
    made = chronology(order.table, order.chosen, anchors, words.language(), order.part)
    if order.ending == "html":
        from timeline_app.layout.chronology_html import pieces

        return Written(pieces(made, order.tick), made.empty_text)
    with offscreen():
        from timeline_app.paint.chronology_pdf import pdf
        from timeline_app.paint.fonts import QtRuler

        return Written([pdf(made, QtRuler(), order.tick)], made.empty_text)


def _story(order: Order) -> Written:
    """The events one after another, a page an event."""
    anchors = _anchors(order.table.timeline)
    with offscreen():
        from timeline_app.layout.picture import empty_text
        from timeline_app.paint.fonts import QtRuler
        from timeline_app.paint.story_pdf import content_of, pdf

        language, ruler = words.language(), QtRuler()
        content = content_of(order.table, order.chosen, order.part, language, ruler, order.display)
        empty = "" if len(content.rows) else empty_text(content, order.chosen)
        return Written([pdf(content, order.chosen, anchors, order.theme, order.tick)], empty)


KINDS: dict[str, Kind] = {"table": Kind(TABLE_ENDINGS, _table), "story": Kind(("pdf",), _story)}
