"""Whole blocks of bytes asked at once: where their lines are, and whether a character in them may be refused."""

import re
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.formats.characters import FORBIDDEN

Octets: TypeAlias = NDArray[np.uint8]
Places: TypeAlias = NDArray[np.int64]
Numbers: TypeAlias = NDArray[np.int32]

_LF, _CR = 10, 13
_ESCAPE = re.compile(rb"\\(?:u([0-9a-fA-F]{4})|[bf])")
_LEADS = (0x7F, 0xC2, 0xE2, 0xED, 0xEF)  # of bytes that may belong to such a character
_LONGEST = 3
_CONTROLS = np.array([code not in (9, _LF, _CR) for code in range(32)])


def line_places(block: bytes, raw: Octets) -> tuple[Places, Numbers]:
    """Where each line begins, and how long it is without its end, which is LF, CR LF or CR; the last may have none.

    raw: the same bytes.
    """
    is_end = raw == _LF
    if b"\r" in block:
        is_return = raw == _CR
        is_pair = np.zeros(len(raw), np.bool_)
        is_pair[:-1] = is_return[:-1] & is_end[1:]
        ends = np.flatnonzero(is_end | (is_return & ~is_pair))
        stops = ends - (is_end[ends] & (ends > 0) & is_return[ends - 1])
    else:
        ends = stops = np.flatnonzero(is_end)
    begins = np.concatenate((np.zeros(1, np.int64), ends + 1))
    stops = np.append(stops, len(raw))
    if begins[-1] == len(raw):
        begins, stops = begins[:-1], stops[:-1]
    return begins, (stops - begins).astype(np.int32)


def count_lines(raw: Octets) -> int:
    """How many line ends there are."""
    is_return = raw == _CR
    found = int(np.count_nonzero(raw == _LF))
    if is_return.any():
        found += int(np.count_nonzero(is_return)) - int(np.count_nonzero(is_return[:-1] & (raw[1:] == _LF)))
    return found


def is_suspect(block: bytes, raw: Octets) -> bool:
    """Whether a character that the format refuses may stand in a block, as it is or as an escape of JSON.

    False means that none does. raw: the same bytes.
    """
    low = raw < 32
    if np.count_nonzero(low) != np.count_nonzero(raw == _LF) and bool(_CONTROLS[raw[low]].any()):
        return True
    if b"\\" in block and any(_is_forbidden_escape(found) for found in set(_ESCAPE.findall(block))):
        return True
    if block.isascii():
        return b"\x7f" in block
    return any(_holds(raw, lead) for lead in _LEADS) or not _is_utf_8(block)


def _is_forbidden_escape(digits: bytes) -> bool:
    """Of the digits behind `\\u`; without digits it is `\\b` or `\\f`. Halves of a pair are held together by orjson."""
    if not digits:
        return True
    code = int(digits, 16)
    return not 0xD800 <= code <= 0xDFFF and FORBIDDEN.match(chr(code)) is not None


def _holds(raw: Octets, lead: int) -> bool:
    """Whether a forbidden character that begins with the byte `lead` stands there."""
    at = np.flatnonzero(raw == lead)
    if not len(at):
        return False
    width = 1 if lead < 0x80 else 2 if lead < 0xE0 else _LONGEST
    at = at[at <= len(raw) - width]
    codes = sum(raw[at + place].astype(np.uint32) << np.uint32(8 * place) for place in range(width))
    return any(
        _is_forbidden(int(code).to_bytes(width, "little")) for code in np.unique(np.asarray(codes)).tolist()
    )


def _is_utf_8(block: bytes) -> bool:
    try:
        block.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_forbidden(encoded: bytes) -> bool:
    try:
        return FORBIDDEN.match(encoded.decode("utf-8")) is not None
    except UnicodeDecodeError:
        return True
