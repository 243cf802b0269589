# Les défauts de la base de connaissances : ce qui ne va pas (kb-flaw-…), ce qu'il faut faire (kb-mend-…).

kb-flaw-not-utf8 = Ce fichier n'est pas du texte UTF-8 : l'octet { $byte } ne se lit pas.
kb-mend-not-utf8 = Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.
kb-flaw-invalid-toml =
    { $problem ->
        [duplicate] Cette clé est écrite deux fois.
        [quotes] Ce texte doit être entre guillemets droits.
        [string] Ce texte entre guillemets ne se lit pas : un guillemet manque, ou un signe n'est pas permis.
        [date] Cette date ne se lit pas.
        [comma] Il manque une virgule entre deux éléments.
        [unclosed] Un crochet ou une accolade n'est pas refermé.
        [value] Cette clé n'a pas de valeur.
        [key] Cette clé ne se lit pas.
       *[other] L'écriture TOML est rompue à cet endroit.
    }
kb-mend-invalid-toml =
    { $problem ->
        [duplicate] Gardez l'une des deux, ou réunissez-les.
        [quotes] Écrivez : `clé = "valeur"`.
        [string] Vérifiez les guillemets du début et de la fin de la ligne.
        [date] Écrivez l'année, le mois et le jour, sans guillemets : 2026-11-24.
        [comma] Séparez les éléments d'une liste par des virgules.
        [unclosed] Refermez-le sur la même ligne.
        [value] Écrivez une valeur après le signe =, ou retirez la clé.
        [key] Écrivez : `clé = "valeur"`, la clé en lettres, chiffres et traits d'union.
       *[other] Comparez avec un fichier voisin ; docs/knowledge-base.md montre un exemple de chaque sorte.
    }
kb-flaw-unknown-file = La base n'a pas de place pour le fichier { $file }.
kb-mend-unknown-file = Rangez-le dans needs/, software/, offers/ ou platforms/, ou corrigez son nom.
kb-flaw-missing-file = Le fichier { $file } manque : sans lui, il n'y a pas de base.
kb-mend-missing-file = Reprenez-le de la base livrée avec Trousse, puis adaptez-le.
kb-flaw-text-too-long = Ce texte fait { $count } caractères : aucun texte de la base n'en demande plus de { $most }.
kb-mend-text-too-long = Raccourcissez-le, ou vérifiez qu'un guillemet n'a pas été oublié.
kb-flaw-hidden-characters = Ce texte contient des caractères invisibles ou qui changent le sens de lecture.
kb-mend-hidden-characters = Effacez le texte et tapez-le de nouveau au clavier, sans le coller.
kb-flaw-unknown-key = La clé « { $key } » n'existe pas ici.
kb-mend-unknown-key = Clés possibles : { $known }.
kb-flaw-missing-key = La clé « { $key } » manque, ou est vide.
kb-mend-missing-key =
    { $kind ->
        [text] Écrivez : `{ $key } = "…"`
        [integer] Écrivez un nombre entier sans guillemets, par exemple : `{ $key } = 1`
        [boolean] Écrivez `{ $key } = true` (oui) ou `{ $key } = false` (non).
        [day] Écrivez un jour sans guillemets, l'année d'abord, par exemple : `{ $key } = 2026-11-24`
        [list] Écrivez une liste : `{ $key } = ["…"]`
        [translated] Écrivez `{ $key }.fr = "…"` et `{ $key }.en = "…"`.
       *[other] Écrivez : `{ $key } = …`
    }
kb-flaw-wrong-type =
    { $type ->
        [text] Il faut ici un texte entre guillemets.
        [integer] Il faut ici un nombre entier, sans guillemets.
        [boolean] Il faut ici true ou false, sans guillemets.
        [day] Il faut ici un jour, sans guillemets et sans heure.
        [list] Il faut ici une liste, entre crochets.
        [table] Il faut ici une table, avec ses propres clés.
        [text-or-integer] Il faut ici un texte entre guillemets ou un nombre entier.
       *[other] Cette valeur ne convient pas.
    }
