# Mots communs à tous les écrans.
