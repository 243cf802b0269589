# Écrans plein terminal.

# Touches
tui-key-space = Espace
tui-key-shift = Maj
tui-key-enter = Entrée
tui-key-escape = Échap
tui-key-backspace = Retour arrière
tui-key-delete = Suppr
tui-key-page-up = Page↑
tui-key-page-down = Page↓
tui-key-home = Début
tui-key-end = Fin
tui-key-or = ou

# Lieux
tui-place-home = Accueil
tui-place-question = Question
tui-place-review = Vue d'ensemble
tui-place-needs = Besoins
tui-place-connections = Connexions
tui-place-scenarios = Scénarios
tui-place-scenario = Un scénario
tui-place-why-not = Pourquoi pas ?
tui-place-export = Exporter
tui-place-peek = Aperçu des résultats
tui-place-what-if = Et si… ?
tui-place-path = Choix d'un fichier
tui-place-help = Aide
tui-place-palette = Toutes les commandes
tui-place-notice = À lire

# Commandes
tui-do-open = ouvrir
tui-do-answer = répondre
tui-do-go-to-question = aller à la question
tui-do-read-more = lire en entier
tui-do-confirm = valider
tui-do-choose = choisir
tui-do-go-on = continuer
tui-do-tick = cocher
tui-do-dont-know = je ne sais pas
tui-do-previous = précédente
tui-do-next = suivante
tui-do-mark = marquer à revoir
tui-do-question-help = aide sur la question
tui-do-clear = effacer la réponse
tui-do-rank-up = monter dans le classement
tui-do-rank-down = descendre dans le classement
tui-do-filter = filtrer
tui-do-less = moins
tui-do-more = plus
tui-do-keep = garder ces réglages
tui-do-reset = tout remettre
tui-do-turn = comptes ou protocoles
tui-do-previous-need = besoin précédent
tui-do-next-need = besoin suivant
tui-do-previous-column = colonne précédente
tui-do-next-column = colonne suivante
tui-do-previous-scenario = scénario précédent
tui-do-next-scenario = scénario suivant
tui-do-read-on = lire la suite
tui-do-next-tab = onglet suivant
tui-do-previous-tab = onglet précédent
tui-do-up = vers le haut
tui-do-down = vers le bas
tui-do-focus-next = champ ou choix suivant
tui-do-focus-previous = champ ou choix précédent
tui-do-page-up = un écran plus haut
tui-do-page-down = un écran plus bas
tui-do-first = tout au début
tui-do-last = tout à la fin
tui-do-peek = aperçu
tui-do-results = scénarios
tui-do-home-results = scénarios
tui-do-home-export = exporter
tui-do-home-language = passer à l'anglais (English)
tui-do-review = vue d'ensemble
tui-do-home-review = vue d'ensemble
tui-do-needs = résultats par besoin
tui-do-connections = connexions
tui-do-why-not = pourquoi pas tel logiciel ?
tui-do-what-if = et si… ?
tui-do-export = exporter
tui-do-save-as = enregistrer sous un autre nom
tui-do-language = passer à l'anglais (English)
tui-do-close = retour
tui-do-palette = toutes les commandes
tui-do-help = aide
tui-do-quit = quitter
tui-do-leave = enregistrer et quitter

# Commandes, en bas de l'écran, là où la place manque
tui-foot-go-to-question = ouvrir
tui-foot-read-more = détail
tui-foot-next-tab = onglets
tui-foot-next-scenario = suivant
tui-foot-next-need = suivant
tui-foot-read-on = suite
tui-foot-keep = garder
tui-foot-turn = autre vue
tui-foot-language = English
tui-foot-home-language = English

tui-table-keys = Touches
tui-table-does = Effet

# Autour des écrans
tui-too-small = Cette fenêtre est trop petite : agrandissez-la à 40 colonnes et 10 lignes au moins. Rien n'est perdu.
tui-unnamed = sans nom
tui-saved = enregistré
tui-not-saved = non enregistré
tui-read-only = lecture seule
tui-in-memory = exemple, en mémoire seulement
tui-as-of = au { $day }
tui-help-title = Touches : { $place }
tui-help-typing = Dans un champ, les lettres s'écrivent ; les commandes passent alors par les flèches, Tab, Entrée, Échap et les touches F.
tui-palette-empty = Aucune commande de ce nom ici.
tui-told-title = À propos de ce dossier
tui-opened-read-only = Le dossier est ouvert en lecture seule : ce que vous y changez n'est pas enregistré. Ctrl+S l'enregistre ailleurs, sous un autre nom.
tui-not-open-title = Ce fichier ne s'ouvre pas
tui-example-open = Exemple ouvert : voici ses résultats. Échap mène à ses questions et à ses réponses.
tui-nothing-open = Ouvrez d'abord un dossier, ou un exemple.
tui-no-example = L'exemple « { $name } » manque dans ce programme : réinstallez-le.

