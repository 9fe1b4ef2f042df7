"""The words of a candidate are told apart by ground and line, also in black and white."""

import pytest
from PySide6.QtGui import QTextCharFormat

from tests.ui.review_makers import ACTORS, CANDIDATES, TEXT, a_proposal, a_review
from timeline_app.paint.theme import DARK, LIGHT
from timeline_app.state.review import Verdict
from timeline_app.ui.document_text import DocumentText
from timeline_app.ui.review_forms import Underlining, mark_form, tip_of
from timeline_app.values import replace

LINE = QTextCharFormat.UnderlineStyle
pytestmark = pytest.mark.usefixtures("qtbot")


def test_words_of_a_date_have_a_plain_line_and_names_a_dotted_one() -> None:
    forms = Underlining({actor.id: actor for actor in ACTORS}, LIGHT)
    runs = forms.underlines(CANDIDATES[0], DocumentText(TEXT))

    assert {TEXT[run.start : run.end]: run.form.underlineStyle() for run in runs} == {
        "Lorne": LINE.DotLine,
        "last week": LINE.SingleUnderline,
    }


def test_what_is_rejected_steps_back_unless_it_is_looked_at() -> None:
    for theme in (LIGHT, DARK):
        form = mark_form(Verdict.REJECTED, False, theme)
        assert form.foreground().color().name() == theme.muted.lower()
        assert form.background().color().alphaF() in (0.0, 1.0)  # none of its own
        assert mark_form(Verdict.REJECTED, True, theme).background().color().alphaF() > 0.2


def test_a_tip_tells_what_is_decided_and_takes_titles_for_text() -> None:
    told = replace(CANDIDATES[0], title="<b>A sale</b>")
    session = a_review(a_proposal((told, *CANDIDATES[1:])))
    session.accept()

    assert tip_of(session, ["sold", "met"]) == (
        "<p>accepted: &lt;b&gt;A sale&lt;/b&gt;</p><p>open: The council meets</p>"
    )
