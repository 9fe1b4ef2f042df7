"""How the quotes of each source stand, in the list of sources."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from tests.ui.makers import a_session, shown
from timeline_app.paint.theme import LIGHT
from timeline_app.ui import source_verdicts
from timeline_app.ui.facts import Facts
from timeline_app.ui.filter_panel import FilterPanel
from timeline_app.ui.session import Session


def _panel(qtbot: QtBot, folder: Path) -> tuple[FilterPanel, Session]:
    session = a_session(folder)
    return shown(qtbot, FilterPanel(session, LIGHT), 240, 700), session


def test_quotes_of_very_many_events_are_judged_where_their_source_is_listed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, session = _panel(qtbot, tmp_path)
    text = tmp_path / "text.txt"
    text.write_text("so it is written", encoding="utf-8")
    few = a_timeline(
        an_event("a", excerpts=[an_excerpt(source="paper")]),
        an_event("b", excerpts=[an_excerpt("so it is not", source="paper")]),
        an_event("c", excerpts=[an_excerpt(source="other")]),
    )
    found = []
    for timeline in (few, in_columns(few)):
        session.show_facts(Facts((), timeline, (), {}))
        session.texts.lend("paper", text)
        found.append({id: row.accessibleName() for id, row in panel.source_rows.items()})
    assert found[0] == found[1]
    assert "1 of 2 quotes" in found[0]["paper"]
    monkeypatch.setattr(source_verdicts, "_MOST_JUDGED", 1)
    session.texts.changed.emit()
    assert "each quote is checked when it is looked at" in panel.source_rows["paper"].accessibleName()
