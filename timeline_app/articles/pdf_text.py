"""Lines of the pages of a PDF -> running text: paragraphs put together again, words that were broken joined.

Lines that are repeated on page after page, and numbers of pages, are left out, but for the first of each.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from timeline_app.articles.article import BlockKind
from timeline_app.articles.blocks import Marked, kind_of_said
from timeline_app.articles.head_lines import read_lead, read_line
from timeline_app.articles.line_kinds import BULLET, kind_of_line, kind_of_prose
from timeline_app.articles.pdf_lines import PdfLine, running
from timeline_app.articles.word_breaks import Joiner
from timeline_app.provenance.paragraphs import is_heading
from timeline_app.values import dataclass

_SAME_SIZE = 0.08  # share by which the size of letters may differ within a paragraph
_LARGER = 1.12  # times the size of the text: a heading
_CLOSE = (0.8, 2.2)  # times the size of letters: where the next line of a paragraph may be
_WIDER = 1.25  # times the distance of lines: a gap between paragraphs
_SHORT = 0.75  # of a full line
_ENDS = re.compile(r"[.!?…:»”\")]\s*$")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line, the page it stands on, and whether it repeats on others."""

    line: PdfLine
    page: int
    is_running: bool


def laid_out(
    pages: Sequence[Sequence[PdfLine]], language: str
) -> tuple[str, tuple[Marked, ...], tuple[int, ...]]:
    """(text, what its stretches are, where each page begins in it); "" where there is no text.

    Paragraphs are parted by blank lines, items of a list by line ends.
    """
    repeated = running(pages)
    placed = [
        _Placed(line, page, (page, at) in repeated.first)
        for page, lines in enumerate(pages)
        for at, line in enumerate(lines)
        if (page, at) not in repeated.later
    ]
    if not placed:
        return "", (), ()
    measure = _Measure([one.line for one in placed])
    laid = _Laid()
    joiner = Joiner(one.line.text for one in placed)
    for block in _blocks(placed, measure):
        laid.add(block, joiner)
    text = "".join(laid.pieces)
    return text, tuple(_marks(text, laid.blocks, measure, language)), laid.page_starts(len(pages))


class _Laid:
    """The text as it grows. blocks: (where it begins, where it ends, its lines) of each."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.blocks: list[tuple[int, int, Sequence[_Placed]]] = []
        self._length = 0
        self._starts: dict[int, int] = {}
        self._was_item = False

    def add(self, block: Sequence[_Placed], joiner: Joiner) -> None:
        is_item = BULLET.match(block[0].line.text) is not None
        if self.blocks:
            self._append("\n" if is_item and self._was_item else "\n\n")
        self._was_item = is_item
        begin = self._length
        for one, after in zip(block, [*block[1:], None], strict=True):
            self._starts.setdefault(one.page, self._length)
            self._append(one.line.text if after is None else joiner.joined(one.line.text, after.line.text))
        self.blocks.append((begin, self._length, block))

    def _append(self, piece: str) -> None:
        self.pieces.append(piece)
        self._length += len(piece)

    def page_starts(self, count: int) -> tuple[int, ...]:
        """Where each page begins; a page without text where the next one does."""
        starts: list[int] = []
        following = self._length
        for page in range(count - 1, -1, -1):
            following = self._starts.get(page, following)
            starts.append(following)
        return (0, *starts[::-1][1:])


class _Measure:
    """How the text of most lines is set. size: of its letters; leading: from line to line; width: characters."""

    def __init__(self, lines: Sequence[PdfLine]) -> None:
        letters: Counter[float] = Counter()
        for line in lines:
            letters[line.size] += len(line.text)
        self.size = letters.most_common(1)[0][0]
        own = [line for line in lines if line.size == self.size]
        steps = sorted(before.y - after.y for before, after in itertools.pairwise(own))
        close = [step for step in steps if _CLOSE[0] * self.size <= step <= _CLOSE[1] * self.size]
        self.leading = close[len(close) // 10] if close else 0.0  # that of lines, not of paragraphs
        lengths = sorted(len(line.text) for line in own)
        self.width = lengths[len(lengths) * 3 // 4]

    def is_larger(self, line: PdfLine) -> bool:
        return line.size > _LARGER * self.size > 0

    def parts(self, before: _Placed, after: _Placed) -> bool:
        """Whether a new block begins with the line `after`."""
        one, two = before.line, after.line
        if before.is_running or after.is_running or BULLET.match(two.text):
            return True
        if abs(one.size - two.size) > _SAME_SIZE * max(one.size, two.size):
            return True
        ends = _ENDS.search(one.text[-20:]) is not None
        step = one.y - two.y
        if before.page != after.page or step < -0.5:  # the next page or column
            return ends or not (two.text[:1].islower() or one.text.endswith(("-", ",")))
        if self.leading and step > _WIDER * self.leading * max(1.0, one.size / self.size):
            return True
        is_indented = two.x - one.x > 0.8 * self.size > 0
        return ends and (is_indented or len(one.text) < _SHORT * self.width)


def _blocks(placed: Sequence[_Placed], measure: _Measure) -> Iterator[Sequence[_Placed]]:
    """Lines that belong together."""
    begin = 0
    for at in range(1, len(placed)):
        if measure.parts(placed[at - 1], placed[at]):
            yield placed[begin:at]
            begin = at
    yield placed[begin:]


def _marks(
    text: str, blocks: Sequence[tuple[int, int, Sequence[_Placed]]], measure: _Measure, language: str
) -> Iterator[Marked]:
    """What each block is; above the first paragraph, title, date line and byline."""
    is_head, has_title = True, False
    for start, end, block in blocks:
        words = text[start:end]
        is_large = measure.is_larger(block[0].line)
        said = read_line(words, language)
        if block[0].is_running:
            yield Marked(start, end, BlockKind.OTHER, said if is_head else None)
        elif said is not None and (is_head or not said.is_bare):
            yield Marked(start, end, kind_of_said(said), said if is_head else None)
        elif is_large or (len(block) == 1 and is_heading(words) and not kind_of_line(words)):
            is_title = is_head and not has_title
            has_title = has_title or is_title
            yield Marked(start, end, BlockKind.TITLE if is_title else BlockKind.HEADING)
        else:
            lead = read_lead(text, start, language) if is_head else None
            if lead is not None:
                yield Marked(start, lead.end, BlockKind.DATELINE, lead)
                start = lead.end
            kind = kind_of_line(words) or kind_of_prose(words)
            is_head = is_head and kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
            yield Marked(start, end, kind)
