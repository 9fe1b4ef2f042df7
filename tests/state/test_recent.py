"""The list of timelines opened last."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.state.recent import MOST, forgotten, names, opened, read, written

PATHS = st.lists(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1).map(tuple),
    max_size=MOST,
    unique=True,
)


def test_the_latest_stands_first_and_once_only() -> None:
    known = opened(opened((), [Path("/a.yaml")]), [Path("/b.yaml")])
    assert known == (("/b.yaml",), ("/a.yaml",))
    assert opened(known, [Path("/a.yaml")]) == (("/a.yaml",), ("/b.yaml",))


def test_files_opened_together_are_one_entry() -> None:
    assert opened((), [Path("/a.yaml"), Path("/b.yaml")]) == (("/a.yaml", "/b.yaml"),)


def test_ten_are_kept() -> None:
    known: tuple[tuple[str, ...], ...] = ()
    for number in range(15):
        known = opened(known, [Path(f"/{number}.yaml")])
    assert len(known) == 10
    assert known[0] == ("/14.yaml",)


def test_nothing_opened_changes_nothing() -> None:
    assert opened((("/a",),), []) == (("/a",),)


def test_what_is_forgotten_is_gone() -> None:
    assert forgotten((("/a",), ("/b",)), ("/a",)) == (("/b",),)


def test_two_of_one_name_are_told_apart_by_their_folder() -> None:
    known = (("/one/case.yaml",), ("/two/case.yaml",), ("/two/other.yaml",))
    assert names(known) == ["case.yaml (one)", "case.yaml (two)", "other.yaml"]


@given(PATHS)
def test_what_is_written_is_read_again(known: list[tuple[str, ...]]) -> None:
    assert read(written(known)) == tuple(known)


@pytest.mark.parametrize("text", ["", "nonsense", "{}", "3", "[1, [], [2], null]", '[[""]]'])
def test_what_is_no_list_of_paths_is_none(text: str) -> None:
    assert read(text) == ()
