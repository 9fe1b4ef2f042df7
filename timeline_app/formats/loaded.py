"""What a load comes to."""

from pathlib import Path

from timeline_app.model.timeline import Timeline
from timeline_app.problems import Problem
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Loaded:
    """files: those that were read, or that should have been, in the order in which they were.

    is_whole: false where part of a file could not be read, so that more may be missing than the problems name.
    """

    timeline: Timeline
    problems: tuple[Problem, ...]
    files: tuple[Path, ...]
    is_whole: bool = True
