"""The candidates of one article."""

from tests.extraction.telling import an_article, lexicon
from timeline_app.extraction.actors import mentions
from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.drawing import candidates_of
from timeline_app.extraction.ids import Ids
from timeline_app.model.event import LinkType, Status
from timeline_app.phrases.tagging import tag


def candidates(text: str, date: str = "2024-03") -> list[Candidate]:
    article = an_article(text, "fr", date)
    phrases = tag(article.text, "fr", article.published)
    cast = mentions(article, {}, "fr")
    return candidates_of(article, 0, "paper", phrases, cast, lexicon("fr"), Ids(frozenset().__contains__))


def dates(text: str) -> list[str]:
    return [one.date.reading.edtf for one in candidates(text)]


def test_a_coordinate_clause_shares_the_date_of_the_first() -> None:
    assert dates("En mai 2019, le groupe a fermé une usine et la ville a acheté le terrain.") == [
        "2019-05",
        "2019-05",
    ]


def test_what_is_told_of_another_time_shares_no_date() -> None:
    assert dates("Le groupe a fermé une usine en mai 2019 et la ville achètera le terrain.") == [
        "2019-05",
        "[2024-03..]",
    ]


def test_what_only_comes_after_follows() -> None:
    first, second = candidates(
        "Le groupe a fermé une usine en mai 2019. Ensuite, la ville a acheté le terrain."
    )

    assert [(link.type, link.event_id) for link in second.links] == [(LinkType.FOLLOWS, first.id)]
    assert second.date.reading.edtf == "[2019-05..2024-03-31]"


def test_the_date_told_last_is_offered_for_what_has_none() -> None:
    _, second = candidates("Le groupe a fermé une usine en mai 2019. La ville a acheté le terrain.")

    assert second.date.reading.edtf == "[..2024-03]"
    assert [reading.edtf for reading in second.date.others] == ["2019-05"]


def test_definitions_and_opinions_are_left_out() -> None:
    assert candidates("Les usines sont des lieux importants. Il faut les aimer.") == []


def test_headings_score_less_than_the_text() -> None:
    text = (
        "Le groupe a fermé une usine\n\nLe groupe a fermé une usine. La ville a acheté le terrain et le pont."
    )
    heading, *_ = candidates(text)

    assert heading.score < candidates("Le groupe a fermé une usine. Il pleut. Il neige.")[0].score


def test_of_two_things_that_came_before_neither_follows_the_other() -> None:
    text = "La ville critique le groupe, après avoir signé un accord et avoir vendu le terrain."
    signed = next(one for one in candidates(text) if "signé" in one.excerpt.exact)
    sold = next(one for one in candidates(text) if "vendu" in one.excerpt.exact)

    assert sold.id not in [link.event_id for link in signed.links]


def test_a_participle_and_its_main_clause_have_each_their_own_date() -> None:
    found = candidates("La route, coupée par un incendie le 7 mai 2022, doit rouvrir au printemps 2025.")

    assert [(one.date.reading.edtf, one.status) for one in found] == [
        ("2022-05-07", Status.OCCURRED),
        ("2025-21", Status.ANNOUNCED),
    ]


def test_a_main_clause_says_more_than_the_participle_in_its_subject() -> None:
    found = candidates("Les peines, prononcées le mois dernier, visaient Paul Marchand.")

    assert [one.date.reading.edtf for one in found] == ["2024-02", "[..2024-03]"]


def test_what_is_said_in_a_quotation_behind_that_is_one_with_the_saying() -> None:
    (found,) = candidates("Elle avait assuré, le 2 mars, qu'« aucun site ne fermerait cette année ».")

    assert found.excerpt.exact.endswith("cette année »")


def test_what_came_before_an_answer_came_before_what_it_answers() -> None:
    text = (
        "Ana Roy a porté plainte contre Orsel le 4 mars 2024. Orsel lui a répondu qu'elle cherche le profit, après "
        "avoir fondé le groupe."
    )
    founded = next(
        one for one in candidates(text) if "fondé" in one.excerpt.exact and "répondu" not in one.title
    )

    assert founded.date.reading.edtf == "[..2024-03-04]"
    assert (founded.status, founded.status_by) == (Status.ALLEGED, "orsel")


def test_what_is_told_in_passing_of_the_same_came_before_what_they_did() -> None:
    text = (
        "Ana Roy a porté plainte contre Orsel le 4 mars 2024. Elle reproche à Orsel "
        "qu'elle a contribué à fonder une gestion opaque."
    )
    founded = next(one for one in candidates(text) if "fonder" in one.excerpt.exact)

    assert founded.date.reading.edtf == "[..2024-03-04]"


def test_what_is_told_in_passing_of_others_has_only_its_tense() -> None:
    text = (
        "Ana Roy a porté plainte contre Orsel le 4 mars 2024. Elle reproche à Zéphyr "
        "qu'elle a contribué à fonder une gestion opaque."
    )
    founded = next(one for one in candidates(text) if "fonder" in one.excerpt.exact)

    assert founded.date.reading.edtf == "[..2024-03]"


def test_what_is_said_goes_on_behind_a_second_that() -> None:
    found = candidates(
        "Orsel a annoncé qu'elle vendrait un port en 2025 et que 300 postes seraient supprimés."
    )

    assert [one.excerpt.exact for one in found][-1] == "300 postes seraient supprimés"
    assert [one.status for one in found][1:] == [Status.ANNOUNCED, Status.ANNOUNCED]
