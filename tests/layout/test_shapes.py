from timeline_app.layout.shapes import Box


def test_a_box_holds_what_lies_within_and_a_little_more_where_that_is_wanted() -> None:
    box = Box(0, 10, 20, 30)
    assert (box.width, box.height) == (20, 20)
    assert box.holds(20, 30)
    assert not box.holds(22, 30)
    assert box.holds(22, 30, slack=2)


def test_boxes_that_only_touch_do_not_meet() -> None:
    assert Box(0, 0, 10, 10).meets(Box(9, 9, 20, 20))
    assert not Box(0, 0, 10, 10).meets(Box(10, 0, 20, 10))
