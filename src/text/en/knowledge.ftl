# The flaws of the knowledge base: what is wrong (kb-flaw-…), what to do (kb-mend-…).

kb-flaw-not-utf8 = This file is not UTF-8 text: byte { $byte } cannot be read.
kb-mend-not-utf8 = Open it in a text editor and save it as UTF-8.
kb-flaw-invalid-toml =
    { $problem ->
        [duplicate] This key is written twice.
        [quotes] This text must be in straight quotes.
        [string] This quoted text cannot be read: a quote is missing, or a character is not allowed.
        [date] This date cannot be read.
        [comma] A comma is missing between two elements.
        [unclosed] A bracket or brace is not closed.
        [value] This key has no value.
        [key] This key cannot be read.
       *[other] The TOML breaks off here.
    }
kb-mend-invalid-toml =
    { $problem ->
        [duplicate] Keep one of them, or merge them.
        [quotes] Write: `key = "value"`.
        [string] Check the quotes at the start and the end of the line.
        [date] Write year, month and day, without quotes: 2026-11-24.
        [comma] Put commas between the elements of a list.
        [unclosed] Close it on the same line.
        [value] Write a value after the = sign, or remove the key.
        [key] Write: `key = "value"`, the key in letters, digits and hyphens.
       *[other] Compare with a file next to it; docs/knowledge-base.md shows one of each kind.
    }
kb-flaw-unknown-file = The base has no place for the file { $file }.
kb-mend-unknown-file = Move it to needs/, software/, offers/ or platforms/, or correct its name.
kb-flaw-missing-file = The file { $file } is missing: there is no base without it.
kb-mend-missing-file = Take it from the base that comes with Trousse, then adapt it.
kb-flaw-text-too-long = This text is { $count } characters long: no text of the base needs more than { $most }.
kb-mend-text-too-long = Shorten it, or check that no quote was forgotten.
kb-flaw-hidden-characters = This text holds invisible characters, or some that change the reading direction.
kb-mend-hidden-characters = Delete the text and type it again at the keyboard, without pasting.
kb-flaw-unknown-key = There is no key "{ $key }" here.
kb-mend-unknown-key = Possible keys: { $known }.
kb-flaw-missing-key = The key "{ $key }" is missing, or empty.
kb-mend-missing-key =
    { $kind ->
        [text] Write: `{ $key } = "…"`
        [integer] Write a whole number without quotes, for instance: `{ $key } = 1`
        [boolean] Write `{ $key } = true` or `{ $key } = false`.
        [day] Write a day without quotes, year first, for instance: `{ $key } = 2026-11-24`
        [list] Write a list: `{ $key } = ["…"]`
        [translated] Write `{ $key }.fr = "…"` and `{ $key }.en = "…"`.
       *[other] Write: `{ $key } = …`
    }
kb-flaw-wrong-type =
    { $type ->
        [text] A text in quotes is needed here.
        [integer] A whole number is needed here, without quotes.
        [boolean] Either true or false is needed here, without quotes.
        [day] A day is needed here, without quotes and without a time.
        [list] A list is needed here, in square brackets.
        [table] A table is needed here, with keys of its own.
        [text-or-integer] A text in quotes or a whole number is needed here.
       *[other] This value does not fit.
    }
kb-mend-wrong-type =
    { $type ->
        [text] Write the value in straight quotes: `"…"`.
        [integer] Write for instance: 50.
        [boolean] Write: true or false.
        [day] Write for instance: 2026-11-24.
        [list] Write for instance: `["one", "two"]`.
        [table] Write the keys below a title in brackets, or as `key.sub-key = "…"`.
        [text-or-integer] Write for instance: `"core"`, `"10 USD"` or `50`.
       *[other] Compare with a file of the same kind.
    }
