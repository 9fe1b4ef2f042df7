"""What many lines say at once, as columns: one part of a file after the other.

A line that holds anything out of the ordinary is only marked, to be read with care by `line_events`: so what is reckoned
here need not know every rule, only when it may vouch for a line.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.formats.date_columns import DOUBTFUL, ONE_OF, UNDATED, WRITTEN, DateReader, Reckoned
from timeline_app.formats.id_hashes import Hashes, hashes_of
from timeline_app.formats.line_fields import Names
from timeline_app.model.event_columns import LONG_QUOTE

Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.int32]
Octets: TypeAlias = NDArray[np.int8]
Places: TypeAlias = NDArray[np.int64]
NO_NAME = -1
_FEW = 6  # names of a line, which are compared one with the other rather than sorted


class Records(NamedTuple):
    """Where lines stand: begin and length in bytes of the data, and the number of the line."""

    begin: Places
    length: Numbers
    line: Numbers


NO_RECORDS = Records(np.zeros(0, np.int64), np.zeros(0, np.int32), np.zeros(0, np.int32))


class Named(NamedTuple):
    """A few names for each line: how many it has, and those of all lines one after the other, as numbers."""

    counts: Numbers
    codes: Numbers


class Said(NamedTuple):
    """What is written of each line, "" where nothing is; `care` is true where more must be asked.

    made: begins the id of an event that has none. actors, tags: how many each line has, and all of them.
    excerpts: how many each line has; of all of them the source, the length of the words and the date, None for no dates.
    """

    care: Flags
    made: str
    ids: Sequence[str]
    dates: Sequence[str]
    starts: Sequence[str] | None
    ends: Sequence[str] | None
    calendars: Sequence[str] | None
    importance: Octets
    status: Octets
    actors: tuple[Numbers, Sequence[str]]
    tags: tuple[Numbers, Sequence[str]]
    excerpts: tuple[Numbers, Sequence[str]]
    lengths: Numbers
    excerpt_dates: Sequence[str] | None


class Part(NamedTuple):
    """Columns of some lines; of those in `care` no more than where they stand.

    kind, first, last: as `date_columns` gives them. hashes: of ids. table, names: what is new since the part before,
    of dates that are no plain days, and of actors, tags and sources.
    """

    records: Records
    care: Flags
    kind: Octets
    first: Numbers
    last: Numbers
    importance: Octets
    status: Octets
    long_quotes: Octets
    hashes: Hashes
    actors: Named
    tags: Named
    sources: Named
    table: list[Reckoned]
    names: tuple[list[str], list[str], list[str]]


class NameTable:
    """A number for each name, in the order in which they were met; none for ""."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._codes: dict[str, int] = {"": NO_NAME}
        self._told = 0

    def code_of(self, name: str) -> int:
        code = self._codes.get(name)
        if code is None:
            code = self._codes[name] = len(self.names)
            self.names.append(name)
        return code

    def new(self) -> list[str]:
        """Names since this was last asked."""
        told, self._told = self._told, len(self.names)
        return self.names[told:]


class Codes(dict[str, int]):
    """The numbers of names as they are written. aliases: what means another name, which is looked up for it."""

    def __init__(self, table: NameTable, aliases: Mapping[str, str], is_stripped: bool) -> None:
        super().__init__()
        self._table, self._aliases, self._is_stripped = table, aliases, is_stripped

    def __missing__(self, written: str) -> int:
        text = written.strip() if self._is_stripped else written
        code = self[written] = self._table.code_of(self._aliases.get(text, text))
        return code


