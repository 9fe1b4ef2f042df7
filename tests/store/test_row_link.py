from timeline_app.model.event import LinkType
from timeline_app.store.row_link import RowLink, RowLinks

A_TO_B = RowLink(0, 1, LinkType.ANSWERS, False)
B_TO_C = RowLink(1, 2, LinkType.CAUSES, False)
LINKS = RowLinks([A_TO_B, B_TO_C])


def test_an_event_has_the_links_from_it_and_to_it() -> None:
    assert [LINKS.of(row) for row in range(-1, 4)] == [[], [A_TO_B], [A_TO_B, B_TO_C], [B_TO_C], []]


def test_links_touch_rows_with_either_end_but_for_those_of_one_event() -> None:
    assert LINKS.touching([2, 3]) == [B_TO_C]
    assert LINKS.touching([0, 2]) == [A_TO_B, B_TO_C]
    assert LINKS.touching([0, 2], but=0) == [B_TO_C]
    assert LINKS.touching([1], but=1) == []
