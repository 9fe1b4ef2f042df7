"""Filters kept beside a timeline: what is kept comes back, what is wrong costs only itself."""

import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats import beside
from timeline_app.problems import UserError
from timeline_app.state.saved_filters import KEY, keep, named, read, with_options
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter

BOB = Filter(actors=frozenset(["bob"]))


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    (tmp_path / "case.yaml").write_text("", encoding="utf-8")
    return [tmp_path / "case.yaml"]


def full() -> Filter:
    """A filter that asks for something in every one of its fields, those that come later too."""
    plain = Filter()
    values = {
        field.name: {frozenset: frozenset(["b", "é"]), bool: True, str: "musk -tag:x"}[
            type(getattr(plain, field.name))
        ]
        for field in fields(Filter)
    }
    for facet in Facet:
        if facet.choices:
            values[facet.value] = values[f"not_{facet.value}"] = frozenset(facet.choices[:2])
    return Filter(**values)  # type: ignore[arg-type]


def test_every_field_of_a_filter_comes_back(paths: list[Path]) -> None:
    keep(paths, "All", full())
    keep(paths, "Bob", BOB)
    assert read(paths) == ({"All": full(), "Bob": BOB}, ())


def test_a_name_that_differs_in_case_or_accents_only_is_replaced(paths: list[Path]) -> None:
    keep(paths, "Eté", Filter(words="x"))
    keep(paths, "ÉTÉ", BOB)
    assert read(paths).filters == {"ÉTÉ": BOB}


def test_a_filter_that_is_forgotten_takes_the_file_with_it_where_it_was_the_last(paths: list[Path]) -> None:
    keep(paths, "Bob", BOB)
    keep(paths, "bob", None)
    assert read(paths) == ({}, ())
    assert not beside.place(paths).exists()


@pytest.mark.parametrize(
    "wrong",
    [
        3,
        [],
        {"actors": "bob"},
        {"actors": [1]},
        {"match_all": 1},
        {"colour": "red"},
        {"words": None},
        {"statuses": ["guessed"]},
        {"not_certainties": ["day", "hour"]},
    ],
)
def test_a_wrong_entry_is_a_warning_and_the_rest_is_read(paths: list[Path], wrong: object) -> None:
    keep(paths, "Bob", BOB)
    parts = json.loads(beside.place(paths).read_text(encoding="utf-8"))
    parts[KEY]["Wrong"] = wrong
    beside.place(paths).write_text(json.dumps(parts), encoding="utf-8")
    saved = read(paths)
    assert saved.filters == {"Bob": BOB}
    (problem,) = saved.problems
    assert "“Wrong”" in str(problem)
    assert "warning" in str(problem)


def test_a_wrong_entry_is_not_thrown_away_when_another_is_kept(paths: list[Path]) -> None:
    beside.keep(paths, KEY, {"Later": {"colour": "red"}})
    keep(paths, "Bob", BOB)
    assert beside.read(paths).parts[KEY]["Later"] == {"colour": "red"}


def test_what_is_no_map_of_filters_is_a_warning(paths: list[Path]) -> None:
    beside.keep(paths, KEY, ["x"])
    saved = read(paths)
    assert not saved.filters
    assert len(saved.problems) == 1


def test_without_files_there_are_no_filters() -> None:
    assert read([]) == ({}, ())


def test_a_filter_is_named_case_and_accents_apart(paths: list[Path]) -> None:
    keep(paths, "Les étés de Bob", BOB)
    assert named("les ETES de bob", read(paths)) == BOB


def test_an_unknown_name_is_wrong_use_and_gets_the_nearest(paths: list[Path]) -> None:
    with pytest.raises(UserError, match="None is kept with this timeline") as none:
        named("Bob", read(paths))
    keep(paths, "Bob only", BOB)
    with pytest.raises(UserError, match="Did you mean Bob only") as near:
        named("Bob onyl", read(paths))
    assert none.value.exit_status == near.value.exit_status == 2


def test_options_take_the_place_of_what_is_saved_on_the_same_matter() -> None:
    saved = Filter(
        actors=frozenset(["ann", "bob"]), match_all=True, tags=frozenset(["x"]), not_tags=frozenset(["y"])
    )
    asked = Filter(actors=frozenset(["cy"]), not_tags=frozenset(["z"]), words="musk")
    made = with_options(saved, asked)
    assert made == Filter(
        actors=frozenset(["cy"]), tags=frozenset(["x"]), not_tags=frozenset(["y", "z"]), words="musk"
    )
    assert with_options(saved, Filter()) == saved
    assert with_options(Filter(words="a"), Filter(words="-b")).words == "a -b"


values = st.frozensets(st.sampled_from(["ann", "bob", "cy"]), max_size=2)


@given(values, values, values, values)
def test_what_is_withheld_by_either_stays_withheld(
    one: frozenset[str], other: frozenset[str], tags: frozenset[str], more: frozenset[str]
) -> None:
    made = with_options(Filter(not_actors=one, not_tags=tags), Filter(not_actors=other, not_tags=more))
    assert made.not_actors == one | other
    assert made.not_tags == tags | more
