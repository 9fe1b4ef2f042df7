"""The dates that the excerpts of an event give: where they differ, and where they cannot all be right."""

import enum
import math
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.chrono.span import Span
from timeline_app.model.event import Event, Excerpt


class Agreement(enum.IntEnum):
    """How the dates that excerpts give of one event stand to each other."""

    UNCOMPARED = 0  # fewer than two excerpts date it
    AGREE = 1
    DIFFER = 2  # they are not the same, but could all be right: "March", "5 March"
    CONTRADICT = 3  # two of them do not meet


class GivenDate(NamedTuple):
    """A date, and the excerpts that give it; spans of the same bounds are one date, however they are written."""

    span: Span
    excerpts: tuple[Excerpt, ...]

    @property
    def source_ids(self) -> tuple[str, ...]:
        """Their sources, each once."""
        return tuple(dict.fromkeys(excerpt.source_id for excerpt in self.excerpts))


class Contradiction(NamedTuple):
    """Two dates of one event that cannot both be right; first is given before second."""

    first: GivenDate
    second: GivenDate


def given_dates(event: Event) -> tuple[GivenDate, ...]:
    """The dates that excerpts give of an event, each once, in the order of the excerpts."""
    spans: dict[tuple[float | None, ...], Span] = {}
    excerpts: dict[tuple[float | None, ...], list[Excerpt]] = {}
    for excerpt in event.excerpts:
        if excerpt.date is not None:
            key = _bounds(excerpt.date)
            spans.setdefault(key, excerpt.date)
            excerpts.setdefault(key, []).append(excerpt)
    return tuple(GivenDate(span, tuple(excerpts[key])) for key, span in spans.items())


def rival_dates(event: Event) -> tuple[GivenDate, ...]:
    """The dates that excerpts give of an event where there are two or more; else none."""
    given = given_dates(event)
    return given if len(given) > 1 else ()


def contradictions(given: Sequence[GivenDate]) -> list[Contradiction]:
    """For each date that does not meet an earlier one: the two; the earlier is the farthest off."""
    found: list[Contradiction] = []
    soonest_over = latest_begun = None  # of those before: which ends first, which begins last
    for each in given:
        other = None
        if soonest_over is not None and soonest_over.span.is_before(each.span):
            other = soonest_over
        elif latest_begun is not None and each.span.is_before(latest_begun.span):
            other = latest_begun
        if other is not None:
            found.append(Contradiction(other, each))
        if not math.isnan(each.span.latest) and (
            soonest_over is None or each.span.latest < soonest_over.span.latest
        ):
            soonest_over = each
        if not math.isnan(each.span.earliest) and (
            latest_begun is None or each.span.earliest > latest_begun.span.earliest
        ):
            latest_begun = each
    return found


def agreement(event: Event) -> Agreement:
    """How the dates that the excerpts of an event give stand to each other."""
    if sum(excerpt.date is not None for excerpt in event.excerpts) < 2:
        return Agreement.UNCOMPARED
    given = given_dates(event)
    if len(given) == 1:
        return Agreement.AGREE
    return Agreement.CONTRADICT if contradictions(given) else Agreement.DIFFER


def _bounds(span: Span) -> tuple[float | None, ...]:
    """What two spans of the same date have in common; None for an unknown bound, which equals nothing as NaN."""
    return tuple(None if math.isnan(bound) else bound for bound in (*span.start, *span.end))
