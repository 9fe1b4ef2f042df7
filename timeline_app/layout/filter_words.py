"""A filter in words: under a picture, and where nothing matches."""

from collections.abc import Iterable

from timeline_app.layout.facet_words import asked_in_words, value_name
from timeline_app.model.timeline import Timeline
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.words import _, ngettext, number


def sentence(chosen: Filter, timeline: Timeline, language: str) -> str:
    """One sentence that names the filter; what is withheld is said, but not what it is."""
    parts = _parts(chosen, timeline, language)
    sentences = [_("Filter: {parts}.", parts=_("; ").join(parts))] if parts else []
    if chosen.withholds:
        sentences.append(_("Some events are withheld from this picture."))
    return " ".join(sentences) or _("No filter.")


def count(shown: int, undated: int, total: int, chosen: Filter, is_by_publication: bool = False) -> str:
    """How many events there are: "3 of 8 events, 1 without a date"; what is withheld is not counted."""
    if chosen.withholds or shown == total:
        events = ngettext("{n} event", "{n} events", shown)
    else:
        numbers = {"n": number(shown), "total": number(total)}
        events = ngettext("{n} of {total} event", "{n} of {total} events", total, **numbers)
    if not undated:
        return events
    return _("{events}, {undated}", events=events, undated=undated_in_words(undated, is_by_publication))


def undated_in_words(count: int, is_by_publication: bool) -> str:
    """How many events have no place on the axis."""
    if is_by_publication:
        return ngettext("{n} without a date of publication", "{n} without a date of publication", count)
    return ngettext("{n} without a date", "{n} without a date", count)


def _parts(chosen: Filter, timeline: Timeline, language: str) -> list[str]:
    parts = [
        asked_in_words(facet, _names(chosen, facet, timeline, language), chosen.match_all)
        for facet in Facet
        if chosen.included(facet)
    ]
    if said := _searched(chosen):
        parts.append(said)
    return parts


def _searched(chosen: Filter) -> str:
    """What was searched for; what it excludes is left out, for that would name what is withheld."""
    from timeline_app.store.search import parse

    wanted = [term for term in parse(chosen.words) if not term.is_excluded]
    written = " ".join(term.written for term in wanted)
    if any(term.key for term in wanted):
        return _("search “{words}”", words=written)
    return _("words “{words}”", words=written) if written else ""


def nothing_matches(chosen: Filter, timeline: Timeline, language: str, is_broken: bool = False) -> str:
    """Why a picture is empty, and what to clear; for a timeline without events, that it has none.

    is_broken: there are faults in the files, and a line over the timeline says which.

    What is withheld is not named: the sentence stands in exported pictures too.
    """
    if not timeline.events:
        if is_broken:
            return _("No event could be read; the line above says why.")
        return _("This timeline has no events.")
    asked = [facet for facet in Facet if chosen.included(facet)]
    words = " ".join(chosen.words.split())
    if not chosen.withholds:
        if asked == [Facet.ACTORS] and not words:
            return _nobody(_names(chosen, Facet.ACTORS, timeline, language), chosen.match_all)
        if words and not asked:
            from timeline_app.store.search import parse

            if any(term.key for term in parse(words)):
                return _("No event matches the search “{words}”. Clear the search.", words=words)
            return _("No event has the words “{words}”. Clear the search.", words=words)
    parts = _parts(chosen, timeline, language)
    if not parts:
        return _("No event is left of those that are not withheld. Clear the filter.")
    named = _("; ").join(parts)
    if chosen.withholds:
        return _("Of the events not withheld, none matches: {parts}. Clear the filter.", parts=named)
    return _("No event matches all of this: {parts}. Clear the filter.", parts=named)


def _nobody(names: list[str], match_all: bool) -> str:
    if len(names) == 1:
        return _("No event has {name}. Clear the filter.", name=names[0])
    if match_all and len(names) == 2:
        return _("No event has both {one} and {other}. Clear the filter.", one=names[0], other=names[1])
    if match_all:
        return _("No event has all of {names}. Clear the filter.", names=_listed(names))
    return _("No event has any of {names}. Clear the filter.", names=_listed(names))


def _names(chosen: Filter, facet: Facet, timeline: Timeline, language: str) -> list[str]:
    """What is asked for of a facet, by name: in the order of the file or of the choices; tags by the alphabet."""
    included = chosen.included(facet)
    known: Iterable[str] = facet.choices
    if facet is Facet.ACTORS:
        known = timeline.actors
    elif facet is Facet.SOURCES:
        known = timeline.sources
    order = [value for value in known if value in included]
    order += sorted(included.difference(order))
    return [value_name(facet, value, timeline, language) for value in order]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
