"""Columns of very many events as named arrays, and back: only what holds together comes back."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.formats.packed_arrays import Arrays
from timeline_app.model.event_columns import STATUSES, Columns, Doubles, Ragged
from timeline_app.model.link_columns import LINK_TYPES, Links
from timeline_app.model.rival_dates import Agreement
from timeline_app.model.shape import KNOWN, UNKNOWN, Extent
from timeline_app.values import fields

_RAGGED = ("actors", "tags", "sources")
_OTHERS = (*_RAGGED, "reach", "linked", "links")
_PLAIN = tuple(field.name for field in fields(Columns) if field.name not in _OTHERS)
_SMALL = {
    "about": (0, 1),
    "left_side": (KNOWN, UNKNOWN),
    "right_side": (KNOWN, UNKNOWN),
    "importance": (1, 5),
    "status": (0, len(STATUSES) - 1),
    "agreement": (min(Agreement), max(Agreement)),
    "long_quotes": (0, 2),
}


def to_arrays(columns: Columns) -> dict[str, NDArray[Any]]:
    """The columns by name, those of names by number only. Two that are the same are there once."""
    made: dict[str, NDArray[Any]] = {}
    seen: dict[int, str] = {}
    for name in _PLAIN:
        column = getattr(columns, name)
        first = seen.setdefault(id(column), name)
        if first == name:
            made[name] = column
    for name in _RAGGED:
        ragged: Ragged = getattr(columns, name)
        made[f"{name}.starts"], made[f"{name}.values"] = ragged.starts, ragged.values
    reach = columns.reach
    made["reach.of"] = np.fromiter(reach, np.int64, len(reach))
    made["reach"] = np.array([[*extent] for extent in reach.values()], np.float64).reshape(-1, 4)
    made["linked"] = columns.linked
    if columns.links is not None:
        made |= {f"links.{name}": part for name, part in columns.links._asdict().items()}
    return made


def same_as(columns: Columns) -> dict[str, str]:
    """For each column that `to_arrays` leaves out, the one that it is the same as."""
    seen: dict[int, str] = {}
    firsts = {name: seen.setdefault(id(getattr(columns, name)), name) for name in _PLAIN}
    return {name: first for name, first in firsts.items() if name != first}


def from_arrays(arrays: Arrays, same: Mapping[str, str], names: Mapping[str, Sequence[str]]) -> Columns:
    """The columns again. names: of actors, tags and sources.

    Raises ValueError, KeyError or the like where they do not hold together. Nothing that is asked of such columns leads
    beyond them, whatever their numbers say.
    """
    count = len(arrays[same.get("left", "left")])
    made: dict[str, Any] = {}
    for name in _PLAIN:
        column = arrays[same.get(name, name)]
        wanted = np.int8 if name in _SMALL else np.float64
        _hold(column.shape == (count,) and column.dtype == wanted)
        if name in _SMALL and count:
            lowest, highest = _SMALL[name]
            _hold(lowest <= column.min() and column.max() <= highest)
        made[name] = column
    _hold(_is_in_order(made["left"], made["right"]))
    for name in _RAGGED:
        made[name] = _ragged(arrays[f"{name}.starts"], arrays[f"{name}.values"], names[name], count)
    made["reach"] = _reach(arrays["reach.of"], arrays["reach"], count)
    made["linked"] = _indexes(arrays["linked"], np.int32, count)
    made["links"] = _links(arrays, count) if "links.owners" in arrays else None
    return Columns(**made)


def _ragged(starts: NDArray[Any], values: NDArray[Any], names: Sequence[str], count: int) -> Ragged:
    _hold(starts.dtype == np.int64 and starts.shape == (count + 1,) and starts[0] == 0)
    _hold(starts[-1] == len(values) and bool((starts[1:] >= starts[:-1]).all()))
    return Ragged(starts, _indexes(values, np.int32, len(names)), names)


def _reach(of: NDArray[Any], extents: NDArray[Any], count: int) -> dict[int, Extent]:
    _hold(extents.dtype == np.float64 and extents.shape == (len(of), 4))
    _hold(bool(np.isin(extents[:, 2:], (0, 1, 2)).all() and np.isfinite(extents[:, :2]).all()))
    return {
        index: (left, right, int(left_side), int(right_side))
        for index, (left, right, left_side, right_side) in zip(
            _indexes(of, np.int64, count).tolist(), extents.tolist(), strict=True
        )
    }


def _links(arrays: Arrays, count: int) -> Links:
    owners, others = (_indexes(arrays[f"links.{name}"], np.int32, count) for name in ("owners", "others"))
    types = _indexes(arrays["links.types"], np.int8, len(LINK_TYPES))
    _hold(len(owners) == len(others) == len(types) and bool((owners[1:] >= owners[:-1]).all()))
    return Links(owners, others, types)


def _indexes(values: NDArray[Any], kind: type, below: int) -> NDArray[Any]:
    _hold(values.dtype == kind and values.ndim == 1)
    _hold(not len(values) or (values.min() >= 0 and values.max() < below))
    return values


def _is_in_order(left: Doubles, right: Doubles) -> bool:
    """By first bound, then by last, the undated last."""
    dated = int(np.searchsorted(np.isnan(left), True))
    if not np.isnan(left[dated:]).all() or not np.isfinite(left[:dated]).all():
        return False
    if not (np.isfinite(right[:dated]).all() and (left[:dated] <= right[:dated]).all()):
        return False
    before, after = slice(0, max(dated - 1, 0)), slice(1, dated)
    later = left[after] > left[before]
    return bool((later | ((left[after] == left[before]) & (right[after] >= right[before]))).all())


def _hold(is_true: bool | np.bool_) -> None:
    if not is_true:
        raise ValueError("the columns do not hold together")
