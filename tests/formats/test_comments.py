"""Sentences as comments."""

from timeline_app.formats.comments import comment_lines


def test_a_sentence_is_one_line_where_there_is_room() -> None:
    assert comment_lines(["One.", "Two."]) == ["# One.", "# Two."]


def test_a_long_one_is_parted_between_words() -> None:
    lines = comment_lines(["word " * 50])
    assert len(lines) == 3
    assert all(line.startswith("# word") and len(line) <= 108 for line in lines)


def test_no_sentence_ends_its_comment_or_hides_something_in_it() -> None:
    assert comment_lines(["a\nevents: []\u2028b \u202e\x00c", " ", ""]) == ["# a events: [] b \ufffd\ufffdc"]
