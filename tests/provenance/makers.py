"""Makers of facts for the tests of provenance."""

from typing import Any

from timeline_app.chrono import edtf
from timeline_app.chrono.span import Span
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.local_text import LocalText
from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.anchor import Anchor, SourceText, locate


def a_span(text: str) -> Span:
    return edtf.parse(text)


def an_excerpt(exact: str = "some words", source_id: str = "book", **more: Any) -> Excerpt:
    return Excerpt(source_id, exact, **more)


def an_event(*excerpts: Excerpt, id: str = "event", date: str | None = None) -> Event:
    return Event(id, LocalText.plain(id), a_span(date) if date else None, excerpts=excerpts)


def a_timeline(*events: Event, sources: tuple[Source, ...] = (Source("book"),)) -> Timeline:
    return Timeline(sources={source.id: source for source in sources}, events=events)


def found(exact: str, text: str, prefix: str = "", suffix: str = "") -> Anchor:
    """What `locate` answers on a text given as it is."""
    return locate(exact, prefix, suffix, SourceText.of(text))
