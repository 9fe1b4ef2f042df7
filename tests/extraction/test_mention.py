"""Mentions of a cast between two offsets."""

from timeline_app.extraction.mention import Cast, Mention


def a_cast(*places: tuple[int, int]) -> Cast:
    mentions = tuple(Mention(start, end, f"actor-{start}") for start, end in places)
    return Cast(mentions, starts=tuple(start for start, _ in places))


def test_a_clause_has_the_mentions_that_lie_within_it_as_a_whole() -> None:
    cast = a_cast((0, 4), (6, 9), (12, 20), (30, 33))

    assert [mention.start for mention in cast.between(5, 20)] == [6, 12]
    assert [mention.start for mention in cast.between(5, 19)] == [6]
    assert cast.between(21, 29) == ()