kb-flaw-out-of-range = The number { $given } is out of range: from { $least } to { $most }.
kb-mend-out-of-range = Write a whole number from { $least } to { $most }.
kb-flaw-unknown-word = "{ $given }" is not one of the words that fit here.
kb-mend-unknown-word = Possible words: { $known }.
kb-flaw-wrong-count = This list has { $count } elements; it needs at least { $least } and at most { $most }.
kb-mend-wrong-count = Add or remove elements.
kb-flaw-not-one-kind = Exactly one of these kinds is needed: { $known }.
kb-mend-not-one-kind = Keep a single one, or add the one that is missing.
kb-flaw-malformed-id = "{ $given }" cannot be an identifier.
kb-mend-malformed-id = Use small letters without accents, digits, and hyphens between words.
kb-flaw-malformed-address = "{ $given }" is not the address of a web page.
kb-mend-malformed-address = Copy the whole address of the page, which starts with https:// or http://.
kb-flaw-missing-french = The French text is missing.
kb-mend-missing-french = Write it after the key .fr: French is Trousse's first language.
kb-flaw-missing-english = The English text is missing.
kb-mend-missing-english = Write it after the key .en; until then, the French text is shown.
kb-flaw-notice-too-long = This text is { $count } characters long: beyond { $most }, nobody reads it beside a fact.
kb-mend-notice-too-long = Keep what matters, in one or two sentences.
kb-flaw-typography = A space is missing or superfluous in this text.
kb-mend-typography = Put a single space between words, and none at the ends or before a punctuation mark.

kb-flaw-id-differs-from-file = The identifier "{ $given }" is not the file's name, "{ $file }".
kb-mend-id-differs-from-file = Rename the file, or correct the identifier.
kb-flaw-duplicate-id = "{ $given }" is already taken above.
kb-mend-duplicate-id = Remove the repetition, or give another identifier.
kb-flaw-alias-clash = "{ $given }" also means the software "{ $other }".
kb-mend-alias-clash = Remove this name from one of them: a name means one software only.
kb-flaw-no-edition = The software "{ $given }" has no edition.
kb-mend-no-edition = Add at least one `[[edition]]`: licence, price and protocols belong to an edition.
kb-flaw-circular-requires = This software requires itself: { $chain }.
kb-mend-circular-requires = Remove "requires" from the software that can live without the other.
kb-flaw-not-canonical = From this line on, the file is not written in the common form.
kb-mend-not-canonical = Run `trousse kb format { $file }`: only order and spaces change.

kb-flaw-unknown-attribute = There is no attribute "{ $given }".
kb-mend-unknown-attribute = Take an identifier of attributes.toml, or add this one to it.
kb-flaw-unknown-need = There is no need "{ $given }".
kb-mend-unknown-need = Take the name of a file in needs/, or write that file.
kb-flaw-unknown-software = There is no software "{ $given }".
kb-mend-unknown-software = Take the name of a file in software/, or write that file.
kb-flaw-unknown-edition = "{ $software }" has no edition "{ $given }".
kb-mend-unknown-edition = Known editions: { $known }. Otherwise add an `[[edition]]`.
kb-flaw-unknown-publisher = There is no publisher "{ $given }".
kb-mend-unknown-publisher = Take an identifier of sources.toml, or add a `[[publisher]]` to it, with its id, name, url and evidence.
kb-flaw-unknown-evidence = There is no evidence level "{ $given }".
kb-mend-unknown-evidence = Take the identifier of an `[[evidence]]` of sources.toml.
kb-flaw-unknown-protocol = There is no protocol "{ $given }".
kb-mend-unknown-protocol = Take an identifier of protocols.toml, or add this one to it.
kb-flaw-unknown-licence = There is no licence "{ $given }".
kb-mend-unknown-licence = Take an identifier of licences.toml, or add this licence to it with its level of freedom.
kb-flaw-unknown-scale = There is no scale "{ $given }".
kb-mend-unknown-scale = Take the identifier of a `[[scale]]` of attributes.toml, or add it.
kb-flaw-unknown-feature = The need "{ $need }" has no feature "{ $given }".
kb-mend-unknown-feature = Correct the name, or add a `[[feature]]` to needs/{ $need }.toml.
kb-flaw-scale-mismatch = The upkeep levels are not the values of the scale "upkeep": { $given }.
kb-mend-scale-mismatch = Give each value of the scale its `[[upkeep]]` in effort.toml, and no more.
kb-flaw-missing-role = "{ $given }" holds a platform's accounts without having the role of identity provider.
kb-mend-missing-role = Add `"identity-provider"` to "roles" in software/{ $given }.toml.

kb-flaw-value-outside-kind =
    { $kind ->
        [limit] "{ $given }" is neither a whole number nor `"none"`: "{ $attribute }" is a limit.
        [money] "{ $given }" is not an amount: "{ $attribute }" is a price.
        [number] "{ $given }" is not a whole number: "{ $attribute }" asks for one.
        [text] "{ $given }" is not a text: "{ $attribute }" asks for one, in quotes.
       *[choice] "{ $given }" is not a value of "{ $attribute }".
    }
