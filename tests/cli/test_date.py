"""`timeline-app date`, in this process and as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app import __version__
from timeline_app.cli import date
from timeline_app.problems import UserError

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [
    sys.executable,
    "-c",
    "import sys; from timeline_app.cli.date import run; sys.exit(run(sys.argv[1:]))",
]
PLAIN_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}


def answered(capsysbinary: pytest.CaptureFixture[bytes], *argv: str) -> tuple[int, list[list[str]]]:
    """Exit status, and the columns of each line."""
    status = date.run(list(argv))
    return status, [line.split("\t") for line in capsysbinary.readouterr().out.decode().splitlines()]


def piped(text: bytes, *argv: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        [*COMMAND, *argv], input=text, capture_output=True, env=PLAIN_ENVIRONMENT, timeout=60
    )
    assert done.stderr == b""
    return done.returncode, done.stdout.decode().split("\n")[:-1]


def test_a_date_is_answered_with_its_text_first_day_last_day_and_words(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    status, rows = answered(capsysbinary, "--lang", "en", "[2024-02-19..2024-03-24]", "1985/", "../1985")
    assert status == 0
    assert rows == [
        ["[2024-02-19..2024-03-24]", "2024-02-19", "2024-03-24", "between 19 February and 24 March 2024"],
        ["1985/", "1985-01-01", "unknown", "from 1985, end unknown"],
        ["../1985", "open", "1985-12-31", "until 1985"],
    ]


@pytest.mark.parametrize(
    "argv",
    [
        ["--lang", "fr", "-0043"],
        ["-0043", "--lang", "fr"],
        ["--lang=fr", "-0043"],
        ["--lang", "fr", "--", "-0043"],
    ],
)
def test_a_leading_hyphen_is_part_of_a_date_wherever_it_stands(
    argv: list[str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert answered(capsysbinary, *argv) == (0, [["-0043", "-0043-01-01", "-0043-12-31", "44 av. J.-C."]])


def test_years_outside_0_to_9999_are_printed_in_full(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, rows = answered(capsysbinary, "Y-170000002", "Y12345", "-0043-03-15")
    assert [row[1:3] for row in rows] == [
        ["-170000002-01-01", "-170000002-12-31"],
        ["12345-01-01", "12345-12-31"],
        ["-0043-03-15", "-0043-03-15"],
    ]


@pytest.mark.parametrize("zone", ["", "Z", "-04", "+14:00"])
def test_a_time_is_printed_as_it_is_and_its_offset_never_moves_the_day(
    zone: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    _, rows = answered(capsysbinary, f"1985-04-12T23:20:30{zone}")
    assert rows[0][1:3] == [f"1985-04-12T23:20:30{zone}"] * 2


def test_what_is_no_date_says_why_and_the_rest_is_still_answered(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    status, rows = answered(capsysbinary, "2024-02-30", "1985")
    assert status == 1
    assert rows[0] == ["2024-02-30", "error", "The month 2024-02 has no day 30."]
    assert rows[1][1] == "1985-01-01"


def test_a_text_with_a_tab_or_a_line_end_stays_one_line_of_three_columns(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    _, rows = answered(capsysbinary, "a\tb\nc\x85\u2028d")
    assert len(rows) == 1
    assert rows[0][:2] == ["a\\tb\\nc\\x85\\u2028d", "error"]
    assert len(rows[0]) == 3


@pytest.mark.parametrize(
    "argv", [["--lang"], ["--lang", "de", "1985"], ["--lang=", "1985"], ["--words", "1985"]]
)
def test_wrong_use_is_told_apart_from_a_wrong_date(argv: list[str]) -> None:
    with pytest.raises(UserError) as caught:
        date.run(argv)
    assert caught.value.exit_status == 2
    assert "--lang" in str(caught.value)


def test_help_and_version_are_answered(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert date.run(["--help"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"usage: timeline-app date")
    assert date.run(["--version"]) == 0
    assert capsysbinary.readouterr().out.decode() == f"timeline-app {__version__}\n"


def test_each_line_of_input_gives_exactly_one_line_empty_ones_too() -> None:
    status, lines = piped(b"1985\n\n2024-02-30\r\n  \n\xff\xfe\nlast", "--lang", "en")
    assert status == 1
    assert [line.split("\t")[:2] for line in lines] == [
        ["1985", "1985-01-01"],
        ["", "error"],
        ["2024-02-30", "error"],
        ["  ", "error"],
        ["\ufffd\ufffd", "error"],
        ["last", "error"],
    ]


def test_no_input_gives_no_line() -> None:
    assert piped(b"") == (0, [])


def test_a_byte_order_mark_is_no_part_of_the_first_date() -> None:
    assert piped(b"\xef\xbb\xbf1985\n", "--lang=en")[1] == ["1985\t1985-01-01\t1985-12-31\t1985"]


def test_output_is_utf_8_whatever_the_locale() -> None:
    assert piped(b"0000-02\n", "--lang", "fr")[1] == ["0000-02\t0000-02-01\t0000-02-29\tfévrier 1 av. J.-C."]


def test_lines_longer_than_a_read_come_through_whole() -> None:
    text = b"[" + b",".join(b"1985" for _ in range(19_000)) + b"]"
    _, lines = piped(text + b"\n" + text + b"\n1985\n")
    assert [line.split("\t")[0].encode() for line in lines] == [text, text, b"1985"]


def test_a_line_is_answered_before_the_next_one_is_written() -> None:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=PLAIN_ENVIRONMENT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text in (b"1985", b"1986"):
            process.stdin.write(text + b"\n")
            process.stdin.flush()
            assert process.stdout.readline().startswith(text)
        process.stdin.close()


def test_a_reader_who_leaves_is_no_fault() -> None:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=PLAIN_ENVIRONMENT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(b"1985\n" * 1000)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_told_in_a_sentence() -> None:
    asking = (
        "import sys; from timeline_app.cli.date import run\n"
        "try: run(['1985'])\n"
        "except Exception as fault: sys.exit(str(fault))"
    )
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", asking],
            stdout=full,
            stderr=subprocess.PIPE,
            env=PLAIN_ENVIRONMENT,
            timeout=60,
        )
    assert done.returncode == 1
    assert done.stderr == b"The answer cannot be written: No space left on device.\n"


def test_no_input_at_all_is_like_an_empty_one() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" <&-', "sh", *COMMAND],
        capture_output=True,
        env=PLAIN_ENVIRONMENT,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
