"""What an article tells twice."""

from tests.extraction.proposals import a_candidate
from tests.extraction.telling import drafts
from timeline_app.extraction.doubles import below_text, without_doubles
from timeline_app.extraction.scoring import THRESHOLD
from timeline_app.values import replace


def test_a_heading_that_repeats_the_text_scores_below_it() -> None:
    head = replace(a_candidate("head", exact="Bridge closes after cracks found"), score=0.7)
    text = replace(
        a_candidate("text", exact="The city closed the bridge on Monday as cracks were found"), score=0.5
    )
    first, second = below_text([head, text], {"head"})

    assert (first.score, second.score) == (0.45, 0.5)


def test_a_heading_of_its_own_keeps_its_score() -> None:
    head = replace(a_candidate("head", exact="Bridge closes after cracks found"), score=0.7)
    text = replace(a_candidate("text", exact="The city closed the bridge and sold a school"), score=0.5)

    assert below_text([head, text], {"head"}) == [head, text]


def test_no_score_falls_below_what_is_proposed() -> None:
    head = replace(a_candidate("head", exact="Bridge closes after cracks found"), score=0.3)
    text = replace(a_candidate("text", exact="Cracks closed the bridge"), score=THRESHOLD)

    assert below_text([head, text], {"head"})[0].score == THRESHOLD


def test_a_clause_that_says_little_more_than_its_noun_is_left_out() -> None:
    found = drafts("Elle avait une valorisation estimée à 80 milliards de dollars.", "fr")

    assert [one.nominal is not None for one in without_doubles(found)] == [True]
