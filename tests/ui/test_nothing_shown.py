"""Why nothing is shown, said alike on the canvas and in the event panel."""

from pathlib import Path

from tests.ui.makers import a_session
from timeline_app.paint.fonts import QtRuler
from timeline_app.store.filter import Filter
from timeline_app.ui.nothing_shown import way_out, why_nothing
from timeline_app.ui.session import Session


def test_a_window_without_files_says_what_to_do(qapp: object) -> None:
    assert qapp is not None
    assert why_nothing(Session(QtRuler())) == "No timeline yet. Open a file or a folder."


def test_while_files_are_read_it_says_which(qapp: object) -> None:
    assert qapp is not None
    session = Session(QtRuler())
    session.awaited = (Path("many/a.jsonl"), Path("b.csv"))
    assert why_nothing(session) == "Reading a.jsonl, b.csv…"


def test_a_filter_that_lets_nothing_through_is_the_reason_also_while_other_files_are_read(
    qapp: object, tmp_path: Path
) -> None:
    assert qapp is not None
    session = a_session(tmp_path)
    session.set_filter(Filter(words="nowhere"))
    before = why_nothing(session)
    assert "nowhere" in before
    session.awaited = (Path("a.jsonl"),)
    assert why_nothing(session) == before


def test_where_nothing_is_open_an_article_is_a_way_to_begin(qapp: object) -> None:
    assert qapp is not None
    session = Session(QtRuler())
    asked: list[bool] = []
    button = way_out(session, lambda: asked.append(True))
    assert button is not None
    assert button.text() == "New Timeline from Article…"
    button.click()
    assert asked == [True]
    session.awaited = (Path("a.jsonl"),)

    assert way_out(session, asked.clear) is None
