"""A working title for what is told, of the article's own words and in its language."""

from collections.abc import Sequence

from timeline_app.extraction.complements import SAYING
from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.title_words import cleared, joined, shortened, without_appositions
from timeline_app.extraction.verbs import VerbGroup, Voice

_ARTICLES = {"au": "le", "aux": "les"}


def title_of(draft: Draft, lexicon: Lexicon, subject: str = "", is_plural: bool = False) -> str:
    """A title of a draft, at most `title_words.LONGEST` characters: who, and what; without its date.

    subject: the name that stands for a pronoun or is missing in the clause; "" where the clause has its own or nobody
    knows. is_plural: whether several are meant by it.
    """
    core, rest = _pieces(draft, lexicon, subject, is_plural)
    least = len(joined(core))
    text = shortened(joined([*core, *rest]), least, lexicon)
    if not any(char.isalnum() for char in text):
        text = shortened(joined([draft.told.words(draft.first, draft.last)]), 0, lexicon)
    return text[:1].upper() + text[1:]


def _pieces(draft: Draft, lexicon: Lexicon, subject: str, is_plural: bool) -> tuple[list[str], list[str]]:
    """What the title cannot do without, and what follows."""
    group = draft.group
    if draft.nominal is not None or group is None:
        return _nominal(draft, lexicon, subject), []
    if draft.way is Way.RELATIVE and draft.clause.subject is not None:
        antecedent = _plain(cleared(draft.told, draft.first, draft.clause.opens))
        return [antecedent], [cleared(draft.told, draft.clause.opens, draft.clause.last)]
    who = subject or _subject_text(draft)
    if not who and not group.is_finite:
        return [], [cleared(draft.told, draft.first, draft.last)]
    if not who and group.has(*SAYING) and draft.clause.subject is None:
        said = [cleared(draft.told, first, last) for first, last in _behind(draft, group)]
        verb_text = cleared(draft.told, group.first, group.last)
        return [*said[:1], verb_text[:1].lower() + verb_text[1:]], said[1:]  # "A regretté Anne Roy"
    verb = _verb(draft, group, lexicon, is_plural or (not subject and _is_plural(draft, lexicon)))
    ranges = [
        part for first, last in _behind(draft, group) for part in without_appositions(draft.told, first, last)
    ]
    return [who, *verb], [cleared(draft.told, first, last) for first, last in ranges]


def _plain(text: str) -> str:
    """The text with its article apart from the preposition that it is one with: "au groupe" becomes "le groupe"."""
    first, space, rest = text.partition(" ")
    return f"{_ARTICLES[first.lower()]} {rest}" if space and first.lower() in _ARTICLES else text


def _nominal(draft: Draft, lexicon: Lexicon, subject: str) -> list[str]:
    text = cleared(draft.told, draft.first, draft.last, is_noun=True)
    if draft.subject is not None:  # "Fondée à Lyon, la société ..."
        who = _subject_text(draft)
        who = subject or ("" if who.lower() in lexicon.pronouns else who)
        return [who, text[:1].lower() + text[1:]] if who else [text]
    assert draft.nominal is not None
    noun = draft.told.tokens[draft.nominal.noun].text
    text = text.replace(f", {noun}", f" {noun}", 1)
    first, _, rest = text.partition(" ")
    return [rest if rest and first.lower() in lexicon.indefinites else text]


def _subject_text(draft: Draft) -> str:
    if draft.subject is None:
        return ""
    ranges = without_appositions(draft.told, *draft.subject)
    return joined([cleared(draft.told, first, last) for first, last in ranges])


