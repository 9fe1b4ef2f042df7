"""Live reload: the window follows its files, and keeps what somebody looked at."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, a_case, a_window, filter_panel, problems_bar
from timeline_app.store.filter import Filter
from timeline_app.ui.facts import Facts
from timeline_app.ui.main_window import MainWindow
from timeline_app.ui.reading import Reading

PATIENCE_MS = 8000  # how quick it is, tests.benchmarks.reload_speed tells


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return a_case(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, case: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, case)


def save(path: Path, text: str) -> None:
    """As careful editors do: written aside, then moved into place."""
    aside = path.with_name("." + path.name + ".part")
    aside.write_text(text, encoding="utf-8")
    os.replace(aside, path)


def ids(window: MainWindow) -> set[str]:
    return {event.id for event in window.session.table.events}


MORE = CASE + "  - {id: new, title: New, date: 2024-03-20, actors: [bob]}\n"


def test_a_saved_file_changes_the_window_and_keeps_view_filter_and_selection(
    qtbot: QtBot, window: MainWindow, case: Path
) -> None:
    session = window.session
    session.set_filter(Filter(actors=frozenset({"bob"})))
    session.select("answer")
    session.zoom(4.0)
    before = session.state
    save(case, MORE)
    qtbot.waitUntil(lambda: "new" in ids(window), timeout=PATIENCE_MS)
    assert session.state == before
    assert window.event_panel.title.toPlainText() == "Bob answers"
    assert filter_panel(window).actor_rows["bob"].isChecked()
    assert window.status_line.place.text() == "Read again: 1 event added"


def test_it_is_followed_again_after_every_save(qtbot: QtBot, window: MainWindow, case: Path) -> None:
    for n in range(3):
        save(case, CASE.replace("They talk", f"They talk {n}"))
        qtbot.waitUntil(
            lambda n=n: window.session.timeline.event("talks").title.in_language("") == f"They talk {n}",  # type: ignore[misc, union-attr]
            timeout=PATIENCE_MS,
        )
        case.write_text(CASE, encoding="utf-8")
        qtbot.waitUntil(
            lambda: window.session.timeline.event("talks").title.in_language("") == "They talk",  # type: ignore[union-attr]
            timeout=PATIENCE_MS,
        )


def test_a_broken_file_leaves_the_picture_and_says_where(
    qtbot: QtBot, window: MainWindow, case: Path
) -> None:
    shown = ids(window)
    line = len(CASE.splitlines()) + 1
    case.write_text(CASE + "  - {id: new, title: ]}\n", encoding="utf-8")
    qtbot.waitUntil(lambda: window.session.is_stale, timeout=PATIENCE_MS)
    assert ids(window) == shown
    assert problems_bar(window).isVisible()
    said = problems_bar(window).sentence.text()
    assert f"case.yaml:{line}" in said
    assert "What is shown is from before." in said
    case.write_text(MORE, encoding="utf-8")
    qtbot.waitUntil(lambda: "new" in ids(window), timeout=PATIENCE_MS)
    assert not window.session.is_stale
    assert problems_bar(window).isHidden()


def test_a_file_that_is_taken_away_leaves_the_picture_and_is_taken_up_when_it_comes_back(
    qtbot: QtBot, window: MainWindow, case: Path
) -> None:
    shown = ids(window)
    case.unlink()
    qtbot.waitUntil(lambda: window.session.is_stale, timeout=PATIENCE_MS)
    assert ids(window) == shown
    case.write_text(MORE, encoding="utf-8")
    qtbot.waitUntil(lambda: "new" in ids(window), timeout=PATIENCE_MS)


def test_a_fault_in_one_event_loses_that_event_and_shows_the_rest(
    qtbot: QtBot, window: MainWindow, case: Path
) -> None:
    save(case, CASE.replace("2024-03-12", "2024-03-72"))
    qtbot.waitUntil(lambda: "answer" not in ids(window), timeout=PATIENCE_MS)
    assert not window.session.is_stale
    assert problems_bar(window).isVisible()


def test_files_added_to_a_folder_and_taken_from_it_come_and_go(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.yaml").write_text("events: [{id: a, title: A, date: 2020}]")
    window = a_window(qtbot, tmp_path, folder)
    (folder / "b.yaml").write_text("events: [{id: b, title: B, date: 2021}]")
    qtbot.waitUntil(lambda: ids(window) == {"a", "b"}, timeout=PATIENCE_MS)
    (folder / "a.yaml").unlink()
    qtbot.waitUntil(lambda: ids(window) == {"b"}, timeout=PATIENCE_MS)


def test_a_copy_of_a_source_that_changes_is_looked_into_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = window.session.anchors["answer", 0].state
    save(tmp_path / "gazette.txt", "Bob answered at last")
    qtbot.waitUntil(lambda: window.session.anchors["answer", 0].state is not before, timeout=PATIENCE_MS)


def test_a_large_file_is_read_again_beside_the_window(qtbot: QtBot, window: MainWindow, case: Path) -> None:
    save(case, MORE + "# filler\n" * 40_000)
    qtbot.waitUntil(lambda: "new" in ids(window), timeout=PATIENCE_MS)
    save(case, CASE + "# filler\n" * 40_000)
    qtbot.waitUntil(lambda: "new" not in ids(window), timeout=PATIENCE_MS)


def test_the_words_of_the_filter_are_looked_for_where_a_large_file_is_read_again(
    qtbot: QtBot, window: MainWindow, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    look = Reading._look_for_words

    def noted(reading: Reading, facts: Facts) -> None:
        words.append(reading._words)
        look(reading, facts)

    monkeypatch.setattr(Reading, "_look_for_words", noted)
    window.session.set_filter(Filter(words="bob"))
    save(case, MORE + "# filler\n" * 40_000)
    qtbot.waitUntil(lambda: "new" in ids(window), timeout=PATIENCE_MS)
    assert words == ["bob"]


def test_another_timeline_opened_is_the_one_that_is_followed(
    qtbot: QtBot, window: MainWindow, case: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("events: [{id: x, title: X, date: 2020}]")
    window.opening.open([other])
    save(case, MORE)
    save(other, "events: [{id: y, title: Y, date: 2020}]")
    qtbot.waitUntil(lambda: ids(window) == {"y"}, timeout=PATIENCE_MS)


def test_the_status_line_says_that_files_are_watched(window: MainWindow, case: Path) -> None:
    label: QLabel = window.status_line.place
    assert label.text() == f"{case} · watching for changes"


@pytest.mark.parametrize("is_folder", [False, True])
def test_what_is_out_of_reach_for_a_while_is_taken_up_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_folder: bool
) -> None:
    """As on a share that is disconnected: nothing can be learned of its files, not even whether they are there."""
    share = tmp_path / "share"
    share.mkdir()
    case = a_case(share)
    window = a_window(qtbot, tmp_path, share if is_folder else case)
    shown, stat = ids(window), os.stat

    def out_of_reach(path: Any, **how: Any) -> os.stat_result:
        if str(path).startswith(str(share)):
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN), str(path))
        return stat(path, **how)

    with monkeypatch.context() as away:
        away.setattr(os, "stat", out_of_reach)
        qtbot.waitUntil(lambda: window.session.is_stale, timeout=PATIENCE_MS)
        assert ids(window) == shown
    qtbot.waitUntil(lambda: not window.session.is_stale, timeout=PATIENCE_MS)
