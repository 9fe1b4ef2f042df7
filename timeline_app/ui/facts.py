"""What was read from files, for the window to show; it may be read beside the window."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline_app.formats import folder, line_file
from timeline_app.formats.footprint import Footprint, footprint
from timeline_app.formats.kept_lanes import lanes_of
from timeline_app.formats.unpacking import is_packed
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem
from timeline_app.store.table import EventTable, build_table
from timeline_app.values import replace

if TYPE_CHECKING:
    from timeline_app.formats.feedback import Feedback
    from timeline_app.formats.loaded import Loaded
    from timeline_app.provenance.copies import Copy

# Up to so many bytes, files are read before anybody could see that they are.
_SOON_YAML, _SOON_PACKED_YAML, _SOON_LINES, _SOON_PACKED_LINES = 200_000, 25_000, 1_500_000, 150_000


_ORDERS = "orders 1"

Keep: TypeAlias = Callable[[], object]


class Facts(NamedTuple):
    """What was read from files: the timeline, what is wrong, and the copies of its sources, by id.

    is_whole: false where part of a file could not be read. lanes: how they are arranged, as it is kept.
    table: the timeline as a table, with the copies; None where nobody has made it yet.
    footprint: how the files looked before they were read; None where that is not known.
    is_part: true while more is being read. keep: makes the next reading of the same files short, where there is a way
    to; it takes a while.
    """

    paths: tuple[Path, ...]
    timeline: Timeline
    problems: tuple[Problem, ...]
    copies: "Mapping[str, Copy]"
    is_whole: bool = True
    lanes: Arrangement = AS_IN_THE_FILE
    table: EventTable | None = None
    footprint: Footprint | None = None
    is_part: bool = False
    keep: Keep | None = None

    @property
    def is_void(self) -> bool:
        """True where faults left nothing of what the files may have held."""
        timeline = self.timeline
        is_empty = not (len(timeline.events) or timeline.actors or timeline.sources)
        return is_empty and any(problem.is_error for problem in self.problems)

    @property
    def is_good(self) -> bool:
        """True where these facts may take the place of those shown: nothing of the files is broken."""
        return self.is_whole and not self.is_void


def read_facts(paths: Sequence[Path], feedback: "Feedback | None" = None) -> Facts:
    """What files and folders hold. Raises UserError, and Stopped where `feedback` says so.

    Touches no widget: it may run beside the window; all that is heavy is done here.
    """
    seen = footprint(paths)
    loaded = folder.load(paths, feedback=feedback)
    kept = lanes_of(paths, loaded.timeline)
    problems = (*loaded.problems, *kept.problems)
    copies: Mapping[str, Copy] = {}
    if any(source.text_path for source in loaded.timeline.sources.values()):
        from timeline_app.provenance.copies import read_copies

        named = [source.text_path for source in loaded.timeline.sources.values() if source.text_path]
        seen |= footprint((), named)
        found = read_copies(loaded.timeline, {})
        problems, copies = (*problems, *found.problems), found.copies
    table = build_table(loaded.timeline, {id: copy.text.text for id, copy in copies.items()})
    keep = _made_ready(table, loaded.key)
    return Facts(
        tuple(paths),
        loaded.timeline,
        problems,
        copies,
        loaded.is_whole,
        kept.lanes,
        table,
        seen,
        keep=_both(loaded.keep, keep),
    )


def facts_so_far(paths: Sequence[Path], loaded: "Loaded") -> Facts:
    """What has been read of files by now. No sum can be given of what is not whole, so it names no files."""
    timeline = replace(loaded.timeline, files=())
    lanes = lanes_of(paths, timeline).lanes
    table = build_table(timeline)
    _made_ready(table)
    return Facts(
        tuple(paths),
        timeline,
        loaded.problems,
        {},
        loaded.is_whole,
        lanes,
        table,
        is_part=True,
    )


def _made_ready(table: EventTable, key: str = "") -> Keep | None:
    """Makes, of very many events, what the first picture, the panels and a first filter ask of their table.

    key: of the facts (formats.loaded); under it the orders of the table may have been kept. Returns what keeps them, None
    where that is not needed.
    """
    if table.columns is None:
        return None
    from timeline_app.formats import array_cache
    from timeline_app.store import columns, pyramid
    from timeline_app.store.pyramid_base import Orders, base_from, base_of

    columns.make_ready(table)
    name = array_cache.key_of(_ORDERS, key)
    kept = array_cache.read(name) if key else None
    base = None
    if kept is not None:
        if set(kept.arrays) == set(Orders._fields):
            base = base_from(table, Orders(**kept.arrays))
        if base is None:
            array_cache.remove(name)
    if base is not None:
        pyramid.make_ready(base)
        return None
    base = base_of(table)
    pyramid.make_ready(base)
    return partial(array_cache.write, name, base.orders._asdict(), None) if key else None


def _both(one: Keep | None, other: Keep | None) -> Keep | None:
    """Keeps what either does."""
    if one is None or other is None:
        return one or other
    return lambda: (one(), other())


def is_large(paths: Sequence[Path]) -> bool:
    """True where reading these files and folders may take so long that somebody would notice."""
    return sum(_weight(path) for path in paths) > 1.0


def _weight(path: Path) -> float:
    """The size of a file, or of those that a folder is read for, as a share of what is read at once."""
    try:
        if path.is_dir():
            endings = folder.endings()
            return sum(_weight(file) for file in path.iterdir() if file.name.lower().endswith(endings))
        return path.stat().st_size / _soon_bytes(path)
    except OSError:
        return 0.0  # whoever reads it says what is wrong


def _soon_bytes(path: Path) -> int:
    is_of_lines = line_file.is_line_file(path)
    if is_packed(path):
        return _SOON_PACKED_LINES if is_of_lines else _SOON_PACKED_YAML
    return _SOON_LINES if is_of_lines else _SOON_YAML