kb-mend-wrong-type =
    { $type ->
        [text] Écrivez la valeur entre guillemets droits : `"…"`.
        [integer] Écrivez par exemple : 50.
        [boolean] Écrivez : true (vrai) ou false (faux).
        [day] Écrivez par exemple : 2026-11-24.
        [list] Écrivez par exemple : `["un", "deux"]`.
        [table] Écrivez les clés sous un titre entre crochets, ou en `clé.sous-clé = "…"`.
        [text-or-integer] Écrivez par exemple : `"core"`, `"10 USD"` ou `50`.
       *[other] Comparez avec un fichier voisin de la même sorte.
    }
kb-flaw-out-of-range = Le nombre { $given } est hors des limites : de { $least } à { $most }.
kb-mend-out-of-range = Écrivez un nombre entier entre { $least } et { $most }.
kb-flaw-unknown-word = « { $given } » n'est pas un des mots possibles ici.
kb-mend-unknown-word = Mots possibles : { $known }.
kb-flaw-wrong-count = Cette liste a { $count } éléments ; il en faut au moins { $least } et au plus { $most }.
kb-mend-wrong-count = Ajoutez ou retirez des éléments.
kb-flaw-not-one-kind = Il faut exactement une de ces sortes : { $known }.
kb-mend-not-one-kind = Gardez-en une seule, ou ajoutez celle qui manque.
kb-flaw-malformed-id = « { $given } » ne peut pas servir d'identifiant.
kb-mend-malformed-id = Employez des minuscules sans accent, des chiffres, et des traits d'union entre les mots.
kb-flaw-malformed-address = « { $given } » n'est pas l'adresse d'une page du Web.
kb-mend-malformed-address = Copiez l'adresse entière de la page, qui commence par https:// ou http://.
kb-flaw-missing-french = Le texte français manque.
kb-mend-missing-french = Écrivez-le après la clé .fr : le français est la première langue de Trousse.
kb-flaw-missing-english = Le texte anglais manque.
kb-mend-missing-english = Écrivez-le après la clé .en ; en attendant, c'est le français qui s'affiche.
kb-flaw-notice-too-long = Ce texte fait { $count } caractères : au-delà de { $most }, personne ne le lit à côté d'un fait.
kb-mend-notice-too-long = Gardez l'essentiel en une ou deux phrases.
kb-flaw-typography = Une espace manque ou est de trop dans ce texte.
kb-mend-typography = Mettez une espace de chaque côté de « : », « ; », « ! », « ? » et des guillemets, et une seule entre deux mots.

kb-flaw-id-differs-from-file = L'identifiant « { $given } » n'est pas le nom du fichier, « { $file } ».
kb-mend-id-differs-from-file = Renommez le fichier, ou corrigez l'identifiant.
kb-flaw-duplicate-id = « { $given } » est déjà pris plus haut.
kb-mend-duplicate-id = Retirez la répétition, ou donnez un autre identifiant.
kb-flaw-alias-clash = « { $given } » désigne aussi le logiciel « { $other } ».
kb-mend-alias-clash = Retirez ce nom de l'un des deux : un nom ne désigne qu'un logiciel.
kb-flaw-no-edition = Le logiciel « { $given } » n'a pas d'édition.
kb-mend-no-edition = Ajoutez au moins un bloc `[[edition]]` : licence, prix et protocoles appartiennent à une édition.
kb-flaw-circular-requires = Ce logiciel s'exige lui-même : { $chain }.
kb-mend-circular-requires = Retirez « requires » du logiciel qui peut vivre sans l'autre.
kb-flaw-not-canonical = Ce fichier n'est pas écrit dans la forme commune, à partir de cette ligne.
kb-mend-not-canonical = Lancez `trousse kb format { $file }` : seuls l'ordre et les espaces changent.

