"""A chronology as a table, in words: each event with its date, actors, quotes and pin cites, and the sources below."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar, overload

from timeline_app.chrono import wording
from timeline_app.chrono.span import Calendar, Kind, Span
from timeline_app.layout import filter_words
from timeline_app.layout.content import flat, source_numbers
from timeline_app.layout.event_words import Said, capital, dating_sentences, quoted, status_sentence
from timeline_app.layout.part import WHOLE, Part, within
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.citation import citation, locator_in_words
from timeline_app.provenance.digest import Digest, digest
from timeline_app.provenance.naming import state_in_words
from timeline_app.provenance.support import is_unsourced
from timeline_app.store.extent import own_extent, undated
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import EventTable, Rows, build_table
from timeline_app.values import dataclass
from timeline_app.words import _, number, pgettext

_Thing = TypeVar("_Thing")
Anchors = Mapping[tuple[str, int], Anchor]
_EXACT = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class Worded(NamedTuple):
    """A text of a document, on one line, and its language (BCP 47); "" where not said."""

    text: str
    language: str = ""


class Quote(NamedTuple):
    """An excerpt. state: how it stands in its source; passage: what the source has instead, "" where it stands."""

    text: Worded
    state: Said
    passage: Worded
    cite: str


class Entry(NamedTuple):
    """An event. machine_date: an ISO date where the date is exactly one year, month or day, else ""."""

    number: int
    date: Said
    machine_date: str
    dating: tuple[Said, ...]
    title: Worded
    status: str
    summary: Worded
    actors: tuple[tuple[Worded, Worded], ...]
    quotes: tuple[Quote, ...]


class Reference(NamedTuple):
    """A source: its citation in one line, and its address where a browser may go there."""

    number: int
    citation: str
    url: str


@dataclass(frozen=True, slots=True)
class Chronology:
    """notes: what is in it: how many events, the filter in words, from when to when.

    entries: a tuple; where the events are very many, `Entries`, which are worded when they are looked at.
    """

    language: str
    title: Worded
    description: Worded
    notes: tuple[str, ...]
    entries: Sequence[Entry]
    empty_text: str
    sources: tuple[Reference, ...]
    data: Digest


Tick = Callable[[float], object]
"""Told which share of the work is done, now and then; it may raise to stop it."""


def no_tick(share: float) -> None:
    """Nobody wants to know."""
    del share


def chronology(
    table: EventTable,
    chosen: Filter,
    anchors: Anchors,
    language: str,
    part: Part = WHOLE,
    tick: Tick = no_tick,
) -> Chronology:
    """The events that a filter lets through and that may lie in a part of time, by date; the undated come last.

    By when they happened, also where a table stands by when they became known.
    """
    timeline = table.timeline
    if table.is_by_publication:
        table = build_table(timeline, table.copies)
    rows = within(table, let_through(chosen, table), part)
    numbers = source_numbers(table, rows)
    entries = Entries(table, rows, _Wording(timeline, anchors, numbers, language))
    title = _worded(timeline.title, language, timeline.language)
    return Chronology(
        language=language,
        title=title if title.text else Worded(pgettext("a timeline without a title", "Timeline"), language),
        description=_worded(timeline.description, language, timeline.language),
        notes=_notes(table, rows, chosen, part, language),
        entries=entries if table.columns is not None else tuple(ticking(entries, len(rows), tick)),
        empty_text=_empty_text(rows, chosen, part, timeline, language),
        sources=tuple(_reference(timeline.sources[id], place) for id, place in numbers.items()),
        data=digest(timeline.files),
    )


def ticking(things: Iterable[_Thing], total: int, tick: Tick) -> Iterator[_Thing]:
    """The things one by one, and a tick before each."""
    for place, thing in enumerate(things):
        tick(place / total)
        yield thing


def _reference(source: Source, place: int) -> Reference:
    """How a source is cited; with the sum of the text that its quotes were taken from, where the timeline gives it."""
    words = citation(source, None)
    if source.sha256:
        sum_words = _("SHA-256 of the text quoted from: {sum}", sum=source.sha256.lower())
        words = f"{words} {sum_words}"
    return Reference(place, words, _address(source.url))


def _notes(table: EventTable, rows: Rows, chosen: Filter, part: Part, language: str) -> tuple[str, ...]:
    count = filter_words.count(len(rows), len(undated(table, rows)), len(table), chosen)
    notes = [f"{count}. {filter_words.sentence(chosen, table.timeline, language)}"]
    if span := own_extent(table, rows):
        first, last = span
        notes.append(
            _("From first to last date: {span}.", span=wording.range_in_words(first, max(last, first + 1)))
        )
    if not part.is_whole:
        if part.words:
            notes.append(_("Shown: {span}.", span=part.words))
        notes.append(_("Events outside of the span shown are left out."))
    return tuple(notes)


def _empty_text(rows: Rows, chosen: Filter, part: Part, timeline: Timeline, language: str) -> str:
    if len(rows):
        return ""
    if part.is_whole:
        return filter_words.nothing_matches(chosen, timeline, language)
    return _("No event lies in the span shown.")


class Entries(Sequence[Entry]):
    """The events of these rows, each worded when it is looked at, and none kept."""

    def __init__(self, table: EventTable, rows: Rows, wording: "_Wording") -> None:
        self._table, self._rows, self._wording = table, rows, wording

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, index: int | slice) -> Entry | tuple[Entry, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = range(len(self))[index]
        return self._wording.of(self._table.events[self._rows[place]], place + 1)


class _Wording:
    """Words the events of one chronology."""

    def __init__(
        self, timeline: Timeline, anchors: Anchors, numbers: Mapping[str, int], language: str
    ) -> None:
        self._timeline = timeline
        self._anchors = anchors
        self._numbers = numbers
        self._language = language

    def of(self, event: Event, place: int) -> Entry:
        anchors = [self._anchors.get((event.id, index)) for index in range(len(event.excerpts))]
        return Entry(
            number=place,
            date=_date(event),
            machine_date=_machine_date(event.span) if event.span else "",
            dating=tuple(dating_sentences(event, self._timeline, anchors)) if event.span else (),
            title=self._worded(event.title),
            status=status_sentence(event, self._timeline, self._language),
            summary=self._worded(event.summary),
            actors=tuple(
                (
                    self._worded(self._timeline.actors[part.actor_id].name),
                    self._worded(part.role) if part.role else Worded(""),
                )
                for part in event.actors
            ),
            quotes=tuple(
                self._quote(excerpt, anchor) for excerpt, anchor in zip(event.excerpts, anchors, strict=True)
            ),
        )

    def _worded(self, text: LocalText) -> Worded:
        return _worded(text, self._language, self._timeline.language)

    def _quote(self, excerpt: Excerpt, anchor: Anchor | None) -> Quote:
        source = self._timeline.sources.get(excerpt.source_id)
        language = source.language if source and _LANGUAGE.fullmatch(source.language) else ""
        found = anchor or Anchor(State.NO_COPY)
        passage = quoted(_one_line(found.passage), language) if found.state is State.DIFFERS else ""
        return Quote(
            Worded(quoted(_one_line(excerpt.exact), language), language),
            _state(found),
            Worded(passage, language),
            self._cite(excerpt),
        )

    def _cite(self, excerpt: Excerpt) -> str:
        """Number of the source and pin cite: "[1] p. 12, line 4"."""
        place = self._numbers.get(excerpt.source_id)
        source = f"[{number(place)}]" if place else excerpt.source_id
        return flat(f"{source} {locator_in_words(excerpt)}")


def _worded(text: LocalText, language: str, usual: str) -> Worded:
    """A text in `language` if it has one. usual: the language of texts that name none."""
    chosen = text.in_language(language)
    key = next((key for key, written in text.by_language if written == chosen), "") or usual
    return Worded(_one_line(chosen), key if _LANGUAGE.fullmatch(key) else "")


def _one_line(text: str) -> str:
    """Like `flat`, but the spaces that hold words together stay: a quote is to stand as it is."""
    if not text.isprintable():  # most are, and then this is a fraction of the work
        text = "".join(char if char.isprintable() or char in "\u00a0\u202f" else " " for char in text)
    return re.sub(" +", " ", text).strip() if "  " in text else text.strip()


def _date(event: Event) -> Said:
    if event.span is None:
        return Said(_("No date in the source"), "muted")
    return Said(capital(wording.words(event.span)), "warning" if is_unsourced(event) else "")


def _machine_date(span: Span) -> str:
    """The date as HTML has it; "" where it is a span, open, doubtful, or not of our calendar."""
    is_plain = span.kind is Kind.INSTANT and not (span.is_uncertain or span.is_approximate)
    is_exact = is_plain and span.calendar is Calendar.GREGORIAN and _EXACT.fullmatch(span.text)
    return span.text if is_exact and not span.text.startswith("0000") and not _is_season(span.text) else ""


def _is_season(text: str) -> bool:
    return len(text) == 7 and int(text[5:]) > 12


def _state(anchor: Anchor) -> Said:
    words = state_in_words(anchor)
    if anchor.is_in_other_text:
        return Said(words, "warning")
    match anchor.state:
        case State.VERBATIM | State.TYPOGRAPHY:
            return Said(_("✓ {state}", state=words), "good")
        case State.DIFFERS | State.MISSING:
            return Said(_("✗ {state}", state=words), "bad")
    return Said(words, "muted")


def _address(url: str) -> str:
    return url if re.fullmatch(r"https?://[^\s]+", url) else ""
