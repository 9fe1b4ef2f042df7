"""Files and folders of YAML -> one timeline, and all that is wrong with it."""

import gc
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from timeline_app.formats import keys, text_file
from timeline_app.formats.decode_actor import Head, decode_actor
from timeline_app.formats.decode_event import decode_event
from timeline_app.formats.decode_source import decode_source
from timeline_app.formats.faults import Faults
from timeline_app.formats.fields import Fields
from timeline_app.formats.items import Item, items
from timeline_app.formats.nodes import Text
from timeline_app.formats.references import Register
from timeline_app.model.read_file import ReadFile
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, Problem, UserError
from timeline_app.values import dataclass
from timeline_app.words import Message

_ENDINGS = frozenset({".yaml", ".yml"})
MAX_ENTRIES = 150_000  # events, actors and sources of one load: more want another format, and more memory


@dataclass(frozen=True, slots=True)
class Loaded:
    """files: those that were read, or that should have been, in the order in which they were.

    is_whole: false where part of a file could not be read, so that more may be missing than the problems name.
    """

    timeline: Timeline
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    is_whole: bool = True


def load(paths: Sequence[Path], instead: Mapping[Path, bytes] | None = None) -> Loaded:
    """One timeline out of all files and folders named, and the problems met.

    A folder stands for the `.yaml` and `.yml` files right in it, by name; subfolders and hidden files are not read.
    A file named by itself is read whatever its ending; one that is named twice is read once.
    A folder without such a file is an error among the problems, with an empty timeline: a window can say so.
    instead: bytes to read instead of those of some files, to see what would come of them.
    Raises UserError if nothing of what was named can be opened.
    """
    faults = Faults()
    files, has_folder = _find(paths, faults)
    loading = _Loading(faults)
    opened = 0
    with _garbage_kept():
        for path in files:
            try:
                given = instead.get(path) if instead else None
                data = given if given is not None else text_file.read(path, faults)
            except OSError as error:
                faults.gap(Place(path), text_file.unreadable(path, error))
                continue
            opened += 1
            if data is not None:
                loading.take_file(data, path)
        timeline = loading.timeline()
    problems = faults.all()
    if not opened and not has_folder and problems:
        raise UserError(problems[0].what, problems[0].hint)
    return Loaded(timeline, problems, tuple(files), not faults.has_gaps)


def files_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files that `load` would read; nothing is opened, and what is not there is left out."""
    return tuple(_find(paths, Faults())[0])


def load_text(text: str, path: Path) -> Loaded:
    """The timeline that `text` is, were it the text of the file `path`."""
    faults = Faults()
    loading = _Loading(faults)
    with _garbage_kept():
        loading.read(text, path)
        timeline = loading.timeline()
    return Loaded(timeline, faults.all(), (path,), not faults.has_gaps)


class _Loading:
    """The facts of the files read so far."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._register = Register(faults)
        self._head = Head()
        self._head_at: tuple[Path, Text] | None = None
        self._entries = 0
        self._files: list[ReadFile] = []

    def take_file(self, data: bytes, path: Path) -> None:
        """Takes in what stands in one file."""
        self._files.append(ReadFile(path.name, data))
        text = text_file.text_of(data, path, self._faults)
        if text is not None:
            self.read(text, path)

    def read(self, text: str, path: Path) -> None:
        """Takes in the text of one file."""
        fields = Fields(path, self._faults, self._register.declared)
        refused: Text | None = None
        for item in items(text, path, self._faults, keys.SECTIONS, keys.DATES):
            if item.section is refused:
                continue
            if self._entries >= MAX_ENTRIES:
                self._refuse_more(fields.place(item.value))
                break
            if not self._take(item, fields):
                refused = item.section

    def timeline(self) -> Timeline:
        """All that was read, held together by its ids."""
        events = self._register.events(is_whole=not self._faults.has_gaps)
        head = self._head
        return Timeline(
            title=head.title,
            description=head.description,
            language=head.language,
            actors=self._register.actors,
            sources=self._register.sources,
            events=events,
            files=tuple(self._files),
            lanes=head.lanes,
        )

    def _take(self, item: Item, fields: Fields) -> bool:
        """Takes in one item; False where its section is none that can be read."""
        name = item.section.value
        if name not in keys.SECTIONS:
            fields.warn_of_unknown([item.section], keys.SECTIONS)
            return False
        if type(item.value) is Text and item.shape == "whole" and item.value.is_null:
            return True
        if item.shape != ("list" if name == "events" else "map"):
            self._refuse_shape(name, fields.place(item.section))
            return False
        self._entries += 1
        if name == "events":
            event = decode_event(item.value, fields)
            self._register.add_event(event, fields.take_undeclared(), item.since)
            return True
        assert item.key is not None
        if name == "actors":
            self._register.add_actor(decode_actor(item.key, item.value, fields))
        elif name == "sources":
            self._register.add_source(decode_source(item.key, item.value, fields))
        else:
            return self._take_head(item.section, item.key, item, fields)
        return True

    def _take_head(self, section: Text, key: Text, item: Item, fields: Fields) -> bool:
        self._head_at = self._head_at or (fields.path, section)
        path, first = self._head_at
        if first is not section:
            self._faults.warning(
                fields.place(section),
                Message(
                    "“timeline” stands first at {place}; this one is not read.", place=Place(path, first.line)
                ),
                Message("Keep one of them."),
            )
            return False
        self._head.decode(key, item.value, fields)
        return True

    def _refuse_shape(self, name: str, place: Place) -> None:
        if name == "events":
            what, hint = Message("The events are a list."), Message("Begin each with a dash: “- title: …”.")
        else:
            what = Message("“{key}” takes keys with values.", key=name)
            hint = Message("Write them as “key: value”, each on a line of its own, indented.")
        self._faults.gap(place, what, hint)

    def _refuse_more(self, place: Place) -> None:
        self._faults.gap(
            place,
            Message(
                "There are more than {n} events, actors and sources; the rest is not read.", n=MAX_ENTRIES
            ),
            Message("Keep data of this size as JSON Lines or CSV."),
        )


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
    return list(files.values()), has_folder


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
        if path.suffix.lower() in _ENDINGS and not path.name.startswith(".") and not path.is_dir()
    )
    if not found:
        faults.error(
            Place(folder),
            Message("There is no .yaml file in {folder}.", folder=str(folder)),
            Message("A timeline is a YAML file with “events:”, or a folder of such files."),
        )
    return found