kb-flaw-unknown-attribute = L'attribut « { $given } » n'existe pas.
kb-mend-unknown-attribute = Prenez un identifiant d'attributes.toml, ou ajoutez-y celui-ci.
kb-flaw-unknown-need = Le besoin « { $given } » n'existe pas.
kb-mend-unknown-need = Prenez le nom d'un fichier de needs/, ou écrivez ce fichier.
kb-flaw-unknown-software = Le logiciel « { $given } » n'existe pas.
kb-mend-unknown-software = Prenez le nom d'un fichier de software/, ou écrivez ce fichier.
kb-flaw-unknown-edition = « { $software } » n'a pas d'édition « { $given } ».
kb-mend-unknown-edition = Éditions connues : { $known }. Sinon, ajoutez un bloc `[[edition]]`.
kb-flaw-unknown-publisher = L'éditeur de sources « { $given } » n'existe pas.
kb-mend-unknown-publisher = Prenez un identifiant de sources.toml, ou ajoutez-y un bloc `[[publisher]]`, avec ses clés id, name, url et evidence.
kb-flaw-unknown-evidence = Le niveau de preuve « { $given } » n'existe pas.
kb-mend-unknown-evidence = Prenez l'identifiant d'un bloc `[[evidence]]` de sources.toml.
kb-flaw-unknown-protocol = Le protocole « { $given } » n'existe pas.
kb-mend-unknown-protocol = Prenez un identifiant de protocols.toml, ou ajoutez-y celui-ci.
kb-flaw-unknown-licence = La licence « { $given } » n'existe pas.
kb-mend-unknown-licence = Prenez un identifiant de licences.toml, ou ajoutez-y cette licence avec son niveau de liberté.
kb-flaw-unknown-scale = L'échelle « { $given } » n'existe pas.
kb-mend-unknown-scale = Prenez l'identifiant d'un bloc `[[scale]]` d'attributes.toml, ou ajoutez-le.
kb-flaw-unknown-feature = Le besoin « { $need } » n'a pas de fonction « { $given } ».
kb-mend-unknown-feature = Corrigez le nom, ou ajoutez un bloc `[[feature]]` dans needs/{ $need }.toml.
kb-flaw-scale-mismatch = Les niveaux d'entretien ne sont pas les valeurs de l'échelle « upkeep » : { $given }.
kb-mend-scale-mismatch = Donnez à chaque valeur de l'échelle son bloc `[[upkeep]]` dans effort.toml, et rien de plus.
kb-flaw-missing-role = « { $given } » porte les comptes d'une plateforme sans avoir le rôle de fournisseur d'identité.
kb-mend-missing-role = Ajoutez `"identity-provider"` à « roles » dans software/{ $given }.toml.

kb-flaw-value-outside-kind =
    { $kind ->
        [limit] « { $given } » n'est ni un nombre entier, ni `"none"` : « { $attribute } » est une limite.
        [money] « { $given } » n'est pas un montant : « { $attribute } » est un prix.
        [number] « { $given } » n'est pas un nombre entier : « { $attribute } » en demande un.
        [text] « { $given } » n'est pas un texte : « { $attribute } » en demande un, entre guillemets.
       *[choice] « { $given } » n'est pas une valeur de « { $attribute } ».
    }
kb-mend-value-outside-kind =
    { $kind ->
        [limit] Écrivez par exemple : 250, sans guillemets, ou `"none"` quand il n'y a pas de limite.
        [money] Écrivez par exemple : `"10 USD"` ou `"3.25 EUR"`.
        [number] Écrivez par exemple : 512, sans guillemets.
        [text] Écrivez la valeur entre guillemets.
       *[choice] Valeurs possibles : { $known }.
    }
