"""Links within a sentence, and what orders it."""

import pytest

from tests.extraction.telling import an_article, drafts, lexicon
from timeline_app.extraction.linking import sequence_of
from timeline_app.extraction.proposing import propose
from timeline_app.model.event import LinkType


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ensuite, la ville a fermé le pont.", "fr", "after"),
        ("Depuis, la ville a fermé le pont.", "fr", "since"),
        ("La ville a fermé le pont.", "fr", ""),
    ],
)
def test_words_at_the_beginning_order_what_is_told(text: str, language: str, expected: str) -> None:
    assert sequence_of(drafts(text, language)[0], lexicon(language)) == expected


def test_what_was_done_before_is_followed() -> None:
    text = "La ville a fermé le pont en mai 2021, après avoir vendu le port."
    found = propose([an_article(text, "fr")]).candidates

    assert [link for one in found for link in one.links if link.type is LinkType.FOLLOWS]
