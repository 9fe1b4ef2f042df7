"""A quiet line that says what is wrong in the files, and where."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from timeline_app.problems import Problem
from timeline_app.ui.pieces import OneLine, link, tip
from timeline_app.ui.session import Session
from timeline_app.words import _, ngettext

_LIST_PX = 144


class ProblemsBar(QWidget):
    """Hidden where nothing is wrong. Unfolds into the list of all problems; closed, it comes back with other facts.

    Emits `asked_for` with the Place of a problem that was double-clicked, or chosen by Return.
    """

    asked_for = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.sentence = OneLine()
        self.details_button = link(_("Details"))
        self.details_button.clicked.connect(self._toggle)
        self.copy_button = link(_("Copy all"))
        self.copy_button.clicked.connect(self._copy_all)
        self.close_button = link("✕")
        self.close_button.setAccessibleName(_("Close"))
        self.close_button.setToolTip(_("Close"))
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.setContentsMargins(20, 4, 16, 4)
        line.setSpacing(8)
        line.addWidget(self.sentence, 1)
        for button in (self.copy_button, self.details_button, self.close_button):
            line.addWidget(button)
        self.list = _Problems()
        self.list.activated.connect(lambda index: self._ask_for(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.list)
        session.loaded.connect(self._refresh)
        session.broken.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        problems = self._session.problems
        self._fold(True)
        if problems:
            said = _headline(problems)
            is_stale = self._session.is_stale
            self.sentence.set_text(
                _("{problem} What is shown is from before.", problem=said) if is_stale else said
            )
        self.setVisible(bool(problems))

    def _ask_for(self, row: int) -> None:
        problems = self._session.problems
        if 0 <= row < len(problems):
            self.asked_for.emit(problems[row].place)

    def _toggle(self) -> None:
        self._fold(not self.list.isHidden())

    def _fold(self, is_folded: bool) -> None:
        if not is_folded:
            self.list.show_problems(self._session.problems)
        self.list.setVisible(not is_folded)
        self.copy_button.setVisible(not is_folded)
        self.details_button.setText(_("Details") if is_folded else _("Hide details"))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(str, self._session.problems)))


def _headline(problems: tuple[Problem, ...]) -> str:
    first = problems[0]
    return ngettext(
        "{n} problem in the files: {file}:{line} — {what}",
        "{n} problems in the files; the first: {file}:{line} — {what}",
        len(problems),
        file=first.place.path.name,
        line=first.place.line,
        what=first.what,
    )


class _Problems(QListWidget):
    """One problem a line, as the command line prints it; what is marked can be copied, and opened in an editor."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Problems in the files"))
        self.setToolTip(tip(_("Double click or Return opens the file at the line.")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setFixedHeight(_LIST_PX)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.clear()
        self.addItems([" ".join(str(problem).split()) for problem in problems])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            marked = sorted(index.row() for index in self.selectedIndexes())
            QGuiApplication.clipboard().setText("\n".join(self.item(row).text() for row in marked))
            return
        super().keyPressEvent(event)
