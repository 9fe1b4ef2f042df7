from timeline_app.provenance.differences import differences, marked, shared_runs, words_of
from timeline_app.provenance.typography import even_out


def test_words_are_numbers_runs_of_letters_ideographs_and_marks() -> None:
    assert words_of(even_out("Il a 12 000,5 € (−5), l’IA 発布!")).texts == (
        ["Il", "a", "12 000,5", "€", "(", "-5", ")", ",", "l", "'", "IA", "発", "布", "!"]
    )


def test_a_number_is_one_word_with_its_marks_and_exponent() -> None:
    assert words_of(even_out("1,250.5 10⁶ 80M 1990-1995")).texts == [
        "1,250.5",
        "10⁶",
        "80M",
        "1990",
        "-",
        "1995",
    ]


def test_shared_runs_are_a_longest_common_subsequence() -> None:
    assert shared_runs("abcd", "acde") == [(0, 0, 1), (2, 1, 2)]


def test_the_runs_make_up_both_texts_as_they_truly_are() -> None:
    source, quote = "l’homme n'était  pas d’accord", "l'homme était d'accord"
    runs = differences(words_of(even_out(source)), words_of(even_out(quote)))
    assert "".join(run.source for run in runs) == source
    assert "".join(run.quote for run in runs) == quote


def test_what_parts_is_bracketed_and_what_is_shared_is_not() -> None:
    runs = differences(
        words_of(even_out("he did not go in 1984")), words_of(even_out("he did go in 1985 too"))
    )
    assert marked(runs) == "he did [-not-] go in [-1984-]{+1985 too+}"


def test_texts_that_part_below_the_word_differ_as_a_whole() -> None:
    words = words_of(even_out("same"))
    (run,) = differences(words, words)
    assert not run.is_same
