"""The arrangement of lanes written into a timeline's own text: that one block, and not a character elsewhere."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.formats import keys
from timeline_app.formats.decode_lanes import decode_lanes
from timeline_app.formats.faults import Faults
from timeline_app.formats.fields import Declared, Fields
from timeline_app.formats.items import items
from timeline_app.formats.kept_lanes import to_json
from timeline_app.formats.line_file import is_written_to
from timeline_app.formats.nodes import List, Map, Node, Text
from timeline_app.formats.saving import save_bytes
from timeline_app.model.arrangement import Arrangement
from timeline_app.problems import UserError
from timeline_app.words import Message

_HEAD = re.compile(r"timeline[ \t]*:[ \t]*(?P<rest>.*)$")
_BOM = b"\xef\xbb\xbf"


class _Block(NamedTuple):
    """Lines of a text: from `first` up to, not with, `end`. indent: of what is written in it."""

    first: int
    end: int
    indent: str


def write_lanes(files: Sequence[Path], lanes: Arrangement) -> Path:
    """Writes an arrangement into the file of YAML that has the section `timeline`, else the first; that file.

    files: those of the timeline, of every kind; at least one. Comments, order and layout of all else stay as they are.
    Raises UserError where it cannot be done safely; then nothing is written.
    """
    texts = [(path, _text_of(path)) for path in files if is_written_to(path)]
    if not texts:
        raise _refusal(files[0])
    path, text = next((each for each in texts if _has_head(each[1])), texts[0])
    new = with_lanes(text, lanes, path)
    save_bytes((_BOM if path.read_bytes().startswith(_BOM) else b"") + new.encode(), path)
    return path


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().removeprefix(_BOM).decode()
    except (OSError, UnicodeDecodeError) as error:
        raise _refusal(path) from error


def _has_head(text: str) -> bool:
    return any(_HEAD.match(line) for line in text.splitlines())


def with_lanes(text: str, lanes: Arrangement, path: Path) -> str:
    """`text` with the key `lanes` in its section `timeline` set; where there is no such section, it is put first.

    Raises UserError where, read again, the text would say anything else than before.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    new = end.join(_changed(lines, lanes, path))
    if _read(new, path) != (_read(text, path)[0], lanes):
        raise _refusal(path)
    return new


def _changed(lines: list[str], lanes: Arrangement, path: Path) -> list[str]:
    heads = [index for index, line in enumerate(lines) if _HEAD.match(line)]
    if not heads:
        first = next((i for i, line in enumerate(lines) if line and line[0] not in "#%- \t"), len(lines))
        return [*lines[:first], "timeline:", *block("  ", lanes), *lines[first:]]
    found = _HEAD.match(lines[heads[0]])
    rest = found["rest"] if found else ""
    if rest and not rest.startswith("#"):
        return [*lines[: heads[0]], _in_brackets(lines[heads[0]], lanes, path), *lines[heads[0] + 1 :]]
    section = _section(lines, heads[0])
    old = _entry(lines, section)
    return [*lines[: old.first], *block(section.indent, lanes), *lines[old.end :]]


def _section(lines: list[str], head: int) -> _Block:
    """What stands under `timeline:`, up to its last line that is neither blank nor a comment."""
    indent, end = "  ", head + 1
    for index in range(head + 1, len(lines)):
        line = lines[index]
        bare = line.lstrip(" ")
        if not bare.strip() or bare.startswith("#"):
            continue
        if line[0] != " ":
            break
        if end == head + 1:
            indent = line[: len(line) - len(bare)]
        end = index + 1
    return _Block(head + 1, end, indent)


def _entry(lines: list[str], section: _Block) -> _Block:
    """The lines of `lanes:` in a section; none, at its end, where it has none."""
    key = re.compile(re.escape(section.indent) + r"lanes[ \t]*:")
    first = next((i for i in range(section.first, section.end) if key.match(lines[i])), None)
    if first is None:
        return _Block(section.end, section.end, section.indent)
    end = first + 1
    for index in range(first + 1, section.end):
        bare = lines[index].lstrip(" ")
        depth = len(lines[index]) - len(bare)
        if bare.strip() and not bare.startswith("#"):
            if depth <= len(section.indent) and not (depth == len(section.indent) and bare.startswith("- ")):
                break
            end = index + 1
    return _Block(first, end, section.indent)


def _in_brackets(line: str, lanes: Arrangement, path: Path) -> str:
    """`timeline: {…}` on one line with the lanes as its last entry."""
    import json

    begin = re.search(r",\s*lanes: (?=\{)", line)
    if begin:
        try:
            _, end = json.JSONDecoder().raw_decode(line, begin.end())
        except ValueError as error:
            raise _refusal(path) from error
        line = line[: begin.start()] + line[end:]
    close = line.rfind("}")
    if close < 0 or not to_json(lanes):
        return line
    written = json.dumps(to_json(lanes), ensure_ascii=False)
    return f"{line[:close]}, lanes: {written}{line[close:]}"


def block(indent: str, lanes: Arrangement) -> list[str]:
    """Lines of the key `lanes`, indented so; none where there is nothing to say."""
    import json

    parts = to_json(lanes)
    if not parts:
        return []
    lines = [f"{indent}lanes:"]
    for key, value in parts.items():
        if key != "groups":
            lines.append(f"{indent}  {key}: {json.dumps(value, ensure_ascii=False)}")
            continue
        lines.append(f"{indent}  groups:")
        lines += [f"{indent}    - {json.dumps(group, ensure_ascii=False)}" for group in value]
    return lines


def _read(text: str, path: Path) -> tuple[list[Any], Arrangement]:
    """All that a text says but for its lanes, and those. Raises UserError where it has a fault."""
    faults = Faults()
    lanes = Arrangement()
    said: list[Any] = []
    fields = Fields(path, faults, Declared((), ()))
    for item in items(text, path, faults, keys.SECTIONS, keys.DATES):
        if item.section.value == "timeline" and item.key is not None and item.key.value == "lanes":
            lanes = decode_lanes(item.value, fields)
        elif not (
            item.section.value == "timeline" and item.shape == "whole" and _plain(item.value) == ("", True)
        ):
            said.append((item.section.value, item.key and item.key.value, _plain(item.value)))
    if any(problem.is_error for problem in faults.all()):
        raise _refusal(path)
    return said, lanes


def _plain(node: Node) -> Any:
    """What a value says, wherever it stands."""
    if type(node) is Text:
        return (node.value, node.is_plain)
    if type(node) is List:
        return [_plain(each) for each in node.items]
    assert type(node) is Map
    return {key: _plain(value) for key, (_, value) in node.entries.items()}


def _refusal(path: Path) -> UserError:
    return UserError(
        Message("The lanes cannot be written into {file} safely; nothing was changed.", file=path.name),
        Message("They are kept in the file beside it as before."),
    )
