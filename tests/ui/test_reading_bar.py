"""The line over the timeline while files are read beside it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.loads import Load, load
from timeline_app import words
from timeline_app.ui.facts import Facts
from timeline_app.ui.reading import Reading
from timeline_app.ui.reading_bar import ReadingBar

__all__ = ["load"]

FILE = Path("large.jsonl")


@pytest.fixture
def bar(qtbot: QtBot) -> ReadingBar:
    made = ReadingBar()
    qtbot.addWidget(made)
    return made


def followed(bar: ReadingBar, path: Path = FILE) -> list[Facts | str]:
    """What arrives of a reading that begins now."""
    got: list[Facts | str] = []
    reading = Reading([path])
    reading.begin()
    bar.follow(reading, got.append)
    return got


def test_what_is_read_soon_shows_no_line(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    got = followed(bar)
    load.ends(4)
    qtbot.waitUntil(lambda: bool(got))
    assert bar.isHidden()
    assert not bar.is_reading


def test_after_half_a_second_it_says_how_much_is_read(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    followed(bar)
    qtbot.waitUntil(bar.isVisible)
    assert (bar.progress.minimum(), bar.progress.maximum()) == (0, 0)  # nobody knows yet
    assert bar.words.text() == "Reading large.jsonl…"
    load.arrives(1234, share=0.25)
    qtbot.waitUntil(lambda: bar.progress.maximum() > 0)
    assert bar.progress.value() / bar.progress.maximum() == pytest.approx(0.25)
    qtbot.waitUntil(lambda: bar.words.text() == "Reading large.jsonl… 1,234 events so far")
    load.ends(1234)
    qtbot.waitUntil(bar.isHidden)


def test_it_counts_as_the_language_does(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    with words.using("fr"):
        followed(bar)
        load.arrives(1234)
        qtbot.waitUntil(lambda: "1 234 événements" in bar.words.text())
        load.ends(1234)
        qtbot.waitUntil(lambda: not bar.is_reading)


def test_parts_and_the_whole_are_handed_on_in_turn(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    got = followed(bar)
    load.arrives(2)
    qtbot.waitUntil(lambda: len(got) == 1)
    assert bar.is_reading
    load.ends(5)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert [len(facts.timeline.events) for facts in got if isinstance(facts, Facts)] == [2, 5]


def test_what_cannot_be_read_arrives_as_a_sentence(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    got = followed(bar)
    load.fails()
    qtbot.waitUntil(lambda: got == ["The disk is gone."])
    assert not bar.is_reading


def test_what_is_stopped_by_hand_does_not_arrive(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    got = followed(bar)
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(bar.stopped):
        bar.stop_button.click()
    assert bar.isHidden()
    load.ends(5)
    qtbot.waitUntil(lambda: bool(load.stopped))
    assert got == []


def test_another_reading_takes_the_place_of_the_first(qtbot: QtBot, bar: ReadingBar, load: Load) -> None:
    first = followed(bar)
    second = followed(bar, Path("other.jsonl"))
    load.ends(3)
    qtbot.waitUntil(lambda: load.stopped == ["large.jsonl"])
    load.ends(5, of="other.jsonl")
    qtbot.waitUntil(lambda: bool(second))
    assert first == []
