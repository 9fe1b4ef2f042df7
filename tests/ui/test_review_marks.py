"""Marks of a stretch of text are found without asking all of them, and are all that lie there."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.review_makers import ACTORS, CANDIDATES, TEXT, a_proposal
from timeline_app.state.review import Verdict, accept, begin, merge
from timeline_app.ui.document_text import DocumentText
from timeline_app.ui.review_marks import Mark, Marks, dated_words, marks_of, named_actors

DOCUMENT = DocumentText(TEXT)
ranges = st.tuples(st.integers(0, 60), st.integers(1, 20))


@given(st.lists(ranges, max_size=12), ranges)
def test_those_within_a_stretch_are_those_that_overlap_it(
    places: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    marks = Marks(Mark(at, at + long, str(n), Verdict.OPEN) for n, (at, long) in enumerate(places))
    start, end = asked[0], asked[0] + asked[1]

    assert {mark.id for mark in marks.within(start, end)} == {
        mark.id for mark in marks if mark.start < end and mark.end > start
    }


def test_of_those_around_a_position_the_shortest_comes_first() -> None:
    marks = Marks([Mark(0, 30, "long", Verdict.OPEN), Mark(10, 20, "short", Verdict.OPEN)])

    assert [mark.id for mark in marks.at(12)] == ["short", "long"]
    assert [mark.id for mark in marks.at(25)] == ["long"]
    assert marks.at(30) == []


def test_marks_stand_where_the_document_has_their_words_also_behind_an_emoji() -> None:
    marks = marks_of(accept(begin(a_proposal()), "built"), 0, DOCUMENT)
    built = marks.of("built")

    assert built is not None
    units = DOCUMENT.shown.encode("utf-16-le")
    assert units[2 * built.start : 2 * built.end].decode("utf-16-le") == "The harbour was built in 1911"
    assert built.verdict is Verdict.ACCEPTED


def test_the_candidates_of_another_article_have_no_marks_here() -> None:
    assert len(marks_of(begin(a_proposal()), 1, DOCUMENT)) == 0


def test_the_words_of_a_date_and_of_an_actor_are_found_in_the_excerpt() -> None:
    dated = dated_words(CANDIDATES[0], DOCUMENT)
    named = named_actors(CANDIDATES[0], {actor.id: actor for actor in ACTORS}, DOCUMENT)

    assert dated is not None
    assert TEXT[slice(*dated)] == "last week"
    assert [(TEXT[each.start : each.end], each.actor_id) for each in named] == [("Lorne", "lorne")]


def test_a_date_that_no_words_give_is_not_underlined() -> None:
    assert dated_words(CANDIDATES[2], DOCUMENT) is None


def test_what_the_timeline_has_already_looks_accepted() -> None:
    marks = marks_of(merge(begin(a_proposal()), "sold", "old"), 0, DOCUMENT, {"sold"})

    assert [mark.verdict for mark in marks if mark.id == "sold"] == [Verdict.ACCEPTED]
