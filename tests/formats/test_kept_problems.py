"""Problems kept as JSON come back as they were."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import words
from timeline_app.formats.kept_problems import from_json, to_json
from timeline_app.problems import Place, Problem, Severity
from timeline_app.words import Message

FILES = (Path("a.yaml"), Path("many/b.jsonl"))

_places = st.builds(Place, st.sampled_from(FILES), st.integers(1, 10**7), st.integers(1, 500))
_names = st.text("abcdefgh", min_size=1, max_size=6)
_messages = st.recursive(
    st.builds(
        lambda id, values: Message(id, **values),
        st.text(),
        st.dictionaries(_names, st.none() | st.text() | st.integers()),
    ),
    lambda inner: st.builds(
        lambda id, values: Message(id, **values),
        st.text(),
        st.dictionaries(_names, inner | _places, max_size=3),
    ),
    max_leaves=4,
)
_problems = st.builds(
    Problem, st.sampled_from(Severity), _places, _messages, st.none() | _messages, st.none() | st.text()
)


@given(st.lists(_problems, max_size=5))
def test_they_come_back_as_they_were(problems: list[Problem]) -> None:
    told = json.loads(json.dumps(to_json(problems, FILES)))
    assert list(from_json(told, FILES)) == problems


def test_they_are_at_the_same_places_of_files_that_are_named_otherwise() -> None:
    problem = Problem(
        Severity.ERROR, Place(FILES[1], 7, 3), Message("See {place}.", place=Place(FILES[0], 2))
    )
    (found,) = from_json(to_json([problem], FILES), (Path("/x/a.yaml"), Path("/x/b.jsonl")))
    assert str(found) == "/x/b.jsonl:7:3: error: See /x/a.yaml:2:1."


def test_they_are_worded_when_they_are_shown() -> None:
    problem = Problem(
        Severity.ERROR, Place(FILES[0]), Message("The disk is full: {path} was not written.", path="x")
    )
    (found,) = from_json(to_json([problem], FILES), FILES)
    with words.using("fr"):
        assert str(found) == str(problem) != str(Problem(Severity.ERROR, Place(FILES[0]), Message("x")))


@pytest.mark.parametrize("value", [1.5, Path("x"), ["x"], True])
def test_what_would_not_come_back_as_it_was_is_refused(value: object) -> None:
    problem = Problem(Severity.ERROR, Place(FILES[0]), Message("{x}", x=value))
    with pytest.raises(ValueError, match="in a message"):
        to_json([problem], FILES)
    with pytest.raises(ValueError, match="another file"):
        to_json([Problem(Severity.ERROR, Place(Path("elsewhere")), Message("x"))], FILES)


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["error", "place", "message", "x"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from("xy"), inner, max_size=2),
    max_leaves=20,
)


@given(st.lists(_json, max_size=3) | _json)
def test_anything_else_is_problems_or_refused(told: Any) -> None:
    try:
        found = from_json(told, FILES)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return
    assert all(isinstance(problem, Problem) and problem.place.path in FILES for problem in found)
