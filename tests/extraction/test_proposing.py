"""Articles -> candidates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.telling import an_article
from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.articles.reading import article_of
from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.extraction.lexicons.lexicon import listed
from timeline_app.extraction.proposing import propose
from timeline_app.extraction.scoring import THRESHOLD
from timeline_app.extraction.title_words import LONGEST
from timeline_app.formats.feedback import Stopped
from timeline_app.model.event import Basis, LinkType, Status
from timeline_app.provenance.anchor import SourceText, State, locate
from timeline_app.values import replace

FRENCH = """En portant plainte contre Solaris la semaine dernière, l'ingénieure Anne Roy a surpris le secteur.

Solaris a déjà commencé à répondre en publiant des conversations avec Anne Roy datant de mai 2021. Depuis, Anne Roy \
continue de critiquer le groupe.

Anne Roy a annoncé que son moteur Zéphyr passera en accès libre dès cette semaine. Le groupe compte sur une \
valorisation désormais estimée à 80 milliards de dollars."""
ENGLISH = """Helen Marsh resigned after losing a vote in parliament. The party, founded in 1987 by her father, will \
choose a new leader in May. According to the police, two men attacked her office on 3 March 2024."""


def proposal(text: str, language: str, date: str = "2024-03-12") -> Proposal:
    return propose([an_article(text, language, date)])


def with_words(proposal: Proposal, words: str) -> Candidate:
    """The best candidate whose excerpt has the words."""
    found = [one for one in proposal.candidates if words in one.excerpt.exact]
    return max(found, key=lambda one: one.score)


@pytest.fixture(scope="module")
def french() -> Proposal:
    return proposal(FRENCH, "fr", "2024-03")


@pytest.fixture(scope="module")
def english() -> Proposal:
    return proposal(ENGLISH, "en")


def test_every_excerpt_stands_in_its_article_where_it_says(french: Proposal, english: Proposal) -> None:
    for each in (french, english):
        text = each.articles[0].text
        for one in each.candidates:
            anchor = locate(one.excerpt.exact, one.excerpt.prefix, one.excerpt.suffix, SourceText.of(text))
            assert (anchor.state, anchor.start, anchor.end) == (State.VERBATIM, one.start, one.end)


def test_candidates_come_in_the_order_of_the_text_each_with_its_id(french: Proposal) -> None:
    assert [one.start for one in french.candidates] == sorted(one.start for one in french.candidates)
    assert len({one.id for one in french.candidates}) == len(french.candidates)
    assert all(one.score >= THRESHOLD for one in french.candidates)


def test_a_lawsuit_has_its_week_and_both_parties(french: Proposal) -> None:
    one = with_words(french, "portant plainte")

    assert one.date.reading.edtf == "[2024-02-19..2024-03-24]"
    assert (one.date.basis, one.date.phrase) == (Basis.RELATIVE, "la semaine dernière")
    assert {part.actor_id for part in one.actors} == {"anne-roy", "solaris"}
    assert one.title == "L'ingénieure Anne Roy porte plainte contre Solaris"


def test_an_answer_is_linked_to_what_it_answers(french: Proposal) -> None:
    one = next(one for one in french.candidates if one.excerpt.exact.startswith("Solaris a déjà"))

    assert [(link.type, link.event_id) for link in one.links] == [
        (LinkType.ANSWERS, with_words(french, "portant plainte").id)
    ]
    assert one.date.reading.edtf == "[2024-02-19..2024-03-31]"


def test_what_is_announced_is_told_apart_from_its_announcement(french: Proposal) -> None:
    act, content = [one for one in french.candidates if "Zéphyr" in one.excerpt.exact]

    assert (act.status, act.date.reading.edtf) == (Status.OCCURRED, "[..2024-03]")
    assert (content.status, content.status_by) == (Status.ANNOUNCED, "anne-roy")
    assert content.excerpt.exact == "son moteur Zéphyr passera en accès libre dès cette semaine"


def test_a_valuation_is_an_event_by_its_noun(french: Proposal) -> None:
    one = with_words(french, "80 milliards")

    assert one.excerpt.exact == "une valorisation désormais estimée à 80 milliards de dollars"
    assert one.date.reading.edtf == "2024-03"


def test_several_events_of_one_sentence_are_several_candidates(english: Proposal) -> None:
    assert [one.title for one in english.candidates[:2]] == [
        "Helen Marsh resigned",
        "Helen Marsh loses a vote in parliament",
    ]


def test_the_one_before_is_followed_by_the_other(english: Proposal) -> None:
    resigned, lost = english.candidates[:2]

    assert [(link.type, link.event_id) for link in resigned.links] == [(LinkType.FOLLOWS, lost.id)]
    assert lost.date.reading.edtf == "[..2024-03-12]"


def test_who_says_so_is_an_allegation(english: Proposal) -> None:
    one = with_words(english, "attacked")

    assert one.status is Status.ALLEGED


def test_ids_of_known_events_are_not_taken_again() -> None:
    known = a_timeline(an_event("helen-marsh-resigned"))
    found = propose([an_article(ENGLISH, "en")], known)

    assert "helen-marsh-resigned" not in {one.id for one in found.candidates}


def test_without_a_date_of_publication_what_needs_one_has_none() -> None:
    found = propose([an_article("Anne Roy a démissionné hier.", "fr", "")])

    assert [(one.date.reading.edtf, one.date.reading.span) for one in found.candidates] == [("", None)]


class Watcher:
    def __init__(self, stops_at: float = 2.0) -> None:
        self.shares: list[float] = []
        self._stops_at = stops_at

    def step(self, share: float) -> None:
        self.shares.append(share)

    def is_stopped(self) -> bool:
        return bool(self.shares) and self.shares[-1] >= self._stops_at


def test_many_articles_tell_how_far_they_are() -> None:
    watcher = Watcher()
    propose([an_article(ENGLISH, "en")] * 3, feedback=watcher)

    assert watcher.shares == sorted(watcher.shares)
    assert watcher.shares[-1] == 1.0
    assert len(watcher.shares) >= 3


def test_it_stops_where_nobody_waits() -> None:
    with pytest.raises(Stopped):
        propose([an_article(ENGLISH, "en")] * 3, feedback=Watcher(0.3))


def test_each_article_is_a_source_of_its_own() -> None:
    found = propose([an_article(ENGLISH, "en"), an_article(FRENCH, "fr")])

    assert len(found.sources) == len(found.phrases) == 2
    assert {one.excerpt.source_id for one in found.candidates} == set(found.sources)


def test_what_two_articles_tell_is_offered_once_more_and_never_merged() -> None:
    first = an_article("Solaris a racheté la société Zéphyr le 3 mars 2024.", "fr")
    second = an_article("Le 3 mars 2024, Solaris a racheté la société Zéphyr.", "fr")
    one, other = propose([first, second]).candidates

    assert one.same_as == ()
    assert [same.event_id for same in other.same_as] == [one.id]


def test_actors_are_those_of_whom_candidates_speak(english: Proposal) -> None:
    spoken = {part.actor_id for one in english.candidates for part in one.actors}

    assert set(english.actors) == spoken


def test_a_text_that_the_timeline_has_already_is_its_own_source() -> None:
    article = an_article(FRENCH, "fr", "2024-03")
    known = a_timeline(an_event(excerpts=[an_excerpt("said", "paper")]))
    paper = replace(known.sources["paper"], sha256=article.sha256)
    known = replace(known, sources={"paper": paper})
    assert list(propose([article], known).sources.values()) == [paper]
    assert len(propose([article, article], known).sources) == 2
    assert list(propose([an_article(ENGLISH, "en", "2024-03")], known).sources) != ["paper"]


def test_words_that_introduce_an_actor_are_handed_on() -> None:
    told = proposal(
        "En mars, le milliardaire Paul Roux a vendu sa société Solaris. Il a quitté Paris le 5 mars.", "fr"
    )

    assert told.descriptions["paul-roux"] == ("le milliardaire",)


_FRENCH = listed(
    """
    le la maire Anne Roy Solaris a ont été signé vendu , . ; : « » " ( ) qui que qu' en portant après avoir
    avant de fermer et mais puis selon hier 2019 3 mai 80 millions d'euros il elle nous dit estime annoncé
    fusion estimée à l' ne pas M. … – s'en être - dès cette semaine depuis"""
)
_ENGLISH = listed(
    """
    the mayor Ann Roy Harlow 's has have been signed sold , . ; : “ ” " ( ) who that which after leaving having
    to close and but then according to said on Tuesday 2019 March $ 80 million he she we it will would merger
    founded by in not Mr. n't p.m. - since"""
)


