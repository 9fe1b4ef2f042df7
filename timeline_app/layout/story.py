"""The events as a story: what each page says, in the order of time."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, overload

from timeline_app.layout import event_words, filter_words
from timeline_app.layout.content import Content, count_words, flat
from timeline_app.layout.picture import empty_text, title_of
from timeline_app.model.event import Event, Excerpt
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.citation import locator_in_words
from timeline_app.store.filter import Filter
from timeline_app.values import dataclass
from timeline_app.words import _, number


class Paragraph(NamedTuple):
    """Words of a page. role: how large they are set (story_page.SIZES); tone: as in event_words.Said."""

    text: str
    role: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Slide:
    """A page of the story. event_id: "" for the cover. row: of the event in the table, -1 for the cover.

    facts: number, title, date, status, actors, how it is known, summary. evidence: each quote, its state, its source.
    """

    event_id: str
    row: int
    facts: tuple[Paragraph, ...]
    evidence: tuple[Paragraph, ...] = ()

    @property
    def title(self) -> str:
        return next(part.text for part in self.facts if part.role == "title")

    @property
    def words(self) -> str:
        """All it says, a paragraph a line."""
        return "\n".join(part.text for part in (*self.facts, *self.evidence))


class Slides(Sequence[Slide]):
    """The cover, then a slide for each event let through, in order of time, the undated last; made when looked at.

    anchors: of the excerpts, by event id and position; what is not there counts as not looked up.
    """

    def __init__(self, content: Content, chosen: Filter, anchors: Mapping[tuple[str, int], Anchor]) -> None:
        self._content, self._chosen, self._anchors = content, chosen, anchors

    def __len__(self) -> int:
        return 1 + len(self._content.rows)

    @overload
    def __getitem__(self, index: int) -> Slide: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Slide, ...]: ...
    def __getitem__(self, index: int | slice) -> Slide | tuple[Slide, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        content, place = self._content, range(len(self))[index]
        if place == 0:
            return _cover(content, self._chosen)
        return _slide(content, content.rows[place - 1], place, len(content.rows), self._anchors)

    def place_of(self, event_id: str) -> int:
        """Where an event is told; 0, the cover, where it is not."""
        row, rows = self._content.table.row_of.get(event_id, -1), self._content.rows
        return rows.index(row) + 1 if row in rows else 0


def slides(content: Content, chosen: Filter, anchors: Mapping[tuple[str, int], Anchor]) -> Slides:
    """What each page of the story of these events says."""
    return Slides(content, chosen, anchors)


def _cover(content: Content, chosen: Filter) -> Slide:
    timeline, language = content.table.timeline, content.language
    said = [
        Paragraph(title_of(timeline, language), "title"),
        Paragraph(timeline.description.in_language(language), "summary"),
        Paragraph(count_words(len(content.rows), len(content.table)), "date"),
        Paragraph(filter_words.sentence(chosen, timeline, language), "known", "muted"),
    ]
    if not len(content.rows):
        said.append(Paragraph(empty_text(content, chosen), "summary"))
    return Slide("", -1, tuple(part for part in said if part.text))


def _slide(
    content: Content, row: int, place: int, total: int, anchors: Mapping[tuple[str, int], Anchor]
) -> Slide:
    event = content.table.events[row]
    timeline, language = content.table.timeline, content.language
    found = [anchors.get((event.id, index)) or Anchor(State.NO_COPY) for index in range(len(event.excerpts))]
    date = event_words.date_sentence(event)
    facts = [
        Paragraph(_("{n} of {total}", n=number(place), total=number(total)), "number", "muted"),
        Paragraph(flat(event.title.in_language(language)) or event.id, "title"),
        Paragraph(date.words, "date", date.tone),
        Paragraph(event_words.status_sentence(event, timeline, language), "status", "warning"),
        Paragraph(_actors(content, event), "actors"),
        Paragraph(event.summary.in_language(language), "summary"),
    ]
    dating = [
        Paragraph(said.words, "known", said.tone or "muted")
        for said in event_words.dating_sentences(event, timeline, found)
    ]
    if dating:
        facts += [Paragraph(_("How the date is known"), "heading", "muted"), *dating]
    evidence: list[Paragraph] = []
    for excerpt, anchor in zip(event.excerpts, found, strict=True):
        evidence += _quotation(content, excerpt, anchor)
    return Slide(event.id, row, tuple(part for part in facts if part.text), tuple(evidence))


def _actors(content: Content, event: Event) -> str:
    """Who takes part, with their roles."""
    named: list[str] = []
    for part in event.actors:
        actor = content.table.timeline.actors.get(part.actor_id)
        name = flat(actor.name.in_language(content.language)) if actor else ""
        role = flat(part.role.in_language(content.language)) if part.role else ""
        named.append(f"{name or part.actor_id} ({role})" if role else name or part.actor_id)
    return ", ".join(dict.fromkeys(named))


def _quotation(content: Content, excerpt: Excerpt, anchor: Anchor) -> list[Paragraph]:
    """The quote, where it stands and whether it does; beside one that differs, what the source has."""
    source = content.table.timeline.sources.get(excerpt.source_id)
    language = source.language if source else ""
    line = event_words.source_line(
        source, excerpt.source_id, excerpt, content.source_numbers.get(excerpt.source_id, 0)
    )
    if source is None and (pin := locator_in_words(excerpt)):
        line = f"{line}, {pin}"
    state = event_words.quote_sentence(anchor)
    said = [
        Paragraph(event_words.quoted(excerpt.exact, language), "quote"),
        Paragraph(line, "source", "muted"),
        Paragraph(state.words, "state", state.tone),
    ]
    if anchor.state is State.DIFFERS and anchor.passage:
        said.append(Paragraph(event_words.quoted(flat(anchor.passage), language), "passage"))
    return said
