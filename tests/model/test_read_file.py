from timeline_app.model.read_file import ReadFile


def test_a_large_file_is_not_spread_out_where_it_is_only_named() -> None:
    assert repr(ReadFile("case.yaml", b"x" * 1000)) == "ReadFile(name='case.yaml')"
