from timeline_app import words
from timeline_app.model.event import Basis
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.naming import basis_in_words, state_in_words


def test_every_state_and_every_basis_has_words_of_its_own() -> None:
    with words.using("en"):
        states = {state_in_words(Anchor(state)) for state in State}
        bases = {basis_in_words(basis) for basis in (*Basis, None)}
    assert len(states) == len(State)
    assert len(bases) == len(Basis) + 1
    assert not states & bases


def test_a_date_that_nothing_supports_is_called_unsourced() -> None:
    with words.using("en"):
        assert basis_in_words(None) == "unsourced"


def test_in_a_text_that_is_not_the_copy_named_nothing_is_called_verbatim() -> None:
    assert state_in_words(Anchor(State.VERBATIM, 0, 4, is_in_other_text=True)).startswith("not verified")
