"""Clauses of a sentence: what is said by one verb, where it begins and ends, of whom, and what it hangs on."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.extraction.attributions import inverts, trails
from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.lexicons.lexicon import Lexicon, Tense
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.segments import Segment, describing, segments_of
from timeline_app.extraction.verb_groups import verb_groups
from timeline_app.extraction.verbs import VerbGroup, Voice

_ASIDE = (Opener.RELATIVE, Opener.GERUND, Opener.HAVING, Opener.ADVERBIAL, Opener.COMPLEMENT)


class Clause(NamedTuple):
    """tokens[first:last] say it; what joins it to others stands in front, from `opens` on.

    opener, order: as of its first segment. group: its verb; None for a sentence that has none. parts: token ranges that
    are its own, without the clauses inside of it. subject: range of its subject; None where it has none of its own.
    governor: index, in the sentence, of the clause that it hangs on; -1 for none. is_attribution: whether it only says
    who says what stands before it ("a-t-il dit", "Smith said").
    """

    opens: int
    first: int
    last: int
    opener: Opener
    order: str
    group: VerbGroup | None
    parts: tuple[tuple[int, int], ...]
    subject: tuple[int, int] | None = None
    governor: int = -1
    is_attribution: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it is a clause with a verb that is finite."""
        return self.group is not None and self.group.is_finite


