"""Files made to hurt: none crashes, hangs, or takes over 200 MB; each is read in a process of its own, and measured."""

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

MAX_MB = 200
MAX_S = 30
GOOD = "\n- title: good\n"

READ = """
import json, sys
from pathlib import Path
from timeline_app.formats.folder import load
loaded = load([Path(sys.argv[1])])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM:"))
json.dump({
    "mb": int(peak.split()[1]) // 1024,
    "events": len(loaded.timeline.events),
    "problems": [str(problem).split(":", 1)[1] for problem in loaded.problems],
}, sys.stdout)
"""


def bomb(of: str) -> str:
    """Nine of the one before, twenty times: nine to the power of twenty values."""
    lines = ["- &a0 " + of]
    lines += [f"- &a{n} {{title: x, tags: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 20)]
    return "events:\n" + "\n".join(lines) + GOOD


def merge_bomb() -> str:
    lines = ["- &a0 {title: x}"]
    lines += [f"- &a{n} {{title: x, <<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 20)]
    return "events:\n" + "\n".join(lines) + GOOD


HOSTILE: dict[str, tuple[Callable[[], str], str]] = {
    "deep brackets": (lambda: "events:\n- title: " + "[" * 100_000 + GOOD, "nested too deep"),
    "deep braces": (lambda: "events:\n- title: " + "{a: " * 100_000 + GOOD, "nested too deep"),
    "deep brackets for a date": (lambda: "events:\n- date: " + "[" * 100_000 + GOOD, "nested too deep"),
    "deep dashes": (lambda: "events:\n- " + "- " * 100_000 + GOOD, "nested too deep"),
    "deep keys": (lambda: "events:\n- " + "? " * 100_000 + GOOD, "nested too deep"),
    "deep lines": (
        lambda: "events:\n- a:\n" + "".join(" " * n + "a:\n" for n in range(3, 3000)) + GOOD,
        "nested too deep",
    ),
    "an alias bomb": (lambda: bomb("[x, x, x, x, x, x, x, x, x]"), "error: "),
    "an alias bomb beside the events": (
        lambda: (
            "a0: &a0 [x]\n"
            + "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 20))
            + "events:"
            + GOOD
        ),
        "Aliases repeat too much",
    ),
    "a merge bomb": (merge_bomb, "Merge keys"),
    "an alias of itself": (lambda: "events:\n- &a {title: x, tags: [*a]}" + GOOD, "stands for nothing"),
    "python tags": (
        lambda: "events:\n" + "- !!python/object/apply:os.system ['exit 1']\n" * 1000 + GOOD,
        "tags are not read",
    ),
    "a hundred thousand keys": (
        lambda: "events:\n- title: x\n" + "".join(f"  k{n}: 1\n" for n in range(100_000)) + GOOD,
        "Too much stands in one place",
    ),
    "a hundred thousand sections": (
        lambda: "".join(f"k{n}: 1\n" for n in range(100_000)) + "events:" + GOOD,
        "Further problems that are not listed: 99000",
    ),
    "one key a hundred thousand times": (
        lambda: "events:\n- title: x\n" + "  k: 1\n" * 20_000 + GOOD,
        "second time",
    ),
    "a key of a million characters": (
        lambda: "events:\n- title: x\n  ? " + "k" * 1_000_000 + "\n  : 1" + GOOD,
        "unknown here",
    ),
    "a hundred thousand faults": (lambda: "events:\n" + "- x\n" * 100_000 + GOOD, "Further problems"),
    "unclosed quotations": (lambda: "events:\n" + '- title: "a\n' * 10_000 + GOOD, "too many faults"),
    "anchors": (
        lambda: "events:\n" + "".join(f"- &a{n} {{title: x{n}}}\n" for n in range(20_000)) + GOOD,
        "too many anchors",
    ),
    "bidi controls": (lambda: "events:\n" + "- title: a\u202eb\n" * 20_000 + GOOD, "turns the direction"),
    "NULs": (lambda: "events:\n- title: " + "\0" * 1_000_000 + GOOD, "U+0000"),
    "bytes that are no UTF-8": (
        lambda: "events:\n" + "- title: \udcff\n" * 50_000 + GOOD,
        "0xFF is not UTF-8",
    ),
}


GOOD_LINE = b'{"title": "good"}\n'
GOOD_LINES = GOOD_LINE * 3000  # very many: read as columns
HOSTILE_LINES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "deep brackets": (
        "a.jsonl",
        lambda: GOOD_LINES + b'{"title": "x", "tags": ' + b"[" * 1_000_000 + b"\n" + GOOD_LINE,
        "nested too deep",
    ),
    "deep braces": ("a.jsonl", lambda: b'{"a":' * 100_000 + b"\n" + GOOD_LINE, "nested too deep"),
    "an endless line": (
        "a.jsonl",
        lambda: GOOD_LINES + b'{"title": "' + b"x" * 20_000_000 + b'"}\n' + GOOD_LINE,
        "longer than 16 MB",
    ),
    "a hundred thousand broken lines": (
        "a.jsonl",
        lambda: b'{"title": 5x}\n' * 100_000 + GOOD_LINE,
        "Further problems that are not listed: 99000",
    ),
    "one id thirty thousand times": (
        "a.jsonl",
        lambda: b'{"id": "x", "title": "x"}\n' * 30_000 + GOOD_LINE,
        "The id “x” is taken",
    ),
    "NULs": ("a.csv", lambda: b"title\ngood\n" + b"x\0\n" * 50_000, "U+0000"),
    "a quotation that never ends": (
        "a.csv",
        lambda: b"title,tags\ngood,\n" + b"x,y\n" * 50_000 + b'"never\n' + b"x,y\n" * 50_000,
        "never ends",
    ),
    "quotations that end too soon": (
        "a.csv",
        lambda: b"title,tags\ngood,\n" + b'"a" b,y\n' * 50_000,
        "Further problems",
    ),
    "bytes that are no UTF-8": (
        "a.csv",
        lambda: b"title\ngood\n" + b"caf\xe9\n" * 50_000,
        "0xE9 is not UTF-8",
    ),
}


def reading(path: Path) -> dict[str, object]:
    """What a process of its own says of a file; it may take 30 s and nothing of it may be a traceback."""
    limit = (MAX_S, MAX_S)
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        capture_output=True,
        text=True,
        timeout=4 * MAX_S,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, limit),
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured by /proc")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_survived_and_what_is_good_in_it_read(name: str, tmp_path: Path) -> None:
    make, words = HOSTILE[name]
    file = tmp_path / "hostile.yaml"
    file.write_bytes(make().encode("utf-8", "surrogateescape"))
    answer = reading(file)
    problems = answer["problems"]
    assert isinstance(problems, list)
    assert any(words in problem for problem in problems), problems[:3]
    assert isinstance(answer["mb"], int)
    assert answer["mb"] < MAX_MB
    if name != "unclosed quotations":  # of which there are too many to read on
        assert answer["events"]


