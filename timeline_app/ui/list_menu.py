"""What can be done with the lines of the list: a menu, at the pointer or by the menu key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.layout.content import flat
from timeline_app.model.event import Event
from timeline_app.provenance.page_link import page_url
from timeline_app.store.table import EventTable
from timeline_app.ui.session import Session
from timeline_app.values import replace
from timeline_app.words import _, ngettext, number

_MANY = 500  # events
_MOST_NAMED = 40  # actors in a menu


def row_menu(
    parent: QWidget,
    session: Session,
    rows: Sequence[int],
    copying: Sequence[QAction],
    open_url: Callable[[str], None],
) -> QMenu:
    """The menu for the marked events, at least one, by their rows. copying: ready actions for its end."""
    menu = QMenu(parent)
    table = session.table
    current = table.events[session.selected_row if session.selected_row in rows else rows[0]]
    menu.addAction(_("&Zoom to Event"), partial(session.zoom_to_event, current.id))
    _add_pages(menu, session, current, open_url)
    menu.addSeparator()
    _add_actors(menu, session, [table.actor_ids[actor] for actor in _actors(table, rows)])
    menu.addSeparator()
    menu.addActions(list(copying))
    return menu


def _actors(table: EventTable, rows: Sequence[int]) -> list[int]:
    """Who takes part in any of these events: in the order of the lines, or of the file where they are very many."""
    if table.columns is None or len(rows) <= _MANY:
        return list(dict.fromkeys(actor for row in rows for actor in table.actors[row]))
    import numpy as np

    found: list[int] = np.unique(table.columns.actors.taken(np.asarray(rows)).values).tolist()
    return found


def _add_pages(menu: QMenu, session: Session, event: Event, open_url: Callable[[str], None]) -> None:
    """An entry, or a menu of several, that opens the page of a source at the quote."""
    found: list[tuple[str, str]] = []
    for excerpt in event.excerpts:
        source = session.timeline.sources.get(excerpt.source_id)
        url = page_url(source, excerpt) if source else None
        if source and url:
            place = session.content.source_numbers.get(source.id, 0)
            found.append((f"{number(place)} · {source.title or source.id}: “{excerpt.exact}”", url))
    if len(found) == 1:
        menu.addAction(_("&Open Page at Quote"), partial(open_url, found[0][1]))
    elif found:
        pages = menu.addMenu(_("&Open Page at Quote"))
        for title, url in found:
            pages.addAction(_entry(title), partial(open_url, url))


def _add_actors(menu: QMenu, session: Session, actor_ids: Sequence[str]) -> None:
    """Show only these, or one of them; withhold one of them."""
    if not actor_ids:
        return
    only, without = menu.addMenu(_("Show Onl&y")), menu.addMenu(_("E&xclude"))
    if len(actor_ids) > 1:
        only.addAction(_("&These Actors"), partial(_show_only, session, actor_ids))
        only.addSeparator()
    for actor_id in actor_ids[:_MOST_NAMED]:
        name = _entry(session.timeline.actors[actor_id].name.in_language(session.language) or actor_id)
        only.addAction(name, partial(_show_only, session, [actor_id]))
        without.addAction(name, partial(_exclude, session, actor_id))
    if rest := len(actor_ids[_MOST_NAMED:]):
        for each in (only, without):
            each.addAction(ngettext("and {n} more", "and {n} more", rest)).setEnabled(False)


def _show_only(session: Session, actor_ids: Sequence[str]) -> None:
    chosen = session.state.filter
    session.set_filter(
        replace(
            chosen,
            actors=frozenset(actor_ids),
            not_actors=chosen.not_actors - set(actor_ids),
            match_all=False,
        )
    )


def _exclude(session: Session, actor_id: str) -> None:
    chosen = session.state.filter
    session.set_filter(
        replace(chosen, actors=chosen.actors - {actor_id}, not_actors=chosen.not_actors | {actor_id})
    )


_LONGEST = 70


def _entry(text: str) -> str:
    """Words of a document as an entry of a menu: on one line, not too long, no letter of theirs a mnemonic."""
    line = flat(text)
    line = line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
    return line.replace("&", "&&")