# Accueil
tui-home-what = Trousse aide une association à choisir ses outils numériques libres comme un tout : un compte par personne, dans les limites de son budget et de ses forces.
tui-home-how = Vous répondez à des questions ; les résultats se lisent et se discutent à tout moment, puis s'exportent en cahier des charges.
tui-home-private = Rien ne quitte cet ordinateur : Trousse ne se connecte à rien.
tui-home-continue = Continuer le dossier { $path }
tui-home-go-on = Continuer les questions
tui-home-go-on-at = Continuer : { $progress }
tui-home-results = Voir les résultats
tui-home-new = Nouveau dossier
tui-home-open = Ouvrir un dossier
tui-home-example-2022 = Voir un exemple rempli : l'association PiNG en décembre 2022
tui-home-example-today = Voir un exemple rempli : l'association PiNG aujourd'hui
tui-home-quit = Quitter

# Fichiers
tui-path-default = mon-association.toml
tui-path-new = Nouveau dossier
tui-path-open = Ouvrir un dossier
tui-path-save-as = Enregistrer sous
tui-path-new-how = Nom du fichier où vos réponses seront enregistrées, une par une :
tui-path-open-how = Chemin du fichier, ou ↓ pour choisir parmi ceux de ce répertoire :
tui-path-open-none-how = Chemin du fichier (il n'y a pas de dossier dans ce répertoire) :
tui-path-save-as-how = Nom du nouveau fichier ; la suite y sera enregistrée :
tui-path-empty = Écrivez le nom d'un fichier.

# Question
tui-no-question = Aucune question n'est posée.
tui-need = Besoin : { $name }
tui-tool = Outil : { $name }
tui-why = Pourquoi cette question : { $why }
tui-help-text = Aide : { $help }
tui-no-help = rien de plus à savoir pour cette question. Si vous hésitez, « je ne sais pas » est une vraie réponse.
tui-field = Votre réponse ({ $rule }) :
tui-field-tools = Premières lettres d'un outil, puis Entrée pour l'ajouter ; Entrée sur la ligne vide pour continuer :
tui-tools-add-free = Ajouter « { $name } », que Trousse ne connaît pas
tui-ranking-how = Espace classe ou retire ; u monte et d descend (ou Maj+↑ et Maj+↓).
tui-many = { $count } réponses possibles{ $ticked ->
    [0] {""}
    [one] {""}, une cochée
   *[other] {""}, { $ticked } cochées
}
tui-none-of-these = Rien de tout cela
tui-no-tool = Aucun outil
tui-dont-know = Je ne sais pas
tui-to-review-why = À revoir : une réponse dont celle-ci dépend a changé, ou vous l'avez marquée. Entrée la garde.
tui-marked = { $count ->
    [one] Une réponse qui en dépend est gardée, et marquée à revoir.
   *[other] { $count } réponses qui en dépendent sont gardées, et marquées à revoir.
}
tui-ticked = Coché. Espace pour en cocher d'autres, Entrée pour continuer.
tui-cleared = Réponse effacée : la question est de nouveau ouverte.
tui-mark-unanswered = Cette question n'a pas encore de réponse : elle reste à faire.
tui-first-question = C'est la première question.
tui-last-question = C'était la dernière question : voici vos réponses. s montre les scénarios.

# Vue d'ensemble
tui-review-heading = { $total } questions ; sans réponse : { $open } ; à revoir : { $review }
tui-review-all = Toutes les questions (f : ne montrer que certaines)
tui-review-open = Seulement celles qui n'ont pas de réponse
tui-review-to-review = Seulement celles à revoir
tui-review-unknown = Seulement celles où vous ne savez pas
tui-review-empty = Aucune question de cette sorte.
tui-review-instance = { $name } : { $question }
tui-unanswered = sans réponse
tui-answer-to-review = { $answer } (à revoir)

# Résultats
tui-nothing-yet = Pas encore de résultats.
tui-nothing-yet-how = Répondez à la question « Que doivent pouvoir faire vos membres ? » : les résultats paraissent dès qu'un besoin est coché. Échap ramène aux questions.
tui-needs-heading = ‹ { $need } ›   besoin { $number } sur { $total }
tui-score = { $low } sur 100
tui-score-interval = { $low } à { $high } sur 100
tui-points-interval = { $low } à { $high }
tui-standing-fits = convient
tui-standing-verify = à vérifier
tui-standing-partly = en partie
tui-standing-blocked = bloqué
tui-standing-shut = fermé
tui-columns = { $first } à { $last } sur { $total }
tui-cell-core = oui
tui-cell-package = oui, par la plateforme
tui-cell-official-plugin = greffon officiel
tui-cell-third-party-plugin = greffon
tui-cell-workaround = contournement
tui-cell-development = à développer
tui-cell-no = non
tui-cell-unknown = inconnu
tui-cell-not-concerned = sans compte
tui-recommended = conseillé
tui-possible = possible
tui-possible-beyond = hors moyens
tui-impossible = impossible
tui-separate = chaque outil
tui-row-advice = Conseil
tui-row-feasible = Faisabilité
tui-row = { $name } : { $value }
tui-row-accounts-in = Comptes tenus par
tui-row-accounts = Comptes/personne
tui-row-per-year = Argent par an
tui-row-once = Argent une fois
tui-row-hours-month = Heures par mois
tui-row-hours-once = Heures une fois
tui-row-obstacles = Obstacles
tui-legend-unknown = + ? : un coût que personne n'a encore donné s'y ajoute.
tui-legend-chosen = ★ conseillé
tui-legend-undecided = ≈ ordre peu sûr

# Pourquoi pas
tui-why-not-ask = Pourquoi pas… ? Écrivez les premières lettres d'un logiciel, puis Entrée.
tui-why-not-title = Pourquoi pas { $software } ? Scénario { $letter }, { $scenario }
tui-why-not-no-need = Ce logiciel ne répond à aucun des besoins de l'association, ou n'existait pas ce jour-là.
tui-why-not-unknown = Trousse ne connaît pas de logiciel de ce nom.

# Et si
tui-what-if-kept = Ces réglages sont maintenant les réponses du dossier.

# Exporter
tui-export-title = Exporter les documents
tui-export-what = Le cahier des charges, à envoyer aux prestataires, et le dossier interne, avec les notes et vos réponses. Un fichier du même nom est remplacé.
tui-export-folder = Dans le répertoire : { $folder }
tui-export-french = Français
tui-export-english = Anglais
tui-export-pdf = PDF, à imprimer et à envoyer
tui-export-markdown = Markdown, à coller et à comparer
tui-export-html = HTML, à mettre en ligne
tui-export-odt = ODT, à modifier dans LibreOffice
tui-export-docx = DOCX, à modifier dans Word
tui-export-json = JSON, pour d'autres programmes
tui-export-write = Écrire les documents
tui-export-nothing = Cochez au moins une langue et une forme.
tui-export-writing = Écriture des documents, quelques secondes…
tui-export-done = { $count ->
    [one] Un fichier est écrit
   *[other] { $count } fichiers sont écrits
} dans { $folder } :


# Pages de résultats
tui-recommendation = { $scenario } : { $why }
tui-title-first = Le premier candidat de chaque besoin
tui-title-choices = Les choix
tui-title-obstacles = Ce qui coince, et comment en sortir
tui-title-verify = À vérifier avant de décider
tui-title-alternatives = Tout prendre chez un seul
tui-title-advice = Le conseil
tui-partly = { $count ->
    [one] Convient en partie : l'exigence { $ids }, négociable, n'est pas remplie.
   *[other] Convient en partie : les exigences { $ids }, négociables, ne sont pas remplies.
}
tui-title-requirements = Les exigences
tui-title-chain = D'où viennent les points
tui-title-facts = Les faits et leurs sources
tui-title-grants = Ce que donne la connexion
tui-title-changes = Ce qu'il faudrait changer (un seul de ces changements suffit)
tui-title-moved = Ce qui change
tui-line-account = Compte : { $value }
tui-line-price = Prix : { $value }
tui-line-hours = Heures : { $month }, et { $once } une fois
tui-line-score = Note : { $bar } { $score }
tui-choice = { $need } : { $action }
tui-check = { $ask } Comment le savoir : { $whom }. Effet : { $effect }.
tui-solves = Résout : { $needs }.
tui-asks = Conditions : { $conditions }.
tui-no-way-out = Aucune sortie connue.
tui-leg = { $protocol } vers { $to } : { $client } ; de l'autre côté, { $provider }.
tui-grant = { $grant } : { $given }
tui-nothing-said = Aucune source ne le dit.
tui-peek-scenario = { $scenario } – { $feasible }
tui-peek-need = { $need } : { $candidate }, { $standing }, { $score }
tui-no-change = Aucun changement à lui seul ne suffirait.
tui-figures = { $complete ->
    [0] au moins {""}
   *[other] {""}
}{ $year } par an, { $month } par mois, { $accounts ->
    [0] aucun compte
    [one] un compte par personne
   *[other] { $accounts } comptes par personne
}
tui-nothing-moved = Rien : le plan conseillé reste le même.
tui-moved-scenario = Scénario conseillé : { $after } (avant : { $before })
tui-moved-system = Comptes : { $after } (avant : { $before })
