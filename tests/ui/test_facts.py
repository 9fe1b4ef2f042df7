"""What is read of files for the window: whole, broken or void."""

from pathlib import Path
from unittest.mock import patch

import pytest

from timeline_app.formats import array_cache
from timeline_app.problems import UserError
from timeline_app.store import pyramid_base
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


def test_what_is_made_of_very_many_lines_is_kept_and_the_same_comes_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    lines = ("One,2024-03-05,ann", "Two,2023/2025,bob;ann", "Three,,")
    (tmp_path / "many.csv").write_text("title,date,actors\n" + "\n".join(lines * 1000) + "\n")
    first = read_facts([tmp_path / "many.csv"])
    assert first.keep is not None
    first.keep()
    with patch.object(pyramid_base, "_orders", side_effect=AssertionError):
        again = read_facts([tmp_path / "many.csv"])
    assert again.keep is None
    assert again.table is not None
    assert first.table is not None
    one, other = pyramid_base.base_of(first.table).orders, pyramid_base.base_of(again.table).orders
    assert [order.tolist() for order in one] == [order.tolist() for order in other]


def test_orders_that_were_kept_of_something_else_are_made_anew_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "many.csv").write_text("title,date\n" + "One,2024-03-05\n" * 3000)
    first = read_facts([tmp_path / "many.csv"])
    assert first.keep is not None
    first.keep()
    for entry in array_cache.folder().glob("*.arrays"):
        kept = array_cache.read(entry.stem)
        assert kept is not None
        if "row_of_rank" in kept.arrays:
            turned = {name: array[::-1].copy() for name, array in kept.arrays.items()}
            array_cache.write(entry.stem, turned, None)
    again = read_facts([tmp_path / "many.csv"])
    assert again.keep is not None
    again.keep()
    assert read_facts([tmp_path / "many.csv"]).keep is None


def test_what_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_facts([tmp_path / "gone.yaml"])
