"""Values behave as the dataclasses of the standard library do: each is held against one of the same fields."""

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import values

_T = TypeVar("_T")


@values.dataclass(frozen=True, slots=True)
class Point:
    """A place."""

    unit: ClassVar[str] = "px"
    x: int
    y: int = 0
    names: list[str] = values.field(default_factory=list, repr=False)

    @property
    def reach(self) -> int:
        return max(self.x, self.y)


@dataclasses.dataclass(frozen=True, slots=True)
class StandardPoint:
    x: int
    y: int = 0
    names: list[str] = dataclasses.field(default_factory=list, repr=False)


@values.dataclass(frozen=True, slots=True)
class Pair(Generic[_T]):
    first: _T
    second: _T | None = None


@values.dataclass(slots=True)
class Count:
    n: int = 0


@values.dataclass(frozen=True, eq=False)
class Open:
    x: int
    y: int = 2


@values.dataclass(frozen=True, slots=True)
class Spot(Point):
    z: int = 5


_points = st.tuples(st.integers(0, 3), st.integers(0, 3), st.lists(st.sampled_from("ab"), max_size=1))


@given(_points, _points)
def test_values_are_equal_and_shown_as_dataclasses_are(
    one: tuple[int, int, list[str]], other: tuple[int, int, list[str]]
) -> None:
    assert (Point(*one) == Point(*other)) == (StandardPoint(*one) == StandardPoint(*other))
    assert repr(Point(*one)) == repr(StandardPoint(*one)).replace("StandardPoint", "Point")


@given(st.integers(), st.integers())
def test_equal_values_have_one_hash(first: int, second: int) -> None:
    assert hash(Pair(first, second)) == hash(Pair(first, second))
    assert len({Pair(first, second), Pair(first, second)}) == 1


def test_values_of_different_classes_are_not_equal() -> None:
    others: tuple[object, ...] = (StandardPoint(1, 2), Spot(1, 2), (1, 2, []), 1)
    assert all(Point(1, 2) != other for other in others)


def test_each_value_has_a_list_of_its_own_where_one_is_made_by_default() -> None:
    one, other = Point(1), Point(1)
    one.names.append("a")
    assert (one.names, other.names) == (["a"], [])


def test_a_value_refuses_to_change() -> None:
    for frozen in (Point(1), Open(1), Spot(1)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            frozen.x = 2  # type: ignore[misc]
        with pytest.raises(dataclasses.FrozenInstanceError):
            del frozen.x
    count = Count()
    count.n += 1
    assert count == Count(1)


def test_a_value_that_may_change_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(Count())


def test_what_is_compared_by_identity_stays_so() -> None:
    one = Open(1)
    assert one == one
    assert one != Open(1)
    assert {one: 1}[one] == 1


def test_fields_have_no_dictionary_where_they_have_slots() -> None:
    assert not hasattr(Point(1), "__dict__")
    assert not hasattr(Spot(1), "__dict__")
    assert vars(Open(1)) == {"x": 1, "y": 2}


def test_a_class_of_values_can_be_built_on_another() -> None:
    assert Spot(1, z=3) == Spot(1, 0, [], 3)
    assert Spot(1, 7).reach == 7
    assert Spot.unit == "px"


@pytest.mark.parametrize("replace", [values.replace, dataclasses.replace])
def test_a_value_is_taken_with_some_of_its_fields_changed(replace: Any) -> None:
    assert replace(Point(1, 2, ["a"]), y=3) == Point(1, 3, ["a"])
    with pytest.raises(TypeError):
        replace(Point(1), z=3)


def test_the_functions_of_dataclasses_take_values() -> None:
    assert dataclasses.is_dataclass(Point)
    for fields in (dataclasses.fields, values.fields):
        assert [field.name for field in fields(Spot)] == ["x", "y", "names", "z"]
    assert [field.name for field in dataclasses.fields(Point)] == ["x", "y", "names"]
    assert dataclasses.fields(Spot) == dataclasses.fields(Spot(1))  # made once, when somebody first asks
    assert dataclasses.asdict(Point(1)) == {"x": 1, "y": 0, "names": []}


def test_a_class_is_likened_to_a_dataclass_once() -> None:
    point: Any = Point
    assert point.__dataclass_fields__ is point.__dataclass_fields__


def test_a_dataclass_can_be_built_on_values() -> None:
    @dataclasses.dataclass(frozen=True)
    class Deep(Point):
        depth: int = 1

    assert Deep(1, depth=4).depth == 4


def test_wrong_fields_are_refused_when_a_value_is_made() -> None:
    wrongs: tuple[tuple[Any, ...], ...] = ((), (1, 2, [], 4))
    for wrong in wrongs:
        with pytest.raises(TypeError):
            Point(*wrong)
    with pytest.raises(TypeError):
        Point(1, z=2)  # type: ignore[call-arg]


def test_the_signature_tells_the_fields() -> None:
    assert list(inspect.signature(Point).parameters) == ["x", "y", "names"]
    assert inspect.signature(Open).parameters["y"].default == 2


def test_a_value_is_copied_and_pickled() -> None:
    spot = Spot(1, 2, ["a"], 3)
    assert copy.deepcopy(spot) == pickle.loads(pickle.dumps(spot)) == spot
    assert copy.copy(Open(1, 3)).y == 3


def test_a_value_is_taken_apart_by_a_pattern() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_one_default_that_can_change_is_refused() -> None:
    none: list[str] = []
    with pytest.raises(ValueError, match="default_factory"):

        @values.dataclass(frozen=True)
        class Shared:
            names: list[str] = none


def test_making_values_needs_no_dataclasses() -> None:
    code = "import sys, timeline_app.model.timeline; print('dataclasses' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"
