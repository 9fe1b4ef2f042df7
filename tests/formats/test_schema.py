"""The JSON Schema that editors use, held against the code that reads."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.formats.reading import read
from timeline_app import bundled
from timeline_app.formats import keys
from timeline_app.formats.decode_actor import KINDS
from timeline_app.formats.decode_event import BASES, CALENDARS, LINK_TYPES, STATUSES
from timeline_app.formats.fields import LANGUAGE_TAG

SCHEMA: dict[str, Any] = json.loads((bundled.resources() / "timeline.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
DEFS = SCHEMA["$defs"]
EVENT = DEFS["event"]["properties"]
EXCERPT = EVENT["excerpts"]["items"]["properties"]
ROLE = EVENT["actors"]["anyOf"][1]["items"]["anyOf"][1]["properties"]
STATUS = EVENT["status"]["anyOf"][1]["properties"]
LINK = EVENT["links"]["items"]["properties"]
SOURCE = DEFS["source"]["anyOf"][1]["properties"]
ACTOR = DEFS["actor"]["anyOf"][1]["properties"]
LANES = DEFS["lanes"]["properties"]


class EditorLoader(yaml.SafeLoader):
    """Reads YAML 1.2 as editors do: a date is a text, and so is "no"."""


EditorLoader.yaml_implicit_resolvers = {}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(~|null|)$"), ["~", "n", ""])
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[0-9]+$"), list("0123456789"))


def objects(schema: object) -> Iterator[dict[str, Any]]:
    """Every schema in a schema that lists properties."""
    if isinstance(schema, dict):
        if "properties" in schema and isinstance(schema["properties"], dict):
            yield schema
        for each in schema.values():
            yield from objects(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from objects(each)


def test_the_schema_is_one_of_its_draft() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    ("properties", "known"),
    [
        (SCHEMA["properties"], keys.SECTIONS),
        (SCHEMA["properties"]["timeline"]["properties"], keys.TIMELINE),
        (LANES, keys.LANES),
        (LANES["groups"]["items"]["properties"], keys.LANE_GROUP),
        (ACTOR, keys.ACTOR),
        (SOURCE, keys.SOURCE),
        (DEFS["personName"]["properties"], keys.PERSON_NAME),
        (EVENT, keys.EVENT),
        (STATUS, keys.STATUS),
        (ROLE, keys.PARTICIPATION),
        (EXCERPT, keys.EXCERPT),
        (EXCERPT["locator"]["properties"], keys.LOCATOR_TERMS),
        (LINK, keys.LINK),
    ],
)
def test_the_schema_has_the_keys_that_the_reader_knows(properties: dict[str, Any], known: set[str]) -> None:
    assert set(properties) == known


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (ACTOR["kind"], KINDS),
        (SOURCE["type"], keys.SOURCE_TYPES),
        (STATUS["status"], STATUSES),
        (EVENT["status"]["anyOf"][0], STATUSES),
        (EVENT["calendar"], CALENDARS),
        (EXCERPT["basis"], BASES),
        (LINK["type"], LINK_TYPES),
    ],
)
def test_the_schema_has_the_words_that_the_reader_takes(schema: dict[str, Any], words: set[str]) -> None:
    assert {word for word in schema["enum"] if word is not None} == set(words)


def test_the_schema_and_the_reader_agree_on_languages() -> None:
    assert SCHEMA["$defs"]["language"]["pattern"] == f"^{LANGUAGE_TAG.pattern}$"


def test_dates_are_where_the_reader_keeps_what_stands_in_brackets() -> None:
    dated = {
        key
        for each in objects(SCHEMA)
        for key, value in each["properties"].items()
        if value.get("$ref") == "#/$defs/date"
    }
    assert dated == keys.DATES


def test_every_key_is_described_and_no_other_is_completed() -> None:
    for each in objects(SCHEMA):
        assert all(value.get("description") for value in each["properties"].values())
        assert each["additionalProperties"] is False or each is SCHEMA["properties"]


def test_the_timeline_that_comes_with_the_program_fits_the_schema() -> None:
    files = sorted(bundled.events().glob("*.yaml"))
    for file in files:
        document = yaml.load(file.read_text("utf-8"), Loader=EditorLoader)
        assert [error.message for error in VALIDATOR.iter_errors(document)] == [], file.name


HEAD = """\
actors: {musk: Elon Musk, openai: {name: OpenAI, kind: organisation, aliases: [OAI]}}
sources:
  a: {title: A}
