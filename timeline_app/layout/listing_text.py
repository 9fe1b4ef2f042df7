"""Lines of the list as text to paste: paragraphs, Markdown, CSV."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from timeline_app.chrono import wording
from timeline_app.chrono.span import Span
from timeline_app.layout.content import flat, status_in_words
from timeline_app.layout.event_words import capital
from timeline_app.layout.listing import Column, Form, Listing
from timeline_app.layout.listing_words import column_name
from timeline_app.model.event import Event, Excerpt, Status
from timeline_app.provenance.anchor import Anchor, State
from timeline_app.provenance.citation import citation
from timeline_app.provenance.naming import state_in_words
from timeline_app.provenance.support import is_unsourced
from timeline_app.store.stepwise import Steps, finish
from timeline_app.words import _, pgettext

_MARKUP = re.compile(r"[\\`*_\[\]<>|~&$]|(?<=[A-Za-z]):(?=//)|(?<=www)\.|@")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_STEP = 8  # rows


def written(listing: Listing, rows: Sequence[int], form: Form) -> str:
    """Lines of the list, by their rows in the table and in that order, in a form to paste."""
    return finish(writing(listing, rows, form))


def writing(listing: Listing, rows: Sequence[int], form: Form) -> Steps[str]:
    """Steps to what `written` writes."""
    write = {Form.TEXT: _text, Form.MARKDOWN: _markdown, Form.CSV: _csv}[form]
    pieces = []
    for place, piece in enumerate(write(listing, rows)):
        pieces.append(piece)
        if place % _STEP == 0:
            yield min(place / max(len(rows), 1), 1.0)
    return "".join(pieces)


def as_text(listing: Listing, rows: Sequence[int]) -> str:
    """A paragraph an event: date and title, who took part, then each quote with its citation and how it stands."""
    return "".join(_text(listing, rows))


def _text(listing: Listing, rows: Sequence[int]) -> Iterator[str]:
    for place, row in enumerate(rows):
        paragraph = "\n".join(_lines(listing, row))
        yield f"\n{paragraph}\n" if place else f"{paragraph}\n"


def _lines(listing: Listing, row: int) -> list[str]:
    event, language = listing.event(row), listing.content.language
    lines = [_("{date}: {title}", date=_date(event), title=_title(listing, row, event))]
    names = [_participant(listing, event, actor) for actor in listing.content.table.actors[row]]
    if names:
        lines.append(_("{column}: {words}", column=column_name(Column.ACTORS), words=", ".join(names)))
    if summary := flat(event.summary.in_language(language)):
        lines.append(summary)
    for index, excerpt in enumerate(event.excerpts):
        anchor = listing.anchors.get((event.id, index)) or Anchor(State.NO_COPY)
        lines.append(f"{_cited(listing, excerpt)} [{state_in_words(anchor)}]")
    return lines


def _date(event: Event) -> str:
    if event.span is None:
        return _("No date in the source")
    date = capital(wording.words(event.span))
    return _("{date} · unsourced", date=date) if is_unsourced(event) else date


def _title(listing: Listing, row: int, event: Event) -> str:
    title = listing.cell(row, Column.TITLE).text
    if event.status is Status.OCCURRED:
        return title
    return _("{title} ({status})", title=title, status=status_in_words(event.status))


def _participant(listing: Listing, event: Event, actor: int) -> str:
    """ "Ann (plaintiff)"."""
    actor_id = listing.content.table.actor_ids[actor]
    name = listing.content.lane_name(actor)
    roles = (part.role for part in event.actors if part.actor_id == actor_id and part.role)
    words = ", ".join(flat(role.in_language(listing.content.language)) for role in roles)
    return f"{name} ({words})" if words else name


def _cited(listing: Listing, excerpt: Excerpt) -> str:
    source = listing.content.table.timeline.sources.get(excerpt.source_id)
    if source is None:
        return f"{excerpt.source_id}. {_('“{quote}”', quote=flat(excerpt.exact))}"
    return flat(citation(source, excerpt))


def as_markdown(listing: Listing, rows: Sequence[int]) -> str:
    """A table of GitHub Flavored Markdown, with the columns of the list; nothing in a cell is taken for markup."""
    return "".join(_markdown(listing, rows))


def _markdown(listing: Listing, rows: Sequence[int]) -> Iterator[str]:
    head = [column_name(column) for column in Column]
    yield _markdown_line(head)
    yield _markdown_line(["---"] * len(head), is_escaped=True)
    for row in rows:
        yield _markdown_line(listing.cell(row, column).text for column in Column)


def _markdown_line(cells: Iterable[str], is_escaped: bool = False) -> str:
    return f"| {' | '.join(cell if is_escaped else escaped(cell) for cell in cells)} |\n"


def escaped(text: str) -> str:
    """`text` on one line, as Markdown shows it letter by letter; addresses are not made links."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}", flat(text))


def as_csv(listing: Listing, rows: Sequence[int]) -> str:
    """A table as RFC 4180 has it: a head, CRLF, every cell in quotes; dates in words, as written, and by their bounds.

    A spreadsheet would reckon with a cell that begins with = + - or @: such a cell begins with an apostrophe, dates
    before year 0 among them.
    """
    return "".join(_csv(listing, rows))


def _csv(listing: Listing, rows: Sequence[int]) -> Iterator[str]:
    dates = (
        pgettext("column", "EDTF"),
        pgettext("column", "Earliest"),
        pgettext("column", "Latest"),
    )
    names = [column_name(column) for column in Column]
    yield _csv_line([names[0], *dates, *names[1:], pgettext("column", "Quotations")])
    for row in rows:
        event = listing.event(row)
        cells = [listing.cell(row, column) for column in Column]
        texts = [cell.spoken or cell.text for cell in cells]
        if event.span is None:
            texts[Column.DATE] = texts[Column.BASIS] = ""
        quotations = " | ".join(flat(excerpt.exact) for excerpt in event.excerpts)
        yield _csv_line([texts[0], *_bounds(event.span), *texts[1:], quotations])


def _csv_line(cells: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(map(harmless, cells))
    return line.getvalue()


def _bounds(span: Span | None) -> tuple[str, str, str]:
    """EDTF as written; first and last day, both inclusive."""
    if span is None:
        return "", "", ""
    return (
        span.text,
        wording.iso_bound(span.earliest, False, False),
        wording.iso_bound(span.latest, True, False),
    )


def harmless(text: str) -> str:
    """`text`, with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
