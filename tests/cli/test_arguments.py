import pytest

from timeline_app import words
from timeline_app.cli.arguments import Parser, joined
from timeline_app.problems import UserError


def a_parser() -> Parser:
    parser = Parser("draw", "Draws.")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--from")
    return parser


def test_a_refusal_is_wrong_use_in_a_whole_sentence() -> None:
    with pytest.raises(UserError) as caught:
        a_parser().parse_args([])
    assert str(caught.value) == "The following arguments are required: paths. See timeline-app draw --help."
    assert caught.value.exit_status == 2


def test_it_speaks_the_language_in_use() -> None:
    with words.using("fr"):
        with pytest.raises(UserError) as caught:
            a_parser().parse_args([])
        assert "following" not in str(caught.value)
        assert "langue des mots" in a_parser().format_help()
        assert "show this help" not in a_parser().format_help()


def test_options_are_never_guessed_from_their_beginning() -> None:
    with pytest.raises(UserError):
        a_parser().parse_args(["a", "--fro", "2024"])


def test_a_language_we_do_not_speak_is_wrong_use() -> None:
    with pytest.raises(UserError) as caught:
        a_parser().parse_args(["a", "--lang", "tlh"])
    assert caught.value.exit_status == 2
    assert "tlh" in str(caught.value)


@pytest.mark.parametrize(
    ("argv", "result"),
    [
        (["--from", "-0043", "a"], ["--from=-0043", "a"]),
        (["a", "--from", "2024"], ["a", "--from=2024"]),
        (["--from=-0043"], ["--from=-0043"]),
        (["a", "--from"], ["a", "--from"]),
        (["--other", "-x"], ["--other", "-x"]),
    ],
)
def test_a_value_may_begin_with_a_minus(argv: list[str], result: list[str]) -> None:
    assert joined(argv, ("--from", "--to")) == result


def test_a_command_that_reads_articles_asks_for_the_language_of_these() -> None:
    parser = Parser("dates", "Dates.", ("en", "fr"))
    assert parser.parse_args([]).lang == "auto"
    assert parser.parse_args(["--lang", "fr"]).lang == "fr"
    with pytest.raises(UserError, match="auto"):
        parser.parse_args(["--lang", "de"])
