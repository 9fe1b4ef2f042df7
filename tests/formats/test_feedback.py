"""Whoever waits for a load hears of it, and can end it."""

from pathlib import Path

import pytest

from timeline_app.formats.feedback import Progress, Stopped
from timeline_app.formats.folder import load
from timeline_app.formats.loaded import Loaded


class Waiting:
    """Somebody who waits for `patience` questions whether to stop."""

    def __init__(self, patience: int = 1_000_000) -> None:
        self.patience = patience
        self.shares: list[float] = []
        self.seen: list[Loaded] = []

    def step(self, share: float) -> None:
        self.shares.append(share)

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
