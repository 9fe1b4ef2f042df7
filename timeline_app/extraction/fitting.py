"""Dates held against the time that something is told in: what is announced lies ahead, what happened does not."""

from timeline_app.chrono.span import Span
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.extraction.dating import Dated, Dating, Side, side_of, with_others
from timeline_app.extraction.verbs import VerbGroup
from timeline_app.model.event import Status
from timeline_app.phrases.phrase import Reading
from timeline_app.values import replace
from timeline_app.words import Message


def fitting(dated: Dated, status: Status, group: VerbGroup | None, published: Span | None) -> Dated:
    """The date, or where it contradicts what is told, the first of its other readings that does not.

    What is announced is not wholly before publication; what is told in the past, by its verb group, not wholly after
    it. Where no reading fits, what is announced has no date, and what happened the one that its tense gives. A reading
    that did not fit is kept, behind those that do.
    """
    if published is None or not _is_against(dated.span, status, group, published):
        return dated
    date = dated.date
    fit = [one for one in date.others if one.span and not _is_against(one.span, status, group, published)]
    if fit:
        others = (*(one for one in date.others if one is not fit[0]), date.reading)
        return dated._replace(date=replace(date, reading=fit[0], others=others))
    if status is Status.ANNOUNCED:
        reason = Message("It is announced, yet the date of its words lies before publication.")
        unknown = CandidateDate(Reading("", None, reason), None, date.phrase, (date.reading, *date.others))
        return dated._replace(date=unknown)
    return with_others(Dating(published).by_tense(group), [date.reading])


def _is_against(span: Span | None, status: Status, group: VerbGroup | None, published: Span) -> bool:
    if span is None:
        return False
    if status is Status.ANNOUNCED:
        return span.latest < published.earliest
    return side_of(group) is Side.PAST and span.earliest > published.latest