kb-mend-value-outside-kind =
    { $kind ->
        [limit] Write for instance: 250, without quotes, or `"none"` where there is no limit.
        [money] Write for instance: `"10 USD"` or `"3.25 EUR"`.
        [number] Write for instance: 512, without quotes.
        [text] Write the value in quotes.
       *[choice] Possible values: { $known }.
    }
kb-flaw-price-without-unit = "{ $given }" does not say in which currency, or mixes the unit with the amount.
kb-mend-price-without-unit = Write amount and currency alone, for instance `"10 { $currency }"`; the unit is in the attribute (price.per-user-month, price.per-year…), and a price without a unit to compute with goes to price.note.
kb-flaw-term-missing = This price pays for several years, but nobody says how many.
kb-mend-term-missing = Add the term in months: `term-months = 36`.
kb-flaw-detail-out-of-place = The key "{ $key }" makes no sense in this claim.
kb-mend-detail-out-of-place =
    { $key ->
        [edition] Remove it: only a software's claims have an edition.
        [term-months] Remove it: it only goes with price.per-term.
        [from-is] Remove it, or add "from": it says what that date means.
       *[other] Remove it: it only goes with a price per person and month.
    }
kb-flaw-attribute-elsewhere = "{ $given }" cannot be said here.
kb-mend-attribute-elsewhere = Attributes package.… go below `[[package.claim]]` of a platform, and attributes offer.… into an offer.
kb-flaw-judged-fact = "{ $given }" has no scale: it cannot be judged.
kb-mend-judged-fact = Write a `[[claim]]` with its source, or choose an attribute whose values have levels.
kb-flaw-dates-cross = This claim ends on { $until }, before it starts on { $from }.
kb-mend-dates-cross = Correct "from" or "until"; "until" is the last day on which it was true.
kb-flaw-checked-before-published = The source was read on { $checked }, before it was published on { $published }.
kb-mend-checked-before-published = Correct "published" (the date of the version that was read) or "checked" (the day of reading).
kb-flaw-duplicate-claim = "{ $attribute }" of "{ $subject }" is already said of these days, with the same value, at { $other }.
kb-mend-duplicate-claim = Merge the two claims: the second source goes below `[[claim.also]]`.
kb-flaw-malformed-rate = "{ $given }" is not an exchange rate.
kb-mend-malformed-rate = Write, in quotes, a number above zero with a point and six decimals at most: `"1.0415"`.
kb-flaw-malformed-currency = "{ $given }" is not a currency.
kb-mend-malformed-currency = Write a code of three letters: EUR, USD, GBP, CHF…
kb-flaw-bands-out-of-order = These bounds do not go up.
kb-mend-bands-out-of-order = Put them in order, from the smallest, which gives the best level, to the largest.

kb-flaw-contested-without-reservation = Two sources disagree on "{ $attribute }" of "{ $subject }": see also { $other }, which says "{ $value }".
kb-mend-contested-without-reservation = Date them (from, until) if one replaced the other; otherwise tell the disagreement in "limits" of one of them.
kb-flaw-stale-claim = "{ $attribute }" of "{ $subject }" has not been checked since { $checked }, and stays fresh for { $months } months only.
kb-mend-stale-claim = Read the source again, then update "checked" and, where needed, the value.
kb-flaw-after-base-date = This was read on { $day }, after { $date }, the day of which the base speaks, and changes nothing yet (claims in this case: { $count }).
kb-mend-after-base-date = Write `date = { $day }` in base.toml.
kb-flaw-no-licence = Nobody says under which licence the edition "{ $edition }" of "{ $software }" is.
kb-mend-no-licence = Add a `[[claim]]` with `about = "licence"`.
kb-flaw-need-without-candidate = No software answers the need "{ $given }".
kb-mend-need-without-candidate = Add this need to "needs" of a software, or remove the file.
kb-flaw-no-exchange-rate = A price is in { $currency }, and no exchange rate says what that is worth.
kb-mend-no-exchange-rate = Add a `[[rate]]` for { $currency } to exchange-rates.toml.
kb-flaw-feature-without-need = This claim is about a feature of the need "{ $need }", which "{ $software }" does not answer.
kb-mend-feature-without-need = Add the need to "needs", or remove the claim: it serves nothing.
kb-flaw-feature-nobody-has = No software has the feature “{ $given }” of the need “{ $need }”, not even in part.
kb-mend-feature-nobody-has = Add a `[[claim]]` about `feature.{ $need }.{ $given }` to a software that has it, or remove the feature.
kb-flaw-dead-attribute = No question, requirement or criterion uses the attribute “{ $given }”.
kb-mend-dead-attribute = Remove it, use it, or write `informative = true` if it is only there to be read.

