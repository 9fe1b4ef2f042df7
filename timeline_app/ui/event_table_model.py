"""The list as Qt asks for it: lines in an order, each cell worded when it is drawn."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from timeline_app.layout.listing import Column, Listing, Sort
from timeline_app.layout.listing_words import column_name
from timeline_app.paint.theme import Theme
from timeline_app.ui.aside import Aside
from timeline_app.words import _, pgettext

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class EventTableModel(QAbstractTableModel):
    """A line an event, a column each of `Column`. Every change of what is listed, or of its order, is a reset.

    Few lines are sorted at once; very many beside the window: until then they stand as they did, others in the order
    of time. Emits `sorting` with the share that is done, and `settled` where nothing is to come any more.
    """

    sorting = Signal(float)
    settled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.listing: Listing | None = None
        self._sorts: list[Sort] = []
        self._sorts_shown: list[Sort] = []
        self._rows: Sequence[int] = ()
        self._lines: dict[int, int] | None = None
        self._aside = Aside(self)
        self._aside.advanced.connect(self.sorting)

    # What is listed

    def show_listing(self, listing: Listing) -> None:
        """Lists other events, in the order chosen before."""
        self._aside.begin(listing.ordering(self._sorts), partial(self._show, listing, self._sorts))
        if self._aside.is_busy:
            self._show(listing, [], listing.content.rows)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; what is equal there stays in the order of the columns chosen before."""
        wanted = Sort(Column(column), order == Qt.SortOrder.DescendingOrder)
        if self._sorts[-1:] == [wanted]:
            return
        self._sorts = [sort for sort in self._sorts if sort.column is not wanted.column] + [wanted]
        if self.listing is not None:
            show = partial(self._show, self.listing, self._sorts)
            self._aside.begin(self.listing.ordering(self._sorts), show)

    @property
    def is_sorting(self) -> bool:
        """True while the lines do not stand yet as they are to."""
        return self._aside.is_busy

    def stop_sorting(self) -> Sort:
        """Leaves the lines as they stand; by what they are sorted so."""
        self._aside.stop()
        self._sorts = self._sorts_shown
        self.settled.emit()
        return self._sorts[-1] if self._sorts else Sort(Column.DATE)

    def _show(self, listing: Listing, sorts: list[Sort], rows: Sequence[int]) -> None:
        self.beginResetModel()
        self.listing = listing
        self._rows, self._lines, self._sorts_shown = rows, None, sorts
        self.endResetModel()
        if not self._aside.is_busy:
            self.settled.emit()

    # Lines of the list and rows of the table

    def row_at(self, line: int) -> int:
        """Row of the event table that stands in a line."""
        return self._rows[line]

    def rows_at(self, lines: Iterable[int]) -> list[int]:
        """Rows that stand in these lines."""
        if isinstance(lines, range) and not isinstance(self._rows, list):
            return list(self._rows[lines.start : lines.stop])
        return [self._rows[line] for line in lines]

    def line_of(self, row: int) -> int:
        """Line in which a row of the event table stands; -1 where it is not listed."""
        if isinstance(self._rows, list):
            if self._lines is None:
                self._lines = {row: line for line, row in enumerate(self._rows)}
            return self._lines.get(row, -1)
        return self._rows.index(row) if row in self._rows else -1

    # As Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if self.listing is None or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _Role.DisplayRole:
            return self.listing.cell(row, Column(index.column())).text
        if role == _Role.AccessibleTextRole:
            cell = self.listing.cell(row, Column(index.column()))
            return cell.spoken or cell.text
        if role == _Role.AccessibleDescriptionRole:
            return self._description(row, Column(index.column()))
        if role == _Role.ForegroundRole:
            tone = self.listing.cell(row, Column(index.column())).tone
            return QColor(getattr(self._theme, tone)) if tone else None
        return None

    def _description(self, row: int, column: Column) -> str:
        """The whole line beside date and title, which are walked down; the title alone beside the rest."""
        assert self.listing is not None
        if column in (Column.DATE, Column.TITLE):
            return self.listing.sentence(row)
        return self.listing.cell(row, Column.TITLE).text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._line_head(section, role)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return column_name(section)
        if role == _Role.AccessibleDescriptionRole:
            return self._sort_in_words(Column(section))
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _line_head(self, line: int, role: int) -> object:
        """The head of a line is for those who hear the list: the title, then the line in a sentence."""
        if self.listing is None or not 0 <= line < len(self._rows):
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self.listing.cell(self._rows[line], Column.TITLE).text
        if role == _Role.AccessibleDescriptionRole:
            return self.listing.sentence(self._rows[line])
        return None

    def _sort_in_words(self, column: Column) -> str:
        if not self._sorts or self._sorts[-1].column is not column:
            return _("Sorts the list by this column.")
        if self._sorts[-1].is_descending:
            return pgettext("the list by a column", "sorted, last first")
        return pgettext("the list by a column", "sorted, first first")
