"""French: the words by which events are told."""

from timeline_app.extraction.lexicons.french_verbs import forms_of, third_person
from timeline_app.extraction.lexicons.lexicon import Form, Lexicon, Sort, Tense, VerbForm

_VERBS = {
    Sort.HAPPENING: """
        abandonner abattre abolir aboutir abroger accéder accorder accoucher acheter achever acquérir acquitter actionner
        adhérer adopter adresser agresser amender annexer annuler apparaître approuver arracher arrêter arriver assassiner
        assiéger assigner atteindre atterrir attaquer attribuer augmenter autoriser avorter baisser bannir baptiser
        battre blesser bloquer bombarder bondir boycotter braquer brûler cambrioler candidater capituler capturer célébrer
        censurer céder cesser changer chasser chuter clore clôturer cofonder commander commémorer commercialiser commettre
        comparaître composer conclure condamner conduire confier confisquer construire convoquer coûter couronner créer
        débarquer débloquer débouter débuter décerner déchoir décider décoller découvrir décréter décrocher défiler défrayer
        dégringoler délivrer déménager démanteler démarrer démettre démissionner démolir déplacer déposer dérailler
        dérober destituer détourner détruire dévaluer dévoiler déclencher diffuser diminuer disparaître dissoudre
        distribuer divulguer doubler échanger échouer éclater écoper écouler écraser éditer édifier effondrer élire
        embaucher émettre emménager emporter emprisonner encaisser enfermer engager enlever enquêter enregistrer enterrer
        entrer envahir envoyer épouser ériger étendre éteindre évacuer évader évincer exclure exécuter expédier
        exploser expulser extrader fabriquer fermer fêter financer fonder former franchir frapper fuir fusiller
        fusionner gagner geler gracier grimper heurter hospitaliser immatriculer importer imposer inaugurer incarcérer
        incendier inculper inscrire installer instaurer intenter interdire interpeller interroger interrompre introduire inventer investir
        jeter juger lancer léguer lever libérer licencier limoger livrer manifester marier massacrer mener menacer
        mettre mourir muter naître nationaliser négocier noyer nommer obtenir octroyer offrir opérer ordonner organiser
        ouvrir pacser paraître partir passer payer pénétrer percuter perdre périr perquisitionner peupler piller pirater
        placer plonger poignarder porter poursuivre prendre présenter priver privatiser proclamer produire promulguer
        publier quitter racheter radier raser ratifier réaliser récolter recevoir reconduire reconstruire recruter reculer
        récupérer réduire réélire refermer réformer réfugier régler rejeter rejoindre relancer relaxer relever remettre
        remplacer remporter rencontrer renverser renvoyer repousser reprendre résilier rétablir retirer retrouver réunir
        revendre révoquer rompre saccager saisir sanctionner sauter sauver sceller scinder sécuriser séparer séquestrer
        signer sombrer sortir soumettre soutenir succéder suicider supprimer surgir survenir suspendre
        tenir tirer tomber torpiller toucher tourner transférer transformer transmettre traverser tripler trouver tuer unir
        valider vendre verser vider violer visiter voler voter sacrer détenir divorcer désigner dévier dévaler percer
        déménager écarter emboutir engloutir fissurer ravager submerger inonder périr renommer rebaptiser réviser
        plaider requérir auditionner entendre entamer constituer rallier restituer rapatrier rouvrir reporter
        ajourner prolonger repêcher promouvoir introniser investir consacrer récompenser primer""",
    Sort.ANNOUNCING: """
        annoncer déclarer dévoiler révéler officialiser confirmer notifier prévenir avertir signaler rapporter
        promettre jurer garantir préciser indiquer décider prédire""",
    Sort.ALLEGING: """
        accuser affirmer alléguer arguer assurer attaquer blâmer condamner considérer critiquer dénoncer
        estimer imputer incriminer insinuer juger prétendre reprocher soupçonner soutenir suspecter évaluer fustiger
        regretter déplorer plaider""",
    Sort.DENYING: "contester démentir nier réfuter récuser dénier désavouer",
    Sort.ANSWERING: "répondre rétorquer répliquer riposter réagir objecter",
    Sort.SAYING: """
        ajouter annoter appeler commenter constater conter critiquer décrire demander dire écrire évoquer exiger expliquer
        exprimer féliciter insister interroger interpeller lire mentionner montrer noter observer parler rappeler raconter
        recommander réclamer reconnaître refuser remarquer remercier revendiquer saluer souligner soupirer suggérer
        témoigner admettre avouer citer conclure souhaiter applaudir inviter conseiller""",
    Sort.PLANNING: "compter envisager planifier projeter préparer prévoir espérer attendre viser entendre ambitionner",
    Sort.LIGHT: """
        commencer continuer contribuer aider achever aller arrêter cesser échouer essayer finir laisser oser parvenir
        permettre réussir servir tenter tarder venir participer consentir renoncer hésiter""",
    Sort.MODAL: "pouvoir devoir falloir vouloir oser risquer",
    Sort.STATE: """
        aimer appartenir avoir baser comporter comprendre concerner connaître consister contenir correspondre coûter
        craindre croire dépendre différer disposer durer être exister figurer habiter ignorer impliquer intéresser
        occuper paraître penser peser posséder préférer regarder rester ressembler savoir sembler sentir situer
        souffrir suffire tenir valoir vivre demeurer représenter espérer détester douter inquiéter""",
    Sort.OTHER: """
        aborder absorber accélérer accepter accompagner accomplir accroître accueillir adapter adorer affaiblir affecter
        afficher affronter agir aggraver alerter alimenter améliorer amener analyser animer appliquer apporter apprendre
        assister associer assumer avancer bénéficier boire cacher chanter chercher choisir circuler coopérer
        collaborer combattre combler comparer compliquer concevoir concurrencer confronter conserver consulter
        contacter contraindre contrôler convaincre copier couler couper couvrir cultiver danser défendre définir
        dégager demeurer démarquer démontrer dépasser déployer descendre dessiner détailler détourner deviner devenir développer
        diriger discuter dominer donner durcir écouter éloigner élever éliminer embarquer empêcher
        employer encourager enrichir enseigner entraîner équiper établir étudier éviter évoluer examiner exploiter
        explorer exposer faciliter faire favoriser fonctionner forcer fournir freiner garder gérer grandir
        habiter identifier illustrer imaginer indigner informer inspirer intégrer intervenir isoler jouer justifier
        limiter lutter maintenir manger manquer marcher marquer mesurer miser mobiliser modifier monter montrer
        naviguer nourrir nuire obliger oeuvrer œuvrer oublier partager participer percevoir perturber pousser pratiquer prêter privilégier
        procéder profiter prôner proposer protéger prouver provenir provoquer qualifier raconter ralentir ramener
        ranger rapprocher rassembler rassurer recouvrir réfléchir refléter réguler renforcer rendre renouveler rentrer réparer
        répéter reposer représenter réserver résister résoudre respecter restaurer restreindre résulter retarder retenir retourner
        revenir revoir rêver risquer rouler sensibiliser servir signifier utiliser stopper subir suivre surveiller susciter
        stabiliser stimuler taper tendre terminer tester traduire trahir traiter travailler trembler unifier vérifier viser voir
        voyager échapper monnayer porter confirmer alourdir assouplir dater séduire étonner""",
}
_WEAK = frozenset(
    """
    annonce annonces porte portes marche marchent offre offres demande demandes vote votes place places montre montres
    compte comptes conduite mise mises prise prises vue vues reste restes juge juges cause causes passe passes arrive lance
    lances tire frappe frappes attaque attaques baisse baisses hausse découverte découvertes visite visites suite fin sortie sorties
    entrée entrées arrivée arrivées tournée levée levées venue venues tenue ouverte saisie enquête enquêtes manifeste manifestes
    mort morte morts mortes réserve réserves charge contrôle contrôles échange échanges avance avances mesure mesures
    note notes marque marques risque risques ferme fermes forme formes entre monte agent agents
    réplique répliques riposte critique critiques doute doutes change veut limite limites relève relance
    élève prime primes règle règles fabrique double doubles chute chutes commande commandes célèbre
    rencontre rencontres garde gardes crainte craintes plainte conduit produit produits fait faits dit dits écrit écrits droit
    point joint reçu reçus détenu détenus procédé procédés résumé employé employés employée salarié accusé accusés accusée
    blessé blessés blessée blessées condamné condamnés associé associés député élu élus élue élues inculpé marié mariés
    proche proches vise presse sondage pense couple couples rappel rapporte rejet rejets appel conteste chanté
    livre livres date dates retour évoque critiquer montant courant couvert nom parti partis part parts souffrance sort sorts
    signe signes somme sommes test tests tour tours trace traces vol vols viol viols voile ordre ordonne
    marié publique publiques pirate pirates soutien tente tentes équipe équipes étude étend examen exclusive
    exemple mène sauve sauf lit lits est fut vis mis pris mène cours court courts peuple peuples plus pu su tu eu dû
    parle manifestant manifestants passant passants participant participants représentant représentants dirigeant dirigeants
    enseignant enseignants fabricant fabricants étudiant étudiants habitant habitants croissant suivant restant vivant
    important importante puissant occupant opposant tenant gagnant perdant pendant cependant concernant durant moyennant
    avant devant auparavant autant tant quant pourtant maintenant suivi sondé mariage vivre être pouvoir devoir savoir dîner
    déjeuner coucher lever rire pouvoirs devoirs entrepris conseil conseille expert finance finances
    souvenir avenir loisir plaisir sourire transfert réserves rencontrés""".split()
)
_WEAK_NOT = frozenset(["fait", "dit", "est", "fut", "écrit", "produit", "conduit", "veut", "pu", "su", "dû", "eu"])


