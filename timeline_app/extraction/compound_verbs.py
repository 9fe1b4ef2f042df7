"""Verbs of several words: "a été vendu", "will have signed", "va signer", "is expected to close"."""

from timeline_app.extraction.lexicons.lexicon import Form, Sort, Tense
from timeline_app.extraction.verb_reader import VerbReader
from timeline_app.extraction.verbs import Head, VerbGroup, Voice, perfect_of, voice_of

_REFLEXIVE = frozenset(["s'", "se"])
_BASE_BEHIND = frozenset(["be", "have"])


def compound_at(reader: VerbReader, at: int) -> VerbGroup | None:
    """The verb group that an auxiliary begins; None where none stands there."""
    word = reader.word(at)
    auxiliary = reader.verbs.auxiliaries.get(word)
    if auxiliary is None or reader.is_noun_like(at):
        return None
    after, is_negated, is_passive = reader.skip(at + 1)
    is_negated = is_negated or reader.is_denied_before(at)
    if auxiliary in (Form.WILL, Form.DO, Form.GO):
        return _with_base(reader, at, auxiliary, after, is_negated)
    if word in reader.verbs.passives or word in reader.verbs.having:
        return None
    group = (
        _with_have(reader, at, after, is_passive) if auxiliary is Form.HAVE else _with_be(reader, at, after)
    )
    return group._replace(is_negated=is_negated, is_inverted=reader.is_inverted(at))


def _tense(reader: VerbReader, at: int) -> Tense:
    return reader.verbs.auxiliary_tenses.get(reader.word(at), Tense.PRESENT)


def _with_have(reader: VerbReader, at: int, after: int, is_passive: bool) -> VerbGroup:
    after, heads = reader.participle(after)
    voice = perfect_of(_tense(reader, at))
    if heads:
        return VerbGroup(at, after + 1, heads, voice, is_passive)
    if is_passive:
        after, _, _ = reader.skip(at + 1)
        return VerbGroup(at, after, (Head(reader.verbs.be, (Sort.STATE,)),), voice)
    plain = voice_of(_tense(reader, at))
    beyond, _, _ = reader.skip(at + 1)
    if reader.verbs.must_mark and reader.word(beyond) in reader.verbs.infinitive_marks:
        base = reader.heads(beyond + 1, Tense.BASE)
        if base:
            return VerbGroup(at, beyond + 2, base, plain, is_modal=True)
    return VerbGroup(at, at + 1, (Head(reader.verbs.have, (Sort.STATE,)),), plain)


def _with_be(reader: VerbReader, at: int, after: int) -> VerbGroup:
    tense = _tense(reader, at)
    ahead = _to_come(reader, after)
    if ahead is not None:
        base = reader.heads(ahead, Tense.BASE)
        if base:
            voice = Voice.FUTURE if tense is Tense.PRESENT else Voice.CONDITIONAL
            return VerbGroup(at, ahead + 1, base, voice)
    going = reader.heads(after, Tense.GERUND) if reader.verbs.must_mark else ()
    if going:
        return VerbGroup(at, after + 1, going, voice_of(tense), is_progressive=True)
    heads = reader.heads(after, Tense.PARTICIPLE)
    if not heads:
        return VerbGroup(at, at + 1, (Head(reader.verbs.be, (Sort.STATE,)),), voice_of(tense))
    is_perfect = reader.word(at - 1) in _REFLEXIVE or heads[0].lemma in reader.verbs.perfect_with_be
    voice = perfect_of(tense) if is_perfect else voice_of(tense)
    return VerbGroup(at, after + 1, heads, voice, is_passive=not is_perfect)


def _to_come(reader: VerbReader, at: int) -> int | None:
    """Where the plain form stands after "is (set) to", "is going to"."""
    if not reader.verbs.to_come:
        return None
    if reader.word(at) in reader.verbs.infinitive_marks:
        return at + 1
    is_ahead = reader.word(at) in reader.verbs.to_come
    return at + 2 if is_ahead and reader.word(at + 1) in reader.verbs.infinitive_marks else None


def _with_base(
    reader: VerbReader, at: int, auxiliary: Form, after: int, is_negated: bool
) -> VerbGroup | None:
    tense = _tense(reader, at)
    is_modal = reader.word(at) in reader.verbs.modals
    if auxiliary is Form.DO:
        voice = voice_of(tense)
    else:
        voice = Voice.FUTURE if tense is Tense.PRESENT and not is_modal else Voice.CONDITIONAL
    if auxiliary is Form.WILL and reader.word(after) in _BASE_BEHIND:
        beyond, denied, is_passive = reader.skip(after + 1)
        heads = reader.heads(beyond, Tense.PARTICIPLE) or reader.heads(beyond, Tense.GERUND)
        if heads:
            is_perfect = reader.word(after) == "have" and is_modal
            return VerbGroup(
                at,
                beyond + 1,
                heads,
                Voice.CONDITIONAL_PERFECT if is_perfect else voice,
                is_passive or reader.word(after) == "be",
                is_negated or denied,
                is_modal,
            )
    heads = reader.heads(after, Tense.BASE)
    if not heads:
        return None
    return passive_infinitive(reader, VerbGroup(at, after + 1, heads, voice, False, is_negated, is_modal))


def passive_infinitive(reader: VerbReader, group: VerbGroup) -> VerbGroup:
    """The group with the participle behind its infinitive "be": "doit être vendu"."""
    if group.lemmas[-1] != reader.verbs.be:
        return group
    after, _, _ = reader.skip(group.last)
    heads = reader.heads(after, Tense.PARTICIPLE)
    if not heads:
        return group
    return group._replace(last=after + 1, heads=(*group.heads[:-1], *heads), is_passive=True)
