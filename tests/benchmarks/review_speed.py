"""What a hand waits for in the review window: an article of a million characters with 2,000 candidates.

    python -m tests.benchmarks.review_speed [--events CANDIDATES] [--quick]

`review, open`: from the proposal to the painted window. `next`, `accept`, `undo`, `far`, `scroll`: from the call until
all is painted, the preview too. Their floor is the text alone in Qt's own widget, scrolled by a page. `one line`: the
same where the whole article is a single line. All in CPU time.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.benchmarks.article_speed import cpu_ms
from tests.benchmarks.measure import Figure, Options, options
from tests.extraction.makers import an_article
from tests.ui.review_makers import a_long_proposal, a_proposal, a_review
from timeline_app.extraction.candidate import Proposal
from timeline_app.ui.dress import Dress
from timeline_app.ui.review_window import ReviewWindow

_CANDIDATES, _QUICK = 2_000, 200
_GAP = 460  # characters between two
_STEPS = 20
_SIZE = (1600, 1000)


def figures(chosen: Options) -> Iterator[Figure]:
    candidates = chosen.events or (_QUICK if chosen.is_quick else _CANDIDATES)
    proposal = a_long_proposal(candidates, _GAP)
    floors = list(_floors(proposal.articles[0].text))
    with chosen.folder() as folder:
        os.environ["XDG_STATE_HOME"] = str(folder)  # reviews are kept there
        settings = QSettings(str(folder / "review.ini"), QSettings.Format.IniFormat)
        yield from _window("review", proposal, settings, floors)
        yield from _window("review, one line", _on_one_line(proposal), settings, floors)


def _floors(text: str) -> Iterator[float]:
    """The text alone, scrolled page by page."""
    plain = QPlainTextEdit(text)
    plain.resize(800, 700)
    plain.show()
    _paint()
    bar = plain.verticalScrollBar()
    for _ in range(_STEPS):
        bar.setValue(bar.value() + bar.pageStep())
        yield cpu_ms(plain.viewport().repaint)
    plain.close()


def _window(name: str, proposal: Proposal, settings: QSettings, floors: list[float]) -> Iterator[Figure]:
    session = a_review(proposal)
    made: list[ReviewWindow] = []

    def opened() -> None:
        window = ReviewWindow(session, settings, Dress(settings, "light"))
        window.resize(*_SIZE)
        window.show()
        made.append(window)
        _paint()

    total = len(proposal.candidates)
    yield Figure(f"{name}, open", total, [cpu_ms(opened)], floors)
    window = made[0]
    bar, far = window.text.verticalScrollBar(), count()
    ids = [each.id for each in proposal.candidates]
    steps: dict[str, Callable[[], object]] = {
        "next": lambda: session.step(1),
        "accept": lambda: session.accept(and_next=True),
        "undo": session.undo,
        "far": lambda: session.go_to(ids[-1 - next(far) % 2 * (total // 2)]),
        "scroll": lambda: bar.setValue(bar.value() - bar.pageStep()),
    }
    for step, do in steps.items():
        times = [cpu_ms(lambda do=do: _done(window, do)) for _ in range(_STEPS)]  # type: ignore[misc]
        yield Figure(f"{name}, {step}", total, times, floors, "p95")
    window.close()


def _done(window: ReviewWindow, do: Callable[[], object]) -> None:
    """What is done, and all that follows from it painted."""
    do()
    window.preview.refresh()
    window.text.viewport().repaint()
    window.preview.view.viewport().repaint()
    _paint()


def _paint() -> None:
    QApplication.processEvents()


def _on_one_line(proposal: Proposal) -> Proposal:
    """The same article without an end of a line: each pair of them a space."""
    text = proposal.articles[0].text.replace("\n\n", " ")
    moved = [
        replace(each, start=each.start - number, end=each.end - number)
        for number, each in enumerate(proposal.candidates)
    ]
    return a_proposal(moved, (an_article(text),), phrases=())


def main() -> int:
    application = QApplication([])
    for figure in figures(options()):
        figure.say()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
