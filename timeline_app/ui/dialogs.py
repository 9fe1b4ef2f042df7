"""Small dialogs, opened and not waited for; imported when one is asked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from timeline_app.formats.folder import endings
from timeline_app.words import _


def open_dialog(dialog: QDialog) -> None:
    """Opens a dialog that is gone once it is closed; then the keyboard goes back to the window it belongs to.

    A window manager would see to that; where there is none, nobody else does.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if (parent := dialog.parentWidget()) is not None:
        dialog.finished.connect(parent.window().activateWindow)
    dialog.open()


def choose_files(parent: QWidget, folder: str, then: Callable[[list[Path]], None]) -> None:
    """Asks for timeline files; calls `then` with them once they are chosen."""
    patterns = " ".join(f"*{ending}" for ending in endings())
    dialog = QFileDialog(parent, _("Open timeline"), folder, _("Timelines ({patterns})", patterns=patterns))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, then)


def choose_folder(parent: QWidget, folder: str, then: Callable[[list[Path]], None]) -> None:
    """Asks for a folder; calls `then` with it once it is chosen."""
    dialog = QFileDialog(parent, _("Open folder"), folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def choose_articles(
    parent: QWidget, folder: str, endings: Sequence[str], then: Callable[[list[Path]], None]
) -> None:
    """Asks for files with articles; calls `then` with them once they are chosen."""
    patterns = " ".join(f"*{ending}" for ending in endings)
    kinds = [_("Articles ({patterns})", patterns=patterns), _("All files (*)")]
    dialog = QFileDialog(parent, _("Articles to take events from"), folder, ";;".join(kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, then)


def choose_text(parent: QWidget, folder: str, then: Callable[[Path], None]) -> None:
    """Asks for a file with the text of a source; calls `then` with it once it is chosen."""
    kinds = _("Plain text (*.txt *.md *.text);;All files (*)")
    dialog = QFileDialog(parent, _("Attach the text of the source"), folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, lambda paths: then(paths[0]))


def _open(dialog: QFileDialog, then: Callable[[list[Path]], None]) -> None:
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    open_dialog(dialog)


def notice(parent: QWidget, sentence: str) -> None:
    """A sentence in a box of its own, as plain text."""
    box = QMessageBox(
        QMessageBox.Icon.Warning, _("Timeline"), sentence, QMessageBox.StandardButton.Ok, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    open_dialog(box)


def ask_whether(parent: QWidget, question: str, yes: str, then: Callable[[], object]) -> None:
    """Asks a question in a box of its own, as plain text; calls `then` where the answer is `yes`."""
    box = QMessageBox(QMessageBox.Icon.Question, _("Timeline"), question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    agree.clicked.connect(then)
    box.setDefaultButton(box.addButton(_("Cancel"), QMessageBox.ButtonRole.RejectRole))
    open_dialog(box)


def ask_for_text(parent: QWidget, title: str, question: str, then: Callable[[str], object]) -> None:
    """Asks for a line of text; calls `then` with it once it is given."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.textValueSelected.connect(then)
    open_dialog(dialog)


def ask_for_choice(
    parent: QWidget, title: str, question: str, names: Sequence[str], then: Callable[[str], object]
) -> None:
    """Asks for one of several names, the first unless another is chosen; calls `then` with it."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setComboBoxItems(names)
    dialog.textValueSelected.connect(then)
    open_dialog(dialog)


def choose_place(parent: QWidget, title: str, proposed: str, then: Callable[[Path], None]) -> None:
    """Asks where a timeline is to be written; calls `then` with the file, which may be there already."""
    dialog = QFileDialog(parent, title, proposed, _("Timelines ({patterns})", patterns="*.yaml *.yml"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever written over
    dialog.setDefaultSuffix("yaml")
    dialog.selectFile(proposed)
    _open(dialog, lambda paths: then(paths[0]))


def open_page(url: str) -> None:
    """Opens a page in the browser; only http and https."""
    page = QUrl(url, QUrl.ParsingMode.StrictMode)
    if page.scheme() in ("http", "https"):
        QDesktopServices.openUrl(page)