def _forms() -> dict[str, tuple[VerbForm, ...]]:
    found: dict[str, dict[tuple[str, Sort, Tense], VerbForm]] = {}
    for sort, verbs in _VERBS.items():
        for verb in dict.fromkeys(verbs.split()):
            for form, reading in forms_of(verb, sort, _WEAK - _WEAK_NOT):
                if form not in _NO_VERBS:
                    found.setdefault(form, {}).setdefault((verb, sort, reading.tense), reading)
    return {form: tuple(readings.values()) for form, readings in found.items()}


_NO_VERBS = frozenset("soit quitte sous sur contre entre outre vers sauf plus ans mars août été".split())
_AUXILIARIES = {
    **dict.fromkeys("est sont était étaient sera seront serait seraient fut furent soit soient".split(), Form.BE),
    **dict.fromkeys("a ont avait avaient aura auront aurait auraient eut eurent ait aient".split(), Form.HAVE),
    **dict.fromkeys("va vont allait allaient".split(), Form.GO),
}
_NOUNS = {
    0.9: """
        arrestation assassinat accident attentat attaque avalanche bataille braquage cambriolage capitulation catastrophe
        condamnation création décès démission dissolution divorce déraillement effondrement élection enlèvement
        éruption évasion exécution explosion expulsion faillite fermeture fondation fusion fusillade inauguration incendie
        inculpation inondation interpellation invasion inscription lancement libération licenciement
        licenciements mariage massacre meurtre mise mort naissance nomination ouverture perquisition procès
        promulgation publication rachat ratification réélection relaxe acquittement révolution séisme sortie signature
        suicide tremblement victoire défaite viol vol abolition adoption découverte destitution cession acquisition
        couronnement crash naufrage collision panne piratage cyberattaque fuite incarcération saisie introduction""",
    0.6: """
        accord amende annonce appel armistice conférence congrès conversation conversations coup débat décision dépôt
        discussion discussions échange échanges e-mail e-mails courriel courriels entretien évacuation grève
        hausse baisse chute hospitalisation jugement lettre levée manifestation négociations négociation offre plainte
        poursuites plan rapport rencontre référendum retrait réunion scrutin sommet suspension verdict visite vote
        valorisation blocage concert départ arrivée entrée reconstruction restructuration transfert vente guerre crise enquête
        audience condamnations élections tour match finale tournoi festival""",
}
_EXPRESSIONS = {
    Sort.HAPPENING: """
        porter:plainte déposer:plainte mettre:fin prendre:fin mettre:examen voir:jour faire:faillite donner:naissance
        prendre:fonction prendre:fonctions entrer:vigueur entrer:fonction perdre:vie trouver:mort donner:mort faire:grève faire:appel
        interjeter:appel passer:aveux prendre:retraite prendre:feu avoir:lieu faire:morts faire:victimes faire:blessés lever:fonds
        lever:millions lever:milliards mettre:vente mettre:demeure placer:garde mettre:place rendre:publique rendre:public
        tirer:révérence jeter:éponge battre:record donner:feu rendre:verdict rendre:jugement faire:scission prendre:tête
        prendre:contrôle remettre:cause""",
    Sort.ANSWERING: "retourner:compliment renvoyer:balle donner:réplique",
    Sort.ALLEGING: "mettre:cause montrer:doigt",
}
_SUBORDINATORS = {
    "with": """
        alors que|tandis que|pendant que|lorsque|lorsqu'|quand|comme|tant que|maintenant que|au moment où|puisque|puisqu'
        |parce que|car|étant donné que|vu que|dès que|aussitôt que|sachant que|depuis que|bien que|quoique|même si|si bien que
        |de sorte que|ainsi que|sans que|à mesure que|où""",
    "before": "après que|après avoir|après être|après s'être|une fois que",
    "after": "avant que|avant de|avant d'|jusqu'à ce que|afin que|pour que",
    "if": "si|s'il|s'ils|à condition que|à moins que|au cas où|pourvu que",
}


