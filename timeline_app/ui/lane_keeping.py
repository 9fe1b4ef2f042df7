"""Keeps the lanes with the timeline as they are arranged, a moment after each change."""

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer

from timeline_app.formats import beside
from timeline_app.formats.kept_lanes import from_json, keep, to_json
from timeline_app.model.arrangement import Arrangement
from timeline_app.model.timeline import Timeline
from timeline_app.problems import UserError
from timeline_app.ui.lane_steps import arrange, lanes_now
from timeline_app.ui.stage import Stage
from timeline_app.words import _

SETTLE_MS = 600


class _Change(NamedTuple):
    paths: tuple[Path, ...]
    lanes: Arrangement
    timeline: Timeline


class LaneKeeping(QObject):
    """Writes what was arranged beside the timeline; where that cannot be, into the settings, and says so once."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._session = stage.session
        self._settings = stage.settings
        self._dress = stage.dress
        self._say = stage.status_line.say
        self._waiting: _Change | None = None
        self._has_told = False
        self._known: tuple[tuple[Path, ...], Arrangement] = ((), Arrangement())
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self.keep_now)
        stage.session.loaded.connect(self._begin)
        stage.session.displayed.connect(self._note)
        stage.window.installEventFilter(self)
        self._begin()
        for panel in (
            stage.filter_panel,
            stage.event_panel,
        ):  # the window follows the theme once all is installed
            panel.set_theme(stage.dress.theme)

    def _begin(self) -> None:
        """Other facts: what waits is of the ones before. The same read again: what was arranged meanwhile stays."""
        session, waiting = self._session, self._waiting
        self.keep_now()
        if waiting is not None and waiting.paths == session.paths:
            arrange(session, waiting.lanes)
        is_other = self._known[0] != session.paths
        self._known = (session.paths, lanes_now(session))
        if is_other:
            self._has_told = False
            self._take_from_settings()
        self._dress.colour_actors(session.content.hues)

    def _note(self) -> None:
        session = self._session
        self._dress.colour_actors(session.content.hues)
        now = (session.paths, lanes_now(session))
        if now == self._known or not session.paths:
            return
        self._known = now
        self._waiting = _Change(session.paths, lanes_now(session), session.timeline)
        self._settled.start()

    def keep_now(self) -> None:
        """Writes what waits to be written."""
        change, self._waiting = self._waiting, None
        self._settled.stop()
        if change is None:
            return
        key = _key(change.paths)
        try:
            keep(change.paths, change.lanes, change.timeline)
            self._settings.remove(key)
        except UserError as error:
            self._settings.setValue(key, json.dumps(to_json(change.lanes)))
            if not self._has_told:
                self._has_told = True
                self._say(_("{reason} The lanes are kept in your settings instead.", reason=str(error.what)))

    def forget(self) -> None:
        """Lets go of what is kept beside the timeline and in the settings: it stands in the timeline now."""
        self._waiting = None
        self._settled.stop()
        paths = self._session.paths
        self._settings.remove(_key(paths))
        beside.keep(paths, "lanes", None)

    def _take_from_settings(self) -> None:
        paths = self._session.paths
        written = self._settings.value(_key(paths)) if paths else None
        if not isinstance(written, str):
            return
        try:
            lanes = from_json(json.loads(written), beside.place(paths)).lanes
        except ValueError:
            return
        self._known = (paths, lanes)
        arrange(self._session, lanes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.keep_now()
        return super().eventFilter(watched, event)


def _key(paths: Sequence[Path]) -> str:
    """Under which the lanes of these files are kept in the settings."""
    return f"lanes/{sha256(str(beside.place(paths)).encode()).hexdigest()[:16]}"
