"""Who takes part in what a draft tells."""

from collections.abc import Sequence

from timeline_app.extraction.actors import actors_in
from timeline_app.extraction.drafts import Draft
from timeline_app.extraction.genders import Genders
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.mention import Cast, How, Mention
from timeline_app.extraction.told import Told
from timeline_app.model.actor import ActorKind
from timeline_app.model.event import Participation


class Participants:
    """The actors of drafts of one article, by the mentions of its cast; sentences are asked for in their order.

    A pronoun stands for somebody only where that is the one person who led the sentence before, or the clause that its
    own hangs on.
    """

    def __init__(self, cast: Cast, lexicon: Lexicon) -> None:
        self._cast = cast
        self._lexicon = lexicon
        self._genders = Genders(cast)
        self._led: frozenset[str] = frozenset()  # who led the sentence before; "" for somebody without a name
        self._leads: frozenset[str] = frozenset()

    def begin(self, told: Told) -> None:
        """A sentence of which drafts are asked for next."""
        self._led = self._leads
        self._genders.read(told.text, told.sentence.end)
        self._leads = frozenset(self._leaders(told))

    def of(self, draft: Draft) -> tuple[Participation, ...]:
        """Those in its words, the subject first, each once. Where its words name nobody, the subject of its sentence."""
        subject = self._subject(draft)
        inside = [
            part for part in actors_in(self._cast, draft.start, draft.end) if self._is_named(part, draft)
        ]
        if not subject and not inside and not self._is_pronoun(draft):
            subject = self._subject_of_sentence(draft)
        if not subject:
            return tuple(inside)
        return (Participation(subject), *(part for part in inside if part.actor_id != subject))

    def subject_name(self, draft: Draft) -> tuple[str, bool]:
        """The name that stands for the subject where that is a pronoun, "" where it is none; whether it is several."""
        if not self._is_pronoun(draft) or draft.subject is None:
            return "", False
        word = draft.told.tokens[draft.subject[0]].lower
        id = self._by_pronoun(draft) if word in self._lexicon.persons else ""
        if id:
            return self._cast.actors[id].name.in_language(self._lexicon.language), False
        return "", word in self._lexicon.several

    def speaker(self, draft: Draft, tokens: tuple[int, int] | None) -> str:
        """Id of who announces or says it, by tokens of the sentence; "" for nobody who is known."""
        return self._subject(draft) if tokens == draft.subject else self.actor_in(draft.told, tokens)

    def actor_in(self, told: Told, tokens: tuple[int, int] | None) -> str:
        """Id of the first actor whom tokens of a sentence mention; "" for none."""
        if tokens is None:
            return ""
        for mention in self._between(told, *tokens):
            if mention.how is not How.PRONOUN or mention.actor_id in self._led:
                return mention.actor_id
        return ""

    def _is_pronoun(self, draft: Draft) -> bool:
        return draft.subject is not None and self._is_one_pronoun(draft.told, draft.subject)

    def _by_pronoun(self, draft: Draft) -> str:
        """Id of whom the pronoun that is the subject stands for; "" where that is not sure enough."""
        assert draft.subject is not None
        word = draft.told.tokens[draft.subject[0]].lower
        if word in self._lexicon.speakers:
            return self.actor_in(draft.told, draft.speaker)
        if word not in self._lexicon.persons:
            return ""
        within = self._leader_of_governor(draft)
        if within or self._hangs_on_a_noun(draft):
            return within if self._genders.may_be(word, within) else ""
        meant = {mention.actor_id for mention in self._between(draft.told, *draft.subject)}
        is_sure = len(self._led) == 1 and "" not in self._led and meant <= self._led
        led = next(iter(self._led)) if is_sure else ""
        return led if self._genders.may_be(word, led) else ""

    def _leader_of_governor(self, draft: Draft) -> str:
        """The one person who is the subject of the clause that a dependent one hangs on."""
        at = draft.clause.governor
        for _ in draft.told.clauses:
            if at < 0:
                break
            clause = draft.told.clauses[at]
            ids = (
                self._persons(self._leading(draft.told, *clause.subject))
                if clause.subject is not None
                else []
            )
            if ids:
                return ids[0] if len(ids) == 1 else ""
            at = clause.governor
        return ""

    def _hangs_on_a_noun(self, draft: Draft) -> bool:
        """Whether a clause that its own hangs on has a noun for a subject: "la société annonce qu'elle …"."""
        at = draft.clause.governor
        for _ in draft.told.clauses:
            if at < 0:
                break
            clause = draft.told.clauses[at]
            if clause.subject is not None and not self._is_one_pronoun(draft.told, clause.subject):
                row = draft.told.tokens[clause.first : clause.last]
                return not any(
                    token.lower in self._lexicon.objects for token in row
                )  # "la société lui dit qu'il …"
            at = clause.governor
        return False

    def _is_one_pronoun(self, told: Told, tokens: tuple[int, int]) -> bool:
        return tokens[1] - tokens[0] == 1 and told.tokens[tokens[0]].lower in self._lexicon.pronouns

    def _is_named(self, part: Participation, draft: Draft) -> bool:
        """Whether more than a pronoun that may stand for others speaks of an actor."""
        mentions = [
            one for one in self._cast.between(draft.start, draft.end) if one.actor_id == part.actor_id
        ]
        return not mentions or any(one.how is not How.PRONOUN for one in mentions)

    def _subject(self, draft: Draft) -> str:
        if draft.subject is None:
            return ""
        if self._is_pronoun(draft):
            return self._by_pronoun(draft)
        found = [one for one in self._leading(draft.told, *draft.subject) if not one.is_place]
        leads = next((one for one in found if one.is_subject), None)
        if leads is None and found and not self._has_subject(draft):
            leads = found[0]
        return leads.actor_id if leads is not None else ""

    def _has_subject(self, draft: Draft) -> bool:
        """Whether somebody in its words leads a clause: "The head of Orsel, Ida Roy, resigned"."""
        return any(mention.is_subject for mention in self._cast.between(draft.start, draft.end))

    def _leading(self, told: Told, first: int, last: int) -> list[Mention]:
        """The mentions in a subject but those that only say whose it is: "the company's owner", "le maire de Lyon"."""
        found: list[Mention] = []
        for mention in self._between(told, first, last):
            begin, end = told.at(mention.start), told.at(mention.end)
            is_owner = end < last and told.tokens[end].lower == "'s"
            is_owned = begin > first and told.tokens[begin - 1].lower in self._lexicon.of_words
            if not (is_owner or is_owned):
                found.append(mention)
        return found

    def _subject_of_sentence(self, draft: Draft) -> str:
        for clause in draft.told.clauses:
            if clause.subject is not None and clause.is_told:
                found = next(iter(self._between(draft.told, *clause.subject)), None)
                if found is not None and (found.how is not How.PRONOUN or found.actor_id in self._led):
                    return found.actor_id
        return ""

    def _leaders(self, told: Told) -> list[str]:
        """Ids of those who are subjects of a sentence's main clauses, "" for a subject that names nobody."""
        found: list[str] = []
        for clause in told.clauses:
            is_main = clause.governor < 0 or clause.is_attribution
            if clause.subject is None or not clause.is_told or not is_main:
                continue
            mentions = self._leading(told, *clause.subject)
            is_alone = clause.subject[1] - clause.subject[0] == 1
            if is_alone and told.tokens[clause.subject[0]].lower in self._lexicon.persons:
                found += self._led or [""]
            elif mentions:
                found += self._persons(mentions) or [mentions[0].actor_id]
            else:
                found.append("")
        return found

    def _persons(self, mentions: Sequence[Mention]) -> list[str]:
        ids = dict.fromkeys(mention.actor_id for mention in mentions if mention.how is not How.PRONOUN)
        return [id for id in ids if self._cast.actors[id].kind is ActorKind.PERSON]

    def _between(self, told: Told, first: int, last: int) -> tuple[Mention, ...]:
        if first >= last:
            return ()
        return self._cast.between(told.tokens[first].start, told.tokens[last - 1].end)
