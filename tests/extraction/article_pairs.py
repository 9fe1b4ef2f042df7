"""Pairs of short accounts: of one event by two papers, in one language or two, and of what is another event.

Each version: language, date in EDTF, ids of actors, title, the words it rests on. The articles are made up.
"""

from typing import NamedTuple

from timeline_app.chrono import edtf
from timeline_app.extraction.candidate import Candidate, CandidateDate
from timeline_app.model.actor import Actor, ActorKind
from timeline_app.model.event import Basis, Excerpt, Participation
from timeline_app.model.local_text import LocalText
from timeline_app.phrases.phrase import Reading
from timeline_app.words import Message


class Version(NamedTuple):
    language: str
    date: str
    actors: str
    title: str
    exact: str


class Pair(NamedTuple):
    name: str
    is_same: bool
    one: Version
    other: Version


NAMES = {
    "valmont": "Valmont",
    "orsel": "Orsel",
    "lenoir": "Ève Lenoir",
    "hart": "Tom Hart",
    "council": "Larne Council",
    "mairie": "Mairie de Brévane",
    "commission": "Commission européenne",
    "nordlys": "Nordlys",
    "quill": "Quill",
    "cgv": "CGV",
}
ACTORS = {id: Actor(id, LocalText.plain(name), ActorKind.OTHER) for id, name in NAMES.items()}


def a_candidate(account: Version, id: str = "told") -> Candidate:
    """The candidate of an account, its words being those of the source "paper"."""
    reading = Reading(
        account.date, edtf.parse(account.date) if account.date else None, Message("So it is written.")
    )
    return Candidate(
        id=id,
        title=account.title,
        article=0,
        start=0,
        end=len(account.exact),
        excerpt=Excerpt(f"paper-{id}", account.exact),
        date=CandidateDate(reading, Basis.STATED if account.date else None),
        actors=tuple(Participation(actor) for actor in account.actors.split()),
    )


