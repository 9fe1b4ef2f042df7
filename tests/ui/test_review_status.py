"""Whether a candidate happened, and who says so, are chosen together."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import ACTORS, CANDIDATES
from timeline_app.model.event import Status
from timeline_app.ui.review_status import ReviewStatus

KNOWN = {actor.id: actor for actor in ACTORS}


def a_status(qtbot: QtBot, at: int) -> ReviewStatus:
    status = shown(qtbot, ReviewStatus(), 400, 80)
    status.show_status(CANDIDATES[at], KNOWN, "en")
    return status


def test_who_says_so_is_asked_for_only_where_somebody_says_so(qtbot: QtBot) -> None:
    assert a_status(qtbot, 0).by.isHidden()
    alleged = a_status(qtbot, 2)

    assert not alleged.by.isHidden()
    assert [alleged.by.itemText(n) for n in range(alleged.by.count())] == [
        "nobody named",
        "Lorne",
        "Ada Finch",
    ]
    assert alleged.by.currentData() == "ada"


def test_a_status_is_chosen_by_an_arrow_key(qtbot: QtBot) -> None:
    status = a_status(qtbot, 2)
    with qtbot.waitSignal(status.chosen) as told:
        QTest.keyClick(status.choice, Qt.Key.Key_Home)

    assert told.args == [Status.OCCURRED, ""]
