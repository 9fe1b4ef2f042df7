from timeline_app.layout.dense_plan import DenseLane


def test_long_rows_stand_above_short_ones_and_all_above_the_ribbon() -> None:
    lane = DenseLane(2, 1, 140.0, False)
    assert lane.centre(0, True) < lane.centre(0, False) < lane.centre(1, False) < lane.base < lane.height
