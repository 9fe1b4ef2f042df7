"""A filter in words: under a picture, and where nothing matches."""

from collections.abc import Iterable

from timeline_app.layout.content import flat
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.store.search import parse
from timeline_app.words import _, ngettext


def sentence(chosen: Filter, timeline: Timeline, language: str) -> str:
    """One sentence that names the filter; what is withheld is said, but not what it is."""
    parts = _parts(chosen, timeline, language)
    sentences = [_("Filter: {parts}.", parts=_("; ").join(parts))] if parts else []
    if chosen.withholds:
        sentences.append(_("Some events are withheld from this picture."))
    return " ".join(sentences) or _("No filter.")


def _parts(chosen: Filter, timeline: Timeline, language: str) -> list[str]:
    parts: list[str] = []
    if chosen.actors:
        names = _names(chosen, timeline, language)
        if len(names) == 1:
            parts.append(_("events with {name}", name=names[0]))
        elif chosen.match_all:
            parts.append(_("events with all of {names}", names=_listed(names)))
        else:
            parts.append(_("events with any of {names}", names=_listed(names)))
    if chosen.tags:
        parts.append(
            ngettext(
                "tag {tags}", "any of the tags {tags}", len(chosen.tags), tags=_listed(sorted(chosen.tags))
            )
        )
    if chosen.sources:
        titles = [_source_name(source_id, timeline) for source_id in sorted(chosen.sources)]
        parts.append(_("source {names}", names=_listed(titles)))
    if said := _searched(chosen):
        parts.append(said)
    return parts


def _searched(chosen: Filter) -> str:
    """What was searched for; what it excludes is left out, for that would name what is withheld."""
    wanted = [term for term in parse(chosen.words) if not term.is_excluded]
    written = " ".join(term.written for term in wanted)
    if not written:
        return ""
    return (
        _("search “{words}”", words=written)
        if any(t.key for t in wanted)
        else _("words “{words}”", words=written)
    )


def nothing_matches(chosen: Filter, timeline: Timeline, language: str) -> str:
    """Why a picture is empty, and what to clear; for a timeline without events, that it has none."""
    if not timeline.events:
        return _("This timeline has no events.")
    names = _names(chosen, timeline, language)
    searched = " ".join(chosen.words.split())
    only_actors = not (chosen.tags or chosen.sources or searched or chosen.withholds)
    if names and only_actors:
        if len(names) == 1:
            return _("No event has {name}. Clear the filter.", name=names[0])
        if chosen.match_all and len(names) == 2:
            return _("No event has both {one} and {other}. Clear the filter.", one=names[0], other=names[1])
        if chosen.match_all:
            return _("No event has all of {names}. Clear the filter.", names=_listed(names))
        return _("No event has any of {names}. Clear the filter.", names=_listed(names))
    if searched and not (names or chosen.tags or chosen.sources or chosen.not_actors or chosen.not_tags):
        if any(term.key or term.is_excluded for term in parse(searched)):
            return _("No event matches the search “{words}”. Clear the search.", words=searched)
        return _("No event has the words “{words}”. Clear the search.", words=searched)
    return _("No event matches the filter. Clear the filter.")


def _names(chosen: Filter, timeline: Timeline, language: str) -> list[str]:
    return [
        actor.name.in_language(language)
        for actor_id, actor in timeline.actors.items()
        if actor_id in chosen.actors
    ]


def _source_name(source_id: str, timeline: Timeline) -> str:
    source = timeline.sources.get(source_id)
    return flat(source.title) if source and source.title else source_id


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
