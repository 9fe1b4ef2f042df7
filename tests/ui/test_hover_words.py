from dataclasses import replace

import pytest

from tests.layout.scenes import a_content, a_mark
from tests.makers import an_event, an_excerpt
from timeline_app import words
from timeline_app.layout.figures import RivalMark
from timeline_app.layout.scene import NOBODY, Box, Label, Lane, TrayItem
from timeline_app.model.event import Event, Participation, Status
from timeline_app.model.local_text import LocalText
from timeline_app.store.table import KNOWN
from timeline_app.ui.hover_words import hover_words

BOX = Box(0, 0, 1, 1)


def with_role(event: Event, actor_id: str, role: str) -> Event:
    return replace(event, actors=(Participation(actor_id, LocalText.plain(role)),))


def lines(html: str) -> list[str]:
    assert html.startswith("<p>")
    assert html.endswith("</p>")
    return html[3:-4].split("<br>")


def test_an_event_says_its_title_date_and_the_role_of_the_lane_pointed_at() -> None:
    event = with_role(an_event(title="Suit", status=Status.ALLEGED), "ann", "plaintiff")
    content = a_content(event, names={"ann": "Ann"})
    assert lines(hover_words(content, a_mark())) == ["Suit (alleged)", "5 March 2024", "Ann: plaintiff"]
    assert lines(hover_words(content, Label(0, 0, BOX, "", "", False))) == ["Suit (alleged)", "5 March 2024"]


def test_an_undated_event_says_that_it_is() -> None:
    content = a_content(an_event(title="Old", date=""))
    assert lines(hover_words(content, TrayItem((0,), "", BOX))) == ["Old", "No date in the source"]


def test_a_fold_names_its_most_important_events_and_counts_the_rest() -> None:
    content = a_content(*(an_event(f"e{n}", importance=5 if n == 6 else 2) for n in range(8)))
    told = lines(hover_words(content, a_mark(rows=tuple(range(8)), count="8")))
    assert told[:2] == ["8 events here", "• e6"]
    assert told[-1] == "and 3 more"
    assert len(told) == 7


def test_the_head_of_a_lane_says_what_a_click_does() -> None:
    content = a_content(an_event(actors=["ann"]))
    assert "only Ann" in hover_words(content, Lane(0, "Ann", "", 0, 1, 1))
    assert hover_words(content, Lane(NOBODY, "No actor", "", 0, 1, 1)) == ""


def test_open_ground_says_nothing() -> None:
    assert hover_words(a_content(), None) == ""


@pytest.mark.parametrize("title", ["<b>x</b>", "<img src=/etc/passwd>", "a & b", "\"'"])
def test_no_letter_of_a_document_becomes_markup(title: str) -> None:
    event = with_role(an_event(title=title), "ann", title)
    content = a_content(event, an_event("b", title=title), names={"ann": title})
    for hit in (a_mark(), a_mark(rows=(0, 1), count="2"), Lane(0, title, "", 0, 1, 1)):
        told = hover_words(content, hit).replace("<p>", "").replace("</p>", "").replace("<br>", "")
        assert "<" not in told
        assert '"' not in told


def test_it_speaks_french() -> None:
    with words.using("fr"):
        content = a_content(an_event(title="Plainte"), language="fr")
        assert lines(hover_words(content, Label(0, 0, BOX, "", "", False)))[1] == "5 mars 2024"


def test_a_date_under_a_mark_names_its_source_and_what_it_contradicts() -> None:
    content = a_content(
        an_event(
            "strike",
            excerpts=[
                an_excerpt(source="gazette", date="2024-03-05"),
                an_excerpt(source="memoir", date="2024-03-08"),
            ],
        )
    )
    rival = RivalMark(1, 0, 9, 0, KNOWN, KNOWN, "2", 12)
    assert lines(hover_words(content, a_mark(), rival)) == [
        "strike ¹\u2009²",
        "8 March 2024",
        "2 · The memoir",
        "5 March 2024 and 8 March 2024 cannot both be right.",
    ]
