"""What a sentence tells as events: its clauses, nouns and participles, each with the words it rests on."""

import enum
from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.extraction.clause_tokens import Token
from timeline_app.extraction.clauses import Clause
from timeline_app.extraction.draft_ends import Ends
from timeline_app.extraction.lexicons.lexicon import Lexicon, Sort, Tense
from timeline_app.extraction.nominals import Nominal, nominals_of
from timeline_app.extraction.noun_phrases import antecedent, noun_phrase
from timeline_app.extraction.openers import Opener
from timeline_app.extraction.told import Told
from timeline_app.extraction.verbs import VerbGroup, Voice

_MERGING = (Opener.GERUND,)


class Way(enum.Enum):
    """How a sentence tells something."""

    CLAUSE = "clause"
    RELATIVE = "relative"
    GERUND = "gerund"
    HAVING = "having"
    NOUN = "noun"  # "une valorisation estimée à 80 milliards"


class Draft(NamedTuple):
    """tokens[first:last] of a sentence tell an event. at, clause: which clause of the sentence, and that clause.

    content: the clause that tells what is said, where this one says it. speaker: token range of who says it, behind it or
    before it ("a-t-il dit", "selon X"). subject: token range of who or what does it; None where that is not said.
    nominal: for a NOUN. merged: clauses, by index, that this draft tells too.
    """

    told: Told
    way: Way
    at: int
    clause: Clause
    first: int
    last: int
    subject: tuple[int, int] | None
    content: Clause | None = None
    speaker: tuple[int, int] | None = None
    attribution: Clause | None = None
    nominal: Nominal | None = None
    merged: tuple[int, ...] = ()

    @property
    def start(self) -> int:
        return self.told.tokens[self.first].start

    @property
    def end(self) -> int:
        return self.told.tokens[self.last - 1].end

    @property
    def group(self) -> VerbGroup | None:
        return self.clause.group if self.way is not Way.NOUN else None

    @property
    def holds_verb(self) -> bool:
        """Whether its verb stands in its words; what a noun tells needs none."""
        return self.group is None or self.first <= self.group.first < self.group.last <= self.last

    @property
    def telling(self) -> VerbGroup | None:
        """The verb group of what is told: that of the content, where the clause only says it.

        To announce is an event itself."""
        is_said = self.content is not None and not (
            self.group is not None and self.group.has(Sort.ANNOUNCING)
        )
        return self.content.group if is_said and self.content is not None else self.group


def drafts_of(told: Told, lexicon: Lexicon) -> list[Draft]:
    """The drafts of a sentence, in the order of their words. Clauses that only say who
    speaks, or what is supposed, make none."""
    return _Drafting(told, lexicon).all()


