import subprocess
import sys
from pathlib import Path

from tests.makers import in_columns
from tests.provenance.makers import a_timeline, an_event, an_excerpt
from timeline_app.model.source import Source
from timeline_app.provenance.anchor import SourceText, State
from timeline_app.provenance.standing import judge

ROOT = Path(__file__).resolve().parents[2]


def test_each_excerpt_is_judged_under_its_event_and_index() -> None:
    timeline = a_timeline(
        an_event(an_excerpt("one"), an_excerpt("three"), id="first"), an_event(an_excerpt("two"), id="second")
    )
    anchors = judge(timeline, {"book": SourceText.of("one two")})
    assert {key: anchor.state for key, anchor in anchors.items()} == {
        ("first", 0): State.VERBATIM,
        ("first", 1): State.MISSING,
        ("second", 0): State.VERBATIM,
    }


def test_an_excerpt_of_a_source_without_a_text_has_no_copy() -> None:
    timeline = a_timeline(an_event(an_excerpt("one"), an_excerpt("one", source_id="nowhere")))
    assert {anchor.state for anchor in judge(timeline, {}).values()} == {State.NO_COPY}


def test_the_same_words_are_judged_apart_where_their_context_differs() -> None:
    timeline = a_timeline(an_event(an_excerpt("yes", prefix="one"), an_excerpt("yes", prefix="two")))
    anchors = judge(timeline, {"book": SourceText.of("one yes, two yes")})
    assert [anchor.start for anchor in anchors.values()] == [4, 13]


def test_no_search_is_loaded_before_a_quote_has_to_be_searched_for() -> None:
    script = (
        "import sys; import timeline_app.provenance.standing, timeline_app.provenance.copies;"
        "print([name for name in sys.modules if 'rapidfuzz' in name or name in ('difflib', 'hashlib')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"


def test_what_is_found_in_a_text_that_is_not_the_copy_named_is_marked_as_such() -> None:
    timeline = a_timeline(an_event(an_excerpt("one"), an_excerpt("one", source_id="letter")))
    texts = {"book": SourceText.of("one"), "letter": SourceText.of("one")}
    by_source = judge(timeline, texts, {"letter"})
    assert [anchor.is_in_other_text for anchor in by_source.values()] == [False, True]


def test_of_very_many_events_each_excerpt_is_judged_as_of_few() -> None:
    few = a_timeline(
        an_event(an_excerpt("one"), an_excerpt("three"), id="first"),
        an_event(an_excerpt("two", source_id="letter"), id="second"),
        sources=(Source("book"), Source("letter")),
    )
    texts = {"book": SourceText.of("one two")}
    plain, many = judge(few, texts, ["book"]), judge(in_columns(few), texts, ["book"])
    assert dict(plain) == {key: many[key] for key in plain} == dict(many)
    assert len(many) == 3
    assert many.get(("first", 7)) is None
    assert many.get(("nobody", 0)) is None


def test_where_no_text_is_there_very_many_events_are_said_to_be_unjudged() -> None:
    many = in_columns(a_timeline(an_event(an_excerpt("one"))))
    assert not judge(many, {})
    assert judge(many, {"book": SourceText.of("one")})
