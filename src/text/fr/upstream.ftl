# Comparaison de la base avec un catalogue public.
upstream-broken = { $place } : ce fichier ne se lit pas ({ $problem }). Corrigez-le ou reprenez une copie du catalogue ; rien n'a été comparé.
upstream-nothing-there = { $path } ne contient aucun fichier du catalogue { $catalogue }. Donnez le répertoire, ou le fichier, où se trouvent : { $files }.
upstream-path-missing = { $path } n'existe pas. Vérifiez le chemin du catalogue.
upstream-path-not-a-folder = { $path } n'est ni un répertoire ni un fichier. Vérifiez le chemin du catalogue.
upstream-path-unreadable = { $path } ne se lit pas ({ $error }). Vérifiez que le fichier existe encore et que vous avez le droit de le lire.
upstream-path-too-large = { $path } n'est pas un fichier ordinaire, ou est trop grand pour un catalogue. Donnez un autre chemin.
upstream-path-too-deep = Le répertoire { $path } est trop profond, ou un lien y tourne en rond. Donnez un répertoire plus proche des fichiers.
upstream-path-too-many = Le répertoire { $path } contient trop de fichiers pour un catalogue. Donnez un répertoire plus proche des fichiers.
upstream-exists = { $path } existe déjà : rien n'est écrasé. Rangez-le, ou donnez un autre répertoire à --propose.
upstream-not-written = { $path } ne peut pas être écrit ({ $error }). Donnez à --propose un répertoire où vous avez le droit d'écrire.

upstream-head = { $catalogue } ({ $path }, { $copy }) comparé à la base { $version } du { $date }.
upstream-copy = copie du { $day } au plus tôt
upstream-copy-undated = copie sans date
upstream-undated = sans date
upstream-entries = Entrées : { $read } lues + { $refused } refusées = { $total }.
upstream-cells = Dans les entrées lues : { $cells } valeurs comprises, { $unread ->
    [0] aucune laissée de côté.
    [one] { $unread } laissée de côté (nommée plus bas).
   *[other] { $unread } laissées de côté (nommées plus bas).
 }
upstream-matched = Logiciels de la base qu'il connaît : { $matched } sur { $software }.
upstream-column-differs = diffère
upstream-column-new = nouveau
upstream-column-close = proche
upstream-column-agrees = d'accord
upstream-column-not-comparable = à part
upstream-column-silent = muet
upstream-no-difference = Rien ne diffère.
upstream-title-result = Diffère, et peut changer une recommandation ({ $count }) :
upstream-title-record = Diffère, et change ce que la base dit ({ $count }) :
upstream-title-detail = Diffère, un détail à rafraîchir ({ $count }) :
upstream-title-new = Le catalogue le dit, la base ne le sait pas ({ $count }) :
upstream-title-not-comparable = Ne se laisse pas comparer ({ $count }) :
upstream-title-close = Proche : l'un est moins précis ou en retard ({ $count }) :
upstream-title-agrees = D'accord ({ $count }) :
upstream-title-strangers = Entrées du catalogue sur des logiciels que la base n'a pas ({ $count }) :
upstream-title-only-ours = Logiciels de la base que le catalogue n'a pas ({ $count }) :
upstream-title-refused = Entrées refusées ({ $count }) :
upstream-title-unread = Valeurs laissées de côté ({ $count }) :
upstream-more = et { $count } de plus (--all les montre)
upstream-finding = { $software } — { $label } : le catalogue dit « { $theirs } », la base « { $ours } ».
upstream-source-theirs = catalogue, { $day }, { $place }
upstream-source-ours = base, { $subject }, { $day }, { $evidence }, { $place }
upstream-leaning-theirs = → le catalogue est plus récent, sa preuve n'est pas plus faible : à reprendre après lecture.
upstream-leaning-ours = → la source de la base est meilleure et pas plus ancienne : sans doute une erreur du catalogue.
upstream-with-sso = avec connexion unique
upstream-nothing = rien
upstream-website = Site
upstream-activity = { $word } (dernier changement le { $day })
upstream-activity-ended = { $word } (projet déclaré clos)
upstream-activity-unknown = { $word }
upstream-all-ended = toutes les versions sont en fin de suivi
upstream-recipe = une page explique le branchement
upstream-recipe-tried = une page explique le branchement (essayé sur { $version })
upstream-price-user-year = { $price } par personne et par an
upstream-price-month = { $price } par mois
upstream-price-other = { $price } par { $unit }
upstream-refused = { $whole ->
    [yes] { $count } × { $kind }
   *[no] { $count } × { $key } : { $kind }
 }
