"""The candidates of one article, drawn sentence by sentence."""

from collections.abc import Callable, Sequence

from timeline_app.articles.article import Article, BlockKind
from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.dating import Dated, Dating, Side, side_of, with_others
from timeline_app.extraction.drafts import Draft, Way, drafts_of
from timeline_app.extraction.fitting import fitting
from timeline_app.extraction.ids import Ids
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.mention import Cast
from timeline_app.extraction.participants import Participants
from timeline_app.extraction.quoting import Quoting
from timeline_app.extraction.scoring import THRESHOLD, expression_sort, weigh
from timeline_app.extraction.segments import Opener
from timeline_app.extraction.statuses import is_hearsay, is_to_come, standing_of
from timeline_app.extraction.titles import title_of
from timeline_app.extraction.told import Told, told_in
from timeline_app.extraction.verbs import Voice
from timeline_app.model.event import Link, LinkType, Status
from timeline_app.phrases.phrase import Kind as PhraseKind
from timeline_app.phrases.phrase import Phrase
from timeline_app.values import dataclass, replace

_TELLING = (
    BlockKind.PARAGRAPH,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTATION,
    BlockKind.TITLE,
    BlockKind.HEADING,
    BlockKind.CAPTION,
)


def candidates_of(
    article: Article,
    number: int,
    source_id: str,
    phrases: Sequence[Phrase],
    cast: Cast,
    lexicon: Lexicon,
    ids: Ids,
    step: Callable[[float], object] | None = None,
) -> list[Candidate]:
    """The candidates of an article in the order of its text. number: its index; cast: who is spoken of in it; step:
    told now and then how much of the text lies behind, 0 to 1.
    """
    drawing = _Drawing(article, number, source_id, cast, lexicon, ids)
    for block in article.blocks:
        if step is not None:
            step(block.start / len(article.text))
        if block.kind in _TELLING:
            for told in told_in(article, block, phrases, lexicon):
                drawing.sentence(told)
    return drawing.candidates


@dataclass(frozen=True, slots=True)
class _Earlier:
    """A candidate as what follows it needs it: who takes part, and whether its own words date it."""

    id: str
    actor_ids: frozenset[str]
    dated: Dated
    has_own_date: bool


