"""A load that is done bit by bit, when a test says so."""

import queue
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.makers import a_timeline, an_event
from timeline_app.formats import folder
from timeline_app.formats.feedback import Feedback, Stopped
from timeline_app.formats.loaded import Loaded
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.words import Message

_PATIENCE_S = 20


def events(number: int) -> Timeline:
    """Events e0, e1, ... of Ann, a day each from January 2000 on."""
    first = date(2000, 1, 1)
    return a_timeline(
        *(an_event(f"e{n}", date=str(first + timedelta(n)), actors=["ann"]) for n in range(number))
    )


class Load:
    """In the place of `folder.load`: waits until the test says what has been read; each file has its own turn."""

    def __init__(self) -> None:
        self._steps: dict[str, queue.Queue[tuple[str, float, Timeline]]] = defaultdict(queue.Queue)
        self.stopped: list[str] = []

    def arrives(self, number: int, share: float = 0.5, of: str = "large.jsonl") -> None:
        """So many events have been read, and that share of the bytes."""
        self._steps[of].put(("part", share, events(number)))

    def ends(self, number: int, of: str = "large.jsonl") -> None:
        """All is read: so many events."""
        self._steps[of].put(("all", 1.0, events(number)))

    def fails(self, of: str = "large.jsonl") -> None:
        """What is left cannot be read."""
        self._steps[of].put(("none", 1.0, Timeline()))

    def goes_on(self, of: str = "large.jsonl") -> None:
        """A step in which nothing arrives."""
        self._steps[of].put(("step", 0.1, Timeline()))

    def __call__(
        self,
        paths: Sequence[Path],
        instead: Mapping[Path, bytes] | None = None,
        feedback: Feedback | None = None,
    ) -> Loaded:
        del instead
        name = paths[0].name
        while True:
            kind, share, timeline = self._steps[name].get(timeout=_PATIENCE_S)
            if feedback is not None and feedback.is_stopped():
                self.stopped.append(name)
                raise Stopped
            if kind == "none":
                raise UserError(Message("The disk is gone."))
            loaded = Loaded(timeline, (), tuple(paths))
            if kind == "all":
                return loaded
            if feedback is not None:
                feedback.step(share)
                if len(timeline.events):
                    feedback.counted(len(timeline.events))
                if kind == "part":
                    feedback.arrived(loaded)


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Whatever is read from now on is read bit by bit."""
    made = Load()
    monkeypatch.setattr(folder, "load", made)
    return made
