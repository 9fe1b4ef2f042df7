"""Counts of all facets, at once or beside the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, in_columns
from tests.ui.makers import a_session, shown
from timeline_app.paint.theme import LIGHT
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.ui import facet_counting
from timeline_app.ui.facts import Facts
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.session import Session


def _panel(qtbot: QtBot, folder: Path) -> tuple[FilterPanel, Session]:
    session = a_session(folder)
    return shown(qtbot, FilterPanel(session, LIGHT), 240, 700), session


def test_of_very_many_events_ticks_show_at_once_and_counts_when_they_are_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facet_counting, "AT_ONCE", 10)
    panel, session = _panel(qtbot, tmp_path)
    events = [
        an_event(f"e{n}", actors=["ann", "bob"][: n % 2 + 1], tags=["odd"] * (n % 2)) for n in range(40)
    ]
    session.show_facts(Facts((), in_columns(a_timeline(*events)), (), {}))
    row = panel.actor_rows["ann"]
    assert "corroborations" in {facet.value for facet in panel.lists}
    qtbot.waitUntil(lambda: row.accessibleName() == "ann, 40 events")
    session.set_filter(Filter(tags=frozenset(["odd"])))
    assert panel.tag_chips["odd"].isChecked()
    assert row.accessibleName() == "ann, 40 events"
    qtbot.waitUntil(lambda: row.accessibleName() == "ann, 20 events")
    choices = panel.lists[Facet.CORROBORATIONS].rows
    qtbot.waitUntil(lambda: choices["none"].accessibleName().endswith("20 events"))
