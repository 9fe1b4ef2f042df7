"""Date phrases with their dates."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chrono import edtf
from timeline_app.phrases.meaning import Direction, Neighbour, Reference, Shift, Unit, Vague, Window
from timeline_app.phrases.phrase import Kind, Phrase
from timeline_app.phrases.tagging import direction_of, tag


def tagged(text: str, published: str = "2024-03-20") -> tuple[Phrase, ...]:
    return tag(text, "fr", edtf.parse(published) if published else None)


def dates(text: str, published: str = "2024-03-20") -> list[tuple[str, str]]:
    return [(phrase.text, phrase.edtf) for phrase in tagged(text, published)]


def test_last_week_is_every_week_before_a_day_of_publication() -> None:
    assert dates("Il a porté plainte la semaine dernière.", "2024-03") == [
        ("la semaine dernière", "[2024-02-19..2024-03-24]")
    ]
    [phrase] = tagged("Il a porté plainte la semaine dernière.")
    assert (phrase.rule, phrase.kind, phrase.reckoned_from) == (
        "fr.period",
        Kind.RELATIVE,
        Reference.PUBLICATION,
    )
    assert str(phrase.reading.reason)


def test_without_a_date_of_publication_what_is_reckoned_from_it_has_none() -> None:
    unknown, known = tagged("Élu hier, né en 1950.", "")
    assert (unknown.edtf, unknown.span) == ("", None)
    assert str(unknown.reading.reason)
    assert known.edtf == "1950"


def test_what_is_told_is_sought_before_publication_and_what_is_announced_after_it() -> None:
    assert dates("Le texte a été voté en mai. Il sera appliqué en mai.") == [
        ("mai", "2023-05"),
        ("mai", "2024-05"),
    ]


def test_the_next_day_is_reckoned_from_what_was_spoken_of_last() -> None:
    text = "Le 3 avril 2019, il partit. Le lendemain, il revint. Trois jours plus tard, il mourut."
    phrases = tagged(text)
    assert [phrase.edtf for phrase in phrases] == ["2019-04-03", "2019-04-04", "2019-04-07"]
    assert [phrase.base for phrase in phrases] == [-1, 0, text.index("Le lendemain")]
    assert [phrase.reckoned_from for phrase in phrases] == [
        Reference.NOTHING,
        Reference.BEFORE,
        Reference.BEFORE,
    ]


def test_a_year_long_ago_does_not_move_the_day_of_the_story() -> None:
    assert dates("Le 3 mars 2024, la firme, fondée en 2008, a plié. La veille, elle payait.")[-1] == (
        "La veille",
        "2024-03-02",
    )
    assert dates("Né le 3 mars 1924, il est élu en 1950. L'année suivante, il cède.")[-1] == (
        "L'année suivante",
        "1951",
    )


def test_what_is_told_is_not_reckoned_from_what_is_announced() -> None:
    text = "Il a joué le 10 mars 2024 et jouera samedi prochain. La veille, il avait mal."
    assert dates(text)[-1] == ("La veille", "2024-03-09")


def test_a_day_without_its_month_is_of_the_month_that_was_told() -> None:
    phrases = tagged("En mars 2019, la ville brûla. Le 12, il ne restait rien.")
    assert [(phrase.edtf, phrase.kind) for phrase in phrases] == [
        ("2019-03", Kind.ABSOLUTE),
        ("2019-03-12", Kind.PARTIAL),
    ]


def test_days_without_their_month_are_of_the_month_spoken_of_last() -> None:
    assert dates("En avril 2023, il a plu trois jours, du 12 au 14.")[-1] == (
        "du 12 au 14",
        "2023-04-12/2023-04-14",
    )
    assert dates("Le disque sortira le 4 octobre. La tournée débutera le 9, à Lille.")[-1] == (
        "le 9",
        "2024-10-09",
    )
    assert dates("Condamné en mars 2019, il sera jugé le 27.")[-1] == ("le 27", "2024-03-27")


def test_a_story_from_long_ago_goes_on_in_its_own_year() -> None:
    story = "À l'été 1914, l'Europe bascule. Le 28 juin, l'archiduc est tué ; le 28 juillet, c'est la guerre."
    assert [edtf for _, edtf in dates(story)] == ["1914-22", "1914-06-28", "1914-07-28"]
    assert dates("En 1968, il publie un roman. En mai, il manifeste.")[-1] == ("mai", "1968-05")


def test_news_that_names_an_old_year_in_passing_goes_on_in_the_present() -> None:
    for text in (
        "La firme, fondée en 1968, a plié en mai.",
        "Fondée en 1968, elle publie. La vente a été signée en mai.",
        "En 1968, il publie un roman.\n\nEn mai, il a manifesté.",
        "En 1968, il publie un roman. En mai, il manifestera.",
        "En juin 2023, il publie un roman. En mai, il est rentré.",
    ):
        assert dates(text)[-1][1] in ("2023-05", "2024-05")


def test_durations_and_frequencies_have_no_date_and_are_no_base() -> None:
    phrases = tagged("Le 3 avril 2019, il attendit deux heures, comme chaque lundi. Le lendemain, il partit.")
    assert [phrase.edtf for phrase in phrases] == ["2019-04-03", "", "", "2019-04-04"]


def test_the_meaning_tells_the_direction_before_the_verb_does() -> None:
    assert [
        phrase.direction for phrase in tagged("Il a été élu hier. Il a juré de partir dans dix jours.")
    ] == [
        Direction.PAST,
        Direction.FUTURE,
    ]
    assert direction_of(Vague(Direction.NEAREST)) is Direction.NEAREST
    assert direction_of(Window(3, Unit.DAY, Direction.PAST)) is Direction.PAST
    assert direction_of(Neighbour(0, Unit.DAY)) is None
    assert direction_of(Neighbour(1, Unit.DAY, reference=Reference.BEFORE)) is None
    assert direction_of(Shift(1, Unit.DAY, Direction.PAST, Reference.BEFORE)) is None


def test_nothing_is_tagged_in_a_language_that_is_not_known() -> None:
    assert tag("le 3 avril 2019", "", None) == ()


@given(st.text(), st.sampled_from(["", "2024-03", "2024-03-20", "2024-02-28/2024-03-02", "0001-01-01"]))
def test_what_is_tagged_are_words_of_the_text_in_order(text: str, published: str) -> None:
    end = 0
    for phrase in tagged(text + " hier, le 3 mars. Le lendemain " + text, published):
        assert end <= phrase.start < phrase.end
        assert phrase.text
        assert (text + " hier, le 3 mars. Le lendemain " + text)[phrase.start : phrase.end] == phrase.text
        assert (phrase.span is None) == (phrase.edtf == "")
        end = phrase.end


def test_a_date_that_certainly_lies_before_publication_announces_nothing() -> None:
    (phrase,) = tag("The war would last until 2 September 1945.", "en", edtf.parse("2024-03"))

    assert phrase.direction is Direction.PAST


def test_no_year_follows_a_decade_or_a_stretch_up_to_publication() -> None:
    text = (
        "It began in 2018, after the 1980s. Over the past three decades it grew. The following year it ended."
    )

    assert tag(text, "en", edtf.parse("2024-03"))[-1].edtf == "2019"


def test_a_day_without_its_month_is_of_the_month_of_the_day_before() -> None:
    text = "On March 5 it rained. On the 12th, the dam broke."

    assert tag(text, "en", edtf.parse("2024-06-12"))[-1].edtf == "2024-03-12"


def test_a_date_that_is_not_known_or_vague_leaves_nothing_to_reckon_the_next_day_from() -> None:
    unknown = "En 2015, il partit. La semaine dernière, il revint. Le lendemain, il mourut."
    assert dates(unknown, "")[-1] == ("Le lendemain", "")
    vague = "En 2015, il partit. Récemment, il est revenu. Le lendemain, il mourut."
    assert dates(vague)[-1] == ("Le lendemain", "")


def test_the_date_line_is_no_day_of_the_story() -> None:
    for line in ("date 2024-03-12. ", "Paris, le 12 mars 2024. ", "12 mars 2024\n\n"):
        text = line + "En septembre 2021, il partit. Le lendemain, il revint."
        assert dates(text, "2024-03-12")[-1] == ("Le lendemain", "[2021-09-02..2021-10-01]")
    month = "date 2024-03\n\nLe lendemain, il revint."
    assert dates(month, "2024-03")[-1] == ("Le lendemain", "")


def test_a_day_without_its_month_that_is_told_does_not_lie_ahead() -> None:
    assert dates("Il a été élu mercredi. Il a été vu le 25.", "2024-11-20")[-1] == ("le 25", "2024-10-25")
