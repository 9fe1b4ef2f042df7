from tests.makers import an_event, an_excerpt


def test_an_event_names_each_of_its_sources_once_in_the_order_of_its_excerpts() -> None:
    event = an_event(excerpts=[an_excerpt(source="b"), an_excerpt(source="a"), an_excerpt(source="b")])
    assert event.source_ids == ("b", "a")
    assert an_event().source_ids == ()


def test_its_actors_are_in_the_order_written() -> None:
    assert an_event(actors=["zoe", "ann"]).actor_ids == ("zoe", "ann")
