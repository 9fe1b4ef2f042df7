"""What facets and their values are called."""

from timeline_app.layout.content import flat, status_in_words
from timeline_app.model.event import Status
from timeline_app.model.timeline import Timeline
from timeline_app.store.facet import Certainty, Corroboration, Facet
from timeline_app.words import _, ngettext, pgettext


def heading(facet: Facet) -> str:
    """The name of a facet, over its values."""
    return {
        Facet.ACTORS: _("Actors"),
        Facet.TAGS: _("Tags"),
        Facet.SOURCES: _("Sources"),
        Facet.STATUSES: _("Status"),
        Facet.CERTAINTIES: _("Date known"),
        Facet.CORROBORATIONS: _("Corroboration"),
        Facet.AGREEMENTS: _("Dates by source"),
    }[facet]


def value_name(facet: Facet, value: str, timeline: Timeline, language: str) -> str:
    """What a value is called, on one line: the name of an actor, the title of a source, the words of a choice."""
    if facet is Facet.ACTORS:
        actor = timeline.actors.get(value)
        return flat(actor.name.in_language(language) if actor else "") or value
    if facet is Facet.SOURCES:
        source = timeline.sources.get(value)
        return flat(source.title if source else "") or value
    return choice_words(facet, value) if facet.choices else flat(value)


def choice_words(facet: Facet, value: str) -> str:
    """The words for one of the choices of a facet, in the language in use."""
    if facet is Facet.STATUSES:
        return status_in_words(Status(value))
    if facet is Facet.CERTAINTIES:
        return {
            Certainty.DAY: pgettext("a date", "to the day"),
            Certainty.BRACKET: pgettext("a date", "within bounds"),
            Certainty.ABOUT: pgettext("a date", "about, or uncertain"),
            Certainty.OPEN: pgettext("a date", "open on a side"),
            Certainty.UNDATED: pgettext("a date", "not at all"),
        }[Certainty(value)]
    if facet is Facet.AGREEMENTS:
        return {
            "agree": pgettext("dates by sources", "agree"),
            "differ": pgettext("dates by sources", "differ"),
            "contradict": pgettext("dates by sources", "contradict each other"),
        }[value]
    return {
        Corroboration.NONE: _("no source"),
        Corroboration.ONE: _("one source"),
        Corroboration.SEVERAL: _("several independent sources"),
    }[Corroboration(value)]


def asked_in_words(facet: Facet, values: list[str], has_all: bool) -> str:
    """What is asked for of a facet, as part of a sentence that names the filter.

    values: their names, at least one. has_all: all of them must be there, not any.
    """
    several, names = len(values), ", ".join(values)
    if facet is Facet.ACTORS:
        if several == 1:
            return _("events with {name}", name=names)
        if has_all:
            return _("events with all of {names}", names=names)
        return _("events with any of {names}", names=names)
    if facet is Facet.TAGS:
        return ngettext("tag {tags}", "any of the tags {tags}", several, tags=names)
    if facet is Facet.SOURCES:
        return _("source {names}", names=names)
    if facet is Facet.STATUSES:
        return _("status {names}", names=names)
    if facet is Facet.CERTAINTIES:
        return _("date known {names}", names=names)
    if facet is Facet.AGREEMENTS:
        return _("dates by source {names}", names=names)
    return names
