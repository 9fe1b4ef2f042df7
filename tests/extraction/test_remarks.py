"""What is said over the events that candidates make."""

from tests.extraction.proposals import a_candidate
from timeline_app import words
from timeline_app.extraction.candidate import CandidateDate, Sameness
from timeline_app.extraction.remarks import remarks, same_as
from timeline_app.phrases.phrase import Reading
from timeline_app.words import Message

WHY = Message("The ISO week before.")


def test_how_the_date_is_known_is_said_with_the_words_that_give_it() -> None:
    dated = a_candidate("a", date=CandidateDate(Reading("2024-03", None, WHY), phrase="last week"))
    bare = a_candidate("b", date=CandidateDate(Reading("", None, WHY)))
    assert remarks([dated, bare]) == {
        "a": ("“last week”: The ISO week before.",),
        "b": ("The ISO week before.",),
    }


def test_what_it_may_repeat_is_said_with_the_reasons() -> None:
    sameness = Sameness("lawsuit", 0.8, (Message("The same actors."), Message("Their dates meet.")))
    candidate = a_candidate("a", same_as=(sameness,))
    assert remarks([candidate])["a"][-1] == (
        "May be the same as “lawsuit”: The same actors. Their dates meet."
    )
    with words.using("fr"):
        assert same_as(sameness).startswith("Peut-être le même que «\u00a0lawsuit\u00a0»")
