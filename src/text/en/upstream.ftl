# The base beside a public catalogue.
upstream-broken = { $place }: this file cannot be read ({ $problem }). Mend it or take a new copy of the catalogue; nothing was compared.
upstream-nothing-there = { $path } holds no file of the catalogue { $catalogue }. Give the folder, or the file, where these are: { $files }.
upstream-path-missing = { $path } does not exist. Check the path of the catalogue.
upstream-path-not-a-folder = { $path } is neither a folder nor a file. Check the path of the catalogue.
upstream-path-unreadable = { $path } cannot be read ({ $error }). Check that the file still exists and that you may read it.
upstream-path-too-large = { $path } is no ordinary file, or too large for a catalogue. Give another path.
upstream-path-too-deep = The folder { $path } is too deep, or a link runs in circles there. Give a folder nearer to the files.
upstream-path-too-many = The folder { $path } has too many files for a catalogue. Give a folder nearer to the files.
upstream-exists = { $path } exists already: nothing is overwritten. Put it away, or give another folder to --propose.
upstream-not-written = { $path } cannot be written ({ $error }). Give --propose a folder in which you may write.

upstream-head = { $catalogue } ({ $path }, { $copy }) beside the base { $version } of { $date }.
upstream-copy = copy of { $day } at the earliest
upstream-copy-undated = undated copy
upstream-undated = undated
upstream-entries = Entries: { $read } read + { $refused } refused = { $total }.
upstream-cells = In the entries that were read: { $cells } values understood, { $unread ->
    [0] none left aside.
    [one] { $unread } left aside (named below).
   *[other] { $unread } left aside (named below).
 }
upstream-matched = Software of the base that it knows: { $matched } of { $software }.
upstream-column-differs = differs
upstream-column-new = new
upstream-column-close = close
upstream-column-agrees = agrees
upstream-column-not-comparable = apart
upstream-column-silent = silent
upstream-no-difference = Nothing differs.
upstream-title-result = Differs, and can change a recommendation ({ $count }):
upstream-title-record = Differs, and changes what the base says ({ $count }):
upstream-title-detail = Differs, a detail to refresh ({ $count }):
upstream-title-new = The catalogue says it, the base does not know ({ $count }):
upstream-title-not-comparable = Cannot be compared ({ $count }):
upstream-title-close = Close: one is less precise, or behind ({ $count }):
upstream-title-agrees = Agrees ({ $count }):
upstream-title-strangers = Entries of the catalogue on software that the base does not have ({ $count }):
upstream-title-only-ours = Software of the base that the catalogue does not have ({ $count }):
upstream-title-refused = Entries refused ({ $count }):
upstream-title-unread = Values left aside ({ $count }):
upstream-more = and { $count } more (--all shows them)
upstream-finding = { $software } — { $label }: the catalogue says "{ $theirs }", the base "{ $ours }".
upstream-source-theirs = catalogue, { $day }, { $place }
upstream-source-ours = base, { $subject }, { $day }, { $evidence }, { $place }
upstream-leaning-theirs = → the catalogue is newer and its evidence no weaker: to be taken over once read.
upstream-leaning-ours = → the base has a better source that is no older: probably a mistake of the catalogue.
upstream-with-sso = with single sign-on
upstream-nothing = nothing
upstream-website = Home page
upstream-activity = { $word } (last change on { $day })
upstream-activity-ended = { $word } (project declared closed)
upstream-activity-unknown = { $word }
upstream-all-ended = no version is supported any more
upstream-recipe = a page tells how to connect it
upstream-recipe-tried = a page tells how to connect it (tried on { $version })
upstream-price-user-year = { $price } per person and year
upstream-price-month = { $price } per month
upstream-price-other = { $price } per { $unit }
upstream-refused = { $whole ->
    [yes] { $count } × { $kind }
   *[no] { $count } × { $key }: { $kind }
 }
upstream-refused-at = { $place } { $name }: { $reason }
upstream-kind-missing = nothing written
upstream-kind-empty = nothing written
upstream-kind-wrong-type = a value of another kind
upstream-kind-wrong-number = a number that cannot be read
upstream-kind-wrong-day = a day that cannot be read
upstream-kind-unknown-word = an unknown word
upstream-kind-no-such-position = a position that the list does not have
upstream-kind-too-few-columns = missing columns
upstream-kind-no-licence = a word that names no licence
upstream-kind-pre-release = a pre-release, or no version
upstream-kind-no-price = no price to compare
upstream-kind-repeated = a key written twice, the last one holds
upstream-kind-template = the template's value, left as it is
upstream-reason-missing = the key "{ $given }" is missing
upstream-reason-empty = nothing is written there
upstream-reason-wrong-type = a value of another kind ({ $given } instead of { $wanted })
upstream-reason-wrong-number = "{ $given }" is no number expected here
upstream-reason-wrong-day = "{ $given }" is no day
upstream-reason-unknown-word = "{ $given }" is no word that the catalogue is known to use
upstream-reason-no-such-position = the list has no position { $given }
upstream-reason-too-few-columns = only { $given } columns
upstream-reason-no-licence = "{ $given }" names no licence
upstream-reason-pre-release = "{ $given }"
upstream-reason-no-price = "{ $given }"
upstream-reason-repeated = "{ $given }"
upstream-reason-template = "{ $given }"
upstream-proposed = Candidates written: { $claims } in { $files } files, to be reviewed one by one.
upstream-unproposed = { $count } without candidate: { $why }.
upstream-unproposed-website = a home page is no fact, it is mended at the head of the file
upstream-unproposed-several-licences = several licences, somebody must tell which holds for which edition
upstream-unproposed-licence = a licence that is imprecise, or missing in licences.toml
upstream-unproposed-address = no page to cite
upstream-unproposed-publisher = its publisher is missing in sources.toml
upstream-unproposed-attribute = its attribute is missing in attributes.toml
upstream-unproposed-better-source = the base has a better source that is no older
upstream-unproposed-ended = no version is supported any more
upstream-paste = Candidates to review: check each fact at its source, then paste at the end of { $file }. Nothing was written to the base.
upstream-paste-package = The base has this package already: paste what follows below its table, without the first two lines.
upstream-paste-new = The base does not say it.
upstream-paste-ours = The base says: { $ours }.
upstream-limits-package = By the package, not by the vendor of the software.
upstream-limits-activity = By the date of the last change of the code.
upstream-limits-price = List price noted by a directory, without the edition and without the non-profit price.
upstream-limits-recipe = A guide tells how to connect it; the edition and the means (built in or by plugin) remain to be verified.
