"""A chronology as one HTML file: readable in a browser, printable from it, without a script or anything from outside."""

from collections.abc import Iterable, Iterator
from html import escape

from timeline_app.layout.chronology import Chronology, Entry, Quote, Reference, Tick, Worded, no_tick, ticking
from timeline_app.layout.chronology_words import column_names, data_sentence
from timeline_app.layout.event_words import Said
from timeline_app.words import _

_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --text: #1b1b20; --muted: #696871; --line: #d9d7d0;
  --ground: #f7f6f2; --good: #1b7a3d; --warning: #8a5a00; --bad: #b3261e; --accent: #1f64ad; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1c20; --text: #ececf0; --muted: #a4a4ae; --line: #3c3d45;
  --ground: #232429; --good: #6ccb8b; --warning: #e3b341; --bad: #ff8a80; --accent: #7db4f0; } }
* { box-sizing: border-box; }
body { margin: 2rem auto; padding: 0 1.25rem; max-width: 86rem; background: var(--paper); color: var(--text);
  font: 0.9375rem/1.45 Inter, "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font-size: 1.0625rem; margin: 2rem 0 0.5rem; }
header p { margin: 0.15rem 0; }
.muted, header p { color: var(--muted); }
.good { color: var(--good); } .bad { color: var(--bad); } .warning { color: var(--warning); }
code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: 0.8125rem;
  overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin-top: 1.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; overflow-wrap: break-word; }
