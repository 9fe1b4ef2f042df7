"""All lanes in a list: shown or hidden, their order, group, pin and colour; everything by keyboard too."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.layout.content import flat
from timeline_app.model.arrangement import AS_IN_THE_FILE, Arrangement
from timeline_app.paint.theme import actor_colour
from timeline_app.store.folding import fold
from timeline_app.ui.dress import Dress
from timeline_app.ui.lane_dialogs import ask_for_colour
from timeline_app.ui.lane_steps import arrange, known, lanes_now, reset, step_actor
from timeline_app.ui.session import Session
from timeline_app.words import _, ngettext

_SWATCH_PX = 14
_MOST = 100  # lanes listed at once: more are searched for
_ID = Qt.ItemDataRole.UserRole


class LaneList(QListWidget):
    """A list whose lines Alt and the arrow keys move. stepped: -1 for up, 1 for down."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.stepped.emit(steps[event.key()])
            return
        super().keyPressEvent(event)


class LaneDialog(QDialog):
    """Made to be opened with `show()`; what is changed is shown at once, and can be undone."""

    def __init__(self, session: Session, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Lanes"))
        self._session = session
        self._dress = dress
        self._is_filling = False
        self._positions: dict[str, int] = {}
        self._make()
        self._place()
        for signal in (session.displayed, session.loaded):
            signal.connect(self._refresh)
        dress.changed.connect(self._refresh)
        self._refresh()
        self.list.setCurrentRow(0)

    # Building

    def _make(self) -> None:
        self.list = LaneList()
        self.list.setObjectName("laneList")
        self.list.setAccessibleName(_("Lanes in their order; ticked lanes are shown"))
        self.list.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        self.list.itemChanged.connect(self._ticked)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.stepped.connect(self._step)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_("Narrow the list"))
        self.search.setAccessibleName(_("Narrow the list"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refresh)
        self.rest = QLabel()
        self.rest.setProperty("kind", "muted")
        self.up = self._button(_("Move &Up"), partial(self._step, -1), "Alt+Up")
        self.down = self._button(_("Move &Down"), partial(self._step, 1), "Alt+Down")
        self.pinned = QCheckBox(_("&Pinned to the top"))
        self.pinned.clicked.connect(self._pin)
        self.group = QComboBox()
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.setAccessibleName(_("Group"))
        self.group.textActivated.connect(self._put_into_group)
        line = self.group.lineEdit()
        assert line is not None
        line.setPlaceholderText(_("none"))
        line.editingFinished.connect(lambda: self._put_into_group(self.group.currentText()))
        self.colour = self._button(_("&Colour…"), self._ask_for_colour)
        self.usual = self._button(_("U&sual Colour"), lambda: self._change(lambda a, id: a.coloured(id, "")))
        self.reset = self._button(_("&Reset Lanes"), partial(reset, self._session))
        self.close_button = self._button(_("C&lose"), self.accept)

    @staticmethod
    def _button(text: str, do: Callable[[], object], key: str = "") -> QPushButton:
        """A button. key: what does the same in the list."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        if key:
            button.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def _place(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self.up, self.down, self.pinned, self.colour, self.usual):
            side.addWidget(widget)
        form = QFormLayout()
        label = QLabel(_("&Group"))
        label.setBuddy(self.group)
        form.addRow(label, self.group)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        side.addLayout(form)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        lanes = QVBoxLayout()
        lanes.setSpacing(8)
        for each in (self.search, self.list, self.rest):
            lanes.addWidget(each)
        middle.addLayout(lanes, 1)
        middle.addLayout(side)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addLayout(buttons)
        self.resize(520, 420)

    # Showing

    def current(self) -> str:
        """Id of the actor whose lane is chosen in the list; "" for none."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _refresh(self) -> None:
        """The list anew, with the same lane chosen."""
        had = self.current()
        lanes = lanes_now(self._session)
        names = self._names()
        wanted = fold(self.search.text())
        found = [id for id in lanes.as_shown(known(self._session)) if wanted in fold(names[id])]
        self._is_filling = True
        self.list.clear()
        self._positions = {id: position for position, id in enumerate(known(self._session))}
        for id in found[:_MOST]:
            self.list.addItem(self._item(id, lanes))
            if id == had:
                self.list.setCurrentRow(self.list.count() - 1)
        self._is_filling = False
        self.search.setVisible(len(names) > _MOST)
        rest = len(found) - _MOST
        self.rest.setText(ngettext("{n} more: narrow the list.", "{n} more: narrow the list.", max(rest, 1)))
        self.rest.setVisible(rest > 0)
        self.reset.setEnabled(lanes != AS_IN_THE_FILE)
        self._show_current()

    def _names(self) -> dict[str, str]:
        """What the lanes are called, by id."""
        name = self._session.content.lane_name
        return {id: name(position) for position, id in enumerate(known(self._session))}

    def _item(self, id: str, lanes: Arrangement) -> QListWidgetItem:
        position = self._positions[id]
        name = flat(self._session.content.lane_name(position))
        group = lanes.group_of(id)
        text = _("{name} · {group}", name=name, group=flat(group.name)) if group else name
        item = QListWidgetItem(self._swatch(position), text)
        item.setData(_ID, id)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Unchecked if id in lanes.hidden else Qt.CheckState.Checked)
        said = [text, _("hidden") if id in lanes.hidden else _("shown")]
        if id in lanes.pinned:
            said.append(_("pinned to the top"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
        return item

    def _swatch(self, actor: int) -> QIcon:
        made = QPixmap(_SWATCH_PX, _SWATCH_PX)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(actor_colour(actor, self._dress.theme.with_hues(self._session.content.hues))))
        painter.drawEllipse(1, 1, _SWATCH_PX - 2, _SWATCH_PX - 2)
        painter.end()
        return QIcon(made)

    def _show_current(self) -> None:
        if self._is_filling:
            return
        id, lanes = self.current(), lanes_now(self._session)
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        for widget in (self.pinned, self.group, self.colour):
            widget.setEnabled(bool(id))
        self.usual.setEnabled(bool(lanes.colour_of(id)))
        self.pinned.setChecked(id in lanes.pinned)
        group = lanes.group_of(id)
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItems(["", *(each.name for each in lanes.groups)])
        self.group.setCurrentText(group.name if group else "")
        self.group.blockSignals(False)

    # Doing

    def _change(self, step: Callable[[Arrangement, str], Arrangement]) -> None:
        if id := self.current():
            arrange(self._session, step(lanes_now(self._session), id))

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self._is_filling:
            is_hidden = item.checkState() != Qt.CheckState.Checked
            id = str(item.data(_ID))
            arrange(self._session, lanes_now(self._session).with_hidden([id], is_hidden))

    def _step(self, by: int) -> None:
        if id := self.current():
            step_actor(self._session, id, by)

    def _pin(self) -> None:
        is_pinned = self.pinned.isChecked()
        self._change(lambda a, id: a.with_pinned([id], is_pinned))

    def _put_into_group(self, name: str) -> None:
        name = flat(name)
        group = lanes_now(self._session).group_of(self.current())
        if self._is_filling or name == (group.name if group else ""):
            return
        self._change(lambda a, id: a.grouped(name, [id]) if name else a.ungrouped([id]))

    def _ask_for_colour(self) -> None:
        if id := self.current():
            ask_for_colour(self._session, id, self)
