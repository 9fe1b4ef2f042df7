"""The chronology as HTML: well formed, whole, escaped, the same bytes, and nothing from outside."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.chronologies import HOSTILE, a_case, made
from tests.makers import a_timeline, an_event, an_excerpt, in_columns
from timeline_app.layout.chronology_html import html, pieces
from timeline_app.model.timeline import Timeline
from timeline_app.store.filter import Filter

_VOID = {"meta", "col", "br"}


class Page(HTMLParser):
    """Reads a page and keeps (tag, attributes) of all elements; `faults` names what is not well nested."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.faults: list[str] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.faults += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open[-1:] != ["style"]:
            self.words.append(data)

    def tags(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page(timeline: Timeline | None = None, chosen: Filter | None = None) -> Page:
    return Page(html(made(timeline, chosen)).decode())


def test_it_is_well_formed_and_has_a_row_for_each_event() -> None:
    found = page()
    assert found.faults == []
    assert len([th for th in found.tags("th") if th.get("scope") == "row"]) == 5
    assert len([th for th in found.tags("th") if th.get("scope") == "col"]) == 5
    assert found.tags("html")[0]["lang"] == "en"


def test_what_documents_say_stays_text() -> None:
    source = html(made()).decode()
    assert "<script" not in source
    assert HOSTILE in "".join(page().words)


@given(st.text(max_size=60))
def test_no_text_at_all_breaks_the_page(text: str) -> None:
    event = an_event("one", title=text, summary=text, actors=["ann"], excerpts=[an_excerpt(exact=text)])
    found = page(a_timeline(event, title=text, names={"ann": text}))
    plain = page(a_timeline(an_event("one", title="x", summary="x", actors=["ann"], excerpts=[an_excerpt()])))
    assert found.faults == []
    assert {tag for tag, _ in found.elements} <= {tag for tag, _ in plain.elements}


def test_nothing_comes_from_outside_and_no_script_may_run() -> None:
    found = page()
    assert not found.tags("script")
    assert not found.tags("link")
    assert not found.tags("img")
    policy = next(meta for meta in found.tags("meta") if "http-equiv" in meta)
    assert str(policy["content"]).startswith("default-src 'none'")
    assert [a["href"] for a in found.tags("a")] == ["https://example.org/?a=1&b=2"]


def test_exact_dates_are_for_machines_too_and_quotes_say_their_language() -> None:
    found = page()
    assert {time["datetime"] for time in found.tags("time")} == {"2024-03-03", "2024-02"}
    assert "fr" in {quote.get("lang") for quote in found.tags("blockquote")}


def test_the_sum_of_the_data_is_repeated_on_printed_pages() -> None:
    source = html(made()).decode()
    whole = made().data.whole
    assert all(whole in foot for foot in re.findall(r"<tfoot>.*?</tfoot>", source))
    assert source.count("<tfoot>") == 2
    assert "table-footer-group" in source


def test_every_file_is_named_with_its_own_sum() -> None:
    words = page().words
    for sum, name in made().data.files:
        assert sum in words
        assert name in words


def test_where_nothing_is_let_through_the_page_says_so() -> None:
    found = page(chosen=Filter(words="zzz"))
    assert not found.tags("blockquote")
    assert any("No event has the words" in words for words in found.words)


def test_the_same_events_give_the_same_bytes() -> None:
    assert html(made()) == html(made(a_case()))


def test_of_very_many_events_the_page_is_the_same_and_made_piece_by_piece() -> None:
    few = a_case()
    many = made(in_columns(few))
    assert not isinstance(many.entries, tuple)
    told: list[float] = []
    assert b"".join(pieces(many, told.append)) == html(made(few))
    assert told == [place / 5 for place in range(5)]
    assert many.entries[1:3] == made(few).entries[1:3]
