"""What is to be put into files."""

from tests.makers import an_event, an_excerpt
from timeline_app.formats.additions import Additions


def test_the_events_that_are_touched_are_the_new_ones_and_those_with_more() -> None:
    new = Additions((an_event("a"), an_event("b")), {"c": [an_excerpt()], "d": []})
    assert new.event_ids == ("a", "b", "c")
