"""Whole articles on one story: what the second tells again is offered on the first, what the third tells is not."""

import pytest

from tests.extraction.stories import STORIES, Article, Story
from tests.extraction.twice_told import TWICE, Twice
from timeline_app.articles.article import Article as ReadArticle
from timeline_app.articles.reading import article_of
from timeline_app.extraction.candidate import Candidate, Proposal
from timeline_app.extraction.proposing import propose


def read(article: Article) -> ReadArticle:
    return article_of(article.text, date=article.date, language=article.language)


def saying(proposal: Proposal, article: int, words: str) -> Candidate:
    return next(
        each for each in proposal.candidates if each.article == article and words in each.excerpt.exact
    )


@pytest.fixture(scope="module", params=STORIES, ids=lambda story: story.name)
def story(request: pytest.FixtureRequest) -> Story:
    found: Story = request.param
    return found


@pytest.fixture(scope="module")
def proposal(story: Story) -> Proposal:
    return propose([read(story.first), read(story.again), read(story.later)])


def test_what_is_told_again_is_offered_on_the_first_account_and_on_that_first(
    story: Story, proposal: Proposal
) -> None:
    told, again = saying(proposal, 0, story.told), saying(proposal, 1, story.told_again)

    assert [same.event_id for same in again.same_as][:1] == [told.id]


def test_what_follows_is_another_event(story: Story, proposal: Proposal) -> None:
    assert saying(proposal, 2, story.is_new).same_as == ()


def test_nothing_is_the_same_as_another_of_its_own_article(proposal: Proposal) -> None:
    of_article = {each.id: each.article for each in proposal.candidates}

    assert all(
        of_article[same.event_id] < each.article for each in proposal.candidates for same in each.same_as
    )


@pytest.mark.parametrize("twice", TWICE, ids=lambda twice: twice.name)
def test_what_two_languages_tell_in_their_own_words_is_offered_and_nothing_else_is(twice: Twice) -> None:
    told = propose([read(twice.first), read(twice.second)])
    by_id = {each.id: each for each in told.candidates}

    offered = [
        (by_id[same.event_id].excerpt.exact, each.excerpt.exact)
        for each in told.candidates
        for same in each.same_as
    ]
    right = [
        pair
        for pair in twice.same
        if any(pair[0] in first and pair[1] in second for first, second in offered)
    ]
    wrong = [
        pair
        for pair in offered
        if not any(first in pair[0] and second in pair[1] for first, second in twice.same)
    ]

    assert wrong == []
    assert len(right) >= 0.85 * len(twice.same)
