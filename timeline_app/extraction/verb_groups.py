"""The verbs of a sentence, each with what belongs to it."""

from collections.abc import Sequence

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.compound_verbs import compound_at
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort, Tense, VerbForm
from timeline_app.extraction.participles import participle_at
from timeline_app.extraction.verb_context import is_verb_here, unknown_form
from timeline_app.extraction.verb_reader import VerbReader
from timeline_app.extraction.verbs import VerbGroup, head_of, voice_of
from timeline_app.values import replace

_FINITE = (Tense.PRESENT, Tense.PAST, Tense.IMPERFECT, Tense.FUTURE, Tense.CONDITIONAL)
_CHAINING = (Sort.LIGHT, Sort.PLANNING, Sort.MODAL, Sort.ANNOUNCING, Sort.ALLEGING, Sort.STATE)
_LONGEST_CHAIN = 4


def verb_groups(tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> list[VerbGroup]:
    """The verb groups of a sentence, in order, without overlap. masked: tokens that are no verbs (date phrases)."""
    reader = VerbReader(tokens, masked, lexicon)
    found: list[VerbGroup] = []
    at = 0
    while at < len(tokens):
        group = None
        if reader.is_word(at):
            group = compound_at(reader, at) or _simple(reader, at) or participle_at(reader, at)
        if group is None:
            at += 1
        else:
            found.append(_chained(reader, group))
            at = max(found[-1].last, at + 1)
    return found


def _simple(reader: VerbReader, at: int) -> VerbGroup | None:
    """A finite verb of one word."""
    if reader.word(at) in reader.verbs.having:
        return None
    finite = _finite_readings(reader, at)
    if not finite or not is_verb_here(reader.tokens, at, finite[0], reader.lexicon):
        return None
    tense = finite[0].tense
    readings = reader.readings(at)
    may_describe = not readings or any(form.tense is Tense.PARTICIPLE for form in readings)
    return VerbGroup(
        at,
        at + 1,
        (head_of([form for form in finite if form.tense is tense]),),
        voice_of(tense),
        is_negated=reader.is_denied_before(at),
        is_modal=any(form.sort is Sort.MODAL for form in finite),
        is_doubtful=tense is Tense.PAST and may_describe,
        is_inverted=reader.is_inverted(at),
    )


def _finite_readings(reader: VerbReader, at: int) -> list[VerbForm]:
    tenses = (*_FINITE, Tense.BASE) if reader.verbs.plain_present else _FINITE
    finite = [form for form in reader.readings(at) if form.tense in tenses]
    if finite:
        return sorted(finite, key=lambda form: form.tense is Tense.BASE)
    guess = unknown_form(reader.tokens[at], reader.lexicon)
    if guess is not None and guess.tense in _FINITE:
        return [guess]
    if guess is not None and guess.tense is Tense.PARTICIPLE and reader.verbs.plain_present:
        return [replace(guess, tense=Tense.PAST)]
    if is_verb_here(reader.tokens, at, None, reader.lexicon):
        return [VerbForm(reader.word(at), Sort.OTHER, Tense.PRESENT)]
    return []


def _chained(reader: VerbReader, group: VerbGroup) -> VerbGroup:
    """The group with the infinitives that it governs."""
    heads, last = list(group.heads), group.last
    for _ in range(_LONGEST_CHAIN):
        if not any(sort in _CHAINING for sort in heads[-1].sorts):
            break
        at, is_negated, _ = reader.skip(last)
        if reader.word(at) in reader.verbs.infinitive_marks:
            at += 1
        elif reader.verbs.must_mark:
            break
        while reader.word(at) in reader.lexicon.clitics:
            at += 1
        base = reader.heads(at, Tense.BASE)
        if is_negated or not base:
            break
        heads += base
        last = at + 1
    return group._replace(heads=tuple(heads), last=last)
