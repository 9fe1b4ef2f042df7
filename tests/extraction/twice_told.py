"""Whole accounts of one story in French and in English, by writers who choose their own words. All made up.

`same`: pairs of words, of the first and of the second, that stand in what both tell. Anything else that the second
tells is something else, although the same people take part, often in the same days.
"""

from typing import NamedTuple

from tests.extraction.stories import Article


class Twice(NamedTuple):
    name: str
    first: Article
    second: Article
    same: tuple[tuple[str, str], ...]


TWICE = (
    Twice(
        "a drug",
        Article(
            "fr",
            "2023-11-16",
            "Le Cardolex, chronique d'un retrait\n\n"
            "Le laboratoire Helvane a lancé un essai du Cardolex le 6 février 2023 dans onze hôpitaux. L'étude, menée "
            "par Marta Lindqvist, a suivi 340 patients.\n\n"
            "Le 14 avril 2023, Marta Lindqvist a prévenu la direction d'Helvane que trois malades avaient perdu "
            "connaissance. Le 2 mai 2023, Helvane a écarté Marta Lindqvist de l'étude.\n\n"
            "L'Institut Varenne a publié le 20 juin 2023 des chiffres alarmants : 27 malades hospitalisés. Le même mois, "
            "Helvane a engagé l'avocat Paul Brissac.\n\n"
            "Le 11 septembre 2023, le laboratoire Helvane a retiré le Cardolex des pharmacies. Son action a chuté de "
            "18 % le lendemain. Le 3 octobre 2023, Marta Lindqvist a raconté son histoire devant le Sénat.\n\n"
            "Le parquet de Lyon a ouvert une information judiciaire contre Helvane le 9 novembre 2023. Mardi, Paul "
            "Brissac a dénoncé un procès d'intention.",
        ),
        Article(
            "en",
            "2023-11-17",
            "How Cardolex came off the shelves\n\n"
            "It began on 6 February 2023, when Helvane gave the first doses of Cardolex to volunteers in eleven "
            "hospitals. The study, led by Marta Lindqvist, enrolled 340 patients.\n\n"
            "Marta Lindqvist wrote to the board of Helvane on 14 April 2023 that three people had fainted. On 2 May "
            "2023 Helvane took Marta Lindqvist off the project.\n\n"
            "On 20 June 2023 the Institut Varenne put the number of people in hospital at 27. On 30 June 2023 the "
            "Institut Varenne asked Helvane for its records.\n\n"
            "Helvane pulled Cardolex from the market on 11 September 2023. Marta Lindqvist gave evidence to the French "
            "Senate on 3 October 2023. On 5 October 2023 Helvane offered Marta Lindqvist a settlement.\n\n"
            "On 9 November 2023 prosecutors in Lyon began looking into Helvane. Paul Brissac, a lawyer for Helvane, "
            "called it a show trial on Tuesday.",
        ),
        (
            ("a lancé un essai", "gave the first doses"),
            ("a suivi 340 patients", "enrolled 340 patients"),
            ("a prévenu la direction", "wrote to the board"),
            ("a écarté Marta", "took Marta"),
            ("chiffres alarmants", "the number of people in hospital"),
            ("a retiré le Cardolex", "pulled Cardolex"),
            ("a raconté son histoire", "gave evidence"),
            ("a ouvert une information", "began looking"),
            ("a dénoncé un procès", "called it a show trial"),
        ),
    ),
    Twice(
        "a club",
        Article(
            "fr",
            "2021-08-26",
            "Brévane AC : l'année de tous les dangers\n\n"
            "Le club de Brévane AC a quitté son stade historique en septembre 2020. Le 12 janvier 2021, la Ligue du Nord "
            "a infligé à Brévane AC un retrait de neuf points. Le président, Hugo Sarlat, a parlé le 13 janvier 2021 "
            "d'un coup de poignard.\n\n"
            "Le 4 mars 2021, Hugo Sarlat a cédé ses parts au fonds Kestrel Capital. L'opération a coûté 35 millions "
            "d'euros. L'entraîneuse Nadia Belkacem a claqué la porte le 19 mars 2021.\n\n"
            "En avril 2021, Kestrel Capital a confié l'équipe à Owen Price. Le 22 mai 2021, Brévane AC est descendu en "
            "deuxième division. 1 200 supporters ont défilé le 29 mai 2021 devant le siège de Kestrel Capital.\n\n"
            "Le 1er juillet 2021, la Ligue du Nord a refusé sa licence à Brévane AC. Kestrel Capital a saisi le tribunal "
            "de Lille le 8 juillet 2021. Vendredi, Owen Price a fait ses adieux aux joueurs.",
        ),
        Article(
            "en",
            "2021-08-27",
            "The fall of Brévane AC\n\n"
            "Brévane AC moved out of its old ground in September 2020. On 12 January 2021 the Ligue du Nord docked "
            "Brévane AC nine points. A day later the chairman, Hugo Sarlat, spoke of a stab in the back.\n\n"
            "Hugo Sarlat handed his shares to Kestrel Capital on 4 March 2021 for €35 million. On 19 March 2021 the "
            "coach, Nadia Belkacem, walked away. Kestrel Capital turned to Owen Price in April 2021.\n\n"
            "Brévane AC went down on 22 May 2021. On 24 May 2021 Kestrel Capital promised money for new players. On 29 "
            "May 2021 about 1,200 fans marched on the offices of Kestrel Capital.\n\n"
            "The Ligue du Nord turned Brévane AC down for a licence on 1 July 2021. On 5 July 2021 Owen Price met the "
            "Ligue du Nord. On 8 July 2021 Kestrel Capital went to court in Lille.",
        ),
        (
            ("a quitté son stade", "moved out"),
            ("a infligé à Brévane", "docked"),
            ("coup de poignard", "stab in the back"),
            ("a cédé ses parts", "handed his shares"),
            ("a claqué la porte", "walked away"),
            ("a confié l'équipe", "turned to Owen"),
            ("est descendu", "went down"),
            ("ont défilé", "marched on"),
            ("a refusé sa licence", "for a licence"),
            ("a saisi le tribunal", "went to court"),
        ),
    ),
)
