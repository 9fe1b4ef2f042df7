from timeline_app.layout.dense_plan import DenseLane, Patience


def test_patience_lets_one_thing_be_done() -> None:
    patience = Patience(0.0, clock=iter([0.0, 1.0, 2.0, 3.0]).__next__)
    assert not patience.is_over
    assert patience.is_over


def test_long_rows_stand_above_short_ones_and_all_above_the_ribbon() -> None:
    lane = DenseLane(2, 1, 140.0, False)
    assert lane.centre(0, True) < lane.centre(0, False) < lane.centre(1, False) < lane.base < lane.height
