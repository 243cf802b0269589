# Mode ligne à ligne.
