"""Verbs that are not finite: "en portant", "après avoir signé", "having signed", "estimée à"."""

from timeline_app.extraction.compound_verbs import passive_infinitive
from timeline_app.extraction.lexicons.lexicon import Sort, Tense
from timeline_app.extraction.verb_context import unknown_form
from timeline_app.extraction.verb_reader import VerbReader
from timeline_app.extraction.verbs import Head, VerbGroup, Voice, head_of

_SHORTEST_GUESS = 6


def participle_at(reader: VerbReader, at: int) -> VerbGroup | None:
    """The verb group that a participle begins, or "avoir" before one; None where none stands there."""
    return _having(reader, at) or _later(reader, at) or _gerund(reader, at) or _past(reader, at)


def _is_led(reader: VerbReader, at: int) -> bool:
    """Whether an infinitive stands behind a word that makes it tell what was done before: "après", "et s'en"."""
    before = reader.word(at - 1)
    return (
        before in reader.verbs.having_leads
        or before in reader.lexicon.coordinators
        or (before in reader.lexicon.clitics and before not in reader.lexicon.determiners)
    )


def _later(reader: VerbReader, at: int) -> VerbGroup | None:
    """An infinitive that comes after what it hangs on: "avant de démissionner", "avant d'être vendu"."""
    first = at
    while first and reader.word(first - 1) in reader.lexicon.clitics:
        first -= 1
    row = (reader.word(first - 2), reader.word(first - 1))
    heads = reader.heads(at, Tense.BASE) if row in reader.verbs.before_infinitives else ()
    return passive_infinitive(reader, VerbGroup(at, at + 1, heads, Voice.GERUND)) if heads else None


def _having(reader: VerbReader, at: int) -> VerbGroup | None:
    word = reader.word(at)
    if word not in reader.verbs.having:
        return None
    if word in reader.verbs.having_infinitives and not _is_led(reader, at):
        return None
    after, is_negated, is_passive = reader.skip(at + 1)
    heads = reader.heads(after, Tense.PARTICIPLE)
    return VerbGroup(at, after + 1, heads, Voice.HAVING, is_passive, is_negated) if heads else None


def _gerund(reader: VerbReader, at: int) -> VerbGroup | None:
    """A present participle where a clause may begin; of a word that is as often none, only behind a lead."""
    first = at
    while first and reader.word(first - 1) in reader.lexicon.clitics:
        first -= 1
    is_led = any(reader.word(before) in reader.verbs.gerund_leads for before in (at - 1, first - 1))
    is_noun = any(reader.word(before) in reader.lexicon.determiners for before in range(first, at))
    is_first = first == 0 or reader.tokens[first - 1].is_mark or first < at
    if not is_led and (is_noun or not is_first):
        return None
    readings = reader.readings(at)
    gerunds = [form for form in readings if form.tense is Tense.GERUND and (is_led or not form.is_weak)]
    is_denied = reader.is_denied_before(at)
    if gerunds:
        return VerbGroup(at, at + 1, (head_of(gerunds),), Voice.GERUND, is_negated=is_denied)
    word = reader.word(at)
    if readings or not is_led or len(word) < _SHORTEST_GUESS or reader.tokens[at].is_capital:
        return None
    is_like = any(word.endswith(ending) for ending, tense in reader.verbs.endings if tense is Tense.GERUND)
    return (
        VerbGroup(at, at + 1, (Head(word, (Sort.OTHER,)),), Voice.GERUND, is_negated=is_denied)
        if is_like
        else None
    )


def _past(reader: VerbReader, at: int) -> VerbGroup | None:
    """A past participle that describes a noun, before what belongs to it."""
    participles = [form for form in reader.readings(at) if form.tense is Tense.PARTICIPLE]
    if not reader.readings(at) and reader.word(at - 1) in reader.lexicon.coordinators:
        guess = unknown_form(reader.tokens[at], reader.lexicon)
        participles = [guess] if guess is not None and guess.tense is Tense.PARTICIPLE else []
    if not participles or reader.is_noun_like(at) or reader.word(at - 1) in reader.lexicon.prepositions:
        return None
    is_told = reader.word(at + 1) in reader.lexicon.prepositions or reader.is_masked(at + 1)
    return VerbGroup(at, at + 1, (head_of(participles),), Voice.PARTICIPLE, True) if is_told else None
