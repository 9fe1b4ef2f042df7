"""Packed bytes (.gz) -> what was packed, as far as it can be unpacked."""

from collections.abc import Callable
from pathlib import Path

from timeline_app.formats.faults import Faults
from timeline_app.problems import Place
from timeline_app.words import Message

_PIECE = 16_384  # what is packed in one piece that is damaged is lost: small, but not slow
_GZIP = 31  # zlib's word for the form of gzip
_MAGIC = b"\x1f\x8b"


def is_packed(path: Path) -> bool:
    """Whether a file is packed, by its name."""
    return path.name.lower().endswith(".gz")


def unpack(packed: bytes, write: Callable[[bytes], object], limit: int, path: Path, faults: Faults) -> bool:
    """Hands what is packed to `write`, piece by piece. False where that is more than `limit` bytes.

    What is cut off or damaged is gathered as a gap; what comes before was handed on by then. Several archives in one
    file, one after the other, are one.
    """
    import zlib  # rarely is anything packed, and the first picture need not wait for this

    unpacking = zlib.decompressobj(_GZIP)
    size = at = 0
    view = memoryview(packed)
    try:
        while at < len(packed) or not unpacking.eof:
            piece = view[at : at + _PIECE]
            if not piece:
                faults.gap(
                    Place(path),
                    Message("{file} is cut off: what could be unpacked of it is shown.", file=path.name),
                    Message("Fetch or pack it again."),
                )
                return True
            out = unpacking.decompress(piece)
            at += len(piece) - len(unpacking.unused_data)
            size += len(out)
            if size > limit:
                return False
            write(out)
            if unpacking.eof and at < len(packed):
                if packed[at : at + 2] != _MAGIC:  # zeros, with which some tools fill up
                    break
                unpacking = zlib.decompressobj(_GZIP)
    except zlib.error:
        faults.gap(
            Place(path),
            Message("{file} is damaged: what could be unpacked before that is shown.", file=path.name)
            if size
            else Message("{file} is no gzip archive.", file=path.name),
            Message("Fetch or pack it again.")
            if size
            else Message("If it is not packed, take “.gz” off its name."),
        )
    return True