# What the commands `trousse kb …` say.

kb-level-error = error
kb-level-warning = warning
kb-to-do = To do: { $remedy }
kb-did-you-mean = Did you mean "{ $suggestion }"?
kb-check-summary =
    { $files ->
        [one] One file read
       *[other] { $files } files read
    }: { $errors ->
        [0] no error
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [one] one warning
       *[other] { $warnings } warnings
    }.

kb-name-unknown = The base knows nothing called "{ $given }".
kb-name-suggestion = Did you mean "{ $suggestion }"?
kb-name-help = Give an identifier, a name or another name: for instance mattermost, mattermost/team, offer:frama-space, yunohost:mattermost.

kb-fact-line = { $label }: { $value }
kb-fact-limits = Reservation: { $limits }
kb-fact-source =
    Source: { $publisher } ({ $evidence }), { $published ->
        [undated] undated
       *[other] published { $published }
    }, read { $checked }
kb-fact-judged = Judgement of { $by } on { $on }: { $because }
kb-fact-title = { $subject } — { $label }, on { $date }
kb-fact-nothing = The base does not know.
kb-fact-whole = Said of the whole software: the edition says nothing else.
kb-fact-contesting = Another source says:
kb-fact-before = Before:
kb-fact-after = Afterwards:
kb-mark-contested = contested
kb-mark-stale = to be checked again
kb-mark-unavailable = not to be had on that day
kb-since = Since { $date }
kb-since-at-latest = Since { $date } at the latest
kb-since-known = Start unknown, shown since { $date }
kb-until = , until { $date } included
kb-value-no-limit = no limit
kb-value-required = required
kb-value-unknown = unknown
kb-value-not-applicable = not applicable
kb-price-free = free of charge
kb-price-user-month = { $price } per person and month
kb-price-year = { $price } per year
kb-price-term = { $price } for { $months } months
kb-price-once = { $price } once
kb-price-minimum = , for at least { $users } people
kb-price-step = , in lots of { $users } people

kb-show-all-editions = All editions
kb-show-edition = { $name } edition
kb-show-offer = The whole offer
kb-show-package = Package: { $name }
kb-show-aliases = Other names: { $value }
kb-show-needs = Answers the needs: { $value }
kb-show-role-identity-provider = Can be an identity provider: it signs people in for other tools.
kb-show-role-portal = Can be a portal: it shows the way to the tools.
kb-show-requires = Does not exist without { $value }
kb-show-in-offer = Part of the offer { $value }
kb-show-in-platform = Installed by the platform { $value }
kb-show-includes = Contains { $value }
kb-show-publisher = Run by { $value }
kb-show-as-of = What is true on { $date }
kb-show-nothing = Nothing is said of it on that day.
kb-show-history = What was true on other days

kb-stats-title = Base { $version } ({ $fingerprint }), on { $date }
kb-stats-software = Software
kb-stats-editions = Editions
kb-stats-identity-providers = of which identity providers
kb-stats-portals = of which portals
kb-stats-offers = Offers
kb-stats-platforms = Platforms
kb-stats-hosting = Offers and platforms together
kb-stats-packages = Packages
kb-stats-needs = Needs
kb-stats-features = Expected features
kb-stats-attributes = Attributes
kb-stats-publishers = Publishers of sources
kb-stats-facts = Claims
kb-stats-judgements = Judgements, with their reason and day
kb-stats-held = True on that day
kb-stats-contested = Contested on that day
kb-stats-stale = To be checked again on that day
kb-stats-known = Say something else than "unknown"
kb-stats-sourced = Claims that have a source
kb-stats-dated = Claims whose source has a date, of publication or of reading
kb-stats-published = Claims of which the version that was read is itself dated
kb-stats-by-attribute = Claims by attribute

kb-folder-missing = The folder { $path } does not exist. Check the path given after --knowledge-base.
kb-folder-not-a-folder = { $path } is not a folder. Give the folder that holds base.toml.
kb-folder-unreadable = { $path } cannot be read ({ $error }). Check that the file still exists and that you may read it.
kb-folder-too-large = { $path } is no ordinary file, or is larger than { $most } MB. Take it out of the base's folder.
kb-folder-too-deep = The folder { $path } is too deep, or a link in it runs in circles. Take it out of the base's folder.
kb-folder-too-many = The folder { $path } holds too many files for a base. Check the path given after --knowledge-base.

