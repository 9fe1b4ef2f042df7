"""Lines at the head of an article say when and by whom it was published; titles that name a date do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.head_lines import read_lead, read_line


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("date 2024-03", "2024-03"),
        ("Date: 2024-03-12T10:02:00+01:00", "2024-03-12"),
        ("Publié le 12 mars 2024 à 10:02", "2024-03-12"),
        ("Publié le 1er mars 2024 à 10h02 - Mis à jour le 13 mars 2024 à 8 h 30", "2024-03-01"),
        ("Par Jeanne Morel, le 12 mars 2024", "2024-03-12"),
        ("Mardi 12 mars 2024", "2024-03-12"),
        ("Paris, le 12 mars 2024", "2024-03-12"),
        ("mars 2024", "2024-03"),
        ("By Jane Doe and John van der Berg | March 12, 2024 10:02 AM EST", "2024-03-12"),
        ("Published: Mar. 5, 2024 at 6:30 p.m. ET | 3 min read", "2024-03-05"),
        ("Tuesday, March 12th, 2024", "2024-03-12"),
        ("LONDON, 5 March 2024 (Reuters)", "2024-03-05"),
        ("Publié le 05/03/2024", "2024-03-05"),
        (
            "Le Phare.fr | 12.03.2024 à 07h33 • Mis à jour le 13.03.2024 à 08h09 | Par Jean Dupont",
            "2024-03-12",
        ),
        ("Publié le : 12/03/2024 - 10:02   Modifié le : 13/03/2024 - 12:00", "2024-03-12"),
        ("AFP, publié le mardi 12 mars 2024 à 10h02 par La rédaction", "2024-03-12"),
        ("Jeanne Morel · Le 12/03/2024 à 10:02", "2024-03-12"),
        ("Le Phare, 12 mars 2024, p. 4", "2024-03-12"),
        ("N° 123 - mars 2024", "2024-03"),
        ("Paris (AFP) – Publié le 12/03/2024", "2024-03-12"),
        ("First published on Tue 12 Mar 2024 10.02 GMT", "2024-03-12"),
        ("March 12, 2024 10:02 AM GMT+1 Updated 2 days ago", "2024-03-12"),
        ("Published 10:02 AM EDT, Tue March 12, 2024", "2024-03-12"),
        ("Posted: Mar 12, 2024 4:00 AM EDT | Last Updated: March 13", "2024-03-12"),
        ("By JANE DOE Associated Press March 12, 2024", "2024-03-12"),
    ],
)
def test_a_line_of_which_all_is_understood_dates_the_article(line: str, published: str) -> None:
    said = read_line(line, "fr")

    assert said is not None
    assert said.published[:10] == published


@pytest.mark.parametrize(
    "line",
    [
        "Le procès du 12 mars 2024",
        "What happened on March 12, 2024",
        "By 2025 the harbour will have two cranes",
        "Par la force des choses",
        "12 mars 2024 : la grue tombe",
        "Publié chez Morel et fils",
        "The harbour board",
        "10:02",
        "Mars 2024 en chiffres",
        "May 2024 be better",
        "",
        "By Jane Doe " * 30,
    ],
)
def test_a_line_that_says_anything_else_is_none(line: str) -> None:
    assert read_line(line, "en") is None


def test_a_date_of_change_is_none_of_publication() -> None:
    said = read_line("Mis à jour le 13 mars 2024", "fr")

    assert said is not None
    assert (said.published, said.updated) == ("", "2024-03-13")


def test_a_line_that_says_only_how_long_ago_it_was_has_no_date() -> None:
    said = read_line("Publié il y a 2 heures, mis à jour il y a 1 heure", "fr")

    assert said is not None
    assert (said.published, said.updated, said.names) == ("", "", ())
    assert read_line("Publication", "fr") is None


def test_names_after_by_are_the_authors() -> None:
    said = read_line("By Jane Doe, Ann de la Tour and John van der Berg", "en")

    assert said is not None
    assert said.names == ("Jane Doe", "Ann de la Tour", "John van der Berg")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Sarah Whitcombe, Health Correspondent", ["Sarah Whitcombe"]),
        ("Par Camille Dufresne, correspondante à Londres", ["Camille Dufresne"]),
        ("Par Camille Dufresne et Jean Roy, envoyés spéciaux à Kyiv", ["Camille Dufresne", "Jean Roy"]),
        ("By Jane Doe, Political Editor, and Tom Hart, Reporter", ["Jane Doe", "Tom Hart"]),
        ("By Jane Doe and Ann de la Tour, BBC News", ["Jane Doe", "Ann de la Tour"]),
        ("By Jane Doe in London", ["Jane Doe"]),
        ("Par Jeanne Morel, rédactrice en chef adjointe", ["Jeanne Morel"]),
    ],
)
def test_what_the_authors_are_and_where_is_no_name(line: str, names: list[str]) -> None:
    said = read_line(line, "en")

    assert said is not None
    assert list(said.names) == names


@pytest.mark.parametrize(
    "line",
    ["By Train in Europe", "Health Correspondent", "By Jane Doe, our reporter in the north, who saw it"],
)
def test_a_role_or_a_place_makes_no_byline_by_itself(line: str) -> None:
    assert read_line(line, "en") is None


def test_numbers_are_in_the_order_of_the_language_and_no_date_where_none_is_known() -> None:
    orders = [read_line("Published 05/03/2024", language) for language in ("fr", "en", "")]

    assert [said.published if said else None for said in orders] == ["2024-03-05", "2024-05-03", None]


def test_a_place_and_a_date_are_a_title_where_nothing_stands_above() -> None:
    assert read_line("Le Bataclan, 13 novembre 2015", "fr", is_first=True) is None
    assert read_line("Le Bataclan, 13 novembre 2015", "fr") is not None


def test_only_a_date_alone_is_bare() -> None:
    bare, labelled = read_line("12 mars 2024"), read_line("Publié le 12 mars 2024")

    assert bare is not None
    assert labelled is not None
    assert (bare.is_bare, labelled.is_bare) == (True, False)


@pytest.mark.parametrize(
    ("text", "lead", "published"),
    [
        ("date 2024-03 En portant plainte", "date 2024-03", "2024-03"),
        ("PARIS, March 12, 2024 (AFP) — The court met.", "PARIS, March 12, 2024 (AFP) —", "2024-03-12"),
        ("Paris, le 12 mars 2024 – La cour", "Paris, le 12 mars 2024 –", "2024-03-12"),
        ("WASHINGTON (AP) — The court", "WASHINGTON (AP) —", ""),
        ("WASHINGTON, March 12 (Reuters) - The court", "WASHINGTON, March 12 (Reuters) -", ""),
    ],
)
def test_what_stands_before_the_first_sentence_is_told_apart(text: str, lead: str, published: str) -> None:
    said = read_lead(text, 0, "en")

    assert said is not None
    assert (text[: said.end], said.published) == (lead, published)


@pytest.mark.parametrize(
    "text", ["Musk, le patron - il dit", "OpenAI - x", "The court met in March 2024.", ""]
)
def test_a_sentence_is_no_lead(text: str) -> None:
    assert read_lead(text, 0, "en") is None


@given(st.text("PByar le12/.–-,(AFP) mars2024é", max_size=120), st.sampled_from(["fr", "en", ""]))
def test_any_line_is_read_or_not_but_never_beyond_its_end(line: str, language: str) -> None:
    for said in (read_line(line, language), read_lead(line, 0, language)):
        assert said is None or 0 < said.end <= len(line)


def test_a_date_with_which_a_wrapped_sentence_begins_is_no_line_of_the_head() -> None:
    assert read_line("On 3 May 2020,", "en") is None
    assert read_line("On 3 May 2020", "en") is not None