kb-flaw-price-without-unit = « { $given } » ne dit pas dans quelle monnaie on compte, ou mêle l'unité au montant.
kb-mend-price-without-unit = Écrivez le montant et la monnaie seuls, par exemple `"10 { $currency }"` ; l'unité est dans l'attribut (price.per-user-month, price.per-year…), et un prix sans unité calculable va dans price.note.
kb-flaw-term-missing = Ce prix paie plusieurs années, mais on ne sait pas combien.
kb-mend-term-missing = Ajoutez la durée en mois : `term-months = 36`.
kb-flaw-detail-out-of-place = La clé « { $key } » n'a pas de sens dans ce fait.
kb-mend-detail-out-of-place =
    { $key ->
        [edition] Retirez-la : seuls les faits d'un logiciel ont une édition.
        [term-months] Retirez-la : elle ne va qu'avec price.per-term.
        [from-is] Retirez-la, ou ajoutez « from » : elle dit ce que cette date signifie.
       *[other] Retirez-la : elle ne va qu'avec un prix par personne et par mois.
    }
kb-flaw-attribute-elsewhere = « { $given } » ne se dit pas ici.
kb-mend-attribute-elsewhere = Les attributs package.… vont sous `[[package.claim]]` d'une plateforme, et les attributs offer.… dans une offre.
kb-flaw-judged-fact = « { $given } » n'a pas d'échelle : cela ne se juge pas.
kb-mend-judged-fact = Écrivez un `[[claim]]` avec sa source, ou choisissez un attribut dont les valeurs ont des niveaux.
kb-flaw-dates-cross = Ce fait finit le { $until }, avant d'avoir commencé le { $from }.
kb-mend-dates-cross = Corrigez « from » ou « until » ; « until » est le dernier jour où c'était vrai.
kb-flaw-checked-before-published = La source a été lue le { $checked }, avant sa publication du { $published }.
kb-mend-checked-before-published = Corrigez « published » (la date de la version lue) ou « checked » (le jour de la lecture).
kb-flaw-duplicate-claim = « { $attribute } » de « { $subject } » est déjà dit pour ces jours, avec la même valeur, en { $other }.
kb-mend-duplicate-claim = Réunissez les deux faits : la seconde source va sous `[[claim.also]]`.
kb-flaw-malformed-rate = « { $given } » n'est pas un taux de change.
kb-mend-malformed-rate = Écrivez, entre guillemets, un nombre au-dessus de zéro avec un point et six décimales au plus : `"1.0415"`.
kb-flaw-malformed-currency = « { $given } » n'est pas une monnaie.
kb-mend-malformed-currency = Écrivez un code de trois lettres : EUR, USD, GBP, CHF…
kb-flaw-bands-out-of-order = Ces bornes ne vont pas en montant.
kb-mend-bands-out-of-order = Rangez-les de la plus petite, qui donne le meilleur niveau, à la plus grande.

