"""What a tooltip says about what lies under the pointer."""

from collections.abc import Sequence

from timeline_app.chrono import wording
from timeline_app.layout.content import Content, flat
from timeline_app.layout.figures import RivalMark
from timeline_app.layout.rival_words import contradiction_sentence, date_in_words, sources_in_words
from timeline_app.layout.scene import Label, Lane, LaneKind, Mark, TrayItem
from timeline_app.model.event import Event
from timeline_app.model.rival_dates import contradictions, rival_dates
from timeline_app.store.ranking import most_important
from timeline_app.store.table import Rows
from timeline_app.words import _, ngettext

_MOST_NAMED = 5


def hover_words(
    content: Content, hit: Mark | Label | TrayItem | Lane | None, rival: RivalMark | None = None
) -> str:
    """Escaped text for a tooltip; "" where there is nothing to say. rival: the date under a mark that is pointed at."""
    match hit:
        case Mark() if rival is not None:
            lines = _rival_lines(content, hit.rows[0], rival.place)
        case Mark() | TrayItem() if len(hit.rows) > 1:
            lines = _fold_lines(content, hit.rows)
        case Mark():
            lines = _event_lines(content, hit.rows[0], hit.actor)
        case TrayItem():
            lines = _event_lines(content, hit.rows[0], -1)
        case Label():
            lines = _event_lines(content, hit.row, -1)
        case Lane() if hit.kind is LaneKind.GROUP:
            lines = [
                _("Click: a lane each for {names}.", names=_listed(content, hit.actors)),
                _drag_words(),
            ]
        case Lane() if hit.kind is LaneKind.GROUP_HEAD:
            lines = [_("Click: these lanes as one."), _drag_words()]
        case Lane() if hit.kind is LaneKind.HIDDEN:
            lines = [_("No other lane shows these events. Click: lanes to show.")]
        case Lane() if hit.actor >= 0:
            lines = [
                _("Click: filter by {name}. Alt+click: only {name}.", name=flat(hit.name)),
                _drag_words(),
            ]
        case _:
            return ""
    from html import escape

    return "<p>" + "<br>".join(escape(line) for line in lines) + "</p>"


def _drag_words() -> str:
    return _("Drag: move it, or group it with another. Right click: more.")


def _listed(content: Content, actors: Sequence[int]) -> str:
    return ", ".join(content.lane_name(actor) for actor in actors[:_MOST_NAMED]) + (
        "…" if len(actors) > _MOST_NAMED else ""
    )


def _fold_lines(content: Content, rows: Rows) -> list[str]:
    """The most important events of a fold, and how many more there are."""
    lines = [ngettext("{n} event here", "{n} events here", len(rows))]
    lines += [f"• {content.title(row)}" for row in most_important(content.table, rows, _MOST_NAMED)]
    if len(rows) > _MOST_NAMED:
        lines.append(ngettext("and {n} more", "and {n} more", len(rows) - _MOST_NAMED))
    return lines


def _event_lines(content: Content, row: int, actor: int) -> list[str]:
    event = content.table.events[row]
    lines = [content.title(row)]
    if content.table.is_by_publication and (detail := content.words(row).detail):
        lines.append(detail)
    else:
        lines.append(wording.words(event.span) if event.span else _("No date in the source"))
    if role := _role(content, event, actor):
        lines.append(role)
    return lines


def _rival_lines(content: Content, row: int, place: int) -> list[str]:
    """The title; a date of this event, and who gives it."""
    rivals = rival_dates(content.table.events[row])
    lines = [content.title(row)]
    if place < 0:
        return _event_lines(content, row, -1)
    if place < len(rivals):
        numbers = content.source_numbers
        lines.append(date_in_words(rivals[place]))
        lines.append(sources_in_words(rivals[place], content.table.timeline, numbers))
        lines += [
            contradiction_sentence(found)
            for found in contradictions(rivals)
            if rivals[place] in (found.first, found.second)
        ]
    return lines


def _role(content: Content, event: Event, actor: int) -> str:
    """ "Elon Musk: plaintiff" for the actor of the lane pointed at; "" without one or its role."""
    if actor < 0:
        return ""
    actor_id = content.table.actor_ids[actor]
    for part in event.actors:
        if part.actor_id == actor_id and part.role:
            role = flat(part.role.in_language(content.language))
            return _("{actor}: {role}", actor=flat(content.lane_name(actor)), role=role)
    return ""