class _Drawing:
    def __init__(
        self, article: Article, number: int, source_id: str, cast: Cast, lexicon: Lexicon, ids: Ids
    ) -> None:
        self._number = number
        self._cast = cast
        self._lexicon = lexicon
        self._ids = ids
        self._published = article.published
        self._dating = Dating(article.published)
        self._participants = Participants(cast, lexicon)
        self._quoting = Quoting(source_id, article.text, article.markup)
        self._earlier: _Earlier | None = None
        self._by_actor: dict[str, _Earlier] = {}
        self.candidates: list[Candidate] = []

    def sentence(self, told: Told) -> None:
        """Draws what a sentence tells."""
        drafts = drafts_of(told, self._lexicon)
        self._participants.begin(told)
        own = {id(draft): self._dating.own(draft, drafts) for draft in drafts}
        made: dict[int, tuple[Candidate, Draft]] = {}
        dates: dict[int, Dated] = {}
        for draft in sorted(
            drafts, key=lambda one: (own[id(one)] is None, one.clause.opener is Opener.COORDINATE)
        ):
            dates[id(draft)] = own[id(draft)] or self._inherited(draft, drafts, dates)
        for draft in _without_doubles(drafts):
            candidate = self._candidate(draft, drafts, dates[id(draft)])
            if candidate is not None:
                made[id(draft)] = (candidate, draft)
        self._link(made)
        for candidate, draft in made.values():
            self.candidates.append(candidate)
            self._remember(candidate, dates[id(draft)], _is_dated(own[id(draft)]), _leads(draft))

    def _remember(self, candidate: Candidate, dated: Dated, has_own_date: bool, is_main: bool) -> None:
        ids = frozenset(part.actor_id for part in candidate.actors)
        earlier = _Earlier(candidate.id, ids, dated, has_own_date)
        if is_main or self._earlier is None:
            self._earlier = earlier
        if has_own_date and dated.span is not None and candidate.status is not Status.ANNOUNCED:
            for actor_id in ids:
                self._by_actor[actor_id] = earlier

    def _inherited(self, draft: Draft, drafts: Sequence[Draft], dates: dict[int, Dated]) -> Dated:
        """The date of a draft without one of its own."""
        group = draft.telling
        governor = _governor(draft, drafts)
        governing = dates.get(id(governor)) if governor is not None else None
        if draft.way is Way.HAVING or draft.clause.order == "before":
            return self._dating.before(governing, group)
        answered = self._answered(draft)
        if answered is not None:
            return self._dating.after(answered.dated, group, is_answer=True)
        sequence = self._sequence(draft) if self._earlier is not None else ""
        if sequence == "since" and side_of(group) is Side.PRESENT and self._earlier is not None:
            return self._dating.since(self._earlier.dated, group)
        if sequence in ("after", "since") and self._earlier is not None:
            return self._dating.after(self._earlier.dated, group, is_answer=False)
        if (
            governor is not None
            and governing is not None
            and governing.phrase is not None
            and governing.span is not None
        ):
            same = side_of(group) is side_of(governor.telling) or draft.way is Way.GERUND
            if same and draft.clause.opener in (Opener.COORDINATE, Opener.GERUND, Opener.START, Opener.COMMA):
                return self._dating.beside(governing, group)
        if draft.clause.order == "after" and governing is not None and draft.way is not Way.NOUN:
            return self._dating.after(governing, governor.telling if governor else None, is_answer=False)
        if draft.nominal is not None:
            return self._dating.of_noun(draft.nominal)
        is_said = is_hearsay(draft, self._lexicon)
        if group is not None and group.voice is Voice.CONDITIONAL and is_said:
            group = group._replace(voice=Voice.PRESENT)
        inferred = self._dating.by_tense(group, is_to_come(draft, None) and not is_said)
        before = self._earlier
        if side_of(group) is not Side.PAST:
            return inferred
        if (
            before is not None
            and before.has_own_date
            and before.dated.span is not None
            and inferred.span is not None
        ):
            inferred = with_others(inferred, [before.dated.date.reading])
        return inferred

    def _sequence(self, draft: Draft) -> str:
        """Whether the words before its verb only order it: "after", "since" or "before"; "" where they do not."""
        told = draft.told
        if draft.group is None:
            return ""
        for at in range(draft.clause.opens, draft.group.last):
            for length in (3, 2, 1):
                row = tuple(token.lower for token in told.tokens[at : at + length])
                orders = row in self._lexicon.sequences and not any(told.masked[at : at + length])
                if orders and (at <= draft.clause.first or at >= draft.group.first - 1):
                    return self._lexicon.sequences[row]
        return ""

    def _answered(self, draft: Draft) -> _Earlier | None:
        """The event that a draft answers: the last one with a date of its own in which one of the same takes part."""
        group = draft.group
        if group is None or draft.way is Way.NOUN:
            return None
        if not (group.has(Sort.ANSWERING) or expression_sort(group, draft, self._lexicon) is Sort.ANSWERING):
            return None
        who = self._participants.of(draft)
        return next((self._by_actor[part.actor_id] for part in who if part.actor_id in self._by_actor), None)

    def _candidate(self, draft: Draft, drafts: Sequence[Draft], dated: Dated) -> Candidate | None:
        governor = _governor(draft, drafts)
        announcing = (
            governor
            if governor is not None and _announces(governor) and draft.clause.opener is Opener.COMPLEMENT
            else None
        )
        standing = standing_of(draft, self._lexicon, dated.phrase, announcing)
        dated = fitting(dated, standing.status, draft.telling, self._published)
        actors = self._participants.of(draft)
        weighed = weigh(draft, dated, len(actors), standing.status, self._lexicon)
        if weighed.score < THRESHOLD:
            return None
        subject, is_plural = self._participants.subject_name(draft)
        title = title_of(draft, self._lexicon, subject, is_plural)
        start, end, excerpt = self._quoting.excerpt(draft.start, draft.end, draft.told.block, dated.date)
        reasons = weighed.reasons if standing.reason is None else (*weighed.reasons, standing.reason)
        return Candidate(
            id=self._ids.take(title),
            title=title,
            article=self._number,
            start=start,
            end=end,
            excerpt=excerpt,
            date=dated.date,
            actors=actors,
            status=standing.status,
            status_by=self._participants.speaker(draft, standing.by),
            score=weighed.score,
            reasons=reasons,
            links=self._links(draft, dated, governor),
        )

    def _links(self, draft: Draft, dated: Dated, governor: Draft | None) -> tuple[Link, ...]:
        """Links to what was told earlier: what it answers, what it only follows."""
        answered = self._answered(draft)
        if answered is not None and not _is_against(dated, answered.dated):
            return (Link(LinkType.ANSWERS, answered.id),)
        earlier = self._earlier
        if governor is not None and governor.start < draft.start:
            return ()  # it follows the clause before it: see `_link`
        if (
            earlier is not None
            and self._sequence(draft) in ("after", "since")
            and not _is_against(dated, earlier.dated)
        ):
            return (Link(LinkType.FOLLOWS, earlier.id),)
        return ()

    def _link(self, made: dict[int, tuple[Candidate, Draft]]) -> None:
        """Links within a sentence: what came before by its own words ("après avoir signé"), or after ("puis")."""
        by_index = {draft.at: key for key, (_, draft) in made.items() if draft.way is not Way.NOUN}
        for key, (_, draft) in list(made.items()):
            governor = by_index.get(draft.clause.governor)
            while draft.way is Way.HAVING and governor is not None and made[governor][1].way is Way.HAVING:
                governor = by_index.get(
                    made[governor][1].clause.governor
                )  # "après avoir signé et être parti"
            if governor is None or draft.way is Way.NOUN:
                continue
            if draft.way is Way.HAVING or draft.clause.order == "before":
                _follow(made, governor, key)
            elif draft.clause.order == "after" or self._sequence(draft) == "after":
                _follow(made, key, governor)


