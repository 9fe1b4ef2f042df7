from pathlib import Path

from timeline_app.formats.faults import KEPT, Faults, shown
from timeline_app.problems import Place, Severity
from timeline_app.words import Message


def at(line: int, file: str = "a.yaml") -> Place:
    return Place(Path(file), line)


def test_only_a_loss_is_lost() -> None:
    faults = Faults()
    mark = faults.mark()
    faults.warning(at(1), Message("Odd."))
    faults.error(at(1), Message("Wrong."))
    assert not faults.lost_since(mark)
    faults.loss(at(1), Message("Lost."))
    assert faults.lost_since(mark)
    assert not faults.lost_since(faults.mark())


def test_problems_come_as_the_files_and_their_lines_go() -> None:
    faults = Faults()
    for place in (at(3, "z.yaml"), at(9), at(1, "z.yaml"), at(2)):
        faults.error(place, Message("Wrong."))
    assert [str(problem.place) for problem in faults.all()] == [
        "z.yaml:1:1",
        "z.yaml:3:1",
        "a.yaml:2:1",
        "a.yaml:9:1",
    ]


def test_a_thousand_are_kept_and_the_rest_counted_with_the_worst_of_them() -> None:
    faults = Faults()
    for line in range(KEPT + 5):
        faults.warning(at(line), Message("Odd."))
    assert len(faults.all()) == KEPT + 1
    assert faults.all()[-1].severity is Severity.WARNING
    for line in range(KEPT + 1):
        faults.loss(at(line), Message("Lost."))
    last = faults.all()[-1]
    assert len(faults.all()) == 2 * KEPT + 1
    assert last.severity is Severity.ERROR
    assert "6" in str(last)


def test_a_loss_counts_even_when_it_is_not_kept() -> None:
    faults = Faults()
    for line in range(KEPT):
        faults.warning(at(line), Message("Odd."))
    mark = faults.mark()
    faults.loss(at(1), Message("Lost."))
    assert faults.lost_since(mark)


def test_an_event_is_named_in_the_problems_since_it_began() -> None:
    faults = Faults()
    faults.error(at(1), Message("Wrong."))
    mark = faults.mark()
    faults.error(at(2), Message("Wrong."))
    faults.concern(mark, "lawsuit")
    assert [problem.event_id for problem in faults.all()] == [None, "lawsuit"]


def test_a_text_in_a_message_is_short_and_on_one_line() -> None:
    assert shown("lawsuit") == "lawsuit"
    assert shown("a\nb\u202ec") == "a b c"
    assert shown("x" * 1_000_000) == "x" * 60 + "…"


def test_a_thousand_warnings_hide_no_error_after_them() -> None:
    faults = Faults()
    for line in range(5000):
        faults.warning(at(line), Message("A trifle."))
    faults.loss(at(6000), Message("A loss."))
    told = faults.all()
    assert [problem.place.line for problem in told if problem.is_error] == [6000]
    assert "4000" in str(told[-1]) or "4,000" in str(told[-1])
