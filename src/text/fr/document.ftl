# Les mots que les documents ajoutent autour du contenu.

note-information = À savoir
note-verify = À vérifier
note-warning = Attention
note-conclusion = Conclusion

# ---- Les résultats en mots : documents, ligne de commande et écrans prennent leurs phrases ici. --------------------
# Une étiquette n'a pas de point final ; une phrase en a un.

words-and = { $start } et { $last }
words-or = { $start } ou { $last }
words-nor = { $start } ni { $last }
words-of = { $sound ->
    [vowel] d'{ $name }
   *[other] de { $name }
}

name-package = paquet { $platform } { $of-software }
name-question-of = { $instance } : { $question }

grant-same-account = Même compte
grant-no-second-login = Sans se reconnecter
grant-creation = Compte créé tout seul
grant-groups = Groupes transmis
grant-removal = Compte fermé au départ
granted-yes = oui
granted-unknown = non documenté
granted-no = non

# ---- Ce qui peut répondre à un besoin ----

candidate-in-place = { $name }, déjà en place
candidate-nothing = Ne rien faire
candidate-practice = S'organiser autrement
candidate-software = { $name }, { $way }
candidate-platform = { $name }, installé avec { $platform }
candidate-offer = { $offer } ({ $name })
candidate-part = { $name } ({ $part })
action-keep = Garder { $name }
action-replace = Remplacer { $old } par { $new }
action-reinstall = Réinstaller { $name }
action-reinstall-with = Réinstaller { $name } avec { $platform }
action-install = Installer { $name }
action-install-with = Installer { $name } avec { $platform }
action-join = Rejoindre { $name }
action-make = Créer { $name }

# ---- Les comptes ----

system-none = aucun compte commun
system-offer = l'offre { $offer }
system-none-sentence = Chaque outil garde ses propres comptes.
system-sentence = Les comptes communs sont tenus par { $system }.
join-not-concerned = sans compte
join-counted = { $gives } : { $way }
join-uncounted = { $means ->
    [development] compte à part ; le lien serait à développer, { $way }
   *[other] compte à part ; seul lien connu, que personne ne garantit : { $way }
}
join-apart = compte à part
join-unknown = non documenté
join-unknown-by = non documenté : rien ne dit si la connexion par { $protocols } existe
join-gives-both = même compte, sans se reconnecter
join-gives-account = même compte, à saisir de nouveau
join-gives-account-only-known = même compte ; rien ne dit s'il faut se reconnecter
join-by-offer = avec le compte de l'offre
join-own-house = les comptes communs sont les siens
join-leg = par { $protocol }, { $means }
join-leg-bare = par { $protocol }
join-through = { $way }, à travers { $bridges }

# ---- Argent et temps ----

amount-unknown = prix non publié
amount-free = gratuit
amount-about = { $asked } (environ { $about })
amount-per-year = { $amount } par an
amount-per-month = { $time } par mois
amount-year-and-once = { $year }, et { $once } une fois
amount-minutes = { $minutes } min
amount-incomplete = { $amount }, sans compter les serveurs et les abonnements en cours, dont le coût n'est pas connu
amount-totals = Coût par an : { $year }. { $paid-once ->
    [0] Rien à payer une fois.
   *[other] À payer une fois : { $once }.
} Travail : { $month } par mois, et { $hours } une fois pour la mise en place. { $accounts ->
    [0] Aucun compte à retenir.
    [one] Chaque personne retient { $accounts } compte.
   *[other] Chaque personne retient { $accounts } comptes.
}
amount-beyond = { $limit ->
    [money-per-year] Il faudrait { $used } par an, pour un budget de { $available }.
    [money-once] Il faudrait payer { $used } une fois, pour { $available } disponibles.
    [hours-per-month] Il faudrait { $used } de travail par mois, pour { $available } disponibles.
   *[hours-once] La mise en place demanderait { $used }, pour { $available } disponibles.
}
limit-money-per-year = le budget annuel
limit-money-once = le budget de départ
limit-hours-per-month = les heures disponibles chaque mois
limit-hours-once = les heures disponibles pour la mise en place