def _follow(made: dict[int, tuple[Candidate, Draft]], later: int, earlier: int) -> None:
    """Links a candidate to the one that it comes after, unless their dates rule that out."""
    (follower, draft), (other, _) = made[later], made[earlier]
    spans = follower.date.reading.span, other.date.reading.span
    if spans[0] is None or spans[1] is None or not spans[0].is_before(spans[1]):
        made[later] = (replace(follower, links=(*follower.links, Link(LinkType.FOLLOWS, other.id))), draft)


def _is_dated(dated: Dated | None) -> bool:
    """Whether the words of a draft date it, and not only by "now"."""
    return dated is not None and dated.phrase is not None and dated.phrase.kind is not PhraseKind.VAGUE


def _leads(draft: Draft) -> bool:
    """Whether what comes after is told as coming after it: neither a noun nor a heading is such."""
    kind = draft.told.block.kind
    return draft.way is not Way.NOUN and kind not in (BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION)


def _without_doubles(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, but clauses that say little more than a noun in them which has a draft of its own."""
    nouns = [draft for draft in drafts if draft.way is Way.NOUN]
    return [draft for draft in drafts if not any(_says_no_more(draft, noun) for noun in nouns)]


def _says_no_more(draft: Draft, noun: Draft) -> bool:
    group = draft.telling
    if draft.way is Way.NOUN or group is None or group.has(Sort.HAPPENING, Sort.ANSWERING):
        return False
    if noun.nominal is not None and noun.nominal.is_done and noun.last <= group.first:
        return group.has(Sort.STATE)  # "La route, coupée le 3 mai, doit rouvrir" tells two things
    is_inside = draft.first <= noun.first and noun.last <= draft.last
    return is_inside and 2 * (noun.last - noun.first) >= draft.last - draft.first


def _governor(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The draft of the clause that a draft's clause hangs on; of a noun, none."""
    if draft.way is Way.NOUN:
        return None
    at = draft.clause.governor
    others = (one for one in drafts if one.way is not Way.NOUN and one is not draft)
    return next((one for one in others if one.at == at or at in one.merged), None)


def _announces(draft: Draft) -> bool:
    return draft.group is not None and draft.group.has(Sort.ANNOUNCING)


def _is_against(dated: Dated, earlier: Dated) -> bool:
    """Whether the dates rule out that one came after the other."""
    return dated.span is not None and earlier.span is not None and dated.span.is_before(earlier.span)
