"""The names of an article put together: which are one actor's, which are of the timeline, which are new."""

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Mapping

from timeline_app.extraction.actor_kinds import LEAST, kind_of
from timeline_app.extraction.capitals import Spellings
from timeline_app.extraction.common_names import CORPORATE, GIVEN, MEDIA, PLACES
from timeline_app.extraction.mention import How
from timeline_app.extraction.name_index import NameIndex, key_of
from timeline_app.extraction.name_words import NameWords, listed
from timeline_app.extraction.tokens import tokens_of
from timeline_app.extraction.written_names import Key, Written
from timeline_app.formats.references import free_id
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.local_text import LocalText


class Casting:
    """Who has which name. index: all names; kinds: of each actor, by id; new: those the timeline does not have.

    counts: how often each is named. authorities: ids of courts, ministries and the like, which nobody calls a company.
    """

    def __init__(
        self, known: Mapping[str, Actor], words: NameWords, spoken: Container[str] | None = None
    ) -> None:
        """spoken: the folded words of the text, so that of very many known actors only those are looked at who may be
        named in it; None for all."""
        self._words = words
        self.index = NameIndex(words.language)
        self.kinds: dict[str, ActorKind] = {}
        self.new: dict[str, Actor] = {}
        self.authorities: set[str] = set()
        self.counts: Counter[str] = Counter()
        self._initials: dict[str, str] = {}
        self._first_words: dict[str, tuple[str, int]] = {}  # of organisations; and their order in the text
        self._shared: set[Key] = set()  # names that several have
        self._authorities = words.heads - _TRADING
        self._known = known
        self._ends: defaultdict[Key, list[str]] = defaultdict(list)  # surnames and the like -> who has them
        self._begins: defaultdict[Key, list[str]] = defaultdict(list)
        for actor in known.values():
            names = (*actor.name.all_texts(), *actor.aliases)
            if spoken is None or any(self._may_be_spoken(name, spoken) for name in names):
                self._know(actor, names)

    def _may_be_spoken(self, name: str, spoken: Container[str]) -> bool:
        key = key_of(name, self._words.language)
        if not key:
            return False
        return key[0] in spoken or key[-1] in spoken or (len(key) > 1 and self._initials_of(key) in spoken)

    def _initials_of(self, key: Key) -> str:
        words = " ".join(key).replace("-", " ").split()
        return "".join(word[0] for word in words if word not in self._words.common)

    def _know(self, actor: Actor, names: Iterable[str]) -> None:
        kind = actor.kind
        for name in names:
            self.index.add(actor.id, name, kind)
            key = key_of(name, self._words.language)
            if kind is ActorKind.OTHER and len(key) > 1 and key[0] in GIVEN:
                kind = ActorKind.PERSON
            self._host(actor.id, key, kind)
        self.kinds[actor.id] = kind
        for name in names:
            self._add_surname(actor.id, name)

    def _add_surname(self, actor_id: str, name: str) -> None:
        """Lets a person be known by what follows a given name."""
        parts = tokens_of(name, 0, len(name), self._words.language)
        is_person = self.kinds[actor_id] is ActorKind.PERSON and len(parts) > 1 and parts[0].folded in GIVEN
        if is_person and parts[1].folded not in self._words.never:
            self.index.add(actor_id, name[parts[1].start :], ActorKind.PERSON, How.SHORT)

    def _host(self, actor_id: str, key: Key, kind: ActorKind) -> None:
        """Remembers under which shorter names somebody may be spoken of, and whether it is an authority."""
        initials = self._initials_of(key)
        if len(initials) >= _FEWEST_INITIALS and kind is ActorKind.ORGANISATION:
            self._initials.setdefault(initials, actor_id)
        if " ".join(key) in MEDIA or (
            kind is not ActorKind.PERSON and any(word in self._words.heads - _TRADING for word in key)
        ):
            self.authorities.add(actor_id)
        if kind is ActorKind.PERSON:
            for first in range(max(len(key) - _LONGEST_SHORT, 1), len(key)):
                self._ends[key[first:]].append(actor_id)
            if len(key) > 1 and key[0] in GIVEN:
                self._begins[key[:1]].append(actor_id)
        elif kind in (ActorKind.ORGANISATION, ActorKind.OTHER):
            for after in range(1, min(len(key), _LONGEST_SHORT + 1)):
                if all(word in CORPORATE for word in key[after:]) or key[0] in self._words.heads:
                    self._begins[key[:after]].append(actor_id)

    def cast(
        self, written: Mapping[Key, Written], stands_for: Mapping[Key, Key], spellings: Spellings
    ) -> None:
        """Gives each name to an actor. stands_for: of acronyms, the names in full."""
        names = {key: name for key, name in written.items() if not _is_ordinary(key, name, spellings)}
        order = sorted(names, key=lambda key: -len(key))
        for key in order:
            self._evidence_of_short(key, names)
        ids: dict[Key, str] = {}
        for key in order:
            ids[key] = self._id_of(key, names, stands_for, ids)
        for key in order:
            self._add_surname(ids[key], names[key].spelling)
        for key in order:
            self.counts[ids[key]] += names[key].count
        self._make(names, ids, stands_for)

    def _evidence_of_short(self, key: Key, names: Mapping[Key, Written]) -> None:
        """A name whose last word stands alone elsewhere, and never its first, is likely a person's."""
        name = names[key]
        if (
            len(key) not in (2, 3)
            or key[-1:] not in names
            or key[:1] in names
            or kind_of(name.within) in _THINGS
        ):
            return
        name.around[ActorKind.PERSON] += LEAST

    def _id_of(
        self, key: Key, names: Mapping[Key, Written], stands_for: Mapping[Key, Key], ids: Mapping[Key, str]
    ) -> str:
        """The actor that has a name; a new id where none has."""
        name = names[key]
        if having := self.index.under(key):
            return having[0].actor_id
        full = stands_for.get(key, ())
        if not full and len(key) == 1 and name.spelling.isupper() and (told := self._initials.get(key[0])):
            self.index.add(told, name.spelling, self.kinds[told], How.SHORT)
        if full in ids:
            self.index.add(ids[full], name.spelling, self.kinds[ids[full]], How.SHORT)
            return ids[full]
        if full not in names:
            hosts = self._hosts(key, name)
            if len(hosts) > 1:
                self._shared.add(key)
            for host in hosts:
                self.index.add(host, name.spelling, self.kinds[host], How.SHORT)
        if having := self.index.under(key):
            return having[0].actor_id
        kind = kind_of(name.weights)
        if kind is ActorKind.PERSON and len(key) > 1 and (own := self._bare(key)):
            self.index.add(own, name.spelling, kind)
            return own
        made = free_id(LocalText.plain(name.spelling), _Either(self._known, self.kinds))
        self.kinds[made] = kind
        self.index.add(made, name.spelling, kind)
        self._host(made, key, kind)
        if kind is ActorKind.ORGANISATION and len(key) > 1 and key[0] not in self._words.heads:
            self._first_words.setdefault(key[0], (made, name.order))
        return made

    def _hosts(self, key: Key, name: Written) -> list[str]:
        """Those whose longer name ends or begins with this one."""
        if name.within.get(ActorKind.PLACE) or " ".join(key) in PLACES:
            return []
        hosts = dict.fromkeys((*self._ends.get(key, ()), *self._begins.get(key, ())))
        if kind_of(name.weights) in _THINGS:  # a company may bear the name of its founder
            hosts = {host: None for host in hosts if self.kinds[host] is not ActorKind.PERSON}
        made, order = self._first_words.get(key[0], ("", 0))
        if not hosts and made and len(key) == 1 and order < name.order:
            return [made]  # "Maple Pensions" is called "Maple" from then on
        return list(hosts)

    def _bare(self, key: Key) -> str:
        """Somebody of the timeline whom it knows by this surname only; "" where nobody is."""
        for named in self.index.under(key[-1:]):
            actor = self._known.get(named.actor_id)
            if actor is None or named.how is not How.NAME or self.kinds[actor.id] in _THINGS:
                continue
            if all(
                len(key_of(each, self._words.language)) == 1
                for each in (*actor.name.all_texts(), *actor.aliases)
            ):
                return actor.id
        return ""

    def _make(
        self, names: Mapping[Key, Written], ids: Mapping[Key, str], stands_for: Mapping[Key, Key]
    ) -> None:
        """The new actors, in the order of first mention, with the other names that the article gives them."""
        forms: dict[str, list[Key]] = {}
        for key in names:
            if ids[key] not in self._known:
                forms.setdefault(ids[key], []).append(key)
        for id, keys in forms.items():
            main = max(keys, key=lambda key: (_rank(key, names, stands_for), len(key)))
            others = [names[key].spelling for key in keys if key != main and key not in self._shared]
            spelling = names[main].spelling
            is_shouted = spelling.isupper() and len(spelling) > 3 and " ".join(main) in PLACES
            name = LocalText.plain(spelling.title() if is_shouted else spelling)
            self.new[id] = Actor(id, name, self.kinds[id], tuple(dict.fromkeys(others)))


