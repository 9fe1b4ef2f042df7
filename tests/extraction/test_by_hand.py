"""What a hand makes of an article goes by the same rules as what is proposed."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.review_makers import ACTORS, ARTICLE, CANDIDATES, TEXT, a_proposal
from timeline_app.extraction import by_hand
from timeline_app.model.event import Basis
from timeline_app.provenance.anchor import SourceText, State, locate

SOURCE = SourceText.of(TEXT)
KNOWN = {actor.id: actor for actor in ACTORS}


def marked(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_marked_words_are_dated_by_the_first_date_in_them() -> None:
    made = by_hand.made(
        a_proposal(), 0, marked("On 5 March 2024 the council of Lorne met"), SOURCE, KNOWN, ()
    )

    assert made is not None
    assert (made.date.reading.edtf, made.date.phrase, made.date.basis) == (
        "2024-03-05",
        "5 March 2024",
        Basis.STATED,
    )


def test_marked_words_that_give_no_date_have_none_and_say_so() -> None:
    made = by_hand.made(a_proposal(), 0, marked("called the price an insult"), SOURCE, KNOWN, ())

    assert made is not None
    assert (made.date.reading.edtf, made.date.basis, made.date.phrase) == ("", None, "")
    assert str(made.date.reading.reason)


def test_those_whom_marked_words_name_take_part_in_the_order_of_the_words() -> None:
    made = by_hand.made(a_proposal(), 0, marked("Ada Finch, who ran it for years"), SOURCE, KNOWN, ())

    assert made is not None
    assert [part.actor_id for part in made.actors] == ["ada"]


def test_a_name_within_another_word_names_nobody() -> None:
    assert [*by_hand.named("Greylines met in Lornedale", ACTORS)] == []


def test_marked_words_grow_to_whole_words_and_stand_in_the_article() -> None:
    start, end = marked("ouncil of Lor")
    made = by_hand.made(a_proposal(), 0, (start, end), SOURCE, KNOWN, ())

    assert made is not None
    assert made.excerpt.exact == TEXT[made.start : made.end] == "council of Lorne"


def test_an_id_that_is_taken_is_not_given_again() -> None:
    made = by_hand.made(a_proposal(), 0, marked("two members left"), SOURCE, KNOWN, {"two-members-left"})

    assert made is not None
    assert made.id == "two-members-left-2"


def test_a_long_title_is_cut_at_a_word() -> None:
    made = by_hand.made(a_proposal(), 0, (0, len(TEXT)), SOURCE, KNOWN, ())

    assert made is not None
    assert made.title.endswith("…")
    assert TEXT.startswith((made.title[:-1] + " ", made.title[:-1] + ","))


def test_only_spaces_make_nothing() -> None:
    at = TEXT.index("\n\n")

    assert by_hand.made(a_proposal(), 0, (at, at + 2), SOURCE, KNOWN, ()) is None
    assert by_hand.moved(a_proposal(), CANDIDATES[0], (at, at + 2), SOURCE) is None


def test_an_excerpt_without_the_words_of_its_date_has_an_inferred_one() -> None:
    moved = by_hand.moved(a_proposal(), CANDIDATES[0], marked("The harbour of Lorne was sold"), SOURCE)

    assert moved is not None
    assert (moved.date.phrase, moved.date.basis) == ("", Basis.INFERRED)
    assert moved.date.reading == CANDIDATES[0].date.reading


def test_an_excerpt_that_has_the_words_of_its_date_again_is_dated_by_them_again() -> None:
    less = by_hand.moved(a_proposal(), CANDIDATES[0], marked("The harbour of Lorne was sold"), SOURCE)
    assert less is not None
    again = by_hand.moved(a_proposal(), less, marked("The harbour of Lorne was sold last week"), SOURCE)

    assert again is not None
    assert (again.date.phrase, again.date.basis) == ("last week", Basis.RELATIVE)


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_a_moved_excerpt_stands_where_it_says(one: int, other: int) -> None:
    start, end = sorted((one, other))
    moved = by_hand.moved(a_proposal(), CANDIDATES[0], (start, end), SOURCE)

    if moved is not None:
        excerpt = moved.excerpt
        anchor = locate(excerpt.exact, excerpt.prefix, excerpt.suffix, SOURCE)
        assert (anchor.state, anchor.start, anchor.end) == (State.VERBATIM, moved.start, moved.end)
        assert not anchor.is_ambiguous
    else:
        assert not TEXT[start:end].strip()


def test_the_article_of_the_tests_is_what_its_candidates_quote() -> None:
    assert all(ARTICLE.text[each.start : each.end] == each.excerpt.exact for each in CANDIDATES)
