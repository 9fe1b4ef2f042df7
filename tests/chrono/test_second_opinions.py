"""What python-edtf and edtf-validate say of the same texts; where they differ from us, why."""

import contextlib
import io

import pytest

from timeline_app.chrono import edtf

_AGREED = (
    "1985", "1985-04-12", "-0043", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30",
    "1964/2008", "Y170000002", "2001-21", "1984?", "2004-06-11%", "19XX", "1985-XX-XX", "1985/..", "1985/", "/1985",
    "Y-17E7", "1950S2", "Y3388E2S3", "2001-34", "[1667,1668,1670..1672]", "{1960,1961-12}", "2004-06~-11",
    "?2004-06-~11", "156X-12-25", "-01XX",
    "2016-13", "2016-05-32", "85-04-12", "20040615", "1985-W15", "19uu", "1984?~", "Y9999", "2001-42", "[1999}", "[]",
    "1985-04-12T23:20", "2004-01-01T10:10:10Z/2004-01-02T10:10:10Z", "1985/1986/1987", "19XXS2", "-0000",
)  # fmt: skip

# python-edtf 5.0.2: accepts days that do not exist and ends before their starts, lets spaces pass, refuses `1984-1X`
# (months 10 to 12), `..` beside an unknown side, qualified seasons and +00:00.
_FAULTS_OF_PYTHON_EDTF = {
    "2001-02-29": True,
    "2008/1964": True,
    "156X-09-31": True,
    "1985 /1986": True,
    "[1984..1983]": True,
    "1984-1X": False,
    "/..": False,
    "2001-21?": False,
    "1985-04-12T23:20:30+00:00": False,
}
# edtf-validate 2.0.0: accepts 29 February of any year, masks that no day fits and ranges that run backwards; refuses
# `16XX~`, a component qualified on both sides (an example of the specification) and +00:00.
_FAULTS_OF_EDTF_VALIDATE = {
    "2001-02-29": True,
    "15XX-02-3X": True,
    "[1984..1983]": True,
    "16XX~": False,
    "2001-?09~-09": False,
    "1985-04-12T23:20:30+00:00": False,
}


def ours(text: str) -> bool:
    try:
        edtf.parse(text)
    except edtf.EdtfError:
        return False
    return True


def python_edtf(text: str) -> bool:
    library = pytest.importorskip("edtf")
    with contextlib.redirect_stdout(io.StringIO()):  # it prints what it fails on
        try:
            library.parse_edtf(text)
        except Exception:  # TypeError and AttributeError too, where it gets lost in its own classes
            return False
    return True


def edtf_validate(text: str) -> bool:
    return bool(pytest.importorskip("edtf_validate.valid_edtf").is_valid(text))


@pytest.mark.parametrize("text", _AGREED)
def test_all_three_agree(text: str) -> None:
    assert ours(text) is python_edtf(text) is edtf_validate(text)


@pytest.mark.parametrize(("text", "accepted"), _FAULTS_OF_PYTHON_EDTF.items())
def test_python_edtf_still_has_the_faults_we_know_of(text: str, accepted: bool) -> None:
    assert python_edtf(text) is accepted is not ours(text)


@pytest.mark.parametrize(("text", "accepted"), _FAULTS_OF_EDTF_VALIDATE.items())
def test_edtf_validate_still_has_the_faults_we_know_of(text: str, accepted: bool) -> None:
    assert edtf_validate(text) is accepted is not ours(text)
