import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.naming import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Musk v. OpenAI, March 2024", "musk-v-openai-march-2024"),
        ("L'été à Évry", "l-ete-a-evry"),
        ("../../etc/passwd", "etc-passwd"),
        ("東京", "timeline"),
        ("", "timeline"),
    ],
)
def test_a_title_becomes_a_plain_file_name(title: str, name: str) -> None:
    assert file_name(title) == name


@given(st.text())
def test_a_file_name_is_safe_everywhere(title: str) -> None:
    name = file_name(title)
    assert 0 < len(name) <= 60
    assert all(char.isascii() and (char.isalnum() or char == "-") for char in name)