_FEWEST_INITIALS = 2
_TRADING = listed(
    "group company bank groupe societe compagnie banque airways airlines motors trust fund times post"
)
_THINGS = (ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.PRODUCT)
_LONGEST_SHORT = (
    8  # words of a shorter name: all those of a very long run of capitals would be as many as its square
)


class _Either(Collection[str]):
    """Ids that one of two mappings has."""

    def __init__(self, one: Collection[str], other: Collection[str]) -> None:
        self._one, self._other = one, other

    def __contains__(self, id: object) -> bool:
        return id in self._one or id in self._other

    def __iter__(self):  # type: ignore[no-untyped-def]
        yield from self._one
        yield from self._other

    def __len__(self) -> int:
        return len(self._one) + len(self._other)


def _rank(key: Key, names: Mapping[Key, Written], stands_for: Mapping[Key, Key]) -> int:
    """Which name an actor goes by: one in full, but an acronym where the article goes on with that."""
    full = stands_for.get(key, ())
    if full in names:
        return 2 if names[key].count > names[full].count else 0
    return 1


def _is_ordinary(key: Key, name: Written, spellings: Spellings) -> bool:
    """Whether it is rather an ordinary word: it stands without its capital, too, and nothing speaks for a name."""
    if len(key) > 1 or key[0] not in spellings.small:
        return False
    is_distinct = any(any(char.isupper() for char in spelling[1:]) for spelling in name.spellings)
    return not is_distinct and kind_of(name.weights) is ActorKind.OTHER
