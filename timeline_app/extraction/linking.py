"""Links between what one sentence tells, and the words that only order it."""

from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.drafts import Draft, Way
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.model.event import Link, LinkType
from timeline_app.values import replace


def sequence_of(draft: Draft, lexicon: Lexicon) -> str:
    """Whether the words before its verb only order it: "after", "since" or "before"; "" where they do not."""
    told = draft.told
    if draft.group is None:
        return ""
    for at in range(draft.clause.opens, draft.group.last):
        for length in (3, 2, 1):
            row = tuple(token.lower for token in told.tokens[at : at + length])
            orders = row in lexicon.sequences and not any(told.masked[at : at + length])
            if orders and (at <= draft.clause.first or at >= draft.group.first - 1):
                return lexicon.sequences[row]
    return ""


def link(made: dict[int, tuple[Candidate, Draft]], lexicon: Lexicon) -> None:
    """Links within a sentence: what came before by its own words ("après avoir signé"), or after ("puis")."""
    by_index = {draft.at: key for key, (_, draft) in made.items() if draft.way is not Way.NOUN}
    for key, (_, draft) in list(made.items()):
        governor = by_index.get(draft.clause.governor)
        while draft.way is Way.HAVING and governor is not None and made[governor][1].way is Way.HAVING:
            governor = by_index.get(made[governor][1].clause.governor)  # "après avoir signé et être parti"
        if governor is None or draft.way is Way.NOUN:
            continue
        if draft.way is Way.HAVING or draft.clause.order == "before":
            _follow(made, governor, key)
        elif draft.clause.order == "after" or sequence_of(draft, lexicon) == "after":
            _follow(made, key, governor)


def _follow(made: dict[int, tuple[Candidate, Draft]], later: int, earlier: int) -> None:
    """Links a candidate to the one that it comes after, unless their dates rule that out."""
    (follower, draft), (other, _) = made[later], made[earlier]
    spans = follower.date.reading.span, other.date.reading.span
    if spans[0] is None or spans[1] is None or not spans[0].is_before(spans[1]):
        made[later] = (replace(follower, links=(*follower.links, Link(LinkType.FOLLOWS, other.id))), draft)
