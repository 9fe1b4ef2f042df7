"""Where a clause goes on that another one interrupted."""

import pytest

from tests.extraction.telling import drafts, excerpt


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Elle reproche à Orsel qui dirige le port de Brest une gestion opaque.",
            [
                "Elle reproche à Orsel qui dirige le port de Brest une gestion opaque",
                "Orsel qui dirige le port de Brest",
            ],
        ),
        (
            "Elle reproche à Orsel qui dirige le port de Brest une gestion opaque et assez lente "
            "ne plaisant pas aux élus.",
            [
                "Elle reproche à Orsel qui dirige le port de Brest une gestion opaque et assez lente ne plaisant pas "
                "aux élus",
                "Orsel qui dirige le port de Brest",
            ],
        ),
        (
            "Elle accuse Orsel qui dirige le port une fois élu.",
            ["Elle accuse Orsel", "Orsel qui dirige le port une fois élu"],
        ),
    ],
)
def test_an_object_behind_a_relative_clause_goes_with_the_verb_that_lacks_it(
    text: str, expected: list[str]
) -> None:
    assert [excerpt(draft) for draft in drafts(text, "fr")] == expected
