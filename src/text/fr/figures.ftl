# Les images des documents : leurs titres, leurs mots, et ce qu'elles disent à qui ne les voit pas.

figure-sign-in = Les protocoles que parle chaque outil en place
figure-providers = Ce que chaque outil en place peut rejoindre
figure-scenarios = Ce que demande chaque scénario : argent, heures, comptes
figure-scores = Les premiers candidats de chaque besoin, et ce que l'on en ignore
figure-timeline = Les étapes dans le temps

figure-part = { $caption } ({ $number } sur { $parts })
figure-row = { $name } : { $cells }.
figure-cell = { $column }, { $word }
figure-uncounted = { $means ->
    [development] à développer
   *[other] sans garantie
}
figure-own = ses propres comptes
figure-scenario = { $scenario } : { $verdict }. { $totals }
figure-recommended = recommandé
figure-within = dans les moyens de l'association
figure-beyond = au-delà de ses moyens
figure-limit = ce dont elle dispose
figure-certain = points certains
figure-doubt = selon ce que l'on ignore
figure-out = écarté par une exigence
figure-days = { $count ->
    [one] un jour
   *[other] { $count } jours
}
figure-weeks = { $count ->
    [one] une semaine
   *[other] { $count } semaines
}

providers-caption = Les fournisseurs d'identité que chaque outil en place peut rejoindre
providers-way = { $names } : { $way }
col-joins = Peut rejoindre
col-joins-not = Ne peut pas, ou rien ne le garantit
