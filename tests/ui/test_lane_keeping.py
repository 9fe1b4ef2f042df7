"""Lanes stay as they were arranged."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_window, settings_in
from tests.ui.lanes import a_case, names
from timeline_app.formats import beside
from timeline_app.model.arrangement import AS_IN_THE_FILE
from timeline_app.ui.facts import read_facts
from timeline_app.ui.lane_keeping import SETTLE_MS
from timeline_app.ui.lane_steps import arrange, lanes_now
from timeline_app.ui.main_window import MainWindow

CY_FIRST = AS_IN_THE_FILE.moved(["cy"], "ann", ("ann", "bob", "cy", "dee"))


def test_they_are_kept_beside_the_timeline_a_moment_later(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    arrange(window.session, CY_FIRST)
    assert not beside.place([path]).exists()
    qtbot.waitUntil(lambda: beside.place([path]).exists(), timeout=10 * SETTLE_MS)
    assert names(a_window(qtbot, tmp_path, path)) == ["Cy", "Ann", "Bob", "Dee"]


def test_closing_the_window_waits_for_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    arrange(window.session, CY_FIRST)
    window.close()
    assert beside.read([path]).parts["lanes"]["order"][0] == "cy"


def test_opening_a_timeline_writes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    a_window(qtbot, tmp_path, path).close()
    assert not beside.place([path]).exists()


def _spoiled(tmp_path: Path) -> tuple[Path, Path]:
    """A case beside which nothing can be kept: the place is taken by what nobody can read."""
    path = a_case(tmp_path)
    taken = beside.place([path])
    taken.write_text("{")
    return path, taken


def test_where_that_cannot_be_they_are_kept_in_the_settings_and_it_is_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path, taken = _spoiled(tmp_path)
    window: MainWindow = a_window(qtbot, tmp_path, path)
    arrange(window.session, CY_FIRST)
    window.close()
    assert "settings" in window.status_line.place.text()
    assert taken.read_text() == "{"
    keys = [key for key in settings_in(tmp_path).allKeys() if key.startswith("lanes/")]
    assert [json.loads(str(settings_in(tmp_path).value(key)))["order"][0] for key in keys] == ["cy"]
    again = a_window(qtbot, tmp_path, path)
    assert lanes_now(again.session) == CY_FIRST


def test_colours_reach_the_panels(qtbot: QtBot, tmp_path: Path) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    arrange(window.session, AS_IN_THE_FILE.coloured("bob", "#7a1fa2"))
    assert dict(window.dress.theme.hues) == {1: "#7a1fa2"}
    arrange(window.session, AS_IN_THE_FILE)
    assert window.dress.theme.hues == ()


def test_what_was_arranged_a_moment_before_the_files_are_read_again_stays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = a_case(tmp_path)
    window = a_window(qtbot, tmp_path, path)
    arrange(window.session, AS_IN_THE_FILE.with_pinned(["bob"], True))
    qtbot.waitUntil(lambda: beside.place([path]).exists(), timeout=10 * SETTLE_MS)
    arrange(window.session, CY_FIRST)
    window.session.reload(read_facts([path]))
    assert lanes_now(window.session) == CY_FIRST
    assert beside.read([path]).parts["lanes"]["order"][0] == "cy"
