"""Lines of the list as text to paste."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout.test_listing import a_listing
from tests.makers import an_event, an_excerpt
from timeline_app.layout.listing_text import as_csv, as_markdown, as_text, escaped, harmless
from timeline_app.model.event import Basis, Status
from timeline_app.provenance.anchor import State

# Text


def test_an_event_is_a_paragraph_with_its_quotes_their_citations_and_how_they_stand() -> None:
    excerpt = an_excerpt("It was late", "paper", basis=Basis.STATED)
    event = an_event(
        "a",
        date="2024-03-03",
        title="They met",
        actors=["ann", "bob"],
        summary="At last.",
        excerpts=[excerpt],
    )
    text = as_text(a_listing(event, states={("a", 0): State.VERBATIM}), [0])
    assert text == (
        "3 March 2024: They met\nActors: ann, bob\nAt last.\n“The paper”. “It was late”. [verbatim]\n"
    )


def test_paragraphs_are_apart_by_an_empty_line_and_in_the_order_asked_for() -> None:
    listing = a_listing(an_event("a", date="1999"), an_event("b", date="2000"))
    assert as_text(listing, [1, 0]).split("\n\n") == ["2000 · unsourced: b", "1999 · unsourced: a\n"]


def test_what_is_not_established_is_never_copied_as_if_it_were() -> None:
    event = an_event("a", date="", status=Status.ALLEGED, excerpts=[an_excerpt("so")])
    text = as_text(a_listing(event, states={("a", 0): State.DIFFERS}), [0])
    assert text.startswith("No date in the source: a (alleged)\n")
    assert text.endswith("[differs from the source]\n")


# Markdown


def cells_of(line: str) -> list[str]:
    """Cells of a line of a Markdown table, as a reader shows them."""
    inner = re.split(r"(?<!\\)(?:\\\\)*\|", line)[1:-1]
    return [re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", cell).strip() for cell in inner]


def test_markdown_is_a_table_with_the_columns_of_the_list() -> None:
    lines = as_markdown(a_listing(an_event("a", date="2024-03-03", title="They met")), [0]).splitlines()
    assert lines[0] == "| Date | Event | Actors | Status | Sources | Quotes | Basis of date |"
    assert lines[1] == "| --- | --- | --- | --- | --- | --- | --- |"
    assert cells_of(lines[2])[:2] == ["3 March 2024", "They met"]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("a|b", r"a\|b"),
        ("one\ntwo", "one two"),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("<b>[x](y)", r"\<b\>\[x\](y)"),
        ("&amp; $x$ ~~", r"\&amp; \$x\$ \~\~"),
        ("https://a.org www.b.org c@d", r"https\://a.org www\.b.org c\@d"),
        ("back\\slash", r"back\\slash"),
    ],
)
def test_nothing_in_a_cell_is_taken_for_markup(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


@given(st.text())
def test_whatever_a_title_holds_a_line_has_seven_cells_and_gives_the_title_back(title: str) -> None:
    listing = a_listing(an_event("a", title=title))
    shown = " ".join("".join(char if char.isprintable() else " " for char in title).split()) or "a"
    line = as_markdown(listing, [0]).splitlines()[2]
    unescaped = line.replace("\\\\", "").replace("\\|", "")
    assert unescaped.count("|") == 8
    assert escaped(shown) in line


# CSV


def records(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_csv_has_a_head_and_a_record_an_event_ended_as_rfc_4180_asks() -> None:
    text = as_csv(a_listing(an_event("a", date="[2024-02-19..2024-03-24]", title='He said "no", twice')), [0])
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n") == 2
    head, record = records(text)
    assert len(head) == len(record)
    row = dict(zip(head, record, strict=True))
    assert row["Event"] == 'He said "no", twice'
    assert row["Date"] == "Between 19 February and 24 March 2024"
    assert (row["EDTF"], row["Earliest"], row["Latest"]) == (
        "[2024-02-19..2024-03-24]", "2024-02-19", "2024-03-24",
    )  # fmt: skip


def test_what_has_no_date_has_empty_cells() -> None:
    head, record = records(as_csv(a_listing(an_event("a", date="")), [0]))
    row = dict(zip(head, record, strict=True))
    assert [row[name] for name in ("Date", "EDTF", "Earliest", "Latest", "Basis of date")] == [""] * 5


def test_quotations_come_along() -> None:
    event = an_event("a", excerpts=[an_excerpt("one"), an_excerpt("two\nlines")])
    assert records(as_csv(a_listing(event), [0]))[1][-1] == "one | two lines"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
def test_what_a_spreadsheet_would_take_for_a_formula_begins_with_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"a{text}") == f"a{text}"


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_no_cell_begins_as_a_formula_and_no_record_is_cut(titles: list[str]) -> None:
    events = [an_event(f"e{n}", title=title) for n, title in enumerate(titles)]
    found = records(as_csv(a_listing(*events), range(len(events))))
    assert len(found) == len(events) + 1
    assert {len(record) for record in found} == {11}
    assert not [cell for record in found for cell in record if cell[:1] in "=+-@\t\r\n" and cell]
