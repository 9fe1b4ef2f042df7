"""What a link says of the order of two events, held against their dates."""

import math

from timeline_app.chrono.span import Bounds
from timeline_app.model.event import Event, LinkType


def is_against_dates(type: LinkType, event: Event, other: Event) -> bool:
    """True where the dates of both events rule out that `event` has a link of this type to `other`.

    An answer or what follows certainly lies before the other; an effect certainly before its cause; a part
    certainly begins before its whole, or ends after it. What an open or unknown bound leaves possible is not ruled out.
    """
    if event.span is None or other.span is None:
        return False
    match type:
        case LinkType.ANSWERS | LinkType.FOLLOWS:
            return event.span.is_before(other.span)
        case LinkType.CAUSES:
            return other.span.is_before(event.span)
        case LinkType.PART_OF:
            return _is_before(event.span.start, other.span.start) or _is_before(
                other.span.end, event.span.end
            )
    return False


def _is_before(one: Bounds, other: Bounds) -> bool:
    """True where one limit certainly lies before the other; an open one has no place that could be compared."""
    return math.isfinite(one.latest) and math.isfinite(other.earliest) and one.latest <= other.earliest
