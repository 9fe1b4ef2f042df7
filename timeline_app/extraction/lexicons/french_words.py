"""French verbs by what they tell, and their forms that are as often no verbs."""

from timeline_app.extraction.lexicons.lexicon import Sort, listed

VERBS = {
    Sort.HAPPENING: """
        abandonner abattre abolir aboutir abroger accéder accorder accoucher acheter achever acquérir acquitter
        actionner adhérer adopter adresser agresser amender annexer annuler apparaître approuver arracher arrêter
        arriver assassiner assiéger assigner atteindre atterrir attaquer attribuer augmenter autoriser avorter
        baisser bannir baptiser battre blesser bloquer bombarder bondir boycotter braquer brûler cambrioler
        candidater capituler capturer célébrer censurer céder cesser chasser chuter clore clôturer cofonder
        commémorer commercialiser commettre comparaître composer conclure condamner confier confisquer construire
        convoquer coûter couronner créer débarquer débloquer débouter débuter décerner déchoir décider décoller
        découvrir décréter décrocher défiler défrayer dégringoler délivrer déménager démanteler démarrer démettre
        démissionner démolir déplacer déposer dérailler dérober destituer détourner détruire dévaluer dévoiler
        déclencher diffuser diminuer disparaître dissoudre distribuer divulguer doubler échanger échouer éclater
        écoper écouler écraser éditer édifier effondrer élire embaucher émettre emménager emporter emprisonner
        encaisser enfermer engager enlever enquêter enregistrer enterrer entrer envahir envoyer épouser ériger
        étendre éteindre évacuer évader évincer exclure exécuter expédier exploser expulser extrader fabriquer
        fermer fêter financer fonder former franchir frapper fuir fusiller fusionner gagner geler gracier grimper
        heurter hospitaliser immatriculer inaugurer incarcérer incendier inculper inscrire installer instaurer
        intenter interdire interjeter interpeller interroger interrompre introduire inventer investir juger lancer
        léguer lever libérer licencier limoger livrer manifester marier massacrer menacer mourir muter naître
        nationaliser négocier noyer nommer obtenir octroyer opérer ordonner organiser ouvrir pacser paraître
        partir payer pénétrer percuter perdre périr perquisitionner peupler piller pirater plonger poignarder
        poursuivre priver privatiser proclamer promulguer publier quitter racheter radier raser ratifier récolter
        recevoir reconduire reconstruire recruter reculer récupérer réduire réélire refermer réformer réfugier
        régler rejeter rejoindre relancer relaxer relever remettre remplacer remporter rencontrer renverser
        renvoyer repousser reprendre résilier rétablir retirer réunir revendre révoquer rompre saccager saisir
        sanctionner sauter sauver sceller scinder sécuriser séparer séquestrer signer sombrer sortir succéder
        suicider supprimer surgir survenir suspendre tomber torpiller transférer transformer tripler tuer unir
        valider vendre verser vider violer visiter voler voter sacrer détenir divorcer désigner dévier dévaler
        percer écarter emboutir engloutir fissurer ravager submerger inonder renommer rebaptiser réviser plaider
        requérir auditionner entamer constituer rallier restituer rapatrier rouvrir reporter ajourner prolonger
        repêcher promouvoir introniser consacrer récompenser primer""",
    Sort.ANNOUNCING: """
        annoncer déclarer dévoiler révéler officialiser confirmer notifier prévenir avertir signaler rapporter
        promettre jurer garantir préciser indiquer décider prédire""",
    Sort.ALLEGING: """
        accuser affirmer alléguer arguer assurer dénoncer estimer imputer incriminer insinuer juger prétendre
        reprocher soupçonner soutenir suspecter évaluer""",
    Sort.DENYING: "contester démentir nier réfuter récuser dénier désavouer",
    Sort.ANSWERING: "répondre rétorquer répliquer riposter réagir objecter",
    Sort.SAYING: """
        ajouter annoter appeler commenter constater conter critiquer décrire demander dire écrire évoquer exiger
        expliquer exprimer féliciter insister interroger interpeller lire mentionner montrer noter observer parler
        rappeler raconter recommander réclamer reconnaître refuser remarquer remercier revendiquer saluer
        souligner soupirer suggérer témoigner admettre avouer citer conclure souhaiter applaudir inviter
        conseiller blâmer condamner fustiger regretter déplorer attaquer plaider considérer""",
    Sort.PLANNING: "compter envisager planifier projeter préparer prévoir espérer attendre viser entendre ambitionner",
    Sort.LIGHT: """
        commencer continuer contribuer aider achever aller arrêter cesser échouer essayer finir laisser oser
        parvenir permettre réussir servir tenter tarder venir participer consentir renoncer hésiter""",
    Sort.MODAL: "pouvoir devoir falloir vouloir oser risquer",
    Sort.STATE: """
        aimer appartenir avoir baser comporter comprendre concerner connaître consister contenir correspondre
        coûter craindre croire dépendre différer disposer durer être exister figurer habiter ignorer impliquer
        intéresser occuper paraître penser peser posséder préférer regarder rester ressembler savoir sembler
        sentir situer souffrir suffire tenir valoir vivre demeurer représenter espérer détester douter inquiéter""",
    Sort.OTHER: """
        aborder absorber accélérer accepter accompagner accomplir accroître accueillir adapter adorer affaiblir
        affecter afficher affronter agir aggraver alerter alimenter améliorer amener analyser animer appliquer
        apporter apprendre assister associer assumer avancer bénéficier boire cacher chanter chercher choisir
        circuler coopérer collaborer combattre combler comparer compliquer concevoir concurrencer confronter
        conserver consulter contacter contraindre contrôler convaincre copier couler couper couvrir cultiver
        danser défendre définir dégager demeurer démarquer démontrer dépasser déployer descendre dessiner
        détailler détourner deviner devenir développer diriger discuter dominer donner durcir écouter éloigner
        élever éliminer embarquer empêcher employer encourager enrichir enseigner entraîner équiper établir
        étudier éviter évoluer examiner exploiter explorer exposer faciliter faire favoriser fonctionner forcer
        fournir freiner garder gérer grandir habiter identifier illustrer imaginer indigner informer inspirer
        intégrer intervenir isoler jouer justifier limiter lutter maintenir manger manquer marcher marquer mentir
        mesurer miser mobiliser modifier monter montrer naviguer nourrir nuire obliger oeuvrer œuvrer oublier
        partager participer percevoir perturber pousser pratiquer prêter privilégier procéder profiter prôner
        proposer protéger prouver provenir provoquer qualifier raconter ralentir ramener ranger rapprocher
        rassembler rassurer recouvrir réfléchir refléter réguler renforcer rendre renouveler rentrer réparer
        répéter reposer représenter réserver résister résoudre respecter restaurer restreindre résulter retarder
        retenir retourner revenir revoir rêver risquer rouler sensibiliser servir signifier utiliser stopper subir
        suivre surveiller susciter stabiliser stimuler taper tendre terminer tester traduire trahir traiter
        travailler trembler unifier vérifier viser voir voyager échapper monnayer porter confirmer alourdir
        assouplir dater mettre prendre passer tenir trouver tirer mener conduire placer présenter réaliser
        produire transmettre soumettre traverser toucher tourner changer offrir soutenir retrouver jeter entendre
        commander importer imposer séduire étonner""",
}
_MANY = listed(
    """
        annonce annonces porte portes marche marchent offre offres demande demandes vote votes place places montre
        montres compte comptes conduite mise mises prise prises vue vues reste restes juge juges cause causes
        passe passes arrive lance lances tire frappe frappes attaque attaques baisse baisses hausse découverte
        découvertes visite visites suite fin sortie sorties entrée entrées arrivée arrivées tournée levée levées
        venue venues tenue ouverte saisie enquête enquêtes manifeste manifestes mort morte morts mortes réserve
        réserves charge contrôle contrôles échange échanges avance avances mesure mesures note notes marque
        marques risque risques ferme fermes forme formes entre monte agent agents réplique répliques riposte
        critique critiques doute doutes change veut limite limites relève relance élève prime primes règle règles
        fabrique double doubles chute chutes commande commandes célèbre rencontre rencontres garde gardes crainte
        craintes plainte conduit produit produits fait faits dit dits écrit écrits droit point joint reçu reçus
        détenu détenus procédé procédés résumé employé employés employée salarié accusé accusés accusée blessé
        blessés blessée blessées condamné condamnés associé associés député élu élus élue élues inculpé marié
        mariés proche proches vise presse sondage pense couple couples rappel rapporte rejet rejets appel conteste
        chanté livre livres date dates retour évoque critiquer montant courant couvert nom parti partis part parts
        souffrance sort sorts signe signes somme sommes test tests tour tours trace traces vol vols viol viols
        voile ordre ordonne publique publiques pirate pirates soutien tente tentes équipe équipes étude étend
        examen exclusive exemple mène sauve sauf lit lits est fut vis mis pris cours court courts peuple peuples
        plus pu su tu eu dû parle manifestant manifestants passant passants participant participants représentant
        représentants dirigeant dirigeants enseignant enseignants fabricant fabricants étudiant étudiants habitant
        habitants croissant suivant restant vivant important importante puissant occupant opposant tenant gagnant
        perdant pendant cependant concernant durant moyennant avant devant auparavant autant tant quant pourtant
        maintenant suivi sondé mariage vivre être pouvoir devoir savoir dîner déjeuner coucher lever rire pouvoirs
        devoirs entrepris conseil conseille expert finance finances souvenir avenir loisir plaisir sourire
        transfert rencontrés"""
)
_STRONG = listed("fait dit est fut écrit produit conduit veut pu su dû eu")
WEAK = _MANY - _STRONG
