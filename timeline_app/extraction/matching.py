"""Candidates held against the events that are there already: which may be one more account of one of them."""

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline_app.articles.languages import language_of
from timeline_app.extraction.accounts import Account, account_of_candidate, account_of_event
from timeline_app.extraction.candidate import Candidate, Sameness
from timeline_app.extraction.known_rows import ColumnRows, EventRows, GrowingRows, near
from timeline_app.extraction.likeness import LEAST, Likeness, Weigh, likeness
from timeline_app.extraction.tokens import tokens_of
from timeline_app.model.actor import Actor
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.values import replace
from timeline_app.words import Message

if TYPE_CHECKING:
    from timeline_app.model.event_columns import EventColumns

_MOST_OFFERED = 3
_KEPT = 4096

_Alike = tuple[Account, Likeness]


class Matcher:
    """Holds candidates against the events of a timeline, and against candidates of articles before."""

    def __init__(self, known: Timeline | None = None, actors: Mapping[str, Actor] | None = None) -> None:
        """actors: of the known timeline and new ones, for their names; more may come with `learn`."""
        self._known = known or Timeline()
        self._actors: dict[str, Actor] = {**self._known.actors, **(actors or {})}
        self._words_of = lru_cache(maxsize=_KEPT)(self._words_of_actor)
        self._columns = _in_columns(self._known)
        self._rows: EventRows = (
            ColumnRows(self._columns.columns)
            if self._columns is not None
            else GrowingRows(self._known.events)
        )
        self._account = lru_cache(maxsize=_KEPT)(self._account_of_row)
        self._earlier: list[Account] = []
        self._earlier_rows = GrowingRows()

    def learn(self, actors: Mapping[str, Actor]) -> None:
        """Knows these actors by their names, too."""
        self._actors.update(actors)
        self._words_of.cache_clear()

    def add(self, candidates: Iterable[Candidate], language: str = "") -> None:
        """Holds what comes later against these, too: the candidates of one article."""
        for each in candidates:
            account = self._account_of(each, language)
            self._earlier.append(account)
            self._earlier_rows.add(account.actor_ids, account.span)

    def same_as(self, candidate: Candidate, language: str = "") -> tuple[Sameness, ...]:
        """What a candidate may be one more excerpt on, the likeliest first. language: of its article.

        What only time and actors say is offered where nothing says more.
        """
        return self._offered(*self._alike(candidate, language), ())

    def _alike(self, candidate: Candidate, language: str) -> "tuple[Account, list[_Alike]]":
        account = self._account_of(candidate, language)
        others = [self._account(row) for row in near(self._rows, account.actor_ids, account.span)]
        others += [self._earlier[row] for row in near(self._earlier_rows, account.actor_ids, account.span)]
        weigh = _weights_of_words(account, others)
        found = [(other, likeness(account, other, self._weight_of, weigh)) for other in others]
        alike = [each for each in found if each[1].score >= LEAST]
        alike.sort(key=lambda each: (each[1].is_modest, -each[1].score))
        return account, alike

    def _offered(
        self, account: Account, alike: "Sequence[_Alike]", taken: Collection[str]
    ) -> tuple[Sameness, ...]:
        """taken: ids of those that are offered elsewhere for more than time and actors. Of those that only these speak
        for, the ones with most actors in common."""
        kept = [(other, each) for other, each in alike if not each.is_modest]
        if not kept:
            left = [(other, each) for other, each in alike if other.id not in taken]
            most = max((len(each.actors) for _other, each in left), default=0)
            kept = [(other, each) for other, each in left if len(each.actors) == most]
        return tuple(
            Sameness(other.id, each.score, tuple(self._reasons(account, other, each)))
            for other, each in kept[:_MOST_OFFERED]
        )

    def compared(
        self,
        candidates: Sequence[Candidate],
        language: str = "",
        step: Callable[[float], object] | None = None,
    ) -> tuple[Candidate, ...]:
        """The candidates of one article, each with what it may be one more excerpt on; later ones are held against
        them, too. step: told now and then how much is done, 0 to 1."""
        alike = []
        for number, each in enumerate(candidates):
            if step is not None:
                step(number / len(candidates))
            alike.append((each, *self._alike(each, language)))
        taken = {
            other.id for _candidate, _account, others in alike for other, how in others if not how.is_modest
        }
        found = tuple(
            replace(candidate, same_as=self._offered(account, others, taken))
            for candidate, account, others in alike
        )
        self.add(found, language)
        return found

    def _account_of(self, candidate: Candidate, language: str) -> Account:
        ids = [part.actor_id for part in candidate.actors]
        spoken = language or language_of(candidate.excerpt.exact)
        return account_of_candidate(candidate, spoken, self._names_of(ids))

    def _account_of_row(self, row: int) -> Account:
        event = self._known.events[row]
        return account_of_event(event, self._language_of(event), self._names_of(event.actor_ids))

    def _language_of(self, event: Event) -> str:
        """The language of its first source, else that of its own words."""
        source = self._known.sources.get(event.source_ids[0]) if event.source_ids else None
        if source is not None and source.language:
            return source.language
        return language_of(" ".join((*event.title.all_texts(), *(each.exact for each in event.excerpts))))

    def _names_of(self, ids: Iterable[str]) -> frozenset[str]:
        """The folded words of the names of actors: who takes part is compared by itself."""
        return frozenset(word for id in ids for word in self._words_of(id))

    def _words_of_actor(self, id: str) -> frozenset[str]:
        actor = self._actors.get(id)
        names = (*actor.name.all_texts(), *actor.aliases) if actor is not None else ()
        return frozenset(token.folded for name in names for token in tokens_of(name, 0, len(name), "fr"))

    def _weight_of(self, actor_id: str) -> float:
        """More for an actor whom few events have; 1 for one whom a tenth of them has."""
        total = len(self._rows) + len(self._earlier)
        having = len(self._rows.rows_of(actor_id)) + len(self._earlier_rows.rows_of(actor_id))
        return math.log(2 + (total + 10) / (1 + having)) / math.log(12)

    def _reasons(self, account: Account, other: Account, found: Likeness) -> Iterable[Message]:
        if found.is_quoted:
            yield Message("Both quote the same words.")
        if found.actors:
            names = [self._name_of(id) for id in found.actors[:3]]
            yield Message("Both speak of {actors}.", actors=", ".join(names))
        if found.is_dated and account.span is not None and other.span is not None:
            if account.span.text == other.span.text:
                yield Message("Both are dated {date}.", date=account.span.text)
            else:
                yield Message(
                    "The dates {one} and {other} meet.", one=account.span.text, other=other.span.text
                )
        if found.words:
            yield Message("Words in common: {words}.", words=", ".join(found.words))
        elif found.is_modest:
            yield Message("No words in common.")

    def _name_of(self, id: str) -> str:
        actor = self._actors.get(id)
        return actor.name.in_language("") if actor is not None else id


def _in_columns(known: Timeline) -> "EventColumns | None":
    if isinstance(known.events, tuple | list):
        return None
    from timeline_app.model.event_columns import EventColumns

    return known.events if isinstance(known.events, EventColumns) else None


def _weights_of_words(account: Account, others: Sequence[Account]) -> Weigh:
    """Weighs a word by how few of the events at hand have it, so that what all of them say tells little."""
    having: Counter[str] = Counter()
    for each in (account, *others):
        having.update(_keys(each))
    total = len(others) + 1

    def weigh(key: str) -> float:
        return math.log(2 + (total + 10) / (1 + having[key])) / math.log(12)

    return weigh


def _keys(account: Account) -> set[str]:
    return {*(f"#{key}" for key in account.sorts), *account.names, *account.stems}
