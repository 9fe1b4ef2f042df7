"""A whole timeline as a file of YAML, laid out as people write one.

Sections and keys stand in the order of the format's description; what is short stands in braces on one line, long texts
are folded, and an empty line parts the events. Read again, it says exactly what the timeline does.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from timeline_app.formats import folder
from timeline_app.formats.change import Change, Edit
from timeline_app.formats.comments import comment_lines
from timeline_app.formats.comparing import is_same
from timeline_app.formats.entries import entry, indented, local_entry
from timeline_app.formats.writing import Manner, event_lines
from timeline_app.formats.writing_heads import actor_lines, source_lines
from timeline_app.formats.writing_lanes import block
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.values import dataclass, field
from timeline_app.words import Message


@dataclass(frozen=True, slots=True)
class Remarks:
    """Comments of a file, each a sentence. head: over all of it; notes: over an event, by its id."""

    head: Sequence[str] = ()
    notes: Mapping[str, Sequence[str]] = field(default_factory=dict)


def document(timeline: Timeline, folder: Path, remarks: Remarks | None = None) -> str:
    """The text of a file with all that a timeline says. folder: where it is to lie, from which copies are reckoned.

    Raises UserError for a text with a character that the format refuses.
    """
    said = remarks or Remarks()
    sections = [
        comment_lines(said.head),
        _section("timeline", [_head_lines(timeline)]),
        _section("actors", [actor_lines(actor) for actor in timeline.actors.values()]),
        _section("sources", [source_lines(source, folder) for source in timeline.sources.values()]),
        _event_lines(timeline, said.notes),
    ]
    return "\n".join("".join(line + "\n" for line in section) for section in sections if section)


def new_file(
    path: Path, timeline: Timeline, texts: Mapping[Path, bytes] | None = None, remarks: Remarks | None = None
) -> Change:
    """The change that writes a timeline into a file that is not there yet, with texts beside it by their paths.

    Raises UserError where it cannot be written so that it is read as it is meant.
    """
    text = document(timeline, path.parent, remarks)
    if not is_same(folder.load_text(text, path).timeline, timeline):
        raise UserError(
            Message("Nothing was written to {file}: it would not be read as it is meant.", file=path.name)
        )
    edits = [
        Edit(path, None, text.encode()),
        *(Edit(each, None, content) for each, content in (texts or {}).items()),
    ]
    return Change(tuple(edits), tuple(event.id for event in timeline.events), (path,))


def _section(key: str, entries: Sequence[Sequence[str]]) -> list[str]:
    lines = [line for each in entries for line in each]
    return [f"{key}:", *indented(lines, 2)] if lines else []


def _head_lines(timeline: Timeline) -> list[str]:
    return [
        *local_entry("title", timeline.title),
        *local_entry("description", timeline.description),
        *entry("language", timeline.language),
        *(block("", timeline.lanes) if timeline.lanes is not None else []),
    ]


def _event_lines(timeline: Timeline, notes: Mapping[str, Sequence[str]]) -> list[str]:
    if not timeline.events:
        return []
    lines = ["events:"]
    for event in timeline.events:
        written = [*comment_lines(notes.get(event.id, ())), *event_lines(event, Manner())]
        lines += ["", *indented(written, 2)]
    return lines
