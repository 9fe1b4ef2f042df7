"""Mentions of actors in the order of a text: names, then descriptions and pronouns by whom was spoken of before."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline_app.extraction.casting import Casting
from timeline_app.extraction.leading import Clauses
from timeline_app.extraction.mention import How, Mention
from timeline_app.extraction.name_index import Named
from timeline_app.extraction.name_words import NameWords, listed
from timeline_app.extraction.roles import Description, general_heads
from timeline_app.extraction.tokens import Token
from timeline_app.extraction.written_names import Passage
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.values import replace

_MOST_RECENT = 12  # mentions among which a description is resolved
_FARTHEST = 1200  # code points back to the last mention that a description may mean
_SUBJECT, _OFTEN = 1.5, 0.6  # weights of a subject, and of whoever is spoken of most
_SETTINGS = ("in", "at", "near", "from", "across", "en", "dans", "a", "au", "aux")
_DEFINITE = ("le", "la", "l'", "l’", "the")
_IMPERSONAL = listed("y faut fallait faudra s' semble reste pleut suffit possible probable n'y it's")


class NameAt(NamedTuple):
    """tokens[first:after] is a name of these actors."""

    first: int
    after: int
    having: Sequence[Named]


class Resolving:
    """Goes through the passages of an article in order.

    descriptions: by actor, the words that introduce it. subjects: see `Cast.subjects`.
    small: folded words that the article writes without a capital.
    """

    def __init__(self, casting: Casting, words: NameWords, small: Container[str]) -> None:
        self._casting, self._words, self._small = casting, words, small
        self._recent: deque[Mention] = deque(maxlen=_MOST_RECENT)
        self._place_ended = -1  # index after the name of a place that only says where
        self._no_noun = words.common | words.speaking | words.prepositions
        self._introduced: dict[int, int] = {}  # of a name in this passage, where its description begins
        self._settings: set[int] = set()  # where names begin that may only say where
        self._last: dict[str, int] = {}  # of each actor, where it was mentioned last
        self._taught: defaultdict[str, list[str]] = defaultdict(list)  # by head, who was introduced so
        self._inferred: dict[str, ActorKind] = {}
        self.descriptions: dict[str, list[str]] = {}
        self.subjects: dict[int, Mention] = {}

    def mentions(self, passage: Passage, sentences: Sequence[tuple[int, int]]) -> Iterator[Mention]:
        """The mentions of a passage, in order. sentences: (first, after) of its tokens."""
        names = list(self._names(passage))
        begins = [name.first for name in names]
        self._introduced = {
            passage.runs[each.name].first: each.first
            for each in passage.descriptions
            if each.name >= 0 and each.first < passage.runs[each.name].first
        }
        self._teach(passage, {name.first: name for name in names}, {name.after: name for name in names})
        described = [each for each in passage.descriptions if each.name < 0]
        starts = [each.first for each in described]
        subject: Mention | None = None
        for first, after in sentences:
            own = names[bisect_left(begins, first) : bisect_left(begins, after)]
            loose = described[bisect_left(starts, first) : bisect_left(starts, after)]
            found = list(self._in_sentence(passage, (first, after), own, loose, subject))
            led = next((mention for mention in found if mention.is_subject), None)
            if led is not None:
                subject = led
                if self._begins_without(passage.tokens, first, after, led):
                    self.subjects[passage.tokens[first].start] = led
            yield from found

    def as_known(self, actor: Actor) -> Actor:
        """The actor with the kind that descriptions gave it, where nothing else did."""
        kind = self._inferred.get(actor.id)
        is_open = actor.kind is ActorKind.OTHER and actor.id in self._casting.new
        return replace(actor, kind=kind) if is_open and kind is not None else actor

    # Names

    def _names(self, passage: Passage) -> Iterator[NameAt]:
        """The names in a passage, in order."""
        tokens, index = passage.tokens, 0
        while index < len(tokens):
            after, having = self._casting.index.at(tokens, index)
            if after == index or (after == index + 1 and self._is_word(tokens[index], having)):
                index += 1
                continue
            yield NameAt(index, after, having)
            index = after

    def _is_word(self, token: Token, having: Sequence[Named]) -> bool:
        """Whether it is rather an ordinary word with which a sentence or a heading begins."""
        if token.is_distinct:
            return False
        is_short = having[0].how is How.SHORT and token.folded in self._small
        return is_short or (token.begins and token.folded in self._words.common)

    def _chosen(self, having: Sequence[Named]) -> tuple[str, How, bool]:
        """(who is meant, how, whether that is sure): of several, whoever was spoken of last."""
        best = max(having, key=lambda each: self._last.get(each.actor_id, -1))
        return best.actor_id, best.how, len(having) == 1

    def _in_sentence(
        self,
        passage: Passage,
        sentence: tuple[int, int],
        names: Sequence[NameAt],
        loose: Sequence[Description],
        before: Mention | None,
    ) -> Iterator[Mention]:
        tokens = passage.tokens
        first_of = {index: name.first for name in names for index in range(name.first, name.after)}
        items: list[NameAt | Description] = [*names, *(each for each in loose if each.first not in first_of)]
        items.sort(key=lambda item: item.first)
        clauses = Clauses(tokens, sentence[0], first_of, self._words)
        end = items[0].first if items else sentence[1]
        if before is not None and self._may_be_person(before, passage.text):
            yield from self._pronoun(tokens, sentence[0], end, before)
        for item in items:
            leads = clauses.is_led_by(self._introduced.get(item.first, item.first), item.after)
            if isinstance(item, Description):
                mention = self._resolved(tokens, item, leads, tokens[sentence[0]].start)
            else:
                mention = self._named(tokens, item, leads)
            if mention is not None:
                self._remember(mention)
                yield mention

    def _named(self, tokens: Sequence[Token], name: NameAt, leads: bool) -> Mention:
        id, how, is_sure = self._chosen(name.having)
        is_place = self._casting.kinds[id] is ActorKind.PLACE and not leads and self._says_where(tokens, name)
        self._place_ended = name.after if is_place else -1
        start, end = tokens[name.first].start, tokens[name.after - 1].end
        if name.first and tokens[name.first - 1].folded in _SETTINGS:
            self._settings.add(start)
        return Mention(start, end, id, how, -1, leads, is_place, is_sure)

    def _remember(self, mention: Mention) -> None:
        self._recent.append(mention)
        self._last[mention.actor_id] = mention.start

    def _says_where(self, tokens: Sequence[Token], name: NameAt) -> bool:
        """Whether a place only says where ("in Paris"), or which ("the Grimsby plant")."""
        words = self._words
        if words.language == "en" and name.after < len(tokens):
            after = tokens[name.after]
            is_noun = after.text[0].islower() and after.folded not in self._no_noun
            if after.gap == "-" or (after.gap == " " and is_noun):
                return True
        before = name.first - 1
        while before >= 0 and tokens[before].folded in words.articles - words.places:
            before -= 1
        if before > 0 and tokens[before].folded in ("and", "et", "or", "ou"):
            return before == self._place_ended
        return before >= 0 and tokens[before].folded in words.places

    # Descriptions

    def _teach(
        self,
        passage: Passage,
        beginning: Mapping[int, NameAt],
        ending: Mapping[int, NameAt],
    ) -> None:
        """Learns whom the article introduces by a description."""
        for each in passage.descriptions:
            if each.name < 0:
                continue
            run = passage.runs[each.name]
            name = beginning.get(run.first) or ending.get(run.after)
            if name is None:
                continue
            id = self._chosen(name.having)[0]
            if self._casting.kinds[id] not in (each.kind, ActorKind.OTHER):
                continue
            if id not in self._taught[each.head]:
                self._taught[each.head].append(id)
            if each.determiner in self._words.articles and each.determiner and not each.has_complement:
                words = passage.text[passage.tokens[each.first].start : passage.tokens[each.after - 1].end]
                said = self.descriptions.setdefault(id, [])
                if words not in said and passage.tokens[each.first].text in _DEFINITE:
                    said.append(words)

    def _resolved(
        self, tokens: Sequence[Token], each: Description, leads: bool, sentence_start: int
    ) -> Mention | None:
        """Whom a description means that no name stands beside; None where that cannot be said."""
        words = self._words
        if each.determiner not in words.articles | words.demonstratives or each.has_complement:
            return None
        if each.head in words.in_general:
            return None
        start, end = tokens[each.first].start, tokens[each.after - 1].end
        taught = [id for id in self._taught.get(each.head, ()) if id in self._last]
        if taught:
            id = max(taught, key=lambda id: self._last[id])
            return Mention(start, end, id, How.DESCRIPTION, self._last[id], leads, False, len(taught) == 1)
        if each.head not in general_heads(words.language):
            return None
        near = [
            mention
            for mention in reversed(self._recent)
            if start - mention.start <= _FARTHEST
            and not (mention.is_subject and mention.start >= sentence_start and not leads)
            and not (each.kind is ActorKind.ORGANISATION and mention.actor_id in self._casting.authorities)
        ]
        mention = self._likeliest(near, each.kind)
        if mention is None:
            return None
        if self._casting.kinds[mention.actor_id] is ActorKind.OTHER:
            self._inferred[mention.actor_id] = each.kind
        return Mention(start, end, mention.actor_id, How.DESCRIPTION, mention.start, leads, False, False)

    def _likeliest(self, near: Sequence[Mention], kind: ActorKind) -> Mention | None:
        """The last mention of whom a description of that kind most likely means; near: the last first.

        Whoever was spoken of last, was a subject, or is spoken of often. Those of whom nothing tells the kind count
        only where there is none of that kind.
        """
        of_kind = [mention for mention in near if self._is_of(mention, kind)]
        candidates = of_kind or [mention for mention in near if self._is_open(mention)]
        weights: defaultdict[str, float] = defaultdict(float)
        for rank, mention in enumerate(candidates):
            weights[mention.actor_id] += (_SUBJECT if mention.is_subject else 1.0) / (1 + rank)
        most = max((self._casting.counts.get(id, 1) for id in weights), default=1)
        for id in weights:
            weights[id] += _OFTEN * self._casting.counts.get(id, 1) / most
        best = max(weights, key=lambda id: weights[id], default="")
        return next((mention for mention in candidates if mention.actor_id == best), None)

    def _is_of(self, mention: Mention, kind: ActorKind) -> bool:
        return kind in (self._casting.kinds[mention.actor_id], self._inferred.get(mention.actor_id))

    def _is_open(self, mention: Mention) -> bool:
        """Whether nothing tells the kind of an actor, and it is no setting of what happened."""
        is_other = self._casting.kinds[mention.actor_id] is ActorKind.OTHER
        return is_other and mention.actor_id not in self._inferred and mention.start not in self._settings

    # Subjects

    def _may_be_person(self, mention: Mention, text: str) -> bool:
        """Whether "he" or "she" may stand for an actor; where nothing tells its kind, for a name of one word only."""
        kind = self._casting.kinds[mention.actor_id]
        is_short = " " not in text[mention.start : mention.end]
        return kind is ActorKind.PERSON or (kind is ActorKind.OTHER and is_short)

    def _pronoun(self, tokens: Sequence[Token], first: int, after: int, before: Mention) -> Iterator[Mention]:
        """The pronoun that leads a sentence before any name, which the subject is carried over to; at most one."""
        pronouns = self._words.he | self._words.she
        index = next((index for index in range(first, after) if tokens[index].folded in pronouns), after)
        following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
        if index < after and following not in _IMPERSONAL:
            start, end = tokens[index].start, tokens[index].end
            yield Mention(start, end, before.actor_id, How.PRONOUN, before.start, True, False, False)

    def _begins_without(self, tokens: Sequence[Token], first: int, after: int, subject: Mention) -> bool:
        """Whether a sentence begins with a participle whose subject comes later: "En portant plainte, Elon Musk …"."""
        if tokens[first].folded not in self._words.gerunds:
            return False
        behind = (tokens[index].folded for index in range(first + 1, min(first + 4, after)))
        has_participle = any(word.endswith(self._words.participle) for word in behind)
        return has_participle and subject.start > tokens[first].end
