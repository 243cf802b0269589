# Le dossier : ce qui n'a pas pu être lu (kb-flaw- : quoi ; kb-mend- : que faire) et ce qui n'a pas pu être enregistré.

kb-flaw-dossier-too-large = Le fichier est trop grand pour être un dossier : il dépasse { $most } octets.
kb-mend-dossier-too-large = Vérifiez que c'est le bon fichier ; un texte immense a peut-être été collé dans une réponse.
kb-flaw-dossier-not-toml = Le fichier n'est pas un dossier lisible : { $problem ->
    [utf8] ce n'est pas du texte en UTF-8.
   *[syntax] une ligne n'est pas écrite comme il faut.
}
kb-mend-dossier-not-toml = Corrigez cette ligne, ou reprenez la copie de la version d'avant (le même nom suivi de .bak).
kb-flaw-dossier-schema-newer = Ce dossier a été écrit par une version plus récente de Trousse (schéma { $given }, celui-ci connaît { $most }).
kb-mend-dossier-schema-newer = Il peut être lu, pas modifié : mettez Trousse à jour pour continuer.
kb-flaw-dossier-wrong-type = La réponse à « { $question } » ne convient pas à la question.
kb-mend-dossier-wrong-type = { $rule ->
        [yes-no] Écrivez true ou false, sans guillemets.
        [choice] Écrivez l'une des réponses entre guillemets : { $known }.
        [list] Écrivez une liste de réponses entre crochets, chacune une fois : { $known }.
        [number] Écrivez un nombre entier, sans guillemets, dans { $known }.
        [money] Écrivez un montant avec sa monnaie, entre guillemets : "500 EUR".
        [date] Écrivez une date sans guillemets : 2022-12-01.
        [table] Écrivez la réponse au bon endroit : une question posée pour chaque besoin ou outil a une table, les autres une valeur.
       *[other] Écrivez un texte entre guillemets, { $known } caractères au plus.
    } « "unknown" » veut dire « je ne sais pas ». En attendant, la ligne est gardée telle quelle et ne compte pas.
kb-flaw-dossier-unquoted-key = « { $given } » n'a pas ses guillemets.
kb-mend-dossier-unquoted-key = Écrivez l'identifiant de la question entre guillemets droits : "{ $given }" = …
kb-flaw-dossier-unknown-question = La question « { $given } » n'est pas dans ce questionnaire : elle vient d'une autre version.
kb-mend-dossier-unknown-question = Rien à faire : la réponse est gardée, et ne compte pas.
kb-flaw-dossier-other-questionnaire = Ce dossier répond au questionnaire « { $given } », pas à « { $known } ».
kb-mend-dossier-other-questionnaire = Ouvrez-le avec son questionnaire.
kb-flaw-dossier-questionnaire-newer = Ce dossier répond à la version { $given } du questionnaire, plus récente que celle-ci ({ $known }).
kb-mend-dossier-questionnaire-newer = On peut continuer : les réponses que cette version ne connaît pas sont gardées. Mieux vaut mettre Trousse à jour.
kb-flaw-dossier-tool-name = { $problem ->
    [twice] L'outil « { $given } » est décrit deux fois.
   *[missing] Un outil n'a ni « software » ni « name ».
}
kb-mend-dossier-tool-name = { $problem ->
    [twice] Gardez une seule table [[tool]] par outil ; la seconde ne compte pas.
   *[missing] Écrivez software = "…" pour un outil connu, ou name = "…" pour un autre.
}
kb-flaw-dossier-unknown-key = La clé « { $given } » n'est pas connue.
kb-mend-dossier-unknown-key = Vérifiez l'orthographe ; la clé est gardée telle quelle et ne compte pas.
kb-flaw-dossier-header = « { $key } » n'est pas lisible.
kb-mend-dossier-header = { $rule ->
        [number] Écrivez un nombre entier, sans guillemets.
        [text] Écrivez un texte entre guillemets.
        [date] Écrivez une date, comme 2022-12-01.
        [list] Écrivez une liste de textes entre crochets.
       *[table] Écrivez-le comme une table : [{ $key }], ou [[{ $key }]] pour les outils.
    } Ou supprimez cette ligne : ce qu'elle dit ne compte pas.


store-locked = { $path } est déjà ouvert dans un autre Trousse{ $process }. Fermez-le d'abord, ou travaillez sur une copie du fichier.
store-process = { " " }(processus `{ $number }`)
store-read-only-folder = Impossible d'écrire dans le répertoire { $path } : { $reason }. Choisissez un autre emplacement ou demandez le droit d'y écrire.
store-no-room = Le disque est plein : { $path } n'a pas été modifié, et vos réponses restent en mémoire. Faites de la place, puis recommencez.
store-failed = { $path } n'a pas pu être enregistré : { $reason }. Le fichier d'avant est intact, et vos réponses restent en mémoire.
store-unreadable = { $path } n'a pas pu être lu : { $reason }.
store-missing = { $path } n'existe pas. Vérifiez le chemin.
store-exists = { $path } existe déjà : ouvrez-le, ou choisissez un autre nom.
store-a-folder = { $path } est un répertoire. Donnez le chemin d'un fichier.
store-not-a-file = { $path } n'est pas un fichier ordinaire : il peut être lu, pas enregistré. Donnez le chemin d'un fichier.
store-changed = { $path } a été modifié par un autre programme depuis la dernière lecture. Rien n'a été écrasé : fermez puis rouvrez le dossier, ou enregistrez-le sous un autre nom.
store-newer = { $path } vient d'une version plus récente de Trousse : il peut être lu, pas modifié. Mettez Trousse à jour.
store-invalid = { $path } ne peut pas être ouvert : corrigez d'abord les défauts indiqués.

migration-older = Ce dossier répond à la version { $from } du questionnaire ; celui-ci est à la version { $to }. Toutes les réponses sont gardées.
migration-more = { $named } / et { $count ->
    [one] une autre
   *[other] { $count } autres
}
migration-new = { $count ->
    [one] Une question est nouvelle : { $questions }.
   *[other] { $count } questions sont nouvelles : { $questions }.
}
migration-changed = { $count ->
    [one] Une question a changé de sens, sa réponse est à revoir : { $questions }.
   *[other] { $count } questions ont changé de sens, leurs réponses sont à revoir : { $questions }.
}
migration-gone = { $count ->
    [one] Une question n'est plus posée, sa réponse ne compte plus : { $questions }.
   *[other] { $count } questions ne sont plus posées, leurs réponses ne comptent plus : { $questions }.
}
kb-flaw-dossier-record = Une table [[{ $table }]] n'est pas lisible : « { $key } » manque, ou n'est pas ce qu'il faut.
kb-mend-dossier-record = Donnez-lui { $known } ; le jour s'écrit 2026-12-01, un prix 500 EUR. Telle quelle, la table est gardée et ne compte pas.
