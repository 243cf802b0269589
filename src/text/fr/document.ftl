# Les mots que les documents ajoutent autour du contenu.

note-information = À savoir
note-verify = À vérifier
note-warning = Attention
note-conclusion = Conclusion
