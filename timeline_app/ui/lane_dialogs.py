"""Small questions about a lane, opened and not waited for: its colour, the name of a group."""

from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QInputDialog, QWidget

from timeline_app.layout.content import flat
from timeline_app.paint.theme import LIGHT, actor_colour
from timeline_app.ui.dialogs import open_dialog
from timeline_app.ui.lane_steps import arrange, known, lanes_now
from timeline_app.ui.session import Session
from timeline_app.words import _


def ask_for_colour(session: Session, actor_id: str, parent: QWidget) -> QColorDialog:
    """Asks for the colour of an actor and gives it that one; the dialog, which is open."""
    position = known(session).index(actor_id)
    now = lanes_now(session).colour_of(actor_id) or actor_colour(position, LIGHT).name()
    dialog = QColorDialog(QColor(now), parent)
    dialog.setWindowTitle(_("Colour of {name}", name=flat(session.content.lane_name(position))))
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.colorSelected.connect(partial(_colour, session, actor_id))
    open_dialog(dialog)
    return dialog


def _colour(session: Session, actor_id: str, colour: QColor) -> None:
    arrange(session, lanes_now(session).coloured(actor_id, colour.name()))


def ask_for_name(session: Session, name: str, parent: QWidget) -> QInputDialog:
    """Asks for another name of a group and gives it that one; the dialog, which is open."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(_("Rename group"))
    dialog.setLabelText(_("Name of the group"))
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(
        lambda new: arrange(session, lanes_now(session).renamed(name, flat(new)))
    )
    open_dialog(dialog)
    return dialog
