"""Actors, tags and sources by the names that people give them."""

from collections.abc import Iterable, Mapping

from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.store.folding import fold
from timeline_app.words import Message


def actor_named(name: str, timeline: Timeline) -> str:
    """Id of the actor with this id, name or alias, case and accents apart.

    Raises UserError (wrong use) for a name nobody has, with the nearest names, or one that several have.
    """
    wanted = fold(name)
    if name in timeline.actors:
        return name
    found = [
        actor_id
        for actor_id, actor in timeline.actors.items()
        if wanted in {fold(each) for each in actor.all_names()}
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(
            Message("Several actors are called “{name}”.", name=name),
            Message("Use one of their ids: {ids}.", ids=", ".join(found)),
            exit_status=2,
        )
    known = {fold(each): each for actor in timeline.actors.values() for each in actor.all_names()}
    raise UserError(Message("No actor is called “{name}”.", name=name), nearest(wanted, known), exit_status=2)


def tag_named(name: str, timeline: Timeline) -> str:
    """The tag with this name, case and accents apart. Raises UserError (wrong use) with the nearest where none has it."""
    known = {fold(tag): tag for tag in timeline.tags()}
    if fold(name) in known:
        return known[fold(name)]
    raise UserError(
        Message("No event has the tag “{name}”.", name=name), nearest(fold(name), known), exit_status=2
    )


def source_named(name: str, timeline: Timeline) -> str:
    """Id of the source with this id or title, case and accents apart. Raises UserError (wrong use) like `actor_named`."""
    if name in timeline.sources:
        return name
    wanted = fold(name)
    found = [
        source_id
        for source_id, source in timeline.sources.items()
        if wanted in (fold(source_id), fold(source.title))
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(
            Message("Several sources are called “{name}”.", name=name),
            Message("Use one of their ids: {ids}.", ids=", ".join(found)),
            exit_status=2,
        )
    known = {
        fold(text): source_id
        for source_id, source in timeline.sources.items()
        for text in (source_id, source.title)
    }
    raise UserError(
        Message("No source is called “{name}”.", name=name), nearest(wanted, known), exit_status=2
    )


def nearest(wanted: str, known: Mapping[str, str]) -> Message | None:
    """A hint with the nearest names; with all of them where none is near and they are few. known: by folded form."""
    from difflib import get_close_matches

    near = get_close_matches(wanted, known, n=3, cutoff=0.55)
    names = _each_once(known[key] for key in near) or (_each_once(known.values()) if len(known) <= 12 else [])
    return Message("Did you mean {names}?", names=", ".join(names)) if names else None


def _each_once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
