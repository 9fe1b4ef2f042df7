from timeline_app import words
from timeline_app.cli.search_help import search_help
from timeline_app.store.search import KEYS, key_in


def test_the_help_names_every_key_in_the_language_in_use() -> None:
    for language in words.LANGUAGES:
        with words.using(language):
            assert all(f"  {key_in(language, key)}:" in search_help() for key in KEYS)


def test_the_terms_and_their_meanings_stand_in_two_columns() -> None:
    for language in words.LANGUAGES:
        with words.using(language):
            lines = search_help().splitlines()[1:-1]
            assert all(line[22:24].endswith(" ") and line[24] != " " for line in lines), lines
