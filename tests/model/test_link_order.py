"""Links that the dates of their events rule out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.makers import an_event
from timeline_app.model.event import LinkType
from timeline_app.model.link_order import is_against_dates

DATES = (
    "", "2024", "2024-03-05", "2024-03-06", "[..2024-03]", "2024-03-06/..", "/2024-03-01", "2024-02/2024-04",
    "2024-05/", "../2024-03-01", "2023", "2024-03~", "{2024-01,2024-05}",
)  # fmt: skip


def against(type: LinkType, date: str, other: str) -> bool:
    return is_against_dates(type, an_event("a", date=date), an_event("b", date=other))


@pytest.mark.parametrize("type", [LinkType.ANSWERS, LinkType.FOLLOWS])
def test_what_answers_or_follows_may_not_lie_before_the_other(type: LinkType) -> None:
    assert against(type, "2024-03-05", "2024-03-06")
    assert not against(type, "2024-03-05", "2024-03-05")
    assert not against(type, "2024-03", "2024-03-31")
    assert not against(type, "2024-03-06", "2024-03-05")


def test_an_effect_may_not_lie_before_its_cause() -> None:
    assert against(LinkType.CAUSES, "2024-03-06", "2024-03-05")
    assert not against(LinkType.CAUSES, "2024-03-05", "2024-03-06")


@pytest.mark.parametrize(
    ("part", "is_wrong"),
    [
        ("2024-03-05", False),
        ("2024-02-28", True),
        ("2024-03-11", True),
        ("2024-02-28/2024-03-02", True),
        ("2024-03-02/2024-03-12", True),
        ("2024-02-28/..", True),
        ("../2024-03-02", False),
        ("2024", False),
        ("", False),
    ],
)
def test_a_part_may_not_reach_beyond_its_whole(part: str, is_wrong: bool) -> None:
    assert against(LinkType.PART_OF, part, "2024-03-01/2024-03-10") is is_wrong


@given(st.sampled_from(LinkType), st.sampled_from(DATES), st.sampled_from(DATES))
def test_of_two_directions_the_dates_rule_out_one_at_most(type: LinkType, one: str, other: str) -> None:
    if type is not LinkType.PART_OF:  # neither of two events apart is part of the other
        assert not (against(type, one, other) and against(type, other, one))


@given(st.sampled_from(DATES), st.sampled_from(DATES))
def test_what_causes_is_what_is_followed(one: str, other: str) -> None:
    assert against(LinkType.CAUSES, one, other) == against(LinkType.FOLLOWS, other, one)


@given(st.sampled_from(LinkType), st.sampled_from(DATES))
def test_nothing_is_ruled_out_of_events_at_one_time_or_without_a_date(type: LinkType, date: str) -> None:
    assert not against(type, date, date)
    assert not against(type, date, "")
    assert not against(LinkType.CONTRADICTS, date, "1066")
