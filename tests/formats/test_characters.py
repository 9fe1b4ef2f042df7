from timeline_app.formats.characters import FORBIDDEN, describe, readable


def test_letters_of_every_script_and_their_direction_marks_may_stand_in_a_text() -> None:
    assert FORBIDDEN.search("é 中 😀 שלום\u200f \u00ad\u202f\t\r\n\x85\u2028") is None


def test_what_nobody_can_see_or_what_lies_may_not() -> None:
    for character in "\0\x1b\x7f\x9f\ufeff\uffff\u202e\u2066\udcff":
        assert FORBIDDEN.fullmatch(character)


def test_the_scanner_is_given_as_many_characters_as_there_are() -> None:
    assert readable("a\0b\udcffc\u202e") == "a\ufffdb\ufffdc\u202e"


def test_each_kind_of_character_has_its_sentence() -> None:
    assert "0xE9" in str(describe("\udce9")[0])
    assert "direction" in str(describe("\u202e")[0])
    assert "U+0000" in str(describe("\0")[0])