PAIRS = (
    Pair(
        "a lawsuit in two French papers",
        True,
        Version("fr", "2024-02-29", "lenoir valmont", "Ève Lenoir porte plainte contre Valmont",
                "Ève Lenoir a porté plainte jeudi contre Valmont, qu'elle accuse d'avoir copié son moteur"),
        Version("fr", "[2024-02-26..2024-03-03]", "lenoir valmont", "Plainte d'Ève Lenoir contre Valmont",
                "la semaine dernière, Ève Lenoir a saisi la justice : sa plainte contre Valmont vise un moteur copié"),
    ),
    Pair(
        "a lawsuit in French and in English",
        True,
        Version("fr", "2024-02-29", "lenoir valmont", "Ève Lenoir porte plainte contre Valmont",
                "Ève Lenoir a porté plainte jeudi contre Valmont, qu'elle accuse d'avoir copié son moteur"),
        Version("en", "2024-02", "lenoir valmont", "Lenoir sues Valmont",
                "In February Lenoir sued the start-up Valmont, saying that it stole the design of her engine"),
    ),
    Pair(
        "the answer to a lawsuit is not the lawsuit",
        False,
        Version("fr", "2024-02-29", "lenoir valmont", "Ève Lenoir porte plainte contre Valmont",
                "Ève Lenoir a porté plainte jeudi contre Valmont, qu'elle accuse d'avoir copié son moteur"),
        Version("fr", "[2024-02-28..2024-03-15]", "valmont lenoir", "Valmont diffuse des courriels d'Ève Lenoir",
                "Valmont a répondu en diffusant des courriels où Ève Lenoir approuvait le projet"),
    ),
    Pair(
        "a purchase at the same price",
        True,
        Version("fr", "2023-05-12", "orsel nordlys", "Orsel rachète Nordlys",
                "Le groupe Orsel a annoncé vendredi le rachat de Nordlys pour 1,2 milliard d'euros"),
        Version("en", "2023-05", "orsel nordlys", "Orsel buys Nordlys for €1.2bn",
                "Orsel agreed in May to buy the Norwegian shipyard Nordlys for €1.2bn"),
    ),
    Pair(
        "the purchase is approved later in the month",
        False,
        Version("fr", "2023-05-12", "orsel nordlys", "Orsel rachète Nordlys",
                "Le groupe Orsel a annoncé vendredi le rachat de Nordlys pour 1,2 milliard d'euros"),
        Version("fr", "2023-05-30", "commission orsel", "La Commission autorise le rachat",
                "la Commission européenne a donné mardi son feu vert à Orsel"),
    ),
    Pair(
        "the same happening in another year",
        False,
        Version("en", "2022-06-03", "hart", "Tom Hart wins the Larne regatta", "Tom Hart won the Larne regatta"),
        Version("en", "2023-06-02", "hart", "Tom Hart wins the Larne regatta", "Tom Hart won the Larne regatta again"),
    ),
    Pair(
        "a resignation told by two English papers",
        True,
        Version("en", "2021-09-14", "hart council", "Tom Hart resigns as head of Larne Council",
                "Tom Hart resigned on Tuesday as leader of Larne Council after a row over the new harbour"),
        Version("en", "2021-09", "hart council", "Council leader steps down",
                "The leader of Larne Council, Tom Hart, stepped down in September in a dispute over the harbour"),
    ),
    Pair(
        "who resigned is not who is appointed",
        False,
        Version("en", "2021-09-14", "hart council", "Tom Hart resigns as head of Larne Council",
                "Tom Hart resigned on Tuesday as leader of Larne Council after a row over the new harbour"),
        Version("en", "2021-09-20", "council", "Larne Council appoints a leader",
                "Larne Council appointed Moira Daly as its leader on Monday, a week before the vote"),
    ),
    Pair(
        "a fire in two languages, nobody named",
        True,
        Version("fr", "2019-04-15", "", "Incendie de la halle de Brévane",
                "Un incendie a ravagé lundi soir la halle de Brévane, faisant 12 blessés"),
        Version("en", "2019-04-15", "", "Fire destroys Brévane market hall",
                "A fire destroyed the market hall of Brévane on Monday night and injured 12 people"),
    ),
    Pair(
        "two fires on one day",
        False,
        Version("fr", "2019-04-15", "", "Incendie de la halle de Brévane",
                "Un incendie a ravagé lundi soir la halle de Brévane, faisant 12 blessés"),
        Version("fr", "2019-04-15", "", "Incendie d'une ferme à Morlac",
                "Un incendie s'est déclaré lundi dans une ferme de Morlac ; 30 vaches ont péri"),
    ),
    Pair(
        "the valuation of one round and of the next",
        False,
        Version("fr", "2024-03", "quill", "Quill valorisée 80 milliards",
                "une valorisation de Quill désormais estimée à 80 milliards de dollars"),
        Version("en", "2024-03", "quill", "Quill sought a valuation of $110bn",
                "Quill is in talks with investors at a valuation of $110bn, people close to it say"),
    ),
    Pair(
        "the same valuation in two languages",
        True,
        Version("fr", "2024-03", "quill", "Quill valorisée 80 milliards",
                "une valorisation de Quill désormais estimée à 80 milliards de dollars"),
        Version("en", "2024-02/2024-03", "quill", "Quill valued at $80 billion",
                "the sale of shares values Quill at $80 billion or more"),
    ),
    Pair(
        "a strike in two French papers",
        True,
        Version("fr", "2022-10-18", "cgv valmont", "Grève chez Valmont",
                "Les salariés de Valmont ont cessé le travail mardi à l'appel de la CGV pour obtenir une hausse de 10 %"),
        Version("fr", "2022-10-18", "cgv valmont", "La CGV appelle à la grève",
                "mardi 18 octobre, grève à l'usine Valmont : la CGV réclame 10 % de hausse des salaires"),
    ),
    Pair(
        "the deal that ends a strike",
        False,
        Version("fr", "2022-10", "cgv valmont", "Grève chez Valmont",
                "Les salariés de Valmont ont cessé le travail à l'appel de la CGV pour obtenir une hausse de 10 %"),
        Version("fr", "2022-10-28", "cgv valmont", "Accord chez Valmont",
                "un accord a été signé vendredi entre Valmont et la CGV, qui prévoit une prime de 800 euros"),
    ),
    Pair(
        "the opening of a bridge, announced and done",
        True,
        Version("fr", "2025-06", "mairie", "Le pont des Aulnes ouvrira",
                "la mairie de Brévane annonce que le pont des Aulnes ouvrira aux cyclistes en juin 2025"),
        Version("fr", "2025-06-14", "mairie", "Ouverture du pont des Aulnes",
                "le nouveau pont des Aulnes a ouvert samedi aux cyclistes, en présence de la maire"),
    ),
    Pair(
        "two openings by one town in one month",
        False,
        Version("fr", "2025-06", "mairie", "Le pont des Aulnes ouvrira",
                "la mairie de Brévane annonce que le pont des Aulnes ouvrira aux cyclistes en juin 2025"),
        Version("fr", "2025-06-21", "mairie", "La piscine rouvre",
                "la mairie de Brévane a rouvert samedi la piscine municipale, fermée depuis deux ans"),
    ),
    Pair(
        "a death in two languages",
        True,
        Version("fr", "2018-11-03", "lenoir", "Mort d'Ève Lenoir",
                "la romancière Ève Lenoir est morte samedi à l'âge de 91 ans"),
        Version("en", "2018-11-03", "lenoir", "Ève Lenoir dies", "Ève Lenoir, the novelist, died on 3 November aged 91"),
    ),
    Pair(
        "a death and the funeral",
        False,
        Version("en", "2018-11-03", "lenoir", "Ève Lenoir dies", "Ève Lenoir, the novelist, died on 3 November aged 91"),
        Version("en", "2018-11", "lenoir council", "Crowds say farewell to Lenoir",
                "thousands filled the streets of Larne to see the procession for Ève Lenoir"),
    ),
    Pair(
        "a fine told in two languages",
        True,
        Version("en", "2020-07-09", "commission quill", "EU fines Quill €240m",
                "The European Commission fined Quill €240 million on Thursday for abusing its dominant position"),
        Version("fr", "2020-07-09", "commission quill", "Quill écope d'une amende de 240 millions d'euros",
                "Bruxelles a infligé jeudi une amende de 240 millions d'euros à Quill pour abus de position dominante"),
    ),
    Pair(
        "the appeal against a fine",
        False,
        Version("en", "2020-07-09", "commission quill", "EU fines Quill €240m",
                "The European Commission fined Quill €240 million on Thursday for abusing its dominant position"),
        Version("en", "2020-07", "quill commission", "Quill appeals",
                "Quill said in July that it would appeal to the court in Luxembourg against the decision"),
    ),
    Pair(
        "layoffs in two English papers",
        True,
        Version("en", "2023-01-18", "quill", "Quill cuts 10,000 jobs",
                "Quill will lay off 10,000 people, about 5% of its staff, it said on Wednesday"),
        Version("en", "2023-01", "quill", "Quill to shed 10,000 staff",
                "Software giant Quill said in January it was cutting 10,000 jobs, or 5% of its workforce"),
    ),
    Pair(
        "a launch and a recall of one product",
        False,
        Version("en", "2023-09-12", "quill", "Quill launches the Slate",
                "Quill launched its first tablet, the Slate, on Tuesday at a price of $499"),
        Version("en", "2023-09", "quill", "Quill recalls the Slate",
                "Quill is recalling the first Slate tablets because the battery may overheat"),
    ),
    Pair(
        "one launch in two languages",
        True,
        Version("en", "2023-09-12", "quill", "Quill launches the Slate",
                "Quill launched its first tablet, the Slate, on Tuesday at a price of $499"),
        Version("fr", "2023-09", "quill", "Quill lance la Slate",
                "Quill a dévoilé en septembre sa première tablette, la Slate, vendue 499 dollars"),
    ),
    Pair(
        "an election and the count of another town",
        False,
        Version("en", "2021-05-06", "hart council", "Hart elected to Larne Council",
                "Tom Hart was elected to Larne Council on Thursday with 54% of the vote"),
        Version("en", "2021-05-06", "", "Turnout falls in Morlac", "Turnout fell to 38% in Thursday's vote in Morlac"),
    ),
    Pair(
        "two fines of one week, in two countries",
        False,
        Version("en", "2020-07-09", "quill", "Italy fines Quill €10m",
                "Italy's competition authority fined Quill €10 million on Thursday over its app store"),
        Version("fr", "[2020-07-06..2020-07-12]", "quill", "Amende pour Quill en Espagne",
                "cette semaine, l'Espagne a condamné Quill à une amende de 32 millions d'euros pour ses publicités"),
    ),
    Pair(
        "two matches of one weekend",
        False,
        Version("en", "2023-10-14", "hart", "Hart wins the sprint", "Tom Hart won the sprint at Larne on Saturday"),
        Version("en", "2023-10-14/2023-10-15", "hart", "Relay title for Hart",
                "Tom Hart and three clubmates took the relay title in Coleraine"),
    ),
    Pair(
        "an announcement and what it announces, by another paper",
        True,
        Version("fr", "2024-03-11/2024-03-17", "lenoir valmont", "Valmont passera en open source",
                "Ève Lenoir a annoncé que Valmont passera en open source dès cette semaine"),
        Version("en", "2024-03-17", "valmont", "Valmont opens its source code",
                "On Sunday the source code of Valmont was released for everybody to use"),
    ),
    Pair(
        "a quake in two English papers, its toll risen",
        True,
        Version("en", "2023-02-06", "", "Quake strikes Sarpa",
                "A magnitude 7.1 earthquake struck Sarpa before dawn on Monday, killing at least 90 people"),
        Version("en", "2023-02-06", "", "Hundreds dead in Sarpa quake",
                "The quake that hit Sarpa on 6 February, of magnitude 7.1, killed more than 600"),
    ),
    Pair(
        "a bill adopted by one chamber and by the other",
        False,
        Version("fr", "2021-03-16", "", "Les députés adoptent la loi sur les haies",
                "les députés ont adopté mardi en première lecture la proposition de loi sur les haies"),
        Version("fr", "2021-05-04", "", "Le Sénat adopte la loi sur les haies",
                "le Sénat a adopté à son tour la proposition de loi sur les haies"),
    ),
    Pair(
        "a visit in two languages",
        True,
        Version("fr", "2017-07-13", "hart lenoir", "Tom Hart en visite chez Ève Lenoir",
                "Tom Hart s'est rendu jeudi à Brévane, où il a visité l'atelier d'Ève Lenoir"),
        Version("en", "2017-07", "hart lenoir", "Hart visits Lenoir",
                "Tom Hart visited the workshop of Ève Lenoir in July"),
    ),
)  # fmt: skip