# ---- Les faits ----

fact = { $subject } · { $attribute } : { $value }
fact-alone = { $attribute } : { $value }
value-unknown = la source ne le dit pas
value-not-applicable = sans objet
value-no-limit = sans plafond
value-required = demandé
value-count = { $count } { $unit }
value-price = { $unit ->
    [user-month] { $amount } par personne et par mois
    [year] { $amount } par an
    [term] { $amount } pour { $term }
   *[once] { $amount } une fois
}{ $has-minimum ->
    [0] { "" }
   *[other] , { $minimum } personnes au moins
}{ $has-step ->
    [0] { "" }
   *[other] , par lots de { $step }
}
term-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
term-months = { $months } mois
period-from = depuis le { $from }
period-at-latest = au moins depuis le { $from }
period-until = jusqu'au { $until }
period-both = du { $from } au { $until }
source = { $publisher } : { $evidence }{ $dated ->
    [0] { "" }
   *[other] , publié le { $published }
}, lu le { $checked }
source-judgement = Avis de { $by } du { $on } : { $because }
mark-contested = contesté : une autre source dit { $others }
mark-stale = à revérifier : lu le { $checked }

# ---- Les exigences ----

flexibility-F0 = impérative (F0)
flexibility-F1 = peu négociable (F1)
flexibility-F2 = négociable (F2)
flexibility-F3 = libre (F3)
priority-must = doit
priority-should = devrait
priority-could = pourrait
priority-wont = pas cette fois
requirement-named = { $id }, « { $statement } »
status-met = remplie
status-not-concerned = sans objet
status-unknown = non documentée
status-fails = non remplie
verdict = { $requirement } : { $status }{ $has-facts ->
    [0] .
   *[other] { " " }({ $facts }).
}

# ---- Les conditions d'une édition ou d'une offre ----

standing-met = remplie d'après vos réponses
standing-unanswered = à vérifier
standing-unmet = non remplie d'après vos réponses
standing-condition = { $condition } ({ $standing })

# ---- Les notes ----

score-exact = { $points } sur 100
score-between = de { $low } à { $high } sur 100
score-level = niveau { $level } sur { $full }, « { $meaning } »
score-level-above = niveau { $level } sur { $full }, un peu mieux que « { $meaning } »
score-level-between = entre { $low } et { $high } sur { $full }, faute de fait : de « { $worst } » à « { $best } »
score-points = { $exact ->
    [0] de { $low } à { $high } sur { $full }
   *[other] { $low } sur { $full }
}
score-weight-told = { $weight } sur 10, d'après votre classement
score-weight-usual = { $weight } sur 10, le poids habituel
score-line = { $criterion } : { $level }. Poids : { $weight }. Points : { $points }.

# ---- Ce qui coince ----

