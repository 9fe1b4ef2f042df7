from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown
from timeline_app import words
from timeline_app.chrono.instant import DAY_S, YEAR_S
from timeline_app.chrono.viewport import Viewport
from timeline_app.paint.theme import LIGHT
from timeline_app.store.filter import Filter
from timeline_app.ui.session import Session
from timeline_app.ui.status_line import StatusLine, scale_in_words
from timeline_app.ui.timeline_view import TimelineView


def a_line(qtbot: QtBot, folder: Path) -> tuple[StatusLine, Session]:
    session = a_session(folder)
    view = TimelineView(session, LIGHT)
    qtbot.addWidget(view)
    return shown(qtbot, StatusLine(session, view), 900, 30), session


def test_it_counts_events_and_names_the_span_and_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    line, _ = a_line(qtbot, tmp_path)
    counts, undated, span, scale = line.counts.text().split(" · ")
    assert (counts, undated) == ("3 of 3 events", "1 without a date")
    assert "Mar 2024" in span
    assert scale.startswith("1 day = ")
    assert line.place.text() == str(tmp_path / "case.yaml")


def test_it_follows_the_filter_and_the_view(qtbot: QtBot, tmp_path: Path) -> None:
    line, session = a_line(qtbot, tmp_path)
    session.set_filter(Filter(actors=frozenset({"bob"})))
    assert line.counts.text().startswith("2 of 3 events · ")
    assert "without a date" not in line.counts.text()
    before = line.counts.text()
    session.zoom(2000.0)
    assert line.counts.text() != before
    assert "1 minute = " in line.counts.text() or "1 second = " in line.counts.text()


def test_what_was_done_is_said_for_a_while(qtbot: QtBot, tmp_path: Path) -> None:
    line, _ = a_line(qtbot, tmp_path)
    line._notice.setInterval(1)
    line.say("Saved <b>a</b>.png")
    assert line.place.text() == "Saved <b>a</b>.png"
    qtbot.waitUntil(lambda: line.place.text() == str(tmp_path / "case.yaml"))


@pytest.mark.parametrize(
    ("seconds_per_px", "told"),
    [
        (0.005, "1 second = 200 px"),
        (1.0, "1 minute = 60 px"),
        (60.0, "1 hour = 60 px"),
        (DAY_S / 13, "1 day = 13 px"),
        (DAY_S, "1 month = 30 px"),
        (YEAR_S / 40, "1 year = 40 px"),
        (YEAR_S, "10 years = 10 px"),
        (YEAR_S * 1e6, "10,000,000 years = 10 px"),
    ],
)
def test_the_scale_is_told_in_the_smallest_unit_that_can_be_seen(seconds_per_px: float, told: str) -> None:
    assert scale_in_words(Viewport(0.0, seconds_per_px, 800.0)) == told


def test_numbers_are_written_as_the_language_does() -> None:
    with words.using("fr"):
        assert "10\u202f000\u202f000" in scale_in_words(Viewport(0.0, YEAR_S * 1e6, 800.0))


def test_without_events_no_span_is_claimed(qtbot: QtBot, tmp_path: Path) -> None:
    line, session = a_line(qtbot, tmp_path)
    (tmp_path / "empty.yaml").write_text("events: []\n", encoding="utf-8")
    session.open([tmp_path / "empty.yaml"])
    assert line.counts.text() == "0 of 0 events"
