"""Files written whole or not at all."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from timeline_app.problems import UserError
from timeline_app.words import Message


def save_bytes(content: bytes, path: Path, like: Path | None = None) -> None:
    """Puts `content` into the file at `path`: see `save_pieces`."""
    save_pieces([content], path, like)


def save_pieces(pieces: Iterable[bytes], path: Path, like: Path | None = None) -> None:
    """Puts pieces one after another into the file at `path`: written aside, flushed to the disk, then moved into place.

    Whatever goes wrong, an old file of that name stays as it was. A link is followed; the rights of an old file are
    kept, or are those of `like`. A device or pipe is written to directly. Raises UserError (exit status 1) with a
    sentence that says why, and whatever the pieces raise.
    """
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            _write_through(pieces, path)
        else:
            _replace(pieces, Path(os.path.realpath(path)), like=like)
    except OSError as error:
        raise UserError(_reason(error, path)) from error


def save_new(content: bytes, path: Path, like: Path | None = None) -> None:
    """Puts `content` into a file that is not there yet, whole or not at all. like: a file whose rights it is given.

    Raises UserError (exit status 1) where it cannot be, and where anything has that name already: it stays as it is.
    """
    try:
        _replace([content], path, is_new=True, like=like)
    except FileExistsError as error:
        raise UserError(taken(path)) from error
    except OSError as error:
        raise UserError(_reason(error, path)) from error


def taken(path: Path) -> Message:
    """What is said where a file would have to be written over another."""
    return Message("There is a file {file} already; it stays as it is.", file=path.name)


def remove_file(path: Path) -> None:
    """Takes a file away; nothing where there is none. Raises UserError (exit status 1) with a sentence that says why."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(_reason(error, path)) from error


def _write_through(pieces: Iterable[bytes], path: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with path.open("wb") as file:
        file.writelines(pieces)


def _replace(pieces: Iterable[bytes], path: Path, is_new: bool = False, like: Path | None = None) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            written = 0
            for piece in pieces:
                file.write(piece)
                written += len(piece)
            file.flush()
            os.fsync(file.fileno())
        if aside.stat().st_size != written:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        aside.chmod(_rights(like or path))
        if is_new:
            _name_anew(aside, path)
        else:
            aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def _name_anew(aside: Path, path: Path) -> None:
    """Gives a file its name. Raises FileExistsError where that is taken, by whoever and however late."""
    try:
        os.link(aside, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without links
        if _is_taken(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        aside.replace(path)
    else:
        aside.unlink()


def _rights(path: Path) -> int:
    """Access rights for the new file: those of the old one, or what the umask leaves."""
    if path.exists():
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _reason(error: OSError, path: Path) -> Message:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Message("The disk is full: {path} was not written.", path=path)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Message(
            "There is no folder {folder}: {name} was not written.", folder=path.parent, name=path.name
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Message("{path} may not be written here: access is denied.", path=path)
    if error.errno == errno.EISDIR:
        return Message("{path} is a folder: name a file in it.", path=path)
    return Message("{path} could not be written: {reason}.", path=path, reason=error.strerror or str(error))


def free_name(path: Path) -> Path:
    """`path` where no file has that name, else the first of name-2, name-3 ... that is free."""
    if not _is_taken(path):
        return path
    counter = 2
    while _is_taken(other := path.with_name(f"{path.stem}-{counter}{path.suffix}")):
        counter += 1
    return other


def _is_taken(path: Path) -> bool:
    """Also by a link that leads nowhere: what is written through it would land somewhere else."""
    return os.path.lexists(path)
