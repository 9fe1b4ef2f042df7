"""The columns of a table as numpy sees them, without a copy."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from timeline_app.store.table import Bytes, Floats

Doubles: TypeAlias = NDArray[np.float64]
Octets: TypeAlias = NDArray[np.int8]


def floats(column: Floats) -> Doubles:
    """A column of instants; not to be written to."""
    buffer: Any = column  # memoryviews of floats are buffers too, which their type does not say
    return np.frombuffer(buffer, dtype=np.float64)


def octets(column: Bytes) -> Octets:
    """A column of small numbers; not to be written to."""
    buffer: Any = column
    return np.frombuffer(buffer, dtype=np.int8)
