"""Who takes part in a candidate: chips to switch on and off, and a line that adds anybody else by name."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeline_app.extraction.candidate import Candidate
from timeline_app.layout.content import flat
from timeline_app.model.actor import Actor
from timeline_app.paint.theme import Theme
from timeline_app.ui.chip import Chip
from timeline_app.ui.flow import Flow
from timeline_app.ui.pieces import heading, link
from timeline_app.words import _, pgettext

_MOST_CHIPS = 24
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_MOST_COMPLETED = 20_000  # names; of more, nobody finds one by a few letters


class _ActorChip(Chip):
    """Hollow for whom does not take part. Emits `walked` with 1 or -1 where an arrow key leads to another one."""

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if by := _STEPS.get(Qt.Key(event.key()), 0):
            self.walked.emit(by)
        else:
            super().keyPressEvent(event)

    def _paint_pill(self, painter: QPainter) -> None:
        if self.isChecked() or self.hasFocus():
            super()._paint_pill(painter)
            return
        painter.setPen(QPen(QColor(self._theme.stem if self.underMouse() else self._theme.line), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)


class ReviewActors(QWidget):
    """Emits `toggled` with the id of an actor who comes or goes, and `named` with a name that was typed.

    learnt: emitted with the id of an actor and the words that become an alias.
    """

    toggled = Signal(str)
    named = Signal(str)
    learnt = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._id = ""
        self._shown: tuple[tuple[str, str], ...] = ()
        self._names: tuple[str, ...] = ()
        self.chips: dict[str, Chip] = {}
        self._place = QWidget()
        self._flow = Flow(self._place, spacing_px=6)
        self.name = QLineEdit()
        self.name.setPlaceholderText(_("Add an actor by name"))
        self.name.setAccessibleName(_("Add an actor by name"))
        self.name.returnPressed.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(pgettext("heading", "Actors")))
        column.addWidget(self.name)
        column.addWidget(self._place)
        self._column = column
        self.offers: dict[tuple[str, str], QPushButton] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for chip in self.chips.values():
            chip.set_theme(theme)

    def show_actors(
        self, candidate: Candidate, others: Iterable[str], actors: Mapping[str, Actor], language: str
    ) -> None:
        """Chips for a candidate; they stay in their places for as long as it is the one that is shown.

        others: ids of whom else may be meant; actors: all that are known.
        """
        own = [part.actor_id for part in candidate.actors]
        if candidate.id == self._id:
            ids = [id for id, _ in self._shown if id in actors or id in own]
        else:
            ids = list(dict.fromkeys([*others, *own]))[: max(_MOST_CHIPS, len(own))]
        self._id = candidate.id
        ids += [id for id in own if id not in ids]
        shown = tuple((id, _name(actors.get(id), id, language)) for id in ids)
        if shown != self._shown:
            self._show(shown, {id: position for position, id in enumerate(actors)})
        for id, chip in self.chips.items():
            chip.setChecked(id in own)
        self._complete(actors, language)

    def offer_aliases(self, offers: Iterable[tuple[str, str]], names: Mapping[str, str]) -> None:
        """Words that may be learnt as aliases, each with the id of an actor. names: of these, by id."""
        wanted = list(offers)
        if wanted == list(self.offers):
            return
        for button in self.offers.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = {}
        for id, words in wanted:
            text = _("Also know {name} as “{words}”", name=names[id], words=words)
            button = self.offers[id, words] = link(flat(text).replace("&", "&&"))
            button.clicked.connect(partial(self._learn, id, words))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _learn(self, id: str, words: str, *_checked: bool) -> None:
        self.learnt.emit(id, words)

    def _show(self, shown: tuple[tuple[str, str], ...], positions: Mapping[str, int]) -> None:
        self._shown = shown
        focused = next((id for id, chip in self.chips.items() if chip.hasFocus()), "")
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for id, name in shown:
            chip = self.chips[id] = _ActorChip(name, self._theme, positions.get(id, -1))
            chip.walked.connect(partial(self._walk, id))
            chip.clicked.connect(lambda _checked, id=id: self.toggled.emit(id))
            self._flow.addWidget(chip)
            chip.show()
        if focused in self.chips:
            self.chips[focused].setFocus()
        self._stop_at(focused if focused in self.chips else next(iter(self.chips), ""))
        self._place.setVisible(bool(shown))
        self._place.updateGeometry()

    def _walk(self, id: str, by: int) -> None:
        """From one chip to the next (1) or previous (-1) one."""
        ids = list(self.chips)
        to = ids[min(max(ids.index(id) + by, 0), len(ids) - 1)]
        self._stop_at(to)
        self.chips[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, id: str) -> None:
        """Tab stops at one chip only, the one from which arrow keys go on."""
        for each, chip in self.chips.items():
            policy = Qt.FocusPolicy.StrongFocus if each == id else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _complete(self, actors: Mapping[str, Actor], language: str) -> None:
        """Names come as they are typed."""
        if len(actors) > _MOST_COMPLETED:
            return
        names = tuple(_name(actor, id, language) for id, actor in actors.items())
        if names != self._names:
            self._names = names
            completer = QCompleter(list(names), self.name)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.name.setCompleter(completer)

    def _add(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.name.clear()
            self.named.emit(name)


def often_named(candidates: Iterable[Candidate]) -> list[str]:
    """Ids of the actors of candidates, those of most of them first."""
    counts = Counter(part.actor_id for each in candidates for part in each.actors)
    return [id for id, _ in counts.most_common()]


def _name(actor: Actor | None, id: str, language: str) -> str:
    return (flat(actor.name.in_language(language)) if actor else "") or id
