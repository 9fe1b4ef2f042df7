"""The program on a file, ended as soon as it has painted all events of it; says when it had painted the first.

    python -m tests.benchmarks.opened_window FILE EVENTS stay|go

Prints one JSON line: when it painted any event and all of them, on the clock of perf_counter, and the longest `wait`, in
seconds, of its window between the two. With `stay` it goes on until nothing has changed in its cache for a while.
"""

import json
import os
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

_QUIET_S, _PATIENCE_S = 2.0, 30.0
_IN_VAIN_S = 8.0  # for the first byte of a cache: small files have none


class Watch:
    """Looks at what each paint shows."""

    def __init__(self, events: int, stays: bool) -> None:
        self._events, self._stays = events, stays
        self.stamps: dict[str, float] = {}
        self._longest_s = 0.0
        self._ticked: float | None = None

    def painted(self, session: Any) -> None:
        """Called after a paint, with the session that was shown."""
        shown = len(session.timeline.events)
        if shown and "first" not in self.stamps:
            self.stamps["first"] = perf_counter()
            self._begin_ticking()
        if shown >= self._events and "whole" not in self.stamps:
            self.stamps["whole"] = perf_counter()
            self.tick()
            print(json.dumps({**self.stamps, "wait": self._longest_s}), flush=True)
            if self._stays:
                self._await_cache()
            else:
                os._exit(0)

    def tick(self) -> None:
        now = perf_counter()
        if self._ticked is not None:
            self._longest_s = max(self._longest_s, now - self._ticked)
        self._ticked = now

    def _begin_ticking(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._clock = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self._ticked = perf_counter()

    def _await_cache(self) -> None:
        """Ends the process once its cache has been the same for a while."""
        from PySide6.QtCore import QTimer

        begun = perf_counter()
        seen = [begun, 0.0]  # since when; how many bytes

        def look() -> None:
            size = float(_bytes_in(Path(os.environ["XDG_CACHE_HOME"])))
            now = perf_counter()
            if size != seen[1]:
                seen[:] = [now, size]
            patience_s = _PATIENCE_S if size else _IN_VAIN_S
            if (size and now - seen[0] > _QUIET_S) or now - begun > patience_s:
                os._exit(0)

        self._look = QTimer(interval=100)
        self._look.timeout.connect(look)
        self._look.start()


def _bytes_in(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    except OSError:  # one was replaced between being listed and being looked at
        return -1


def main(path: str, events: int, stays: bool) -> int:
    """Opens the file as the program does, with its paints watched."""
    watch = Watch(events, stays)
    from timeline_app.cli import loading_qt, run

    load = loading_qt.load_qt

    def loaded_and_watched() -> None:
        load()
        from timeline_app.ui.timeline_view import TimelineView

        paint = TimelineView.paintEvent

        def painted(view: TimelineView, event: Any) -> None:
            paint(view, event)
            watch.painted(view._session)

        vars_of: Any = TimelineView
        vars_of.paintEvent = painted

    in_module: Any = loading_qt
    in_module.load_qt = loaded_and_watched
    return run([path])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3] == "stay"))