class PartMaker:
    """Makes parts out of what is written; it knows the names and dates of all parts that it made."""

    def __init__(self, names: Names) -> None:
        self.actors, self.tags, self.sources = NameTable(), NameTable(), NameTable()
        self.dates = DateReader()
        self._told = 0
        self._codes = {
            is_stripped: (
                Codes(self.actors, names.actors, is_stripped),
                Codes(self.tags, {}, is_stripped),
                Codes(self.sources, names.sources, is_stripped),
            )
            for is_stripped in (False, True)
        }

    def part(self, said: Said, records: Records, is_stripped: bool) -> Part:
        """is_stripped: whether white space around a name is no part of it."""
        care = said.care
        of_actors, of_tags, of_sources = self._codes[is_stripped]
        kind, first, last = self.dates.read(said.dates, said.starts, said.ends, said.calendars)
        care |= kind == DOUBTFUL
        actors = self._named(of_actors, said.actors, care, repeats_want_care=True)
        tags = self._named(of_tags, said.tags, care)
        sources = self._named(of_sources, said.excerpts, care)
        counts = said.excerpts[0]
        owner = np.repeat(np.arange(len(care)), counts)
        if said.excerpt_dates is not None:
            self._check_excerpt_dates(said.excerpt_dates, said.calendars, kind, owner, care)
        long = (
            np.bincount(owner, said.lengths >= LONG_QUOTE, len(care)) if len(owner) else np.zeros(len(care))
        )
        hashes = hashes_of(said.ids)
        unnamed = [index for index, id in enumerate(said.ids) if not id] if "" in said.ids else []
        if unnamed:
            lines = records.line[unnamed].tolist()
            hashes[unnamed] = hashes_of([f"{said.made}-{line}" for line in lines])
        told, self._told = self._told, len(self.dates.table)
        return Part(
            records,
            care,
            np.where(care, np.int8(UNDATED), kind),
            first,
            last,
            said.importance,
            said.status,
            np.minimum(long, 2).astype(np.int8),
            hashes,
            _without(actors, care),
            _without(tags, care),
            _without(sources, care),
            self.dates.table[told:],
            (self.actors.new(), self.tags.new(), self.sources.new()),
        )

    @staticmethod
    def _named(
        codes: Codes, written: tuple[Numbers, Sequence[str]], care: Flags, repeats_want_care: bool = False
    ) -> Named:
        """The numbers of names, each once a line."""
        counts, texts = written
        found = np.fromiter(map(codes.__getitem__, texts), np.int32, len(texts))
        if not len(found) or (int(counts.max()) < 2 and found.min() > NO_NAME):
            return Named(counts, found)
        owner = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        is_extra = (found == NO_NAME) | _repeats(owner, found, int(counts.max()))
        if not is_extra.any():
            return Named(counts, found)
        if repeats_want_care:
            care[owner[is_extra]] = True
        kept = ~is_extra
        return Named(np.bincount(owner[kept], minlength=len(counts)).astype(np.int32), found[kept])

    def _check_excerpt_dates(
        self, dates: Sequence[str], calendars: Sequence[str] | None, kind: Octets, owner: Places, care: Flags
    ) -> None:
        """Marks lines whose excerpts give dates that matter to more than themselves, or that are none."""
        found = self.dates.read(dates).kind
        dated = owner[found != UNDATED]
        care[owner[found == DOUBTFUL]] = True
        care[dated[(kind[dated] == ONE_OF) | (kind[dated] == WRITTEN)]] = True
        care[dated[1:][dated[1:] == dated[:-1]]] = True
        if calendars is not None:
            care[dated[[bool(calendars[index]) for index in dated.tolist()]]] = True


def _repeats(owner: Numbers, codes: Numbers, most: int) -> Flags:
    """Which codes stand before in the same line. most: codes that a line has."""
    found = np.zeros(len(codes), np.bool_)
    if most <= _FEW:
        for shift in range(1, most):
            found[shift:] |= (codes[shift:] == codes[:-shift]) & (owner[shift:] == owner[:-shift])
        return found
    keys = owner.astype(np.int64) * (int(codes.max()) + 2) + codes + 1
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    found[order[1:][ordered[1:] == ordered[:-1]]] = True
    return found


def _without(named: Named, care: Flags) -> Named:
    """The same with none for the lines that are only marked."""
    if not care.any():
        return named
    keeps = np.repeat(~care, named.counts)
    return Named(np.where(care, 0, named.counts).astype(np.int32), named.codes[keeps])


def marked(records: Records) -> Part:
    """A part of lines that are all to be read with care."""
    count = len(records.begin)
    numbers, octets = np.zeros(count, np.int32), np.zeros(count, np.int8)
    none = Named(numbers, numbers[:0])
    hashes = np.zeros(count, np.uint64)
    return Part(
        records, np.ones(count, np.bool_), octets, numbers.copy(), numbers.copy(), octets.copy(), octets.copy(),
        octets.copy(), hashes, none, none, none, [], ([], [], []),
    )  # fmt: skip
