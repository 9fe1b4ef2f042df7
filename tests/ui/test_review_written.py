"""What a review wrote is shown in the main window, and taken back from there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.journeys.stage import a_case, a_window
from tests.ui.review_stage import accept, an_article_file, reviewed, reviewing, write


def test_a_file_that_was_changed_since_is_not_put_back(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    review = reviewed(qtbot, window, an_article_file(tmp_path), is_new=False)
    accept(review, "a été vendu")
    write(qtbot, review, tmp_path / "case.yaml")
    mine = (tmp_path / "case.yaml").read_text() + "# mine\n"
    (tmp_path / "case.yaml").write_text(mine)
    reviewing(window).undo_button.click()

    assert (tmp_path / "case.yaml").read_text() == mine
    assert "case.yaml" in reviewing(window).notice.sentence.text()


def test_undo_before_anything_was_written_does_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot, tmp_path, a_case(tmp_path))
    reviewing(window).undo()

    assert reviewing(window).notice.isHidden()
