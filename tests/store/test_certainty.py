import pytest

from tests.makers import a_timeline, an_event
from timeline_app.chrono import edtf
from timeline_app.store.certainty import certainty
from timeline_app.store.facet import Certainty
from timeline_app.store.table import build_table

TEXTS = {
    "2024-03-05": Certainty.DAY,
    "2024-03-05T10:30:00": Certainty.DAY,
    "2024-03-05/2024-03-09": Certainty.DAY,
    "{2024-03-05,2024-03-09}": Certainty.DAY,
    "[2024-03-05]": Certainty.DAY,
    "2024-03": Certainty.BRACKET,
    "2024-03-05/2024-05": Certainty.BRACKET,
    "[2024-03-05..2024-03-09]": Certainty.BRACKET,
    "201X": Certainty.BRACKET,
    "2024-03-05~": Certainty.ABOUT,
    "2024?": Certainty.ABOUT,
    "2024-03/2024-05%": Certainty.ABOUT,
    "2024-~03-05": Certainty.ABOUT,
    "2024/..": Certainty.OPEN,
    "/2024-03-05": Certainty.OPEN,
    "2024~/..": Certainty.OPEN,
    "[..2024-03-05]": Certainty.OPEN,
    "../..": Certainty.UNDATED,
    "/": Certainty.UNDATED,
}


@pytest.mark.parametrize(("text", "wanted"), TEXTS.items())
def test_each_date_has_the_first_certainty_that_holds(text: str, wanted: Certainty) -> None:
    assert certainty(edtf.parse(text)) is wanted


def test_no_date_is_undated() -> None:
    assert certainty(None) is Certainty.UNDATED


@pytest.mark.parametrize("text", TEXTS)
def test_what_the_table_calls_undated_is_what_this_calls_undated(text: str) -> None:
    event = an_event(date=text)
    table = build_table(a_timeline(event))
    assert bool(table.undated[0]) == (certainty(event.span) is Certainty.UNDATED)