@given(st.data())
def test_whatever_the_words_every_excerpt_stands_in_its_article(data: st.DataObject) -> None:
    language, words = data.draw(st.sampled_from([("fr", _FRENCH), ("en", _ENGLISH)]))
    text = " ".join(data.draw(st.lists(st.sampled_from([*sorted(words), "\n\n"]), max_size=60)))
    article = an_article(text, language)
    found = propose([article])

    for one in found.candidates:
        anchor = locate(
            one.excerpt.exact, one.excerpt.prefix, one.excerpt.suffix, SourceText.of(article.text)
        )
        assert article.text[one.start : one.end] == one.excerpt.exact
        assert anchor.state is State.VERBATIM
        assert one.title
        assert len(one.title) <= LONGEST
        assert one.date.reading.span is None or one.date.basis is not None
    assert [one.start for one in found.candidates] == sorted(one.start for one in found.candidates)


def test_a_single_article_tells_how_far_it_is_and_can_be_stopped_within() -> None:
    watcher = Watcher()
    propose([an_article(ENGLISH, "en")], feedback=watcher)
    assert len(watcher.shares) >= 3
    assert watcher.shares[-1] == 1.0
    with pytest.raises(Stopped):
        propose([an_article(ENGLISH, "en")], feedback=Watcher(0.2))


