"""The words of many events folded at once are those that fold makes of each part."""

from hypothesis import example, given
from hypothesis import strategies as st

from timeline_app.store.folded_words import FoldedWords, folded_words
from timeline_app.store.folding import fold

letters = st.one_of(
    st.characters(),
    st.sampled_from("aZ éÉœŒæǢ’'ßẞſﬁ①Ⅷ  \t\x1e\x1f\x85\u00a0\u2028\u1680\u0300\u0345ΣςİıÅ한\x00\x07¨´"),
)
parts = st.text(letters, max_size=8).map(lambda text: " ".join(text.splitlines()))
events = st.lists(st.lists(parts, max_size=3).map("\n".join), min_size=1, max_size=5)


def told(words: FoldedWords) -> list[list[str]]:
    """The folded parts of each event."""
    ends = [*(words.starts[1:] - 1).tolist(), len(words.text)]
    pieces = [words.text[start:end] for start, end in zip(words.starts.tolist(), ends, strict=True)]
    return [piece.decode("utf-8", "surrogatepass").split("\n") for piece in pieces]


@given(events)
@example([""])
@example(["", ""])
@example([" a  b \n c", "\x1e", "d\x1ee"])
@example(["Ǣ æ", "".join(map(chr, range(0xC0, 0x180)))])
def test_many_are_folded_as_each_is(words: list[str]) -> None:
    assert told(folded_words(words)) == [[fold(part) for part in each.split("\n")] for each in words]


@given(events, st.text(letters, min_size=1, max_size=5).map(fold).filter(bool))
def test_an_event_has_a_text_where_one_of_its_parts_holds_it(words: list[str], wanted: str) -> None:
    having = folded_words(words).having(wanted).tolist()
    assert having == [any(wanted in fold(part) for part in each.split("\n")) for each in words]


few = st.text("ab é", max_size=9)


@given(st.lists(few, min_size=1, max_size=6), few.map(fold).filter(bool))
def test_long_texts_and_short_ones_are_found_alike(words: list[str], wanted: str) -> None:
    assert folded_words(words).having(wanted).tolist() == [wanted in fold(each) for each in words]


@given(st.lists(few, min_size=1, max_size=6), few.map(fold).filter(bool))
def test_beginnings_and_lengths_are_those_of_each(words: list[str], wanted: str) -> None:
    folded = folded_words(words)
    assert folded.beginning(wanted).tolist() == [fold(each).startswith(wanted) for each in words]
    assert folded.lengths().tolist() == [len(fold(each)) for each in words]