kb-flaw-contested-without-reservation = Deux sources se contredisent sur « { $attribute } » de « { $subject } » : voir aussi { $other }, qui dit « { $value } ».
kb-mend-contested-without-reservation = Datez-les (from, until) si l'un a remplacé l'autre ; sinon dites le désaccord dans « limits » de l'un des deux.
kb-flaw-stale-claim = « { $attribute } » de « { $subject } » n'a pas été vérifié depuis le { $checked }, et ne reste frais que { $months } mois.
kb-mend-stale-claim = Relisez la source, puis mettez à jour « checked » et, s'il le faut, la valeur.
kb-flaw-after-base-date = Lu le { $day }, après le { $date }, jour dont parle la base : ce fait ne change encore rien (faits dans ce cas : { $count }).
kb-mend-after-base-date = Écrivez `date = { $day }` dans base.toml.
kb-flaw-no-licence = On ne sait pas sous quelle licence est l'édition « { $edition } » de « { $software } ».
kb-mend-no-licence = Ajoutez un `[[claim]]` avec `about = "licence"`.
kb-flaw-need-without-candidate = Aucun logiciel ne répond au besoin « { $given } ».
kb-mend-need-without-candidate = Ajoutez ce besoin à « needs » d'un logiciel, ou retirez le fichier.
kb-flaw-no-exchange-rate = Un prix est en { $currency }, et aucun taux de change ne dit ce que cela vaut.
kb-mend-no-exchange-rate = Ajoutez un bloc `[[rate]]` pour { $currency } dans exchange-rates.toml.
kb-flaw-feature-without-need = Ce fait parle d'une fonction du besoin « { $need } », auquel « { $software } » ne répond pas.
kb-mend-feature-without-need = Ajoutez le besoin à « needs », ou retirez le fait : il ne sert à rien.
kb-flaw-feature-nobody-has = Aucun logiciel n'a la fonction « { $given } » du besoin « { $need } », même en partie.
kb-mend-feature-nobody-has = Ajoutez un `[[claim]]` sur `feature.{ $need }.{ $given }` à un logiciel qui l'a, ou retirez la fonction.
kb-flaw-dead-attribute = Aucune question, aucune exigence, aucun critère n'emploie l'attribut « { $given } ».
kb-mend-dead-attribute = Retirez-le, employez-le, ou écrivez `informative = true` s'il n'est là que pour être lu.

# Ce que disent les commandes `trousse kb …`.

kb-level-error = erreur
kb-level-warning = avertissement
kb-to-do = À faire : { $remedy }
kb-did-you-mean = Vouliez-vous dire « { $suggestion } » ?
kb-check-summary =
    { $files ->
        [one] Un fichier lu
       *[other] { $files } fichiers lus
    } : { $errors ->
        [0] aucune erreur
        [one] une erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] un avertissement
       *[other] { $warnings } avertissements
    }.

kb-name-unknown = La base ne connaît rien qui s'appelle « { $given } ».
kb-name-suggestion = Vouliez-vous dire « { $suggestion } » ?
kb-name-help = Donnez un identifiant, un nom ou un autre nom : par exemple mattermost, mattermost/team, offer:frama-space, yunohost:mattermost.

kb-fact-line = { $label } : { $value }
kb-fact-limits = Réserve : { $limits }
kb-fact-source =
    Source : { $publisher } ({ $evidence }), { $published ->
        [undated] sans date
       *[other] publié le { $published }
    }, lu le { $checked }
kb-fact-judged = Jugement de { $by } du { $on } : { $because }
kb-fact-title = { $subject } — { $label }, le { $date }
kb-fact-nothing = La base ne sait pas.
kb-fact-whole = Dit du logiciel entier : l'édition ne dit rien d'autre.
kb-fact-contesting = Une autre source dit :
kb-fact-before = Avant :
kb-fact-after = Ensuite :
kb-mark-contested = contesté
kb-mark-stale = à revérifier
kb-mark-unavailable = indisponible ce jour-là
kb-since = Depuis le { $date }
kb-since-at-latest = Depuis le { $date } au plus tard
kb-since-known = Début inconnu, attesté depuis le { $date }
kb-until = , jusqu'au { $date } compris
kb-value-no-limit = sans limite
kb-value-required = exigé
kb-value-unknown = inconnu
kb-value-not-applicable = sans objet
kb-price-free = gratuit
kb-price-user-month = { $price } par personne et par mois
kb-price-year = { $price } par an
kb-price-term = { $price } pour { $months } mois
kb-price-once = { $price } une fois
kb-price-minimum = , pour { $users } personnes au moins
kb-price-step = , par lots de { $users } personnes

