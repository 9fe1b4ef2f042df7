"""Words broken at the end of a line are joined as the rest of the text writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.articles.word_breaks import Joiner


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("an exam-", "ple of it", "an exam"),
        ("one line", "and the next", "one line "),
        ("dit-", "il hier", "dit-"),
        ("ces jours-", "là", "ces jours-"),
        ("a-t-", "il dit", "a-t-"),
        ("Jean-", "Pierre Morel", "Jean-"),
        ("1990-", "1995", "1990-"),
        ("soft\u00ad", "ware", "soft"),
        ("he left —", "and so on", "he left — "),
        ("a dash -", "and more", "a dash - "),
    ],
)
def test_a_broken_word_is_put_together(line: str, following: str, joined: str) -> None:
    assert Joiner([line, following]).joined(line, following) == joined


def test_what_stands_whole_elsewhere_says_how_a_word_is_written() -> None:
    assert Joiner(["a well-known crane"]).joined("the well-", "known one") == "the well-"
    assert Joiner(["le surlendemain"]).joined("le sur-", "lendemain") == "le sur"


@given(st.text("ab- \u00ad1é", min_size=1, max_size=30), st.text("ab- 1É", max_size=30))
def test_nothing_but_a_hyphen_is_ever_lost(line: str, following: str) -> None:
    joined = Joiner([line, following]).joined(line, following)

    assert joined in (line, f"{line} ", line[:-1])
    assert joined != line[:-1] or line[-1] in "-\u00ad"
