"""Who is spoken of in an article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.reading import article_of
from timeline_app.extraction.actors import actors_in, mentions
from timeline_app.extraction.mention import Cast, How
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.local_text import LocalText


def cast_of(text: str, language: str, *known: Actor) -> Cast:
    return mentions(article_of(text, language=language), {actor.id: actor for actor in known}, language)


def spoken(text: str, cast: Cast) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.actor_id) for each in cast.mentions]


def an_actor(id: str, name: str, kind: ActorKind = ActorKind.OTHER, *aliases: str) -> Actor:
    return Actor(id, LocalText.plain(name), kind, aliases)


def ids_of(text: str, cast: Cast, words: str) -> list[str]:
    """Who takes part in what these words of the text tell."""
    start = text.index(words)
    return [part.actor_id for part in actors_in(cast, start, start + len(words))]


COMPLAINT = (
    "En portant plainte contre OpenAI la semaine dernière, le milliardaire Elon Musk a attaqué. "
    "Il reproche à l'entreprise son secret. Le milliardaire annonce que son robot conversationnel Grok s'ouvrira. "
    "Musk fera de même avec GPT-4, dit OpenAI."
)


def test_a_full_name_and_the_later_surname_are_one_actor() -> None:
    cast = cast_of(COMPLAINT, "fr")
    named = [each for each in spoken(COMPLAINT, cast) if each[1] == "elon-musk"]

    assert [words for words, _ in named] == ["Elon Musk", "Il", "Le milliardaire", "Musk"]
    assert cast.actors["elon-musk"].name == LocalText.plain("Elon Musk")
    assert cast.actors["elon-musk"].aliases == ("Musk",)


def test_the_kinds_are_told_by_the_words_around_and_are_other_where_nothing_tells() -> None:
    cast = cast_of(COMPLAINT + " Il a visité Paris et Zorblax.", "fr")

    kinds = {id: actor.kind for id, actor in cast.actors.items()}
    assert kinds == {
        "openai": ActorKind.ORGANISATION,
        "elon-musk": ActorKind.PERSON,
        "grok": ActorKind.PRODUCT,
        "gpt-4": ActorKind.PRODUCT,
        "paris": ActorKind.PLACE,
        "zorblax": ActorKind.OTHER,
    }


def test_a_description_is_resolved_and_offered_but_is_no_alias() -> None:
    cast = cast_of(COMPLAINT, "fr")

    described = [each for each in cast.mentions if each.how is How.DESCRIPTION]
    assert [COMPLAINT[each.start : each.end] for each in described] == ["l'entreprise", "Le milliardaire"]
    assert [each.is_sure for each in described] == [False, True]
    assert all(COMPLAINT[each.antecedent :].startswith(("OpenAI", "Elon Musk", "Il ")) for each in described)
    assert cast.descriptions == {"elon-musk": ("le milliardaire",)}


def test_a_pronoun_is_the_subject_carried_over_and_says_so() -> None:
    cast = cast_of(COMPLAINT, "fr")

    (pronoun,) = [each for each in cast.mentions if each.how is How.PRONOUN]
    assert (COMPLAINT[pronoun.start : pronoun.end], pronoun.actor_id) == ("Il", "elon-musk")
    assert not pronoun.is_sure


def test_the_subject_stands_first_and_a_participle_has_that_of_its_sentence() -> None:
    cast = cast_of(COMPLAINT, "fr")

    assert ids_of(COMPLAINT, cast, "En portant plainte contre OpenAI la semaine dernière") == [
        "elon-musk",
        "openai",
    ]
    assert ids_of(COMPLAINT, cast, "son robot conversationnel Grok s'ouvrira") == ["grok"]
    assert ids_of(COMPLAINT, cast, "Musk fera de même avec GPT-4") == ["elon-musk", "gpt-4"]


def test_the_actors_of_the_timeline_keep_their_ids() -> None:
    text = "Hier, MUSK a vendu ses parts de la Société générale à Mme Tracy Vandor. Vandor a payé le milliardaire."
    cast = cast_of(
        text,
        "fr",
        an_actor("em", "Elon Musk", ActorKind.PERSON, "le milliardaire"),
        an_actor("sg", "Société Générale"),
        an_actor("nobody", "Un Autre"),
    )

    assert spoken(text, cast) == [
        ("MUSK", "em"),
        ("Société générale", "sg"),
        ("Tracy Vandor", "tracy-vandor"),
        ("Vandor", "tracy-vandor"),
        ("le milliardaire", "em"),
    ]
    assert set(cast.actors) == {"em", "sg", "tracy-vandor"}


def test_a_new_actor_gets_no_id_that_is_taken() -> None:
    cast = cast_of("Nous avons vu Blanche à Lyon.", "fr", an_actor("blanche", "Une autre Blanche"))

    assert "blanche-2" in cast.actors


def test_another_of_the_same_surname_is_somebody_else() -> None:
    text = "She met Kimbal Musk on Friday. Musk then left."
    cast = cast_of(text, "en", an_actor("elon", "Elon Musk", ActorKind.PERSON, "Musk"))

    assert spoken(text, cast)[0] == ("Kimbal Musk", "kimbal-musk")


def test_of_two_with_one_surname_whoever_was_spoken_of_last_is_meant_and_it_is_not_sure() -> None:
    text = "Bill Clinton came. Hillary Clinton spoke. Then Clinton left."
    cast = cast_of(text, "en")

    last = cast.mentions[-1]
    assert (last.actor_id, last.how, last.is_sure) == ("hillary-clinton", How.SHORT, False)
    assert cast.actors["hillary-clinton"].aliases == ()


def test_an_acronym_and_what_it_stands_for_are_one() -> None:
    text = "The Federal Trade Commission (FTC) sued Amazon. The FTC wants a fine. Amazon denies it, and the FTC insists."
    cast = cast_of(text, "en")

    assert cast.actors["federal-trade-commission"].name == LocalText.plain("FTC")
    assert cast.actors["federal-trade-commission"].aliases == ("Federal Trade Commission",)
    assert [each.actor_id for each in cast.mentions if each.actor_id != "amazon"] == [
        "federal-trade-commission"
    ] * 4


def test_places_that_only_say_where_take_no_part_but_those_that_act_do() -> None:
    text = "In London, France beat Norway. Apple opened a shop in Paris."
    cast = cast_of(text, "en")

    assert ids_of(text, cast, "In London, France beat Norway") == ["france", "norway"]
    assert ids_of(text, cast, "Apple opened a shop in Paris") == ["apple"]


def test_the_boss_of_a_company_is_not_that_company() -> None:
    text = "Tesla CEO Elon Musk said so. Microsoft's Brad Smith agreed."
    cast = cast_of(text, "en")

    assert ids_of(text, cast, "Tesla CEO Elon Musk said so")[0] == "elon-musk"
    assert ids_of(text, cast, "Microsoft's Brad Smith agreed")[0] == "brad-smith"


def test_names_of_headings_are_known_from_the_text_only() -> None:
    text = "Court Orders Airline To Refund Anna Marsh\n\nThe court told Anna Marsh that she was right.\n\nMarsh Wins\n"
    cast = cast_of(text, "en")

    assert set(cast.actors) == {"anna-marsh"}
    assert len(cast.mentions) == 3


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_text_no_mentions(language: str) -> None:
    assert cast_of("", language) == Cast()


@given(
    st.lists(
        st.sampled_from(
            [
                "Elon",
                "Musk",
                "Mme",
                "Le",
                "Pen",
                "d'",
                "OpenAI",
                ",",
                ".",
                "(CNIL)",
                "la",
                "commission",
                "Commission",
                "nationale",
                "il",
                "He",
                "the",
                "company",
                "of",
                "and",
                "de",
                "GPT-4",
                "2",
                "Paris",
                "à",
                "in",
                "son",
                "robot",
                "Grok",
                "'s",
                "le",
                "milliardaire",
                "En",
                "portant",
                "\n\n",
                "«",
                "»",
            ]
        ),
        max_size=60,
    ),
    st.sampled_from(["fr", "en"]),
)
def test_mentions_are_in_order_without_overlap_and_of_actors_of_the_cast(
    parts: list[str], language: str
) -> None:
    text = " ".join(parts)
    cast = cast_of(text, language, an_actor("le-pen", "Marine Le Pen", ActorKind.PERSON))

    at = 0
    for each in cast.mentions:
        assert at <= each.start < each.end <= len(text)
        at = each.end
    assert {each.actor_id for each in cast.mentions} == set(cast.actors)
    assert all(actor.id == id for id, actor in cast.actors.items())
    assert len({part.actor_id for part in actors_in(cast, 0, len(text))}) == len(
        actors_in(cast, 0, len(text))
    )


@pytest.mark.parametrize(
    ("text", "language", "ids"),
    [
        ("The head of Orsel Foods, Sir Martin Keane, resigned.", "en", ["martin-keane", "orsel-foods"]),
        ("Le maire, Damien Roux, soutient Orsel.", "fr", ["damien-roux", "orsel"]),
        ("He led the Leeds-based Orsel Group, in Wales and the West Midlands.", "en", ["orsel-group"]),
        ("Anna Marsh closed the Grimsby plant.", "en", ["anna-marsh"]),
        ("La plainte, selon l'AFP, vise Anna Roux.", "fr", ["anna-roux"]),
    ],
)
def test_who_takes_part_in_a_sentence(text: str, language: str, ids: list[str]) -> None:
    assert ids_of(text, cast_of(text, language), text) == ids


def test_who_is_spoken_of_often_is_likelier_meant_than_who_was_named_once() -> None:
    text = "Orsel Ltd grew. Orsel Ltd paid. Orsel Ltd sold a shop to Quill Ltd. On Friday the company closed."
    cast = cast_of(text, "en")

    assert cast.mentions[-1].actor_id == "orsel-ltd"