kb-show-all-editions = Toutes les éditions
kb-show-edition = Édition { $name }
kb-show-offer = L'offre entière
kb-show-package = Paquet : { $name }
kb-show-aliases = Autres noms : { $value }
kb-show-needs = Répond aux besoins : { $value }
kb-show-role-identity-provider = Peut servir de fournisseur d'identité : il connecte les gens pour d'autres outils.
kb-show-role-portal = Peut servir de portail : il montre le chemin des outils.
kb-show-requires = N'existe pas sans { $value }
kb-show-in-offer = Compris dans l'offre { $value }
kb-show-in-platform = Installé par la plateforme { $value }
kb-show-includes = Contient { $value }
kb-show-publisher = Tenue par { $value }
kb-show-as-of = Ce qui est vrai le { $date }
kb-show-nothing = Rien n'en est dit ce jour-là.
kb-show-history = Ce qui était vrai d'autres jours

kb-stats-title = Base { $version } ({ $fingerprint }), le { $date }
kb-stats-software = Logiciels
kb-stats-editions = Éditions
kb-stats-identity-providers = dont fournisseurs d'identité
kb-stats-portals = dont portails
kb-stats-offers = Offres
kb-stats-platforms = Plateformes
kb-stats-hosting = Offres et plateformes ensemble
kb-stats-packages = Paquets
kb-stats-needs = Besoins
kb-stats-features = Fonctions attendues
kb-stats-attributes = Attributs
kb-stats-publishers = Éditeurs de sources
kb-stats-facts = Faits
kb-stats-judgements = Jugements, avec leur raison et leur jour
kb-stats-held = Vrais ce jour-là
kb-stats-contested = Contestés ce jour-là
kb-stats-stale = À revérifier ce jour-là
kb-stats-known = Disent autre chose qu'« inconnu »
kb-stats-sourced = Faits qui ont une source
kb-stats-dated = Faits dont la source a une date, de publication ou de lecture
kb-stats-published = Faits dont la version lue est elle-même datée
kb-stats-by-attribute = Faits par attribut

kb-folder-missing = Le répertoire { $path } n'existe pas. Vérifiez le chemin donné après --knowledge-base.
kb-folder-not-a-folder = { $path } n'est pas un répertoire. Donnez celui qui contient base.toml.
kb-folder-unreadable = { $path } ne se lit pas ({ $error }). Vérifiez que le fichier existe encore et que vous avez le droit de le lire.
kb-folder-too-large = { $path } n'est pas un fichier ordinaire, ou dépasse { $most } Mo. Retirez-le du répertoire de la base.
kb-folder-too-deep = Le répertoire { $path } est trop profond, ou un lien y tourne en rond. Retirez-le du répertoire de la base.
kb-folder-too-many = Le répertoire { $path } contient trop de fichiers pour une base. Vérifiez le chemin donné après --knowledge-base.

# Deux bases comparées (kb diff).
kb-diff-title = { $old } → { $new } : { $count ->
        [0] aucune différence.
        [one] une différence.
       *[other] { $count } différences.
    }
kb-diff-added = nouveau
kb-diff-removed = retiré
kb-diff-changed = changé
kb-diff-value = valeur
kb-diff-dates = dates
kb-diff-source = source
kb-diff-limits = réserve
kb-diff-dossier = Dossier { $name }
kb-diff-same = Aucun résultat ne change.
kb-diff-recommended = Plan recommandé : { $new } (avant : { $old })
kb-diff-nothing-recommended = aucun
kb-diff-before = avant : { $told }
kb-diff-after = après : { $told }
kb-diff-by = à cause de : { $part }
kb-diff-together = Aucun changement n'y suffit seul. Ensemble :
kb-code-unknown = Aucun contrôle n'a le code « { $given } ».
kb-code-help = Les codes sont dans docs/kb-codes.fr.md ; « trousse kb check » écrit celui de chaque défaut.
kb-no-folder = On ne sait pas où est la base : celle du programme ne se modifie pas. Nommez un fichier, donnez son répertoire par --knowledge-base, ou placez-vous là où est le répertoire knowledge-base.
kb-file-unwritable = { $path } ne peut pas être écrit ({ $error }). Vérifiez que vous en avez le droit et qu'il reste de la place.
kb-format-no-kind = { $path } n'est pas un fichier d'une base : on ne sait pas quelle forme lui donner. Rangez-le dans needs/, software/, offers/ ou platforms/, ou corrigez son nom.
kb-format-not-toml = { $path } n'est pas du TOML : rien n'a été changé. « trousse kb check » montre où.
kb-format-done =
    { $files ->
        [one] Un fichier lu
       *[other] { $files } fichiers lus
    }, { $changed ->
        [0] tous dans la forme commune.
        [one] un remis en forme.
       *[other] { $changed } remis en forme.
    }
