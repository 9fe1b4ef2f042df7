from timeline_app.layout.label_words import Words


def test_a_label_is_as_wide_as_its_widest_line() -> None:
    words = Words("Title", "Title, about", "a date", 35.0, 84.0, 42.0)
    assert words.width(has_details=True) == 42.0
    assert words.width(has_details=False) == 84.0
    assert words.line(has_details=True) == "Title"
    assert words.line(has_details=False) == "Title, about"
