from tests.formats.reading import read, the_problem, titles
from timeline_app.model.actor import ActorKind


def test_an_actor_has_a_name_a_kind_and_other_names() -> None:
    loaded = read("actors:\n  musk: {name: {en: Elon Musk}, kind: person, aliases: [Elon, Musk]}\n")
    assert loaded.problems == ()
    actor = loaded.timeline.actors["musk"]
    assert (actor.name.in_language("en"), actor.kind, actor.aliases) == (
        "Elon Musk",
        ActorKind.PERSON,
        ("Elon", "Musk"),
    )
    assert actor.place is not None
    assert (actor.place.line, actor.place.column) == (2, 3)


def test_a_text_is_the_name_and_nothing_makes_the_id_the_name() -> None:
    actors = read("actors:\n  musk: Elon Musk\n  openai:\n  google: {}\n").timeline.actors
    assert [actor.name.in_language("en") for actor in actors.values()] == ["Elon Musk", "openai", "google"]


def test_a_fault_in_an_actor_does_not_lose_the_actor() -> None:
    loaded = read("actors:\n  musk: {name: [x], kind: robot}\nevents:\n- {title: x, actors: [musk]}\n")
    assert [problem.is_error for problem in loaded.problems] == [True, True]
    assert loaded.timeline.actors["musk"].kind is ActorKind.OTHER
    assert titles(loaded) == ["x"]


def test_the_timeline_has_a_title_a_description_and_a_language() -> None:
    timeline = read("timeline: {title: {fr: Une affaire}, description: How it came, language: en}").timeline
    assert timeline.title.in_language("fr") == "Une affaire"
    assert timeline.description.in_language("en") == "How it came"
    assert timeline.language == "en"


def test_a_language_that_is_none_is_a_warning() -> None:
    loaded = read("timeline: {language: English of London}")
    assert not the_problem(loaded).is_error
    assert loaded.timeline.language == ""


def test_what_is_said_twice_of_the_timeline_is_an_error() -> None:
    loaded = read("timeline:\n  title: a\n  title: b\n")
    assert the_problem(loaded).place.line == 3
    assert loaded.timeline.title.in_language("en") == "a"


def test_an_unknown_key_of_the_timeline_is_a_warning() -> None:
    assert "“title”" in str(the_problem(read("timeline: {titel: a}")).hint)
