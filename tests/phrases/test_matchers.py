"""Matchers."""

from timeline_app.phrases import matchers
from timeline_app.phrases.lexicon import Way
from timeline_app.phrases.matchers import Held
from timeline_app.phrases.tokens import Reader, Tokens


def held(text: str) -> Held:
    return Held(Tokens(text, Reader(frozenset())))


def test_a_choice_gives_every_end() -> None:
    either = matchers.a_choice(
        [
            (frozenset("a"), matchers.a_word("a")),
            (None, matchers.a_sequence([matchers.a_word("a"), matchers.a_word("b")])),
            (frozenset("b"), lambda _held, _at: [(9, ())]),
        ]
    )
    assert [end for end, _ in either(held("a b"), 0)] == [1, 2]


def test_a_piece_is_looked_for_once_at_a_place() -> None:
    looked: list[int] = []

    def counting(_held: Held, at: int) -> matchers.Ends:
        looked.append(at)
        return [(at + 1, ())]

    piece = matchers.a_piece("p", [(frozenset("a"), (Way("x"), None, counting))])
    text = held("a b")
    assert piece(text, 0) == piece(text, 0) == [(1, (("", True),))]
    assert looked == [0]


def test_the_longest_entry_of_a_class_comes_first() -> None:
    of_words = matchers.a_class(matchers.trie_of({"a": 1, "a-b": 2, "a b c.": 3}))
    assert of_words(held("a b-c. d"), 0) == [
        (5, (("", 3),)),
        (4, (("", 3),)),
        (2, (("", 2),)),
        (1, (("", 1),)),
    ]
    assert of_words(held("b"), 0) == []


def test_digits_are_captured_as_they_are_written() -> None:
    assert matchers.digits(held("007"), 0) == [(1, (("", "007"),))]
    assert matchers.digits(held("seven"), 0) == matchers.digits(held("7"), 1) == []


def test_edges_are_where_they_were_met_or_all_of_the_match() -> None:
    assert matchers.edges((("^", 2), ("$", 4)), 1, 5) == (2, 4)
    assert matchers.edges((), 1, 5) == (1, 5)


def test_options_are_chosen_by_the_word_that_they_begin_with() -> None:
    tokens = Tokens("A 12 dès Des des x", Reader(frozenset({"des", "dès"})))
    choosing = matchers.Choosing(
        [
            (frozenset({"a", matchers.ANY_DIGITS}), 1),
            (None, 2),
            (frozenset({"dès"}), 3),
            (frozenset({"des"}), 4),
        ]
    )
    assert [choosing.at(tokens, at) for at in range(7)] == [
        [1, 2],
        [1, 2],
        [2, 3],
        [2, 3, 4],
        [2, 4],
        [2],
        [2],
    ]


def test_what_is_remembered_of_a_long_text_stays_small() -> None:
    text = held("a " * 5000)
    piece = matchers.a_piece("p", [(None, (Way("a"), None, matchers.a_word("a")))])
    for at in range(5000):
        piece(text, at)
        text.forget_some()
    assert len(text.found) < 3000