obstacle-no-candidate = Rien ne répond au besoin « { $need } » dans ces conditions.
obstacle-fails = { $name } ne remplit pas l'exigence impérative { $requirement }. Attendu : { $level }.{ $has-facts ->
    [0] { "" }
   *[other] { " " }Constaté : { $facts }.
}
obstacle-second-login = { $name } peut reprendre les comptes { $of-system } par { $protocols }, mais le mot de passe y serait à saisir de nouveau ; or l'association veut ne se connecter qu'une fois.
obstacle-cannot = { $name } ne sait pas se connecter par { $protocols }.
obstacle-only-uncounted = { $said ->
    [0] { $name } ne rejoint { $system } que par un moyen que personne ne garantit.
   *[other] Pour rejoindre { $system }, il n'y a qu'un moyen que personne ne garantit.
}
obstacle-unknown = { $named ->
    [0] Rien ne dit si { $name } peut rejoindre { $system }.
   *[other] Rien ne dit si { $name } sait se connecter par { $protocols }.
}
obstacle-no-way = { $name } n'a aucun moyen de rejoindre { $system }.
obstacle-to-write = Par { $protocols }, il faudrait un développement.
way-kind-edition = autre édition
way-kind-replacement = remplacement
way-kind-workaround = contournement
way-kind-development = développement
way-edition = L'édition { $edition } { $does ->
    [joins] le sait
   *[fits] convient
} : { $price }{ $budget ->
    [beyond] , au-delà de votre budget.
    [within] , dans votre budget.
   *[other] .
}
way-replacement = { $has-old ->
    [0] Prendre { $new }
   *[other] Remplacer { $old } par { $new }
} : { $price }{ $budget ->
    [beyond] , au-delà de votre budget
    [within] , dans votre budget
   *[other] { "" }
} ; environ { $hours } pour installer, déménager et accompagner les personnes.
way-workaround = Un contournement, que personne ne garantit : se connecter par { $protocols }{ $bridged ->
    [0] { "" }
   *[other] , en passant par { $through }
} (environ { $hours } de mise en place). Il peut cesser de marcher à toute mise à jour.
way-development = Faire développer la connexion { $of-name } par { $protocols } : personne n'en a publié le prix.
way-not-free = Ce n'est pas un logiciel libre.
way-term = { $amount } pour { $term }
way-for-accounts = { $accounts ->
    [one] { $price } pour { $count } compte
   *[other] { $price } pour { $count } comptes
}
way-conditions = { $doubtful ->
    [0] Conditions : { $conditions }.
   *[other] Ne peut être promis tant que les conditions ne sont pas remplies : { $conditions }.
}

# ---- Ce qu'il reste à vérifier ----

verify-condition = { $subject } pose une condition : { $condition }. { $ask }
verify-conditions = { $subject } ({ $price }) pourrait convenir, à des conditions que personne n'a vérifiées : { $conditions }.
verify-requirement = { $requirement } : est-ce vrai pour { $subjects } ?
verify-contested = { $subject }, { $attribute } : les sources disent { $values }. Laquelle a raison ?
verify-stale = { $subject }, { $attribute } : « { $value } » a été lu le { $checked }. Est-ce toujours vrai ?
verify-server-cost = Combien coûtent par an les serveurs et les abonnements en place ?
verify-whom-both = à l'association, puis { $kind ->
    [host] à l'hébergeur, { $subject }
   *[vendor] à l'éditeur { $of-subject }
}
verify-whom-vendor = { $kind ->
    [host] à l'hébergeur, { $subject }
   *[vendor] à l'éditeur { $of-subject }
}
verify-whom-association = à l'association
verify-whom-trial = à l'éditeur, ou par un essai
verify-lifts-obstacle = peut lever un obstacle
verify-breaks-choice = peut écarter un choix
verify-changes-cost = change le coût
verify-confirms = rend le plan plus sûr

# ---- Les scénarios ----

scenario-name = { $letter }. { $label }
scenario-possible = possible
scenario-beyond = possible, mais au-delà des moyens
scenario-blocked = impossible aujourd'hui
scenario-out-of-reach = hors de portée
standing-recommended = C'est le plan recommandé : parmi ceux qui tiennent dans les moyens de l'association, aucun ne répond mieux à ses priorités.
standing-obstacles = { $count ->
    [one] Un outil l'empêche : { $names }.
   *[other] Des outils l'empêchent : { $names }.
}
standing-yardstick = Il sert de point de comparaison : il ne compte pas ce qu'il en coûte de quitter les outils en place.
standing-same = Il aboutit aux mêmes choix que le scénario { $letter }.
standing-less = Il tient dans les moyens de l'association, mais répond moins bien à ses priorités que le scénario { $letter }.
standing-tied = Un autre plan vaut exactement autant ; celui-ci est le premier par ordre alphabétique.
recommend-change-nothing = Garder les outils et les comptes tels qu'ils sont.
recommend-connect = { $kept ->
    [0] Ajouter les outils qui manquent et leur
   *[other] { $added ->
        [0] Garder les outils en place et leur
       *[other] Garder les outils en place, ajouter ceux qui manquent et leur
    }
} donner un compte commun, tenu par { $system }.
recommend-change = { $count ->
    [0] Compléter les outils en place
    [one] Changer un outil
   *[other] Changer { $count } outils
}{ $common ->
    [0] , sans compte commun.
   *[other] , et donner à l'ensemble un compte commun, tenu par { $system }.
}
recommend-none = Aucun plan ne tient à la fois dans le budget, dans les heures disponibles et dans les exigences impératives. Le moins éloigné est décrit avec ce qui lui manque : c'est à l'association de choisir ce qu'elle desserre.
nature-change-nothing = ne rien changer
nature-connect = relier l'existant
nature-change = changer

