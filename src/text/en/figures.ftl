# The pictures of documents: their titles, their words, and what they say to those who do not see them.

figure-sign-in = The protocols that each tool in place speaks
figure-providers = What each tool in place can join
figure-scenarios = What each scenario asks for: money, hours, accounts
figure-scores = The foremost candidates for each need, and what is not known of them
figure-timeline = The steps in time

figure-part = { $caption } ({ $number } of { $parts })
figure-row = { $name }: { $cells }.
figure-cell = { $column }, { $word }
figure-uncounted = { $means ->
    [development] to be developed
   *[other] not vouched for
}
figure-own = its own accounts
figure-scenario = { $scenario }: { $verdict }. { $totals }
figure-recommended = recommended
figure-within = within the association's means
figure-beyond = beyond its means
figure-limit = what it has
figure-certain = certain points
figure-doubt = depends on what is not known
figure-out = ruled out by a requirement
figure-days = { $count ->
    [one] one day
   *[other] { $count } days
}
figure-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}

providers-caption = The identity providers that each tool in place can join
providers-way = { $names }: { $way }
col-joins = Can join
col-joins-not = Cannot, or nobody vouches for it
