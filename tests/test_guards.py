"""Each guard of the project turns red when the fault it guards against is planted, and is green without it.

The faults are planted in a copy of the tree; the tools run there with the project's own settings.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent

pytestmark = [
    pytest.mark.xdist_group("guards"),
    pytest.mark.skipif(
        not (TOOLS / "lint-imports").exists(), reason="the tools of the dev extra are not installed"
    ),
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the guards look at."""
    copy = tmp_path_factory.mktemp("tree")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    shutil.copytree(
        ROOT / "timeline_app", copy / "timeline_app", ignore=shutil.ignore_patterns("__pycache__")
    )
    (copy / "tests").mkdir()
    for name in ("__init__.py", "conftest.py"):
        shutil.copy(ROOT / "tests" / name, copy / "tests")
    return copy


@contextmanager
def planted(tree: Path, where: str, text: str) -> Iterator[Path]:
    """For the time of a `with`, `text` at the end of a file of the copy, which may be new."""
    path = tree / where
    before = path.read_text(encoding="utf-8") if path.exists() else None
    path.write_text((before or "") + text, encoding="utf-8")
    try:
        yield path
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_text(before, encoding="utf-8")


def run(tree: Path, tool: str, *arguments: str) -> tuple[bool, str]:
    """Whether a tool is content with the copy, and what it says."""
    done = subprocess.run(
        [TOOLS / tool, *arguments],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "NO_COLOR": "1", "COLUMNS": "200"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode == 0, done.stdout + done.stderr


LAYERS = "Each layer uses only what lies below it"


def test_the_imports_of_the_untouched_tree_are_in_order(tree: Path) -> None:
    content, words = run(tree, "lint-imports", "--no-cache")

    assert content, words


QT, YAML, DATEUTIL = "The core knows no Qt", "yaml through one door", "dateutil through its doors"
PAGES, PDF = "trafilatura and lxml through one door", "pypdf through one door"
CIRCLES = "No import goes in a circle"


@pytest.mark.parametrize(
    ("where", "text", "contract", "because"),
    [
        (
            "chrono/planted.py",
            "import timeline_app.model.event\n",
            LAYERS,
            "chrono.planted -> timeline_app.model.event",
        ),
        ("words.py", "\nimport timeline_app.problems\n", LAYERS, "words -> timeline_app.problems"),
        (
            "formats/planted.py",
            "import timeline_app.store\n",
            LAYERS,
            "formats.planted -> timeline_app.store",
        ),
        ("paint/planted.py", "import timeline_app.state\n", LAYERS, "paint.planted -> timeline_app.state"),
        ("planted.py", "", LAYERS, "not listed as layers: - timeline_app.planted"),
        ("layout/planted.py", "from PySide6 import QtGui\n", QT, "layout.planted -> PySide6"),
        ("preflight/planted.py", "import PySide6.QtCore\n", QT, "preflight.planted -> PySide6"),
        ("formats/planted.py", "import yaml\n", YAML, "formats.planted -> yaml"),
        (
            "chrono/planted.py",
            "def parse() -> None:\n    import dateutil\n",
            DATEUTIL,
            "chrono.planted -> dateutil",
        ),
        ("articles/planted.py", "import lxml.html\n", PAGES, "articles.planted -> lxml"),
        ("articles/planted.py", "import pypdf\n", PDF, "articles.planted -> pypdf"),
    ],
    ids=[
        "upwards",
        "upwards at the bottom",
        "between neighbours of the core",
        "between the neighbours above",
        "a module in no layer",
        "Qt in the core",
        "Qt before its libraries are asked for",
        "a second door to yaml",
        "one more door to dateutil",
        "a second door to lxml",
        "a second door to pypdf",
    ],
)
def test_an_import_out_of_order_turns_its_contract_red(
    tree: Path, where: str, text: str, contract: str, because: str
) -> None:
    with planted(tree, f"timeline_app/{where}", text):
        content, words = run(tree, "lint-imports", "--no-cache")

    assert not content
    assert f"{contract} BROKEN" in words or "not listed" in because
    assert because in " ".join(words.split())


def test_a_circle_of_imports_turns_its_contract_red(tree: Path) -> None:
    with (
        planted(tree, "timeline_app/model/planted.py", "import timeline_app.model.planted_too\n"),
        planted(tree, "timeline_app/model/planted_too.py", "import timeline_app.model.planted\n"),
    ):
        content, words = run(tree, "lint-imports", "--no-cache")

    assert not content
    assert f"{CIRCLES} BROKEN" in words
    assert "No cycles are allowed in timeline_app.model." in words


def test_style_and_form_of_the_untouched_tree_are_in_order(tree: Path) -> None:
    checked, complaints = run(tree, "ruff", "check", "--no-cache", ".")
    formatted, differences = run(tree, "ruff", "format", "--no-cache", "--check", ".")

    assert checked, complaints
    assert formatted, differences


@pytest.mark.parametrize("line", ["import PySide6.QtWidgets\n", "from PySide6 import QtWidgets\n"])
@pytest.mark.parametrize("where", ["paint", "layout", "cli", "."])
def test_widgets_are_banned_outside_of_the_window(tree: Path, where: str, line: str) -> None:
    with planted(tree, f"timeline_app/{where}/planted.py", line):
        content, words = run(tree, "ruff", "check", "--no-cache", "timeline_app")

    assert not content
    assert "TID251" in words
    assert "planted.py" in words


def test_widgets_are_welcome_in_the_window(tree: Path) -> None:
    with planted(
        tree, "timeline_app/ui/planted.py", "from PySide6 import QtWidgets\n\nprint(QtWidgets)\n"
    ) as file:
        content, words = run(tree, "ruff", "check", "--no-cache", str(file))

    assert content, words


def test_an_unused_import_turns_the_lint_red(tree: Path) -> None:
    with planted(tree, "timeline_app/chrono/planted.py", "import os\n"):
        content, words = run(tree, "ruff", "check", "--no-cache", ".")

    assert not content
    assert "F401" in words


def test_a_line_out_of_form_turns_the_format_check_red(tree: Path) -> None:
    with planted(tree, "timeline_app/chrono/planted.py", "x  =  [1,2 ,3]\n"):
        content, words = run(tree, "ruff", "format", "--no-cache", "--check", ".")

    assert not content
    assert "planted.py" in words


def test_what_has_no_type_turns_the_types_red_in_package_and_tests(tree: Path) -> None:
    untyped = "def double(x):\n    return 2 * x\n"
    package, tests = "timeline_app/chrono/planted.py", "tests/test_planted.py"

    with planted(tree, package, untyped), planted(tree, tests, untyped):
        content, words = run(tree, "mypy", "--cache-dir", os.devnull, package, tests)

    assert not content
    assert words.count("[no-untyped-def]") == 2


def test_types_are_checked_in_package_and_tests_by_default(tree: Path) -> None:
    typed = "def double(x: int) -> int:\n    return 2 * x\n"
    with planted(tree, "timeline_app/chrono/planted.py", typed):
        content, words = run(tree, "mypy", "--cache-dir", os.devnull, "timeline_app/chrono/planted.py")

    assert content, words
    assert 'files = ["timeline_app", "tests"]' in (tree / "pyproject.toml").read_text(encoding="utf-8")


FAULTY_TESTS = """
import warnings

import pytest
from PySide6.QtCore import qWarning


def test_that_warns() -> None:
    warnings.warn("planted", stacklevel=1)


@pytest.mark.xfail(reason="planted")
def test_that_should_fail_and_passes() -> None:
    pass


def test_that_makes_qt_complain(qtbot) -> None:
    qWarning("planted")


def test_in_order(qtbot) -> None:
    pass
"""


def test_warnings_passing_xfails_and_complaints_of_qt_fail_a_test(tree: Path) -> None:
    with planted(tree, "tests/test_planted.py", FAULTY_TESTS):
        _content, words = run(
            tree, "python", "-m", "pytest", "-rA", "-p", "no:xdist", "tests/test_planted.py"
        )

    assert "3 failed, 1 passed" in words
    assert "PASSED tests/test_planted.py::test_in_order" in words
    assert "UserWarning: planted" in words
    assert "XPASS(strict)" in words
    assert "Qt messages with level WARNING or above emitted" in words


def test_the_test_command_runs_every_guard() -> None:
    script = (ROOT / ".ci" / "test").read_text(encoding="utf-8")

    for guard in ('ruff" check', 'ruff" format --check', 'mypy"', 'lint-imports"', "-m pytest"):
        assert guard in script
