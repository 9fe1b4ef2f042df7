"""Working titles are made of the article's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.telling import a_phrase, drafts, lexicon
from timeline_app.extraction.title_words import LONGEST
from timeline_app.extraction.titles import title_of


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "En quittant le groupe, Anne Roy a fondé une école.",
            "fr",
            ["Anne Roy quitte le groupe", "Anne Roy a fondé une école"],
        ),
        (
            "En se retirant, les banques ont perdu.",
            "fr",
            ["Les banques se retirent", "Les banques ont perdu"],
        ),
        (
            "Elle a démissionné après avoir perdu le vote.",
            "fr",
            ["Elle a démissionné", "Elle a perdu le vote"],
        ),
        (
            "Elle reproche au groupe qu'elle a fondé de mentir.",
            "fr",
            ["Elle reproche au groupe de mentir", "Le groupe qu'elle a fondé"],
        ),
        ("A regretté hier Anne Roy.", "fr", ["Hier Anne Roy a regretté"]),
        ("Mais le groupe (coté à Paris) a fermé une usine.", "fr", ["Le groupe a fermé une usine"]),
        (
            "Il rejoint Google ou Meta qui publient leurs modèles.",
            "fr",
            ["Il rejoint Google ou Meta", "Google ou Meta publient leurs modèles"],
        ),
        (
            "After leaving the party, Ann Roy founded a school.",
            "en",
            ["Ann Roy leaves the party", "Ann Roy founded a school"],
        ),
        (
            "The firm closed its plant and fired 300 people.",
            "en",
            ["The firm closed its plant", "The firm fired 300 people"],
        ),
        (
            "La société a été fondée à Lyon, puis vendue à Paris.",
            "fr",
            ["La société a été fondée à Lyon", "La société a été vendue à Paris"],
        ),
        ("Elle a tout vendu avant de se retirer.", "fr", ["Elle a tout vendu", "Elle se retire"]),
        (
            "Après avoir fui et s'en être vanté, Anne Roy a tout vendu.",
            "fr",
            ["Anne Roy a fui", "Anne Roy s'en est vanté", "Anne Roy a tout vendu"],
        ),
        (
            "Paul Decker, le patron du club, a dénoncé un « plan caché ».",
            "fr",
            ["Paul Decker a dénoncé un « plan caché »"],
        ),
        ("Parliament never adopted the law.", "en", ["Parliament never adopted the law"]),
    ],
)
def test_titles(text: str, language: str, expected: list[str]) -> None:
    assert [title_of(draft, lexicon(language)) for draft in drafts(text, language)] == expected


def test_dates_are_left_out_with_what_leads_to_them() -> None:
    text = "Le groupe a fermé en mai 2019 une usine à Lyon."
    (draft,) = drafts(text, "fr", [a_phrase(text, "mai 2019", "2019-05", lead="en ")])

    assert title_of(draft, lexicon("fr")) == "Le groupe a fermé une usine à Lyon"


def test_a_name_stands_for_a_pronoun() -> None:
    (draft,) = drafts("Il a fermé une usine.", "fr")

    assert title_of(draft, lexicon("fr"), "Jean Roy") == "Jean Roy a fermé une usine"


@given(
    st.lists(
        st.sampled_from(["usine", "vieille", "de", "la", "à", "Lyon", ",", "et", "pour", "grande", "ville"]),
        max_size=60,
    )
)
def test_titles_are_short_and_have_no_word_of_their_own(parts: list[str]) -> None:
    text = f"Le groupe a fermé {' '.join(parts)} hier."
    for draft in drafts(text, "fr"):
        title = title_of(draft, lexicon("fr"))

        assert len(title) <= LONGEST
        assert {word.strip(",.").lower() for word in title.split()} <= {
            word.strip(",.").lower() for word in text.split()
        }
