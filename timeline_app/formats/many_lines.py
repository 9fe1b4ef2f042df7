"""Very many events in files of lines -> columns, and whatever is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from timeline_app.formats.event_rows import Rows, rows_of_events, rows_of_part
from timeline_app.formats.faults import Faults
from timeline_app.formats.feedback import Progress
from timeline_app.formats.id_hashes import hashes_of, repeated
from timeline_app.formats.joining import FileRows, columns, gathered, kept, names_in_use
from timeline_app.formats.known_events import KnownEvents, LineIds, id_at, place_at
from timeline_app.formats.line_events import LineEvents
from timeline_app.formats.line_fields import Names
from timeline_app.formats.line_file import LineFile
from timeline_app.formats.line_parts import NO_RECORDS, Numbers, Part, marked
from timeline_app.formats.line_records import HELD, Arrays, LineRecords
from timeline_app.formats.part_reading import PartReader
from timeline_app.formats.references import Register, made_actor, made_source, taken_id
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event
from timeline_app.model.event_columns import EventColumns
from timeline_app.model.link_columns import links_of
from timeline_app.model.source import Source
from timeline_app.problems import Place
from timeline_app.values import replace


class Facts(NamedTuple):
    """Events with the actors and sources that they name."""

    events: EventColumns
    actors: dict[str, Actor]
    sources: dict[str, Source]


class ManyLines:
    """Files of lines that hold very many events, and the facts of YAML beside them, which are in a register."""

    def __init__(self, files: Sequence[LineFile], names: Names, register: Register, faults: Faults) -> None:
        self._faults, self._register = faults, register
        self._files = [LineEvents(file, names, faults) for file in files]
        self._quiet = [file.telling(Faults(limit=0)) for file in self._files]
        self._reader = PartReader(self._files, names)
        self._maker = self._reader.maker
        self._parts: list[tuple[int, Rows]] = []

    def read(self, progress: Progress) -> Iterator[int]:
        """Reads all files; after each part, how many lines were read. Raises Stopped where nobody waits."""
        count = 0
        for read in self._reader.parts():
            self._parts.append((read.file, self._rows(read.file, read.part)))
            file = self._files[read.file].file
            progress.passed((read.block.end - read.block.begin) * len(file.content) // len(file.data))
            count += len(read.part.care)
            yield count

    def _rows(self, number: int, part: Part) -> Rows:
        """The rows of a part; what is marked in it is read one by one."""
        file, records = self._files[number], part.records
        read: dict[int, tuple[Event, bool]] = {}
        for index in np.flatnonzero(part.care).tolist():
            since = self._faults.mark()
            begin = int(records.begin[index])
            event = file.one(begin, begin + int(records.length[index]), int(records.line[index]))
            if event is None:
                continue
            is_lost = self._faults.lost_since(since)
            if self._faults.mark().kept > since.kept:
                self._faults.concern(since, event.id)
            if is_lost:
                self._register.lose(event.id)
            read[index] = (event, not is_lost)
        return rows_of_part(part, read, self._maker)

    # What there is

    def so_far(self) -> Facts:
        """The events of the lines read by now; nothing is gathered of what may be wrong among them."""
        of = gathered(self._parts)
        self._refuse_repeated(of, Faults(limit=0), {})
        rest, actors, sources = kept(of), dict(self._register.actors), dict(self._register.sources)
        self._make_named(rest, actors, sources)
        return self._facts(rest, actors, sources, ())

    def facts(self) -> Facts:
        """All events, those of YAML among them; actors and sources are put into the register."""
        of = gathered(self._parts or [(0, rows_of_part(marked(NO_RECORDS), {}, self._maker))])
        self._refuse_repeated(of, self._faults, self._register.event_places)
        rest = kept(of)
        self._make_named(rest, self._register.actors, self._register.sources)
        others = LineIds(of, self._quiet)
        is_whole = not self._faults.has_gaps
        held = self._register.events(is_whole, others, others.claimed)
        if held:
            rows = gathered([(HELD, rows_of_events(held, self._maker)), (HELD, rest.rows)]).rows
            rest = FileRows(rows, np.concatenate((np.full(len(held), HELD, np.int16), rest.file)))
        facts = self._facts(rest, self._register.actors, self._register.sources, held)
        return facts._replace(events=self._with_links(facts.events, is_whole))

    def _refuse_repeated(self, of: FileRows, faults: Faults, others: Mapping[str, Place | None]) -> None:
        """Takes out events whose id stands before them, or among the others."""
        claims = np.flatnonzero(of.rows.is_claimed)
        before = [*others]
        hashes = np.concatenate((hashes_of(before), of.rows.hashes[claims]))

        def id_of(index: int) -> str:
            return (
                before[index]
                if index < len(before)
                else id_at(of, int(claims[index - len(before)]), self._quiet)
            )

        for first, index in repeated(hashes, id_of):
            row = int(claims[index - len(before)])
            id = id_of(index)
            at = int(claims[first - len(before)]) if first >= len(before) else -1
            first_place = others[id] if at < 0 else place_at(of, at, self._quiet)
            since = faults.mark()
            faults.loss(place_at(of, row, self._quiet), *taken_id(id, first_place))
            faults.concern(since, id)
            self._register.lose(id)
            of.rows.is_kept[row] = False

    def _make_named(self, of: FileRows, actors: dict[str, Actor], sources: dict[str, Source]) -> None:
        """Adds the actors and sources that nobody declares, in the order in which events name them."""
        by = [(row, self._maker.actors.code_of(id)) for row, id in of.rows.by]
        names = self._maker.actors.names
        for code, row in names_in_use(of.rows.actors, by, len(names)):
            if names[code] not in actors:
                actors[names[code]] = made_actor(names[code], place_at(of, row, self._quiet))
        names = self._maker.sources.names
        for code, row in names_in_use(of.rows.sources, (), len(names)):
            if names[code] not in sources:
                sources[names[code]] = made_source(names[code], place_at(of, row, self._quiet))

    def _facts(
        self, of: FileRows, actors: dict[str, Actor], sources: dict[str, Source], held: tuple[Event, ...]
    ) -> Facts:
        made, order = columns(
            of.rows,
            self._maker.dates.table,
            _places(self._maker.actors.names, actors),
            _places(self._maker.sources.names, sources),
            ([*actors], [*sources], self._maker.tags.names),
        )
        records = of.rows.records
        arrays: Arrays = {
            "file": of.file[order],
            "begin": records.begin[order],
            "length": records.length[order],
            "line": records.line[order],
            "hash": of.rows.hashes[order],
        }
        return Facts(EventColumns(made, LineRecords(self._quiet, held, arrays)), actors, sources)

    def _with_links(self, events: EventColumns, is_whole: bool) -> EventColumns:
        """The same with the links that lead to an event, and those called linked that have any; faults are gathered."""
        records, known = events.records, KnownEvents(events)
        assert isinstance(records, LineRecords)
        linked: list[int] = []

        def checked() -> Iterator[tuple[int, Event]]:
            for index in events.columns.linked.tolist():
                written = records.as_written(index)
                event = self._register.with_links(written, known, is_whole) if written else events[index]
                if event.links:
                    linked.append(index)
                    yield index, event

        links = links_of(checked(), records.index_of)
        columns = replace(events.columns, linked=np.array(linked, np.int32), links=links)
        return EventColumns(columns, records)


def _places(names: Sequence[str], among: Mapping[str, object]) -> Numbers:
    """For each name its place among others; any, for one that is not there because no event has it."""
    places = {name: place for place, name in enumerate(among)}
    return np.array([places.get(name, 0) for name in names], np.int32)
