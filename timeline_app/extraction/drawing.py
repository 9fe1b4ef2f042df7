"""The candidates of one article, drawn sentence by sentence."""

from collections.abc import Callable, Sequence

from timeline_app.articles.article import Article, BlockKind
from timeline_app.extraction.candidate import Candidate
from timeline_app.extraction.dating import Dated, Dating, Side, side_of, with_others
from timeline_app.extraction.doubles import below_text, without_doubles
from timeline_app.extraction.drafts import Draft, Way, drafts_of
from timeline_app.extraction.fitting import fitting
from timeline_app.extraction.ids import Ids
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort
from timeline_app.extraction.linking import link, sequence_of
from timeline_app.extraction.mention import Cast
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.participants import Participants
from timeline_app.extraction.quoting import Quoting
from timeline_app.extraction.scoring import HEADS, THRESHOLD, expression_sort, weigh
from timeline_app.extraction.statuses import is_hearsay, is_to_come, standing_of
from timeline_app.extraction.titles import title_of
from timeline_app.extraction.told import Told, told_in
from timeline_app.extraction.verbs import Voice
from timeline_app.model.event import Link, LinkType, Status
from timeline_app.phrases.phrase import Kind as PhraseKind
from timeline_app.phrases.phrase import Phrase
from timeline_app.values import dataclass

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
    return below_text(drawing.candidates, drawing.heads)


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
        self.heads: set[str] = set()  # ids of candidates that headings and captions tell

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
        for draft in without_doubles(drafts):
            candidate = self._candidate(draft, drafts, dates[id(draft)])
            if candidate is not None:
                made[id(draft)] = (candidate, draft)
        link(made, self._lexicon)
        for candidate, draft in made.values():
            self.candidates.append(candidate)
            if draft.told.block.kind in HEADS:
                self.heads.add(candidate.id)
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
            replied = self._replied(governor, drafts)
            return self._dating.before(replied.dated if replied is not None else governing, group)
        known = self._known_before(draft, governor)
        if known is not None:
            return self._dating.before(known.dated, group)
        answered = self._answered(draft)
        if answered is not None:
            return self._dating.after(answered.dated, group, is_answer=True)
        sequence = sequence_of(draft, self._lexicon) if self._earlier is not None else ""
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

    def _answered(self, draft: Draft) -> _Earlier | None:
        """The event that a draft answers: the last one with a date of its own in which one of the same takes part."""
        group = draft.group
        if group is None or draft.way is Way.NOUN:
            return None
        if not (group.has(Sort.ANSWERING) or expression_sort(group, draft, self._lexicon) is Sort.ANSWERING):
            return None
        who = self._participants.of(draft)
        return next((self._by_actor[part.actor_id] for part in who if part.actor_id in self._by_actor), None)

    def _replied(self, draft: Draft | None, drafts: Sequence[Draft]) -> _Earlier | None:
        """The event that a draft answers, or one that it hangs on: what came before that is no part of the answer."""
        for _ in drafts:
            if draft is None or (answered := self._answered(draft)) is not None:
                return answered if draft is not None else None
            draft = _governor(draft, drafts)
        return None

    def _known_before(self, draft: Draft, governor: Draft | None) -> _Earlier | None:
        """The dated event of just those of whom a draft tells in passing, in the past, beside something in the present.

        It lies before that event: "Elle reproche au groupe qu'elle a fondé ..."."""
        if draft.way is not Way.RELATIVE or governor is None or side_of(governor.telling) is not Side.PRESENT:
            return None
        if (
            side_of(draft.group) is not Side.PAST
            or draft.group is None
            or draft.group.voice is Voice.IMPERFECT
        ):
            return None
        events = {self._by_actor.get(part.actor_id) for part in self._participants.of(draft)}
        is_one = len(events) == 1 and len(self._participants.of(draft)) > 1
        return events.pop() if is_one else None

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
            return ()  # it follows the clause before it: see `linking`
        if (
            earlier is not None
            and sequence_of(draft, self._lexicon) in ("after", "since")
            and not _is_against(dated, earlier.dated)
        ):
            return (Link(LinkType.FOLLOWS, earlier.id),)
        return ()


def _is_dated(dated: Dated | None) -> bool:
    """Whether the words of a draft date it, and not only by "now"."""
    return dated is not None and dated.phrase is not None and dated.phrase.kind is not PhraseKind.VAGUE


def _leads(draft: Draft) -> bool:
    """Whether what comes after is told as coming after it: neither a noun nor a heading is such."""
    return draft.way is not Way.NOUN and draft.told.block.kind not in HEADS


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
