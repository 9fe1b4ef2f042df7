"""A candidate is shown as it would be written."""

from pytestqt.qtbot import QtBot

from tests.ui.makers import shown
from tests.ui.review_makers import CANDIDATES, a_proposal
from timeline_app.state.review import begin, merge
from timeline_app.ui.review_yaml import ReviewYaml
from timeline_app.values import replace


def test_it_has_the_title_the_date_and_the_words_it_rests_on(qtbot: QtBot) -> None:
    yaml = shown(qtbot, ReviewYaml(), 400, 300)
    yaml.show_candidate(CANDIDATES[1], begin(a_proposal()))

    assert yaml.text.toPlainText().startswith("- id: met\n  title: The council meets\n  date: 2024-03-05\n")
    assert "phrase: 5 March 2024" in yaml.text.toPlainText()


def test_what_is_merged_into_it_is_a_second_excerpt(qtbot: QtBot) -> None:
    yaml = shown(qtbot, ReviewYaml(), 400, 300)
    yaml.show_candidate(CANDIDATES[1], merge(begin(a_proposal()), "left", "met"))

    assert yaml.text.toPlainText().count("source: paper-0") == 2


def test_a_title_that_the_format_refuses_is_said_to_be_one(qtbot: QtBot) -> None:
    yaml = shown(qtbot, ReviewYaml(), 400, 300)
    yaml.show_candidate(replace(CANDIDATES[1], title="a\u202eb"), begin(a_proposal()))

    assert not yaml.text.toPlainText().startswith("- id")
