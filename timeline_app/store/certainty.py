"""How surely an event is dated, as one word."""

import math

from timeline_app.chrono.instant import DAY_S
from timeline_app.chrono.span import Bounds, Span
from timeline_app.store.facet import Certainty


def certainty(span: Span | None) -> Certainty:
    """The one certainty of a date, by the first of these that holds.

    UNDATED: no date, or one without any finite bound. OPEN: the outer bound of a side is open or unknown; whatever
    else is said, nobody knows how far it reaches. ABOUT: a side is approximate or uncertain, however finely it is
    written. DAY: each side is known to the day or finer. BRACKET: what is left, bounds on both sides.
    """
    if span is None:
        return Certainty.UNDATED
    if not (math.isfinite(span.start.earliest) and math.isfinite(span.end.latest)):
        has_bound = math.isfinite(span.start.latest) or math.isfinite(span.end.earliest)
        has_bound = has_bound or math.isfinite(span.start.earliest) or math.isfinite(span.end.latest)
        return Certainty.OPEN if has_bound else Certainty.UNDATED
    if True in span.qualifiers or True in span.end_qualifiers:
        return Certainty.ABOUT
    return Certainty.DAY if _is_day(span.start) and _is_day(span.end) else Certainty.BRACKET


def _is_day(bounds: Bounds) -> bool:
    return bounds.latest - bounds.earliest <= DAY_S
