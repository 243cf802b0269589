# Ligne de commande.
cli-base-invalid = La base de connaissances a des erreurs : rien n'a été calculé. Corrigez-les, puis recommencez ; « trousse kb check » les montre toutes.
cli-dossier-first = « { $given } » vient trop tôt : le dossier s'écrit après la commande, par exemple « trousse plan { $given } ».
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
cli-example-read-only = Un exemple ne se modifie pas. Copiez-le dans un fichier (« trousse example NOM > mon-dossier.toml »), puis recommencez avec ce fichier.
cli-no-provider = Le prestataire n'a pas de nom : donnez-le avec --provider.
cli-no-version = La version n'a pas de numéro : écrivez par exemple 1.0.
cli-version-noted = Version { $number } notée dans { $path }.
cli-nothing-to-try = Rien n'est à essayer : aucun outil ne change dans le plan, et aucun de ceux qui sont en place ne peut partir.
cli-lessons-taken = { $count ->
    [one] Un essai noté dans { $path }.
   *[other] { $count } essais notés dans { $path }.
 }
cli-offer = { $number }. { $provider } ({ $date }) : { $points }
cli-offer-line = { $what } : { $value }
import-too-large = « { $file } » est trop grand pour être une feuille remplie à la main. Vérifiez que c'est le bon fichier.
import-not-utf8 = « { $file } » n'est pas un texte en UTF-8. Enregistrez-le en ODS, ou en « CSV UTF-8 », puis recommencez.
import-not-a-sheet = « { $file } » n'est pas une feuille lisible ({ $detail }). Enregistrez-la en ODS ou en CSV, puis recommencez.
import-no-titles = « { $file } » n'a pas la ligne de titres de la feuille envoyée : il y faut au moins { $detail }. Remettez-la, ou repartez de la feuille d'origine.
import-nothing = « { $file } » ne contient aucune réponse : la colonne à remplir est vide.
import-cell = { $file }, ligne { $row }, colonne « { $column } » : { $problem ->
    [unknown] « { $given } » ne correspond à rien de connu. Attendu : { $known }.
    [twice] « { $given } » est là deux fois. Gardez une seule des deux lignes.
    [other-version] l'exigence { $given } a changé depuis l'envoi de cette grille. Renvoyez la grille d'aujourd'hui au prestataire, ou reportez sa réponse.
    [choice] « { $given } » n'est pas l'un des choix : { $known }.
    [amount] « { $given } » n'est pas un montant. Écrivez par exemple 500 EUR.
   *[day] « { $given } » n'est pas un jour. Écrivez par exemple 2026-12-01.
 }
