"""Whether a word that may be a verb is one where it stands."""

from collections.abc import Sequence

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort, Tense, VerbForm

_SHORTEST_GUESS = 5
_NO_SUBJECTS = frozenset(["ce", "this", "that", "there", "whom", "where", "whose", "où", "dont"])


def unknown_form(token: Token, lexicon: Lexicon) -> VerbForm | None:
    """The form that the ending of a word of no known verb makes it; None for words that may be anything."""
    word = token.lower
    if (
        len(word) < _SHORTEST_GUESS
        or token.is_capital
        or word in lexicon.verbs.forms
        or word in lexicon.no_verbs
    ):
        return None
    for ending, tense in lexicon.verbs.endings:
        if word.endswith(ending):
            return VerbForm(word, Sort.OTHER, tense)
    return None


def is_verb_here(tokens: Sequence[Token], at: int, form: VerbForm | None, lexicon: Lexicon) -> bool:
    """Whether the word at an index is a verb with a subject, judged by the words around it.

    form: as what it is read; None for a word of no known verb, which is one only after a pronoun.
    """
    before = _before(tokens, at, lexicon)
    if form is None:
        return _is_after_pronoun(tokens, at, before, lexicon)
    if before is None:
        return False
    word = tokens[before].lower
    if tokens[at].is_capital and before == at - 1 and not tokens[before].is_mark:
        return False  # a name, but for what is written in capitals throughout
    if _is_plural_noun(tokens, at, form, lexicon):
        return False
    if word in lexicon.pronouns or word in lexicon.relatives:
        return not (form.is_weak and word in ("that", "this", "ce")) or _is_followed_as_verb(
            tokens, at, lexicon
        )
    if _is_determined(tokens, at, form, lexicon) or _is_object_of_gerund(tokens, at, lexicon):
        return False
    if before < at - 1 and word in lexicon.determiners and word not in lexicon.clitics:
        return False  # "its recently closed plant"
    if word in lexicon.prepositions and word not in lexicon.pronouns:
        return False
    if form.tense is Tense.BASE:
        return _is_plural_subject(tokens, before, lexicon) and _is_followed_as_verb(tokens, at, lexicon)
    if word in lexicon.verbs.auxiliaries or (word in lexicon.adverbs and before == at - 1 and form.is_weak):
        return False
    if tokens[before].is_mark:
        return tokens[before].text in ',)»”"—–' and (
            not form.is_weak or _is_followed_as_verb(tokens, at, lexicon)
        )
    if word in lexicon.coordinators:
        return not form.is_weak or _is_followed_as_verb(tokens, at, lexicon)
    return not form.is_weak or tokens[before].is_capital or _is_followed_as_verb(tokens, at, lexicon)


def _is_plural_noun(tokens: Sequence[Token], at: int, form: VerbForm, lexicon: Lexicon) -> bool:
    """Whether an English word in -s is a noun by its neighbours: "found cracks in a pier", "that repairs would begin"."""
    if (
        not lexicon.verbs.plain_present
        or form.tense is not Tense.PRESENT
        or not tokens[at].lower.endswith("s")
    ):
        return False
    before = tokens[at - 1].lower
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if after in lexicon.verbs.auxiliaries:
        return before not in lexicon.pronouns or before in _NO_SUBJECTS
    is_governed = any(reading.tense is Tense.PAST for reading in lexicon.verbs.forms.get(before, ()))
    return is_governed and not _is_followed_as_verb(tokens, at, lexicon)


def _before(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Index of the word before, clitics and adverbs passed over; None at the beginning."""
    before = at - 1
    while before > 0 and (
        (tokens[before].lower in lexicon.clitics and tokens[before].lower not in lexicon.pronouns)
        or (tokens[before].lower in lexicon.adverbs and tokens[before].lower not in lexicon.determiners)
        or (
            tokens[before].is_word
            and tokens[before].lower.endswith(lexicon.adverb_endings)
            and len(tokens[before].lower) > 5
        )
    ):
        before -= 1
    return before if before >= 0 else None


def _is_object_of_gerund(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a present participle stands right before: "taking bribes"; one behind a determiner is a noun."""
    if at > 1 and tokens[at - 2].lower in lexicon.determiners:
        return False
    readings = lexicon.verbs.forms.get(tokens[at - 1].lower, ())
    return bool(readings) and all(form.tense is Tense.GERUND for form in readings)


def _is_determined(tokens: Sequence[Token], at: int, form: VerbForm, lexicon: Lexicon) -> bool:
    """Whether a determiner stands right before the word; "le", "la" and "leur" are none before what is a verb."""
    direct = tokens[at - 1].lower
    if direct not in lexicon.determiners:
        return False
    if direct in lexicon.adverbs and at > 1 and tokens[at - 2].lower not in lexicon.determiners:
        return tokens[at - 2].is_mark  # "the two first held talks"
    if direct == "'s" and at + 1 < len(tokens) and not form.is_weak:
        return not (tokens[at + 1].lower in lexicon.determiners or tokens[at + 1].is_number)
    if direct not in lexicon.clitics or at == 1:
        return True
    before = tokens[at - 2]
    leads = before.lower in lexicon.pronouns or before.lower in lexicon.clitics
    return not leads and (form.is_weak or not before.is_word or before.lower in lexicon.prepositions)


def _is_after_pronoun(tokens: Sequence[Token], at: int, before: int | None, lexicon: Lexicon) -> bool:
    token = tokens[at]
    if before is None or not token.is_word or token.is_capital or len(token.lower) < 3:
        return False
    word = token.lower
    if tokens[before].lower not in lexicon.pronouns or tokens[before].lower in _NO_SUBJECTS:
        return False
    closed = (
        lexicon.determiners
        | lexicon.prepositions
        | lexicon.adverbs
        | lexicon.coordinators
        | lexicon.relatives
    )
    if (
        word in closed
        or word in lexicon.no_verbs
        or word in lexicon.verbs.auxiliaries
        or word in lexicon.clitics
    ):
        return False
    return word.endswith(lexicon.verbs.pronoun_endings)


def _is_plural_subject(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    word = tokens[at].lower
    if word in ("they", "we", "you", "i", "who"):
        return True
    is_noun = tokens[at].is_word and word not in lexicon.determiners and word not in lexicon.prepositions
    return (
        is_noun
        and word.endswith("s")
        and not word.endswith(("ss", "'s", "us", "is"))
        and len(word) > 3
        and (word not in lexicon.verbs.forms or any(form.is_weak for form in lexicon.verbs.forms[word]))
    )


def _is_followed_as_verb(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether what follows is what follows verbs: something it is done to, that, how, where."""
    if at + 1 >= len(tokens):
        return False
    token = tokens[at + 1]
    word = token.lower
    if word in lexicon.of_words:
        return False
    if word in lexicon.complementisers or word in lexicon.verbs.infinitive_marks:
        return True
    if word in lexicon.determiners or word in lexicon.adverbs:
        return True
    if word in lexicon.prepositions:
        return not lexicon.verbs.plain_present or word in ("to", "into", "out", "off", "up", "down")
    return token.is_capital or token.is_number or word in ("plainte", "fin") or word in lexicon.money
