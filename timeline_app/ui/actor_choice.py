"""Who takes part: a chip for each actor; where they are very many, for those that were named."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from timeline_app.paint.theme import Theme
from timeline_app.ui.chip import Chip
from timeline_app.ui.flow import Flow
from timeline_app.words import _

_MOST_CHIPS = 60
_MOST_PX = 96


class ActorChoice(QWidget):
    """chips: by id, those that can be seen. Emits `changed` for others chosen."""

    changed = Signal()

    def __init__(self, names: Mapping[str, str], theme: Theme, width_px: int) -> None:
        """names: of all actors, by id, in their order. width_px: how wide it will be, about."""
        super().__init__()
        self._names, self._theme, self._width_px = dict(names), theme, width_px
        self._positions = {id: position for position, id in enumerate(names)}
        self.chips: dict[str, Chip] = {}
        self.name = QLineEdit()
        self.name.setPlaceholderText(_("Name of an actor"))
        self.name.setAccessibleName(_("Name of an actor"))
        self.name.setVisible(len(names) > _MOST_CHIPS)
        self._area = QScrollArea()
        self._place = QWidget()
        self._flow = Flow(self._place)
        self._area.setWidget(self._place)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        column.addWidget(self._area)
        if len(names) > _MOST_CHIPS:
            self._offer()
        else:
            for id in names:
                self._add(id)
        self._fit()

    def chosen(self) -> tuple[str, ...]:
        """Ids of those chosen."""
        return tuple(id for id, chip in self.chips.items() if chip.isChecked())

    def _offer(self) -> None:
        """Names come as they are typed."""
        completer = QCompleter(list(self._names.values()), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.take, Qt.ConnectionType.QueuedConnection)
        self.name.setCompleter(completer)
        self.name.returnPressed.connect(lambda: self.take(self.name.text()))

    def take(self, name: str) -> None:
        """Chooses the actor of that name; nothing where nobody has it."""
        id = next((id for id, known in self._names.items() if known.casefold() == name.casefold()), "")
        if not id:
            return
        if id not in self.chips:
            self._add(id)
        self.chips[id].setChecked(True)
        self.name.clear()
        self._fit()

    def _add(self, id: str) -> None:
        chip = self.chips[id] = Chip(self._names[id], self._theme, self._positions[id])
        chip.toggled.connect(self.changed)
        self._flow.addWidget(chip)

    def _fit(self) -> None:
        height = self._flow.heightForWidth(self._width_px) + 8 if self.chips else 0
        self._area.setFixedHeight(min(_MOST_PX, height))
