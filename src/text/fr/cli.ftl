# Ligne de commande.
cli-base-invalid = La base de connaissances a des erreurs : rien n'a été calculé. Corrigez-les, puis recommencez ; « trousse kb check » les montre toutes.
cli-no-dossier = Aucun dossier : donnez le nom d'un fichier, « - » pour l'entrée standard, ou --example ping-2022.
cli-no-example = « { $name } » n'est pas un exemple. Exemples disponibles : { $names }.
cli-not-saved = La dernière réponse n'a pas pu être enregistrée ; tout ce qui précède l'est. Faites de la place ou rendez le répertoire inscriptible, puis reprenez.
cli-no-needs = Le dossier ne dit pas encore ce que vos membres doivent pouvoir faire : il n'y a rien à comparer. Répondez à la question « needs.wanted », par exemple avec « trousse fill DOSSIER --plain ».
cli-no-scenario = « { $id } » n'est pas un scénario. Scénarios : { $known }.
cli-not-a-software = « { $given } » n'est pas un logiciel : donnez un logiciel, et au besoin son édition, par exemple mattermost/professional.
cli-answers-no-need = « { $given } » ne répond à aucun des besoins du dossier : la question ne se pose pas.
cli-choices = Les choix
cli-choice = { $need } : { $choice }
cli-to-verify = À vérifier avant de décider
cli-check = { $ask } À demander : { $whom } ({ $effect }).
cli-new = À ajouter ou à changer
cli-moved = Entre le { $then } et le { $now }, ces faits ont changé un résultat :
cli-nothing-moved = Aucun fait qui aurait changé un résultat n'a changé entre les deux jours.
cli-undecided = L'écart entre les deux premiers est plus petit que ce que l'on ignore : l'ordre n'est pas sûr.
cli-others = { $count ->
    [one] et 1 autre candidat
   *[other] et { $count } autres candidats
 }
cli-no-terminal = Les écrans demandent un terminal. Sans terminal, utilisez « trousse fill DOSSIER --plain ».
cli-screens-failed = L'écran a cessé de répondre ({ $error }). Les réponses enregistrées sont intactes ; relancez Trousse.
cli-written = Écrit : { $path }
delivery-folder = « { $path } » ne peut pas recevoir les documents ({ $error }). Donnez un répertoire où vous avez le droit d'écrire.
delivery-file = « { $path } » ne peut pas être écrit ({ $error }). S'il est ouvert dans un autre programme, fermez-le ; sinon, faites de la place ou choisissez un autre répertoire.
delivery-pdf = Le PDF ne peut pas être composé ({ $error }). Le Markdown reste possible avec --markdown.
delivery-form = Le fichier { $form } ne peut pas être composé ({ $error }). Les autres formes restent possibles, par exemple --pdf.
delivery-results = Résultats
cli-not-printed = La réponse n'a pas pu être écrite : { $error }. Envoyez-la ailleurs, ou faites de la place, puis recommencez.
cli-stopped = La saisie s'est arrêtée : { $error }. Les réponses données sont enregistrées ; relancez la commande pour reprendre.
cli-changed = { $count ->
    [one] Un fait derrière les derniers documents de ce dossier (base { $version }, { $as-of }) n'est plus le même :
   *[other] { $count } faits derrière les derniers documents de ce dossier (base { $version }, { $as-of }) ne sont plus les mêmes :
 }
cli-changed-fact = { $subject } · { $attribute } : { $now } (avant : { $then })
cli-changed-gone = plus rien n'en est dit
cli-basis-not-kept = Les documents sont écrits, mais la liste de leurs faits n'a pas pu l'être à côté du dossier ({ $error }) : Trousse ne pourra pas dire plus tard lesquels ont changé.
