"""The date of what is told, and how it is known."""

from tests.extraction.telling import a_phrase, drafts
from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import CandidateDate
from timeline_app.extraction.dating import Dated, Dating
from timeline_app.model.event import Basis
from timeline_app.phrases.meaning import Reference
from timeline_app.phrases.phrase import Kind, Reading, Relation
from timeline_app.words import Message

PUBLISHED = edtf.parse("2024-03")


def dated(date: str) -> Dated:
    return Dated(CandidateDate(Reading(date, edtf.parse(date), Message("It says so.")), Basis.STATED))


def by_tense(text: str, language: str) -> Dated:
    return Dating(PUBLISHED).by_tense(drafts(text, language)[0].telling)


def test_the_phrase_of_a_clause_dates_it() -> None:
    text = "Le groupe a fermé en mai 2019 une usine que la ville a rachetée en 2021."
    phrases = [a_phrase(text, "mai 2019", "2019-05", lead="en "), a_phrase(text, "2021", "2021", lead="en ")]
    found = drafts(text, "fr", phrases)
    own = [Dating(PUBLISHED).own(draft, found) for draft in found]

    assert [one and (one.date.reading.edtf, one.date.basis, one.date.phrase) for one in own] == [
        ("2019-05", Basis.STATED, "mai 2019"),
        ("2021", Basis.STATED, "2021"),
    ]


def test_what_is_reckoned_from_publication_is_relative() -> None:
    text = "Le groupe a fermé hier une usine."
    found = drafts(
        text,
        "fr",
        [a_phrase(text, "hier", "2024-03-11", kind=Kind.RELATIVE, reckoned_from=Reference.PUBLICATION)],
    )
    own = Dating(PUBLISHED).own(found[0], found)

    assert own is not None
    assert own.date.basis is Basis.RELATIVE


def test_the_word_before_a_phrase_is_applied() -> None:
    text = "Le groupe a fermé avant mai 2019."
    found = drafts(
        text, "fr", [a_phrase(text, "mai 2019", "2019-05", lead="avant ", relation=Relation.BEFORE)]
    )
    own = Dating(PUBLISHED).own(found[0], found)

    assert own is not None
    assert own.date.reading.edtf == "[..2019-04]"


def test_a_date_that_only_says_which_one_is_meant_dates_nothing() -> None:
    text = "La mousse posée en 2016 a brûlé."
    found = drafts(text, "fr", [a_phrase(text, "2016", "2016", lead="en ")])

    assert Dating(PUBLISHED).own(found[-1], found) is None


def test_what_is_to_come_by_then_is_not_before_publication() -> None:
    text = "Le groupe fermera avant mai 2025."
    found = drafts(
        text, "fr", [a_phrase(text, "mai 2025", "2025-05", lead="avant ", relation=Relation.BEFORE)]
    )
    own = Dating(PUBLISHED).own(found[0], found)

    assert own is not None
    assert own.date.reading.edtf == "[2024-03-01..2025-04-30]"


def test_a_date_phrase_of_a_noun_does_not_date_the_verb() -> None:
    text = "La ville a publié des conversations datant de mai 2019."
    found = drafts(text, "fr", [a_phrase(text, "mai 2019", "2019-05")])

    assert [Dating(PUBLISHED).own(draft, found) is not None for draft in found] == [False, True]


def test_the_tense_dates_from_publication() -> None:
    assert by_tense("Le groupe a fermé une usine.", "fr").date.reading.edtf == "[..2024-03]"
    assert by_tense("Le groupe utilise une usine.", "fr").date.reading.edtf == "2024-03"
    assert by_tense("Le groupe fermera une usine.", "fr").date.reading.edtf == "[2024-03..]"
    assert by_tense("The group closed a plant.", "en").date.basis is Basis.INFERRED


def test_without_a_date_of_publication_the_tense_says_nothing() -> None:
    found = Dating(None).by_tense(drafts("Le groupe a fermé une usine.", "fr")[0].telling)

    assert (found.date.reading.edtf, found.span, found.date.basis) == ("", None, None)


def test_an_answer_lies_after_what_it_answers_and_before_publication() -> None:
    group = drafts("La ville a répondu.", "fr")[0].telling
    found = Dating(PUBLISHED).after(dated("[2024-02-19..2024-03-24]"), group, is_answer=True)

    assert found.date.reading.edtf == "[2024-02-19..2024-03-31]"


def test_what_came_before_lies_before_its_end() -> None:
    group = drafts("La ville a répondu.", "fr")[0].telling

    assert Dating(PUBLISHED).before(dated("2019-05"), group).date.reading.edtf == "[..2019-05-31]"


def test_what_lasts_since_then_begins_then_where_that_is_one_date() -> None:
    group = drafts("La ville refuse.", "fr")[0].telling

    assert Dating(PUBLISHED).since(dated("2019-05"), group).date.reading.edtf == "2019-05/2024-03"
    assert Dating(PUBLISHED).since(dated("[2019..2020]"), group).date.reading.edtf == "/2024-03"


def test_what_is_said_is_dated_by_its_own_phrase_before_that_of_the_saying() -> None:
    text = "The firm said on Tuesday that it would close two mines by May."
    phrases = [
        a_phrase(text, "Tuesday", "2024-03-05", lead="on "),
        a_phrase(text, "May", "2024-05", lead="by ", relation=Relation.BY),
    ]
    found = drafts(text, "en", phrases)
    own = Dating(PUBLISHED).own(found[0], found)

    assert own is not None
    assert own.date.phrase == "May"
