"""A working title for what is told, of the article's own words and in its language."""

from collections.abc import Sequence

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.verbs import Voice

LONGEST = 90
_SHORTEST = 24
_NO_SPACE_BEFORE = ",.;:)]»”%…"


def title_of(draft: Draft, lexicon: Lexicon, subject: str = "", is_plural: bool = False) -> str:
    """A title of a draft, at most `LONGEST` characters: who, and what; without its date and what only leads over.

    subject: the name that stands for a pronoun or is missing in the clause; "" where the clause has its own or nobody
    knows. is_plural: whether several are meant by it.
    """
    pieces = _pieces(draft, lexicon, subject, is_plural)
    return _capital(_shortened(_joined(pieces), lexicon))


def _pieces(draft: Draft, lexicon: Lexicon, subject: str, is_plural: bool) -> list[str]:
    if draft.nominal is not None:
        return _nominal(draft, lexicon)
    group = draft.group
    assert group is not None
    who = subject or _subject_text(draft)
    if draft.way is Way.RELATIVE and draft.clause.subject is not None:
        antecedent = _cleared(draft, draft.first, draft.clause.opens)
        return [antecedent, _cleared(draft, draft.clause.opens, draft.clause.last)]
    if not who and not group.is_finite:
        return [_cleared(draft, draft.first, draft.last)]
    verb = _verb(draft, lexicon, is_plural or (not subject and _is_plural(draft, lexicon)))
    rest = [_cleared(draft, first, last) for first, last in _behind(draft)]
    return [who, *verb, *rest]


def _nominal(draft: Draft, lexicon: Lexicon) -> list[str]:
    first = draft.first
    text = _cleared(draft, first, draft.last)
    words = text.split(" ", 1)
    if len(words) == 2 and words[0].lower() in lexicon.indefinites and draft.way is Way.NOUN:
        text = words[1]
    return [text]


def _subject_text(draft: Draft) -> str:
    if draft.subject is None:
        return ""
    return _joined([_cleared(draft, *draft.subject)])


