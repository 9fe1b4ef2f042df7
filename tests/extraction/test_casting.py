"""Which names are one actor's."""

from timeline_app.extraction.capitals import Run, Spellings
from timeline_app.extraction.casting import Casting
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import tokens_of
from timeline_app.extraction.written_names import Passage, written_in
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.local_text import LocalText

WORDS = words_of("en")


def cast_of(*names: str, known: tuple[Actor, ...] = (), small: str = "") -> Casting:
    """A casting of these names, each written once, nothing around it."""
    passages = []
    for name in names:
        tokens = tokens_of(name, 0, len(name), "en")
        passages.append(Passage(name, tokens, [Run(0, len(tokens))], [], []))
    casting = Casting({actor.id: actor for actor in known}, WORDS)
    casting.cast(written_in(passages, WORDS), {}, Spellings(frozenset(), frozenset(small.split())))
    return casting


def names_of(casting: Casting) -> dict[str, tuple[str, ...]]:
    return {id: (actor.name.in_language(""), *actor.aliases) for id, actor in casting.new.items()}


def test_a_surname_a_given_name_and_a_legal_form_are_of_the_one_in_full() -> None:
    casting = cast_of("Musk", "Elon Musk", "Elon", "Meta Platforms", "Meta")

    assert names_of(casting) == {
        "elon-musk": ("Elon Musk", "Musk", "Elon"),
        "meta-platforms": ("Meta Platforms", "Meta"),
    }


def test_a_thing_is_not_its_maker() -> None:
    assert set(cast_of("Google", "Google DeepMind", "Bank of England", "England").new) == {
        "google",
        "google-deepmind",
        "bank-of-england",
        "england",
    }


def test_a_timeline_that_knows_a_surname_only_has_the_one_in_full() -> None:
    known = Actor("m", LocalText.plain("Musk"), ActorKind.PERSON)

    assert not cast_of("Elon Musk", "Musk", known=(known,)).new


def test_an_ordinary_word_that_stands_without_its_capital_too_is_no_name() -> None:
    assert set(cast_of("Budget", "OpenAI", small="budget openai").new) == {"openai"}


def test_a_surname_that_stands_alone_makes_the_full_name_a_persons() -> None:
    casting = cast_of("Zefrid Kolm", "Kolm")

    assert casting.kinds == {"zefrid-kolm": ActorKind.PERSON}


def test_an_acronym_is_of_the_name_whose_initials_it_is() -> None:
    assert names_of(cast_of("European Space Agency", "ESA")) == {
        "european-space-agency": ("European Space Agency", "ESA")
    }


def test_a_court_is_an_authority_and_a_bank_is_none() -> None:
    assert cast_of("High Court", "Orsel Bank").authorities == {"high-court"}


def test_a_place_in_capitals_is_named_as_places_are() -> None:
    assert names_of(cast_of("LYON")) == {"lyon": ("Lyon",)}


def test_a_company_may_bear_the_name_of_its_founder() -> None:
    name = "Quill Ltd"
    tokens = tokens_of(f"Ada Quill, {name}, Quill", 0, len(f"Ada Quill, {name}, Quill"), "en")
    passage = Passage(f"Ada Quill, {name}, Quill", tokens, [Run(0, 2), Run(2, 4), Run(4, 5)], [], [])
    casting = Casting({}, WORDS)
    written = written_in([passage], WORDS)
    written[("quill",)].around[ActorKind.ORGANISATION] += 2
    casting.cast(written, {}, Spellings(frozenset(), frozenset()))

    assert names_of(casting) == {"ada-quill": ("Ada Quill",), "quill-ltd": ("Quill Ltd", "Quill")}


def test_an_organisation_is_called_by_its_first_word_once_it_was_named_in_full() -> None:
    def made(text: str, *runs: Run) -> dict[str, tuple[str, ...]]:
        tokens = tokens_of(text, 0, len(text), "en")
        written = written_in([Passage(text, tokens, list(runs), [], [])], WORDS)
        written[("maple", "leaf")].around[ActorKind.ORGANISATION] += 3
        casting = Casting({}, WORDS)
        casting.cast(written, {}, Spellings(frozenset(), frozenset()))
        return names_of(casting)

    assert made("Maple Leaf, Maple", Run(0, 2), Run(2, 3)) == {"maple-leaf": ("Maple Leaf", "Maple")}
    assert set(made("Maple, Maple Leaf", Run(0, 1), Run(1, 3))) == {"maple", "maple-leaf"}


def test_of_very_many_known_actors_only_those_are_looked_at_who_may_be_named() -> None:
    known = {
        "esa": Actor("esa", LocalText.plain("European Space Agency"), ActorKind.ORGANISATION),
        "hart": Actor("hart", LocalText.plain("Tom Hart"), ActorKind.PERSON),
        "roux": Actor("roux", LocalText.plain("Claire Roux"), ActorKind.PERSON),
    }

    casting = Casting(known, WORDS, {"esa", "said", "hart"})

    assert set(casting.kinds) == {"esa", "hart"}
    assert [named.actor_id for named in casting.index.under(("hart",))] == ["hart"]
