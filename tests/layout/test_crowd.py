import numpy as np

from timeline_app.layout.crowd import Crowd
from timeline_app.store.pyramid_base import Indexes


def test_rows_are_found_only_when_they_are_looked_at() -> None:
    asked: list[int] = []

    def find() -> Indexes:
        asked.append(1)
        return np.array([5, 3, 9], dtype=np.int32)

    crowd = Crowd(3, "key", find, lambda row: row in (3, 5, 9))
    assert len(crowd) == 3
    assert 5 in crowd
    assert -1 not in crowd
    assert not asked
    assert list(crowd) == [5, 3, 9]
    assert crowd[0] == 5
    assert crowd[1:] == [3, 9]
    assert len(asked) == 1


def test_crowds_of_the_same_events_are_equal() -> None:
    one, other = (Crowd(0, "key", lambda: np.array([], dtype=np.int32), lambda _row: False) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one != Crowd(0, "other", lambda: np.array([], dtype=np.int32), lambda _row: False)
    assert one != ()
