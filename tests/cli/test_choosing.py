from pathlib import Path

import pytest

from timeline_app.cli.arguments import Parser
from timeline_app.cli.choosing import add_options, chosen_filter, needs_copies
from timeline_app.formats import folder
from timeline_app.problems import UserError
from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter
from timeline_app.store.table import build_table

CASE = """\
actors: {ann: {name: Ann Élie}}
sources: {gazette: {title: The Gazette}, letter: {title: A letter}, other: {title: A letter}}
events: [{title: They met, actors: [ann], tags: [Court]}]
"""


def chosen(folder_path: Path, *words: str) -> Filter:
    path = folder_path / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    parser = Parser("export", "")
    add_options(parser)
    return chosen_filter(parser.parse_args(words), build_table(folder.load([path]).timeline))


def test_nothing_asked_lets_everything_through(tmp_path: Path) -> None:
    assert chosen(tmp_path) == Filter()


@pytest.mark.parametrize(
    ("option", "typed", "facet", "value"),
    [
        ("actor", "ann elie", Facet.ACTORS, "ann"),
        ("tag", "court", Facet.TAGS, "Court"),
        ("source", "the gazette", Facet.SOURCES, "gazette"),
        ("source", "letter", Facet.SOURCES, "letter"),
        ("status", "alleged", Facet.STATUSES, "alleged"),
        ("certainty", "day", Facet.CERTAINTIES, "day"),
        ("corroboration", "several", Facet.CORROBORATIONS, "several"),
        ("dates", "contradict", Facet.AGREEMENTS, "contradict"),
    ],
)
def test_each_facet_is_asked_for_and_withheld(
    tmp_path: Path, option: str, typed: str, facet: Facet, value: str
) -> None:
    assert chosen(tmp_path, f"--{option}", typed) == Filter().with_toggled(facet, value)
    assert chosen(tmp_path, f"--not-{option}", typed) == Filter().with_excluded_toggled(facet, value)


def test_options_may_be_repeated_and_joined(tmp_path: Path) -> None:
    asked = chosen(tmp_path, "--status", "alleged", "--status", "disputed", "--match", "all", "--search", "x")
    assert asked == Filter(statuses=frozenset(["alleged", "disputed"]), match_all=True, words="x")


@pytest.mark.parametrize("option", ["--status", "--not-certainty", "--corroboration"])
def test_an_unknown_choice_is_wrong_use_and_names_the_choices(tmp_path: Path, option: str) -> None:
    with pytest.raises(UserError) as caught:
        chosen(tmp_path, option, "maybe")
    assert caught.value.exit_status == 2
    assert "maybe" in str(caught.value)
    wanted = {"--status": "announced", "--not-certainty": "bracket", "--corroboration": "several"}[option]
    assert wanted in str(caught.value)


def test_an_unknown_source_offers_the_nearest_and_a_title_of_two_asks_for_an_id(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        chosen(tmp_path, "--source", "gazete")
    assert (caught.value.exit_status, "gazette" in str(caught.value.hint)) == (2, True)
    with pytest.raises(UserError) as caught:
        chosen(tmp_path, "--not-source", "a letter")
    assert (caught.value.exit_status, str(caught.value.hint)) == (2, "Use one of their ids: letter, other.")


def test_copies_are_needed_for_corroboration_alone() -> None:
    parser = Parser("export", "")
    add_options(parser)
    assert not needs_copies(parser.parse_args(["--status", "alleged"]))
    assert needs_copies(parser.parse_args(["--not-corroboration", "one"]))
