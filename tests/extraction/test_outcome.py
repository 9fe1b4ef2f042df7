"""What was settled on articles, as files."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.proposals import CLOSING, TEXT, a_candidate, a_proposal, a_source, an_article
from timeline_app.articles.reading import article_of
from timeline_app.extraction.candidate import Proposal
from timeline_app.extraction.outcome import Outcome, change, copied, is_of, text
from timeline_app.extraction.proposing import propose
from timeline_app.extraction.settling import settle
from timeline_app.formats import folder
from timeline_app.formats.document import Remarks
from timeline_app.model.event import Link, LinkType
from timeline_app.model.local_text import LocalText
from timeline_app.problems import UserError
from timeline_app.provenance.anchor import SourceText, State, locate
from timeline_app.provenance.copies import read_copies
from timeline_app.provenance.standing import judge
from timeline_app.values import replace

CASE = """\
# What happened at the harbour.
timeline: {title: Harbour, language: en}
actors:
  mairie: {name: La mairie}  # as she is called
events:
  - id: crane
    title: The crane
"""


def an_outcome(proposal: Proposal, *paths: Path) -> Outcome:
    """All candidates accepted, beside the timeline in these paths."""
    known = folder.load(paths).timeline if paths else folder.load_text("", Path()).timeline
    return Outcome(settle(proposal, proposal.candidates, known=known), proposal, known, paths)


def states(path: Path) -> list[State]:
    """How the excerpts stand in the copies that a timeline names; there must be nothing wrong with it."""
    loaded = folder.load([path])
    copies = read_copies(loaded.timeline, {})
    assert [str(problem) for problem in (*loaded.problems, *copies.problems)] == []
    return [anchor.state for anchor in judge(loaded.timeline, copies.texts).values()]


def test_a_new_file_names_the_article_itself_where_that_is_its_own_copy(tmp_path: Path) -> None:
    proposal = a_proposal(an_article(tmp_path / "pont.txt"))
    path = tmp_path / "out.yaml"
    change(an_outcome(proposal), path).carry_out()
    assert states(path) == [State.VERBATIM, State.VERBATIM]
    assert "    text: pont.txt\n" in path.read_text()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["out.yaml", "pont.txt"]


def test_a_text_is_kept_beside_the_file_where_the_article_is_none(tmp_path: Path) -> None:
    proposal = a_proposal(an_article(Path("/saved/pont.html"), is_copy=False))
    made = change(an_outcome(proposal), tmp_path / "out.yaml")
    made.carry_out()
    assert states(tmp_path / "out.yaml") == [State.VERBATIM, State.VERBATIM]
    assert (tmp_path / "pont.txt").read_bytes() == TEXT.encode()
    made.undo()
    assert list(tmp_path.iterdir()) == []


def test_a_text_is_written_over_no_other_and_taken_where_it_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "pont.txt").write_text("mine")
    proposal = a_proposal(an_article(Path("/saved/pont.html"), is_copy=False))
    copies = copied(proposal, proposal.sources.values(), tmp_path)
    assert list(copies.texts) == [tmp_path / "pont-2.txt"]
    assert copies.sources[0].text_path == tmp_path / "pont-2.txt"
    (tmp_path / "pont.txt").write_text(TEXT)
    copies = copied(proposal, proposal.sources.values(), tmp_path)
    assert (copies.texts, copies.sources[0].text_path) == ({}, tmp_path / "pont.txt")


def test_two_articles_of_one_name_have_a_text_each(tmp_path: Path) -> None:
    articles = [an_article(Path(f"/{n}/pont.html"), False, f"{TEXT}{n}") for n in "ab"]
    sources = {str(n): a_source(article, str(n)) for n, article in enumerate(articles)}
    copies = copied(Proposal(tuple(articles), sources), sources.values(), tmp_path)
    assert [path.name for path in copies.texts] == ["pont.txt", "pont-2.txt"]


def test_a_folder_that_cannot_be_looked_at_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "case")

    monkeypatch.setattr("timeline_app.extraction.outcome.copy_beside", refuse)
    proposal = a_proposal(an_article())
    with pytest.raises(UserError, match="case cannot be read: Permission denied"):
        copied(proposal, proposal.sources.values(), tmp_path)


def test_a_new_file_is_in_the_language_of_its_articles(tmp_path: Path) -> None:
    timeline = folder.load_text(text(an_outcome(a_proposal(an_article())), tmp_path), tmp_path).timeline
    assert timeline.language == "fr"
    assert timeline.events[0].title == LocalText.plain("La mairie ouvre le pont")
    assert timeline.sources["article"].text_path is None


def test_titles_say_their_language_where_the_timeline_has_another(tmp_path: Path) -> None:
    articles = (an_article(), an_article(text="The crane was sold yesterday.", language="en"))
    sources = {"article": a_source(articles[0]), "other": a_source(articles[1], "other")}
    proposal = Proposal(articles, sources, a_proposal(articles[0]).actors, ((), ()), (a_candidate(),))
    timeline = folder.load_text(text(an_outcome(proposal), tmp_path), tmp_path).timeline
    assert timeline.language == ""
    assert timeline.events[0].title.by_language == (("fr", "La mairie ouvre le pont"),)


def test_what_is_new_is_added_to_a_file_of_the_known_timeline(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(CASE)
    proposal = a_proposal(an_article(tmp_path / "pont.txt"))
    outcome = an_outcome(proposal, path)._replace(remarks=Remarks(notes={"pont": ["Hier."]}))
    made = change(outcome, path)
    made.carry_out()
    written = path.read_text()
    assert written.startswith(CASE.partition("events:")[0].rstrip())
    assert written.count("mairie: {") == 1
    assert "  # Hier.\n  - id: pont\n    title:\n      fr: La mairie ouvre le pont\n" in written
    assert states(path) == [State.VERBATIM, State.VERBATIM]
    assert path.with_name("case.yaml.bak").read_text() == CASE
    made.undo()
    assert path.read_text() == CASE


@pytest.mark.parametrize(
    ("title", "written"),
    [("The crane", "title: La mairie"), ("{en: The crane}", "title:\n      fr: La mairie")],
)
def test_titles_are_in_the_manner_of_a_timeline_that_names_no_language(
    tmp_path: Path, title: str, written: str
) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(CASE.replace(", language: en", "").replace("The crane", title))
    change(an_outcome(a_proposal(an_article(tmp_path / "pont.txt")), path), path).carry_out()
    assert written in path.read_text()


def test_a_merged_candidate_is_one_more_excerpt_on_an_event_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(CASE)
    proposal = a_proposal(an_article(tmp_path / "pont.txt"))
    known = folder.load([path]).timeline
    settled = settle(proposal, [CLOSING], {"crane": [proposal.candidates[0]]}, known)
    outcome = Outcome(settled, proposal, known, (path,))
    change(outcome, path).carry_out()
    events = folder.load([path]).timeline.events
    assert [(event.id, len(event.excerpts)) for event in events] == [("crane", 1), ("fermeture", 1)]
    with pytest.raises(UserError, match="go into the file of these"):
        change(outcome, tmp_path / "new.yaml")


def test_a_new_file_in_a_known_folder_declares_only_what_is_new(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(CASE)
    outcome = an_outcome(a_proposal(an_article(tmp_path / "pont.txt")), tmp_path)
    change(outcome, tmp_path / "new.yaml").carry_out()
    loaded = folder.load([tmp_path])
    assert [str(problem) for problem in loaded.problems] == []
    assert [event.id for event in loaded.timeline.events] == ["crane", "pont", "fermeture"]
    assert "mairie: {" not in (tmp_path / "new.yaml").read_text()


def test_a_new_file_elsewhere_stands_by_itself(tmp_path: Path) -> None:
    case = tmp_path / "case" / "case.yaml"
    case.parent.mkdir()
    case.write_text(CASE)
    outcome = an_outcome(a_proposal(an_article(tmp_path / "pont.txt")), case)
    change(outcome, tmp_path / "new.yaml").carry_out()
    assert states(tmp_path / "new.yaml") == [State.VERBATIM, State.VERBATIM]
    assert set(folder.load([tmp_path / "new.yaml"]).timeline.actors) == {"mairie", "port"}


def test_a_new_part_and_excerpts_on_events_of_other_files_are_one_change(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(CASE)
    proposal = a_proposal(an_article(tmp_path / "pont.txt"))
    known = folder.load([tmp_path]).timeline
    settled = settle(proposal, [CLOSING], {"crane": [proposal.candidates[0]]}, known)
    outcome = Outcome(settled, proposal, known, (tmp_path,), Remarks(["Not reviewed."]))
    made = change(outcome, tmp_path / "new.yaml")
    made.carry_out()
    assert [len(event.excerpts) for event in folder.load([tmp_path]).timeline.events] == [1, 1]
    assert (tmp_path / "new.yaml").read_text().startswith("# Not reviewed.\n\nactors:\n")
    made.undo()
    assert (tmp_path / "case.yaml").read_text() == CASE
    assert not (tmp_path / "new.yaml").exists()


@pytest.mark.parametrize("name", ["part.yaml", "elsewhere/new.yaml"])
def test_a_source_that_is_known_is_named_where_the_file_stands_by_itself(tmp_path: Path, name: str) -> None:
    proposal = a_proposal(an_article(tmp_path / "pont.txt"))
    change(
        an_outcome(proposal)._replace(settled=settle(proposal, [CLOSING])), tmp_path / "case.yaml"
    ).carry_out()
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    known = folder.load([tmp_path]).timeline
    settled = settle(proposal, [a_candidate()], known=known)
    assert not settled.sources
    change(Outcome(settled, proposal, known, (tmp_path,)), path).carry_out()
    assert ("sources:" in path.read_text()) == (name != "part.yaml")
    assert set(states(tmp_path if name == "part.yaml" else path)) == {State.VERBATIM}


def test_a_link_to_what_stands_in_another_file_is_not_written_where_the_file_stands_alone(
    tmp_path: Path,
) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(CASE)
    link = Link(LinkType.CONTRADICTS, "crane")
    proposal = a_proposal(an_article(tmp_path / "pont.txt"), replace(a_candidate(), links=(link,)))
    change(an_outcome(proposal, case), tmp_path / "new.yaml").carry_out()
    assert folder.load([tmp_path / "new.yaml"]).timeline.events[0].links == ()
    change(an_outcome(proposal, case), case).carry_out()
    assert [each.event_id for each in folder.load([case]).timeline.events[1].links] == ["crane"]


def test_no_other_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    path.write_text("mine")
    assert not is_of(path, ())
    with pytest.raises(UserError, match="already"):
        change(an_outcome(a_proposal(an_article())), path).carry_out()
    assert path.read_text() == "mine"


TOLD = [
    "Anne Roy a porté plainte contre Solaris la semaine dernière",
    "Le 3 mars 2024, la mairie de Lyon a vendu le pont : « c'est fait »",
    "Selon Solaris, la ville n'a jamais payé la facture de janvier 2019",
    "Helen Marsh resigned on 3 March 2024 after losing a vote",
    "the company, founded in 1987, will sell the “old” bridge in May",
    "GPT-4 # 5: [x], {y}",
    "1998",
    "hier",
    "\U0001f600",
    "-",
]
BETWEEN = [
    " ",
    ". ",
    ".\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    " : ",
    " #",
    "\x85",
    "\u202a",
    "\x0c",
    "\n- ",
    "\n> ",
    '"',
    "'",
]
TEXTS = st.lists(st.tuples(st.sampled_from(TOLD), st.sampled_from(BETWEEN)), min_size=1, max_size=12).map(
    lambda parts: "".join(told + between for told, between in parts)
)


@given(TEXTS, st.sampled_from(["fr", "en"]), st.sampled_from(["", "2024-03"]))
def test_whatever_an_article_tells_is_written_so_that_every_excerpt_stands(
    told: str, language: str, date: str
) -> None:
    article = article_of(told, language=language, date=date)
    outcome = an_outcome(propose([article]))
    loaded = folder.load_text(text(outcome, Path("/case")), Path("/case/case.yaml"))
    assert [str(problem) for problem in loaded.problems if problem.is_error] == []
    assert [event.id for event in loaded.timeline.events] == [event.id for event in outcome.settled.events]
    source = SourceText.of(article.text)
    for excerpt in (excerpt for event in loaded.timeline.events for excerpt in event.excerpts):
        assert locate(excerpt.exact, excerpt.prefix, excerpt.suffix, source).state is State.VERBATIM
