"""Who takes part in what a draft tells."""

from timeline_app.extraction.actors import actors_in
from timeline_app.extraction.drafts import Draft
from timeline_app.extraction.lexicons.lexicon import Lexicon
from timeline_app.extraction.mention import Cast, How, Mention
from timeline_app.extraction.told import Told
from timeline_app.model.actor import ActorKind
from timeline_app.model.event import Participation


class Participants:
    """The actors of drafts of one article, by the mentions of its cast."""

    def __init__(self, cast: Cast, lexicon: Lexicon) -> None:
        self._cast = cast
        self._lexicon = lexicon

    def of(self, draft: Draft) -> tuple[Participation, ...]:
        """Those in its words, the subject first, each once. Where its words name nobody, the subject of its sentence."""
        inside = actors_in(self._cast, draft.start, draft.end)
        subject = self._subject(draft)
        if subject is None and not inside:
            subject = self._subject_of_sentence(draft)
        if subject is None or (not subject.is_subject and self._has_subject(draft)):
            return inside
        first = Participation(subject.actor_id)
        return (first, *(part for part in inside if part.actor_id != first.actor_id))

    def subject_name(self, draft: Draft) -> tuple[str, bool]:
        """The name that stands for the subject where that is a pronoun, "" where it is none; whether it is several."""
        if draft.subject is None:
            return "", False
        first, last = draft.subject
        token = draft.told.tokens[first]
        if last - first != 1 or token.lower not in self._lexicon.pronouns:
            return "", False
        for mention in self._between(draft.told, first, last):
            if mention.how is How.PRONOUN and self._is_carried_over(mention):
                name = self._cast.actors[mention.actor_id].name.in_language(self._lexicon.language)
                return name, False
        return "", token.lower in ("ils", "elles", "they")

    def _is_carried_over(self, mention: Mention) -> bool:
        """Whether a pronoun surely means somebody: one person, who led the clause before."""
        if mention.is_sure:
            return True
        antecedent = next(iter(self._cast.between(mention.antecedent, mention.start)), None)
        is_person = self._cast.actors[mention.actor_id].kind is ActorKind.PERSON
        return is_person and antecedent is not None and antecedent.is_subject

    def actor_in(self, told: Told, tokens: tuple[int, int] | None) -> str:
        """Id of the first actor whom tokens of a sentence mention; "" for none."""
        if tokens is None:
            return ""
        return next((mention.actor_id for mention in self._between(told, *tokens)), "")

    def _subject(self, draft: Draft) -> Mention | None:
        if draft.subject is None:
            return None
        found = [each for each in self._between(draft.told, *draft.subject) if not each.is_place]
        return next((each for each in found if each.is_subject), found[0] if found else None)

    def _has_subject(self, draft: Draft) -> bool:
        """Whether somebody in its words leads a clause: "The head of Orsel, Ida Roy, resigned"."""
        return any(mention.is_subject for mention in self._cast.between(draft.start, draft.end))

    def _subject_of_sentence(self, draft: Draft) -> Mention | None:
        for clause in draft.told.clauses:
            if clause.subject is not None and clause.is_told:
                found = next(iter(self._between(draft.told, *clause.subject)), None)
                if found is not None:
                    return found
        return None

    def _between(self, told: Told, first: int, last: int) -> tuple[Mention, ...]:
        if first >= last:
            return ()
        return self._cast.between(told.tokens[first].start, told.tokens[last - 1].end)
