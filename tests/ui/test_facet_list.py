"""The values of one facet; what a click asks for is tested with the panel."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_session, shown, with_popups
from timeline_app.paint.theme import LIGHT
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.ui.facet_list import FacetList
from timeline_app.ui.session import Session
from timeline_app.ui.tag_chip import TagChip
from timeline_app.ui.tick_row import TickRow


def _list(qtbot: QtBot, folder: Path, count: int, *, chips: bool = False) -> tuple[FacetList, Session]:
    """A list of so many made-up tags, the fourth of them “Élie 3”."""
    session = a_session(folder)
    names = {f"v{index}": f"{'Élie' if index == 3 else 'Tag'} {index}" for index in range(count)}
    made = FacetList(
        session,
        LIGHT,
        Facet.TAGS,
        names,
        lambda value: TagChip(names[value], LIGHT) if chips else TickRow(names[value], LIGHT),
        in_line=chips,
    )
    return shown(qtbot, made, 240, 600), session


def _visible(made: FacetList) -> list[str]:
    return [value for value, row in made.rows.items() if row.isVisible()]


def test_only_a_long_list_can_be_searched(qtbot: QtBot, tmp_path: Path) -> None:
    assert not _list(qtbot, tmp_path, 12)[0].search.isVisible()
    assert _list(qtbot, tmp_path, 13)[0].search.isVisible()


def test_typing_narrows_the_list_case_and_accents_apart(qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = _list(qtbot, tmp_path, 20)
    assert len(_visible(made)) == 20
    QTest.keyClicks(made.search, "ELIE")
    assert _visible(made) == ["v3"]
    assert not made.rest.isVisible()
    made.search.clear()
    assert len(_visible(made)) == 20


def test_no_match_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = _list(qtbot, tmp_path, 20, chips=True)
    QTest.keyClicks(made.search, "zzz")
    assert _visible(made) == []
    assert made.rest.isVisible()
    assert made.rest.text() == "No match."


def test_a_very_long_list_makes_only_the_rows_that_it_shows(qtbot: QtBot, tmp_path: Path) -> None:
    made, session = _list(qtbot, tmp_path, 1500)
    assert len(made.rows) == 60
    assert made.rest.text() == "1,440 more: narrow the list."
    session.set_filter(Filter(tags=frozenset(["v1234"])))
    made.refresh({"v1234": 7})
    QTest.keyClicks(made.search, "1234")
    assert _visible(made) == ["v1234"]
    assert made.rows["v1234"].isChecked()
    assert made.rows["v1234"].accessibleName() == "Tag 1234, 7 events"


def test_what_is_asked_for_is_listed_however_long_the_list_is(qtbot: QtBot, tmp_path: Path) -> None:
    made, session = _list(qtbot, tmp_path, 1500)
    session.set_filter(Filter(tags=frozenset(["v1234"])))
    made.refresh({"v1234": 7})
    assert made.rows["v1234"].isVisible()
    assert made.rows["v1234"].isChecked()
    assert _visible(made)[-1] == "v1234"
    assert made.rest.text() == "1,439 more: narrow the list."


def test_rows_that_are_not_shown_are_counted_when_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = _list(qtbot, tmp_path, 20)
    QTest.keyClicks(made.search, "tag 1")
    made.refresh({"v2": 5})
    made.search.clear()
    assert made.rows["v2"].accessibleName() == "Tag 2, 5 events"


def test_rows_stand_in_their_order_whenever_they_are_made(qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = _list(qtbot, tmp_path, 300)
    QTest.keyClicks(made.search, "29")  # 29, 129, 229 and 290 to 299: some are made only now
    assert _visible(made)[:2] == ["v29", "v129"]
    tops = [made.rows[f"v{index}"].y() for index in (29, 129, 229, 290, 299)]
    qtbot.waitUntil(lambda: made.rows["v299"].y() > made.rows["v290"].y())
    tops = [made.rows[f"v{index}"].y() for index in (29, 129, 229, 290, 299)]
    assert tops == sorted(tops)


def test_tab_leads_from_the_search_into_the_rows(qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = _list(qtbot, tmp_path, 13)
    made.heading.fold.setFocus()
    for wanted in (made.search, made.rows["v0"], made.rows["v1"]):
        QTest.keyClick(made.focusWidget(), Qt.Key.Key_Tab)
        assert made.focusWidget() is wanted


def test_a_row_that_nothing_came_of_shows_the_filter_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    made, session = _list(qtbot, tmp_path, 3)
    made.rows["v1"].click()
    assert session.state.filter == Filter(tags=frozenset(["v1"]))
    made.heading.clear_button.click()
    assert session.state.filter.is_empty
    assert not made.rows["v1"].isChecked()


@with_popups
def test_the_menu_says_what_can_be_done_now(qtbot: QtBot, tmp_path: Path) -> None:
    made, session = _list(qtbot, tmp_path, 3)
    row = made.rows["v1"]

    def menu() -> list[str]:
        row.customContextMenuRequested.emit(QPoint(4, 4))
        opened = row.findChildren(QMenu)[-1]
        texts = [action.text() for action in opened.actions()]
        opened.close()
        return texts

    assert menu() == ["Tick", "Only This", "Without This"]
    session.set_filter(Filter(tags=frozenset(["v1"])))
    assert menu() == ["Untick", "All Again", "Without This"]
    session.set_filter(Filter(not_tags=frozenset(["v1"])))
    assert menu() == ["Tick", "Only This", "No Longer Without This"]


def test_folding_hides_the_rows_and_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    made, _ = _list(qtbot, tmp_path, 3)
    with qtbot.waitSignal(made.folded) as told:
        QTest.mouseClick(made.heading.fold, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert _visible(made) == []
    made.set_open(True)
    assert len(_visible(made)) == 3
