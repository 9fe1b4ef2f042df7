"""What somebody fills in around words of a source, made into an excerpt or an event."""

from collections.abc import Collection

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Span
from timeline_app.formats.references import free_id
from timeline_app.formats.writing import Manner, event_lines, excerpt_lines
from timeline_app.model.event import Basis, Event, Excerpt, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.problems import UserError
from timeline_app.values import dataclass, replace
from timeline_app.words import Message


@dataclass(frozen=True, slots=True)
class Draft:
    """quote: the words and where they stand. date: as it was typed; basis counts only beside a date."""

    quote: Excerpt
    title: str = ""
    date: str = ""
    phrase: str = ""
    basis: Basis = Basis.STATED
    actor_ids: tuple[str, ...] = ()
    status: Status = Status.OCCURRED

    @property
    def span(self) -> Span | None:
        """What the date says; None where there is none. Raises EdtfError where it is no date."""
        return edtf.parse(self.date.strip()) if self.date.strip() else None

    def excerpt(self) -> Excerpt:
        """The excerpt that this makes. Raises EdtfError."""
        span = self.span
        return replace(
            self.quote, phrase=self.phrase.strip(), date=span, basis=self.basis if span is not None else None
        )

    def event(self, taken: Collection[str]) -> Event:
        """The event that this makes, under an id that is not taken. Raises EdtfError."""
        title = LocalText.plain(self.title.strip())
        return Event(
            id=free_id(title, taken),
            title=title,
            span=self.span,
            status=self.status,
            actors=tuple(map(Participation, self.actor_ids)),
            excerpts=(self.excerpt(),),
        )


def date_fault(draft: Draft) -> Message | None:
    """Why the date is none; None where it is one, or none is written."""
    try:
        _ = draft.span
    except edtf.EdtfError as error:
        return error.what
    return None


def fault(draft: Draft, is_event: bool) -> Message | None:
    """What is still to be done before it can be added; None where nothing is."""
    if is_event and not draft.title.strip():
        return Message("Say in a few words what happened.")
    wrong = date_fault(draft)
    if wrong is not None:
        return wrong
    if " ".join(draft.phrase.split()) not in " ".join(draft.quote.exact.split()):
        return Message("The phrase is not among the words quoted.")
    return None


def as_yaml(draft: Draft, is_event: bool, taken: Collection[str]) -> tuple[str, Message | None]:
    """(the draft as it would be written, what stands in its way): one of the two, the other being "" or None."""
    wrong = fault(draft, is_event)
    if wrong is not None:
        return "", wrong
    try:
        lines = (
            event_lines(draft.event(taken), Manner())
            if is_event
            else excerpt_lines(draft.excerpt(), Manner())
        )
    except UserError as error:
        return "", error.what
    return "\n".join(lines) + "\n", None
