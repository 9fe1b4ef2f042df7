"""Names of states and bases, in the language in use; said apart, for a quote that stands proves no date."""

from timeline_app.model.event import Basis
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.words import _


def state_in_words(anchor: Anchor) -> str:
    """How an excerpt stands in its source, in a few words without a capital."""
    if anchor.is_in_other_text:
        return _("not verified: the text here is not the copy that the timeline names")
    match anchor.state:
        case State.VERBATIM:
            return _("verbatim")
        case State.TYPOGRAPHY:
            return _("verbatim, typography apart")
        case State.DIFFERS:
            return _("differs from the source")
        case State.MISSING:
            return _("missing from the source")
        case State.NO_COPY:
            return _("no copy of the source here")


def basis_in_words(basis: Basis | None) -> str:
    """How a date is known, in a few words without a capital; None is a date that no excerpt supports."""
    match basis:
        case Basis.STATED:
            return _("stated by the source")
        case Basis.RELATIVE:
            return _("reckoned from the source's own date")
        case Basis.INFERRED:
            return _("inferred from the source")
        case None:
            return _("unsourced")
