"""Files read in a thread of their own: what arrives waits until it is taken."""

import gc
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from unittest.mock import patch

import pytest

from tests.benchmarks.seeded import bulk_timeline
from tests.makers import a_timeline
from tests.ui.loads import Load, load
from timeline_app.formats import folder
from timeline_app.store.filter import Filter
from timeline_app.store.folded_words import FoldedWords
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table
from timeline_app.ui import reading as ui_reading
from timeline_app.ui.facts import Facts
from timeline_app.ui.reading import Reading, collect_garbage_again

__all__ = ["load"]

FILE = Path("large.jsonl")


def wait_until(holds: Callable[[], object]) -> None:
    ends = monotonic() + 20
    while not holds():
        assert monotonic() < ends
        sleep(0.005)


def begun(path: Path = FILE, shows_parts: bool = True) -> Reading:
    reading = Reading([path], shows_parts)
    reading.begin()
    return reading


def taken(reading: Reading) -> Facts | str:
    """What arrives next."""
    ends = monotonic() + 20
    while (got := reading.take()) is None:
        assert monotonic() < ends
        sleep(0.005)
    return got


def test_parts_arrive_before_all_is_there(load: Load) -> None:
    reading = begun()
    load.arrives(3, share=0.25)
    part = taken(reading)
    assert isinstance(part, Facts)
    assert (len(part.timeline.events), part.is_part, reading.has_ended) == (3, True, False)
    assert (reading.share, reading.events) == (0.25, 3)
    load.ends(9)
    whole = taken(reading)
    assert isinstance(whole, Facts)
    assert (len(whole.timeline.events), whole.is_part, reading.has_ended) == (9, False, True)
    assert reading.take() is None


def test_what_arrives_is_a_table_already(load: Load) -> None:
    reading = begun()
    load.arrives(3)
    for _ in range(2):
        facts = taken(reading)
        assert isinstance(facts, Facts)
        assert facts.table is not None
        assert facts.table.timeline is facts.timeline
        load.ends(5)


def test_ids_are_put_in_order_before_somebody_asks_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    many = bulk_timeline(5)
    table = build_table(many)
    facts = Facts((FILE,), many, (), {}, table=table)
    monkeypatch.setattr(ui_reading, "read_facts", lambda _paths, _feedback: facts)

    def row(_rows: object, id: str) -> int:
        asked.append(id)
        return 0

    monkeypatch.setattr(type(table.row_of), "__getitem__", row)
    reading = begun()
    assert taken(reading) is facts
    wait_until(lambda: asked)


def test_the_words_of_a_filter_are_looked_for_before_the_facts_are_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = bulk_timeline(50)
    facts = Facts((FILE,), many, (), {}, table=build_table(many))
    monkeypatch.setattr(ui_reading, "read_facts", lambda _paths, _feedback: facts)
    reading = Reading([FILE], words="court")
    reading.begin()
    found = taken(reading)
    assert isinstance(found, Facts)
    assert found.table is not None
    with patch.object(FoldedWords, "having", side_effect=AssertionError):
        assert let_through(Filter(words="court"), found.table)


def test_of_what_was_not_taken_only_the_latest_is_kept(load: Load) -> None:
    reading = begun()
    load.arrives(3)
    load.ends(9)
    wait_until(lambda: reading.has_ended)
    whole = reading.take()
    assert isinstance(whole, Facts)
    assert len(whole.timeline.events) == 9


def test_parts_that_nobody_wants_are_only_counted(load: Load) -> None:
    reading = begun(shows_parts=False)
    load.arrives(3)
    wait_until(lambda: reading.events == 3)
    assert reading.take() is None
    load.ends(9)
    assert isinstance(taken(reading), Facts)


def test_a_reading_that_is_stopped_ends_and_brings_nothing(load: Load) -> None:
    reading = begun()
    load.arrives(3)
    wait_until(lambda: reading.events)
    reading.stop()
    assert reading.take() is None
    load.ends(9)
    wait_until(lambda: load.stopped)
    assert reading.take() is None


def test_facts_are_kept_although_nobody_follows_once_the_last_has_arrived(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[str] = []
    facts = Facts((FILE,), a_timeline(), (), {}, keep=lambda: kept.append("kept"))
    monkeypatch.setattr(ui_reading, "read_facts", lambda *_: facts)
    reading = Reading([FILE])

    reading.tell(reading.stop)  # as the bar does
    reading.begin()

    wait_until(lambda: kept)


def test_facts_of_files_that_change_while_they_are_shown_are_not_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[str] = []
    facts = Facts((FILE,), a_timeline(), (), {}, keep=lambda: kept.append("kept"))
    monkeypatch.setattr(ui_reading, "read_facts", lambda *_: facts)
    reading = Reading([FILE], shows_parts=False)
    reading._read()
    assert reading.take() is facts
    assert not kept


def test_facts_of_a_reading_that_was_stopped_before_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[str] = []
    facts = Facts((FILE,), a_timeline(), (), {}, keep=lambda: kept.append("kept"))
    reading = Reading([FILE])

    def read(*_: object) -> Facts:
        reading.stop()
        return facts

    monkeypatch.setattr(ui_reading, "read_facts", read)
    reading._read()

    assert not kept


def test_whoever_is_told_late_hears_of_what_waits(load: Load) -> None:
    reading = begun()
    load.arrives(3)
    wait_until(lambda: reading.events)
    wait_until(lambda: reading._arrived is not None)
    told: list[str] = []
    reading.tell(lambda: told.append(threading.current_thread().name))
    assert told == ["MainThread"]
    load.ends(9)
    wait_until(lambda: reading.has_ended)
    wait_until(lambda: len(told) == 2)


def test_what_cannot_be_read_is_a_sentence(load: Load) -> None:
    reading = begun()
    load.fails()
    assert taken(reading) == "The disk is gone."
    assert reading.has_ended


def test_a_fault_of_the_program_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(folder, "load", broken)
    said = taken(begun())
    assert isinstance(said, str)
    assert "ZeroDivisionError" in said


def test_the_window_waits_less_for_its_turn_only_while_something_is_read(load: Load) -> None:
    before = sys.getswitchinterval()
    first, second = begun(), begun(Path("other"))
    load.arrives(1)
    load.arrives(1, of="other")
    wait_until(lambda: first.events and second.events)
    assert sys.getswitchinterval() < before
    load.ends(1)
    wait_until(lambda: first.has_ended)
    assert sys.getswitchinterval() < before
    load.ends(1, of="other")
    wait_until(lambda: first.has_ended and second.has_ended)
    wait_until(lambda: sys.getswitchinterval() == before)


@pytest.mark.parametrize("is_on", [True, False])
def test_no_garbage_is_collected_while_something_is_read(load: Load, is_on: bool) -> None:
    (gc.enable if is_on else gc.disable)()
    try:
        reading = begun()
        load.arrives(1)
        wait_until(lambda: reading.events)
        assert not gc.isenabled()
        if not is_on:
            collect_garbage_again()  # the window stands, but not everything is read
            assert not gc.isenabled()
        load.ends(1)
        wait_until(gc.isenabled)
        collect_garbage_again()
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()


def test_it_begins_without_qt() -> None:
    code = "import sys, timeline_app.ui.reading; print([name for name in sys.modules if 'PySide' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
