"""The words of many events folded at once: what `fold` makes of each part, at the speed of one long text."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.store.picked import Flags

Octets: TypeAlias = NDArray[np.uint8]

_LINE, _EVENT = (
    "\n",
    "\x1e",
)  # end a part, end an event; both are white space, so that no folded part holds either
_BLANKS = bytes.maketrans(b"\t\x0b\x0c\r\x1c\x1d\x1f", b" " * 7)
_GONE = 0xFF  # stands in no text in UTF-8
_MOST_REPLACED = 24  # characters; beyond, all of the text is translated in one go
_MOST_COMPARED = (
    3  # bytes of what is looked for that are compared everywhere; the rest only where these stand
)


class FoldedWords(NamedTuple):
    """The words of events in a row, folded.

    text: in UTF-8, a line a part, the events apart. starts: where the words of each event begin in it, in bytes.
    """

    text: bytes
    starts: NDArray[np.int32]

    def having(self, folded: str) -> Flags:
        """For each event whether one of its parts holds a folded text, which is not empty and has no line break."""
        wanted = encoded(folded)
        text = np.frombuffer(self.text, dtype=np.uint8)
        length = len(text) - len(wanted) + 1
        if length <= 0:
            return np.zeros(len(self.starts), dtype=np.bool_)
        stands = np.zeros(len(text) + 1, dtype=np.bool_)  # the last event may have no words
        here = stands[:length]
        np.equal(text[:length], wanted[0], out=here)
        for offset in range(1, min(len(wanted), _MOST_COMPARED)):
            here &= text[offset : length + offset] == wanted[offset]
        if len(wanted) <= _MOST_COMPARED:
            return np.logical_or.reduceat(stands, self.starts)
        return self._owning(_narrowed(np.flatnonzero(here), text, wanted))

    def beginning(self, folded: str) -> Flags:
        """For each event whether its words begin with a folded text."""
        wanted = encoded(folded)
        text = np.frombuffer(self.text, dtype=np.uint8)
        begins = self.starts.astype(np.intp) + len(wanted) <= len(text)
        for offset, octet in enumerate(wanted):
            begins[begins] = text[self.starts[begins] + offset] == octet
        return begins

    def lengths(self) -> NDArray[np.intp]:
        """How many characters the words of each event have."""
        ends = np.append(self.starts[1:] - 1, len(self.text)).astype(np.intp)
        if self.text.isascii():
            return ends - self.starts
        begin_characters = np.frombuffer(self.text, dtype=np.uint8) & 0xC0 != 0x80
        before = np.concatenate(([0], np.cumsum(begin_characters, dtype=np.intp)))
        return np.asarray(before[ends] - before[self.starts])

    def _owning(self, places: NDArray[np.intp]) -> Flags:
        """For each event whether a place lies in its words."""
        found = np.zeros(len(self.starts), dtype=np.bool_)
        found[np.searchsorted(self.starts, places, side="right") - 1] = True
        return found


def _narrowed(places: NDArray[np.intp], text: Octets, wanted: bytes) -> NDArray[np.intp]:
    """The places where the rest of what is wanted stands too."""
    for offset in range(_MOST_COMPARED, len(wanted)):
        if not len(places):
            break
        places = places[text[places + offset] == wanted[offset]]
    return places


def folded_words(words: Sequence[str]) -> FoldedWords:
    """words: of each event, its parts a line each; at least one event."""
    joined = _EVENT.join(words)
    if joined.count(_EVENT) != len(words) - 1:
        joined = _EVENT.join(each.replace(_EVENT, " ") for each in words)
    text = encoded(joined).lower()
    text = _evened(text if joined.isascii() else _without_accents(text))
    ends = np.flatnonzero(np.frombuffer(text, dtype=np.uint8) == ord(_EVENT))
    return FoldedWords(text, np.concatenate(([0], ends + 1)).astype(np.int32))


def encoded(text: str) -> bytes:
    """In UTF-8: a text stands in another where its bytes stand in those of the other, and nowhere else."""
    return text.encode("utf-8", "surrogatepass")


def _without_accents(text: bytes) -> bytes:
    """The text with each character beyond ASCII as it is folded: none of them minds its neighbours."""
    characters = _characters()
    longer = characters.learn(text)
    if len(longer) > _MOST_REPLACED:
        table = str.maketrans({each: _folded_character(each) for each in set(_beyond_ascii(text))})
        return encoded(text.decode("utf-8", "surrogatepass").translate(table))
    for each in longer:  # what these become is not folded any further
        text = text.replace(encoded(each), encoded(_folded_character(each)))
    if longer:
        characters.learn(text)
    return characters.fold(text)


def _beyond_ascii(text: bytes) -> str:
    """The characters beyond ASCII, in their order: in UTF-8, all of their bytes are."""
    octets = np.frombuffer(text, dtype=np.uint8)
    return octets[octets > 0x7F].tobytes().decode("utf-8", "surrogatepass")


class _Characters:
    """What characters beyond ASCII become, in place of their own bytes in UTF-8, of which there are at most four."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._longer: set[str] = set()
        self._octets = np.zeros((4, 0x110000), dtype=np.uint8)  # _GONE where there is none

    def learn(self, text: bytes) -> set[str]:
        """Those that become longer and have no place where they stand; of all others it is known what they become."""
        characters = set(_beyond_ascii(text))
        for each in characters - self._known:
            folded, length = encoded(_folded_character(each)), len(encoded(each))
            if len(folded) > length:
                self._longer.add(each)
            else:
                self._octets[:, ord(each)] = [*folded, *[_GONE] * (4 - len(folded))]
        self._known |= characters
        return characters & self._longer

    def fold(self, text: bytes) -> bytes:
        """The text with each character as it is folded. All must be known, and none become longer."""
        code_points = np.frombuffer(_beyond_ascii(text).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        octets = np.frombuffer(text, dtype=np.uint8).copy()
        firsts = np.flatnonzero(octets >= 0xC0)
        lengths = 2 + (octets[firsts] >= 0xE0) + (octets[firsts] >= 0xF0)
        for place in range(4):
            has_it = lengths > place
            octets[firsts[has_it] + place] = self._octets[place, code_points[has_it]]
        folded: bytes = octets[octets != _GONE].tobytes()
        return folded


@lru_cache(maxsize=1)
def _characters() -> _Characters:
    return _Characters()


@lru_cache(maxsize=8192)
def _folded_character(each: str) -> str:
    """What `fold` makes of a character between others, where there is no other white space."""
    if each.isspace():
        return " "
    ligatures = each.casefold().replace("œ", "oe").replace("æ", "ae")
    decomposed = unicodedata.normalize("NFKD", ligatures)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.replace("’", "'").casefold()


def _evened(text: bytes) -> bytes:
    """White space evened out within each part."""
    octets = np.frombuffer(text, dtype=np.uint8)
    ends = np.count_nonzero(octets == ord(_LINE)) + np.count_nonzero(octets == ord(_EVENT))
    if np.count_nonzero(octets < 0x20) != ends:
        text = text.translate(_BLANKS)
        octets = np.frombuffer(text, dtype=np.uint8)
    is_space, is_blank = octets == 0x20, octets <= 0x20
    if (is_space[:-1] & is_blank[1:]).any() or (is_blank[:-1] & is_space[1:]).any():
        while b"  " in text:
            text = text.replace(b"  ", b" ")
        for end in (b"\n", b"\x1e"):
            text = text.replace(b" " + end, end).replace(end + b" ", end)
    return text.strip(b" ")
