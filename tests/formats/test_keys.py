from timeline_app.formats import keys


def test_the_nearest_known_key_is_found_without_regard_to_case() -> None:
    assert keys.nearest("titel", keys.EVENT) == "title"
    assert keys.nearest("url", keys.SOURCE) == "URL"


def test_nothing_is_offered_for_what_is_like_nothing() -> None:
    assert keys.nearest("zzzz", keys.EVENT) is None
    assert keys.did_you_mean("zzzz", keys.EVENT) is None


def test_a_key_of_a_million_characters_is_not_compared() -> None:
    assert keys.nearest("title" * 200_000, keys.EVENT) is None


def test_every_key_that_a_source_keeps_as_written_is_one_of_its_keys() -> None:
    assert keys.SOURCE_OTHER < keys.SOURCE
    assert "publisher-place" in keys.SOURCE_OTHER
    assert "title" not in keys.SOURCE_OTHER
