"""Sentences parted where a clause may begin: at marks, conjunctions, relatives, and before a second verb."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.complements import SAYING, Complements
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.openers import MARKS, Cut, Opener
from timeline_app.extraction.resumptions import put_resumptions
from timeline_app.extraction.verbs import VerbGroup, Voice

_STOPS = frozenset(";:—–")
_LONGEST_ROW = 4


class Segment(NamedTuple):
    """tokens[first:last]; what opens it stands in front, from `opens` on. order: of an ADVERBIAL, as its lexicon says.

    groups: verb groups in it.
    """

    opens: int
    first: int
    last: int
    opener: Opener
    order: str
    groups: tuple[VerbGroup, ...]


def segments_of(
    tokens: Sequence[Token], groups: Sequence[VerbGroup], lexicon: Lexicon, masked: Sequence[bool]
) -> list[Segment]:
    """The segments of a sentence in order; together they hold every token."""
    cuts = _without_cut_groups(_cuts(tokens, groups, lexicon, masked), groups)
    found: list[Segment] = []
    at_group = 0
    for cut, following in zip(cuts, [*cuts[1:], None], strict=True):
        last = len(tokens) if following is None else following.at
        own: list[VerbGroup] = []
        while at_group < len(groups) and groups[at_group].first < last:
            own.append(groups[at_group])
            at_group += 1
        found.append(Segment(cut.at, min(cut.first, last), last, cut.opener, cut.order, tuple(own)))
    return found


def describing(segments: Sequence[Segment]) -> set[int]:
    """Where verbs begin that only describe a noun, for another one follows ("the school founded ... closed")."""
    found = {
        group.first
        for segment in segments
        for group, following in pairwise(segment.groups)
        if group.is_doubtful and following.is_finite
    }
    for segment, following in pairwise(segments):
        if segment.groups and following.groups and segment.opener is following.opener is Opener.COMMA:
            group, resumed = segment.groups[0], following.groups[0]
            if group.is_doubtful and group.first == segment.first and resumed.first == following.first:
                found.add(group.first)  # "The ferry, built in 1978, was ..."
    return found


def _without_cut_groups(cuts: list[Cut], groups: Sequence[VerbGroup]) -> list[Cut]:
    """The cuts but those inside a verb group."""
    inside = {at for group in groups for at in range(group.first + 1, group.last)}
    return [cut for cut in cuts if cut.at not in inside]


def _cuts(
    tokens: Sequence[Token], groups: Sequence[VerbGroup], lexicon: Lexicon, masked: Sequence[bool]
) -> list[Cut]:
    found = {0: Cut(0, 0, Opener.START)}
    behind = 0  # a row of words that opens a clause
    verbs = Complements(tokens, groups, lexicon, masked)
    for at, token in enumerate(tokens):
        if at < behind or masked[at]:
            continue
        cut = _at_mark(token, at) if token.is_mark else _at_word(tokens, at, lexicon, verbs)
        if cut is not None and cut.opener is Opener.RELATIVE and _says_more(tokens, at, found, lexicon):
            cut = Cut(at, at + 1, Opener.COMPLEMENT)
        if cut is not None:
            _put(found, cut)
            behind = cut.first
    for group in groups:
        if group.voice in (Voice.GERUND, Voice.HAVING):
            _put(found, _at_participle(tokens, group, found, lexicon))
    for at in verbs.bare(found):
        found[at] = Cut(at, at, Opener.COMPLEMENT)
    put_resumptions(found, groups, tokens, lexicon)
    return [found[at] for at in sorted(found)]


def _says_more(tokens: Sequence[Token], at: int, found: dict[int, Cut], lexicon: Lexicon) -> bool:
    """Whether "that" or "que" goes on with what is said before: "a dit que ... et que"."""
    is_joined = tokens[at].lower in lexicon.complementisers and tokens[at - 1].lower in lexicon.coordinators
    return is_joined and any(cut.opener is Opener.COMPLEMENT for cut in found.values())


def _put(found: dict[int, Cut], cut: Cut | None) -> None:
    """Adds a cut. One right behind another takes its place and what stands in front of it with it."""
    if cut is None:
        return
    near = found.get(cut.at - 1)
    if near is not None and near.first == cut.at and near.opener is not Opener.START:
        opener = (
            near.opener if near.opener is Opener.COMPLEMENT and cut.opener is Opener.QUOTE else cut.opener
        )
        found[near.at] = Cut(near.at, cut.first, opener, cut.order)
        return
    kept = found.get(cut.at)
    if kept is None or kept.opener is Opener.START:
        found[cut.at] = cut


def _at_mark(token: Token, at: int) -> Cut | None:
    if token.text not in MARKS:
        return None
    if token.text in _STOPS:
        return Cut(at, at + 1, Opener.STOP)
    if token.text in "([":
        return Cut(at, at + 1, Opener.BRACKET)
    if token.text in '«“"':
        return Cut(at, at + 1, Opener.QUOTE)
    if token.text in ")]»”":
        return Cut(at, at + 1, Opener.CLOSE)
    return Cut(at, at + 1, Opener.COMMA)


def _at_word(tokens: Sequence[Token], at: int, lexicon: Lexicon, verbs: Complements) -> Cut | None:
    for length in range(min(_LONGEST_ROW, len(tokens) - at), 0, -1):
        row = tuple(token.lower for token in tokens[at : at + length])
        order = lexicon.subordinators.get(row)
        if order is not None and _is_said_behind(tokens, at, row, lexicon):
            continue
        if order is not None and _opens_clause(tokens, at + length, row, lexicon):
            is_having = row[-1] in lexicon.verbs.having or row in lexicon.verbs.before_infinitives
            first = at if is_having else at + length
            return Cut(at, first, Opener.HAVING if is_having else Opener.ADVERBIAL, order)
    word = tokens[at].lower
    if word in lexicon.complementisers and at and verbs.take(at):
        return Cut(at, at + 1, Opener.COMPLEMENT)
    if word in lexicon.relatives and at:
        return Cut(at, at + 1, Opener.RELATIVE)
    if word in lexicon.coordinators:
        return Cut(at, at + 1, Opener.COORDINATE)
    return None


def _is_said_behind(tokens: Sequence[Token], at: int, row: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the "that" at the end of a row goes with a verb right before it: "estimait alors que"."""
    if len(row) != 2 or row[-1] not in lexicon.complementisers or row[0] not in lexicon.adverbs or not at:
        return False
    readings = lexicon.verbs.forms.get(tokens[at - 1].lower, ())
    return any(form.sort in SAYING for form in readings)


