"""A display is a value: equal where it shows the same."""

from timeline_app.layout.display import PLAIN, Display


def test_a_plain_display_draws_the_links_of_the_selection_alone() -> None:
    assert not PLAIN.all_links
    assert Display() == PLAIN