def _is_plural(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the subject is several: "et" in it, or a determiner of several."""
    if draft.subject is None:
        return False
    tokens = draft.told.tokens[draft.subject[0] : draft.subject[1]]
    return bool(tokens) and (
        tokens[0].lower in lexicon.several or any(token.lower in lexicon.coordinators for token in tokens)
    )


def _verb(draft: Draft, lexicon: Lexicon, is_plural: bool) -> list[str]:
    """The verb as a sentence of its own needs it: a participle becomes the present, "avoir signé" becomes "a signé"."""
    group = draft.group
    assert group is not None
    tokens = draft.told.tokens
    clitics = _clitics(draft, lexicon)
    if group.voice is Voice.GERUND:
        forms = lexicon.verbs.third_person.get(group.lemmas[0])
        if forms is None:
            return [*clitics, draft.told.words(group.first, group.last)]
        rest = draft.told.words(group.first + 1, group.last)
        return [*clitics, forms[is_plural], rest]
    if group.voice is Voice.HAVING:
        have = lexicon.verbs.having.get(tokens[group.first].lower)
        if have is not None:
            return [*clitics, have[is_plural], draft.told.words(group.first + 1, group.last)]
    return [*clitics, _cleared(draft, group.first, group.last)]


def _clitics(draft: Draft, lexicon: Lexicon) -> list[str]:
    """The small words between subject and verb: "ne", "se", "lui"; adverbs with them."""
    group = draft.group
    assert group is not None
    at = group.first
    while at > draft.clause.first and draft.told.tokens[at - 1].lower in lexicon.clitics:
        at -= 1
    if draft.subject is not None and draft.subject[0] <= at < draft.subject[1]:
        at = draft.subject[1]
    if at < group.first and draft.told.tokens[at].lower == "en" and group.voice is Voice.GERUND:
        at += 1
    return [draft.told.words(at, group.first)] if at < group.first else []


def _behind(draft: Draft) -> list[tuple[int, int]]:
    """Token ranges behind the verb that belong to what is told, in order."""
    group = draft.group
    assert group is not None
    ranges = [(max(first, group.last), last) for first, last in draft.clause.parts if last > group.last]
    for at in draft.merged:
        clause = draft.told.clauses[at]
        ranges += [
            (min(clause.opens, first) if number == 0 else first, last)
            for number, (first, last) in enumerate(clause.parts)
        ]
    cut = [(first, min(last, draft.last)) for first, last in ranges if first < min(last, draft.last)]
    return _filled(draft, cut)


def _filled(draft: Draft, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges, those that only a conjunction or a mark parts put together."""
    verbs = {clause.group.first for clause in draft.told.clauses if clause.group is not None}
    filled: list[tuple[int, int]] = []
    for first, last in ranges:
        if (
            filled
            and not any(at in verbs for at in range(filled[-1][1], first))
            and first - filled[-1][1] <= 2
        ):
            filled[-1] = (filled[-1][0], max(last, filled[-1][1]))
        else:
            filled.append((first, last))
    return filled


def _cleared(draft: Draft, first: int, last: int) -> str:
    """The text of tokens[first:last] without date phrases, what leads to them, and what stands in brackets."""
    told = draft.told
    out: list[str] = []
    depth = 0
    leads = {
        told.at(phrase.lead_start if phrase.lead_start >= 0 else phrase.start): phrase
        for phrase in told.phrases_in(first, last)
    }
    at = first
    while at < last:
        token = told.tokens[at]
        phrase = leads.get(at)
        if phrase is not None and phrase.kind.is_date:
            while at < last and told.tokens[at].start < phrase.end:
                at += 1
            continue
        if token.text in "([":
            depth += 1
        elif token.text in ")]":
            depth = max(0, depth - 1)
        elif not depth:
            gap = told.text[told.tokens[at - 1].end : token.start] if at > first and out else ""
            out.append((" " if gap and not gap.strip() else "") + token.text)
        at += 1
    return "".join(out).strip()


def _joined(pieces: Sequence[str]) -> str:
    text = " ".join(piece for piece in pieces if piece)
    words = text.replace("\n", " ").replace("\r", " ").split(" ")
    text = " ".join(word for word in words if word)
    for mark in _NO_SPACE_BEFORE:
        if mark not in "»:;%":
            text = text.replace(f" {mark}", mark)
    for apostrophe in "'’":
        text = text.replace(f"{apostrophe} ", apostrophe)
    return text


def _shortened(text: str, lexicon: Lexicon) -> str:
    """The text, cut where a phrase ends if it is too long, without marks and small words that dangle."""
    if len(text) > LONGEST:
        text = text[: _cut(text, lexicon)]
    return _without_dangling(text, lexicon)


def _cut(text: str, lexicon: Lexicon) -> int:
    """Where to cut a long text: before the last preposition, conjunction or mark that leaves enough of it."""
    best = 0
    at = text.find(" ")
    while 0 <= at <= LONGEST:
        word = text[at + 1 :].split(" ", 1)[0].lower().strip(",")
        begins = word in lexicon.prepositions or word in lexicon.coordinators or word in lexicon.relatives
        if at >= _SHORTEST and (text[at - 1] in ",;:" or begins) and word not in lexicon.of_words:
            best = at
        at = text.find(" ", at + 1)
    return best or text.rfind(" ", 0, LONGEST + 1) if best or text.rfind(" ", 0, LONGEST + 1) > 0 else LONGEST


def _without_dangling(text: str, lexicon: Lexicon) -> str:
    while True:
        text = text.strip(" ,;:–—-")
        if text.endswith(".") and not text.endswith("..") and "." not in text[:-1].rpartition(" ")[2]:
            text = text[:-1]
        head, _, word = text.rpartition(" ")
        small = word.lower()
        dangles = (
            small in lexicon.prepositions
            or small in lexicon.coordinators
            or small in lexicon.complementisers
            or small in lexicon.of_words
            or small in lexicon.dating_words
            or (small in lexicon.determiners and not small.isdigit())
        )
        if not head or not dangles or small in ("out", "up", "down", "off", "on", "over"):
            return text
        text = head


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def is_pronoun(draft: Draft, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the subject of a draft is nothing but a pronoun."""
    if draft.subject is None:
        return False
    first, last = draft.subject
    return last - first == 1 and tokens[first].lower in lexicon.pronouns
