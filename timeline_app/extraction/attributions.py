"""Words that only say who says what stands before them."""

from collections.abc import Sequence

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.segments import Segment

_BRIEF = 7


def inverts(segment: Segment, tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> bool:
    """Whether a segment that begins with its verb is "a-t-il dit", "said Smith", "a déclaré mardi le ministre"."""
    group = segment.groups[0]
    if segment.opener not in (Opener.COMMA, Opener.CLOSE, Opener.QUOTE) or len(segment.groups) > 1:
        return False
    if group.is_passive or not group.has(Sort.SAYING, Sort.ALLEGING, Sort.ANNOUNCING, Sort.ANSWERING):
        return False
    at = group.last
    while at < segment.last and masked[at]:
        at += 1
    if at >= segment.last:
        return group.is_inverted
    after = tokens[at]
    if after.lower in lexicon.complementisers:
        return False
    begins_noun = after.is_capital or after.lower in lexicon.determiners or after.lower in lexicon.pronouns
    return group.is_inverted or begins_noun


def trails(segment: Segment, tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> bool:
    """Whether a segment is "the company said on Monday", behind a comma or a quotation."""
    group = segment.groups[0]
    says = group.has(Sort.SAYING, Sort.ALLEGING, Sort.ANNOUNCING) and not group.has(Sort.HAPPENING)
    is_plain = len(group.heads) == 1 and group.is_finite and not group.is_passive
    if not says or not is_plain or segment.last - group.last > _BRIEF:
        return False
    if segment.opener is not Opener.COMMA:
        return True
    rest = [at for at in range(group.last, segment.last) if not masked[at] and not tokens[at].is_mark]
    return not rest or tokens[rest[0]].lower in lexicon.prepositions
