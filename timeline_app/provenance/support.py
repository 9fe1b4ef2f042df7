"""On what the date of an event rests. It says nothing of whether the quotation stands: those are two statements."""

from timeline_app.chrono.span import Span
from timeline_app.model.event import Basis, Event, Excerpt
from timeline_app.provenance.typography import even_out

_STRONGEST_FIRST = (Basis.STATED, Basis.RELATIVE, Basis.INFERRED)


def date_basis(event: Event) -> Basis | None:
    """The strongest basis among the excerpts that support the event's date; None where it has no date.

    None for a dated event means that its date is *unsourced*. An excerpt supports the date if it says how it gives
    one, and what it gives, if it writes it, can be the same.
    """
    given = {excerpt.basis for excerpt in event.excerpts if event.span and supports(excerpt, event.span)}
    return next((basis for basis in _STRONGEST_FIRST if basis in given), None)


def is_unsourced(event: Event) -> bool:
    """True for an event whose date no excerpt supports; false for one without a date."""
    return event.span is not None and date_basis(event) is None


def supports(excerpt: Excerpt, span: Span) -> bool:
    """True where the excerpt has a basis, and a date whose bounds meet those of `span`, or none of its own."""
    return excerpt.basis is not None and (excerpt.date is None or excerpt.date.meets(span))


def has_its_phrase(excerpt: Excerpt) -> bool:
    """True where the words that give the date are among those quoted, typography apart, or none are named."""
    return even_out(excerpt.phrase.strip()).text in even_out(excerpt.exact).text
