from tests.makers import a_timeline, an_event
from timeline_app.model.event import Event, Link, LinkType
from timeline_app.store.linked import RowLink, linked
from timeline_app.store.table import build_table


def linking(id: str, date: str, *links: tuple[LinkType, str], importance: int = 3) -> Event:
    return an_event(id, date=date, links=[Link(*link) for link in links], importance=importance)


def test_links_are_between_rows_and_each_is_there_once() -> None:
    table = build_table(
        a_timeline(
            linking("late", "2024", (LinkType.ANSWERS, "early"), (LinkType.ANSWERS, "early")),
            linking("early", "2023", (LinkType.CAUSES, "late")),
        )
    )
    assert set(linked(table, table.all_rows)) == {
        RowLink(1, 0, LinkType.ANSWERS, False),
        RowLink(0, 1, LinkType.CAUSES, False),
    }


def test_a_link_to_what_is_not_let_through_is_none() -> None:
    table = build_table(a_timeline(linking("a", "2024", (LinkType.FOLLOWS, "b")), linking("b", "2023")))
    assert linked(table, (1,)) == ()
    assert len(linked(table, (0, 1))) == 1


def test_a_link_that_the_dates_rule_out_says_so() -> None:
    table = build_table(a_timeline(linking("a", "2022", (LinkType.FOLLOWS, "b")), linking("b", "2023")))
    assert [link.is_against_dates for link in linked(table, table.all_rows)] == [True]


def test_links_between_important_events_come_first() -> None:
    table = build_table(
        a_timeline(
            linking("a", "2020", (LinkType.CAUSES, "b")),
            linking("b", "2021", (LinkType.CAUSES, "c"), importance=4),
            linking("c", "2022", importance=5),
        )
    )
    assert [link.from_row for link in linked(table, table.all_rows)] == [1, 0]
