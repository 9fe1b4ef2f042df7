"""French: the words by which events are told."""

from timeline_app.extraction.lexicons.french_verbs import forms_of, third_person
from timeline_app.extraction.lexicons.french_words import VERBS, WEAK
from timeline_app.extraction.lexicons.lexicon import Form, Lexicon, Sort, Tense, VerbForm, Verbs, listed, rows


def _forms() -> dict[str, tuple[VerbForm, ...]]:
    found: dict[str, dict[tuple[str, Sort, Tense], VerbForm]] = {}
    for sort, verbs in VERBS.items():
        for verb in dict.fromkeys(verbs.split()):
            for form, reading in forms_of(verb, sort, WEAK):
                if form not in _NO_VERBS:
                    found.setdefault(form, {}).setdefault((verb, sort, reading.tense), reading)
    return {form: tuple(readings.values()) for form, readings in found.items()}


_NO_VERBS = listed(
    """
        soit quitte sous sur contre entre outre vers sauf plus ans mars août été"""
)
_AUXILIARIES = {
    **dict.fromkeys(
        listed(
            """
        est sont était étaient sera seront serait seraient fut furent soit soient"""
        ),
        Form.BE,
    ),
    **dict.fromkeys(
        listed("ai avons a ont avait avaient aura auront aurait auraient eut eurent ait aient"), Form.HAVE
    ),
    **dict.fromkeys(listed("vais allons va vont allait allaient"), Form.GO),
}
_AUXILIARY_TENSES = {
    Tense.PAST: "fut furent eut eurent",
    Tense.IMPERFECT: "était étaient avait avaient allait allaient",
    Tense.FUTURE: "sera seront aura auront",
    Tense.CONDITIONAL: "serait seraient aurait auraient",
}
_ENDINGS = (
    ("raient", Tense.CONDITIONAL),
    ("issent", Tense.PRESENT),
    ("èrent", Tense.PAST),
    ("aient", Tense.IMPERFECT),
    ("eront", Tense.FUTURE),
    ("iront", Tense.FUTURE),
    ("ant", Tense.GERUND),
    ("ées", Tense.PARTICIPLE),
    ("és", Tense.PARTICIPLE),
    ("ée", Tense.PARTICIPLE),
    ("é", Tense.PARTICIPLE),
)
_NOUNS = {
    0.9: """
        arrestation assassinat accident attentat attaque avalanche bataille braquage cambriolage capitulation
        catastrophe condamnation création décès démission dissolution divorce déraillement effondrement élection
        enlèvement éruption évasion exécution explosion expulsion faillite fermeture fondation fusion fusillade
        inauguration incendie inculpation inondation interpellation invasion inscription lancement libération
        licenciement licenciements mariage massacre meurtre mise mort naissance nomination ouverture perquisition
        procès promulgation publication rachat ratification réélection relaxe acquittement révolution séisme
        sortie signature suicide tremblement victoire défaite viol vol abolition adoption découverte destitution
        cession acquisition couronnement crash naufrage collision panne piratage cyberattaque fuite incarcération
        saisie introduction""",
    0.6: """
        accord amende annonce appel armistice conférence congrès conversation conversations coup débat décision
        dépôt discussion discussions échange échanges e-mail e-mails courriel courriels entretien évacuation grève
        hausse baisse chute hospitalisation jugement lettre levée manifestation négociations négociation offre
        plainte poursuites plan rapport rencontre référendum retrait réunion scrutin sommet suspension verdict
        visite vote valorisation blocage concert départ arrivée entrée reconstruction restructuration transfert
        vente guerre crise enquête audience condamnations élections tour match finale tournoi festival""",
}
_EXPRESSIONS = {
    Sort.HAPPENING: """
        porter:plainte déposer:plainte mettre:fin prendre:fin mettre:examen voir:jour faire:faillite
        donner:naissance prendre:fonction prendre:fonctions entrer:vigueur entrer:fonction perdre:vie trouver:mort
        donner:mort faire:grève faire:appel interjeter:appel passer:aveux prendre:retraite prendre:feu avoir:lieu
        faire:morts faire:victimes faire:blessés lever:fonds lever:millions lever:milliards mettre:vente
        mettre:demeure placer:garde mettre:place rendre:publique rendre:public tirer:révérence jeter:éponge
        battre:record donner:feu rendre:verdict rendre:jugement faire:scission prendre:tête prendre:contrôle
        remettre:cause""",
    Sort.ANSWERING: "retourner:compliment renvoyer:balle donner:réplique",
    Sort.ALLEGING: "mettre:cause montrer:doigt",
}
_SUBORDINATORS = {
    "with": """
        alors que|tandis que|pendant que|lorsque|lorsqu'|quand|comme|tant que|maintenant que|au moment où|puisque|puisqu'
        |parce que|car|étant donné que|vu que|dès que|aussitôt que|sachant que|depuis que|bien que|quoique|même si
        |si bien que
        |de sorte que|ainsi que|sans que|à mesure que|où""",
    "before": "après que|après avoir|après être|après s'être|une fois que",
    "after": "avant que|avant de|avant d'|jusqu'à ce que|afin que|pour que",
    "if": "si|s'il|s'ils|à condition que|à moins que|au cas où|pourvu que",
}