def _is_plural(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the subject is several: "et" in it, or a determiner of several."""
    if draft.subject is None:
        return False
    tokens = draft.told.tokens[draft.subject[0] : draft.subject[1]]
    return bool(tokens) and (
        tokens[0].lower in lexicon.several or any(token.lower in lexicon.coordinators for token in tokens)
    )


def _verb(draft: Draft, group: VerbGroup, lexicon: Lexicon, is_plural: bool) -> list[str]:
    """The verb as a sentence of its own needs it: a participle becomes the present, "avoir signé" becomes "a signé"."""
    told = draft.told
    small = _between(draft, group, lexicon)
    if group.voice is Voice.GERUND:
        first_word = told.tokens[group.first].lower
        readings = lexicon.verbs.forms.get(first_word, ())
        lemma = lexicon.verbs.be if first_word in lexicon.verbs.having else group.lemmas[0]
        forms = lexicon.verbs.third_person.get(
            lemma if readings or lemma == lexicon.verbs.be else group.lemmas[0]
        )
        verb = forms[is_plural] if forms is not None else told.tokens[group.first].text
        return [*small, verb, told.words(group.first + 1, group.last)]
    if group.voice is Voice.HAVING:
        have = lexicon.verbs.having.get(told.tokens[group.first].lower)
        if have is not None:
            return [*small, have[is_plural], told.words(group.first + 1, group.last)]
    if group.auxiliary is not None:
        small = [told.words(*group.auxiliary), *small]
    return [*small, cleared(told, group.first, group.last)]


def _between(draft: Draft, group: VerbGroup, lexicon: Lexicon) -> list[str]:
    """The words between subject and verb: what denies, pronouns, adverbs; none of them may be lost."""
    told = draft.told
    at = group.first
    own = draft.clause.subject
    if own is not None and own[1] <= group.first and _is_bare(draft, own[1], group.first, lexicon):
        at = own[1]
    else:
        while at > draft.clause.first and _is_small(draft, at - 1, lexicon):
            at -= 1
    while at < group.first and _only_leads(draft, at, group, lexicon):
        at += 1
    return [cleared(told, at, group.first)] if at < group.first else []


def _is_bare(draft: Draft, first: int, last: int, lexicon: Lexicon) -> bool:
    return all(_is_small(draft, at, lexicon) for at in range(first, last))


def _is_small(draft: Draft, at: int, lexicon: Lexicon) -> bool:
    token = draft.told.tokens[at]
    return (
        draft.told.masked[at]
        or token.lower in lexicon.clitics
        or token.lower in lexicon.adverbs
        or token.lower in lexicon.negations
        or (token.is_word and len(token.lower) > 5 and token.lower.endswith(lexicon.adverb_endings))
    )


def _only_leads(draft: Draft, at: int, group: VerbGroup, lexicon: Lexicon) -> bool:
    """Whether a word only leads to the clause: "en" before a participle, "then", "d'"."""
    word = draft.told.tokens[at].lower
    if group.voice is Voice.GERUND and word in lexicon.verbs.gerund_leads:
        return True
    return (word,) in lexicon.sequences or (word in lexicon.verbs.infinitive_marks and not group.is_finite)


def _behind(draft: Draft, group: VerbGroup) -> list[tuple[int, int]]:
    """Token ranges behind the verb that belong to what is told, in order."""
    ranges = [(max(first, group.last), last) for first, last in draft.clause.parts if last > group.last]
    for at in draft.merged:
        clause = draft.told.clauses[at]
        ranges += [
            (min(clause.opens, first) if number == 0 else first, last)
            for number, (first, last) in enumerate(clause.parts)
        ]
    cut = [(first, min(last, draft.last)) for first, last in ranges if first < min(last, draft.last)]
    filled = _filled(draft, cut)
    if filled and all(draft.told.tokens[at].is_mark for at in range(filled[-1][1], draft.last)):
        filled[-1] = (filled[-1][0], max(filled[-1][1], draft.last))  # a quotation mark that closes
    return filled


def _filled(draft: Draft, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges, those that only a conjunction or a mark parts put together."""
    filled: list[tuple[int, int]] = []
    for first, last in ranges:
        is_near = filled and first - filled[-1][1] <= 2
        if is_near and not any(draft.told.is_verb(at) for at in range(filled[-1][1], first)):
            filled[-1] = (filled[-1][0], max(last, filled[-1][1]))
        else:
            filled.append((first, last))
    return filled
