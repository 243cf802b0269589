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
source = { $publisher } ({ $evidence }{ $dated ->
    [0] { "" }
   *[other] , publié le { $published }
}), lu le { $checked }
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
obstacle-fails = { $name } ne remplit pas l'exigence impérative { $requirement }{ $has-facts ->
    [0] .
   *[other] { " " }: { $facts }.
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
verify-whom-trial = par un essai, ou à l'éditeur
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
standing-recommended = C'est le plan recommandé.
standing-obstacles = { $count ->
    [one] Un outil l'empêche : { $names }.
   *[other] Des outils l'empêchent : { $names }.
}
standing-yardstick = Il sert de point de comparaison : il ne compte pas ce qu'il en coûte de quitter les outils en place.
standing-same = Il aboutit aux mêmes choix que le scénario { $letter }.
standing-less = Il tient dans les moyens de l'association, mais répond moins bien à ses priorités que le scénario { $letter }.
standing-tied = Un autre plan vaut exactement autant ; celui-ci est le premier par ordre alphabétique.
recommend-change-nothing = Garder les outils et les comptes tels qu'ils sont.
recommend-connect = Garder les outils en place et leur donner un compte commun, tenu par { $system }.
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
why-not-loses = Le meilleur plan avec { $name } vaut { $percent } % de moins que le plan retenu.
change-conditions-met = Il entrerait dans le plan si ses conditions étaient remplies.
change-joining-works = Il entrerait dans le plan si sa connexion au compte commun était garantie.
change-requirements-given-up = Il entrerait dans le plan si l'association renonçait aux exigences impératives qu'il ne remplit pas.
change-tool-may-go = Il entrerait dans le plan si l'outil auquel l'association tient pouvait partir.
change-limit-lifted = Il entrerait dans le plan sans la limite que fixe l'association : { $limit }.
change-score-higher = Rien ne l'interdit : il répond seulement moins bien aux priorités.
against-conditions = { $name } pose des conditions : { $conditions }.
against-unknown-join = { $name }, compte commun : { $join }.
against-no-join = { $name } ne rejoint pas le compte commun : { $join }.