# ---- Des ensembles tout prêts ----

alternative-solves = { $need } ({ $software })
alternative-apart = { $need } : { $name } propose { $software }, mais avec des comptes à part.
alternative-not-packaged = { $need } : { $name } n'a pas de paquet { $of-software }.
alternative-unknown = { $need } : rien ne dit si { $software } partage les comptes { $of-name }.
alternative-not-included = { $name } ne contient rien pour { $needs }.

# ---- Ce qui a changé entre deux jours ----

moved-since = Depuis le { $day }
moved-until = Après le { $day }
moved-between = Entre le { $then } et le { $now }
moved = { $day }, { $subject } · { $attribute } : { $known ->
    [both] { $after } (avant : { $before }).
    [after] { $after } (avant, personne ne le disait).
    [before] plus rien ne le dit (avant : { $before }).
   *[none] plus rien ne le dit.
}
moved-effect = scénario { $letter } : { $aspects }
aspect-feasibility = s'il est possible
aspect-obstacles = ce qui coince
aspect-choices = les choix
aspect-account-system = l'endroit où vivent les comptes
aspect-totals = le coût et le travail

# ---- Pourquoi pas celui-là ? ----

why-not-chosen = { $name } est dans le plan.
why-not-instead = À sa place, le plan retient : { $instead }.
why-not-never = Aucun plan avec { $name } ne tient dans les limites.
why-not-loses = Le meilleur plan avec ce logiciel vaut { $percent } % de moins que le plan retenu ; il prend : { $name }.
change-conditions-met = Il entrerait dans le plan si ses conditions étaient remplies.
change-joining-works = Il entrerait dans le plan si sa connexion au compte commun était garantie.
change-requirements-given-up = Il entrerait dans le plan si l'association renonçait aux exigences impératives qu'il ne remplit pas.
change-tool-may-go = Il entrerait dans le plan si l'outil auquel l'association tient pouvait partir.
change-limit-lifted = Il entrerait dans le plan sans la limite que fixe l'association : { $limit }.
change-score-higher = Rien n'interdit ce plan : il répond seulement moins bien aux priorités.
against-conditions = { $name } pose des conditions : { $conditions }.
against-unknown-join = { $name }, compte commun : { $join }.
against-no-join = { $name } ne rejoint pas le compte commun : { $join }.

# ---- Les défauts du plan d'un document (reports/*.toml) ----

kb-flaw-unknown-insert = Personne ne sait faire « { $given } ».
kb-mend-unknown-insert = Prenez l'un de : { $known }.
kb-flaw-unknown-test = « { $given } » n'est pas un fait que l'on puisse demander.
kb-mend-unknown-test = Écrivez l'un de : { $known } ; « not » devant demande le contraire.
kb-flaw-unknown-placeholder = Rien ne peut remplir « { $given } ».
kb-mend-unknown-placeholder = Écrivez answer: suivi d'une question, ou l'un de : { $known }.
kb-flaw-report-level = Cette partie vient avant toute section.
kb-mend-report-level = Mettez une section de niveau 1 avant elle.
kb-flaw-report-frame = Un cadre a un titre, et un titre a un cadre.
kb-mend-report-frame = Donnez à la fois note et title, ou ni l'un ni l'autre.
kb-flaw-report-code = « { $given } » ne peut pas commencer une référence.
kb-mend-report-code = Écrivez quelques capitales sans accent, comme CDC.

