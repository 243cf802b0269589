# Ligne de commande.
cli-base-no-folder = « { $path } » n'est pas un répertoire. Donnez à --knowledge-base le répertoire d'une base de connaissances, celui qui contient base.toml.
cli-base-unreadable = « { $path } » ne peut pas être lu ({ $error }). Vérifiez les droits du répertoire, puis recommencez.
cli-base-too-large = « { $path } » dépasse 16 Mo : ce n'est pas un fichier de la base. Retirez-le du répertoire.
cli-base-invalid = La base de connaissances a des erreurs : rien n'a été calculé. Corrigez-les, puis recommencez ; « trousse kb check » les montre toutes.
cli-no-dossier = Aucun dossier : donnez le nom d'un fichier, « - » pour l'entrée standard, ou --example ping-2022.
cli-no-example = « { $name } » n'est pas un exemple. Exemples disponibles : { $names }.
cli-not-saved = La dernière réponse n'a pas pu être enregistrée ; tout ce qui précède l'est. Faites de la place ou rendez le répertoire inscriptible, puis reprenez.
cli-no-needs = Le dossier ne dit pas encore ce que vos membres doivent pouvoir faire : il n'y a rien à comparer. Répondez à la question « needs.wanted », par exemple avec « trousse fill DOSSIER --plain ».
cli-no-scenario = « { $id } » n'est pas un scénario. Scénarios : { $known }.
cli-not-a-software = « { $given } » n'est pas un logiciel : donnez un logiciel, et au besoin son édition, par exemple mattermost/professional.
cli-answers-no-need = « { $given } » ne répond à aucun des besoins du dossier : la question ne se pose pas.
