from pathlib import Path

from pytestqt.qtbot import QtBot

from timeline_app.ui.facts import Facts, is_large
from timeline_app.ui.reading import Reading, ReadingBar


def a_file(folder: Path, events: int) -> Path:
    path = folder / "large.yaml"
    lines = [
        f"  - {{title: Event {number}, date: 2024-03-{number % 28 + 1:02d}}}" for number in range(events)
    ]
    path.write_text("events:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_file_is_large_where_reading_it_may_be_noticed(tmp_path: Path) -> None:
    assert not is_large([a_file(tmp_path, 10)])
    assert is_large([a_file(tmp_path, 6000)])
    assert is_large([tmp_path])
    assert not is_large([tmp_path / "missing.yaml"])


def test_what_was_read_beside_the_window_arrives_whole(qtbot: QtBot, tmp_path: Path) -> None:
    bar = ReadingBar()
    qtbot.addWidget(bar)
    got: list[object] = []
    bar.read([a_file(tmp_path, 200)], got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Facts)
    assert len(got[0].timeline.events) == 200
    assert bar.isHidden()


def test_what_cannot_be_read_arrives_as_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    bar = ReadingBar()
    qtbot.addWidget(bar)
    got: list[object] = []
    bar.read([tmp_path / "missing.yaml"], got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], str)
    assert "missing.yaml" in got[0]


def test_what_is_stopped_does_not_arrive(qtbot: QtBot, tmp_path: Path) -> None:
    bar = ReadingBar()
    qtbot.addWidget(bar)
    got: list[object] = []
    bar.read([a_file(tmp_path, 3000)], got.append)
    bar.stop_button.click()
    later = Reading([a_file(tmp_path, 10)], bar)
    with qtbot.waitSignal(later.ended):
        later.begin()
    assert got == []
