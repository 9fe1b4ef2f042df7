"""Ids that nobody has."""

from timeline_app.extraction.ids import Ids


def test_equal_titles_get_ids_of_their_own() -> None:
    ids = Ids(["the-vote-2"].__contains__)

    assert [ids.take("The vote") for _ in range(3)] == ["the-vote", "the-vote-3", "the-vote-4"]


def test_a_long_title_makes_an_id_of_whole_words() -> None:
    ids = Ids(frozenset[str]().__contains__)

    assert (
        ids.take("Openai has begun to answer these critics, disclosing")
        == "openai-has-begun-to-answer-these-critics"
    )
    assert (
        ids.take("Openai has begun to answer the critics of its ways")
        == "openai-has-begun-to-answer-the-critics"
    )
    assert (
        ids.take("Il a contribué à fonder la société et s'en être détourné")
        == "il-a-contribue-a-fonder-la-societe"
    )
    assert ids.take("x" * 70) == "x" * 40
