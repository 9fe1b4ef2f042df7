"""F1: a page of every shortcut, made from the commands themselves, and of what hands do on the canvas."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QTextBrowser, QVBoxLayout, QWidget

from timeline_app.paint.theme import Theme
from timeline_app.store.folding import fold
from timeline_app.ui.dress import Dress
from timeline_app.ui.mouse_words import HANDS, KEYS
from timeline_app.ui.palette_entries import keys_of, menu_path, plain_name
from timeline_app.words import _


class Group(NamedTuple):
    """lines: (keys or hands, what comes of it) each."""

    title: str
    lines: tuple[tuple[str, str], ...]


def groups(actions: Sequence[tuple[QMenu, QAction]]) -> list[Group]:
    """What the page says: the commands that have a shortcut, by menu; then the keys and hands of the canvas."""
    by_menu: dict[str, list[tuple[str, str]]] = {}
    for menu, action in actions:
        if keys := keys_of(action):
            by_menu.setdefault(menu_path(menu), []).append((keys, plain_name(action)))
    found = [Group(title, tuple(lines)) for title, lines in by_menu.items()]
    found.append(Group(_("Keys on the timeline"), tuple((str(keys), str(what)) for keys, what in KEYS)))
    found.append(Group(_("Mouse and fingers"), tuple((str(hand), str(what)) for hand, what in HANDS)))
    return found


def matching(all_groups: Sequence[Group], typed: str) -> list[Group]:
    """The groups with those of their lines that have every word typed, case and accents apart."""
    words = fold(typed).split()
    found = []
    for group in all_groups:
        lines = tuple(
            line
            for line in group.lines
            if all(word in fold(f"{group.title} {' '.join(line)}") for word in words)
        )
        if lines:
            found.append(Group(group.title, lines))
    return found


def page(shown: Sequence[Group], theme: Theme) -> str:
    """The groups as HTML for a text that can be marked, copied and printed."""
    if not shown:
        return f'<p style="color:{theme.muted}">{escape(_("No shortcut matches."))}</p>'
    parts = []
    for group in shown:
        parts.append(f'<h3 style="color:{theme.muted}; margin:16px 0 4px 4px">{escape(group.title)}</h3>')
        parts.append('<table cellspacing="0" cellpadding="4" width="100%">')
        for keys, what in group.lines:
            parts.append(
                f'<tr><td width="42%" style="color:{theme.accent}">{escape(keys)}</td>'
                f'<td style="color:{theme.text}">{escape(what)}</td></tr>'
            )
        parts.append("</table>")
    return "".join(parts)


class ShortcutsPage(QDialog):
    """A window beside the other, with a line that narrows it down; Esc closes it."""

    def __init__(self, shown: Sequence[Group], dress: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keyboard and Mouse"))
        self._groups = shown
        self._dress = dress
        self.field = QLineEdit()
        self.field.setPlaceholderText(_("Filter, for example “zoom” or “ctrl”"))
        self.field.setAccessibleName(_("Filter the shortcuts"))
        self.field.setClearButtonEnabled(True)
        self.text = QTextBrowser()
        self.text.setAccessibleName(_("Keyboard and Mouse"))
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.text)
        self.field.textChanged.connect(self._refresh)
        dress.changed.connect(self._refresh)
        self.resize(620, 680)
        self._refresh()
        self.field.setFocus()

    def _refresh(self) -> None:
        self.text.setHtml(page(matching(self._groups, self.field.text()), self._dress.theme))
