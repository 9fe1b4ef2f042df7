"""What a click on the picture does."""

from PySide6.QtCore import Qt

from timeline_app.layout.scene import Label, Lane, Mark, TrayItem
from timeline_app.store.facet import Facet
from timeline_app.store.ranking import can_be_parted, next_important
from timeline_app.store.table import Rows
from timeline_app.ui.lane_steps import GROUPS, toggle_group
from timeline_app.ui.session import Session

Hit = Mark | Label | TrayItem | Lane | None


def click(session: Session, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
    """A fold opens, an event is selected, a lane's head ticks its actor (Alt: it alone) or opens its
    group, open ground lets go."""
    match hit:
        case Mark() | TrayItem() if len(hit.rows) > 1:
            _open_fold(session, hit.rows)
        case Mark() | TrayItem():
            session.select(session.table.events[hit.rows[0]].id)
        case Label():
            session.select(session.table.events[hit.row].id)
        case Lane() if hit.kind in GROUPS:
            toggle_group(session, hit.group)
        case Lane() if hit.actor >= 0:
            _tick(session, session.table.actor_ids[hit.actor], modifiers)
        case _:
            session.select("")


def double_click(session: Session, hit: Hit) -> bool:
    """Zooms to the event that was hit; False where it was none."""
    match hit:
        case Mark() if len(hit.rows) == 1:
            session.zoom_to_event(session.table.events[hit.rows[0]].id)
        case Label():
            session.zoom_to_event(session.table.events[hit.row].id)
        case _:
            return False
    return True


def _open_fold(session: Session, rows: Rows) -> None:
    """Zooms into a fold; one that no zoom can part shows its most important event, then the next at each click."""
    table = session.table
    if can_be_parted(table, rows):
        session.zoom_to_rows(rows)
        return
    session.select(table.events[next_important(table, rows, session.selected_row)].id)


def _tick(session: Session, actor_id: str, modifiers: Qt.KeyboardModifier) -> None:
    chosen = session.state.filter
    only = modifiers & Qt.KeyboardModifier.AltModifier
    session.set_filter(
        chosen.with_only(Facet.ACTORS, actor_id) if only else chosen.with_actor_toggled(actor_id)
    )
