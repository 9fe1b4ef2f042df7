"""The chronology in words: what each event says of its date, its actors and its quotes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.layout.chronologies import a_case, made
from tests.layout.test_compose import timelines
from timeline_app import words
from timeline_app.chrono import edtf
from timeline_app.chrono.instant import from_civil
from timeline_app.layout.chronology import Entry, chronology
from timeline_app.layout.chronology_words import column_names, data_sentence
from timeline_app.layout.part import Part
from timeline_app.model.event import Event
from timeline_app.model.local_text import LocalText
from timeline_app.model.timeline import Timeline
from timeline_app.provenance.digest import Digest, digest
from timeline_app.store.filter import Filter
from timeline_app.store.publication import by_publication
from timeline_app.store.table import build_table


def entry(title: str, of: Timeline | None = None) -> Entry:
    return next(entry for entry in made(of).entries if entry.title.text == title)


def test_events_stand_by_date_and_those_without_one_last() -> None:
    titles = [entry.title.text for entry in made().entries]
    assert titles[0] == "It lasts"
    assert titles[1:3] == ["A letter", "The case goes on"]
    assert titles[-1] == "They met"
    assert [entry.number for entry in made().entries] == [1, 2, 3, 4, 5]


@settings(max_examples=40, deadline=None)
@given(timelines())
def test_every_event_stands_in_it_once(timeline: Timeline) -> None:
    titles = sorted(entry.title.text for entry in made(timeline).entries)
    assert titles == sorted(event.title.in_language("en") for event in timeline.events)


def test_a_date_is_in_words_with_how_it_is_known() -> None:
    ruling = entry("The case goes on")
    assert ruling.date.words == "3 March 2024"
    assert [said.words for said in ruling.dating] == [
        "“3 March 2024”, as the source states it: 3 March 2024."
    ]
    assert entry("They met").date.words == "No date in the source"
    assert entry("They met").dating == ()


def test_a_date_that_no_excerpt_supports_is_said_to_be_unsourced() -> None:
    letter = entry("A letter")
    assert letter.date.tone == "warning"
    assert "Unsourced" in letter.dating[0].words


def test_roles_status_and_pin_cites_are_in_words() -> None:
    ruling = entry("The case goes on")
    assert [(name.text, role.text) for name, role in ruling.actors] == [("Ann", "plaintiff"), ("Bob", "")]
    assert ruling.quotes[0].cite == "[1] p. 12, line 4"
    assert made().entries[3].status == "Alleged by Ann, not established."


def test_each_quote_says_how_it_stands_in_its_source() -> None:
    states = {entry.title.text[:8]: quote.state.words for entry in made().entries for quote in entry.quotes}
    assert states == {
        "The case": "✓ verbatim",
        "<script>": "✗ differs from the source",
        "A letter": "no copy of the source here",
        "They met": "✗ missing from the source",
    }


def test_a_quote_that_differs_is_shown_with_what_the_source_has() -> None:
    (differing,) = made().entries[3].quotes
    assert differing.passage.text.startswith("“did not dismiss the case on 3 March 2024")
    assert made().entries[2].quotes[0].passage.text == ""


def test_a_quote_stands_in_the_marks_of_its_language_and_keeps_its_firm_spaces() -> None:
    timeline = a_case()
    letter = timeline.events[2]
    excerpt = replace(letter.excerpts[0], exact="80\u202fmilliards\n  de\u00a0dollars")
    changed = replace(timeline, events=(replace(letter, excerpts=(excerpt,)),))
    (quote,) = made(changed).entries[0].quotes
    assert quote.text.text == "«\u00a080\u202fmilliards de\u00a0dollars\u00a0»"
    assert quote.text.language == "fr"


def test_only_sources_in_use_are_numbered_in_the_order_of_the_file() -> None:
    assert [(source.number, source.citation[:8]) for source in made().sources] == [
        (1, "“Gazette"),
        (2, "“Lettre”"),
    ]


def test_only_an_address_of_the_web_may_be_followed() -> None:
    assert [source.url for source in made().sources] == ["https://example.org/?a=1&b=2", ""]


def test_the_head_says_how_many_under_which_filter_and_from_when_to_when() -> None:
    notes = made(chosen=Filter(actors=frozenset(["bob"]))).notes
    assert notes[0] == "2 of 5 events. Filter: events with Bob."
    assert notes[1] == "From first to last date: 3 – 20 Mar 2024."


def test_a_part_of_time_has_what_may_lie_in_it_what_goes_on_and_what_has_no_date() -> None:
    part = Part(from_civil(2024, 3, 10), from_civil(2024, 4, 1), "from 10 March 2024")
    found = made(part=part)
    assert [entry.title.text[:8] for entry in found.entries] == ["It lasts", "<script>", "They met"]
    assert found.notes[2:] == ("Shown: from 10 March 2024.", "Events outside of the span shown are left out.")


def test_where_nothing_is_let_through_it_says_why() -> None:
    assert "No event has" in made(chosen=Filter(words="zzz")).empty_text
    only_dated = replace(a_case(), events=a_case().events[:1])
    assert (
        made(only_dated, part=Part(from_civil(2030), None)).empty_text == "No event lies in the span shown."
    )
    assert made().empty_text == ""


@pytest.mark.parametrize(
    ("date", "machine"),
    [
        ("2024-03-03", "2024-03-03"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("2024-21", ""),
        ("2024-03~", ""),
        ("2024?", ""),
        ("-0043", ""),
        ("2023/2024", ""),
        ("[2024-01-01..2024-01-03]", ""),
        ("Y-13800000000", ""),
    ],
)
def test_a_machine_gets_a_date_only_where_it_is_exact(date: str, machine: str) -> None:
    timeline = Timeline(events=(Event("one", LocalText.plain("one"), edtf.parse(date)),))
    assert entry("one", timeline).machine_date == machine


def test_a_text_in_another_language_than_the_page_says_in_which() -> None:
    assert entry("It lasts").summary == ("Ça dure", "fr")
    assert entry("It lasts").title.language == "en"


def test_the_sum_is_that_of_the_files_read() -> None:
    assert made().data == digest(a_case().files)
    assert "case.yaml" in data_sentence(Digest("f" * 64, (("f" * 64, "case.yaml"),)))
    assert "sha256sum" in data_sentence(made().data)


def test_the_words_follow_the_language_in_use() -> None:
    with words.using("fr"):
        assert made(language="fr").entries[-1].date.words == "Date absente de la source"
        assert len(column_names()) == 5


def test_a_source_names_the_sum_of_the_text_it_was_quoted_from() -> None:
    timeline = a_case()
    gazette = replace(timeline.sources["gazette"], sha256="AB" * 32)
    (source, _letter) = made(replace(timeline, sources={**timeline.sources, "gazette": gazette})).sources
    assert source.citation.endswith(f"SHA-256 of the text quoted from: {'ab' * 32}")
    assert "SHA-256" not in made().sources[0].citation


def test_a_table_by_publication_is_told_by_when_things_happened() -> None:
    table = build_table(a_case())
    told = chronology(by_publication(table), Filter(), {}, "en")
    assert told == chronology(table, Filter(), {}, "en")