def _opens_clause(tokens: Sequence[Token], at: int, row: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether words that may open a clause do: "as", "since", "after", "comme" also stand before nouns.

    An auxiliary does only where nothing stands before it that could be its subject: "Should it fail, ...".
    """
    begins = at - len(row)
    if row[0] in lexicon.verbs.auxiliaries and begins and tokens[begins - 1].is_word:
        return False
    if len(row) > 1 or row[0] not in lexicon.doubtful_subordinators:
        return True
    upcoming = tokens[at : at + 14]
    for index, token in enumerate(upcoming):
        if token.is_mark:
            return False
        readings = lexicon.verbs.forms.get(token.lower, ())
        if token.lower in lexicon.verbs.auxiliaries or any(not form.is_weak for form in readings):
            return index > 0 or row[0] not in ("as", "comme")
    return False


def _at_participle(
    tokens: Sequence[Token], group: VerbGroup, found: dict[int, Cut], lexicon: Lexicon
) -> Cut | None:
    """Cut before a participle that opens a clause: after a mark, at the beginning, or "en" and "by" before it."""
    first = group.first
    while (
        first
        and tokens[first - 1].lower in lexicon.clitics
        and tokens[first - 1].lower not in lexicon.verbs.gerund_leads
    ):
        first -= 1
    if group.voice is Voice.HAVING:
        while first and tokens[first - 1].lower in lexicon.clitics:
            first -= 1
    opener = Opener.HAVING if group.voice is Voice.HAVING else Opener.GERUND
    order = ""
    if first and tokens[first - 1].lower in ("en", "by", "while", "when", "without", "upon"):
        first -= 1
    elif first and tokens[first - 1].lower in ("après", "after", "since", "pour"):
        first, opener, order = first - 1, Opener.HAVING, "before"
    elif first and tokens[first - 1].lower in ("before",):
        first, order = first - 1, "after"
    elif first and not tokens[first - 1].is_mark:
        return None
    if (
        first
        and first not in found
        and (first - 1) not in found
        and not tokens[first - 1].is_mark
        and opener is Opener.GERUND
        and tokens[first].lower in ("in", "of", "for")
    ):
        return None
    existing = found.get(first)
    if existing is not None and existing.opener in (Opener.ADVERBIAL, Opener.HAVING):
        found[first] = Cut(
            first, first, Opener.HAVING if existing.order == "before" else opener, existing.order
        )
        return None
    return Cut(first, first, opener, order)
