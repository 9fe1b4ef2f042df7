"""A text as Qt's documents count it."""

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from timeline_app.ui.document_text import DocumentText, broken

TEXTS = st.text(
    st.sampled_from(
        "ab \r\n\u2029\u2028\u00e9\u0301\U0001f600\U00020000\ufeff\u202e\x00\ufdd0\ufffc\t\u0085"
    ),
    max_size=40,
)


@given(TEXTS)
@example("\r\n\r\n")
@example("\U0001f600\r\n\U0001f600\r\r\n")
def test_a_document_counts_what_is_shown_as_it_is_counted_here(text: str) -> None:
    made = DocumentText(text)
    document = QTextDocument()
    document.setPlainText(made.shown)
    assert document.characterCount() - 1 == made.position(len(text))


@given(TEXTS)
def test_positions_never_go_back_and_lead_to_where_they_come_from(text: str) -> None:
    made = DocumentText(text)
    positions = [made.position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)
    for offset, position in enumerate(positions):
        back = made.offset(position)
        assert back == offset or text[back : back + 2] == "\r\n" or text[offset - 1 : offset + 1] == "\r\n"


@given(TEXTS)
def test_words_marked_in_a_document_are_those_of_the_text(text: str) -> None:
    made = DocumentText(text)
    document = QTextDocument()
    document.setPlainText(made.shown)
    for offset, character in enumerate(text):
        if character.isalpha():
            cursor = QTextCursor(document)
            cursor.setPosition(made.position(offset))
            cursor.setPosition(made.position(offset + 1), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == character


def test_what_would_turn_words_around_is_shown_as_unknown(qtbot: QtBot) -> None:
    del qtbot
    assert DocumentText("a\u202eb").shown == "a\ufffdb"


@given(st.text("ab \n", max_size=60).map(lambda text: text * 2_000))
def test_a_long_line_is_broken_only_where_a_space_was(text: str) -> None:
    shown = broken(text)

    assert len(shown) == len(text)
    assert all(was == now or (was, now) == (" ", "\n") for was, now in zip(text, shown, strict=True))
    assert all(len(line) <= 20_000 or " " not in line[4_000:] for line in shown.split("\n"))
