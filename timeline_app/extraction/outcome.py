"""What was settled on articles, as the change of files that writes it: a new file, or more in one that is there."""

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from timeline_app.articles.article import Article
from timeline_app.articles.copying import ArticleCopy, copy_beside
from timeline_app.extraction.candidate import Proposal
from timeline_app.extraction.settling import Settled
from timeline_app.formats import folder
from timeline_app.formats.additions import Additions
from timeline_app.formats.appending import added
from timeline_app.formats.change import Change
from timeline_app.formats.document import Remarks, document, new_file
from timeline_app.formats.saving import taken
from timeline_app.model.event import Event
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.values import replace
from timeline_app.words import Message


class Outcome(NamedTuple):
    """settled: what is new. proposal: what it was settled from. known, paths: the timeline to which it belongs, and
    its files; () where there is none. remarks: comments, of which the head stands in a new file only.
    """

    settled: Settled
    proposal: Proposal
    known: Timeline = Timeline()
    paths: tuple[Path, ...] = ()
    remarks: Remarks = Remarks()


class Copies(NamedTuple):
    """Sources that name the copies of their texts, and those that are to be written, by their paths."""

    sources: tuple[Source, ...]
    texts: Mapping[Path, bytes]


def change(outcome: Outcome, path: Path) -> Change:
    """The change that writes it into `path`: appended where that is a file of the known timeline, else a new file.

    Copies of articles that are no plain text are written beside it. A new file right in a folder that is the known
    timeline becomes a part of it; elsewhere it declares all whom and what it names. Raises UserError where it cannot
    be, and where `path` is a file of something else.
    """
    copies = copied(outcome.proposal, outcome.settled.sources.values(), path.parent)
    if is_of(path, outcome.paths) or _is_part(outcome, path):
        return _appended(outcome, path, copies)
    if os.path.lexists(path):
        raise UserError(taken(path))
    return new_file(path, _timeline(outcome, copies), copies.texts, outcome.remarks)


def text(outcome: Outcome, folder: Path) -> str:
    """What `change` would write into a new file in a folder, but for copies: what has none names no text."""
    sources = tuple(outcome.settled.sources.values())
    return document(_timeline(outcome, Copies(sources, {})), folder, outcome.remarks)


def is_of(path: Path, paths: Sequence[Path]) -> bool:
    """Whether a file is one that the timeline in `paths` is read from."""
    return os.path.realpath(path) in map(os.path.realpath, folder.files_of(paths))


def copied(proposal: Proposal, sources: Iterable[Source], folder: Path) -> Copies:
    """Each source with the place of the copy of its text: the article itself, or a text to be written into `folder`.

    Raises UserError where the folder cannot be looked at.
    """
    articles = dict(zip(proposal.sources, proposal.articles, strict=False))
    folder = Path(os.path.abspath(folder))
    texts: dict[Path, bytes] = {}
    made: list[Source] = []
    for source in sources:
        article = articles.get(source.id)
        if article is not None:
            copy = _copy(article, folder, texts)
            source = replace(source, text_path=copy.path)
            if copy.content is not None:
                texts[copy.path] = copy.content
        made.append(source)
    return Copies(tuple(made), texts)


def _copy(article: Article, folder: Path, taken: Collection[Path]) -> ArticleCopy:
    try:
        return copy_beside(article, folder, taken)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            Message("{file} cannot be read: {reason}.", file=str(error.filename or folder), reason=reason)
        ) from error


def _appended(outcome: Outcome, path: Path, copies: Copies) -> Change:
    settled = outcome.settled
    is_plain = not outcome.known.language and _has_plain_titles(outcome.known)
    events = settled.events
    if not is_plain:
        events = tuple(_worded(event, outcome, outcome.known.language) for event in events)
    additions = Additions(
        events,
        settled.excerpts,
        tuple(settled.actors.values()),
        copies.sources,
        outcome.remarks.notes,
        copies.texts,
        outcome.remarks.head,
    )
    return added(outcome.paths, path, additions)


def _timeline(outcome: Outcome, copies: Copies) -> Timeline:
    """The timeline of a file by itself. Raises UserError where it gives more to events that stand in other files."""
    settled = outcome.settled
    if settled.excerpts:
        raise UserError(
            Message("Excerpts on events that are there already go into the file of these."),
            Message("Name that file."),
        )
    languages = {_language(source.language) for source in outcome.proposal.sources.values()}
    language = languages.pop() if len(languages) == 1 else ""
    events = [_alone(_worded(event, outcome, language), settled) for event in settled.events]
    everyone = {**outcome.known.actors, **outcome.proposal.actors, **settled.actors}
    everything = {**outcome.proposal.sources, **{source.id: source for source in copies.sources}}
    named = dict.fromkeys(id for event in events for id in (*event.actor_ids, event.status_by) if id)
    quoted = dict.fromkeys(id for event in events for id in event.source_ids)
    return Timeline(
        _title(outcome),
        language=language,
        actors={id: everyone[id] for id in named},
        sources={id: everything[id] for id in quoted},
        events=tuple(events),
    )


def _alone(event: Event, settled: Settled) -> Event:
    """The event without links to events that stand in other files."""
    ids = {each.id for each in settled.events}
    return replace(event, links=tuple(link for link in event.links if link.event_id in ids))


def _is_part(outcome: Outcome, path: Path) -> bool:
    """Whether a new file there is read together with the known timeline, which is a folder."""
    return os.path.realpath(path.parent) in map(os.path.realpath, outcome.paths)


def _has_plain_titles(known: Timeline) -> bool:
    """Whether titles name no language there, as far as the first event shows."""
    return not len(known.events) or all(key == "" for key, _text in known.events[0].title.by_language)


def _worded(event: Event, outcome: Outcome, language: str) -> Event:
    """The event with its title marked as being in the language of its article, where the timeline's is another."""
    source = outcome.proposal.sources.get(event.excerpts[0].source_id) if event.excerpts else None
    own = source.language if source else ""
    if (
        not own
        or _language(own) == _language(language)
        or [key for key, _ in event.title.by_language] != [""]
    ):
        return event
    return replace(event, title=LocalText(((own, event.title.in_language("")),)))


def _language(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _title(outcome: Outcome) -> LocalText:
    """That of the one article; several have none in common."""
    if len(outcome.proposal.articles) != 1:
        return LocalText(())
    (article,) = outcome.proposal.articles
    title = article.title or (article.path.stem if article.path is not None else "")
    return LocalText.plain(title) if title else LocalText(())
