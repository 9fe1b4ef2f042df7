import pytest

from timeline_app.formats.nodes import Text


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_nothing_only_without_quotes(written: str) -> None:
    assert Text(written, 1, 1, is_plain=True).is_null
    assert not Text(written, 1, 1, is_plain=False).is_null


@pytest.mark.parametrize("written", ["no", "0", "false", "nil"])
def test_a_word_is_something(written: str) -> None:
    assert not Text(written, 1, 1, is_plain=True).is_null
