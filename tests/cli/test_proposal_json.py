"""What articles come to, as JSON."""

import json
from pathlib import Path

from tests.extraction.proposals import CLOSING, TEXT, a_candidate, a_proposal, an_article
from timeline_app.cli.proposal_json import as_json
from timeline_app.extraction.candidate import CandidateDate, Sameness
from timeline_app.phrases.phrase import Reading
from timeline_app.values import replace
from timeline_app.words import Message

SAME = Sameness("bridge", 0.7, (Message("Their dates meet."),))


def test_an_event_says_all_that_is_known_of_it() -> None:
    proposal = a_proposal(an_article(), a_candidate(same_as=(SAME,)), CLOSING)
    bridge, closing = as_json(proposal, proposal.candidates)["events"]
    assert bridge == {
        "id": "pont",
        "title": "La mairie ouvre le pont",
        "edtf": "2024-03-11",
        "earliest": "2024-03-11",
        "latest": "2024-03-11",
        "phrase": "hier",
        "basis": "relative",
        "reason": "The day before publication.",
        "actors": [{"id": "mairie", "name": "La mairie"}],
        "status": "occurred",
        "by": "",
        "excerpt": {
            "source": "article",
            "exact": "La mairie a ouvert le pont hier",
            "prefix": "",
            "suffix": "",
            "start": 0,
            "end": 31,
            "paragraph": 1,
            "page": None,
        },
        "score": 0.8,
        "reasons": ["It names who takes part."],
        "same_as": [{"event": "bridge", "score": 0.7, "reasons": ["Their dates meet."]}],
    }
    assert (closing["status"], closing["by"], closing["latest"]) == ("announced", "mairie", "2024-05-31")
    assert TEXT[closing["excerpt"]["start"] : closing["excerpt"]["end"]] == closing["excerpt"]["exact"]


def test_an_event_without_a_date_has_unknown_bounds() -> None:
    undated = replace(a_candidate(), date=CandidateDate(Reading("", None, Message("Nothing dates it."))))
    proposal = a_proposal(an_article(), undated)
    (event,) = as_json(proposal, [undated])["events"]
    assert (event["edtf"], event["earliest"], event["latest"], event["basis"]) == (
        "",
        "unknown",
        "unknown",
        "",
    )


def test_articles_and_actors_are_told_too(tmp_path: Path) -> None:
    path = tmp_path / "pont.txt"
    said = as_json(a_proposal(an_article(path)), [])
    (article,) = said["articles"]
    assert (article["source"], article["file"], article["published"]) == ("article", str(path), "2024-03-12")
    assert article["characters"] == len(TEXT)
    assert said["actors"][1] == {"id": "port", "name": "Le port", "kind": "place", "aliases": ["Port"]}
    assert as_json(a_proposal(an_article()), [])["articles"][0]["file"] == "-"
    json.dumps(said)
