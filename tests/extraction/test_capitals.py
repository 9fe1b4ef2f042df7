"""Names in a text by their capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.extraction.capitals import is_shouted, runs_of, spellings_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import tokens_of


def names(text: str, language: str) -> list[str]:
    tokens = tokens_of(text, 0, len(text), language)
    runs = runs_of(tokens, words_of(language), spellings_of([tokens]))
    return [text[tokens[run.first].start : tokens[run.after - 1].end] for run in runs]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Selon Marine Le Pen, Mme von der Leyen a cédé.", ["Marine Le Pen", "von der Leyen"]),
        ("Le général Charles de Gaulle revient en mars.", ["Charles de Gaulle"]),
        ("La Banque de France et le Tribunal de Paris", ["Banque de France", "Tribunal de Paris"]),
        ("La Commission européenne indique que", ["Commission européenne"]),
        ("Hier, la Cour de cassation a cassé l'arrêt.", ["Cour de cassation"]),
        ("le Conseil d'État", ["Conseil d'État"]),
        ("chez L'Oréal à Clichy", ["L'Oréal", "Clichy"]),
        ("Interrogé lundi, il a souri. Résultat : rien.", []),
        ("Née à Oran. Coupées en mai. Renée à Oran.", ["Oran", "Renée", "Oran"]),
        ("Les Français et les Américains aiment Noël.", []),
        ("Le robot Llama 2 et GPT-4 coûtent 3 euros.", ["Llama 2", "GPT-4"]),
        ("Le robot Llama ② coûte 3 euros.", ["Llama ②"]),
        ("Apple a vendu, puis Apple 3 milliards.", ["Apple", "Apple"]),
        ("M. Dupont, PDG de Renault, arrive.", ["Dupont", "Renault"]),
        ("Le XIXe siècle, le IVe", []),
        ("Google a annoncé un outil.", ["Google"]),
        ("Inflation et chômage montent.", []),
        ("Renault et Valmont montent.", ["Renault", "Valmont"]),
        ("Le ministre de l'Économie arrive.", []),
        (
            "jugé par le tribunal de Lyon et à l'université Blaise-Orsel",
            ["tribunal de Lyon", "université Blaise-Orsel"],
        ),
        ("Le tribunal de Claire Roux", ["Claire Roux"]),
        ("Les Isérois prennent l'autoroute A7.", []),
        ("On attend Noël. À Lille, rien.", ["Lille"]),
        ("Alors le Croate et un Vernonnais jouent la Coupe de France.", ["Coupe de France"]),
    ],
)
def test_french_names(text: str, found: list[str]) -> None:
    assert names(text, "fr") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Monday the Bank of England met in March.", ["Bank of England"]),
        ("Tesla CEO Elon Musk said so.", ["Tesla", "Elon Musk"]),
        ("He told Mr. Smith and Dr. J. K. Rowan.", ["Smith", "J. K. Rowan"]),
        ("the Department of Health and Human Services", ["Department of Health and Human Services"]),
        ("the Food and Drug Administration", ["Food and Drug Administration"]),
        ("They met Google and the European Commission.", ["Google", "European Commission"]),
        ("French President Emmanuel Macron of France", ["Emmanuel Macron", "France"]),
        ("Yesterday Apple fined him. Police said no.", ["Apple"]),
        ("He flew with British Airways to Perth.", ["British Airways", "Perth"]),
        ("Microsoft's board and Johnson & Johnson", ["Microsoft", "Johnson & Johnson"]),
        ("When it rains, I think of Theresa May in May.", ["Theresa May"]),
        ("Officials said nothing. Shares rose. Insurance claims fell.", []),
        (
            "Airbus is glad. General Electric and the Foreign Office too.",
            ["Airbus", "General Electric", "Foreign Office"],
        ),
        ("He left New York for the West Midlands.", ["New York", "West Midlands"]),
        ("Tesco and Orsel will pay the Victorians.", ["Tesco", "Orsel"]),
        ("the minister for Education and Transport Secretary Ian Hall", ["Ian Hall"]),
        ("English Heritage and the French President Ann Roe", ["English Heritage", "Ann Roe"]),
        ("He cited the Housing Act.", []),
        ("First Group left. New York won. New shoes.", ["First Group", "New York"]),
    ],
)
def test_english_names(text: str, found: list[str]) -> None:
    assert names(text, "en") == found


def test_a_heading_in_capitals_tells_nothing() -> None:
    text = "Court Orders Airline To Refund Passengers"
    assert is_shouted(tokens_of(text, 0, len(text), "en"))
    text = "UN GRAND INCENDIE DANS LE CENTRE"
    assert is_shouted(tokens_of(text, 0, len(text), "fr"))


@given(st.text(alphabet="Abcd' .,-1É(&\n", max_size=300), st.sampled_from(["fr", "en"]))
def test_names_are_in_order_and_do_not_overlap(text: str, language: str) -> None:
    tokens = tokens_of(text, 0, len(text), language)
    at = 0
    for run in runs_of(tokens, words_of(language), spellings_of([tokens])):
        assert at <= run.first < run.after <= len(tokens)
        at = run.after
