from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app.model.event import Excerpt
from timeline_app.model.source import PersonName, Source
from timeline_app.model.timeline import Timeline
from timeline_app.store.corroboration import corroboration, origin_steps, origins
from timeline_app.store.facet import Corroboration
from timeline_app.store.stepwise import finish

LONG = (
    "The board has resolved to purchase the second crane and to pay for it out of the reserve of last year."
)
NONE, ONE, SEVERAL = Corroboration


def timeline_of(*sources: Source) -> Timeline:
    return replace(a_timeline(), sources={source.id: source for source in sources})


def judged(
    *excerpts: Excerpt, sources: tuple[Source, ...] = (), copies: Mapping[str, str] | None = None
) -> Corroboration:
    """Corroboration of one event with these excerpts."""
    found = sources or tuple(Source(name) for name in dict.fromkeys(each.source_id for each in excerpts))
    return corroboration(an_event(excerpts=excerpts), origins(timeline_of(*found), copies or {}))


def two(**fields: object) -> tuple[Source, Source]:
    """Two sources that share these fields."""
    return Source("a", **fields), Source("b", **fields)  # type: ignore[arg-type]


FROM_BOTH = (an_excerpt("one says so", "a"), an_excerpt("the other too", "b"))


def test_without_excerpts_there_is_no_source() -> None:
    assert judged() is NONE


def test_a_source_quoted_twice_is_one_and_two_sources_are_several() -> None:
    assert judged(an_excerpt("one", "a"), an_excerpt("two", "a")) is ONE
    assert judged(*FROM_BOTH) is SEVERAL


def test_two_sources_with_the_same_sha256_are_one_text() -> None:
    assert judged(*FROM_BOTH, sources=two(sha256="ab" * 32)) is ONE
    assert (
        judged(*FROM_BOTH, sources=(Source("a", sha256="ab" * 32), Source("b", sha256="cd" * 32))) is SEVERAL
    )


def test_two_copies_with_the_same_words_are_one_text() -> None:
    copies = {"a": "It stood in the paper:\n“Élie left”.", "b": 'it stood in the paper: "Elie left"'}
    assert judged(*FROM_BOTH, copies=copies) is ONE
    assert judged(*FROM_BOTH, copies={**copies, "b": "it stood elsewhere"}) is SEVERAL
    assert judged(*FROM_BOTH, copies={"a": "", "b": "  "}) is SEVERAL


def test_the_same_doi_or_the_same_page_under_the_same_title_is_one_text() -> None:
    dois = Source("a", other={"DOI": "10.1/XY"}), Source("b", other={"DOI": "https://doi.org/10.1/xy"})
    assert judged(*FROM_BOTH, sources=dois) is ONE
    assert judged(*FROM_BOTH, sources=two(url="https://example.org/p", title="A page")) is ONE
    assert judged(*FROM_BOTH, sources=two(url="https://example.org/")) is SEVERAL
    archive = Source("a", url="https://x.org", title="One"), Source("b", url="https://x.org", title="Two")
    assert judged(*FROM_BOTH, sources=archive) is SEVERAL


def test_a_reprint_that_names_its_original_title_is_one_text_with_it() -> None:
    original = Source("a", title="How it began", authors=(PersonName("Doe", "Ann"),))
    assert (
        judged(*FROM_BOTH, sources=(original, Source("b", other={"original-title": "How It Began"}))) is ONE
    )
    by_her = {"original-title": "How it began", "original-author": "Ann Doe"}
    assert judged(*FROM_BOTH, sources=(original, Source("b", other=by_her))) is ONE
    by_him = {"original-title": "How it began", "original-author": "Bob Roe"}
    assert judged(*FROM_BOTH, sources=(original, Source("b", other=by_him))) is SEVERAL


def test_two_reprints_of_a_text_that_is_not_here_are_one_text() -> None:
    assert judged(*FROM_BOTH, sources=two(other={"original-title": "How it began"})) is ONE


@pytest.mark.parametrize(
    "shared", [{"container_title": "Gazette"}, {"other": {"reviewed-title": "A play"}}, {"title": "x"}]
)
def test_a_common_newspaper_review_or_title_does_not_make_one_text(shared: dict[str, object]) -> None:
    assert judged(*FROM_BOTH, sources=two(**shared)) is SEVERAL


def test_the_same_long_words_quoted_from_two_sources_are_one_witness() -> None:
    assert judged(an_excerpt(LONG, "a"), an_excerpt(LONG.upper().replace(" ", "  "), "b")) is ONE
    assert judged(an_excerpt(f"And it says: {LONG}", "a"), an_excerpt(LONG, "b")) is ONE


def test_the_same_short_words_may_agree_by_chance() -> None:
    assert judged(an_excerpt("on 3 March 2024", "a"), an_excerpt("on 3 March 2024", "b")) is SEVERAL


def test_a_third_source_in_its_own_words_corroborates() -> None:
    assert (
        judged(an_excerpt(LONG, "a"), an_excerpt(LONG, "b"), an_excerpt("We bought a crane.", "c")) is SEVERAL
    )


def test_sources_that_share_words_for_one_event_may_be_two_of_another() -> None:
    timeline = timeline_of(*two())
    origin_of = origins(timeline, {})
    assert corroboration(an_event(excerpts=[an_excerpt(LONG, "a"), an_excerpt(LONG, "b")]), origin_of) is ONE
    assert corroboration(an_event(excerpts=FROM_BOTH), origin_of) is SEVERAL


def test_what_is_one_with_one_is_one_with_all() -> None:
    chain = (
        Source("a", sha256="ab" * 32),
        Source("b", sha256="ab" * 32, other={"DOI": "10.1/x"}),
        Source("c", other={"DOI": "10.1/x"}),
    )
    assert judged(an_excerpt("first", "a"), an_excerpt("last", "c"), sources=chain) is ONE


def test_a_source_that_is_not_declared_is_one_of_its_own() -> None:
    assert corroboration(an_event(excerpts=FROM_BOTH), {}) is SEVERAL


def test_of_very_many_sources_it_is_found_out_step_by_step_which_are_one_text() -> None:
    listed = [Source(f"s{number}", title=f"Title {number}") for number in range(600)]
    listed.append(Source("again", title="Elsewhere", other={"original-title": "Title 3"}))
    timeline = Timeline(sources={source.id: source for source in listed})
    steps = list(origin_steps(timeline, {}))
    assert len(steps) > 2
    assert finish(origin_steps(timeline, {})) == origins(timeline, {})
    assert origins(timeline, {})["again"] == origins(timeline, {})["s3"]
    assert len(set(origins(timeline, {}).values())) == 600
