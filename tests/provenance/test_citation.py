from tests.provenance.makers import a_span, an_excerpt
from timeline_app import words
from timeline_app.model.source import PersonName, Source
from timeline_app.provenance.citation import citation, locator_in_words

FULL = Source(
    "article",
    "How we got here",
    authors=(PersonName("Doe", "Jane"), PersonName(literal="The Desk")),
    publisher="The Paper",
    issued=a_span("2024-03"),
    accessed=a_span("2024-03-12"),
    url="https://example.org/a",
)


def test_a_citation_names_all_that_the_source_says_and_ends_with_the_quote() -> None:
    excerpt = an_excerpt("It did\nnot  happen.", locator=(("page", "3"), ("paragraph", "2")))
    with words.using("en"):
        assert citation(FULL, excerpt) == (
            "Jane Doe and The Desk. “How we got here”. The Paper, March 2024. "
            "https://example.org/a (accessed 12 March 2024). P. 3, paragraph 2: “It did not happen.”"
        )


def test_what_the_source_does_not_say_is_left_out() -> None:
    with words.using("en"):
        assert citation(Source("book")) == "book."
        assert citation(Source("book", url="https://example.org/a")) == "book. https://example.org/a"
        assert citation(Source("book", "Why?")) == "“Why?”"


def test_a_description_in_brackets_is_no_title() -> None:
    with words.using("en"):
        assert citation(Source("letter", "[Letter to the editor]")) == "[Letter to the editor]."


def test_many_authors_are_the_first_and_others() -> None:
    source = Source("book", "Title", authors=tuple(PersonName(literal=name) for name in "ABCD"))
    with words.using("en"):
        assert citation(source).startswith("A and others. ")


def test_dates_are_in_the_language_in_use() -> None:
    with words.using("fr"):
        assert "mars 2024" in citation(FULL)


def test_a_locator_we_have_no_word_for_is_said_as_written() -> None:
    with words.using("en"):
        assert locator_in_words(an_excerpt(locator=(("opus", "27"), ("line", "4")))) == "opus 27, line 4"


def test_a_date_that_stands_alone_begins_with_a_capital() -> None:
    source = Source("s", title="Une page", issued=a_span("2024-03"))
    with words.using("fr"):
        assert "Mars 2024." in citation(source, None)
