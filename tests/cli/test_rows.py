"""Lines whose columns are apart by tabs."""

import pytest

from timeline_app.chrono import edtf
from timeline_app.cli import rows


def test_whatever_would_break_a_row_is_written_out() -> None:
    assert rows.on_one_line("a\tb\nc\x85d\u2028e\u00a0f\u202fg") == "a\\tb\\nc\\x85d\\u2028e\u00a0f\u202fg"


@pytest.mark.parametrize(
    ("date", "bounds"),
    [
        ("[2024-02-19..2024-03-24]", ("2024-02-19", "2024-03-24")),
        ("/2024-03", ("unknown", "2024-03-31")),
        ("[..2024-03]", ("open", "2024-03-31")),
        ("1985-04-12T23:20:30-04", ("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04")),
    ],
)
def test_bounds_are_the_first_and_the_last_day(date: str, bounds: tuple[str, str]) -> None:
    assert rows.bounds(edtf.parse(date)) == bounds


def test_text_is_written_in_utf_8(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert rows.write("é\ud800\n")
    assert capsysbinary.readouterr().out == "é?\n".encode()
