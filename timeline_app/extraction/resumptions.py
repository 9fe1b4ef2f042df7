"""Where a sentence takes up a clause again that another one interrupted."""

from collections.abc import Sequence
from itertools import pairwise

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.openers import MARKS, Cut, Opener
from timeline_app.extraction.verbs import VerbGroup


def put_resumptions(
    found: dict[int, Cut], groups: Sequence[VerbGroup], tokens: Sequence[Token], lexicon: Lexicon
) -> None:
    """Cuts before the second verb of a segment, which takes up the clause that a relative one interrupted."""
    places = sorted(found)
    for group, following in pairwise(groups):
        if not following.is_finite or following.first == group.last - 1:
            continue
        between = [at for at in range(group.last, following.first + 1) if at in found]
        if between:
            continue
        opener = _opener_at(found, places, group.first)
        is_within = opener in (Opener.RELATIVE, Opener.ADVERBIAL)
        if group.is_finite and (is_within or (opener is Opener.COMPLEMENT and not group.is_doubtful)):
            found[following.first] = Cut(following.first, following.first, Opener.RESUME)
    _put_infinitives(found, groups, tokens, lexicon)
    _put_objects(found, groups, tokens, lexicon)


def _put_infinitives(
    found: dict[int, Cut], groups: Sequence[VerbGroup], tokens: Sequence[Token], lexicon: Lexicon
) -> None:
    """Cuts where a relative clause ends, for a plain form goes with a verb before it: "accuse X, qui ..., de mentir"."""
    for before, group in pairwise(groups):
        opener = _opener_at(found, sorted(found), group.first)
        if opener is not Opener.RELATIVE or not before.has(
            Sort.ALLEGING, Sort.PLANNING, Sort.LIGHT, Sort.SAYING
        ):
            continue
        at = group.last
        if at + 1 < len(tokens) and tokens[at].lower in lexicon.verbs.infinitive_marks and at not in found:
            readings = lexicon.verbs.forms.get(tokens[at + 1].lower, ())
            if any(form.tense.value == "base" for form in readings):
                found[at] = Cut(at, at, Opener.RESUME)


def _put_objects(
    found: dict[int, Cut], groups: Sequence[VerbGroup], tokens: Sequence[Token], lexicon: Lexicon
) -> None:
    """Cuts where a relative clause ends, for the verb before it still lacks what is done to the one it hangs on: "elle
    reproche à X qui dirige le port une gestion opaque". It begins with "a" right behind a noun of the relative clause.
    """
    for before, group in pairwise(groups):
        if before.last >= len(tokens) or tokens[before.last].lower not in lexicon.prepositions:
            continue
        if _opener_at(found, sorted(found), group.first) is not Opener.RELATIVE:
            continue
        opens = max(at for at in found if at <= group.first)
        if any(before.last < at < opens for at in found):
            continue
        at = group.last + 1
        while at + 1 < len(tokens) and at not in found and tokens[at].text not in MARKS:
            if tokens[at].lower in lexicon.indefinites - lexicon.of_words and _ends_noun(
                tokens[at - 1], lexicon
            ):
                found[at] = Cut(at, at, Opener.RESUME)
                break
            at += 1


def _ends_noun(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is none of those behind which a noun has yet to come."""
    small = (
        lexicon.determiners,
        lexicon.prepositions,
        lexicon.adverbs,
        lexicon.coordinators,
        lexicon.of_words,
    )
    return not token.is_mark and not any(token.lower in words for words in small)


def _opener_at(found: dict[int, Cut], places: Sequence[int], at: int) -> Opener:
    opener = Opener.START
    for place in places:
        if place > at:
            break
        opener = found[place].opener
    return opener