# Two bases compared (kb diff).
kb-diff-title = { $old } → { $new }: { $count ->
        [0] no difference.
        [one] one difference.
       *[other] { $count } differences.
    }
kb-diff-added = new
kb-diff-removed = removed
kb-diff-changed = changed
kb-diff-value = value
kb-diff-dates = dates
kb-diff-source = source
kb-diff-limits = reservation
kb-diff-dossier = Dossier { $name }
kb-diff-same = No result changes.
kb-diff-recommended = Recommended plan: { $new } (before: { $old })
kb-diff-nothing-recommended = none
kb-diff-before = before: { $told }
kb-diff-after = after: { $told }
kb-diff-by = because of: { $part }
kb-diff-together = No change is enough by itself. Together:
kb-code-unknown = No check has the code "{ $given }".
kb-code-help = The codes are in docs/kb-codes.md; "trousse kb check" writes that of each flaw.
kb-no-folder = Nobody knows where the base is: the one inside the program cannot be changed. Name a file, give its folder by --knowledge-base, or go where the folder knowledge-base is.
kb-file-unwritable = { $path } cannot be written ({ $error }). Check that you may write it and that there is room left.
kb-format-no-kind = { $path } is no file of a base: nobody knows which form to give it. Put it into needs/, software/, offers/ or platforms/, or correct its name.
kb-format-not-toml = { $path } is no TOML: nothing was changed. "trousse kb check" shows where.
kb-format-done =
    { $files ->
        [one] One file read
       *[other] { $files } files read
    }, { $changed ->
        [0] all in the common form.
        [one] one put in form.
       *[other] { $changed } put in form.
    }
kb-format-checked =
    { $files ->
        [one] One file read
       *[other] { $files } files read
    }, { $changed ->
        [0] all in the common form.
        [one] one to be put in form.
       *[other] { $changed } to be put in form.
    }
kb-new-name = "{ $name }" gives no identifier. Take a name with letters without accent or digits in it.
kb-new-exists = { $path } exists already: nothing was changed. Open it, or take another name.
kb-new-done = { $file } is ready. Fill in what is empty, then "trousse kb format" and "trousse kb check", which names what is missing.
kb-stale-title =
    { $count ->
        [0] No claim is to be checked again
        [one] One claim is to be checked again
       *[other] { $count } claims are to be checked again
    } on { $date }.
kb-stale-since = Last read on { $date }; to be read every { $months ->
        [one] month
       *[other] { $months } months
    }.
kb-conflicts-title =
    { $count ->
        [0] No source contradicts another
        [one] Sources contradict each other on one fact
       *[other] Sources contradict each other on { $count } facts
    } on { $date }.
kb-conflicts-used = What is used:
kb-sources-title =
    { $count ->
        [one] One publisher of sources
       *[other] { $count } publishers of sources
    }, { $unused ->
        [0] all of them cited.
        [one] of which one is cited nowhere.
       *[other] of which { $unused } are cited nowhere.
    }
kb-sources-name = { $name } ({ $id })
kb-sources-line =
    { $evidence }: { $claims ->
        [one] one claim
       *[other] { $claims } claims
    }, { $urls ->
        [one] one page
       *[other] { $urls } pages
    }, { $checked ->
        [never] never read
       *[other] the oldest reading on { $checked }
    }
kb-coverage-title = What is known on { $date }, by what a missing fact could change
kb-coverage-changes = Could change:
kb-coverage-nothing = Could change no result: these facts are there to be read.
kb-coverage-known = { $share } % { $label } ({ $attribute }): { $known } of { $of }
kb-coverage-one =
    { $name } ({ $id }), on { $date }: { $known } of the { $of } facts on which a result can depend are known.
kb-coverage-complete = Nothing is missing.
kb-coverage-missing =
    { $others ->
        [0] Missing for: { $named }
       *[other] Missing for: { $named }, and { $others } others
    }
kb-coverage-software = By software, the least known first (facts on which a result can depend)
kb-coverage-more = "trousse kb coverage NAME" tells all that is missing of a software.
kb-use-need = the need "{ $label }" ({ $id }): how much of it a candidate covers
kb-use-requirement = the requirement { $id } ("{ $label }"): met, or not
kb-use-criterion = the criterion "{ $label }" ({ $id }): the score
kb-use-question = the question { $id } ("{ $label }"): who may have the offer
kb-use-plan = every plan: what is a candidate at all
