"""How somebody arranged the lanes of a timeline: their order, groups, colours, and which are hidden or pinned."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from timeline_app.values import dataclass, replace


class Group(NamedTuple):
    """Lanes that stand together under a name: as one lane while it is closed, as a lane each while it is open."""

    name: str
    members: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What was chosen by hand, by ids of actors. Ids that a timeline does not have are kept and mean nothing.

    order: as far as it was chosen; who is not in it follows in the order of the file. colours: (id, "#rrggbb").
    A group stands where the first of its members would; it is pinned where all its members are.
    """

    order: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    hidden: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    colours: tuple[tuple[str, str], ...] = ()

    # Asking

    def ordered(self, known: Iterable[str]) -> tuple[str, ...]:
        """The ids in `known`, each once, in their order: those placed by hand, then the others as they come."""
        rest = dict.fromkeys(known)
        placed = dict.fromkeys(actor for actor in self.order if actor in rest)
        return (*placed, *(actor for actor in rest if actor not in placed))

    def as_shown(self, known: Iterable[str]) -> tuple[str, ...]:
        """The ids in `known` as their lanes follow one another: members of a group together, what is pinned first."""
        full = self.ordered(known)
        group_of = {actor: group for group in reversed(self.groups) for actor in group.members}
        members: dict[str, list[str]] = {}
        for actor in full:
            if group := group_of.get(actor):
                members.setdefault(group.name, []).append(actor)
        together: dict[str, None] = {}
        for actor in full:
            group = group_of.get(actor)
            together.update(dict.fromkeys(members[group.name] if group else (actor,)))
        at_top = {actor for actor in full if actor not in group_of and actor in self.pinned}
        at_top.update(each for some in members.values() if self.pinned.issuperset(some) for each in some)
        return (
            *(actor for actor in together if actor in at_top),
            *(actor for actor in together if actor not in at_top),
        )

    def group_of(self, actor: str) -> Group | None:
        """The group that an actor is in."""
        return next((group for group in self.groups if actor in group.members), None)

    def group_named(self, name: str) -> Group | None:
        return next((group for group in self.groups if group.name == name), None)

    def colour_of(self, actor: str) -> str:
        """ "#rrggbb" as chosen, or ""."""
        return dict(self.colours).get(actor, "")

    # Steps from one arrangement to the next

    def moved(
        self, actors: Collection[str], beside: str, known: Sequence[str], is_after: bool = False
    ) -> "Arrangement":
        """`actors`, as they follow one another, stand before the actor `beside`, or after it; last where that is "".

        known: all ids that there are, in the order of the file. One that is moved beside an actor who is not in its
        group leaves that, unless the whole group is moved.
        """
        if beside in actors:
            return self
        full = self.ordered(known)
        going = [actor for actor in full if actor in actors]
        rest = [actor for actor in full if actor not in actors]
        at = rest.index(beside) + is_after if beside in rest else len(rest)
        order = dict.fromkeys((*rest[:at], *going, *rest[at:]))
        unknown = (actor for actor in self.order if actor not in order)
        home = self.group_of(beside)
        leaving = {
            actor
            for actor in going
            if (group := self.group_of(actor)) and group != home and not set(group.members) <= set(actors)
        }
        return replace(self, order=(*order, *unknown), groups=_without(self.groups, leaving))

    def grouped(self, name: str, actors: Iterable[str]) -> "Arrangement":
        """`actors` are in the group of that name, which is made where there is none; they leave any other."""
        joining = tuple(dict.fromkeys(actors))
        known = self.group_named(name)
        had = known.members if known else ()
        new = Group(
            name,
            (*had, *(actor for actor in joining if actor not in had)),
            known is not None and known.is_open,
        )
        others = _without(tuple(group for group in self.groups if group.name != name), set(joining))
        at = self.groups.index(known) if known else len(others)
        groups = [*others]
        groups.insert(min(at, len(groups)), new)
        return replace(self, groups=tuple(group for group in groups if group.members))

    def ungrouped(self, actors: Collection[str]) -> "Arrangement":
        """`actors` are in no group."""
        return replace(self, groups=_without(self.groups, actors))

    def renamed(self, name: str, new: str) -> "Arrangement":
        """The group under another name; where that is taken, or none, nothing changes."""
        if not new or self.group_named(new) is not None:
            return self
        groups = (group._replace(name=new) if group.name == name else group for group in self.groups)
        return replace(self, groups=tuple(groups))

    def opened(self, name: str, is_open: bool) -> "Arrangement":
        """The group opened into its members, or closed."""
        groups = (group._replace(is_open=is_open) if group.name == name else group for group in self.groups)
        return replace(self, groups=tuple(groups))

    def with_hidden(self, actors: Iterable[str], is_hidden: bool) -> "Arrangement":
        """The lanes of `actors` hidden, or shown."""
        hidden = self.hidden | set(actors) if is_hidden else self.hidden - set(actors)
        return replace(self, hidden=hidden)

    def with_pinned(self, actors: Iterable[str], is_pinned: bool) -> "Arrangement":
        """The lanes of `actors` pinned to the top, or no longer."""
        pinned = self.pinned | set(actors) if is_pinned else self.pinned - set(actors)
        return replace(self, pinned=pinned)

    def coloured(self, actor: str, colour: str) -> "Arrangement":
        """The actor in a colour of its own, "#rrggbb"; "" for the usual one."""
        colours = {**dict(self.colours), actor: colour}
        return replace(self, colours=tuple((id, hue) for id, hue in colours.items() if hue))


AS_IN_THE_FILE = Arrangement()


def _without(groups: tuple[Group, ...], actors: Collection[str]) -> tuple[Group, ...]:
    """The groups without some members; one that has none left goes."""
    kept = (
        group._replace(members=tuple(member for member in group.members if member not in actors))
        for group in groups
    )
    return tuple(group for group in kept if group.members)
