"""How a lexicon is written."""

from timeline_app.phrases.lexicon import Lexicon, Rule


def test_a_lexicon_says_no_more_than_it_has_to() -> None:
    lexicon = Lexicon({}, {}, (Rule("none", "a"),))
    assert lexicon.is_day_first
    assert not lexicon.leads
    assert lexicon.rules[0].make is None
    assert not lexicon.rules[0].is_date