def test_a_year_that_only_names_a_thing_does_not_date_what_is_done_with_it() -> None:
    told = proposal(
        "Acme signed the 2019 treaty on Monday. In June 2021 John Smith repealed the 1998 law.", "en"
    )

    assert [one.date.reading.edtf for one in told.candidates] == ["2024-03-11", "2021-06"]


def test_within_a_long_article_every_part_of_the_work_tells_how_far_it_is() -> None:
    watcher = Watcher()
    propose([an_article("\n\n".join([ENGLISH] * 40), "en")], feedback=watcher)

    for first, last in ((0.0, 0.15), (0.15, 0.27), (0.27, 0.7), (0.7, 1.0)):
        inside = [share for share in watcher.shares if first < share < last]
        assert len(inside) >= 5, (first, last)
    assert watcher.shares == sorted(set(watcher.shares))
    assert len(watcher.shares) <= 201


def test_excerpts_of_markdown_have_their_marks_whole() -> None:
    text = "Brevane Council closed its harbour bridge on *Monday*. The mill was rebuilt by Jane Doe in **1974**.\n"
    found = propose([article_of(text, date="2024-03-12", language="en", media_type="text/markdown")])

    assert [one.excerpt.exact for one in found.candidates] == [
        "Brevane Council closed its harbour bridge on *Monday*",
        "The mill was rebuilt by Jane Doe in **1974**",
    ]
    assert all(text[one.start : one.end] == one.excerpt.exact for one in found.candidates)


def test_a_pronoun_behind_a_noun_without_a_name_stands_for_nobody_from_before() -> None:
    text = "Paul Durand a démissionné lundi. La société a annoncé qu'elle vendra Velora en juin 2025."
    sold = proposal(text, "fr").candidates[-1]

    assert sold.date.reading.edtf == "2025-06"
    assert [part.actor_id for part in sold.actors] == ["velora"]
    assert "Durand" not in sold.title


def test_nothing_is_dated_by_the_date_that_stands_before_it_for_something_else() -> None:
    text = "Le maire, élu en 2014 et réélu en 2020, a été mis en examen hier."
    again = [one for one in proposal(text, "fr").candidates if "réélu" in one.title]

    assert "2014" not in [one.date.reading.edtf for one in again]


def test_in_a_language_without_a_lexicon_no_date_is_read_as_if_it_were_english() -> None:
    text = "Die Stadt Lorne verkaufte am 12.09.2021 den Hafen.\n\nGreyline kritisierte im September 2022 den Verkauf.\n"
    read = proposal(text, "de")

    assert read.phrases == ((),)
    assert all(each.date.phrase == "" for each in read.candidates)
    assert proposal(text, "en").phrases != ((),)
