"""What is read of files for the window: whole, broken or void."""

from pathlib import Path

import pytest

from timeline_app.problems import UserError
from timeline_app.ui.facts import read_facts

GOOD = "events: [{id: a, title: A, date: 2020}]"


@pytest.mark.parametrize(
    ("text", "whole", "void"),
    [
        (GOOD, True, False),
        ("events: [{id: a, title: A, date: 2020-99}]", True, True),
        ("events: [{id: a, title: A, date: 2020}]\nactors: {", False, False),
        ("events: [{", False, True),
        ("", True, False),
    ],
)
def test_whole_is_what_could_be_read_to_its_end_and_void_what_faults_left_empty(
    tmp_path: Path, text: str, whole: bool, void: bool
) -> None:
    (tmp_path / "a.yaml").write_text(text)
    facts = read_facts([tmp_path / "a.yaml"])
    assert (facts.is_whole, facts.is_void) == (whole, void)


def test_copies_of_sources_are_read_with_the_timeline(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("sources: {s: {title: S, text: s.txt}, t: {title: T, text: t.txt}}")
    (tmp_path / "s.txt").write_text("words")
    facts = read_facts([tmp_path])
    assert [copy.text.text for copy in facts.copies.values()] == ["words"]
    assert ["t.txt" in str(problem) for problem in facts.problems] == [True]


def test_what_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_facts([tmp_path / "gone.yaml"])
