"""A filter in words: under a picture, and where nothing matches."""

from collections.abc import Iterable

from timeline_app.layout.content import flat
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter
from timeline_app.words import _, ngettext


def sentence(chosen: Filter, timeline: Timeline, language: str) -> str:
    """One sentence that names the filter; what is withheld is said, but not what it is."""
    parts = _parts(chosen, timeline, language)
    sentences = [_("Filter: {parts}.", parts=_("; ").join(parts))] if parts else []
    if chosen.withholds:
        sentences.append(_("Some events are withheld from this picture."))
    return " ".join(sentences) or _("No filter.")


def count(shown: int, undated: int, total: int, chosen: Filter) -> str:
    """How many events there are: "3 of 8 events, 1 without a date"; what is withheld is not counted."""
    if chosen.withholds or shown == total:
        events = ngettext("{n} event", "{n} events", shown)
    else:
        events = ngettext("{n} of {total} event", "{n} of {total} events", total, n=shown, total=total)
    if not undated:
        return events
    without = ngettext("{n} without a date", "{n} without a date", undated)
    return _("{events}, {undated}", events=events, undated=without)


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
    if chosen.words.strip():
        parts.append(_("words “{words}”", words=" ".join(chosen.words.split())))
    return parts


def nothing_matches(chosen: Filter, timeline: Timeline, language: str) -> str:
    """Why a picture is empty, and what to clear; for a timeline without events, that it has none."""
    if not timeline.events:
        return _("This timeline has no events.")
    names = _names(chosen, timeline, language)
    only_actors = not (chosen.tags or chosen.sources or chosen.words.strip() or chosen.withholds)
    if names and only_actors:
        if len(names) == 1:
            return _("No event has {name}. Clear the filter.", name=names[0])
        if chosen.match_all and len(names) == 2:
            return _("No event has both {one} and {other}. Clear the filter.", one=names[0], other=names[1])
        if chosen.match_all:
            return _("No event has all of {names}. Clear the filter.", names=_listed(names))
        return _("No event has any of {names}. Clear the filter.", names=_listed(names))
    if chosen.words.strip() and not (names or chosen.tags or chosen.sources):
        return _("No event has the words “{words}”. Clear the search.", words=chosen.words.strip())
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
