"""What a load comes to."""

from collections.abc import Callable
from pathlib import Path

from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Loaded:
    """files: those that were read, or that should have been, in the order in which they were.

    is_whole: false where part of a file could not be read, so that more may be missing than the problems name.
    key: tells these facts from all others, where they are so many that what is made of them is worth keeping; else "".
    keep: keeps them, so that they are read faster next time; None where there is no need to.
    """

    timeline: Timeline
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    is_whole: bool = True
    key: str = ""
    keep: Callable[[], object] | None = None
