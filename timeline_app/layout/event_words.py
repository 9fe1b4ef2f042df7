"""What is said of an event, its quotes, its date and its links: in the event panel, and on paper."""

from collections.abc import Iterable
from typing import NamedTuple

from timeline_app.chrono import wording
from timeline_app.layout.content import flat
from timeline_app.model.event import Basis, Event, Excerpt, LinkType, Status
from timeline_app.model.link_order import is_against_dates
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.citation import locator_in_words
from timeline_app.provenance.support import has_its_phrase, is_unsourced, supports
from timeline_app.store.incoming import is_known, linking_to
from timeline_app.words import _, ngettext, number


class Said(NamedTuple):
    """A sentence and how it is to be shown: "good", "bad", "warning", "muted" or "" for plain."""

    words: str
    tone: str = ""


class Relation(NamedTuple):
    """Another event, and what it has to do with this one. arrow: → for a link of this event, ← for one to it.

    is_against_dates: whether the dates of both rule the link out.
    """

    event: Event
    arrow: str
    words: str
    is_against_dates: bool = False


def status_sentence(event: Event, timeline: Timeline, language: str) -> str:
    """That it is not known to have happened, and by whose word; "" for what occurred."""
    actor = timeline.actors.get(event.status_by)
    name = flat(actor.name.in_language(language)) if actor else ""
    match event.status:
        case Status.ANNOUNCED:
            return (
                _("Announced by {name}, not yet done.", name=name) if name else _("Announced, not yet done.")
            )
        case Status.ALLEGED:
            return (
                _("Alleged by {name}, not established.", name=name)
                if name
                else _("Alleged, not established.")
            )
        case Status.DISPUTED:
            return _("Disputed by {name}.", name=name) if name else _("Disputed.")
    return ""


def date_sentence(event: Event) -> Said:
    """When, in words with a capital; marked where no excerpt supports it."""
    if event.span is None:
        return Said(_("No date in the source"), "muted")
    date = capital(wording.words(event.span))
    return Said(_("{date} · unsourced", date=date), "warning") if is_unsourced(event) else Said(date)


_QUOTE_MARKS = {
    "fr": ("«\u00a0", "\u00a0»"),
    "de": ("„", "“"),
    "es": ("«", "»"),
    "it": ("«", "»"),
    "ru": ("«", "»"),
}


def quoted(words: str, language: str) -> str:
    """The words between the quotation marks of a language (BCP 47); English ones where it is not known."""
    opening, closing = _QUOTE_MARKS.get(language.split("-")[0].lower(), ("“", "”"))
    return f"{opening}{words.strip()}{closing}"


def source_line(source: Source | None, source_id: str, excerpt: Excerpt, source_number: int) -> str:
    """Number, title, publisher, date and pin cite of where a quote stands."""
    if source is None:
        return source_id
    place = source.publisher or source.container_title
    issued = wording.words(source.issued) if source.issued else ""
    parts = [source.title or source_id, place, issued, locator_in_words(excerpt)]
    line = ", ".join(flat(part) for part in parts if part)
    return f"{number(source_number)} · {line}" if source_number else line


def quote_sentence(anchor: Anchor) -> Said:
    """How the quote stands in its source. It says nothing of the date."""
    if anchor.is_in_other_text:
        return Said(_in_other_text(anchor), "warning")
    match anchor.state:
        case State.VERBATIM:
            return Said(
                _join(_("✓ quote verbatim in the source ({where})", where=_where(anchor)), anchor), "good"
            )
        case State.TYPOGRAPHY:
            words = _("✓ quote verbatim in the source, typography apart ({where})", where=_where(anchor))
            return Said(_join(words, anchor), "good")
        case State.DIFFERS:
            words = _("✗ quote differs from the source ({where}), which has:", where=_where(anchor))
            return Said(words, "bad")
        case State.MISSING:
            return Said(_("✗ quote missing from the source"), "bad")
    return Said(_("no copy of the source here: the quote is unchecked"), "muted")


def _in_other_text(anchor: Anchor) -> str:
    """How the quote stands in a text that is not the copy which the timeline names: no verdict on the source."""
    where = _where(anchor)
    if anchor.state.stands:
        return _(
            "Not verified: it stands in the text here ({where}), which is not the copy that the timeline names",
            where=where,
        )
    if anchor.state is State.DIFFERS:
        return _(
            "Not verified: the text here is not the copy that the timeline names; it has ({where}):",
            where=where,
        )
    return _("Not verified: it is missing from the text here, which is not the copy that the timeline names")


def _where(anchor: Anchor) -> str:
    """Offsets in the text of the source, in characters before it and up to its end."""
    if anchor.start is None or anchor.end is None:
        return ""
    return _("characters {first}–{last}", first=number(anchor.start), last=number(anchor.end))


