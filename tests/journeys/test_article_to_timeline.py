"""From an article to a timeline that is checked, added to, and drawn, as somebody would do it at a prompt."""

from pathlib import Path

import pytest

from tests.cli.test_run import program
from timeline_app.formats import folder

FIRST = """\
Le vieux pont est vendu

Publié le 12 mars 2024

La mairie de Sète a vendu le vieux pont à la société Grues du Sud la semaine dernière. Anne Roy, qui dirige la \
société, a annoncé que le pont rouvrira en mai.

Selon la mairie, la société a été fondée en janvier 2019.
"""
SECOND = """\
Grues du Sud achète le pont de Sète

Publié le 14 mars 2024

Le 5 mars, la mairie de Sète a vendu le vieux pont à la société Grues du Sud. Anne Roy a quitté la société hier.
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "premier.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def test_an_article_becomes_a_timeline_and_another_adds_to_it(here: Path) -> None:
    made = program("extract", "premier.txt", "-o", "pont.yaml", cwd=here)
    assert (made.returncode, made.stderr) == (0, "")
    first = (here / "pont.yaml").read_text(encoding="utf-8")
    dates = {event.span.text for event in folder.load([here / "pont.yaml"]).timeline.events if event.span}
    assert {"[2024-03-04..2024-03-10]", "2024-05", "2019-01"} <= dates

    added = program("extract", "second.txt", "--known", "pont.yaml", "-o", "pont.yaml", cwd=here)
    assert (added.returncode, added.stderr) == (0, "")
    second = (here / "pont.yaml").read_text(encoding="utf-8")
    assert (here / "pont.yaml.bak").read_text(encoding="utf-8") == first
    rest = iter(second.splitlines())
    assert all(line in rest for line in first.splitlines())  # each is there still, in its order
    assert "# May be the same as “" in second

    checked = program("check", "pont.yaml", cwd=here)
    assert checked.returncode == 0
    n = len(folder.load([here / "pont.yaml"]).timeline.events)
    assert checked.stdout.splitlines()[-1] == f"{n} events; {n} excerpts: {n} verbatim; 0 errors; 0 warnings"

    drawn = program("export", "pont.yaml", "-o", "pont.svg", cwd=here)
    assert drawn.returncode == 0
    assert (here / "pont.svg").stat().st_size > 10_000


def test_the_same_article_again_adds_nothing(here: Path) -> None:
    program("extract", "premier.txt", "-o", "pont.yaml", cwd=here)
    before = (here / "pont.yaml").read_bytes()
    again = program("extract", "premier.txt", "--known", "pont.yaml", "-o", "pont.yaml", cwd=here)
    assert again.returncode == 0
    assert "there already" in again.stderr
    assert (here / "pont.yaml").read_bytes() == before
    assert not (here / "pont.yaml.bak").exists()
