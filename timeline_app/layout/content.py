"""What a picture tells: the events that a filter lets through, and the words that stand beside them."""

from functools import cached_property
from typing import TYPE_CHECKING

from timeline_app.chrono import wording
from timeline_app.chrono.breaks import STRAIGHT
from timeline_app.layout.display import PLAIN, Display
from timeline_app.layout.label_words import SIGN_PX, Words
from timeline_app.layout.ruler import Ruler, Type, elide
from timeline_app.layout.scene import NOBODY, LaneKind
from timeline_app.layout.staves import MOST_LANES, Stave, staves
from timeline_app.model.event import Event, Status
from timeline_app.model.rival_dates import Agreement
from timeline_app.store.extent import dated, extent, undated
from timeline_app.store.table import EventTable, Rows
from timeline_app.store.used_sources import used_sources
from timeline_app.words import _, ngettext, number

if TYPE_CHECKING:
    from timeline_app.store.bulk_linked import BulkLinks
    from timeline_app.store.linked import RowLinks
    from timeline_app.store.pyramid_base import Base, Flags

MANY_MARKS = 1500  # dated events let through; from more on, the layout is dense
FEW_OF_MANY = 300  # the same where they are some of very many, so that no filter need be waited for
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Content:
    """The events let through, by lane; immutable but for what it keeps of its own answers.

    fold is the axis that the table stands on, broken if display.folds_time.
    table and rows say which events; language is that of their titles; everything is worded once and kept.
    asked_actors: ids of those that a filter asks for; they have lanes of their own however many actors there are.
    focus: the stretch of time in which the others must matter for that, where there are very many; None for all time.
    """

    def __init__(
        self,
        table: EventTable,
        rows: Rows,
        language: str,
        ruler: Ruler,
        display: Display = PLAIN,
        asked_actors: frozenset[str] = frozenset(),
        focus: tuple[float, float] | None = None,
    ) -> None:
        self.fold, self.table = STRAIGHT, table
        if display.folds_time:
            from timeline_app.store.folded import fold_of, folded

            self.fold = fold_of(table, rows)
            self.table = folded(table, self.fold)
        self.rows = rows
        self.asked_actors, self.focus = asked_actors, focus
        self.language = language
        self.ruler = ruler
        self.display = display
        self._words: dict[tuple[int, bool], Words] = {}
        self._elided: dict[tuple[int, float, bool], Words] = {}
        self.plans: dict[object, object] = {}
        self.kept: dict[str, object] = {}

    def focused_on(self, left: float, right: float) -> "Content":
        """The same events with lanes for those who matter in a stretch of time; itself where all have lanes."""
        if not self.is_dense or len(self.table.actor_ids) <= MOST_LANES or self.focus == (left, right):
            return self
        table, focus = self.table, (left, right)
        other = Content(table, self.rows, self.language, self.ruler, PLAIN, self.asked_actors, focus)
        other.fold, other.display, other._words = self.fold, self.display, self._words
        return self if [lane[:2] for lane in other.lanes] == [lane[:2] for lane in self.lanes] else other

    def has_same_events(self, other: "Content | None") -> bool:
        """Whether another lets the same events of the same table through, in the same language, whatever its lanes."""
        if other is None or self.table is not other.table or self.language != other.language:
            return False
        return self.rows is other.rows or (isinstance(self.rows, range) and self.rows == other.rows)

    def forget(self) -> None:
        """Lets go of what was kept for other zooms."""
        self.plans.clear()
        self._elided.clear()

    @property
    def is_dense(self) -> bool:
        """True where events are so many that only those that matter most at a zoom are drawn singly (layout.dense)."""
        return len(self.dated) > (MANY_MARKS if len(self.table) <= MANY_MARKS else FEW_OF_MANY)

    @cached_property
    def dated(self) -> Rows:
        """Rows with a place on the axis."""
        return dated(self.table, self.rows)

    @cached_property
    def base(self) -> "Base":
        """The columns that dense layouts want."""
        from timeline_app.store.pyramid_base import base_of

        return base_of(self.table)

    @cached_property
    def passed(self) -> "Flags | None":
        """A flag for each row of the table: whether it is let through; None where all are."""
        if len(self.rows) == len(self.table):
            return None
        from timeline_app.store.arrays import flags

        return flags(self.rows, len(self.table))

    @cached_property
    def undated(self) -> Rows:
        """Rows for the tray, the most important first."""
        return undated(self.table, self.rows)

    @cached_property
    def lanes(self) -> tuple[Stave, ...]:
        """The lanes from top to bottom, as they are arranged, each with its events."""
        if self.is_dense:
            from timeline_app.layout.dense_staves import Focus, dense_staves

            arrangement = self.display.arrangement
            focus = Focus(self.asked_actors, self.focus)
            return dense_staves(self.table, self.base, self.passed, arrangement, focus)
        return staves(self.table, self.dated, self.display.arrangement)

    @cached_property
    def _lane_of_actor(self) -> dict[int, int]:
        """Position of the lane that shows an actor, by actor; not of those hidden."""
        return {
            actor: position
            for position, lane in enumerate(self.lanes)
            if lane.kind not in (LaneKind.GROUP_HEAD, LaneKind.HIDDEN)
            for actor in lane.actors or (NOBODY,)
        }

    def lanes_of(self, row: int) -> tuple[int, ...]:
        """Positions of the lanes that an event is in, the one with its label first; where all are hidden, of the last."""
        shown = self._lane_of_actor
        found = dict.fromkeys(shown[actor] for actor in self.table.actors[row] or (NOBODY,) if actor in shown)
        return tuple(found) or (len(self.lanes) - 1,)

    @cached_property
    def hues(self) -> tuple[tuple[int, str], ...]:
        """(actor, "#rrggbb") of each whose colour was chosen by hand."""
        position = {actor_id: index for index, actor_id in enumerate(self.table.actor_ids)}
        chosen = self.display.arrangement.colours
        return tuple((position[id], colour) for id, colour in chosen if id in position)

    @cached_property
    def extent(self) -> tuple[float, float] | None:
        """(first, last) finite bound of the dated events and of what their excerpts give; None where there are none."""
        return extent(self.table, self.rows)

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        """Number of each source that the events rest on, from 1, in the order of the file."""
        return source_numbers(self.table, self.rows)

    @cached_property
    def links(self) -> "RowLinks | BulkLinks":
        """Links between these events, those between the most important first."""
        from timeline_app.store.linked import linked

        return linked(self.table, self.rows)

    def lane_name(self, actor: int) -> str:
        """Name of an actor; what stands over events without any."""
        if actor == NOBODY:
            return _("No actor")
        return flat(self.table.timeline.actors[self.table.actor_ids[actor]].name.in_language(self.language))

    def stave_name(self, lane: Stave) -> str:
        """What stands at the head of a lane."""
        if lane.kind is LaneKind.HIDDEN:
            return hidden_name()
        if lane.kind is LaneKind.OTHERS:
            return ngettext("{n} other actor", "{n} other actors", len(lane.actors))
        if lane.kind in (LaneKind.GROUP, LaneKind.GROUP_HEAD):
            return flat(lane.group)
        return self.lane_name(lane.actor)

    def words(self, row: int, has_details: bool = True) -> Words:
        """Label of the event in a row, measured; made when first asked for. Without details, the brief line alone."""
        key = (row, has_details)
        if key not in self._words:
            self._words[key] = self._make_words(row) if has_details else self._make_brief(row)
        return self._words[key]

    def words_within(self, row: int, room_px: float, has_details: bool = True) -> Words:
        """The label of a row, each line elided to fit into room_px; kept like the whole."""
        whole = self.words(row, has_details)
        if max(whole.title_px, whole.brief_px, whole.detail_px) <= room_px:
            return whole
        key = (row, room_px, has_details)
        if key not in self._elided:
            sign_px = whole.sign_px
            title, brief = (
                elide(line, Type.TITLE, room_px - sign_px, self.ruler) for line in (whole.title, whole.brief)
            )
            detail = elide(whole.detail, Type.SMALL, room_px, self.ruler)
            self._elided[key] = self._measured(title, brief, detail, sign_px)
        return self._elided[key]

    def title(self, row: int) -> str:
        """Title with its status if not occurred, `?` where uncertain, and the numbers of its sources."""
        event = self.table.events[row]
        title = flat(event.title.in_language(self.language))
        if event.status is not Status.OCCURRED:
            title = _("{title} ({status})", title=title, status=status_in_words(event.status))
        if event.span is not None and event.span.is_uncertain:
            title = f"{title} ?"
        numbers = "\u2009".join(
            str(self.source_numbers[s]) for s in event.source_ids if s in self.source_numbers
        )
        return f"{title} {numbers.translate(_SUPERSCRIPT)}" if numbers else title

    def _make_brief(self, row: int) -> Words:
        """The label of a row where there is no room for details."""
        event, title = self.table.events[row], self.title(row)
        is_about = event.span is not None and event.span.is_approximate and not self.table.is_by_publication
        brief = _("{title}, about", title=title) if is_about else title
        has_sign = self.table.agreement[row] == Agreement.CONTRADICT and not self.table.is_by_publication
        sign_px = SIGN_PX if has_sign else 0.0
        width = self.ruler.width(brief, Type.TITLE) + sign_px
        return Words(brief, brief, "", width, width, 0.0, sign_px)

    def _make_words(self, row: int) -> Words:
        event, title = self.table.events[row], self.title(row)
        if self.table.is_by_publication:
            return self._words_of_publication(event, title)
        detail = ""
        if event.span is not None:
            detail = wording.words(event.span)
            phrases = [excerpt.phrase for excerpt in event.excerpts if excerpt.phrase]
            if phrases:
                detail = _("{date} (“{phrase}”)", date=detail, phrase=flat(phrases[0]))
        is_about = event.span is not None and event.span.is_approximate
        sign_px = 0.0
        if self.table.agreement[row] == Agreement.CONTRADICT:
            sign_px = SIGN_PX
            detail = _("{date} · the sources contradict each other", date=detail)
        return self._measured(title, _("{title}, about", title=title) if is_about else title, detail, sign_px)

    def _words_of_publication(self, event: Event, title: str) -> Words:
        """The label of an event that stands where it became known."""
        from timeline_app.store.publication import first_issued

        source = first_issued(event, self.table.timeline)
        parts = []
        if source and source.issued:
            parts.append(_("published: {date}", date=wording.words(source.issued)))
        if event.span:
            parts.append(_("happened: {date}", date=wording.words(event.span)))
        return self._measured(title, title, " · ".join(parts), 0.0)

    def _measured(self, title: str, brief: str, detail: str, sign_px: float) -> Words:
        width = self.ruler.width
        first_lines = width(title, Type.TITLE) + sign_px, width(brief, Type.TITLE) + sign_px
        return Words(title, brief, detail, *first_lines, width(detail, Type.SMALL), sign_px)


def source_numbers(table: EventTable, rows: Rows) -> dict[str, int]:
    """Number of each source that these events rest on, from 1, in the order of the file."""
    return {source_id: index for index, source_id in enumerate(used_sources(table, rows), start=1)}


def status_in_words(status: Status) -> str:
    """A status as people read it, in the language in use."""
    return {
        Status.OCCURRED: _("occurred"),
        Status.ANNOUNCED: _("announced"),
        Status.ALLEGED: _("alleged"),
        Status.DISPUTED: _("disputed"),
    }[status]


def hidden_name() -> str:
    """What stands at the head of the lane of hidden ones."""
    return _("Hidden lanes")


def count_words(count: int, total: int) -> str:
    """How many of a lane's events are in view: "3 events", or "2 of 3 events"."""
    if count == total:
        return ngettext("{n} event", "{n} events", count)
    return ngettext(
        "{n} of {total} event", "{n} of {total} events", total, n=number(count), total=number(total)
    )


def flat(text: str) -> str:
    """`text` on one line, without control characters."""
    if not text.isprintable():  # most are, and then this is an eighth of the work
        text = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(text.split())
