"""Columns kept as arrays come back as they were; such as do not hold together do not come back."""

from dataclasses import fields
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.formats.kept_columns import from_arrays, same_as, to_arrays
from timeline_app.model.event import Event, Link, LinkType, Status
from timeline_app.model.event_columns import Columns, EventColumns, Ragged
from timeline_app.model.link_columns import Links

_dates = st.sampled_from(
    ["2024-03-05", "2024-03", "2024/..", "[2024-01..2024-05]", "1999~", "", "/2020", "2024-03-05"]
)
_events = st.lists(
    st.builds(
        an_event,
        st.sampled_from("abcdefghijkl"),
        date=_dates,
        actors=st.lists(st.sampled_from(["ann", "bob", "cy"]), max_size=3, unique=True),
        tags=st.lists(st.sampled_from(["x", "y"]), max_size=2, unique=True),
        status=st.sampled_from(Status),
        importance=st.integers(1, 5),
        excerpts=st.lists(
            st.builds(an_excerpt, date=_dates, source=st.sampled_from(["one", "two"])), max_size=2
        ),
        links=st.lists(st.builds(Link, st.sampled_from(LinkType), st.sampled_from("ab")), max_size=2),
    ),
    max_size=12,
    unique_by=lambda event: event.id,
)


def columns(events: list[Event]) -> Columns:
    made = in_columns(a_timeline(*events)).events
    assert isinstance(made, EventColumns)
    return made.columns


def names(of: Columns) -> dict[str, tuple[str, ...]]:
    return {"actors": of.actors.names, "tags": of.tags.names, "sources": of.sources.names}


def same(one: Columns, other: Columns) -> bool:
    """Equal to the bit, whatever it is."""

    def bits(value: Any) -> object:
        if isinstance(value, Ragged):
            return value.names, bits(value.starts), bits(value.values)
        if isinstance(value, Links):
            return tuple(map(bits, value))
        if isinstance(value, np.ndarray):
            return value.dtype, value.shape, value.tobytes()
        return repr(list(value.items()))

    return all(bits(getattr(one, each.name)) == bits(getattr(other, each.name)) for each in fields(Columns))


@given(_events)
def test_columns_come_back_to_the_bit(events: list[Event]) -> None:
    of = columns(events)
    assert same(from_arrays(to_arrays(of), same_as(of), names(of)), of)


def test_a_column_that_stands_for_two_is_kept_once() -> None:
    of = columns([an_event("a")])
    alike = {"end_latest": of.right, "start_earliest": of.left}
    shared = Columns(**{each.name: getattr(of, each.name) for each in fields(Columns)} | alike)
    assert len(to_arrays(shared)) == len(to_arrays(of)) - 2
    back = from_arrays(to_arrays(shared), same_as(shared), names(of))
    assert back.end_latest is back.right
    assert back.start_earliest is back.left
    assert same(back, shared)


_BROKEN: dict[str, Any] = {
    "a column that is too short": lambda a: a | {"note": a["note"][:-1]},
    "a column that is missing": lambda a: {k: v for k, v in a.items() if k != "note"},
    "numbers of another kind": lambda a: a | {"note": a["note"].astype(np.float32)},
    "a status that there is not": lambda a: a | {"status": a["status"] + np.int8(9)},
    "an importance below one": lambda a: a | {"importance": a["importance"] * np.int8(0)},
    "an actor that there is not": lambda a: a | {"actors.values": a["actors.values"] + np.int32(7)},
    "an actor below the first": lambda a: a | {"actors.values": a["actors.values"] - np.int32(7)},
    "starts that go back": lambda a: a | {"actors.starts": a["actors.starts"][::-1].copy()},
    "starts that end too early": lambda a: a | {"tags.starts": a["tags.starts"] * 0},
    "events out of order": lambda a: a | {"left": a["left"][::-1].copy(), "right": a["right"][::-1].copy()},
    "an event that ends before it begins": lambda a: a | {"right": a["left"] - 1.0},
    "a bound that is not finite": lambda a: a | {"right": a["right"] + np.inf},
    "an undated event among dated ones": lambda a: (
        a | {"left": np.where(np.arange(3) == 1, np.nan, a["left"])}
    ),
    "a link of an event that there is not": lambda a: a | {"linked": np.array([3], np.int32)},
    "a link to an event that there is not": lambda a: a | {"links.others": a["links.others"] + np.int32(3)},
    "a link of a type that there is not": lambda a: a | {"links.types": a["links.types"] - np.int8(1)},
    "a reach of an event that there is not": lambda a: a | {"reach.of": a["reach.of"] + 3},
    "a reach without an end": lambda a: a | {"reach": a["reach"] + np.nan},
}


@pytest.mark.parametrize("what", _BROKEN)
def test_what_does_not_hold_together_does_not_come_back(what: str) -> None:
    excerpts = [an_excerpt(date="2024-03"), an_excerpt(date="2024-03-07")]
    of = columns(
        [
            an_event("a", date="2024-03-05", actors=["ann"], tags=["x"], links=[Link(LinkType.ANSWERS, "b")]),
            an_event("b", date="2024-03-06", actors=["bob"], tags=["x"]),
            an_event("c", date="2024-03-07", excerpts=excerpts),
        ]
    )
    arrays: dict[str, NDArray[Any]] = to_arrays(of)
    from_arrays(arrays, same_as(of), names(of))
    with pytest.raises((ValueError, KeyError)):
        from_arrays(_BROKEN[what](arrays), same_as(of), names(of))