kb-format-checked =
    { $files ->
        [one] Un fichier lu
       *[other] { $files } fichiers lus
    }, { $changed ->
        [0] tous dans la forme commune.
        [one] un à remettre en forme.
       *[other] { $changed } à remettre en forme.
    }
kb-new-name = « { $name } » ne donne pas d'identifiant. Prenez un nom qui contient des lettres sans accent ou des chiffres.
kb-new-exists = { $path } existe déjà : rien n'a été changé. Ouvrez-le, ou prenez un autre nom.
kb-new-done = { $file } est prêt. Remplissez ce qui est vide, puis « trousse kb format » et « trousse kb check », qui nomme ce qui manque.
kb-stale-title =
    { $count ->
        [0] Aucun fait n'est à revérifier
        [one] Un fait est à revérifier
       *[other] { $count } faits sont à revérifier
    } le { $date }.
kb-stale-since = Dernière lecture le { $date } ; à relire tous les { $months } mois.
kb-conflicts-title =
    { $count ->
        [0] Aucune source n'en contredit une autre
        [one] Des sources se contredisent sur un fait
       *[other] Des sources se contredisent sur { $count } faits
    } le { $date }.
kb-conflicts-used = Ce qui est retenu :
kb-sources-title =
    { $count ->
        [one] { $count } éditeur de sources
       *[other] { $count } éditeurs de sources
    }, { $unused ->
        [0] tous cités.
       *[other] dont { $unused } que rien ne cite.
    }
kb-sources-name = { $name } ({ $id })
kb-sources-line =
    { $evidence } : { $claims ->
        [one] { $claims } fait
       *[other] { $claims } faits
    }, { $urls ->
        [one] { $urls } page
       *[other] { $urls } pages
    }, { $checked ->
        [never] jamais lu
       *[other] la plus ancienne lecture le { $checked }
    }
kb-coverage-title = Ce qui est su le { $date }, selon ce qu'un fait qui manque pourrait changer
kb-coverage-changes = Pourrait changer :
kb-coverage-nothing = Ne pourrait changer aucun résultat : ces faits sont là pour être lus.
kb-coverage-known = { $share } % { $label } ({ $attribute }) : { $known } sur { $of }
kb-coverage-one =
    { $name } ({ $id }), le { $date } : { $known ->
        [0] aucun fait connu
        [one] { $known } fait connu
       *[other] { $known } faits connus
    } sur les { $of } dont un résultat peut dépendre.
kb-coverage-complete = Rien ne manque.
kb-coverage-missing =
    { $others ->
        [0] Manque à : { $named }
       *[other] Manque à : { $named }, et { $others } autres
    }
kb-coverage-software = Par logiciel, le moins connu d'abord (faits dont un résultat peut dépendre)
kb-coverage-more = « trousse kb coverage NOM » dit tout ce qui manque à un logiciel.
kb-use-need = le besoin « { $label } » ({ $id }) : la part qu'un candidat en couvre
kb-use-requirement = l'exigence { $id } (« { $label } ») : tenue, ou non
kb-use-criterion = le critère « { $label } » ({ $id }) : la note
kb-use-question = la question { $id } (« { $label } ») : qui peut avoir l'offre
kb-use-plan = tous les plans : qui est candidat ou non
