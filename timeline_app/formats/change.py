"""A change of files that is made whole or not at all, and can be undone."""

import os
from pathlib import Path

from timeline_app.formats.backup import keep_backup
from timeline_app.formats.saving import remove_file, save_bytes, save_new, taken
from timeline_app.problems import UserError
from timeline_app.values import dataclass
from timeline_app.words import Message


@dataclass(frozen=True, slots=True)
class Edit:
    """A file before and after. before: None where there is none yet."""

    path: Path
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """Files before and after; nothing is saved until `carry_out`.

    edits: the file of the timeline first. event_ids: of the events that are new or have more, at least one.
    paths: those of the timeline, beside which its backups are noted.
    """

    edits: tuple[Edit, ...]
    event_ids: tuple[str, ...]
    paths: tuple[Path, ...]

    @property
    def path(self) -> Path:
        """The file that is changed, or the first of them."""
        return self.edits[0].path

    @property
    def event_id(self) -> str:
        """The event that is new or has more, or the first of them."""
        return self.event_ids[0]

    def carry_out(self) -> None:
        """Saves all files, if each still is what was read, with a backup of those that were there.

        Raises UserError; then every file is as it was.
        """
        self._expect([(edit.path, edit.before) for edit in self.edits])
        new = [edit for edit in self.edits if edit.before is None]
        old = [edit for edit in self.edits if edit.before is not None]
        for edit in old:
            keep_backup(edit.path, edit.before or b"", self.paths)
        done: list[Edit] = []
        try:
            for edit in (*new, *old):
                _save(edit.path, edit.before, edit.after)
                done.append(edit)
        except BaseException:
            _take_back(done)
            raise

    def undo(self) -> None:
        """Puts back what the files were, if nobody has changed any since. Raises UserError; then all stay."""
        self._expect([(edit.path, edit.after) for edit in self.edits])
        done: list[Edit] = []
        try:
            for edit in self.edits:
                _save(edit.path, edit.after, edit.before)
                done.append(Edit(edit.path, edit.after, edit.before or b""))
        except BaseException:
            _take_back(done)
            raise

    def _expect(self, states: list[tuple[Path, bytes | None]]) -> None:
        for path, content in states:
            if not _is(path, content):
                raise UserError(taken(path) if content is None else _changed(path))


def _is(path: Path, content: bytes | None) -> bool:
    """Whether a file holds just that; for None, whether nothing has its name."""
    if content is None:
        return not os.path.lexists(path)
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _save(path: Path, old: bytes | None, new: bytes | None) -> None:
    if new is None:
        remove_file(path)
    elif old is None:
        save_new(new, path)
    else:
        save_bytes(new, path)


def _take_back(done: list[Edit]) -> None:
    """Leaves files as they were before; what cannot be written even so is in its backup."""
    for edit in reversed(done):
        try:
            _save(edit.path, edit.after, edit.before)
        except UserError:
            continue


def _changed(path: Path) -> Message:
    return Message("{file} was changed meanwhile by something else; it stays as it is.", file=path.name)