def _join(words: str, anchor: Anchor) -> str:
    """The words, and what remains doubtful about the place."""
    if anchor.is_context_missing:
        return _("{words}, but not beside the words given before or after it", words=words)
    if anchor.is_ambiguous:
        times = ngettext("{n} place", "{n} places", anchor.places)
        return _("{words}; it stands in {places}, this is the first", words=words, places=times)
    return words


def dating_sentences(event: Event, timeline: Timeline, anchors: Iterable[Anchor | None]) -> list[Said]:
    """How the date is known, excerpt by excerpt; what is not supported is said first.

    anchors: of the excerpts, in their order.
    """
    said: list[Said] = []
    if event.span is None:
        said.append(Said(_("The source gives no date.")))
    elif is_unsourced(event):
        said.append(Said(_("Unsourced: no excerpt says how this date is known."), "warning"))
    dated = [
        (excerpt, anchor) for excerpt, anchor in zip(event.excerpts, anchors, strict=True) if excerpt.basis
    ]
    for excerpt, anchor in dated:
        said.append(Said(_one_dating(excerpt, timeline.sources.get(excerpt.source_id))))
        said += [Said(words, "warning") for words in _reservations(event, excerpt, anchor)]
    return said


def _one_dating(excerpt: Excerpt, source: Source | None) -> str:
    """ "“la semaine dernière”, reckoned from a source of March 2024: between 19 February and 24 March 2024." """
    phrase = quoted(flat(excerpt.phrase), source.language if source else "") if excerpt.phrase else ""
    issued = wording.words(source.issued) if source and source.issued else ""
    basis = _basis_words(excerpt.basis, phrase, issued)
    if excerpt.date is None:
        return _("{basis}.", basis=basis)
    return _("{basis}: {date}.", basis=basis, date=wording.words(excerpt.date))


def _basis_words(basis: Basis | None, phrase: str, issued: str) -> str:
    match basis:
        case Basis.STATED:
            return (
                _("{phrase}, as the source states it", phrase=phrase) if phrase else _("Stated by the source")
            )
        case Basis.RELATIVE if phrase and issued:
            return _("{phrase}, reckoned from a source dated {issued}", phrase=phrase, issued=issued)
        case Basis.RELATIVE if phrase:
            return _("{phrase}, reckoned from the date of the source, which is not known", phrase=phrase)
        case Basis.RELATIVE if issued:
            return _("Reckoned from a source dated {issued}", issued=issued)
        case Basis.RELATIVE:
            return _("Reckoned from the date of the source, which is not known")
    return _("{phrase}, inferred from the source", phrase=phrase) if phrase else _("Inferred from the source")


def _reservations(event: Event, excerpt: Excerpt, anchor: Anchor | None) -> list[str]:
    """What weakens a dating: another date than the event's, words or quote that are not there."""
    found: list[str] = []
    if event.span is not None and not supports(excerpt, event.span):
        found.append(_("This is another date than the one above."))
    if not has_its_phrase(excerpt):
        found.append(_("These words are not in the quote."))
    if anchor is not None and anchor.state in (State.DIFFERS, State.MISSING):
        found.append(_("The quote that it rests on is not in the source as quoted."))
    return found


def relations(event: Event, timeline: Timeline) -> list[Relation]:
    """Links of an event to others, then those of others to it, in the order of the file; each pair and type once.

    Those of others are left out as long as they are not known: see store.incoming.
    """
    own = dict.fromkeys((link.type, link.event_id) for link in event.links)
    others = [(type, timeline.event(id)) for type, id in own]
    found = [
        _relation(other, "→", _outgoing(type), is_against_dates(type, event, other))
        for type, other in others
        if other is not None
    ]
    for other in linking_to(event, timeline) if is_known(timeline) else ():
        types = dict.fromkeys(link.type for link in other.links if link.event_id == event.id)
        found += [
            _relation(other, "←", _incoming(type), is_against_dates(type, other, event)) for type in types
        ]
    return found


def _relation(other: Event, arrow: str, words: str, is_against_dates: bool) -> Relation:
    if is_against_dates:
        words = _("⚠ {relation}: their dates rule it out", relation=words)
    return Relation(other, arrow, words, is_against_dates)


def _outgoing(type: LinkType) -> str:
    return {
        LinkType.ANSWERS: _("this event answers it"),
        LinkType.CAUSES: _("this event causes it"),
        LinkType.CONTRADICTS: _("this event contradicts it"),
        LinkType.PART_OF: _("this event is part of it"),
        LinkType.FOLLOWS: _("this event follows it"),
    }[type]


def _incoming(type: LinkType) -> str:
    return {
        LinkType.ANSWERS: _("answers this event"),
        LinkType.CAUSES: _("causes this event"),
        LinkType.CONTRADICTS: _("contradicts this event"),
        LinkType.PART_OF: _("is part of this event"),
        LinkType.FOLLOWS: _("follows this event"),
    }[type]


def capital(sentence: str) -> str:
    """The sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]
