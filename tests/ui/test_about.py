from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app import __version__
from timeline_app.ui.about import about_box


def test_it_names_its_versions_in_plain_text_that_can_be_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = about_box(parent)
    assert __version__ in box.text()
    assert qVersion() in box.informativeText()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert box.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
