"""Where a text speaks of an actor, and how that is known."""

import enum
from bisect import bisect_left
from collections.abc import Mapping

from timeline_app.model.actor import Actor
from timeline_app.values import dataclass, field


class How(enum.Enum):
    """By which words an actor is spoken of; only a NAME and a SHORT one name the actor."""

    NAME = "name"  # as the timeline has it, or in full
    SHORT = "short name"  # part of a name that stands in full elsewhere: "Musk", "CNIL"
    DESCRIPTION = "description"  # "le milliardaire", "the company": the likeliest of that description
    PRONOUN = "pronoun"  # "il", "she": the subject carried over, which is inferred


@dataclass(frozen=True, slots=True)
class Mention:
    """text[start:end] of an article speaks of an actor; code points, without elision and possessive.

    antecedent: where the words begin that a DESCRIPTION or PRONOUN was resolved to, else -1.
    is_subject: whether it leads its clause, no preposition before it. is_place: whether it only says where
    ("à Paris"). is_sure: False where another actor may be meant.
    """

    start: int
    end: int
    actor_id: str
    how: How = How.NAME
    antecedent: int = -1
    is_subject: bool = False
    is_place: bool = False
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is spoken of in an article. mentions: in order, without overlap; starts: where they begin.

    actors: by id, known ones and new ones, in the order of first mention; those that nobody mentions are left out.
    descriptions: by id of an actor, the words that the article introduces it with ("le milliardaire"): offered to be
    learnt as aliases, never given as such. sentences: (start, end) of each, in order.
    subjects: by start of a sentence that begins without its subject ("En portant plainte, ..."), the mention of it.
    """

    mentions: tuple[Mention, ...] = ()
    actors: Mapping[str, Actor] = field(default_factory=dict)
    descriptions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sentences: tuple[tuple[int, int], ...] = ()
    subjects: Mapping[int, Mention] = field(default_factory=dict)
    starts: tuple[int, ...] = ()

    def between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that lie within text[start:end], in order."""
        found = []
        for mention in self.mentions[bisect_left(self.starts, start) :]:
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append(mention)
        return tuple(found)
