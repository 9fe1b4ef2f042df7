from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.layout.rival_words import contradiction_sentence, date_in_words, sources_in_words
from timeline_app.model.rival_dates import contradictions, rival_dates

EVENT = an_event(
    excerpts=[
        an_excerpt(source="gazette", date="[2024-03-05..2024-03-06]"),
        an_excerpt(source="courier", date="2024-04"),
        an_excerpt(source="memoir", date="2024-04"),
    ]
)


def test_a_date_is_named_with_all_its_sources_by_their_number() -> None:
    _, april = rival_dates(EVENT)
    assert date_in_words(april) == "April 2024"
    words = sources_in_words(april, a_timeline(EVENT), {"courier": 2})
    assert words == "2 · The courier; The memoir"


def test_of_two_dates_that_do_not_meet_it_is_said_that_both_cannot_be_right() -> None:
    (found,) = contradictions(rival_dates(EVENT))
    assert contradiction_sentence(found) == "Between 5 and 6 March 2024 and April 2024 cannot both be right."
