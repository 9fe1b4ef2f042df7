"""What an event tells, in a form to be compared."""

from tests.extraction.article_pairs import Version, a_candidate
from tests.makers import an_event, an_excerpt
from timeline_app.extraction.accounts import account_of_candidate, account_of_event


def test_a_candidate_tells_by_its_title_and_excerpt_and_not_by_the_names_of_its_actors() -> None:
    version = Version(
        "fr",
        "2024-03",
        "lenoir",
        "Lenoir rachète la Slate",
        "Ève Lenoir a annoncé le rachat de la Slate pour 3 millions d'euros",
    )

    account = account_of_candidate(a_candidate(version), "fr", frozenset({"lenoir", "eve"}))

    assert account.actor_ids == {"lenoir"}
    assert account.sorts == {"buy": "rachète"}
    assert list(account.amounts.values()) == ["3 millions d'euros"]
    assert account.names == {"slate": "Slate"}
    assert account.stems == {}


def test_an_event_tells_by_all_its_excerpts_and_forms_of_a_word_are_one() -> None:
    event = an_event(
        "met", title="They meet", excerpts=[an_excerpt("the big\nharbours"), an_excerpt("the harbour office")]
    )

    account = account_of_event(event, "en-GB")

    assert account.quotes == {"the big harbours", "the harbour office"}
    assert set(account.stems) == {"meet", "big", "harbou", "office"}
    assert account.language == "en"
