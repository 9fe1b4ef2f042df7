"""Prepositions before a phrase."""

from timeline_app.phrases.leads import Leads
from timeline_app.phrases.phrase import Relation
from timeline_app.phrases.tokens import Reader, Tokens

LEADS = Leads({"depuis": Relation.SINCE, "à partir de": Relation.FROM, "de": Relation.AT, "d'": Relation.AT})


def before_the_last(text: str) -> tuple[Relation, int]:
    tokens = Tokens(text, Reader(frozenset({"à", "dès"})))
    return LEADS.before(tokens, len(tokens) - 1)


def test_a_preposition_gives_the_relation_and_where_it_begins() -> None:
    assert before_the_last("il pleut depuis mardi") == (Relation.SINCE, 2)


def test_the_longest_preposition_counts_with_its_accent_left_out_on_a_capital() -> None:
    assert before_the_last("A partir de mardi") == (Relation.FROM, 0)


def test_without_a_preposition_it_is_at_its_own_place() -> None:
    assert before_the_last("un mardi") == (Relation.AT, 1)
    assert before_the_last("mardi") == (Relation.AT, 0)


def test_no_preposition_reaches_over_a_blank_line() -> None:
    assert before_the_last("depuis\n\nmardi") == (Relation.AT, 1)
