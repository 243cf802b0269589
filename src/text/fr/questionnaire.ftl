# Le questionnaire : les défauts de ses fichiers (kb-flaw- : quoi ; kb-mend- : comment réparer), et les mots des réponses.

kb-flaw-unknown-question = La question « { $given } » n'existe pas.
kb-mend-unknown-question = Écrivez l'identifiant d'une question de association.toml.
kb-flaw-unknown-option = La question n'a pas de réponse « { $given } ».
kb-mend-unknown-option = Prenez l'une de ses réponses : { $known }.
kb-flaw-circular-condition = Des questions s'attendent en rond : { $circle }.
kb-mend-circular-condition = Retirez une condition : la première question doit pouvoir se poser sans attendre les autres.
kb-flaw-unreachable-question = La question « { $given } » ne peut jamais se poser : aucune réponse ne remplit toutes ses conditions à la fois.
kb-mend-unreachable-question = Élargissez ou retirez l'une des conditions.
kb-flaw-useless-question = La question « { $given } » ne sert à rien : sa réponse ne donne rien et aucune condition ne la lit.
kb-mend-useless-question = Dites ce que la réponse donne (gives), au moins un fait (effect = "fact"), ou supprimez la question.
kb-flaw-unknown-requirement = L'exigence « { $given } » n'existe pas.
kb-mend-unknown-requirement = Écrivez l'identifiant d'une exigence de requirements.toml, ou ajoutez-la.
kb-flaw-only-exclusive-options = Chaque réponse exclut toutes les autres.
kb-mend-only-exclusive-options = Gardez exclusive = true pour « aucun » seulement.
kb-flaw-test-out-of-kind = { $test ->
    [at-least] « at-least » demande un nombre, et la question lue n'en attend pas.
   *[other] « any-of » et « when » demandent des réponses à choisir, et la question n'en propose pas.
}
kb-mend-test-out-of-kind = Choisissez un test qui convient au genre de la question : any-of pour un choix, at-least pour un nombre, answered pour tous.
kb-flaw-not-one-test = Une condition porte exactement un test.
kb-mend-not-one-test = Gardez un seul de : any-of, at-least, answered = true.
kb-flaw-effect-out-of-kind = L'effet « { $effect } » ne peut pas venir d'une réponse de ce genre.
kb-mend-effect-out-of-kind = Changez le genre de la question, ou l'effet : un plafond d'argent vient d'un montant, un plafond d'heures d'un nombre, l'ordre des critères d'un classement.
kb-flaw-for-each-out-of-kind = La question ne peut pas se répéter pour « { $given } ».
kb-mend-for-each-out-of-kind = Une question se répète pour les besoins (choix parmi needs) ou pour les outils en place (tools), posés une seule fois.
kb-flaw-options-out-of-place = { $problem ->
    [both-or-none] Les réponses possibles sont soit listées, soit prises dans la base, et l'un des deux.
    [not-repeated] Les fonctions et les éditions n'existent que pour un besoin ou un outil.
   *[other] Ces réponses ne vont pas avec ce pour quoi la question se répète.
}
kb-mend-options-out-of-place = { $problem ->
    [both-or-none] Gardez « from », ou bien des [[option]].
    [not-repeated] Ajoutez for-each : les besoins pour features, les outils pour editions.
   *[other] features va avec les besoins, editions avec les outils ; une liste d'outils ne se répète pas.
}
kb-flaw-effect-detail = { $problem ->
    [missing] L'effet « { $effect } » a besoin de la clé « { $key } ».
   *[extra] L'effet « { $effect } » ne prend pas la clé « { $key } ».
}
kb-mend-effect-detail = { $problem ->
    [missing] Ajoutez « { $key } ».
   *[extra] Retirez « { $key } », ou changez l'effet.
}
kb-flaw-empty-range = Aucun nombre n'est à la fois au moins { $least } et au plus { $most }.
kb-mend-empty-range = Échangez min et max.
kb-flaw-repeated-condition = La condition lit « { $given } », posée plusieurs fois, sans dire laquelle.
kb-mend-repeated-condition = Répétez la question pour la même liste (for-each), ou lisez une question posée une seule fois.
kb-flaw-reserved-id = « { $given } » est réservé : c'est ainsi que les dossiers écrivent « je ne sais pas ».
kb-mend-reserved-id = Choisissez un autre identifiant.
kb-flaw-condition-on-later = La condition lit « { $given } », qui se pose plus loin.
kb-mend-condition-on-later = Déplacez la question après celle qu'elle lit : sinon, elle apparaît derrière la personne qui répond.
kb-flaw-condition-beyond-short = Le parcours court pose cette question, mais pas « { $given } » dont elle dépend.
kb-mend-condition-beyond-short = Ajoutez short = true à la question lue, ou retirez-le ici.
kb-flaw-ungiven-requirement = Aucune réponse ne donne l'exigence « { $given } ».
kb-mend-ungiven-requirement = Donnez-la dans une question (effect = "requirement"), ou supprimez-la.
kb-flaw-weights-out-of-order = Un rang plus bas pèse plus ({ $given }) que celui d'avant.
kb-mend-weights-out-of-order = Écrivez les poids du plus grand au plus petit.

answer-unknown = Je ne sais pas
answer-yes = Oui
answer-no = Non
answer-nothing = Rien
answer-no-such-question = Cette question n'existe pas : { $question }.
answer-other-kind = Cette réponse ne convient pas au genre de la question.
answer-empty = Rien n'a été écrit.
answer-not-a-number = « { $given } » n'est pas un nombre entier : écrivez par exemple 320 ou 1 500.
answer-out-of-range = { $given } n'est pas entre { $least } et { $most }.
answer-negative = Un montant ne peut pas être au-dessous de zéro.
answer-too-long = Le texte est trop long : { $count } caractères pour { $most } au plus.
answer-no-option = « { $given } » n'est pas une réponse possible : écrivez un numéro, ou les premières lettres d'une réponse.
answer-ambiguous = « { $given } » peut vouloir dire plusieurs réponses : { $found }. Écrivez-en un peu plus, ou le numéro.
answer-no-number = Il n'y a pas de réponse { $given } : les numéros vont de 1 à { $most }.
answer-yes-or-no = Répondez par oui ou par non.
answer-exclusive = « { $option } » ne va avec aucune autre réponse.
answer-only-one = Une seule réponse est possible.
answer-twice = « { $option } » est là deux fois.
answer-bad-name = « { $given } » ne peut pas être le nom d'un outil : il faut au moins une lettre ou un chiffre, et { $most } caractères au plus.
answer-rule-yes-no = oui ou non
answer-rule-choice = un numéro, ou les premières lettres d'une réponse
answer-rule-choices = un ou plusieurs numéros, séparés par des virgules ; ou « rien »
answer-rule-number = un nombre entier, de { $least } à { $most }{ $has-unit ->
    [0] {""}
   *[other] {" "}{ $unit }
}
answer-rule-money = un montant, par exemple { $amount }
answer-rule-text = quelques mots, { $most } caractères au plus
answer-rule-date = une date, par exemple 01/12/2026
answer-rule-ranking = des numéros, du plus au moins important, séparés par des virgules
answer-rule-tools = des noms d'outils, séparés par des virgules ; ou « rien »

condition-asked-if = Posée si { $conditions }.
condition-and = et si
condition-or = ou
condition-any-of = la réponse à « { $question } » est { $options }
condition-at-least = la réponse à « { $question } » est au moins { $number }
condition-answered = « { $question } » a une réponse
condition-for-each = Posée pour chaque réponse à « { $question } ».

course-progress = question { $number } sur { $total }, partie { $part } sur { $parts }