class _Drafting:
    def __init__(self, told: Told, lexicon: Lexicon) -> None:
        self._told = told
        self._tokens: Sequence[Token] = told.tokens
        self._clauses = told.clauses
        self._lexicon = lexicon
        self._nominals = nominals_of(told, lexicon)
        self._ends = Ends(told, lexicon)

    def all(self) -> list[Draft]:
        found: list[Draft] = []
        for index, clause in enumerate(self._clauses):
            is_supposed = clause.order == "if"
            if clause.group is not None and not is_supposed and not self._is_merged(index):
                found.append(self._of_clause(index, clause))
        found.extend(self._of_noun(nominal) for nominal in self._nominals)
        found = [
            draft
            for draft in found
            if draft.holds_verb and any(token.is_word for token in self._tokens[draft.first : draft.last])
        ]
        return sorted(found, key=lambda draft: (draft.start, draft.end))

    def _is_merged(self, index: int) -> bool:
        """Whether a clause is told by another: who speaks, what is said, and how something was done."""
        clause = self._clauses[index]
        if clause.is_attribution:
            return True
        governor = self._governor(index)
        if clause.governor < 0 or governor is None or governor.group is None:
            return False
        if clause.opener is Opener.COMPLEMENT:
            return not governor.group.has(Sort.ANNOUNCING) and not self._goes_with_participle(clause)
        return self._goes_on(clause) and clause.governor < index and not clause.order

    def _goes_on(self, clause: Clause) -> bool:
        """Whether a participle only goes on with what stands before: behind a noun that "et" joins, too."""
        if clause.opener is not Opener.COORDINATE or clause.group is None:
            return clause.opener in _MERGING
        joined = self._tokens[clause.first : clause.group.first]
        clitics = self._lexicon.clitics | self._lexicon.adverbs | self._lexicon.verbs.gerund_leads
        return clause.group.voice is Voice.GERUND and any(token.lower not in clitics for token in joined)

    def _goes_with_participle(self, clause: Clause) -> bool:
        """Whether a participle that is no clause of its own says it: "diffusant ... et montrant que"."""
        before = clause.opens - 1
        if before < 0 or self._told.is_verb(before):
            return False
        readings = self._lexicon.verbs.forms.get(self._tokens[before].lower, ())
        return any(form.tense is Tense.GERUND for form in readings)

    def _governor(self, index: int) -> Clause | None:
        at = self._clauses[index].governor
        return self._clauses[at] if at >= 0 else None

    def _of_clause(self, index: int, clause: Clause) -> Draft:
        assert clause.group is not None
        first, last = self._behind_participle(self._front(clause)), clause.last
        merged: list[int] = []
        content: Clause | None = None
        for at in range(index + 1, len(self._clauses)):
            one = self._clauses[at]
            hangs = one.governor == index or one.governor in merged
            if not hangs or one.opens > last + 1:
                continue
            is_said = one.opener is Opener.COMPLEMENT and (
                self._is_merged(at) or clause.group.has(Sort.ANNOUNCING)
            )
            if is_said or (self._goes_on(one) and self._is_merged(at)):
                merged.append(at)
                last = max(last, one.last)
                if is_said and one.governor == index:
                    content = content or one
        speaker, attribution = self._speaker(index, clause)
        way = _way(clause)
        subject = clause.subject or self._inherited_subject(index)
        if way is Way.RELATIVE:
            hung_on = antecedent(self._told, clause.opens, self._least(index))
            first = hung_on[0]
            subject = clause.subject or hung_on
        last = self._ends.trimmed(first, self._ends.without_measure(first, last))
        return Draft(
            self._told,
            way,
            index,
            clause,
            first,
            last,
            subject,
            content,
            speaker,
            attribution,
            merged=tuple(merged),
        )

    def _behind_participle(self, first: int) -> int:
        """Where a clause begins behind a participle that is told apart: "Fondée en 1911, la société ..."."""
        for nominal in self._nominals:
            if nominal.noun == first == 0 and nominal.last < len(self._tokens):
                return nominal.last + 1
        return first

    def _of_noun(self, nominal: Nominal) -> Draft:
        index = nominal.clause
        clause = self._clauses[index]
        speaker, attribution = self._speaker(index, clause)
        last = self._ends.trimmed(nominal.first, nominal.last)
        return Draft(
            self._told,
            Way.NOUN,
            index,
            clause,
            nominal.first,
            last,
            clause.subject if nominal.noun == 0 and clause.is_told else None,
            None,
            speaker,
            attribution,
            nominal,
        )

    def _least(self, index: int) -> int:
        """Where the words begin upon which a relative clause may hang."""
        governor = self._governor(index)
        return governor.first if governor is not None else 0

    def _front(self, clause: Clause) -> int:
        """Where the words of a clause begin: behind conjunctions, marks, and what only leads over to it."""
        first = clause.first
        while first < clause.last:
            length = self._lead_over(first)
            if self._tokens[first].is_mark or self._tokens[first].lower in self._lexicon.coordinators:
                first += 1
            elif length:
                first += length
            else:
                break
        return min(first, clause.group.first if clause.group else first)

    def _lead_over(self, at: int) -> int:
        """How many tokens a phrase has that only leads over ("d'autre part", "however"); 0 for none."""
        for length in range(4, 0, -1):
            row = tuple(token.lower for token in self._tokens[at : at + length])
            if len(row) == length and row in self._lexicon.discourse:
                return length
        return 0

    def _inherited_subject(self, index: int) -> tuple[int, int] | None:
        """The subject of the clause that one hangs on, for coordinate and participial clauses without their own."""
        clause, seen = self._clauses[index], 0
        while clause.subject is None and clause.governor >= 0 and seen < len(self._clauses):
            if clause.opener is Opener.RELATIVE:
                return noun_phrase(self._told, clause.opens, self._clauses[clause.governor].first)
            clause = self._clauses[clause.governor]
            seen += 1
        return clause.subject

    def _speaker(self, index: int, clause: Clause) -> tuple[tuple[int, int] | None, Clause | None]:
        """Who says it, as a clause behind it or words in front of it tell; and that clause."""
        for one in self._clauses[index + 1 :]:
            if one.is_attribution and one.group is not None:
                return self._speaker_of(one), one
        return self._told.according_to(clause), None

    def _speaker_of(self, attribution: Clause) -> tuple[int, int] | None:
        assert attribution.group is not None
        if attribution.subject is not None:
            return attribution.subject
        at, last = attribution.group.last, attribution.last
        return (at, self._ends.trimmed(at, last)) if at < last else None


def _way(clause: Clause) -> Way:
    if clause.opener is Opener.RELATIVE:
        return Way.RELATIVE
    if clause.order == "after" and clause.group is not None and not clause.group.is_finite:
        return Way.GERUND
    if (clause.group is not None and clause.group.voice is Voice.HAVING) or clause.opener is Opener.HAVING:
        return Way.HAVING
    if clause.group is not None and clause.group.voice is Voice.GERUND:
        return Way.GERUND
    return Way.CLAUSE
