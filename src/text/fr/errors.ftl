# Ce qui n'a pas pu être lu : ce qui s'est passé, et que faire.

money-amount = « { $given } » n'est pas un montant : écrivez par exemple 38 400 USD ou 3,25 EUR.
money-no-currency = « { $given } » n'a pas de monnaie : ajoutez EUR, USD, GBP, CHF ou un autre code de trois lettres.
money-currency = « { $given } » n'est pas une monnaie : employez un code de trois lettres, comme EUR ou USD.
money-decimals = « { $given } » a trop de décimales : { $currency } en a { $decimals }.
money-mixed = { $one } et { $other } ne peuvent pas être réunis sans taux de change.
money-too-large = Le montant est trop grand pour être compté.
money-rate = « { $given } » n'est pas un taux de change : écrivez un nombre au-dessus de zéro, comme 0,947400, avec six décimales au plus.

date-shape = « { $given } » n'est pas une date : écrivez 01/12/2022 ou 2022-12-01.
date-no-such-day = Le jour { $given } n'existe pas : vérifiez le mois (de 1 à 12) et le jour.

refusal-not-found = un fichier ou un répertoire de ce chemin n'existe pas
refusal-permission = le système ne le permet pas
refusal-read-only = le disque est en lecture seule
refusal-full = le disque est plein
refusal-not-a-folder = une partie du chemin est un fichier, pas un répertoire
refusal-exists = un fichier de ce nom y est déjà
refusal-a-folder = c'est un répertoire
refusal-name = ce nom est trop long, ou le système n'en veut pas
refusal-broken-pipe = plus personne ne lit
