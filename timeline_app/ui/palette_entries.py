"""What the command palette offers: every action, the actors, and the events by title."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from timeline_app.layout.content import flat
from timeline_app.store.folding import fold
from timeline_app.store.fuzzy import score
from timeline_app.store.kept import kept
from timeline_app.store.table import EventTable
from timeline_app.ui.session import Session
from timeline_app.values import replace
from timeline_app.words import _

_MOST_ACTORS, MOST_EVENTS = 6, 12


class Entry(NamedTuple):
    """detail: where it is found, or what it is. keys: its shortcut as people read it. sought: its words, folded;
    beside: those of its menus.
    """

    text: str
    detail: str
    keys: str
    is_enabled: bool
    do: Callable[[], object]
    sought: str
    beside: str = ""


def plain_name(action: QAction) -> str:
    """The text of an action without the marks of a menu."""
    return action.iconText().removesuffix("…")


def menu_path(menu: QMenu) -> str:
    """The menus that lead to an action: View › Theme."""
    titles = [menu.title().replace("&", "")]
    parent = menu.parent()
    while isinstance(parent, QMenu):
        titles.insert(0, parent.title().replace("&", ""))
        parent = parent.parent()
    return " › ".join(titles)


def keys_of(action: QAction) -> str:
    """The shortcuts of an action as the system writes them, the first two."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts()[:2])


def of_actions(actions: Sequence[tuple[QMenu, QAction]], latest: Sequence[str]) -> list[Entry]:
    """An entry for each action, those used last first, the others in the order of the menus."""
    entries = [_of_action(menu, action) for menu, action in actions if action.text() and action.isVisible()]
    places = {name: place for place, name in enumerate(latest)}
    return sorted(entries, key=lambda entry: places.get(key_of(entry), len(places)))


def _of_action(menu: QMenu, action: QAction) -> Entry:
    name, path = plain_name(action), menu_path(menu)
    if action.isCheckable() and action.actionGroup() is None:
        detail = _("{menu}, on", menu=path) if action.isChecked() else _("{menu}, off", menu=path)
    else:
        detail = path
    return Entry(name, detail, keys_of(action), action.isEnabled(), action.trigger, fold(name), fold(path))


def key_of(entry: Entry) -> str:
    """The name under which it is remembered that an entry was used."""
    return f"{entry.beside}: {entry.sought}"


def of_actors(session: Session) -> list[Entry]:
    """To see the events of one actor only."""
    what = _("Actor")
    return [
        Entry(text, what, "", True, partial(_show_only, session, actor_id), sought)
        for actor_id, text, sought in _only(session.table, session.language)
    ]


@kept(2)
def _only(table: EventTable, language: str) -> list[tuple[str, str, str]]:
    """(id, what is offered, the same folded) of each actor."""
    before, after = _("Only {name}", name="\0").split("\0")
    names = ((id, flat(actor.name.in_language(language))) for id, actor in table.timeline.actors.items())
    return [(id, text, fold(text)) for id, name in names for text in (f"{before}{name}{after}",)]


def _show_only(session: Session, actor_id: str) -> None:
    session.set_filter(replace(session.state.filter, actors=frozenset({actor_id})))


def of_events(session: Session, rows: Iterable[int]) -> list[Entry]:
    """To go to each of these events."""
    language, what = session.language, _("Event")
    before, after = _("Go to “{title}”", title="\0").split("\0")
    entries = []
    for event in map(session.table.events.__getitem__, rows):
        title = flat(event.title.in_language(language))
        go = partial(session.select_and_reveal, event.id)
        entries.append(Entry(f"{before}{title}{after}", what, "", True, go, fold(title)))
    return entries


def answers(
    typed: str, actions: Sequence[Entry], actors: Sequence[Entry], events: Sequence[Entry]
) -> list[Entry]:
    """The entries for what was typed: actions, the best first; beneath them actors, then events.

    actions: those used last first, which also decides between equals.
    """
    wanted = fold(typed)
    if not wanted:
        return list(actions)
    return [
        *_best(wanted, actions, len(actions), loosely=True),
        *_best(wanted, actors, _MOST_ACTORS, loosely=False),
        *_best(wanted, events, MOST_EVENTS, loosely=False),
    ]


def _best(wanted: str, entries: Sequence[Entry], most: int, loosely: bool) -> list[Entry]:
    scored = [(score(wanted, entry.sought, loosely, entry.beside), entry) for entry in entries]
    found = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])
    return [entry for _score, entry in found[:most]]
