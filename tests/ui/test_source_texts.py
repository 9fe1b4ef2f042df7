"""The texts of sources in a session: those that the timeline names, and those lent to it."""

import hashlib
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.makers import SOURCE_TEXT, TIMELINE, a_session
from timeline_app.problems import UserError
from timeline_app.provenance.anchor import State
from timeline_app.ui.facts import read_facts

LETTER = "Il a écrit la semaine dernière à la cour."


def _letter(folder: Path, text: str = LETTER) -> Path:
    path = folder / "letter.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_text_that_is_lent_lets_excerpts_be_judged_by_it(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)

    def state() -> State:
        return session.anchors["case", 1].state

    assert state() is State.NO_COPY
    with qtbot.waitSignal(session.judged):
        session.texts.lend("letter", _letter(tmp_path))
    assert state() is State.VERBATIM
    with qtbot.waitSignal(session.judged):
        session.texts.take_back("letter")
    assert state() is State.NO_COPY


def test_a_lent_text_goes_before_the_one_that_is_named(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.texts.lend("gazette", _letter(tmp_path))
    assert session.anchors["case", 0].state is State.MISSING


def test_what_cannot_be_read_is_said_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.texts.lend("letter", _letter(tmp_path))
    with qtbot.assertNotEmitted(session.judged), pytest.raises(UserError):
        session.texts.lend("letter", tmp_path / "absent.txt")
    assert session.texts.is_lent("letter")


def test_a_text_of_another_sum_verifies_nothing(tmp_path: Path) -> None:
    right = hashlib.sha256(LETTER.encode()).hexdigest()
    timeline = TIMELINE.replace("language: fr}", f"language: fr, sha256: {right}}}")
    session = a_session(tmp_path, timeline)
    session.texts.lend("letter", _letter(tmp_path))
    assert not session.anchors["case", 1].is_in_other_text
    session.texts.lend("letter", _letter(tmp_path, LETTER + " "))
    assert session.anchors["case", 1].state is State.VERBATIM
    assert session.anchors["case", 1].is_in_other_text


def test_other_facts_of_the_same_files_keep_what_is_lent_and_others_do_not(tmp_path: Path) -> None:
    session = a_session(tmp_path)

    def state() -> State:
        return session.anchors["case", 1].state

    session.texts.lend("letter", _letter(tmp_path))
    session.show_facts(read_facts([tmp_path / "case.yaml"]))
    assert state() is State.VERBATIM
    (tmp_path / "other.yaml").write_text(TIMELINE, encoding="utf-8")
    session.open([tmp_path / "other.yaml"])
    assert state() is State.NO_COPY


def test_the_named_copy_is_at_hand_without_lending(tmp_path: Path) -> None:
    copy = a_session(tmp_path).texts.copy_of("gazette")
    assert copy is not None
    assert copy.text.text == SOURCE_TEXT


def test_whoever_asks_for_a_source_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    with qtbot.waitSignal(session.texts.asked):
        session.texts.ask_for("gazette", "case", 0)
    assert session.texts.wanted == ("gazette", "case", 0)
