from tests.layout.scenes import RULER, a_content
from tests.makers import an_event
from timeline_app.layout import tray
from timeline_app.layout.content import Content


def a_tray(*titles: str) -> Content:
    return a_content(*(an_event(f"e{index}", date="", title=title) for index, title in enumerate(titles)))


def test_items_flow_in_lines_and_stay_between_their_edges() -> None:
    content = a_tray(*["ten letters"] * 9)
    items = tray.lay_out(content, 100, 500, None, RULER)
    assert [item.rows for item in items] == [(row,) for row in range(9)]
    assert min(item.box.left for item in items) == 100
    assert max(item.box.right for item in items) <= 500
    assert len({item.box.top for item in items}) == 3
    for index, one in enumerate(items):
        assert not any(one.box.meets(other.box) for other in items[index + 1 :])


def test_what_has_no_room_is_counted_in_the_last_item() -> None:
    content = a_tray(*["ten letters"] * 9)
    items = tray.lay_out(content, 100, 500, 2, RULER)
    assert sorted(row for item in items for row in item.rows) == list(range(9))
    assert items[-1].text == f"and {len(items[-1].rows)} more"
    assert items[-1].box.right <= 500
    assert len({item.box.top for item in items}) == 2


def test_a_title_too_long_for_a_line_is_elided() -> None:
    (item,) = tray.lay_out(a_tray("x" * 1000), 100, 400, 2, RULER)
    assert item.text.endswith("…")
    assert item.box.right <= 400


def test_the_most_important_come_first() -> None:
    content = a_content(an_event("minor", date="", importance=1), an_event("major", date="", importance=5))
    assert [item.text for item in tray.lay_out(content, 100, 900, 1, RULER)] == ["major", "minor"]


def test_an_empty_tray_takes_no_height_and_a_short_one_leaves_room_for_its_heading() -> None:
    assert tray.height_of([]) == 0.0
    assert tray.height_of(tray.lay_out(a_tray("one"), 100, 900, None, RULER)) == tray.LEAST_PX + tray.PAD_PX
