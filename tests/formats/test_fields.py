"""Typed values out of located ones."""

from pathlib import Path

import pytest

from timeline_app.chrono.span import Calendar
from timeline_app.formats.faults import Faults
from timeline_app.formats.fields import Declared, Fields, Reference
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.model.local_text import LocalText
from timeline_app.problems import Place

PATH = Path("x.yaml")


def text(value: str, is_plain: bool = True) -> Text:
    return Text(value, 2, 5, is_plain)


def a_list(*items: Node) -> List:
    found = List(2, 5)
    found.items.extend(items)
    return found


def a_map(**entries: Node) -> Map:
    found = Map(2, 5)
    found.entries.update({key: (Text(key, 2, 3, is_plain=True), value) for key, value in entries.items()})
    return found


class Case:
    def __init__(self) -> None:
        self.faults = Faults()
        self.fields = Fields(PATH, self.faults, Declared({"musk"}, {"article"}))

    @property
    def said(self) -> list[str]:
        return [str(problem) for problem in self.faults.all()]


@pytest.fixture
def case() -> Case:
    return Case()


def test_a_text_is_as_written_and_nothing_is_no_text(case: Case) -> None:
    assert case.fields.text(text("no"), "title") == "no"
    assert case.fields.text(text("~"), "title") == ""
    assert case.fields.text(text("~", is_plain=False), "title") == "~"
    assert case.fields.text(None, "title") == ""
    assert case.said == []


def test_a_list_is_no_text(case: Case) -> None:
    assert case.fields.text(a_list(), "title") == ""
    assert case.said == [
        "x.yaml:2:5: error: “title” takes a text. Quote it if it has brackets or a colon in it."
    ]


def test_a_text_may_be_written_in_several_languages(case: Case) -> None:
    assert case.fields.local_text(text("x"), "title") == LocalText.plain("x")
    found = case.fields.local_text(a_map(en=text("a"), fr=text("b"), de=text("")), "title")
    assert found == LocalText((("en", "a"), ("fr", "b")))
    assert case.said == []


def test_texts_may_stand_alone_and_come_once(case: Case) -> None:
    assert case.fields.texts(text("a"), "tags") == ("a",)
    assert case.fields.texts(a_list(text("a"), text("b"), text("a"), text("")), "tags") == ("a", "b")
    assert case.fields.texts(text(""), "tags") == ()


def test_a_word_stands_for_its_value(case: Case) -> None:
    words = {"julian": Calendar.JULIAN}
    assert case.fields.word(text("julian"), "calendar", words) is Calendar.JULIAN
    assert case.fields.word(None, "calendar", words) is None
    assert case.said == []
    assert case.fields.word(text("mayan"), "calendar", words) is None
    assert case.said[0].endswith("It takes: julian.")


def test_unknown_keys_are_left_out_with_a_warning(case: Case) -> None:
    node = a_map(title=text("x"), titel=text("y"), date=text("~"))
    assert set(case.fields.entries(node, "events", {"title", "date"})) == {"title"}
    assert case.said == ["x.yaml:2:3: warning: The key “titel” is unknown here. Did you mean “title”?"]


def test_references_that_lead_nowhere_yet_are_kept_for_later(case: Case) -> None:
    assert case.fields.reference(text("musk"), "actor", "actors") == "musk"
    assert case.fields.reference(text("article"), "source", "sources") == "article"
    assert case.fields.reference(text("musk"), "source", "sources") == "musk"
    assert case.fields.take_undeclared() == [Reference("sources", "musk", Place(PATH, 2, 5))]
    assert case.fields.take_undeclared() == []


def test_a_date_is_read_in_its_calendar(case: Case) -> None:
    span = case.fields.date(text("1500-01-01"), "date", Calendar.JULIAN)
    assert span is not None
    assert span.calendar is Calendar.JULIAN
    assert case.fields.date(text(""), "date") is None
    assert case.said == []
    assert case.fields.date(a_map(), "date") is None
    assert "takes a date" in case.said[0]
