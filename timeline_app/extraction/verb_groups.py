"""The verbs of a sentence, each with what belongs to it."""

from collections.abc import Sequence

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.compound_verbs import compound_at, passive_infinitive
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort, Tense, VerbForm
from timeline_app.extraction.participles import participle_at
from timeline_app.extraction.verb_context import is_verb_here, unknown_form
from timeline_app.extraction.verb_reader import VerbReader
from timeline_app.extraction.verbs import VerbGroup, Voice, head_of, voice_of
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
            found.append(
                _chained(reader, _with_shared_auxiliary(reader, group, found[-1] if found else None))
            )
            at = max(found[-1].last, at + 1)
    return found or _headline(reader)


def _headline(reader: VerbReader) -> list[VerbGroup]:
    """The verb of a headline that has no other: "Firm to close plant"."""
    if not reader.verbs.must_mark:
        return []
    for at in range(1, len(reader.tokens) - 1):
        is_marked = reader.word(at) in reader.verbs.infinitive_marks and reader.tokens[at - 1].is_word
        heads = reader.heads(at + 1, Tense.BASE) if is_marked else ()
        if heads:
            return [passive_infinitive(reader, VerbGroup(at, at + 2, heads, Voice.FUTURE))]
    return []


def _with_shared_auxiliary(reader: VerbReader, group: VerbGroup, before: VerbGroup | None) -> VerbGroup:
    """The group as it is where it shares the auxiliary of the one before: "a été fondée en 1911, puis vendue"."""
    if before is None or (before.auxiliary is not None and before.voice is Voice.PAST):
        return group
    is_alone = group.last - group.first == 1 and (group.voice is Voice.PARTICIPLE or group.is_doubtful)
    first = group.first
    while first > before.last and reader.word(first - 1) in reader.lexicon.adverbs:
        first -= 1
    joins = reader.word(first - 1) in reader.lexicon.coordinators and first > before.last
    is_compound = before.last - before.first > 1 and before.is_finite and not before.is_progressive
    if is_alone and joins and is_compound and before.voice in (Voice.FUTURE, Voice.CONDITIONAL):
        base = reader.heads(group.first, Tense.BASE) if reader.verbs.plain_present else ()
        return group._replace(heads=base, voice=before.voice, is_doubtful=False) if base else group
    if not (is_alone and joins and is_compound and (before.is_passive or before.voice is Voice.PERFECT)):
        return group
    if group.is_doubtful and not _may_be_passive(reader, group):
        return group
    auxiliary = before.auxiliary or (before.first, before.last - 1)
    return group._replace(
        voice=before.voice,
        is_passive=before.is_passive,
        is_doubtful=False,
        auxiliary=auxiliary,
        is_modal=before.is_modal,
    )


def _may_be_passive(reader: VerbReader, group: VerbGroup) -> bool:
    """Whether a past form may be a participle: nothing that it is done to stands behind it."""
    if group.lemmas[0] in reader.verbs.intransitive:
        return False
    after = group.last
    is_end = after >= len(reader.tokens) or reader.tokens[after].is_mark or reader.is_masked(after)
    return is_end or reader.word(after) in reader.lexicon.prepositions


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
    if tense is Tense.PAST and may_describe and reader.word(at + 1) in reader.lexicon.agents:
        return None
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
    return (
        passive_infinitive(reader, group._replace(heads=tuple(heads), last=last)) if len(heads) > 1 else group
    )
