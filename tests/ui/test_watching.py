"""Watching: every way in which editors save is noticed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.ui.watching import Watching


def in_place(file: Path) -> None:
    file.write_text("other")


def replaced(file: Path) -> None:
    aside = file.with_suffix(".tmp")
    aside.write_text("other")
    os.replace(aside, file)


def removed(file: Path) -> None:
    file.unlink()


def with_a_backup(file: Path) -> None:
    os.replace(file, file.with_suffix(".yaml~"))
    file.write_text("other")


def joined(file: Path) -> None:
    file.with_name("another.yaml").write_text("other")


@pytest.mark.parametrize("save", [in_place, replaced, removed, with_a_backup, joined])
def test_every_way_of_saving_stirs_within_a_moment(
    qtbot: QtBot, tmp_path: Path, save: Callable[[Path], None]
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("first")
    watching = Watching()
    watching.watch([file], [tmp_path])
    watching._round.stop()  # what the system tells must do here
    with qtbot.waitSignal(watching.stirred, timeout=8000):
        save(file)


def test_a_file_replaced_is_watched_on(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("first")
    watching = Watching()
    for change in (replaced, in_place, replaced, in_place):
        watching.watch([file], [tmp_path])
        watching._round.stop()
        with qtbot.waitSignal(watching.stirred, timeout=8000):
            change(file)


@pytest.mark.usefixtures("qapp")
def test_what_is_no_longer_asked_for_does_not_stir(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    watching = Watching()
    watching.watch([], [old])
    watching.watch([], [new])
    assert watching._watcher.directories() == [str(new)]


@pytest.mark.usefixtures("qapp")
def test_it_looks_now_and_then_where_the_system_tells_nothing(tmp_path: Path) -> None:
    watching = Watching()
    watching.watch([], [tmp_path])
    assert watching._round.isActive()
    assert watching._round.interval() < 1000
    watching.watch([], [])
    assert not watching._round.isActive()