def _rows(text: str) -> list[tuple[str, ...]]:
    """Rows of words; an elided "qu'" stands beside "que", and so on."""
    plain = rows(text)
    return plain + [(*row[:-1], row[-1][:-1] + "'") for row in plain if row[-1] in ("que", "de")]


def _subordinators() -> dict[tuple[str, ...], str]:
    return {row: order for order, text in _SUBORDINATORS.items() for row in _rows(text)}


LEXICON = Lexicon(
    language="fr",
    verbs=Verbs(
        forms=_forms(),
        third_person={verb: third_person(verb) for text in VERBS.values() for verb in text.split()},
        auxiliaries=_AUXILIARIES,
        auxiliary_tenses={
            word: tense for tense, words in _AUXILIARY_TENSES.items() for word in words.split()
        },
        be="être",
        have="avoir",
        passives=listed("été"),
        perfect_with_be=listed(
            """
        aller arriver décéder devenir entrer mourir naître partir parvenir passer rester retourner revenir sortir
        survenir tomber venir intervenir"""
        ),
        modals=frozenset(),
        to_come=frozenset(),
        having={
            "avoir": ("a", "ont"),
            "être": ("est", "sont"),
            "ayant": ("a", "ont"),
            "étant": ("est", "sont"),
        },
        having_infinitives=listed("avoir être"),
        having_leads=listed("après s' pour"),
        gerund_leads=listed("en"),
        endings=_ENDINGS,
        pronoun_endings=("ait", "ra", "a", "e", "ent", "t", "d"),
        plain_present=False,
        telling=listed("informer prévenir avertir"),
        intransitive=listed(
            "aller arriver venir mourir naître partir tomber démissionner exploser échouer disparaître"
        ),
        before_infinitives=frozenset([("avant", "de"), ("avant", "d'")]),
        conditional_says_so=True,
        infinitive_marks=listed("à de d'"),
        must_mark=False,
    ),
    event_nouns={noun: weight for weight, text in _NOUNS.items() for noun in text.split()},
    expressions={
        (verb, noun): sort
        for sort, text in _EXPRESSIONS.items()
        for verb, _, noun in (pair.partition(":") for pair in text.split())
    },
    abbreviations=listed(
        """
        m mm mme mmes mlle mlles mgr me dr pr prof st ste sts cf av apr env éd ed art chap vol p pp fig no n° tél
        etc ex jr sr janv févr juil sept oct nov déc bd arr adj gén col cdt cap sgt ch hab inc ltd corp vs dept
        dép"""
    ),
    openers=listed(
        """
        le la les l un une des il elle ils elles on ce cet cette ces c j je nous vous mais et ou où or puis
        ensuite alors depuis après avant en dans pour par sur selon d au aux a à son sa ses leur leurs cela ceci
        ainsi enfin toutefois pourtant cependant lundi mardi mercredi jeudi vendredi samedi dimanche rien"""
    ),
    determiners=listed(
        """
        le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
        leur leurs chaque plusieurs quelques certains certaines aucun aucune tout toute tous toutes d' de deux
        trois quatre cinq six sept huit neuf dix premier première second seconde dernier dernière nouveau nouvelle
        nouvel nouveaux nouvelles grand grande petit petite"""
    ),
    several=listed(
        """
        les des ces mes ses leurs plusieurs certains certaines quelques ils elles deux trois"""
    ),
    indefinites=listed("un une des"),
    persons=listed("il elle"),
    speakers=listed("je j' nous"),
    objects=listed("lui"),
    parties=listed(
        """
        procureur procureure procureurs parquet accusation syndicat syndicats plaignant plaignante plaignants
        opposant opposants détracteurs militants avocat avocate avocats défense"""
    ),
    possessives=listed("son sa ses leur leurs"),
    pronouns=listed(
        """
        je j' nous il elle ils elles on qui ce c' cela ceci ça celui-ci celle-ci ceux-ci celles-ci lequel"""
    ),
    clitics=listed("ne n' se s' me m' te t' le la l' les lui leur y en nous vous"),
    prepositions=listed(
        """
        à de d' en dans par pour sur sous avec sans chez vers contre entre depuis dès après avant pendant selon
        malgré parmi hors voici voilà au aux du des jusqu' jusque lors envers outre"""
    ),
    coordinators=listed("et mais ou or ni puis donc car"),
    negations=listed("ne n' pas jamais aucun aucune ni guère nullement"),
    adverbs=listed(
        """
        aussitôt longtemps tôt tard parfois depuis lors auparavant rapidement immédiatement plutôt
        pas plus jamais rien déjà bien mal encore aussi toujours tout toute tous enfin ensuite été même surtout
        vite ainsi pourtant cependant également récemment finalement notamment d'abord alors désormais très trop
        peu souvent soudain hier ne là ainsi donc elle-même lui-même eux-mêmes elles-mêmes beaucoup moins presque
        seulement"""
    ),
    adverb_endings=("ment",),
    relatives=listed("qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel"),
    complementisers=listed("que qu'"),
    subordinators=_subordinators(),
    doubtful_subordinators=listed("comme où"),
    sequences={
        **dict.fromkeys(
            _rows(
                "ensuite|puis|par la suite|après cela|après quoi|dans la foulée|à la suite de quoi|dans un second temps"
            ),
            "after",
        ),
        **dict.fromkeys(_rows("depuis|depuis lors"), "since"),
        **dict.fromkeys(_rows("auparavant|plus tôt"), "before"),
    },
    attributions=frozenset(
        _rows("selon|d'après|d' après|à en croire|aux dires de|de l' aveu de|de source|aux yeux de")
    ),
    hearsay=listed(
        """
        prétendument soi-disant apparemment présumé présumée présumés présumées supposé supposée"""
    ),
    hypotheses=listed("peut-être éventuellement probablement sans-doute"),
    opinions=listed(
        """
        malheureusement heureusement évidemment regrettable scandaleux important nécessaire souhaitable faut
        faudrait mérite absurde étonnant curieusement bref hélas certes formidable inacceptable"""
    ),
    dating_words=listed("datant daté datée datés datées remontant"),
    money=listed(
        """
        euro euros € dollar dollars $ livres yens francs yuans milliards millions milliard million"""
    ),
    of_words=listed("de d' du des"),
    discourse=frozenset(
        _rows(
            "d' une part|d' autre part|en effet|par ailleurs|en outre|de plus|toutefois|cependant|pourtant|ainsi|enfin"
            "|de son côté|de leur côté|néanmoins|en revanche|au contraire|d' ailleurs|en fait|bref|certes|or|de fait"
            "|du coup|résultat|au final|pour sa part|à l' inverse|pour autant|autre exemple|par exemple"
        )
    ),
    has_bare_complements=False,
    no_verbs=_NO_VERBS,
    date_leads=listed("ici jusqu' courant"),
    agents=listed("par"),
)