# ---- Ce que les documents ajoutent ----

association-unnamed = l'association
cover-edition = Faits connus au { $date }
cover-issuer = Émetteur
cover-reference = Référence
cover-audience = Diffusion
cover-internal = interne à l'association
cover-public = à envoyer aux prestataires
cover-base = Base de connaissances
cover-base-value = version { $version } du { $date }, empreinte { $fingerprint }
cover-questionnaire = Questionnaire
cover-questionnaire-value = { $title }, version { $version }
export-contents = Sommaire
export-page = Page {"{"}n{"}"} / {"{"}total{"}"}
export-continued = (suite)
export-skip = Aller au contenu

count-needs = { $count ->
    [one] { $shown } besoin
   *[other] { $shown } besoins
}
count-tools = { $count ->
    [one] { $shown } outil
   *[other] { $shown } outils
}
count-requirements = { $count ->
    [one] { $shown } exigence
   *[other] { $shown } exigences
}
count-imperative = { $count ->
    [one] { $shown } impérative
   *[other] { $shown } impératives
}
count-accounts = { $count ->
    [one] { $shown } compte
   *[other] { $shown } comptes
}

col-what = Ce que l'on regarde
col-available = Disponible
col-need = Besoin
col-purpose = À quoi il répond
col-features = Fonctions
col-tool = Outil
col-can = Sait se connecter par
col-cannot = Ne sait pas
col-unknown = Non documenté
col-protocol = Protocole
col-meaning = Ce que c'est
col-same-account = Même compte
col-no-second-login = Sans se reconnecter
col-step = Étape
col-name = Nom
col-date-signed = Date
col-used-for = Sert à
col-action = Ce qui serait fait
col-account = Compte
col-price = Prix
col-effort = Travail par mois
col-ask = Ce qu'il faut savoir
col-whom = À qui le demander
col-question = Question
col-why = Pourquoi elle compte
col-answer = Réponse
col-number = N°
col-id = N°
col-statement = Exigence
col-origin = Origine
col-criterion = Critère
col-level = Niveau attendu
col-flexibility = Flexibilité
col-priority = Priorité
col-response = Réponse
col-proof = Précisions et preuves
col-answer-behind = Réponse d'origine
col-measured = Critère et niveau
col-outcome = Où en est le plan
col-candidate = Candidat
col-score = Note
col-against = Ce qui s'y oppose
col-criterion-name = Critère
col-weight = Poids
col-level-reached = Niveau atteint, et pourquoi
col-points = Points
col-fact = Fait
col-says = Ce qui est dit
col-source = Source
sources-others = { $count ->
    [one] Une autre source dit la même chose.
   *[other] { $count } autres sources disent la même chose.
}
col-day = Date
part-section = section { $number }
part-annex = annexe { $number }
col-milestone = Ce qui est fait ce jour-là
col-looked-at = Ce qui sera regardé
col-share = Part
cell-not-told = non précisé

summary-recommended = Ce qui est recommandé
summary-none = Aucun plan ne convient tel quel
summary-nearest = Le scénario le moins éloigné est « { $scenario } » :
summary-action = { $need } : { $action }.
summary-reason = { $feasibility }. { $standing }
summary-scenario = { $scenario }.
summary-checks = Les premières questions à poser
summary-check = { $ask } À demander { $whom }.
limit-untold = non précisé

