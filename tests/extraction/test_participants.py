"""Who takes part."""

from tests.extraction.telling import an_article, lexicon
from timeline_app.extraction.actors import mentions
from timeline_app.extraction.drafts import Draft, drafts_of
from timeline_app.extraction.participants import Participants
from timeline_app.extraction.told import told_in


def told_of(text: str) -> tuple[Participants, list[Draft]]:
    article = an_article(text, "fr")
    words = lexicon("fr")
    participants = Participants(mentions(article, {}, "fr"), words)
    drafts: list[Draft] = []
    for block in article.blocks:
        for sentence in told_in(article, block, (), words):
            participants.begin(sentence)
            drafts += drafts_of(sentence, words)
    return participants, drafts


def ids(participants: Participants, draft: Draft) -> list[str]:
    return [part.actor_id for part in participants.of(draft)]


def test_the_subject_outside_of_the_words_comes_first() -> None:
    participants, drafts = told_of("En quittant Solaris, l'ingénieure Anne Roy a fondé une école.")

    assert ids(participants, drafts[0]) == ["anne-roy", "solaris"]


def test_where_nobody_is_named_the_subject_of_the_sentence_takes_part() -> None:
    participants, drafts = told_of(
        "Le groupe Solaris continue avec une valorisation estimée à 80 millions de dollars."
    )

    assert ids(participants, drafts[-1]) == ["solaris"]


def test_a_pronoun_is_named_after_who_led_the_sentence_before() -> None:
    participants, drafts = told_of("L'ingénieure Anne Roy a quitté Paris. Elle a fondé une école.")

    assert participants.subject_name(drafts[-1]) == ("Anne Roy", False)


def test_a_name_needs_no_other() -> None:
    participants, drafts = told_of("L'ingénieure Anne Roy a quitté Paris.")

    assert participants.subject_name(drafts[0]) == ("", False)


def test_a_pronoun_after_somebody_without_a_name_stays_as_it_is() -> None:
    participants, drafts = told_of(
        "L'ingénieure Anne Roy a quitté Paris. La voisine a ri. Elle a fondé une école."
    )

    assert participants.subject_name(drafts[-1]) == ("", False)


def test_whose_it_is_does_not_do_it() -> None:
    participants, drafts = told_of("Le patron de Solaris a fondé une école.")

    assert participants.subject_name(drafts[-1]) == ("", False)
    assert ids(participants, drafts[-1]) == ["solaris"]


def test_whoever_speaks_is_meant_by_we() -> None:
    participants, drafts = told_of("« Nous fermerons le site », a dit l'ingénieure Anne Roy.")

    assert ids(participants, drafts[0]) == ["anne-roy"]


def test_she_is_nobody_whom_the_text_calls_mr() -> None:
    participants, drafts = told_of("Paul Marchand a voté. M. Marchand a démissionné. Elle a gagné.")

    assert ids(participants, drafts[-1]) == []


def test_he_to_whom_a_company_says_something_is_the_one_before() -> None:
    participants, drafts = told_of("L'ingénieur Luc Roy a démissionné. Solaris lui a répondu qu'il a menti.")
    beside, others = told_of("L'ingénieur Luc Roy a démissionné. Solaris a répondu qu'il a menti.")

    assert "luc-roy" in ids(participants, drafts[-1])
    assert "luc-roy" not in ids(beside, others[-1])
