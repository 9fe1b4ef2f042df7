"""What a load comes to."""

from tests.formats.reading import read


def test_a_load_is_whole_unless_part_of_a_file_could_not_be_read() -> None:
    assert read("events: [{title: a}, {titel: b}]").is_whole
    assert not read("events: [{title: a}, {title: b]").is_whole
