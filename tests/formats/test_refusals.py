from timeline_app.formats import refusals


def test_a_standard_tag_is_shown_as_it_is_written() -> None:
    assert "“!!python/name:os.system”" in str(refusals.tag("tag:yaml.org,2002:python/name:os.system")[0])
    assert "“!mine”" in str(refusals.tag("!mine")[0])


def test_a_repeated_key_names_the_line_where_it_is_first() -> None:
    assert "line 3" in str(refusals.repeated_key("title", 3)[0])
