import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.store.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Élon  MUSK", "elon musk"),
        ("œuvre", "oeuvre"),
        ("l’été", "l'ete"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
    ],
)
def test_case_accents_and_ligatures_are_apart(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
