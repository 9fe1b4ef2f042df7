"""The SHA-256 of the data: of the bytes of the YAML files, as they were when they were read."""

import hashlib
import os
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.model.read_file import ReadFile


class Digest(NamedTuple):
    """Sums in hexadecimal. whole: of the data; files: (sum, name) of each file, in the order in which they were read."""

    whole: str
    files: tuple[tuple[str, str], ...]


def digest(files: Sequence[ReadFile]) -> Digest:
    """Of one file, its own SHA-256; of several, that of the list that `sha256sum` prints for them in that order.

    So `sha256sum case.yaml`, or `sha256sum *.yaml | sha256sum` in the folder, says the same. "" where none was read.
    """
    sums = tuple((hashlib.sha256(file.content).hexdigest(), file.name) for file in files)
    if len(sums) < 2:
        return Digest("".join(sum for sum, _ in sums), sums)
    lines = b"".join(_line(sum, name) for sum, name in sums)
    return Digest(hashlib.sha256(lines).hexdigest(), sums)


def _line(sum: str, name: str) -> bytes:
    r"""A line of `sha256sum`, which marks a name with a backslash or line break in it by a backslash before the line."""
    plain = os.fsencode(name)
    escaped = plain.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b"\r", b"\\r")
    return (b"\\" if escaped != plain else b"") + sum.encode() + b"  " + escaped + b"\n"
