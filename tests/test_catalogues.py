"""The catalogues of translations hold every message of the program, whole and in form."""

import io
import re
import string
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from timeline_app import words
from timeline_app.cli import check, date, export, open

pytest.importorskip("babel", reason="babel, of the test extra, is not installed")

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = [language for language in words.LANGUAGES if language != "en"]
_PERCENT = re.compile(r"%(?:\(\w+\))?[srd]")


@cache
def tool() -> ModuleType:
    """`.ci/catalogues` as a module."""
    loader = SourceFileLoader("catalogues", str(ROOT / ".ci" / "catalogues"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


@cache
def gathered() -> Catalog:
    """Every message in the code."""
    catalog = tool().template()
    assert isinstance(catalog, Catalog)
    return catalog


def po(language: str) -> Path:
    return ROOT / "resources" / "locale" / language / "LC_MESSAGES" / "timeline_app.po"


def in_file(language: str) -> Catalog:
    return read_po(io.BytesIO(po(language).read_bytes()), locale=language)


def messages(language: str) -> list[Message]:
    return [message for message in in_file(language) if message.id]


def forms(text: object) -> tuple[str, ...]:
    """The text, or each of its plural forms."""
    return tuple(text) if isinstance(text, tuple | list) else (str(text),)


def keys(catalog: Catalog) -> set[tuple[str | None, tuple[str, ...]]]:
    return {(message.context, forms(message.id)) for message in catalog if message.id}


def placeholders(text: str) -> set[str]:
    """`{name}` and `%s` in a text; one may be used twice, or in another order, but none lost or made up."""
    if "{" not in text:
        return set(_PERCENT.findall(text))
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def takes_values(message: Message) -> bool:
    """Whether `{…}` in a message are placeholders: some messages show braces as they stand."""
    return "python-brace-format" in message.flags or "python-format" in message.flags


def test_every_language_of_the_program_but_english_has_a_catalogue() -> None:
    assert sorted(LANGUAGES) == sorted(tool().LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_the_messages_of_the_code_and_no_others(language: str) -> None:
    assert keys(in_file(language)) == keys(gathered())
    assert not in_file(language).obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated_in_all_its_forms_and_none_is_a_guess(language: str) -> None:
    catalog = in_file(language)
    assert [message.id for message in messages(language) if not tool().is_translated(message)] == []
    assert [message.id for message in messages(language) if message.fuzzy] == []
    plurals = [message for message in messages(language) if isinstance(message.id, tuple | list)]
    assert {len(forms(message.string)) for message in plurals} == {catalog.num_plurals}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_the_catalogue_says(language: str) -> None:
    catalog = tool().brought_up_to_date(po(language), language, gathered())
    text, compiled = tool().written(catalog)
    assert po(language).read_bytes() == text, "run .ci/catalogues"
    assert po(language).with_suffix(".mo").read_bytes() == compiled, "run .ci/catalogues"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_placeholder_of_a_message_stands_in_its_translation(language: str) -> None:
    wrong = []
    for message in messages(language):
        if takes_values(message):
            wanted = set().union(*map(placeholders, forms(message.id)))
            wrong += [form for form in forms(message.string) if placeholders(form) != wanted]
    assert wrong == []


def test_a_lost_or_invented_placeholder_is_noticed() -> None:
    assert placeholders("{n} of {total} event") == {"n", "total"}
    assert placeholders("“{key}: {{en: …}}”") == {"key"}
    assert placeholders("argument %(name)s: %s") == {"%(name)s", "%s"}
    assert placeholders("nothing at all") == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_message_does(language: str) -> None:
    """A sentence stays a sentence, a menu keeps its dots, and a page of help the end of its last line."""
    pairs = [
        pair for each in messages(language) for pair in zip(forms(each.id), forms(each.string), strict=True)
    ]
    assert [form for text, form in pairs if text.endswith(".") and not form.endswith(".")] == []
    assert [form for text, form in pairs if text.endswith("…") != form.endswith("…")] == []
    assert [form for text, form in pairs if text.endswith("\n") != form.endswith("\n")] == []


def french() -> list[str]:
    return [form for message in messages("fr") for form in forms(message.string)]


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("a no-break space, narrow before ; ! ?", r"[^\s\u202f][;!?](?:\s|$)|(?<!«)[ \u00a0][;!?]"),
        ("a no-break space before a colon", r" :"),
        ("no-break spaces within quotation marks", r"«[^\u00a0]|[^\u00a0]»"),
        ("its own quotation marks", "[“”]"),
        ("straight apostrophes", "[’‘]"),
        ("three dots in one", r"(?<!EDTF )\.\.\."),
    ],
)
def test_french_is_set_as_french_is(rule: str, fault: str) -> None:
    wrong = [text for text in french() if re.search(fault, text)]
    assert wrong == [], rule


@pytest.mark.parametrize("command", [check.run, date.run, export.run, open.run])
def test_help_in_french_keeps_no_word_that_argparse_says_in_english(
    command: Callable[[list[str]], int], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    with words.using("fr"), suppress(SystemExit):
        command(["--help", "--lang", "fr"])
    said = capsysbinary.readouterr().out.decode()
    assert said.startswith("usage\u00a0: timeline-app")
    assert re.findall(r"\b(?:show|exit|positional|and|the)\b", said) == []
    assert re.findall(r"\w:$", said, re.MULTILINE) == [], "French has a space before a colon"