needs-caption = Les besoins de l'association
features-caption = Les fonctions regardées pour chaque besoin
tools-caption = Les outils en place
existing-caption = Ce qui est en place aujourd'hui
scenarios-caption = Les scénarios côte à côte
scenarios-feasible = Possible ?
scenarios-accounts = Comptes communs
scenarios-per-person = Comptes à retenir par personne
scenarios-per-year = Coût par an
scenarios-at-least = { $amount } au moins
scenarios-once = À payer une fois
scenarios-per-month = Travail par mois
scenarios-setup = Travail de mise en place
scenarios-worth = Réponse aux priorités
choices-caption = Ce que prévoit le scénario { $scenario }
obstacles-title = { $has-tool ->
    [0] { $need }
   *[other] { $name } ({ $need })
}
obstacles-ways-out = Les sorties possibles :
obstacles-no-way-out = Aucune sortie n'est connue.
obstacles-way-kind = { $kind }.
alternatives-solves = Avec un seul compte, cet ensemble répondrait à :
alternatives-nothing = Cet ensemble ne répondrait à aucun des besoins où il faut un compte.
alternatives-unsolved = Ce qu'il n'aurait pas résolu :
alternatives-price = Prix : { $price }.
alternatives-conditions = Conditions : { $conditions }.
sign-in-caption = Comment chaque outil en place sait se connecter
sign-in-way = { $protocols }, { $means }
sign-in-none = aucun
account-caption = Ce que donne le compte commun, tenu par { $system }
protocols-caption = Les protocoles de connexion
changes-none = Aucun fait qui compte n'a changé entre ces deux jours.
verify-caption = Ce qui { $effect }
open-caption = Les questions restées sans réponse
open-for = { $question } (pour { $instances })
requirements-caption = Les exigences
requirements-part-caption = Exigences : { $part }
grid-caption = Grille à remplir et à renvoyer
grid-choices = oui / en{"\u00A0"}partie / avec{"\u00A0"}développement / non
traceability-caption = De la réponse à l'exigence
traceability-answer = { $question } { $answer }
traceability-measured = { $criterion }. Niveau : { $level }.
traceability-outcome = { $status } :
traceability-plan = Le plan demande { $used }, pour { $available } disponibles.
traceability-ask = À demander au prestataire.
traceability-none = Aucun choix du plan n'est concerné.
scores-caption = Les candidats pour « { $need } »
scores-left = { $count ->
    [one] Un autre candidat vient après.
   *[other] { $count } autres candidats viennent après.
}
scores-nothing-against = Rien.
scores-decided = { $first } arrive en tête quoi qu'il en soit de ce que l'on ignore.
scores-undecided = L'ordre entre { $first } et { $second } n'est pas tranché : ce que l'on ignore pèse plus que ce qui les sépare.{ $named ->
    [0] { "" }
   *[other] { " " }Il faudrait en savoir plus sur ces critères : { $criteria }.
}
chain-caption = { $candidate } : { $score }{ $joined ->
    [0] { "" }
   *[other] , avec les comptes de « { $system } »
}
sources-caption = Les faits et leurs sources
sources-fact = { $dated ->
    [0] { $fact }.
   *[other] { $fact } ({ $period }).
}
sources-mark = { $mark }.
answers-caption = Les réponses à l'origine des exigences
answers-part-caption = Réponses : { $part }
calendar-caption = Les étapes, comptées à rebours
calendar-past = La date voulue, le { $date }, est passée : il faut en fixer une autre.
calendar-tight = { $left ->
    [one] Il reste un jour
   *[other] Il reste { $left } jours
} avant la date voulue, là où { $wanted } semaines seraient confortables : les étapes sont resserrées en proportion.
evaluation-caption = Les critères et leur poids
validation-caption = Rédaction et validation
validation-written = Rédigé par
validation-read = Relu par
validation-approved = Validé par
evaluation-share = { $share } %

# ---- Ce qui quitte l'association, et ce qui la suit ----

