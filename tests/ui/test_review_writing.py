"""What was accepted is written whole or not at all, never twice, and is taken back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.stage import CASE, a_case, a_window
from tests.ui.makers import with_popups
from tests.ui.review_stage import accept, an_article_file, reviewed, reviewing, write, writing
from timeline_app.state.review import Verdict
from timeline_app.ui.facts import read_facts
from timeline_app.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return a_window(qtbot, tmp_path, a_case(tmp_path))


def events(window: MainWindow) -> list[str]:
    return [event.id for event in window.session.timeline.events]


def test_a_new_timeline_is_written_and_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    sold = accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "new.yaml")

    assert events(window) == [sold]
    assert window.session.paths == (tmp_path / "new.yaml",)
    assert window.session.state.selected_id == sold
    assert not [problem for problem in window.session.problems if problem.is_error]
    assert window.session.anchors[sold, 0].state.stands
    assert "new.yaml" in review.notice.sentence.text()


def test_events_are_added_to_the_open_timeline_and_nothing_of_it_is_touched(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    sold = accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "case.yaml")

    assert sold in events(window)
    written = (tmp_path / "case.yaml").read_text()
    assert all(line in written.splitlines() for line in CASE.splitlines())


def test_what_was_written_is_not_written_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "case.yaml")
    founded = accept(review, "a fondé")
    write(qtbot, review, tmp_path / "case.yaml")

    assert len(events(window)) == len(set(events(window))) == 6 + 2
    assert founded in events(window)
    assert (tmp_path / "case.yaml").read_text().count("exact: Le port de Lorne") == 1


def test_an_article_that_is_opened_again_knows_what_was_written_of_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    article = an_article_file(tmp_path)
    review = reviewed(qtbot, window, article, is_new=False)
    sold = accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "case.yaml")
    review.close()
    again = reviewed(qtbot, window, article, is_new=False)
    found = next(each for each in again.session.review.candidates if "a été vendu" in each.excerpt.exact)

    assert again.session.review.decision(found.id).into == sold
    assert len(again.session.proposal.sources) == 1


def test_undo_puts_the_file_back_and_the_events_are_accepted_still(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    sold = accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "case.yaml")
    assert reviewing(window).undo_button.isVisible()
    reviewing(window).undo_button.click()

    assert (tmp_path / "case.yaml").read_text() == CASE
    assert sold not in events(window)
    assert review.session.verdict(sold) is Verdict.ACCEPTED
    assert reviewing(window).undo_button.isHidden()
    write(qtbot, review, tmp_path / "case.yaml")
    assert sold in events(window)


def test_undo_of_a_new_timeline_takes_it_away_and_shows_what_was_shown_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "new.yaml")
    reviewing(window).undo_button.click()

    assert not (tmp_path / "new.yaml").exists()
    assert window.session.paths == (tmp_path / "case.yaml",)
    assert writing(review).paths == ()


def test_no_file_is_written_over(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "new.yaml").write_text("mine")
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "new.yaml")

    assert (tmp_path / "new.yaml").read_text() == "mine"
    assert "new.yaml" in review.notice.sentence.text()
    assert window.session.paths == (tmp_path / "case.yaml",)


def test_a_file_that_was_changed_meanwhile_stays_as_it_is(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    accept(review, "a été vendu")
    made = writing(review)
    carry_out = made._carry_out
    made.work.done.disconnect()

    def changed_before(change: object) -> None:
        (tmp_path / "case.yaml").write_text("# mine\n")
        carry_out(change)  # type: ignore[arg-type]

    made.work.done.connect(changed_before)
    write(qtbot, review, tmp_path / "case.yaml")
    qtbot.waitUntil(lambda: "case.yaml" in review.notice.sentence.text())

    assert (tmp_path / "case.yaml").read_text() == "# mine\n"


def test_a_name_without_an_ending_gets_one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "new")

    assert (tmp_path / "new.yaml").exists()


def test_a_new_timeline_is_proposed_beside_the_article(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))

    assert writing(review).proposed_place() == tmp_path / "port.yaml"


def test_where_nothing_is_accepted_it_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path))
    writing(review).ask()

    assert "Nothing is accepted yet" in review.notice.sentence.text()


@with_popups
def test_of_several_files_one_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QInputDialog

    folder = tmp_path / "events"
    folder.mkdir()
    a_case(folder)
    (folder / "other.yaml").write_text("events: [{title: One, date: 1999-05-05}]", encoding="utf-8")
    window = a_window(qtbot, tmp_path, folder)
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    sold = accept(review, "a été vendu")
    writing(review).ask()
    (dialog,) = review.findChildren(QInputDialog)
    assert set(dialog.comboBoxItems()) == {"case.yaml", "other.yaml"}
    dialog.textValueSelected.emit("case.yaml")
    dialog.close()
    qtbot.waitUntil(lambda: sold in events(window), timeout=10_000)

    assert sold in (folder / "case.yaml").read_text()


def test_what_changed_in_the_files_meanwhile_is_known_when_it_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    (tmp_path / "case.yaml").write_text(
        CASE + "  - {id: later, title: Later, date: 2025}\n", encoding="utf-8"
    )
    window.session.reload(read_facts(window.session.paths))
    assert review.session.known is window.session.timeline
    sold = accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "case.yaml")

    assert {"later", sold} <= set(events(window))
