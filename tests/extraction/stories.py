"""Stories told several times: by two papers, in two languages, and what followed on them. All made up.

A story's first article has the event; `again` tells of it once more, in the words that `told_again` quotes from; what
`later` tells by `is_new` is another event, although the same people take part.
"""

from typing import NamedTuple


class Article(NamedTuple):
    language: str
    date: str
    text: str


class Story(NamedTuple):
    name: str
    first: Article
    told: str
    again: Article
    told_again: str
    later: Article
    is_new: str


STORIES = (
    Story(
        "a purchase",
        Article(
            "fr",
            "2023-05-13",
            "Orsel rachète les chantiers Nordlys\n\n"
            "Le groupe Orsel a racheté vendredi les chantiers navals Nordlys pour 1,2 milliard d'euros. Le patron "
            "d'Orsel, Paul Vernier, a salué une opération « historique ». Nordlys emploie 4 000 personnes à Bergen.",
        ),
        "a racheté vendredi",
        Article(
            "en",
            "2023-05-15",
            "French group Orsel buys Norwegian shipyard\n\n"
            "The French group Orsel bought the Norwegian shipyard Nordlys on 12 May for €1.2bn. Its chief executive, "
            "Paul Vernier, promised to keep all 4,000 jobs in Bergen. Shares in Orsel rose 3% on Monday.",
        ),
        "bought the Norwegian shipyard",
        Article(
            "fr",
            "2023-09-21",
            "Nordlys va supprimer 600 postes\n\n"
            "Quatre mois après son rachat par Orsel, le chantier Nordlys a annoncé jeudi la suppression de 600 postes. "
            "Paul Vernier a rencontré les syndicats mercredi à Bergen.",
        ),
        "a annoncé jeudi",
    ),
    Story(
        "a lawsuit",
        Article(
            "en",
            "2021-03-03",
            "Author sues streaming service\n\n"
            "The novelist Ida Marsh sued the streaming service Quill on Tuesday. She accuses the company of copying her "
            "novel The Salt Road. Quill denied the claim.",
        ),
        "sued the streaming service",
        Article(
            "fr",
            "2021-03-04",
            "La romancière Ida Marsh poursuit Quill\n\n"
            "La romancière Ida Marsh a porté plainte mardi contre Quill, qu'elle accuse d'avoir copié son roman. "
            "La plateforme dément.",
        ),
        "a porté plainte",
        Article(
            "en",
            "2021-06-10",
            "Judge throws out case against Quill\n\n"
            "A judge in London dismissed the case of the novelist Ida Marsh against Quill on Wednesday. Marsh said that "
            "she would appeal.",
        ),
        "dismissed the case",
    ),
    Story(
        "a resignation",
        Article(
            "fr",
            "2019-10-02",
            "Le maire de Brévane démissionne\n\n"
            "Le maire de Brévane, Luc Ferrant, a démissionné mardi après la révélation de ses comptes au Luxembourg. "
            "Le parquet de Melun avait ouvert une enquête en septembre.",
        ),
        "a démissionné mardi",
        Article(
            "fr",
            "2019-10-03",
            "Brévane : Luc Ferrant jette l'éponge\n\n"
            "Luc Ferrant n'est plus maire de Brévane. Il a présenté sa démission au préfet le 1er octobre, quelques "
            "jours après les révélations sur ses comptes au Luxembourg.",
        ),
        "a présenté sa démission",
        Article(
            "fr",
            "2020-02-12",
            "Luc Ferrant devant les juges\n\n"
            "L'ancien maire de Brévane, Luc Ferrant, a été condamné mardi à deux ans de prison avec sursis pour fraude "
            "fiscale.",
        ),
        "a été condamné",
    ),
    Story(
        "a quake",
        Article(
            "en",
            "2022-11-22",
            "Earthquake kills dozens in Sarpa\n\n"
            "An earthquake of magnitude 6.4 struck the Sarpa valley on Monday, killing at least 46 people. Rescuers "
            "searched the rubble through the night.",
        ),
        "struck the Sarpa valley",
        Article(
            "fr",
            "2022-11-22",
            "Séisme meurtrier à Sarpa\n\n"
            "Un séisme de magnitude 6,4 a frappé lundi la vallée de Sarpa, faisant au moins 46 morts. Les secours ont "
            "fouillé les décombres toute la nuit.",
        ),
        "a frappé lundi",
        Article(
            "en",
            "2022-12-06",
            "Sarpa school reopens\n\n"
            "The school of Sarpa reopened on Monday, two weeks after the earthquake. Classes are held in tents.",
        ),
        "reopened on Monday",
    ),
    Story(
        "a launch",
        Article(
            "en",
            "2024-09-11",
            "Quill unveils a tablet\n\n"
            "Quill launched its first tablet, the Slate, on Tuesday. It costs $499 and will be sold from October. The "
            "company's founder, Ada Quill, showed it in Boston.",
        ),
        "launched its first tablet",
        Article(
            "en",
            "2024-09-13",
            "Hands on with the Slate\n\n"
            "On 10 September Quill launched the Slate, a tablet that costs $499. We have tried it. The screen is "
            "bright, the battery weak.",
        ),
        "launched the Slate",
        Article(
            "fr",
            "2024-12-05",
            "Quill rappelle sa tablette\n\n"
            "Quill a rappelé mercredi 20 000 exemplaires de sa tablette Slate, dont la batterie peut prendre feu. Ada "
            "Quill a présenté ses excuses.",
        ),
        "a rappelé mercredi",
    ),
)
