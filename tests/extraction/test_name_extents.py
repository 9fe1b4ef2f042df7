"""How far a name reaches."""

import pytest

from timeline_app.extraction.name_extents import end_of
from timeline_app.extraction.name_lexicons import words_of
from timeline_app.extraction.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Cour de justice de l'Union européenne, dit-il", "fr", "Cour de justice de l'Union européenne"),
        ("Agence de la transition écologique a", "fr", "Agence de la transition écologique"),
        ("Commission de revoir sa copie", "fr", "Commission"),
        ("Banque européenne d'investissement", "fr", "Banque européenne d'investissement"),
        ("Louis XIV de France", "fr", "Louis XIV"),
        ("Ursula von der Leyen dit", "fr", "Ursula von der Leyen"),
        ("Department for Environment, Food and Rural Affairs promised", "en",
         "Department for Environment, Food and Rural Affairs"),
        ("Goonhilly Earth Station in", "en", "Goonhilly Earth Station"),
        ("Health and Safety Executive said", "en", "Health and Safety Executive"),
        ("Apple Monday", "en", "Apple"),
        ("Boeing 737 Max", "en", "Boeing 737 Max"),
        ("Apple 3 million", "en", "Apple"),
        ("Standard & Poor", "en", "Standard & Poor"),
        ("Elon Musk The", "en", "Elon Musk"),
        ("Credit Suisse avait", "fr", "Credit Suisse"),
        ("Corée du Sud", "fr", "Corée du Sud"),
        ("Office of Rail and Road will", "en", "Office of Rail and Road"),
        ("Ministère public genevois les", "fr", "Ministère public genevois"),
    ],
)  # fmt: skip
def test_it_takes_in_what_belongs_to_it(text: str, language: str, name: str) -> None:
    tokens = tokens_of(text, 0, len(text), language)

    assert text[: tokens[end_of(tokens, 0, words_of(language)) - 1].end] == name
