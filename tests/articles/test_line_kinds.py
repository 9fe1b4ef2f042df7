"""A line of its own is known by how it begins; a sentence that begins alike is prose."""

import pytest

from timeline_app.articles.article import BlockKind
from timeline_app.articles.line_kinds import kind_of_line, kind_of_prose


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- one", BlockKind.LIST_ITEM),
        ("12) one", BlockKind.LIST_ITEM),
        ("> one", BlockKind.QUOTATION),
        ("Photo : le port", BlockKind.CAPTION),
        ("© Le Phare", BlockKind.CAPTION),
        ("Crédit photo : AFP", BlockKind.CAPTION),
        ("(Photo AFP)", BlockKind.CAPTION),
        ("À lire aussi : la première grue.", BlockKind.OTHER),
        ("Read more about the crane", BlockKind.OTHER),
        ("Related articles", BlockKind.OTHER),
        ("https://beacon.example/crane", BlockKind.OTHER),
        ("Il vous reste 80.5% de cet article à lire. La suite est réservée aux abonnés.", BlockKind.OTHER),
        ("Subscribe to continue reading.", BlockKind.OTHER),
    ],
)
def test_a_line_is_known_by_how_it_begins(line: str, kind: BlockKind) -> None:
    assert kind_of_line(line) is kind


@pytest.mark.parametrize(
    "line",
    [
        "Photographs of the crane were shown.",
        "Related talks went on in Paris.",
        "Newsletter writers met in Lyon on Monday.",
        "Lire le journal prend une heure.",
        "3.5 tons were lifted.",
        "-5 degrees were measured.",
    ],
)
def test_a_sentence_is_prose(line: str) -> None:
    assert kind_of_line(line) is None


def test_only_what_is_quoted_as_a_whole_is_a_quotation() -> None:
    assert kind_of_prose("« Non. Jamais. »") is BlockKind.QUOTATION
    assert kind_of_prose("“No”, he said, “never”") is BlockKind.PARAGRAPH
    assert kind_of_prose("“No”, he said.") is BlockKind.PARAGRAPH