upstream-refused-at = { $place } { $name } : { $reason }
upstream-kind-missing = rien d'écrit
upstream-kind-empty = rien d'écrit
upstream-kind-wrong-type = une valeur d'une autre sorte
upstream-kind-wrong-number = un nombre qui ne se lit pas
upstream-kind-wrong-day = un jour qui ne se lit pas
upstream-kind-unknown-word = un mot inconnu
upstream-kind-no-such-position = une position que la liste n'a pas
upstream-kind-too-few-columns = des colonnes qui manquent
upstream-kind-no-licence = un mot qui ne nomme pas de licence
upstream-kind-pre-release = une version d'essai, ou pas une version
upstream-kind-no-price = pas de prix comparable
upstream-kind-repeated = une clé écrite deux fois, la dernière vaut
upstream-kind-template = la valeur du modèle, laissée telle quelle
upstream-reason-missing = la clé « { $given } » manque
upstream-reason-empty = rien n'y est écrit
upstream-reason-wrong-type = une valeur d'une autre sorte ({ $given } au lieu de { $wanted })
upstream-reason-wrong-number = « { $given } » n'est pas un nombre attendu
upstream-reason-wrong-day = « { $given } » n'est pas un jour
upstream-reason-unknown-word = « { $given } » n'est pas un mot connu du catalogue
upstream-reason-no-such-position = la liste n'a pas de position { $given }
upstream-reason-too-few-columns = { $given } colonnes seulement
upstream-reason-no-licence = « { $given } » ne nomme pas de licence
upstream-reason-pre-release = « { $given } »
upstream-reason-no-price = « { $given } »
upstream-reason-repeated = « { $given } »
upstream-reason-template = « { $given } »
upstream-proposed = Propositions écrites : { $claims } dans { $files } fichiers, à relire une à une.
upstream-unproposed = { $count } sans proposition : { $why }.
upstream-unproposed-website = un site n'est pas un fait, il se corrige en tête du fichier
upstream-unproposed-several-licences = plusieurs licences, il faut dire laquelle vaut pour quelle édition
upstream-unproposed-licence = une licence imprécise, ou absente de licences.toml
upstream-unproposed-address = pas de page à citer
upstream-unproposed-publisher = son éditeur manque dans sources.toml
upstream-unproposed-attribute = son attribut manque dans attributes.toml
upstream-unproposed-better-source = la base a une meilleure source, pas plus ancienne
upstream-unproposed-ended = toutes les versions sont en fin de suivi
upstream-paste = Propositions à relire : vérifier chaque fait à sa source, puis coller à la fin de { $file }. Rien n'a été écrit dans la base.
upstream-paste-package = La base a déjà ce paquet : coller ce qui suit sous sa table, sans les deux premières lignes.
upstream-paste-new = La base ne le dit pas.
upstream-paste-ours = La base dit : { $ours }.
upstream-limits-package = D'après le paquet, pas d'après l'éditeur du logiciel.
upstream-limits-activity = D'après la date du dernier changement du code.
upstream-limits-price = Prix public relevé par un annuaire, sans l'édition ni le prix associatif.
upstream-limits-recipe = Un guide explique le branchement ; l'édition et le moyen (d'origine ou par extension) restent à vérifier.
