"""A new event, or one more excerpt, put into a file of a timeline: verified before it is saved, and undone after.

What is to be saved is read first, among the other files of the timeline: every event, actor, source and problem must
be as it was, and what is new exactly what was meant. Only then is the file replaced, if it still is what was read.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from timeline_app.formats import folder
from timeline_app.formats.insertion import with_event, with_excerpt
from timeline_app.formats.line_file import is_written_to
from timeline_app.formats.saving import save_bytes
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event, Excerpt, Link
from timeline_app.model.source import Source
from timeline_app.problems import Place, Problem, UserError
from timeline_app.values import dataclass, replace
from timeline_app.words import Message

_BOM = b"\xef\xbb\xbf"
_COPY = Message("Copy the YAML and put it in by hand.")
T = TypeVar("T", Event, Excerpt, Link, Actor, Source)


@dataclass(frozen=True, slots=True)
class Change:
    """A file before and after; nothing is saved until `carry_out`. event_id: the event that is new or has more."""

    path: Path
    before: bytes
    after: bytes
    event_id: str

    def carry_out(self) -> None:
        """Saves the file, if it still is what was read. Raises UserError; then it is as it was."""
        _replace(self.path, self.before, self.after)

    def undo(self) -> None:
        """Puts back what the file was, if nobody has changed it since. Raises UserError; then it is as it was."""
        _replace(self.path, self.after, self.before)


def added_event(paths: Sequence[Path], path: Path, event: Event) -> Change:
    """The change that puts an event into the file `path` of the timeline in `paths`.

    Raises UserError where the file cannot be read, is not written so that it can be done, or would read otherwise.
    """
    before, text = _read(path)
    former = folder.load(paths, {path: before})
    try:
        made = with_event(text, event)
    except UserError as error:
        raise _refusal(path, error) from error
    after = _bytes(made, before)
    now = folder.load(paths, {path: after})
    ids = [each.id for each in former.timeline.events]
    index = next((n for n, each in enumerate(now.timeline.events) if each.id not in ids), -1)
    expected = [*former.timeline.events]
    expected.insert(index, event)
    _verify(former, now, expected, event.id, path)
    return Change(path, before, after, event.id)


def added_excerpt(paths: Sequence[Path], event_id: str, excerpt: Excerpt) -> Change:
    """The change that gives an event of the timeline in `paths` one more excerpt, in the file in which it stands.

    Raises UserError as `added_event` does, and where the event is no longer there.
    """
    event = folder.load(paths).timeline.event(event_id)
    if event is None or event.place is None:
        raise UserError(Message("The event is no longer in the files."), _COPY)
    path = event.place.path
    before, text = _read(path)
    former = folder.load(paths, {path: before})
    try:
        made = with_excerpt(text, event.place.line, event.place.column, excerpt)
    except UserError as error:
        raise _refusal(path, error) from error
    after = _bytes(made, before)
    now = folder.load(paths, {path: after})
    expected = [
        replace(each, excerpts=(*each.excerpts, excerpt)) if each.id == event_id else each
        for each in former.timeline.events
    ]
    _verify(former, now, expected, event_id, path)
    return Change(path, before, after, event_id)


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


def _bytes(text: str, before: bytes) -> bytes:
    return (_BOM if before.startswith(_BOM) else b"") + text.encode("utf-8")


def _refusal(path: Path, why: UserError) -> UserError:
    what = Message("Nothing can be added to {file} safely: {reason}", file=path.name, reason=why.what)
    return UserError(what, _COPY)


def _verify(
    former: folder.Loaded, now: folder.Loaded, expected: Sequence[Event], event_id: str, path: Path
) -> None:
    """Raises UserError unless `now` says what `former` did, with `expected` for its events."""
    was, is_ = former.timeline, now.timeline
    problems = [_bare_problem(each) for each in former.problems]
    found = [_bare_problem(each) for each in now.problems]
    new = [each for each in found if each not in problems]
    is_same = (
        _bare([*expected]) == _bare([*is_.events])
        and _bare([*was.actors.values()]) == _bare([*is_.actors.values()])
        and _bare([*was.sources.values()]) == _bare([*is_.sources.values()])
        and (was.title, was.description, was.language) == (is_.title, is_.description, is_.language)
        and [each for each in found if each not in new] == problems
        and all(
            not each.is_error and each.event_id == event_id
            for each in now.problems
            if _bare_problem(each) in new
        )
    )
    if not is_same:
        raise UserError(
            Message(
                "Nothing was added to {file}: what it says would not be read as it is meant.", file=path.name
            ),
            _COPY,
        )


def _bare(facts: list[T]) -> list[str]:
    """Facts without the places at which they stand, for these move; as text, in which what is unknown equals itself."""
    return [repr(_without_place(fact)) for fact in facts]


def _without_place(fact: T) -> T:
    changes: dict[str, Any] = {"place": None}
    if isinstance(fact, Event):
        changes["excerpts"] = tuple(map(_without_place, fact.excerpts))
        changes["links"] = tuple(map(_without_place, fact.links))
    return replace(fact, **changes)


def _bare_problem(problem: Problem) -> str:
    parts = [part for part in (problem.what, problem.hint) if part is not None]
    values = [(part.id, [_bare_value(value) for value in part.values.values()]) for part in parts]
    return repr((problem.severity, problem.place.path, problem.event_id, values))


def _bare_value(value: object) -> object:
    return value.path if isinstance(value, Place) else value


def _replace(path: Path, old: bytes, new: bytes) -> None:
    try:
        is_old = path.read_bytes() == old
    except OSError:
        is_old = False
    if not is_old:
        raise UserError(
            Message("{file} was changed meanwhile by something else; it stays as it is.", file=path.name)
        )
    save_bytes(new, path)
