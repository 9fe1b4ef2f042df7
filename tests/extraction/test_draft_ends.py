"""Where the words of a draft end."""

import pytest

from tests.extraction.telling import drafts, excerpt


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The firm sued the port, weeks after the mayor signed it.", "en", "The firm sued the port"),
        (
            "La ville a vendu le port, deux jours après que la grève a cessé.",
            "fr",
            "La ville a vendu le port",
        ),
        (
            "The firm sued the port, the mayor and the club.",
            "en",
            "The firm sued the port, the mayor and the club",
        ),
    ],
)
def test_how_long_after_goes_with_the_clause_behind_it(text: str, language: str, expected: str) -> None:
    assert excerpt(drafts(text, language)[0]) == expected
