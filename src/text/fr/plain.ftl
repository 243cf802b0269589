# Mode ligne à ligne.

plain-welcome = Répondez ligne par ligne. Commandes : aide, retour, passer, ne sais pas, revoir, quitter. Chaque réponse est enregistrée aussitôt.
plain-heading = { $progress } : { $part }
plain-need = Besoin : { $name }
plain-tool = Outil : { $name }
plain-why = Pourquoi cette question : { $why }
plain-present = Réponse actuelle : { $answer } (ligne vide : la garder)
plain-present-to-review = Réponse à revoir, car une autre a changé : { $answer } (ligne vide : la garder)
plain-expected = Réponse attendue : { $rule }.
plain-prompt = Votre réponse :
plain-help = Aide : { $help }
plain-no-help = rien de plus à savoir pour cette question. Si vous hésitez, « ne sais pas » est une vraie réponse.
plain-option-meaning = { $number }. { $label } : { $meaning }
plain-commands = Commandes : aide (ou ?), retour (question précédente), passer (sans répondre), ne sais pas, revoir (toutes les réponses), continuer (première question sans réponse), répéter (la question), quitter. Pour répondre par l'un de ces mots, écrivez-le après le signe = : « = retour ».
plain-error = Erreur. { $error }
plain-typed = Vous aviez écrit : { $typed }
plain-nothing-typed = Rien n'a été écrit. Pour avancer sans répondre, écrivez passer.
plain-noted = Noté : { $answer }
plain-kept = Réponse gardée.
plain-marked = { $count ->
    [one] Une réponse qui en dépend est gardée, et marquée à revoir.
   *[other] { $count } réponses qui en dépendent sont gardées, et marquées à revoir.
}
plain-first = C'est la première question.
plain-review = Revoir : { $count } questions.
plain-review-part = Partie : { $title }
plain-unanswered = Sans réponse.
plain-to-review = { $answer } (à revoir)
plain-review-prompt = Écrivez le numéro d'une question pour y revenir, revoir, continuer, ou quitter :
plain-no-such-number = « { $given } » n'est pas le numéro d'une question : ils vont de 1 à { $most }.
plain-end = Fin des questions. Sans réponse : { $open }. À revoir : { $review }.
plain-not-saved = Attention, la réponse n'est pas enregistrée. { $error }
plain-goodbye = Tout est enregistré. À bientôt.
plain-input-ended = Fin de l'entrée. Tout est enregistré.