thead th { font-size: 0.8125rem; color: var(--muted); border-bottom: 2px solid var(--line); }
tbody tr { border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; }
.number { width: 2.5rem; color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
td p, th p { margin: 0.15rem 0 0.25rem; font-weight: 400; }
td p:first-child { margin-top: 0; }
.sum { width: 36rem; }
td ul { margin: 0; padding: 0; list-style: none; }
.small { font-size: 0.8125rem; }
figure { margin: 0 0 0.75rem; padding-inline-start: 0.625rem; border-inline-start: 3px solid var(--line); }
figure:last-child { margin-bottom: 0; }
blockquote { margin: 0; font-family: "Source Serif 4", "Noto Serif", Georgia, "DejaVu Serif", serif; }
figcaption { font-size: 0.8125rem; }
a { color: var(--accent); overflow-wrap: anywhere; }
tfoot { display: none; }
.scroll { overflow-x: auto; }
@media (max-width: 50rem) { body { margin: 1rem auto; } table.events { min-width: 46rem; } }
@page { size: A4 landscape; margin: 14mm 12mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8pt sans-serif; color: #696871; } }
@media print { :root { color-scheme: light; --paper: #fff; --text: #1b1b20; --muted: #55545c; --line: #c9c7c0;
  --ground: #fff; --good: #1b7a3d; --warning: #8a5a00; --bad: #b3261e; --accent: #1b1b20; }
  body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
  code, .small, figcaption, thead th { font-size: 8pt; }
  .scroll { overflow: visible; } table.events { min-width: 0; }
  thead { display: table-header-group; } tfoot { display: table-footer-group; }
  thead, tfoot, tr, figure { break-inside: avoid; } h2 { break-after: avoid; }
  tfoot td { padding: 0.5rem 0 0; border: none; color: var(--muted); }
  a { text-decoration: none; } }
"""
# Shares of the width: number, date, event, actors, quotes.
_WIDTHS = ("3%", "22%", "24%", "14%", "37%")


def html(of: Chronology) -> bytes:
    """The file. Every text of a document is escaped; links lead to http and https only."""
    return b"".join(pieces(of))


def pieces(of: Chronology, tick: Tick = no_tick) -> Iterator[bytes]:
    """The file piece by piece: that of very many events is not held in memory. tick: told before each event."""
    for text in _texts(of, tick):
        yield text.encode("utf-8", "replace")


def _texts(of: Chronology, tick: Tick) -> Iterator[str]:
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(of.language)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Timeline">\n'
        f"<title>{escape(of.title.text)}</title>\n<style>{_STYLE}</style>\n</head>\n"
    )
    yield f"<body>\n{_header(of)}"
    yield from _events(of, tick)
    yield f"{_sources(of)}{_files(of)}</body>\n</html>\n"


def _header(of: Chronology) -> str:
    lines = [f"<h1{_lang(of.title, of)}>{escape(of.title.text)}</h1>\n"]
    if of.description.text:
        lines.append(f"<p{_lang(of.description, of)}>{escape(of.description.text)}</p>\n")
    lines += [f"<p>{escape(note)}</p>\n" for note in of.notes]
    if of.data.whole:
        lines.append(f'<p class="small">{_sum(of)}</p>\n')
    return f"<header>\n{''.join(lines)}</header>\n"


def _sum(of: Chronology) -> str:
    return escape(_("SHA-256 of the data: {sum}", sum="\0")).replace("\0", f"<code>{of.data.whole}</code>")


def _foot(of: Chronology, columns: int) -> str:
    """Repeated by browsers at the end of each printed page."""
    if not of.data.whole:
        return ""
    return f'<tfoot><tr><td class="small" colspan="{columns}">{_sum(of)}</td></tr></tfoot>\n'


def _events(of: Chronology, tick: Tick) -> Iterator[str]:
    if not len(of.entries):
        yield f'<main><p class="muted">{escape(of.empty_text)}</p></main>\n'
        return
    columns = "".join(f'<col style="width: {width}">' for width in _WIDTHS)
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in column_names())
    yield (
        f'<main class="scroll">\n<table class="events">\n<colgroup>{columns}</colgroup>\n'
        f"<thead><tr>{names}</tr></thead>\n{_foot(of, len(_WIDTHS))}<tbody>\n"
    )
    for entry in ticking(of.entries, len(of.entries), tick):
        yield _row(entry, of)
    yield "</tbody>\n</table>\n</main>\n"


def _row(entry: Entry, of: Chronology) -> str:
    cells = (
        f'<td class="number">{entry.number}</td>',
        f"<td>{_date(entry)}{_saids(entry.dating)}</td>",
        f'<th scope="row">{_event(entry, of)}</th>',
        f"<td>{_actors(entry, of)}</td>",
        f"<td>{''.join(_quote(quote, of) for quote in entry.quotes)}</td>",
    )
    return f"<tr>{''.join(cells)}</tr>\n"


def _date(entry: Entry) -> str:
    words = escape(entry.date.words)
    if entry.machine_date:
        words = f'<time datetime="{escape(entry.machine_date)}">{words}</time>'
    return f"<p{_tone(entry.date)}>{words}</p>"


def _event(entry: Entry, of: Chronology) -> str:
    parts = [f"<span{_lang(entry.title, of)}>{escape(entry.title.text)}</span>"]
    if entry.status:
        parts.append(f'<p class="warning">{escape(entry.status)}</p>')
    if entry.summary.text:
        parts.append(f"<p{_lang(entry.summary, of)}>{escape(entry.summary.text)}</p>")
    return "".join(parts)


def _actors(entry: Entry, of: Chronology) -> str:
    if not entry.actors:
        return ""
    items = []
    for name, role in entry.actors:
        said = f', <span class="muted small"{_lang(role, of)}>{escape(role.text)}</span>' if role.text else ""
        items.append(f"<li><span{_lang(name, of)}>{escape(name.text)}</span>{said}</li>")
    return f"<ul>{''.join(items)}</ul>"


def _quote(quote: Quote, of: Chronology) -> str:
    passage = ""
    if quote.passage.text:
        words = f"<span{_lang(quote.passage, of)}>{escape(quote.passage.text)}</span>"
        passage = f"<p>{escape(_('The source has:'))} {words}</p>"
    return (
        f"<figure><blockquote{_lang(quote.text, of)}>{escape(quote.text.text)}</blockquote>"
        f"<figcaption>{escape(quote.cite)} · <span{_tone(quote.state)}>{escape(quote.state.words)}</span>"
        f"{passage}</figcaption></figure>"
    )


def _sources(of: Chronology) -> str:
    if not of.sources:
        return ""
    rows = "".join(
        f'<tr><td class="number">[{source.number}]</td><td>{_reference(source)}</td></tr>\n'
        for source in of.sources
    )
    return (
        f"<section>\n<h2>{escape(_('Sources'))}</h2>\n<table>\n{_foot(of, 2)}<tbody>\n{rows}</tbody>\n"
        "</table>\n</section>\n"
    )


def _reference(source: Reference) -> str:
    words, url = escape(source.citation), escape(source.url)
    return words.replace(url, f'<a href="{url}" rel="noreferrer">{url}</a>', 1) if url else words


def _files(of: Chronology) -> str:
    if not of.data.files:
        return ""
    whole = f'<p class="small">{_sum(of)}</p>\n' if len(of.data.files) > 1 else ""
    rows = "".join(
        f'<tr><td class="sum"><code>{sum}</code></td><td>{escape(name)}</td></tr>\n'
        for sum, name in of.data.files
    )
    return (
        f'<section>\n<h2>{escape(_("Data"))}</h2>\n<p class="small">{escape(data_sentence(of.data))}</p>\n'
        f"{whole}<table>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n"
    )


def _saids(said: Iterable[Said]) -> str:
    lines = ((escape(one.words), one.tone or "muted") for one in said)
    return "".join(f'<p class="small {tone}">{words}</p>' for words, tone in lines)


def _tone(said: Said) -> str:
    return f' class="{said.tone}"' if said.tone else ""


def _lang(worded: Worded, of: Chronology) -> str:
    """The attribute of a text that is in another language than the page."""
    is_other = worded.language and worded.language.lower() != of.language
    return f' lang="{escape(worded.language)}"' if is_other else ""
