"""The texts of sources that are at hand: copies that the timeline names, and copies lent to it."""

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from timeline_app.model.source import Source
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, Problem, Severity, UserError
from timeline_app.provenance.anchor import SourceText
from timeline_app.values import dataclass
from timeline_app.words import Message

MAX_BYTES = 40_000_000
_SHOWN_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Copy:
    """The text of a source as a file has it. sha256: of the bytes of that file."""

    path: Path
    text: SourceText
    sha256: str

    def is_that_of(self, source: Source) -> bool | None:
        """Whether it is the text that the timeline quotes from; None where the timeline gives no SHA-256."""
        return self.sha256 == source.sha256.lower() if source.sha256 else None


@dataclass(frozen=True, slots=True)
class Copies:
    """copies: by id of the source, of those that could be read; problems: what is wrong with the copies."""

    copies: Mapping[str, Copy]
    problems: tuple[Problem, ...]

    @property
    def texts(self) -> Mapping[str, SourceText]:
        return {source_id: copy.text for source_id, copy in self.copies.items()}


class _UnusableError(Exception):
    """Why a copy cannot be used."""

    def __init__(self, what: Message, hint: Message, severity: Severity = Severity.ERROR) -> None:
        super().__init__(what)
        self.what, self.hint, self.severity = what, hint, severity


def read_copies(timeline: Timeline, lent: Mapping[str, Path]) -> Copies:
    """The texts of the timeline's sources; a copy lent under a source's id goes before the one that it names.

    A copy that is not the one whose SHA-256 the timeline gives is an error, and is kept: its excerpts are judged,
    so that people see what changed. A named copy that is not there is a warning; one that is lent, an error.
    """
    copies: dict[str, Copy] = {}
    problems: list[Problem] = []
    for source, path in _wanted(timeline, lent):
        place = source.place or Place(path)
        try:
            copy = _copy(path, is_lent=source.id in lent)
        except _UnusableError as fault:
            problems.append(Problem(fault.severity, place, fault.what, fault.hint))
            continue
        problems += _changed(source, copy, place)
        copies[source.id] = copy
    return Copies(copies, tuple(problems))


def read_lent(path: Path) -> Copy:
    """The text of a file that somebody lends. Raises UserError where it cannot be used."""
    try:
        return _copy(path, is_lent=True)
    except _UnusableError as fault:
        raise UserError(fault.what, fault.hint) from None


def _wanted(timeline: Timeline, lent: Mapping[str, Path]) -> Iterator[tuple[Source, Path]]:
    for source in timeline.sources.values():
        path = lent.get(source.id, source.text_path)
        if path is not None:
            yield source, path


def _copy(path: Path, is_lent: bool) -> Copy:
    import hashlib

    content = _content(path, is_lent)
    return Copy(path, SourceText.of(_text(path, content)), hashlib.sha256(content).hexdigest())


def _content(path: Path, is_lent: bool) -> bytes:
    """The bytes of a regular file of at most 40 MB."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _UnusableError(
                Message("The copy {path} is not a file.", path=path), Message("Name a text file in UTF-8.")
            )
        if status.st_size <= MAX_BYTES:
            with path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)  # it may grow meanwhile
            if len(content) <= MAX_BYTES:
                return content
    except (FileNotFoundError, NotADirectoryError):
        raise _absent(path, is_lent) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise _UnusableError(
            Message("The copy {path} cannot be read: {reason}.", path=path, reason=reason or error),
            Message("See that it may be read."),
        ) from None
    raise _UnusableError(
        Message("The copy {path} is larger than {n} MB.", path=path, n=MAX_BYTES // 1_000_000),
        Message("Keep the part that is quoted in a file of its own."),
    )


def _absent(path: Path, is_lent: bool) -> _UnusableError:
    return _UnusableError(
        Message("There is no copy of this source at {path}.", path=path),
        Message("Its excerpts cannot be looked up without one."),
        Severity.ERROR if is_lent else Severity.WARNING,
    )


def _text(path: Path, content: bytes) -> str:
    """The text as it is, line ends too, without a byte-order mark."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise _UnusableError(
            Message("The copy {path} is not UTF-8 at byte {offset}.", path=path, offset=fault.start),
            Message("Save it as plain text in UTF-8."),
        ) from None


def _changed(source: Source, copy: Copy, place: Place) -> list[Problem]:
    if copy.is_that_of(source) is not False:
        return []
    found = copy.sha256
    what = Message(
        "The copy {path} is not the text that “{source}” was quoted from: its SHA-256 begins with {found}, "
        "not with {expected}.",
        path=copy.path,
        source=source.id,
        found=found[:_SHOWN_DIGITS],
        expected=source.sha256[:_SHOWN_DIGITS],
    )
    hint = Message("Find the right copy; or, if you trust this one, write its SHA-256: {found}.", found=found)
    return [Problem(Severity.ERROR, place, what, hint)]
