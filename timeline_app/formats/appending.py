"""Events, excerpts, actors and sources put into the files of a timeline: verified before they are saved, undone after.

What is to be saved is read first, among the other files of the timeline: every event, actor, source and problem must
be as it was, and what is new exactly what was meant. Only then are the files replaced, if they still are what was read.
"""

import os
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from timeline_app.formats import folder
from timeline_app.formats.additions import Additions
from timeline_app.formats.change import Change, Edit
from timeline_app.formats.comparing import bare_problem, is_joined
from timeline_app.formats.document import Remarks, document
from timeline_app.formats.insertion import Insertions, with_insertions
from timeline_app.formats.line_file import is_written_to
from timeline_app.model.event import Event, Excerpt
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, UserError
from timeline_app.values import replace
from timeline_app.words import Message

_BOM = b"\xef\xbb\xbf"
_COPY = Message("Copy the YAML and put it in by hand.")


def added(paths: Sequence[Path], path: Path, additions: Additions) -> Change:
    """The change that puts all of this into the timeline in `paths`: one change, of all files that it touches.

    path: the file of the timeline that takes what is new, or one that is not there yet right in a folder of it; further
    excerpts go to the files in which their events stand. Raises UserError where a file cannot be read, is not written
    so that it can be done, or would read otherwise.
    """
    if not additions.event_ids:
        raise UserError(Message("There is nothing to add."))
    files = {os.path.realpath(each): each for each in folder.files_of(paths)}
    path = files.get(os.path.realpath(path), path)
    before = _Files()
    if os.path.lexists(path):
        before.read(path)
    former = folder.load(paths, before.contents)
    by_file = _by_file(former.timeline, additions)
    after: dict[Path, bytes] = {}
    if path not in before.texts:
        if not _is_in(path, paths):
            raise UserError(Message("{file} is no file of this timeline.", file=path.name), _COPY)
        after |= _new(path, additions)
    for each in dict.fromkeys((*before.texts, *by_file)):
        text = before.texts.get(each) or before.read(each)
        own = additions if each == path else None
        after[each] = before.bytes_of(each, _made(each, text, by_file.get(each, {}), own))
    blank = {each for each, text in before.texts.items() if _says_nothing(text)}
    former = replace(former, problems=tuple(each for each in former.problems if each.place.path not in blank))
    _verify(former, folder.load(paths, after), additions, path)
    edits = [Edit(each, before.contents.get(each), new) for each, new in after.items()]
    edits += [Edit(each, None, content) for each, content in additions.texts.items()]
    return Change(
        tuple(edit for edit in edits if edit.before != edit.after), additions.event_ids, tuple(paths)
    )


def added_event(paths: Sequence[Path], path: Path, event: Event) -> Change:
    """The change that puts an event into the file `path` of the timeline in `paths`. Raises UserError as `added`."""
    return added(paths, path, Additions(events=(event,)))


def added_excerpt(paths: Sequence[Path], event_id: str, excerpt: Excerpt) -> Change:
    """The change that gives an event of the timeline in `paths` one more excerpt, in the file in which it stands.

    Raises UserError as `added`, and where the event is no longer there.
    """
    place = _place(folder.load(paths).timeline, event_id)
    return added(paths, place.path, Additions(excerpts={event_id: (excerpt,)}))


def _place(timeline: Timeline, event_id: str) -> Place:
    """Where an event stands. Raises UserError where it is no longer there."""
    event = timeline.event(event_id)
    if event is None or event.place is None:
        raise UserError(Message("The event is no longer in the files."), _COPY)
    return event.place


def _by_file(
    timeline: Timeline, additions: Additions
) -> dict[Path, dict[tuple[int, int], Sequence[Excerpt]]]:
    """Further excerpts by the file, line and column of their events."""
    found: dict[Path, dict[tuple[int, int], Sequence[Excerpt]]] = {}
    for event_id, excerpts in additions.excerpts.items():
        if excerpts:
            place = _place(timeline, event_id)
            found.setdefault(place.path, {})[place.line, place.column] = excerpts
    return found


