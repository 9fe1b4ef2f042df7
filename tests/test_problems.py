"""Faults and the error that ends a command, as a person reads them."""

from pathlib import Path

import pytest

from timeline_app.problems import Place, Problem, Severity, UserError, unforeseen
from timeline_app.words import Message


def a_problem(severity: Severity = Severity.ERROR, hint: Message | None = None) -> Problem:
    what = Message("The event ends ({end}) before it begins ({start}).", end=1483, start=1485)
    return Problem(severity, Place(Path("events/case.yaml"), line=12, column=9), what, hint)


def test_a_problem_tells_its_place_what_is_wrong_and_what_to_do() -> None:
    hint = Message("If the end is not known, write '{text}'.", text="1485/..")

    assert str(a_problem(hint=hint)) == (
        "events/case.yaml:12:9: error: The event ends (1483) before it begins (1485)."
        " If the end is not known, write '1485/..'."
    )


def test_a_problem_without_a_hint_ends_with_its_sentence() -> None:
    assert str(a_problem()).endswith("(1485).")


def test_a_warning_is_no_error() -> None:
    assert a_problem().is_error
    assert not a_problem(Severity.WARNING).is_error
    assert ": warning: " in str(a_problem(Severity.WARNING))


@pytest.mark.parametrize(
    ("hint", "expected"), [(None, "It is full."), (Message("Free some."), "It is full. Free some.")]
)
def test_an_error_for_the_user_is_a_sentence_and_perhaps_advice(hint: Message | None, expected: str) -> None:
    assert str(UserError(Message("It is full."), hint)) == expected


def test_the_world_is_at_fault_unless_said_otherwise() -> None:
    assert UserError(Message("It is full.")).exit_status == 1
    assert UserError(Message("Nobody is called that."), exit_status=2).exit_status == 2


def test_a_fault_of_the_program_itself_is_one_sentence_with_its_place() -> None:
    try:
        raise ZeroDivisionError("secret")
    except ZeroDivisionError as error:
        sentence = unforeseen(error, error.__traceback__)
    assert "ZeroDivisionError in test_problems.py:" in sentence
    assert "secret" not in sentence
    assert "\n" not in sentence
