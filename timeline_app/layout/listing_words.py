"""Short words for the cells of the list, and how sure a date is, said in full."""

import math

from timeline_app.chrono.span import Span
from timeline_app.model.event import Basis
from timeline_app.provenance.anchor import State
from timeline_app.words import _, pgettext


def column_name(column: int) -> str:
    """The head of a column, by its place."""
    return (
        pgettext("column", "Date"),
        pgettext("column", "Event"),
        pgettext("column", "Actors"),
        pgettext("column", "Status"),
        pgettext("column", "Sources"),
        pgettext("column", "Quotes"),
        pgettext("column", "Basis of date"),
    )[column]


def basis_briefly(basis: Basis | None) -> str:
    """How a date is known, in a word; None is a date that no excerpt supports."""
    match basis:
        case Basis.STATED:
            return pgettext("basis of a date", "stated")
        case Basis.RELATIVE:
            return pgettext("basis of a date", "reckoned")
        case Basis.INFERRED:
            return pgettext("basis of a date", "inferred")
    return _("unsourced")


def state_briefly(state: State | None) -> str:
    """How a quote stands in its source, as briefly as can be; None where there is no quote."""
    match state:
        case State.VERBATIM:
            return _("verbatim")
        case State.TYPOGRAPHY:
            return pgettext("state of a quote", "typography apart")
        case State.DIFFERS:
            return pgettext("state of a quote", "differs")
        case State.MISSING:
            return pgettext("state of a quote", "missing")
        case State.NO_COPY:
            return pgettext("state of a quote", "no copy here")
    return pgettext("state of a quote", "no excerpt")


def certainty(span: Span) -> str:
    """How sure a date is, as the canvas says it by its marks: "known to the day"; "known within bounds, about"."""
    parts = [_shape(span)]
    if any(math.isinf(bound) for bound in (span.earliest, span.latest)):
        parts.append(pgettext("how a date is known", "open on a side"))
    elif any(math.isnan(bound) for bound in (span.earliest, span.latest)):
        parts.append(pgettext("how a date is known", "one bound is unknown"))
    if span.is_approximate:
        parts.append(pgettext("how a date is known", "about"))
    if span.is_uncertain:
        parts.append(pgettext("how a date is known", "uncertain"))
    return ", ".join(parts)


def _shape(span: Span) -> str:
    if span.is_day_sure:
        return pgettext("how a date is known", "known to the day")
    if span.lasts:
        return pgettext("how a date is known", "over a span of time")
    return pgettext("how a date is known", "known within bounds")
