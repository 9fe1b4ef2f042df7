"""The scores of date phrases as they are printed, and the list of faults."""

import json

import pytest

from tests.benchmarks.annotated import Annotated, parsed
from tests.benchmarks.date_scores import faults, say
from tests.benchmarks.scoring import Answer, Score, Scores, paired
from timeline_app.phrases.phrase import Kind


def an_article(body: str) -> Annotated:
    text, marks = parsed(body)
    return Annotated("fire", "", "en", "dev", None, text, marks)


def shown(body: str, *answers: Answer) -> list[str]:
    """What is said of each fault, without the sentence around it."""
    article = an_article(body)
    return [line.partition("  |")[0] for line in faults(article, paired(article.marks, answers))]


def test_what_is_right_is_no_fault() -> None:
    assert not shown("In {2024|absolute|2024}.", Answer(3, 7, Kind.ABSOLUTE, "2024"))


def test_each_fault_is_told_with_what_was_wanted_and_given() -> None:
    assert shown(
        "In {May 2024|absolute|2024-05} and {1999|absolute|1999}, page 12.",
        Answer(7, 11, Kind.ABSOLUTE, "2024"),
        Answer(27, 29, Kind.PARTIAL, "2024-12"),
    ) == [
        "en/fire: EXTENT 'May 2024' given '2024' VALUE 'May 2024' 2024-05 given 2024",
        "en/fire: MISS '1999' absolute 1999",
        "en/fire: FALSE '12' partial 2024-12",
    ]


def test_a_date_made_of_a_duration_and_days_written_otherwise_are_told_apart_from_wrong_values() -> None:
    assert shown("For {a year|duration}.", Answer(4, 10, Kind.RELATIVE, "2024")) == [
        "en/fire: KIND 'a year' duration given relative"
    ]
    assert shown("In {May|partial|2024-05}.", Answer(3, 6, Kind.PARTIAL, "[2024-05-01..2024-05-31]")) == [
        "en/fire: WRITTEN 'May' 2024-05 given [2024-05-01..2024-05-31]"
    ]


def test_figures_are_lines_with_the_goals_of_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    say("ours", "en", "", Scores(Score(9, 10, 12), Score(8, 10, 12), Score(7, 8, 9), Score(7, 8, 9)))

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["name"], line.get("at_least")) for line in lines] == [
        ("date phrases, en, relaxed", 0.91),
        ("date phrases, en, exact", 0.84),
        ("date phrases, en, value", 0.79),
        ("date phrases, en, bounds", None),
    ]
    assert (lines[0]["value"], lines[0]["precision"], lines[0]["recall"]) == (0.8182, 0.75, 0.9)


def test_a_peer_has_no_goals(capsys: pytest.CaptureFixture[str]) -> None:
    say("dateparser", "fr", "", Scores())

    assert "at_least" not in capsys.readouterr().out