def clauses_of(tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> list[Clause]:
    """The clauses of a sentence in the order of their verbs. masked: tokens of date phrases."""
    groups = verb_groups(tokens, masked, lexicon)
    heads = [group for group in groups if group.voice is not Voice.PARTICIPLE]
    if not heads:
        return [Clause(0, 0, len(tokens), Opener.START, "", None, ((0, len(tokens)),))] if tokens else []
    segments = segments_of(tokens, heads, lexicon, masked)
    only_describe = describing(segments)
    if only_describe:
        heads = [group for group in heads if group.first not in only_describe]
        segments = segments_of(tokens, heads, lexicon, masked)
    return _Assembly(tokens, masked, lexicon).of(segments)


class _Assembly:
    """Puts segments together: those without a verb go with the clause before them or wait for the next."""

    def __init__(self, tokens: Sequence[Token], masked: Sequence[bool], lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._masked = masked
        self._lexicon = lexicon
        self._clauses: list[Clause] = []
        self._waiting: list[Segment] = []

    def of(self, segments: Sequence[Segment]) -> list[Clause]:
        for index, segment in enumerate(segments):
            if segment.groups:
                self._take(segment)
            elif self._waits(segment, segments[index + 1 :]):
                self._waiting.append(segment)
            elif segment.first < segment.last:
                self._append(segment)
        for segment in self._waiting:
            self._append(segment, self._ending_at(segment.opens))
        for index, clause in enumerate(self._clauses[1:]):
            if clause.opener is Opener.COMPLEMENT and clause.opens == self._clauses[index].last:
                self._clauses[index] = self._clauses[index]._replace(is_attribution=False)
        return [self._governed(index, clause) for index, clause in enumerate(self._clauses)]

    def _waits(self, segment: Segment, following: Sequence[Segment]) -> bool:
        """Whether a segment without a verb begins the next clause rather than going on with the last one."""
        if not self._clauses or self._waiting:
            return True
        if segment.opener in (Opener.COMPLEMENT, Opener.ADVERBIAL, Opener.STOP):
            return True
        if segment.opener in (Opener.RELATIVE, Opener.RESUME, Opener.BRACKET):
            return False
        upcoming = next((one for one in following if one.groups), None)
        if upcoming is None or segment.opener is Opener.GERUND:
            return False
        resumes = upcoming.opener in (Opener.COMMA, Opener.RESUME, Opener.CLOSE) and self._begins_with_verb(
            upcoming
        )
        if segment.opener is Opener.COORDINATE:
            return resumes
        return (
            resumes
            and len(following) > 0
            and self._is_name_like(segment)
            and upcoming.opener is not Opener.CLOSE
        )

    def _is_name_like(self, segment: Segment) -> bool:
        row = self._tokens[segment.first : min(segment.first + 1, segment.last)]
        return any(token.is_capital or token.lower in self._lexicon.determiners for token in row)

    def _begins_with_verb(self, segment: Segment) -> bool:
        at = segment.first
        while at < segment.groups[0].first and (
            self._tokens[at].lower in self._lexicon.clitics
            or self._tokens[at].lower in self._lexicon.adverbs
            or self._masked[at]
            or self._tokens[at].is_mark
        ):
            at += 1
        return at == segment.groups[0].first and segment.groups[0].is_finite

    def _take(self, segment: Segment) -> None:
        """A segment with a verb: a clause, with what waits for it."""
        begins = self._begins_with_verb(segment)
        if segment.opener is Opener.STOP and not self._is_date(self._waiting):
            self._waiting = []
        if self._clauses and begins and inverts(segment, self._tokens, self._masked, self._lexicon):
            self._clauses.append(self._clause([segment], True))
            return
        is_aside = segment.opener in _ASIDE and not (self._waiting and not self._waiting_is_subject())
        if self._waiting and is_aside and segment.opener is not Opener.COMPLEMENT:
            self._clauses.append(self._clause([segment]))
            return
        parts = [*self._waiting, segment]
        self._waiting = []
        clause = self._clause(parts)
        has_told = any(clause.is_told for clause in self._clauses)
        is_behind = segment.opener in (Opener.COMMA, Opener.QUOTE, Opener.CLOSE)
        if (
            is_behind
            and len(parts) == 1
            and has_told
            and trails(segment, self._tokens, self._masked, self._lexicon)
        ):
            clause = clause._replace(is_attribution=True)
        self._clauses.append(clause)

    def _is_date(self, segments: Sequence[Segment]) -> bool:
        """Whether they say nothing but when: "1972 : l'usine ouvre"."""
        return all(
            self._masked[at] or self._tokens[at].is_mark
            for one in segments
            for at in range(one.first, one.last)
        )

    def _waiting_is_subject(self) -> bool:
        return self._waiting[0].opener in (
            Opener.START,
            Opener.COMPLEMENT,
            Opener.COORDINATE,
            Opener.STOP,
            Opener.COMMA,
            Opener.ADVERBIAL,
            Opener.QUOTE,
        )

    def _clause(self, parts: Sequence[Segment], is_attribution: bool = False) -> Clause:
        own = parts[-1]
        group = own.groups[0]
        front = parts[0]
        return Clause(
            front.opens,
            front.first,
            own.last,
            own.opener if len(parts) == 1 or own.opener is Opener.HAVING else front.opener,
            front.order,
            group,
            tuple((part.first, part.last) for part in parts if part.first < part.last),
            self._subject(parts, group),
            is_attribution=is_attribution,
        )

    def _ending_at(self, place: int) -> int:
        """Index of the clause that ends at a token; -1 for none."""
        return next((index for index, clause in enumerate(self._clauses) if clause.last == place), -1)

    def _append(self, segment: Segment, index: int = -1) -> None:
        """Adds a segment without a verb to the clause that it goes on with. index: of that clause; -1 for the last."""
        if not self._clauses:
            return
        at = index if index >= 0 else len(self._clauses) - 1
        if self._clauses[at].last != segment.opens and segment.opener is Opener.COORDINATE:
            index = self._ending_at(segment.opens)
            at = index if index >= 0 else at
        if index < 0 and (segment.opener is Opener.RESUME or self._begins_with_infinitive(segment)):
            while at > 0 and self._clauses[at].opener in (Opener.RELATIVE, Opener.GERUND):
                at -= 1
        clause = self._clauses[at]
        parts = sorted((*clause.parts, (segment.first, segment.last)))
        self._clauses[at] = clause._replace(last=max(clause.last, segment.last), parts=tuple(parts))

    def _begins_with_infinitive(self, segment: Segment) -> bool:
        if segment.opener is not Opener.COMMA or segment.first + 1 >= segment.last:
            return False
        readings = self._lexicon.verbs.forms.get(self._tokens[segment.first + 1].lower, ())
        is_marked = self._tokens[segment.first].lower in self._lexicon.verbs.infinitive_marks
        return is_marked and any(form.tense is Tense.BASE for form in readings)

    def _subject(self, parts: Sequence[Segment], group: VerbGroup) -> tuple[int, int] | None:
        """The words before the verb that are no adverbs and no date; else the first part that waited for it."""
        own = parts[-1]
        if not group.is_finite:
            return None
        first, last = self._bare(own.first, group.first)
        if first < last:
            before = parts[-2] if len(parts) > 1 else None
            if own.opener is Opener.COORDINATE and before is not None and own.opens == before.last:
                return self._bare(before.first, last)
            return first, last
        for part in parts[:-1]:
            first, last = self._bare(part.first, part.last)
            if first < last and self._tokens[first].lower not in self._lexicon.prepositions:
                return first, last
        return None

    def _bare(self, first: int, last: int) -> tuple[int, int]:
        """A range without adverbs, clitics, marks and dates at its ends."""
        while first < last and (
            self._masked[first]
            or self._tokens[first].is_mark
            or self._tokens[first].lower in self._lexicon.coordinators
            or (
                self._tokens[first].lower in self._lexicon.adverbs
                and self._tokens[first].lower not in self._lexicon.determiners
            )
        ):
            first += 1
        while last > first and (
            self._leads_to_date(last - 1)
            or self._masked[last - 1]
            or self._tokens[last - 1].is_mark
            or (
                self._tokens[last - 1].lower in self._lexicon.clitics
                and self._tokens[last - 1].lower not in self._lexicon.pronouns
            )
            or (self._tokens[last - 1].lower in self._lexicon.adverbs)
        ):
            last -= 1
        return first, last

    def _leads_to_date(self, at: int) -> bool:
        """Whether a preposition stands there before a date phrase."""
        return any(self._masked[at + 1 : at + 2]) and self._tokens[at].lower in self._lexicon.prepositions

    def _governed(self, index: int, clause: Clause) -> Clause:
        """The clause with the index of the one that it hangs on."""
        if index == 0 and clause.opener in (Opener.GERUND, Opener.HAVING, Opener.ADVERBIAL, Opener.START):
            following = next(
                (
                    at
                    for at, one in enumerate(self._clauses)
                    if at and one.is_told and one.opener not in _ASIDE
                ),
                -1,
            )
            return clause._replace(governor=following) if clause.opener is not Opener.START else clause
        if clause.is_attribution:
            return clause._replace(governor=index - 1)
        if clause.opener is Opener.COMPLEMENT:
            return clause._replace(governor=self._saying_before(index))
        if clause.opener in (Opener.RELATIVE, Opener.GERUND, Opener.HAVING, Opener.ADVERBIAL):
            return clause._replace(governor=self._main_before(index))
        is_bare = clause.opener in (Opener.COMMA, Opener.RESUME) and clause.subject is None and clause.is_told
        if clause.opener is Opener.COORDINATE or (is_bare and index):
            before = index - 1
            while (
                before > 0
                and self._clauses[before].opener in (Opener.RELATIVE, Opener.GERUND)
                and not _is_like(self._clauses[before], clause)
            ):
                before -= 1
            return clause._replace(governor=before)
        return clause

    def _saying_before(self, index: int) -> int:
        """The clause whose verb "that" goes with, the last one before it; of "et que", that of the "que" before."""
        while index and self._tokens[self._clauses[index].opens].lower in self._lexicon.coordinators:
            index -= 1
        return index - 1

    def _main_before(self, index: int) -> int:
        before = index - 1
        if self._clauses[index].opener is Opener.RELATIVE:
            return before
        while before > 0 and self._clauses[before].opener in (Opener.RELATIVE, Opener.GERUND):
            before -= 1
        return before


def _is_like(clause: Clause, other: Clause) -> bool:
    """Whether two clauses may be coordinated."""
    return clause.is_told == other.is_told and clause.opener is not Opener.RELATIVE
