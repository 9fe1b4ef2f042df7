import subprocess
import sys

from tests.makers import a_timeline, an_event
from timeline_app.store.filter import Filter
from timeline_app.store.rows import let_through
from timeline_app.store.table import build_table

TABLE = build_table(
    a_timeline(an_event("b", date="2024", actors=["bob"]), an_event("a", date="1999", actors=["ann"]))
)


def test_rows_come_in_the_order_of_time() -> None:
    assert list(let_through(Filter(), TABLE)) == [0, 1]
    assert list(let_through(Filter(actors=frozenset(["bob"])), TABLE)) == [1]
    assert list(let_through(Filter(actors=frozenset(["nobody"])), TABLE)) == []


def test_any_or_all_without_actors_is_no_filter() -> None:
    assert list(let_through(Filter(match_all=True), TABLE)) == [0, 1]


def test_without_a_filter_numpy_is_not_imported() -> None:
    code = (
        "import sys\n"
        "from tests.makers import a_timeline, an_event\n"
        "from timeline_app.store.filter import Filter\n"
        "from timeline_app.store.rows import let_through\n"
        "from timeline_app.store.table import build_table\n"
        "let_through(Filter(), build_table(a_timeline(an_event())))\n"
        "print('numpy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
