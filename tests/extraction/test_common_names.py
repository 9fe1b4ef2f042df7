"""Names that many bear."""

import pytest

from timeline_app.extraction.common_names import CORPORATE, GIVEN, MEDIA, PLACES
from timeline_app.store.folding import fold


@pytest.mark.parametrize("names", [GIVEN, CORPORATE, MEDIA, PLACES])
def test_they_are_folded_for_they_are_looked_up_folded(names: frozenset[str]) -> None:
    assert [name for name in names if name != fold(name)] == []
