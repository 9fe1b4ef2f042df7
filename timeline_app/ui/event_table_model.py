"""The list as Qt asks for it: lines in an order, each cell worded when it is drawn."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from timeline_app.layout.listing import Column, Listing, Sort
from timeline_app.layout.listing_words import column_name
from timeline_app.paint.theme import Theme
from timeline_app.words import _, pgettext

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class EventTableModel(QAbstractTableModel):
    """A line an event, a column each of `Column`. Every change of what is listed, or of its order, is a reset."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.listing: Listing | None = None
        self._sorts: list[Sort] = []
        self._rows: list[int] = []
        self._lines: dict[int, int] = {}

    # What is listed

    def show_listing(self, listing: Listing) -> None:
        """Lists other events, in the order chosen before."""
        self.beginResetModel()
        self.listing = listing
        self._put_in_order()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; what is equal there stays in the order of the columns chosen before."""
        wanted = Sort(Column(column), order == Qt.SortOrder.DescendingOrder)
        if self._sorts[-1:] == [wanted]:
            return
        self.beginResetModel()
        self._sorts = [sort for sort in self._sorts if sort.column is not wanted.column] + [wanted]
        self._put_in_order()
        self.endResetModel()

    def _put_in_order(self) -> None:
        self._rows = self.listing.ordered(self._sorts) if self.listing else []
        self._lines = {row: line for line, row in enumerate(self._rows)}

    # Lines of the list and rows of the table

    def row_at(self, line: int) -> int:
        """Row of the event table that stands in a line."""
        return self._rows[line]

    def rows_at(self, lines: Iterable[int]) -> list[int]:
        return [self._rows[line] for line in lines]

    def line_of(self, row: int) -> int:
        """Line in which a row of the event table stands; -1 where it is not listed."""
        return self._lines.get(row, -1)

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