@pytest.mark.parametrize("unit", ["a", "é"])
def test_one_text_of_39_mb_is_a_text(unit: str, tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    file.write_text(
        f'events:\n- title: x\n  summary: "{unit * (39_000_000 // len(unit.encode()))}"\n', "utf-8"
    )
    answer = reading(file)
    assert (answer["events"], answer["problems"]) == (1, [])
    assert isinstance(answer["mb"], int)
    assert answer["mb"] < MAX_MB


def test_a_file_over_40_mb_costs_nothing(tmp_path: Path) -> None:
    file = tmp_path / "large.yaml"
    with open(file, "wb") as sparse:
        sparse.truncate(8_000_000_000)
    answer = reading(file)
    assert "too large for YAML" in str(answer["problems"])
    assert isinstance(answer["mb"], int)
    assert answer["mb"] < 40


@pytest.mark.parametrize("name", HOSTILE_LINES)
def test_a_hostile_file_of_lines_is_survived_and_what_is_good_in_it_read(name: str, tmp_path: Path) -> None:
    file, make, words = HOSTILE_LINES[name]
    (tmp_path / file).write_bytes(make())
    result = reading(tmp_path / file)
    events, problems, mb = result["events"], result["problems"], result["mb"]
    assert isinstance(events, int)
    assert isinstance(mb, int)
    assert isinstance(problems, list)
    assert events >= 1
    assert any(words in problem for problem in problems), problems[:3]
    assert mb < MAX_MB
