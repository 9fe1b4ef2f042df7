"""What was read from files, for the window to show; it may be read beside the window."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.formats import folder
from timeline_app.formats.kept_lanes import lanes_of
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem

if TYPE_CHECKING:
    from timeline_app.provenance.copies import Copy

_SOON_BYTES = 200_000  # files up to this size are read before anybody could see that they are
_YAML = (".yaml", ".yml")


class Facts(NamedTuple):
    """What was read from files: the timeline, what is wrong, and the copies of its sources, by id.

    is_whole: false where part of a file could not be read. lanes: how they are arranged, as it is kept.
    """

    paths: tuple[Path, ...]
    timeline: Timeline
    problems: tuple[Problem, ...]
    copies: "Mapping[str, Copy]"
    is_whole: bool = True
    lanes: Arrangement = AS_IN_THE_FILE

    @property
    def is_void(self) -> bool:
        """True where faults left nothing of what the files may have held."""
        timeline = self.timeline
        is_empty = not (timeline.events or timeline.actors or timeline.sources)
        return is_empty and any(problem.is_error for problem in self.problems)

    @property
    def is_good(self) -> bool:
        """True where these facts may take the place of those shown: nothing of the files is broken."""
        return self.is_whole and not self.is_void


def read_facts(paths: Sequence[Path]) -> Facts:
    """What files and folders hold. Raises UserError. Touches no widget: it may run beside the window."""
    loaded = folder.load(paths)
    kept = lanes_of(paths, loaded.timeline)
    problems = (*loaded.problems, *kept.problems)
    if not any(source.text_path for source in loaded.timeline.sources.values()):
        return Facts(tuple(paths), loaded.timeline, problems, {}, loaded.is_whole, kept.lanes)
    from timeline_app.provenance.copies import read_copies

    copies = read_copies(loaded.timeline, {})
    problems = (*problems, *copies.problems)
    return Facts(tuple(paths), loaded.timeline, problems, copies.copies, loaded.is_whole, kept.lanes)


def is_large(paths: Sequence[Path]) -> bool:
    """True where reading these files and folders may take over half a second."""
    return sum(_size(path) for path in paths) > _SOON_BYTES


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(file.stat().st_size for file in path.iterdir() if file.suffix.lower() in _YAML)
        return path.stat().st_size
    except OSError:
        return 0  # whoever reads it says what is wrong
