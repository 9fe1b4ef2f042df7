"""Arrays packed into bytes come back exactly, or not at all."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from timeline_app.formats.packed_arrays import Packed, pack, unpack

_kinds = st.sampled_from(["?", "i1", "u1", "i2", "i4", "i8", "u8", "f4", "f8"])
_arrays = st.dictionaries(
    st.text(max_size=8),
    _kinds.flatmap(
        lambda kind: hnp.arrays(kind, hnp.array_shapes(min_dims=1, max_dims=2, min_side=0, max_side=20))
    ),
    max_size=4,
)
_meta = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)


def packed(arrays: dict[str, NDArray[Any]], meta: Any) -> bytes:
    return b"".join(bytes(block) for block in pack(arrays, meta))


def same(got: Packed | None, arrays: dict[str, NDArray[Any]], meta: Any) -> bool:
    """Equal to the bit: NaN, signs of zero, kinds and shapes."""
    return (
        got is not None
        and (got.meta, list(got.arrays)) == (meta, list(arrays))
        and all(
            (got.arrays[name].dtype, got.arrays[name].shape, got.arrays[name].tobytes())
            == (array.dtype, array.shape, array.tobytes())
            for name, array in arrays.items()
        )
    )


@given(_arrays, _meta)
def test_what_is_packed_comes_back_to_the_bit(arrays: dict[str, NDArray[Any]], meta: Any) -> None:
    assert same(unpack(memoryview(packed(arrays, meta))), arrays, meta)


@given(_arrays, _meta, st.data())
def test_bytes_changed_anywhere_are_seen_or_do_not_matter(
    arrays: dict[str, NDArray[Any]], meta: Any, data: st.DataObject
) -> None:
    content = bytearray(packed(arrays, meta))
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    got = unpack(memoryview(content))
    assert got is None or same(got, arrays, meta)


@given(_arrays, _meta, st.data())
def test_what_is_cut_short_or_goes_on_is_nothing(
    arrays: dict[str, NDArray[Any]], meta: Any, data: st.DataObject
) -> None:
    content = packed(arrays, meta)
    shorter = content[: data.draw(st.integers(0, len(content) - 1))]
    assert unpack(memoryview(shorter)) is None
    assert unpack(memoryview(content + data.draw(st.binary(min_size=1, max_size=70)))) is None


@given(st.binary(max_size=300))
def test_bytes_of_something_else_are_nothing(content: bytes) -> None:
    assert unpack(memoryview(content)) is None
    assert unpack(memoryview(b"TLARRAYS" + content)) is None


def test_what_comes_back_is_not_to_be_written_to_and_not_copied() -> None:
    content = memoryview(packed({"a": np.arange(5)}, None)).toreadonly()
    got = unpack(content)
    assert got is not None
    assert not got.arrays["a"].flags.writeable
    assert np.shares_memory(got.arrays["a"], np.frombuffer(content, dtype=np.uint8))


def test_arrays_that_lie_apart_or_the_other_way_round_come_back_as_they_read() -> None:
    apart, big = np.arange(10)[::3], np.arange(4, dtype=">i4")
    got = unpack(memoryview(packed({"apart": apart, "big": big}, None)))
    assert got is not None
    assert got.arrays["apart"].tolist() == [0, 3, 6, 9]
    assert got.arrays["big"].tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("array", [np.array(["a"]), np.array([object()]), np.array([1j])])
def test_what_is_no_plain_number_is_refused(array: NDArray[Any]) -> None:
    with pytest.raises(ValueError, match="no plain number"):
        pack({"a": array}, None)


@pytest.mark.parametrize("meta", [object(), float("nan"), {1: {2}}])
def test_what_json_cannot_say_is_refused(meta: Any) -> None:
    with pytest.raises(ValueError, match=r"JSON|compliant"):
        pack({}, meta)
