"""Files and folders -> one timeline, and all that is wrong with it."""

import gc
import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path

from timeline_app.formats import line_file, text_file
from timeline_app.formats.faults import Faults
from timeline_app.formats.feedback import Feedback, Progress
from timeline_app.formats.line_file import LineFile
from timeline_app.formats.loaded import Loaded
from timeline_app.formats.loading import Loading
from timeline_app.problems import Place, UserError
from timeline_app.words import Message

__all__ = ["Loaded", "endings", "files_of", "load", "load_text"]

_YAML = (".yaml", ".yml")
_PLAIN = (*_YAML, *line_file.JSON_ENDINGS, *line_file.CSV_ENDINGS)


def endings() -> tuple[str, ...]:
    """How the names of files end that a folder is read for, lower case: YAML first, then lines, then `.gz` of each."""
    return (*_PLAIN, *(f"{ending}.gz" for ending in _PLAIN))


def load(
    paths: Sequence[Path], instead: Mapping[Path, bytes] | None = None, feedback: Feedback | None = None
) -> Loaded:
    """One timeline out of all files and folders named, and the problems met.

    A folder stands for the files right in it that end as `endings` says, by name; subfolders and hidden files are not
    read. A file named by itself is read whatever its ending, as YAML where that says nothing else; one that is named
    twice is read once. Files of lines come after all of YAML, which declares who is who.
    A folder without such a file is an error among the problems, with an empty timeline: a window can say so.
    instead: bytes to read instead of those of some files, and of some that are not there yet, to see what would come of
    them.
    feedback: whoever waits for it.
    Raises UserError if nothing of what was named can be opened, Stopped if `feedback` says so.
    """
    faults = Faults()
    given = instead or {}
    files, has_folder = _find(paths, faults)
    files = _yaml_first([*files, *(path for path in given if not os.path.lexists(path))])
    progress = Progress(feedback, sum(map(_size, files)))
    loading = Loading(faults, progress)
    lines: list[LineFile] = []
    opened = 0
    with _garbage_kept():
        for path in files:
            try:
                if line_file.is_line_file(path):
                    _add_lines(lines, path, given.get(path), faults)
                else:
                    data = given[path] if path in given else text_file.read(path, faults)
                    if data is not None:
                        progress.begin(len(data))
                        loading.take_file(data, path)
                        progress.passed(len(data))
                opened += 1
            except OSError as error:
                faults.gap(Place(path), text_file.unreadable(path, error))
        try:
            loading.take_lines(lines, files)
        finally:
            for file in lines:
                file.close()
        timeline = loading.timeline()
    problems = loading.problems()
    if not opened and not has_folder and problems:
        raise UserError(problems[0].what, problems[0].hint)
    keep = loading.keeper(timeline, files)
    return Loaded(timeline, problems, tuple(files), not faults.has_gaps, loading.key, keep)


def _add_lines(lines: list[LineFile], path: Path, given: bytes | None, faults: Faults) -> None:
    """Reads a file of lines; of two that have the same name without its ending, the second is called `name-2`."""
    taken = {file.name for file in lines}
    stem = line_file.stem_of(path)
    made = (f"{stem}-{n}" for n in count(2))
    name = next(name for name in chain((stem,), made) if name not in taken)
    found = line_file.read(path, name, given, faults)
    if found is not None:
        lines.append(found)


def files_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files that `load` would read; nothing is opened, and what is not there is left out."""
    return tuple(_find(paths, Faults())[0])


def load_text(text: str, path: Path) -> Loaded:
    """The timeline that `text` is, were it the text of the file `path`."""
    faults = Faults()
    loading = Loading(faults, Progress(None, 0))
    with _garbage_kept():
        loading.read(text, path)
        timeline = loading.timeline()
    return Loaded(timeline, faults.all(), (path,), not faults.has_gaps)


@contextmanager
def _garbage_kept() -> Iterator[None]:
    """For the time of a load, no collection of garbage: nothing that is read goes in circles, and it costs a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _find(paths: Sequence[Path], faults: Faults) -> tuple[list[Path], bool]:
    """Files to read, each once, and whether a folder could be looked into."""
    files: dict[str, Path] = {}
    has_folder = False
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(os.stat(path).st_mode)
            found = _in_folder(path, faults) if is_folder else [path]
        except (OSError, ValueError) as error:
            faults.gap(Place(path), text_file.unreadable(path, error))
            continue
        has_folder = has_folder or is_folder
        for file in found:
            if _is_file(file, faults):
                files.setdefault(os.path.realpath(file), file)
    return _yaml_first(files.values()), has_folder


def _yaml_first(files: Iterable[Path]) -> list[Path]:
    return sorted(files, key=line_file.is_line_file)


def _size(path: Path) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0  # whoever reads it says what is wrong


def _is_file(path: Path, faults: Faults) -> bool:
    """Whether it can be read to an end: to open a pipe would wait, and a device may never end."""
    try:
        if stat.S_ISREG(os.stat(path).st_mode):
            return True
        faults.gap(Place(path), Message("{file} is not a file with text in it.", file=str(path)))
    except OSError as error:
        faults.gap(Place(path), text_file.unreadable(path, error))
    return False


def _in_folder(folder: Path, faults: Faults) -> list[Path]:
    found = sorted(
        path
        for path in folder.iterdir()
        if path.name.lower().endswith(endings()) and not path.name.startswith(".") and not path.is_dir()
    )
    if not found:
        faults.error(
            Place(folder),
            Message("There is no .yaml, .jsonl or .csv file in {folder}.", folder=str(folder)),
            Message(
                "A timeline is a YAML file with “events:”, JSON Lines or CSV, or a folder of such files."
            ),
        )
    return found