"""

RIGHT = [
    "",
    "timeline: {title: {en: A, fr: B}, description: x, language: en-GB}",
    "events: []",
    "events:\n- title: x",
    "events:\n- {title: 1984, id: 3, date: 1984}",
    "events:\n- {title: x, date: [2024-02-19..2024-03-24]}",
    'events:\n- {title: x, date: "1984%"}',
    "events:\n- {title: x, date: {..1984}}",
    "events:\n- {title: x, start: 1990, end: ..}",
    "events:\n- {title: x, date: 1500-01-01, calendar: julian}",
    "events:\n- {title: x, status: alleged}",
    "events:\n- {title: x, status: {status: alleged, by: openai}}",
    "events:\n- {title: x, actors: [musk, {actor: openai, role: {en: defendant}}]}",
    "events:\n- {title: x, tags: one, importance: 5, summary: {en: y}}",
    "events:\n- title: x\n  excerpts:\n  - {source: a, exact: y, locator: {paragraph: 1}, date: 2024, basis: stated}",
    "events:\n- {title: x, id: x}\n- {title: y, links: [{type: part of, event: x}, {type: part-of, event: x}]}",
    "events:\n- {title: x, date: , status: , actors: , tags: ~, excerpts: , links: null, importance: }",
]
WRONG = [
    "event: []",
    "events: {a: b}",
    "events: x",
    "actors: [musk]",
    "actors: {x: {nam: y}}",
    "actors: {x: {kind: robot}}",
    "sources: {x: {isued: 2024}}",
    "sources: {x: {type: newspaper}}",
    "sources: {x: {sha256: abc}}",
    "timeline: {titel: x}",
    "timeline: {language: the French one}",
    "events: [x]",
    "events:\n- date: 2024",
    "events:\n- {title: }",
    "events:\n- {title: [x]}",
    "events:\n- {title: {text: x}}",
    "events:\n- {title: x, dat: 2024}",
    "events:\n- {title: x, date: 2024, start: 2024}",
    "events:\n- {title: x, status: happened}",
    "events:\n- {title: x, status: {status: alleged, who: openai}}",
    "events:\n- {title: x, calendar: mayan}",
    "events:\n- {title: x, actors: [{role: y}]}",
    "events:\n- {title: x, actors: {musk: y}}",
    "events:\n- {title: x, importance: 6}",
    "events:\n- {title: x, importance: high}",
    "events:\n- {title: x, tags: {a: b}}",
    "events:\n- {title: x, excerpts: text}",
    "events:\n- {title: x, excerpts: [{source: a}]}",
    "events:\n- {title: x, excerpts: [{exact: a}]}",
    "events:\n- {title: x, excerpts: [{source: a, exact: b, basis: guessed}]}",
    "events:\n- {title: x, excerpts: [{source: a, exact: b, locator: {pag: 1}}]}",
    "events:\n- {title: x, links: {type: answers, event: x}}",
    "events:\n- {title: x, id: x}\n- {title: y, links: [{type: before, event: x}]}",
    "events:\n- {title: x, links: [{type: answers}]}",
]


def _document(text: str) -> object:
    return yaml.load(text, Loader=EditorLoader)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_right_for_schema_and_reader(text: str) -> None:
    whole = HEAD + text
    assert [error.message for error in VALIDATOR.iter_errors(_document(whole))] == []
    assert [str(problem) for problem in read(whole).problems] == []


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_wrong_for_schema_and_reader(text: str) -> None:
    whole = text if text.startswith(("actors:", "sources:")) else HEAD + text
    assert not VALIDATOR.is_valid(_document(whole))
    assert read(whole).problems
