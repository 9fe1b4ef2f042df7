"""What names and descriptions are told by in a language; `names_fr` and `names_en` give the words."""

from collections.abc import Mapping

from timeline_app.model.actor import ActorKind
from timeline_app.values import dataclass


@dataclass(frozen=True, slots=True)
class NameWords:
    """All words are folded.

    common: those that begin sentences and name nobody. never: written with a capital, and no actors. demonyms: of
    peoples, as nouns or adjectives. titles: that stand before the name of a person. roles: nouns that describe an
    actor, and its kind; general: those that say nothing but the kind, written with "_" for spaces. in_general: those
    that with an article mean all of their kind. subordinating: words after which a clause begins. articles,
    demonstratives, owning, indefinite: determiners. prepositions: those after which nobody is the subject; places:
    those of them that only say where. of: those that join nouns. heads: nouns that names of organisations begin or
    end with; institutions: those that are written small within them. directions: of the compass, that names may begin
    with. of_heads: those that "of" follows within a name. particles: within names of persons. speaking: verbs of
    which only actors are the subject. he, she: pronouns of persons. gerunds: words before a participle (with that
    ending) whose subject is that of the sentence. adjectives: endings of those that follow a noun. units: of numbers.
    """

    language: str
    common: frozenset[str]
    never: frozenset[str]
    demonyms: frozenset[str]
    titles: frozenset[str]
    roles: Mapping[str, ActorKind]
    general: frozenset[str]
    in_general: frozenset[str]
    subordinating: frozenset[str]
    articles: frozenset[str]
    demonstratives: frozenset[str]
    owning: frozenset[str]
    indefinite: frozenset[str]
    prepositions: frozenset[str]
    places: frozenset[str]
    of: frozenset[str]
    heads: frozenset[str]
    institutions: frozenset[str]
    directions: frozenset[str]
    of_heads: frozenset[str]
    particles: frozenset[str]
    speaking: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    gerunds: frozenset[str]
    participle: str
    adjectives: tuple[str, ...]
    units: frozenset[str]

    @property
    def determiners(self) -> frozenset[str]:
        return self.articles | self.demonstratives | self.owning | self.indefinite


def listed(words: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(words.split())


def spaced(words: str) -> frozenset[str]:
    """The same, with "_" for the spaces within one."""
    return frozenset(word.replace("_", " ") for word in words.split())


def endings(words: str) -> tuple[str, ...]:
    """Endings of words, each once."""
    return tuple(dict.fromkeys(words.split()))


def kinds(person: str, organisation: str, product: str) -> dict[str, ActorKind]:
    """Nouns, with "_" for spaces, and the kind of actor that each describes."""
    rows = ((person, ActorKind.PERSON), (organisation, ActorKind.ORGANISATION), (product, ActorKind.PRODUCT))
    return {word.replace("_", " "): kind for words, kind in rows for word in words.split()}
