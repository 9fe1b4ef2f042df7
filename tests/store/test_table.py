import math

import numpy as np
import pytest

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import DAY_S, from_civil
from timeline_app.model.event import Event, Status
from timeline_app.model.rival_dates import Agreement
from timeline_app.store.table import KNOWN, OPEN, UNKNOWN, EventTable, build_table


def table_of(*events: Event) -> EventTable:
    return build_table(a_timeline(*events))


def one(date: str) -> EventTable:
    return table_of(an_event(date=date))


def test_rows_are_sorted_by_their_first_bound_and_the_undated_come_last() -> None:
    table = table_of(an_event("c", date=""), an_event("b", date="2024"), an_event("a", date="[..1999]"))
    assert [event.id for event in table.events] == ["a", "b", "c"]
    assert table.row_of == {"a": 0, "b": 1, "c": 2}
    assert table.undated.tolist() == [False, False, True]


def test_a_month_is_a_bracket_without_a_note() -> None:
    table = one("2024-03")
    assert (table.left[0], table.right[0]) == (from_civil(2024, 3), from_civil(2024, 4))
    assert math.isnan(table.note[0])
    assert math.isnan(table.sure_left[0])


def test_a_day_has_its_note_at_noon() -> None:
    assert one("2024-03-05").note[0] == from_civil(2024, 3, 5, 12)


def test_a_time_has_its_note_where_it_is() -> None:
    assert one("2024-03-05T14:30:00").note[0] == from_civil(2024, 3, 5, 14, 30)


@pytest.mark.parametrize(
    ("date", "sides"),
    [
        ("1985/..", (KNOWN, OPEN)),
        ("../1985", (OPEN, KNOWN)),
        ("1985/", (KNOWN, UNKNOWN)),
        ("/1985", (UNKNOWN, KNOWN)),
        ("[..1985]", (OPEN, KNOWN)),
        ("1985", (KNOWN, KNOWN)),
    ],
)
def test_a_side_is_known_open_or_unknown(date: str, sides: tuple[int, int]) -> None:
    table = one(date)
    assert (table.left_side[0], table.right_side[0]) == sides
    assert np.isfinite([table.left[0], table.right[0]]).all()


def test_what_lasted_between_days_is_sure_from_the_first_to_the_last_whole() -> None:
    table = one("2004-02-01/2004-02-08")
    assert (table.sure_left[0], table.sure_right[0]) == (from_civil(2004, 2, 1), from_civil(2004, 2, 9))


def test_what_lasted_between_years_is_sure_only_between_them() -> None:
    table = one("1964/2008")
    assert (table.sure_left[0], table.sure_right[0]) == (from_civil(1965), from_civil(2008))


def test_nothing_is_sure_of_what_may_have_lasted_no_time() -> None:
    assert math.isnan(one("2024/2024").sure_left[0])


def test_what_goes_on_is_sure_without_end() -> None:
    assert one("1985/..").sure_right[0] == math.inf


@pytest.mark.parametrize("date", ["", "/", "../.."])
def test_without_any_bound_an_event_is_undated(date: str) -> None:
    assert one(date).undated[0]


def test_a_note_sits_on_a_bracket_only_where_one_day_is_stated_for_it() -> None:
    stated = an_event("a", date="2024-03", excerpts=[an_excerpt(date="2024-03-12")])
    rivals = an_event(
        "b", date="2024-03", excerpts=[an_excerpt(date="2024-03-12"), an_excerpt(date="2024-03-14")]
    )
    outside = an_event("c", date="2024-03", excerpts=[an_excerpt(date="2024-05-12")])
    table = table_of(stated, rivals, outside)
    assert table.note[table.row_of["a"]] == from_civil(2024, 3, 12) + DAY_S / 2
    assert math.isnan(table.note[table.row_of["b"]])
    assert math.isnan(table.note[table.row_of["c"]])


def test_whatever_did_not_occur_is_hollow() -> None:
    table = table_of(*(an_event(status.value, status=status) for status in Status))
    hollow = {
        event.id for event, is_hollow in zip(table.events, table.hollow.tolist(), strict=True) if is_hollow
    }
    assert hollow == {"announced", "alleged", "disputed"}


def test_an_actor_named_twice_takes_part_once() -> None:
    table = table_of(an_event(actors=["ann", "bob", "ann"]))
    assert table.actors == ((0, 1),)


def test_a_start_and_an_end_of_their_own_give_four_bounds() -> None:
    span = edtf.join(edtf.parse("[2024-02-19..2024-02-25]"), edtf.parse("2024-04"))
    table = build_table(a_timeline(Event(id="x", title=an_event().title, span=span)))
    assert (table.left[0], table.sure_left[0]) == (from_civil(2024, 2, 19), from_civil(2024, 2, 26))
    assert (table.sure_right[0], table.right[0]) == (from_civil(2024, 4), from_civil(2024, 5))


def test_nothing_is_sure_of_what_may_have_ended_at_any_time() -> None:
    span = edtf.join(None, edtf.parse("[..2024-03]"))
    table = build_table(a_timeline(Event(id="x", title=an_event().title, span=span)))
    assert math.isnan(table.sure_right[0])
    assert (table.left_side[0], table.right_side[0]) == (UNKNOWN, KNOWN)


def test_it_is_a_column_whether_the_dates_of_excerpts_agree() -> None:
    dates: tuple[list[str], ...] = ([], ["2024", "2024"], ["2024", "2024-03"], ["2023", "2024"])
    table = table_of(
        *(
            an_event(f"e{n}", date=f"200{n}", excerpts=[an_excerpt(date=date) for date in given])
            for n, given in enumerate(dates)
        )
    )
    assert table.agreement.tolist() == [
        Agreement.UNCOMPARED,
        Agreement.AGREE,
        Agreement.DIFFER,
        Agreement.CONTRADICT,
    ]


def test_an_event_reaches_as_far_as_the_differing_dates_of_its_excerpts() -> None:
    excerpts = [an_excerpt(date=date) for date in ("2024-03-05", "2023", "2025-01-01/..")]
    table = table_of(an_event("a", date="2024-03-05", excerpts=excerpts))
    assert (table.left[0], table.right[0]) == (from_civil(2024, 3, 5), from_civil(2024, 3, 6))
    assert (table.reach_left[0], table.reach_right[0]) == (from_civil(2023), from_civil(2025, 1, 2))
    assert (table.left_side[0], table.right_side[0]) == (KNOWN, KNOWN)
    assert (table.reach_left_side[0], table.reach_right_side[0]) == (KNOWN, OPEN)


def test_without_differing_dates_an_event_reaches_as_far_as_its_own_date() -> None:
    for event in (an_event(date="/2024"), an_event(date=""), an_event(excerpts=[an_excerpt(date="2020")])):
        table = table_of(event)
        own, reach = (table.left[0], table.right[0]), (table.reach_left[0], table.reach_right[0])
        assert str(own) == str(reach)
        assert table.left_side == table.reach_left_side
