"""Ids that nobody has."""

from timeline_app.extraction.ids import Ids


def test_equal_titles_get_ids_of_their_own() -> None:
    ids = Ids(["the-vote-2"].__contains__)

    assert [ids.take("The vote") for _ in range(3)] == ["the-vote", "the-vote-3", "the-vote-4"]
