from timeline_app.layout.patience import Patience


def test_patience_lets_one_thing_be_done() -> None:
    patience = Patience(0.0, clock=iter([0.0, 1.0, 2.0, 3.0]).__next__)
    assert not patience.is_over
    assert patience.is_over
