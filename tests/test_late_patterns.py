"""Patterns of libraries, compiled when they are first matched."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from timeline_app.late_patterns import LatePattern, compiled_late


def test_a_late_pattern_does_what_a_compiled_one_does() -> None:
    late, compiled = LatePattern("(?P<a>A+) b", re.VERBOSE | re.IGNORECASE), re.compile("(?P<a>A+) b", 66)
    for text in ("aab", "xAB", ""):
        assert bool(late.search(text)) == bool(compiled.search(text))
        assert late.sub("-", text) == compiled.sub("-", text)
        assert late.findall(text) == compiled.findall(text)
    assert (late.pattern, late.flags, late.groupindex) == (
        compiled.pattern,
        compiled.flags,
        compiled.groupindex,
    )


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    late = LatePattern("(")
    with pytest.raises(re.error):
        late.match("")


def test_only_the_package_that_is_imported_gets_late_patterns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_package").mkdir()
    (tmp_path / "slow_package" / "__init__.py").write_text("from slow_package import inner\n")
    (tmp_path / "slow_package" / "inner.py").write_text("import re\nWORD = re.compile('[a-z]+')\n")
    monkeypatch.syspath_prepend(tmp_path)
    at_once = re.compile
    with compiled_late("slow_package"):
        slow_package: Any = import_module("slow_package")
        ours = re.compile("x")
    assert re.compile is at_once
    assert isinstance(ours, re.Pattern)
    assert isinstance(slow_package.inner.WORD, LatePattern)
    assert slow_package.inner.WORD.match("word-")[0] == "word"


def test_an_import_that_fails_leaves_nothing_changed() -> None:
    at_once = re.compile
    with pytest.raises(ImportError), compiled_late("nowhere"):
        raise ImportError
    assert re.compile is at_once


def test_yaml_is_whole_although_its_patterns_come_late() -> None:
    code = """
import re, timeline_app.formats.located, yaml
assert type(yaml.SafeLoader.timestamp_regexp) is not re.Pattern
for loader in (yaml.SafeLoader, yaml.CSafeLoader):
    print(yaml.load("a: [1, 0x1F, 1.5, yes, ~, 2024-03-05, '2024-03-05 ']", loader))
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    read = "{'a': [1, 31, 1.5, True, None, datetime.date(2024, 3, 5), '2024-03-05 ']}"
    assert said.splitlines() == [read, read]
