"""Where nouns begin, with what belongs to them in front."""

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Tense
from timeline_app.extraction.told import Told

_LONGEST = 14
_SIGNS = frozenset("$€£")


def antecedent(told: Told, end: int, least: int) -> tuple[int, int]:
    """The token range of the noun that a relative clause hangs on: of "Anne Roy, déléguée du personnel, qui ..." the
    name with what it is called behind it."""
    first, last = noun_phrase(told, end, least)
    tokens, lexicon = told.tokens, told.lexicon
    is_bare = first < last and not tokens[first].is_capital and tokens[first].lower not in lexicon.determiners
    if not is_bare or first - 2 < least or tokens[first - 1].text != "," or told.is_verb(first - 2):
        return first, last
    name, behind = noun_phrase(told, first - 1, least)
    while name < behind and told.masked[name]:
        name += 1
    is_name = name < behind and tokens[behind - 1].is_capital
    return (name, last) if is_name else (first, last)


def noun_phrase(told: Told, end: int, least: int) -> tuple[int, int]:
    """The token range of the noun that a relative clause or a participle hangs on, which stands before `end`.

    least: before which it does not begin. It goes back to its determiner, through names, and through "et" between
    names; never into a verb.
    """
    tokens, lexicon = told.tokens, told.lexicon
    at = end
    while at > least and (tokens[at - 1].is_mark or (age := _age(told, at, least))):
        at -= 1 if tokens[at - 1].is_mark else age
    first = at
    while first > least and at - first < _LONGEST:
        token = tokens[first - 1]
        if (token.text in _SIGNS and tokens[first].is_number) or (token.text == "&" and first < at):
            first -= 1
            continue
        if token.is_mark or told.is_verb(first - 1) or _is_finite(token, lexicon):
            break
        if token.lower in lexicon.determiners and not _joins(told, first - 1, least):
            first -= 1
            while first > least and tokens[first - 1].lower in lexicon.determiners - lexicon.of_words:
                first -= 1
            return first, at
        if not _belongs(told, first, at, least):
            break
        first -= 1
    return first, at


def _age(told: Told, end: int, least: int) -> int:
    """How many tokens an age has that ends there, a number between two commas: "58", "58 ans"; 0 for none."""
    tokens = told.tokens
    if end >= len(tokens) or tokens[end].text != ",":
        return 0
    for length in (1, 2):
        at = end - length
        if at - 1 >= least and tokens[at].is_number and tokens[at - 1].text == ",":
            return length
    return 0


def _belongs(told: Told, first: int, at: int, least: int) -> bool:
    """Whether the token before `first` belongs to the noun that goes on from there to `at`."""
    tokens, lexicon = told.tokens, told.lexicon
    word = tokens[first - 1].lower
    if word in lexicon.coordinators:
        return first - 2 >= least and tokens[first - 2].is_capital and tokens[first].is_capital
    if word in lexicon.of_words:
        return first < at and not tokens[first].is_capital
    return word not in lexicon.prepositions and (word not in lexicon.pronouns or word in lexicon.determiners)


def _joins(told: Told, at: int, least: int) -> bool:
    """Whether "de", "du" or "des" joins two nouns, rather than begins one."""
    if told.tokens[at].lower not in told.lexicon.of_words or at <= least or told.tokens[at - 1].is_mark:
        return False
    before = told.tokens[at - 1].lower
    readings = told.lexicon.verbs.forms.get(before, ())
    is_verb = told.is_verb(at - 1) or bool(readings and not readings[0].is_weak)
    return not is_verb and before not in told.lexicon.prepositions and before not in told.lexicon.adverbs


def _is_finite(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word can be nothing but a finite verb."""
    if token.lower in lexicon.verbs.auxiliaries:
        return True
    readings = lexicon.verbs.forms.get(token.lower, ())
    participles = (Tense.PARTICIPLE, Tense.GERUND)
    return (
        bool(readings)
        and not token.is_capital
        and all(not form.is_weak and form.tense not in participles for form in readings)
    )
