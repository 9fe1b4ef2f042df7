"""The facts of the files of one timeline, while they are read."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.formats import keys, text_file
from timeline_app.formats.decode_actor import Head, decode_actor
from timeline_app.formats.decode_event import decode_event
from timeline_app.formats.decode_source import decode_source
from timeline_app.formats.faults import Faults
from timeline_app.formats.feedback import Progress
from timeline_app.formats.fields import Fields
from timeline_app.formats.items import Item, items
from timeline_app.formats.line_file import LineFile, lines_up_to
from timeline_app.formats.loaded import Loaded
from timeline_app.formats.nodes import Text
from timeline_app.formats.references import Register
from timeline_app.model.event import Event
from timeline_app.model.read_file import ReadFile
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Place, Problem
from timeline_app.values import replace
from timeline_app.words import Message

if TYPE_CHECKING:
    from timeline_app.formats import kept_facts
    from timeline_app.formats.line_events import LineEvents
    from timeline_app.formats.many_lines import ManyLines

MANY = 2_000  # lines: from so many on their facts are kept in columns, which model.event_columns says too
_FIRST_SHOWN_S = 0.5
MAX_ENTRIES = (
    150_000  # events, actors and sources of YAML in one load: more want another format, and more memory
)


class Loading:
    """The facts of the files read so far."""

    def __init__(self, faults: Faults, progress: Progress) -> None:
        self._faults = faults
        self._progress = progress
        self._register = Register(faults)
        self._head = Head()
        self._head_at: tuple[Path, Text] | None = None
        self._entries = self._events = 0
        self._files: list[ReadFile] = []
        self._lines: ManyLines | None = None
        self._known: kept_facts.Facts | None = None
        self._declared: kept_facts.Declared | None = None
        self.key = ""  # of the facts of very many lines; "" where they are not to be kept

    def take_file(self, data: bytes, path: Path) -> None:
        """Takes in what stands in one file."""
        self._files.append(ReadFile(path.name, data))
        plain = text_file.unpacked(data, path, self._faults)
        text = None if plain is None else text_file.text_of(plain, path, self._faults)
        if text is not None:
            self.read(text, path)

    def take_lines(self, files: Sequence[LineFile], paths: Sequence[Path]) -> None:
        """Takes in files of lines; all of YAML is to be taken in before, for it declares who is who.

        paths: of all files, those of YAML among them.
        """
        if not files:
            return
        from timeline_app.formats.line_events import LineEvents
        from timeline_app.formats.line_fields import names_of

        self._files += [ReadFile(file.path.name, file.content) for file in files]
        names = names_of(self._register.actors.values(), self._register.sources.values())
        if sum(lines_up_to(file, MANY) for file in files) >= MANY:
            if self._take_known([LineEvents(file, names, Faults(limit=0)) for file in files], paths):
                return
            from timeline_app.formats.many_lines import ManyLines

            self._lines = ManyLines(files, names, self._register, self._faults)
            self._read_many(self._lines, [file.path for file in files])
            return
        for file in files:
            for event, since in LineEvents(file, names, self._faults).all():
                self._progress.check()
                if self._register.add_event(event, [], since):
                    self._register.make_named(event)
            self._progress.passed(len(file.content))

    def _take_known(self, files: "Sequence[LineEvents]", paths: Sequence[Path]) -> bool:
        """Whether it is known from an earlier run what these lines come to; they tell nobody what is wrong in them."""
        register = self._register
        if register.has_events or self._faults.has_gaps:
            return False
        from timeline_app.formats import kept_facts

        self.key = kept_facts.key_of(self._files)
        self._declared = kept_facts.Declared(tuple(register.actors), tuple(register.sources))
        self._known = known = kept_facts.known(self.key, self._declared, files, paths)
        if known is None:
            return False
        register.actors.update({actor.id: actor for actor in known.actors})
        register.sources.update({source.id: source for source in known.sources})
        for file in files:
            self._progress.passed(len(file.file.content))
        return True

    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong, the first thousand one by one, as the files and lines go."""
        return self._faults.all() if self._known is None else self._known.problems

    def keeper(self, timeline: Timeline, paths: Sequence[Path]) -> Callable[[], object] | None:
        """Keeps the facts of very many lines for the next run; None where they are kept, or cannot be."""
        if self._declared is None or self._known is not None or self._faults.has_gaps:
            return None
        from timeline_app.formats import kept_facts
        from timeline_app.model.event_columns import EventColumns

        assert isinstance(timeline.events, EventColumns)
        actors = [*timeline.actors.values()][len(self._declared.actors) :]
        sources = [*timeline.sources.values()][len(self._declared.sources) :]
        facts = kept_facts.Facts(timeline.events, actors, sources, self.problems())
        return partial(kept_facts.keep, self.key, facts, paths)

    def _read_many(self, lines: "ManyLines", paths: Sequence[Path]) -> None:
        """Reads very many lines; shows what there is from time to time, so seldom that it costs less than the reading."""
        shown, next_at = 0, time.monotonic() + _FIRST_SHOWN_S
        for count in lines.read(self._progress):
            self._progress.counted(count)
            feedback = self._progress.feedback
            is_due = count >= 2 * shown and time.monotonic() >= next_at
            if feedback is not None and is_due and self._progress.wants_part():
                shown = count
                events, actors, sources = lines.so_far()
                timeline = replace(self._described(), events=events, actors=actors, sources=sources)
                feedback.arrived(
                    Loaded(timeline, self._faults.all(), tuple(paths), not self._faults.has_gaps)
                )

    def read(self, text: str, path: Path) -> None:
        """Takes in the text of one file."""
        fields = Fields(path, self._faults, self._register.declared)
        refused: Text | None = None
        lines = text.count("\n") + 1
        for item in items(text, path, self._faults, keys.SECTIONS, keys.DATES):
            self._progress.part(item.value.line / (lines + 1))
            if item.section is refused:
                continue
            if self._entries >= MAX_ENTRIES:
                self._refuse_more(fields.place(item.value))
                break
            if not self._take(item, fields):
                refused = item.section

    def timeline(self) -> Timeline:
        """All that was read, held together by its ids."""
        events: Sequence[Event]
        if self._known is not None:
            events = self._known.events
        elif self._lines is not None:
            events = self._lines.facts().events
        else:
            events = self._register.events(is_whole=not self._faults.has_gaps)
        actors, sources = self._register.actors, self._register.sources
        return replace(self._described(), events=events, actors=actors, sources=sources)

    def _described(self) -> Timeline:
        """The timeline as a whole, without its facts."""
        head = self._head
        return Timeline(
            head.title, head.description, head.language, lanes=head.lanes, files=tuple(self._files)
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
            self._events += 1
            self._progress.counted(self._events)
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