def _rows(text: str) -> list[tuple[str, ...]]:
    """Rows of words, longest first; an elided "qu'" stands beside "que", and so on."""
    rows = [tuple(row.split()) for row in text.replace("\n", " ").split("|") if row.strip()]
    elided = [(*row[:-1], row[-1][:-1] + "'") for row in rows if row[-1] in ("que", "de")]
    return rows + elided


def _subordinators() -> dict[tuple[str, ...], str]:
    return {row: order for order, text in _SUBORDINATORS.items() for row in _rows(text)}


LEXICON = Lexicon(
    language="fr",
    forms=_forms(),
    third_person={verb: third_person(verb) for text in _VERBS.values() for verb in text.split()},
    auxiliaries=_AUXILIARIES,
    event_nouns={noun: weight for weight, text in _NOUNS.items() for noun in text.split()},
    expressions={
        (verb, noun): sort
        for sort, text in _EXPRESSIONS.items()
        for verb, _, noun in (pair.partition(":") for pair in text.split())
    },
    abbreviations=frozenset(
        """
        m mm mme mmes mlle mlles mgr me dr pr prof st ste sts cf av apr env éd ed art chap vol p pp fig no n° tél
        etc ex jr sr janv févr juil sept oct nov déc bd arr adj gén col cdt cap sgt ch hab inc ltd corp vs dept dép""".split()
    ),
    openers=frozenset(
        """
        le la les l un une des il elle ils elles on ce cet cette ces c j je nous vous mais et ou où or puis ensuite alors
        depuis après avant en dans pour par sur selon d au aux a à son sa ses leur leurs cela ceci ainsi enfin
        toutefois pourtant cependant lundi mardi mercredi jeudi vendredi samedi dimanche rien""".split()
    ),
    determiners=frozenset(
        """
        le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
        chaque plusieurs quelques certains certaines aucun aucune tout toute tous toutes d' de deux trois quatre cinq six sept
        huit neuf dix premier première second seconde dernier dernière nouveau nouvelle nouvel nouveaux nouvelles grand
        grande petit petite""".split()
    ),
    pronouns=frozenset("il elle ils elles on qui ce c' cela ceci ça celui-ci celle-ci ceux-ci celles-ci lequel".split()),
    clitics=frozenset("ne n' se s' me m' te t' le la l' les lui leur y en nous vous".split()),
    prepositions=frozenset(
        """
        à de d' en dans par pour sur sous avec sans chez vers contre entre depuis dès après avant pendant selon malgré
        parmi hors voici voilà au aux du des jusqu' jusque lors envers outre""".split()
    ),
    coordinators=frozenset("et mais ou or ni puis donc car".split()),
    negations=frozenset("ne n' pas jamais aucun aucune ni guère nullement".split()),
    adverbs=frozenset(
        """
        pas plus jamais rien déjà bien mal encore aussi toujours tout toute tous enfin ensuite été même surtout vite ainsi
        pourtant cependant également récemment finalement notamment d'abord alors désormais très trop peu souvent
        soudain hier ne là ainsi donc elle-même lui-même eux-mêmes elles-mêmes beaucoup moins presque seulement""".split()
    ),
    relatives=frozenset("qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel".split()),
    complementisers=frozenset("que qu'".split()),
    subordinators=_subordinators(),
    infinitive_marks=frozenset("à de d'".split()),
    sequences={
        **dict.fromkeys(_rows("ensuite|puis|par la suite|après cela|après quoi|dans la foulée|à la suite de quoi|dans un second temps"), "after"),
        **dict.fromkeys(_rows("depuis|depuis lors"), "since"),
        **dict.fromkeys(_rows("auparavant|plus tôt"), "before"),
    },
    attributions=frozenset(
        _rows("selon|d'après|d' après|à en croire|aux dires de|de l' aveu de|de source|pour|aux yeux de|suivant")
    ),
    hearsay=frozenset("prétendument soi-disant apparemment présumé présumée présumés présumées supposé supposée".split()),
    hypotheses=frozenset("peut-être éventuellement probablement sans-doute".split()),
    opinions=frozenset(
        """
        malheureusement heureusement évidemment regrettable scandaleux important nécessaire souhaitable faut faudrait mérite
        absurde étonnant curieusement bref hélas certes formidable inacceptable""".split()
    ),
    dating_words=frozenset("datant daté datée datés datées remontant".split()),
    money=frozenset("euro euros € dollar dollars $ livres yens francs yuans milliards millions milliard million".split()),
    of_words=frozenset("de d' du des".split()),
    discourse=frozenset(
        _rows(
            "d' une part|d' autre part|en effet|par ailleurs|en outre|de plus|toutefois|cependant|pourtant|ainsi|enfin"
            "|de son côté|de leur côté|néanmoins|en revanche|au contraire|d' ailleurs|en fait|bref|certes|or|de fait"
            "|du coup|résultat|au final|pour sa part|à l' inverse|pour autant|autre exemple|par exemple"
        )
    ),
    no_verbs=_NO_VERBS,
)
