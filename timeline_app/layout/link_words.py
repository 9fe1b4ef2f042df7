"""Kinds of links in words, as they stand at their curves."""

from timeline_app.model.event import LinkType
from timeline_app.words import pgettext


def link_in_words(type: LinkType) -> str:
    """What the event at the beginning of a curve does to the one at its end."""
    return {
        LinkType.ANSWERS: pgettext("one event the other", "answers"),
        LinkType.CAUSES: pgettext("one event the other", "causes"),
        LinkType.CONTRADICTS: pgettext("one event the other", "contradicts"),
        LinkType.PART_OF: pgettext("one event the other", "part of"),
        LinkType.FOLLOWS: pgettext("one event the other", "follows"),
    }[type]