outward-product = un outil déjà en place
outward-removed = (coordonnées retirées)
outward-range = de { $low } à { $high }
outward-tool = L'outil pour « { $need } »
cover-version = Version
cover-version-value = { $number }, du { $date }
cover-draft = projet, pas encore validé
col-version = Version
col-changed = Ce qui a changé
versions-caption = Historique du document
versions-draft = projet
versions-first = Première rédaction, à relire et à valider
answers-give = Exigences données :
answers-note = ({ $note })
col-quoted = Cité dans
col-held-by = Exigences à surveiller
choices-all-met = Aucune : les faits disent que toutes sont remplies.
col-counted = Exigences comptées
evaluation-by-trial = jugé à l'essai
col-tried = Ce que l'on fait
col-success = Ce qui compte comme un succès
acceptance-caption = Les gestes de la recette
col-sets = Qui la pose
col-condition = La condition
col-shut-by = La réponse qui la ferme
unmet-caption = Conditions que les réponses ne remplissent pas
transition-caption = Les étapes de la transition, de la plus simple à la plus lourde
col-order = N°
col-what-done = Étape
col-side-by-side = Cohabitation
col-data = Données à reprendre
col-access = Départ d'une personne
col-exit = Essai de sortie
transition-does = {"\u00A0"}: { $action } ({ $hours } de travail en tout).
transition-joins = {"\u00A0"}: { $action }, relié au compte commun ({ $hours } de travail en tout).
transition-nothing-left = Sans objet : rien ne déménage.
transition-beside = { $tool } reste ouvert { $weeks } semaines à côté, en lecture à partir de la deuxième.
transition-no-data = Aucune donnée à reprendre.
transition-out = Sortie { $of-name } : { $known ->
    [0] personne ne dit dans quel format, à demander avant de commencer
   *[other] { $value }
}
transition-in = Entrée dans { $name } : { $known ->
    [0] personne ne dit ce qui s'importe, à essayer sur un échantillon
   *[other] { $value }
}
transition-access-none = Sans compte : rien à fermer.
transition-access-common = Fermé avec le compte commun, tenu par { $system }, par qui le tient.
transition-access-tool = À fermer dans l'outil, le jour même, par sa personne référente.
transition-exit = Exporter un mois de données et les ouvrir dans un autre logiciel.

# ---- Les feuilles à remplir, et ce qui en revient ----

grid-sheet = Grille de réponse
trial-sheet = Fiche d'essai
col-own-price = Prix, s'il est à part
reply-yes = oui
reply-partly = en partie
reply-development = avec développement
reply-no = non
outcome-alone = réussi sans aide
outcome-helped = réussi avec de l'aide
outcome-failed = pas réussi
col-reference = Référence
col-who = Qui essaie
col-device = Sur quoi
col-outcome-of-trial = Résultat
col-lesson = Ce que l'on a appris
trial-feature = { $feature } : { $meaning }
trial-feature-success = Fait par la personne sans explication de plus que l'aide de l'outil
trial-who-team = Une personne du bureau ou de l'équipe
trial-who-members = Une personne bénévole
trial-who-everyone = Une personne extérieure à l'association
trial-who-not-at-ease = Une personne peu à l'aise avec l'informatique
trial-device-phone = Téléphone
trial-device-computer = Ordinateur
trial-device-keyboard = Clavier seul et lecteur d'écran
trial-title = { $name }, pour « { $need } »
trial-caption = Essai : { $name }
trial-learnt = { $date } : { $outcome }.{ $told ->
    [0] { "" }
   *[other] { " " }{ $lesson }
}
offers-caption = Les offres reçues
offers-nobody = Aucun prestataire n'a encore répondu. « trousse report DOSSIER --grid » écrit la grille à leur envoyer.
offers-standing = Reste en lice ?
offers-points = Points
offers-price = Prix indiqué
offers-reservations = En partie, à développer ou non
offers-unanswered = Sans réponse
offers-received = Reçue le
offers-none = aucune
offer-stays = oui
offer-ruled-out = non : répond « non » à { $requirements }
offer-price-unknown = non précisé
requirement-success = { $criterion } : { $level }
