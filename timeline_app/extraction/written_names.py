"""The names that an article writes, gathered: how often, in which spellings, and what tells their kinds."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from timeline_app.extraction.acronyms import Expansion
from timeline_app.extraction.actor_kinds import cues_around, cues_within
from timeline_app.extraction.capitals import Run
from timeline_app.extraction.name_words import NameWords
from timeline_app.extraction.roles import Description
from timeline_app.extraction.tokens import Token
from timeline_app.model.actor import ActorKind

Key = tuple[str, ...]


class Passage(NamedTuple):
    """A block of an article and what was found in it. text: of the article."""

    text: str
    tokens: Sequence[Token]
    runs: Sequence[Run]
    descriptions: Sequence[Description]
    expansions: Sequence[Expansion]


class Written:
    """A name as an article writes it. order: how many names it uses before. Besides: how often, in which
    spellings, and what its surroundings say of its kind.
    """

    __slots__ = ("around", "count", "order", "spellings", "within")

    def __init__(self, order: int) -> None:
        self.order = order
        self.count = 0
        self.spellings: Counter[str] = Counter()
        self.within: Mapping[ActorKind, float] = {}
        self.around: defaultdict[ActorKind, float] = defaultdict(float)

    @property
    def weights(self) -> Mapping[ActorKind, float]:
        return {kind: self.within.get(kind, 0) + self.around.get(kind, 0) for kind in ActorKind}

    def add(self, weights: Mapping[ActorKind, float]) -> None:
        """Takes what the words around it say where it stands once more."""
        for kind, weight in weights.items():
            self.around[kind] += weight

    @property
    def spelling(self) -> str:
        """The most frequent that is not all in capitals; the first of those as frequent."""
        counted = self.spellings.most_common()
        return next((spelling for spelling, _ in counted if not spelling.isupper()), counted[0][0])


def written_in(passages: Iterable[Passage], words: NameWords) -> dict[Key, Written]:
    """The names in these passages by their folded words, in the order of first use."""
    found: dict[Key, Written] = {}
    for passage in passages:
        tokens = passage.tokens
        for number, run in enumerate(passage.runs):
            key = tuple(token.folded for token in tokens[run.first : run.after])
            name = found.setdefault(key, Written(len(found)))
            name.count += 1
            name.spellings[_spelt(passage, run)] += 1
            name.within = name.within or cues_within(tokens, run, words)
            name.add(cues_around(tokens, run, words))
            for description in passage.descriptions:
                if description.name == number:
                    name.around[description.kind] += 3 if description.after == run.first else 2
    return found


def _spelt(passage: Passage, run: Run) -> str:
    text = passage.text[passage.tokens[run.first].start : passage.tokens[run.after - 1].end]
    return " ".join(text.split())
