"""Whoever waits for a load hears of it, and can end it."""

from pathlib import Path

import pytest

from timeline_app.formats import blocks, loading
from timeline_app.formats.feedback import Progress, Stopped
from timeline_app.formats.folder import load
from timeline_app.formats.loaded import Loaded


class Waiting:
    """Somebody who waits for `patience` questions whether to stop."""

    def __init__(self, patience: int = 1_000_000, is_curious: bool = True) -> None:
        self.patience, self.is_curious = patience, is_curious
        self.shares: list[float] = []
        self.counts: list[int] = []
        self.seen: list[Loaded] = []

    def step(self, share: float) -> None:
        self.shares.append(share)

    def counted(self, events: int) -> None:
        self.counts.append(events)

    def wants_parts(self) -> bool:
        return self.is_curious

    def arrived(self, loaded: Loaded) -> None:
        self.seen.append(loaded)

    def is_stopped(self) -> bool:
        self.patience -= 1
        return self.patience < 0


def test_the_share_that_was_read_grows_to_the_whole(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("events:\n- {title: a}\n")
    (tmp_path / "b.yaml").write_text("events:\n- {title: b}\n- {title: c}\n")
    waiting = Waiting()
    load([tmp_path], feedback=waiting)
    assert waiting.shares == sorted(waiting.shares)
    assert 0 < waiting.shares[0] < waiting.shares[-1] == 1.0


def test_within_a_file_of_yaml_the_share_grows_from_event_to_event(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("events:\n" + "- {title: a}\n" * 100)
    (tmp_path / "b.yaml").write_text("events: []\n")
    waiting = Waiting()
    load([tmp_path], feedback=waiting)
    assert waiting.shares == sorted(waiting.shares)
    assert len(set(waiting.shares)) > 100
    assert waiting.shares[50] == pytest.approx(0.5, abs=0.05)


def test_a_load_ends_where_nobody_waits_any_longer(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("events:\n" + "- {title: a}\n" * 100)
    waiting = Waiting(patience=50)
    with pytest.raises(Stopped):
        load([tmp_path], feedback=waiting)
    assert waiting.patience == -1


def test_more_bytes_than_were_counted_on_are_never_more_than_all() -> None:
    waiting = Waiting()
    Progress(waiting, 10).passed(15)
    Progress(waiting, 0).passed(15)
    assert waiting.shares == [1.0]


def test_events_are_counted_as_they_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("actors: {ann: Ann}\nevents:\n" + "- {title: a}\n" * 5)
    waiting = Waiting()
    load([tmp_path], feedback=waiting)
    assert waiting.counts == [1, 2, 3, 4, 5]


def many_lines(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of 100 lines that is read in a hundred parts, each of which may be shown."""
    monkeypatch.setattr(loading, "MANY", 0)
    monkeypatch.setattr(loading, "_FIRST_SHOWN_S", 0.0)
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 1)
    path = folder / "a.jsonl"
    path.write_text("".join(f'{{"title": "Event {n}", "date": "2024-03-05"}}\n' for n in range(100)))
    return path


def test_parts_are_shown_whenever_there_are_twice_as_many_but_not_when_most_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Waiting()
    load([many_lines(tmp_path, monkeypatch)], feedback=waiting)
    assert waiting.counts == [*range(1, 101)]
    shown = [len(loaded.timeline.events) for loaded in waiting.seen]
    assert shown == [1, 2, 4, 8, 16, 32]


def test_no_part_is_made_that_nobody_wants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = Waiting(is_curious=False)
    load([many_lines(tmp_path, monkeypatch)], feedback=waiting)
    assert waiting.seen == []
    assert waiting.counts[-1] == 100
