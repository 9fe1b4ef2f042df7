"""A tag in a pill, with how many events have it."""

from PySide6.QtCore import QPoint, Signal

from timeline_app.layout.content import flat
from timeline_app.paint.theme import Theme
from timeline_app.ui.chip import Chip
from timeline_app.ui.excluding import Excluding
from timeline_app.words import _, number

_MINUS_X = 13


class TagChip(Chip):
    """Checked while the filter asks for the tag; struck through while it withholds it."""

    excluded_asked = Signal()

    def __init__(self, tag: str, theme: Theme) -> None:
        super().__init__(tag, theme)
        self._tag = flat(tag)
        self.excluding = Excluding(self, self.excluded_asked.emit, self._minus_middle)

    def show_count(self, count: int, share: float = 0.0) -> None:
        """How many events have the tag. share: of the most that one of its list has; not shown here."""
        del share
        self.set_label(_("{tag} {count}", tag=self._tag, count=number(count)))
        self._name_it()

    def set_excluded(self, is_excluded: bool) -> None:
        """Whether the filter withholds it."""
        self.set_struck(is_excluded)
        self._name_it()

    def _minus_middle(self) -> QPoint:
        return QPoint(self.width() - _MINUS_X, self.height() // 2)

    def _name_it(self) -> None:
        self.setAccessibleName(_("without {name}", name=self.text()) if self._is_struck else self.text())