def _made(
    path: Path, text: str, excerpts: Mapping[tuple[int, int], Sequence[Excerpt]], additions: Additions | None
) -> str:
    """The text of a file with further excerpts, and with what else is new where that is to stand in it."""
    new = Insertions(excerpts=excerpts)
    if additions is not None:
        new = Insertions(
            additions.events, excerpts, additions.actors, additions.sources, additions.notes, path.parent
        )
    try:
        return with_insertions(text, new)
    except UserError as error:
        raise _refusal(path, error) from error


class _Files:
    """Files as they are before: their bytes, and their texts without a byte-order mark."""

    def __init__(self) -> None:
        self.contents: dict[Path, bytes] = {}
        self.texts: dict[Path, str] = {}

    def read(self, path: Path) -> str:
        """The text of one more file. Raises UserError where it cannot be read, or is none that is written to."""
        self.contents[path], self.texts[path] = _read(path)
        return self.texts[path]

    def bytes_of(self, path: Path, text: str) -> bytes:
        """A text as it stands in a file, which has a byte-order mark if it had one before."""
        return (_BOM if self.contents[path].startswith(_BOM) else b"") + text.encode("utf-8")


def _says_nothing(text: str) -> bool:
    """Whether a file has only comments, of which a warning tells until something is added."""
    lines = (line.strip() for line in text.splitlines())
    return all(not line or line.startswith("#") for line in lines)


def _is_in(path: Path, paths: Sequence[Path]) -> bool:
    """Whether a file of YAML would be read with the timeline, if it were there."""
    is_read = path.name.lower().endswith((".yaml", ".yml")) and not path.name.startswith(".")
    return is_read and os.path.realpath(path.parent) in map(os.path.realpath, paths)


def _new(path: Path, additions: Additions) -> dict[Path, bytes]:
    """What a new file says of what is new, by its path; {} where that are only excerpts of events in other files."""
    part = Timeline(
        actors={actor.id: actor for actor in additions.actors},
        sources={source.id: source for source in additions.sources},
        events=additions.events,
    )
    if part == Timeline():
        return {}
    return {path: document(part, path.parent, Remarks(additions.head, additions.notes)).encode("utf-8")}


def _read(path: Path) -> tuple[bytes, str]:
    """The bytes of a file, and its text without a byte-order mark."""
    if not is_written_to(path):
        raise UserError(
            Message("{file} is no YAML as it stands: nothing is added to it.", file=path.name), _COPY
        )
    try:
        content = path.read_bytes()
        return content, content.removeprefix(_BOM).decode("utf-8")
    except OSError as error:
        what = Message(
            "{file} cannot be read: {reason}.", file=str(path), reason=error.strerror or str(error)
        )
        raise UserError(what) from error
    except UnicodeDecodeError as error:
        raise UserError(
            Message("{file} is not UTF-8 throughout: nothing was added.", file=path.name), _COPY
        ) from error


def _refusal(path: Path, why: UserError) -> UserError:
    what = Message("Nothing can be added to {file} safely: {reason}", file=path.name, reason=why.what)
    return UserError(what, _COPY)


def _verify(former: folder.Loaded, now: folder.Loaded, additions: Additions, path: Path) -> None:
    """Raises UserError unless `now` says what `former` did, and what is new besides: nothing else, nothing less."""
    more = tuple(_with_more(each, additions) for each in former.timeline.events)
    expected = replace(former.timeline, events=more)
    is_as_meant = is_joined(
        expected, additions.events, additions.actors, additions.sources, now.timeline
    ) and _are_problems_of(former, now, additions.event_ids)
    if not is_as_meant:
        raise UserError(
            Message(
                "Nothing was added to {file}: what it says would not be read as it is meant.", file=path.name
            ),
            _COPY,
        )


def _with_more(event: Event, additions: Additions) -> Event:
    more = additions.excerpts.get(event.id)
    return replace(event, excerpts=(*event.excerpts, *more)) if more else event


def _are_problems_of(former: folder.Loaded, now: folder.Loaded, event_ids: Collection[str]) -> bool:
    """Whether nothing is wrong now that was not before, but for warnings of events that are new or have more."""
    problems = [bare_problem(each) for each in former.problems]
    others = [each for each in now.problems if bare_problem(each) not in problems]
    old = [found for each in now.problems if (found := bare_problem(each)) in problems]
    return old == problems and all(not each.is_error and each.event_id in event_ids for each in others)
