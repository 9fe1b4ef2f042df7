"""A chronology set on pages: lines of words with their places, in px at 96 dpi."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from timeline_app.layout.chronology import Chronology, Entry, Quote, Tick, no_tick, ticking
from timeline_app.layout.chronology_words import column_names, data_sentence
from timeline_app.layout.ruler import LINE_PX, Ruler, Type, wrap
from timeline_app.values import dataclass, field
from timeline_app.words import _, number

A4_LANDSCAPE = (297 / 25.4 * 96, 210 / 25.4 * 96)
_MARGIN_PX = 48.0
_FOOT_PX = 28.0  # what stands at the end of each page, in the margin below
_GAP_PX = 16.0  # between columns
_PAD_PX = 6.0  # above and below the words of a row
_SHARES = (0.035, 0.215, 0.235, 0.145, 0.37)  # of the width: number, date, event, actors, quotes


class Words(NamedTuple):
    """A line of words: its left end and the top of its line. tone: as in event_words.Said."""

    text: str
    x: float
    y: float
    type: Type
    tone: str = ""


class Rule(NamedTuple):
    """A level line over the width."""

    y: float
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """entries: numbers of the events that stand on it, those that go on from the page before too."""

    words: tuple[Words, ...]
    rules: tuple[Rule, ...]
    entries: tuple[int, ...]


class _Line(NamedTuple):
    """A line of a cell before it has a place. before: free px above it."""

    text: str
    type: Type
    tone: str = ""
    before: float = 0.0

    @property
    def height(self) -> float:
        return self.before + LINE_PX[self.type]


_Cell = list[_Line]


def set_pages(
    of: Chronology, ruler: Ruler, size: tuple[float, float] = A4_LANDSCAPE, tick: Tick = no_tick
) -> list[Page]:
    """The pages: head, table, sources and files; the names of the columns and the sum of the data on each.

    A row stands on one page; only one that is higher than a page goes on on the next.
    """
    pages = _Pages(of, ruler, *size)
    pages.set_head()
    pages.set_table(tick)
    pages.set_list(_("Sources"), "", [(f"[{number(one.number)}]", one.citation) for one in of.sources])
    if of.data.files:
        pages.set_list(_("Data"), data_sentence(of.data), [(sum, name) for sum, name in of.data.files])
    return pages.finished()


@dataclass(slots=True)
class _Open:
    """The page that is being set."""

    words: list[Words] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)


class _Pages:
    """Sets one thing after another, from the top of the first page to the end of the last."""

    def __init__(self, of: Chronology, ruler: Ruler, width: float, height: float) -> None:
        self._of = of
        self._ruler = ruler
        self._left, self._right = _MARGIN_PX, width - _MARGIN_PX
        self._top, self._bottom = _MARGIN_PX, height - _MARGIN_PX - _FOOT_PX
        self._foot_y = height - _MARGIN_PX - LINE_PX[Type.SMALL]
        self._pages: list[_Open] = []
        self._has_columns = False
        self._y = 0.0
        room = self._right - self._left - _GAP_PX * (len(_SHARES) - 1)
        self._widths = [share * room for share in _SHARES]
        self._xs = [self._left + sum(self._widths[:i]) + _GAP_PX * i for i in range(len(_SHARES))]
        self._turn()

    # Parts of the document

    def set_head(self) -> None:
        of = self._of
        room = self._right - self._left
        lines = self._cell([(of.title.text, Type.HEADING, "", 0.0)], room)
        lines += self._cell([(of.description.text, Type.TEXT, "", 0.0)], room)
        lines += self._cell([(note, Type.SMALL, "muted", 2.0) for note in of.notes], room)
        self._flow(lines, self._left)
        self._y += 12.0

    def set_table(self, tick: Tick) -> None:
        if not self._of.entries:
            empty = [_Line(self._of.empty_text, Type.TEXT, "muted", 12.0)]
            self._put(empty, self._left, self._y)
            self._y += _height(empty)
            return
        self._has_columns = True
        self._set_column_names()
        for entry in ticking(self._of.entries, len(self._of.entries), tick):
            self._set_row(entry)
        self._has_columns = False

    def set_list(self, name: str, sentence: str, items: Sequence[tuple[str, str]]) -> None:
        """A heading, a sentence, and items with what marks them before them; nothing where there are none."""
        if not items:
            return
        indent = max(self._ruler.width(mark, Type.SMALL) for mark, _words in items) + 12.0
        room = self._right - self._left - indent
        head = self._cell([(name, Type.TITLE, "", 16.0)], self._right - self._left)
        head += self._cell([(sentence, Type.SMALL, "muted", 2.0)], self._right - self._left)
        for mark, words in items:
            lines = [*self._cell([(words, Type.SMALL, "", 4.0)], room)] or [_Line("", Type.SMALL, "", 4.0)]
            if self._y + _height(head) + _height(lines) > self._bottom:
                self._turn()
            self._flow(head, self._left)
            head = []
            self._put([_Line(mark, Type.SMALL, "muted", 4.0)], self._left, self._y)
            self._flow(lines, self._left + indent)

    def finished(self) -> list[Page]:
        """The pages with what stands at their end: the sum of the data, and which of how many each is."""
        total = len(self._pages)
        return [
            Page((*page.words, *self._foot(place, total)), tuple(page.rules), tuple(page.entries))
            for place, page in enumerate(self._pages, start=1)
        ]

    # Rows

    def _set_row(self, entry: Entry) -> None:
        cells = [self._cell(parts, width) for parts, width in zip(_parts(entry), self._widths, strict=True)]
        height = max(map(_height, cells)) + 2 * _PAD_PX
        if self._y + height > self._bottom and not self._is_fresh():
            self._turn()
        while True:
            room = self._bottom - self._y - 2 * _PAD_PX
            taken = [_fitting(cell, room) for cell in cells]
            cells = [cell[len(part) :] for cell, part in zip(cells, taken, strict=True)]
            for part, x in zip(taken, self._xs, strict=True):
                self._put(part, x, self._y + _PAD_PX)
            self._pages[-1].entries.append(entry.number)
            self._y += max(map(_height, taken)) + 2 * _PAD_PX
            self._pages[-1].rules.append(Rule(self._y))
            if not any(cells):
                return
            self._turn()

    def _is_fresh(self) -> bool:
        """True where nothing but what every page begins with stands on the page."""
        return len(self._pages) > 1 and not self._pages[-1].entries

    def _set_column_names(self) -> None:
        for name, x, width in zip(column_names(), self._xs, self._widths, strict=True):
            self._put(self._cell([(name, Type.SMALL, "muted", 0.0)], width), x, self._y)
        self._y += LINE_PX[Type.SMALL] + 4.0
        self._pages[-1].rules.append(Rule(self._y, is_strong=True))

    # Pages

    def _turn(self) -> None:
        """Begins a page; the title stands small over all but the first."""
        self._pages.append(_Open())
        self._y = self._top
        if len(self._pages) > 1:
            room = self._right - self._left
            title = self._cell([(self._of.title.text, Type.SMALL, "muted", 0.0)], room)[:1]
            self._put(title, self._left, self._y)
            self._y += _height(title) + 10.0
        if self._has_columns:
            self._set_column_names()

    def _foot(self, place: int, total: int) -> Iterator[Words]:
        if self._of.data.whole:
            sum_words = _("SHA-256 of the data: {sum}", sum=self._of.data.whole)
            yield Words(sum_words, self._left, self._foot_y, Type.SMALL, "muted")
        which = f"{number(place)} / {number(total)}"
        x = self._right - self._ruler.width(which, Type.SMALL)
        yield Words(which, x, self._foot_y, Type.SMALL, "muted")

    def _flow(self, lines: Iterable[_Line], x: float) -> None:
        """Puts lines one under another, and goes on on the next page where this one ends."""
        for line in lines:
            if self._y + line.height > self._bottom:
                self._turn()
            self._put([line], x, self._y)
            self._y += line.height

    def _put(self, lines: Iterable[_Line], x: float, y: float) -> None:
        for line in lines:
            y += line.before
            self._pages[-1].words.append(Words(line.text, x, y, line.type, line.tone))
            y += LINE_PX[line.type]

    def _cell(self, parts: Iterable[tuple[str, Type, str, float]], width: float) -> _Cell:
        """Lines of the parts (text, type, tone, free px above) in a width; an empty part takes no line."""
        return [
            _Line(text, type, tone, before if place == 0 else 0.0)
            for words, type, tone, before in parts
            for place, text in enumerate(wrap(words, type, width, self._ruler))
        ]


_Parts = list[tuple[str, Type, str, float]]


def _parts(entry: Entry) -> tuple[_Parts, ...]:
    """What stands in the cells of an event, column by column."""
    actors: _Parts = []
    for name, role in entry.actors:
        actors += [(name.text, Type.TEXT, "", 4.0 if actors else 0.0), (role.text, Type.SMALL, "muted", 0.0)]
    quotes: _Parts = []
    for place, quote in enumerate(entry.quotes):
        quotes += _quote(quote, 8.0 if place else 0.0)
    return (
        [(number(entry.number), Type.TEXT, "muted", 0.0)],
        [
            (entry.date.words, Type.TITLE, entry.date.tone, 0.0),
            *((said.words, Type.SMALL, said.tone or "muted", 2.0) for said in entry.dating),
        ],
        [
            (entry.title.text, Type.TITLE, "", 0.0),
            (entry.status, Type.SMALL, "warning", 2.0),
            (entry.summary.text, Type.SMALL, "", 2.0),
        ],
        actors,
        quotes,
    )


def _quote(quote: Quote, before: float) -> _Parts:
    parts: _Parts = [
        (quote.text.text, Type.TEXT, "", before),
        (quote.cite, Type.SMALL, "muted", 2.0),
        (quote.state.words, Type.SMALL, quote.state.tone, 0.0),
    ]
    if quote.passage.text:
        parts.append((f"{_('The source has:')} {quote.passage.text}", Type.SMALL, "", 0.0))
    return parts


def _height(lines: Sequence[_Line]) -> float:
    return sum(line.height for line in lines)


def _fitting(lines: _Cell, room: float) -> _Cell:
    """The lines from the first on that fit into the room."""
    taken: _Cell = []
    for line in lines:
        room -= line.height
        if room < 0:
            break
        taken.append(line)
    return taken
