# The words that documents add around their content.

note-information = Good to know
note-verify = To verify
note-warning = Warning
note-conclusion = Conclusion

# ---- Results in words: documents, command line and screens take their sentences here. ------------------------------
# A label has no final point; a sentence has one.

words-and = { $start } and { $last }
words-or = { $start } or { $last }
words-nor = { $start } or { $last }
words-of = { $sound ->
    [vowel] of { $name }
   *[other] of { $name }
}

name-package = { $platform } package { $of-software }
name-question-of = { $instance }: { $question }

grant-same-account = Same account
grant-no-second-login = No second login
grant-creation = Account made by itself
grant-groups = Groups passed on
grant-removal = Account closed on leaving
granted-yes = yes
granted-unknown = not documented
granted-no = no

# ---- What can answer a need ----

candidate-in-place = { $name }, already in place
candidate-nothing = Do nothing
candidate-practice = Organise otherwise
candidate-software = { $name }, { $way }
candidate-platform = { $name }, installed with { $platform }
candidate-offer = { $offer } ({ $name })
candidate-part = { $name } ({ $part })
action-keep = Keep { $name }
action-replace = Replace { $old } with { $new }
action-reinstall = Install { $name } again
action-reinstall-with = Install { $name } again with { $platform }
action-install = Install { $name }
action-install-with = Install { $name } with { $platform }
action-join = Join { $name }
action-make = Make { $name }

# ---- Accounts ----

system-none = no common account
system-offer = the offer { $offer }
system-none-sentence = Each tool keeps its own accounts.
system-sentence = The common accounts are kept by { $system }.
join-not-concerned = no account
join-counted = { $gives }: { $way }
join-uncounted = { $means ->
    [development] separate account; the link would have to be developed, { $way }
   *[other] separate account; the only known link, that nobody vouches for: { $way }
}
join-apart = separate account
join-unknown = not documented
join-unknown-by = not documented: nothing says whether signing in by { $protocols } exists
join-gives-both = same account, without logging in again
join-gives-account = same account, typed again
join-gives-account-only-known = same account; nothing says whether one must log in again
join-by-offer = with the account of the offer
join-own-house = the common accounts are its own
join-leg = by { $protocol }, { $means }
join-leg-bare = by { $protocol }
join-through = { $way }, through { $bridges }

# ---- Money and time ----

amount-unknown = price not published
amount-free = free of charge
amount-about = { $asked } (about { $about })
amount-per-year = { $amount } a year
amount-per-month = { $time } a month
amount-year-and-once = { $year }, and { $once } once
amount-minutes = { $minutes } min
amount-incomplete = { $amount }, without the present servers and subscriptions, whose cost is not known
amount-totals = Cost a year: { $year }. { $paid-once ->
    [0] Nothing to pay once.
   *[other] To pay once: { $once }.
} Work: { $month } a month, and { $hours } once to set things up. { $accounts ->
    [0] No account to remember.
    [one] Each person remembers { $accounts } account.
   *[other] Each person remembers { $accounts } accounts.
}
amount-beyond = { $limit ->
    [money-per-year] It would take { $used } a year, against a budget of { $available }.
    [money-once] It would take { $used } once, with { $available } at hand.
    [hours-per-month] It would take { $used } of work a month, with { $available } at hand.
   *[hours-once] Setting up would take { $used }, with { $available } at hand.
}
limit-money-per-year = the yearly budget
limit-money-once = the starting budget
limit-hours-per-month = the hours at hand each month
limit-hours-once = the hours at hand for setting up

# ---- Facts ----

fact = { $subject } · { $attribute }: { $value }
fact-alone = { $attribute }: { $value }
value-unknown = the source does not say
value-not-applicable = not applicable
value-no-limit = no cap
value-required = asked for
value-count = { $count } { $unit }
value-price = { $unit ->
    [user-month] { $amount } per person and month
    [year] { $amount } a year
    [term] { $amount } for { $term }
   *[once] { $amount } once
}{ $has-minimum ->
    [0] { "" }
   *[other] , { $minimum } people at least
}{ $has-step ->
    [0] { "" }
   *[other] , in lots of { $step }
}
term-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
term-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
period-from = since { $from }
period-at-latest = at least since { $from }
period-until = until { $until }
period-both = from { $from } to { $until }
source = { $publisher }: { $evidence }{ $dated ->
    [0] { "" }
   *[other] , published { $published }
}, read { $checked }
source-judgement = Opinion of { $by }, { $on }: { $because }
mark-contested = contested: another source says { $others }
mark-stale = to check again: read { $checked }

# ---- Requirements ----

flexibility-F0 = imperative (F0)
flexibility-F1 = hardly negotiable (F1)
flexibility-F2 = negotiable (F2)
flexibility-F3 = free (F3)
priority-must = must
priority-should = should
priority-could = could
priority-wont = not this time
requirement-named = { $id }, “{ $statement }”
status-met = met
status-not-concerned = not applicable
status-unknown = not documented
status-fails = not met
verdict = { $requirement }: { $status }{ $has-facts ->
    [0] .
   *[other] { " " }({ $facts }).
}

# ---- Conditions of an edition or an offer ----

standing-met = met by your answers
standing-unanswered = to verify
standing-unmet = not met by your answers
standing-condition = { $condition } ({ $standing })

# ---- Scores ----

score-exact = { $points } out of 100
score-between = { $low } to { $high } out of 100
score-level = level { $level } of { $full }, “{ $meaning }”
score-level-above = level { $level } of { $full }, a little better than “{ $meaning }”
score-level-between = between { $low } and { $high } of { $full }, for want of a fact: from “{ $worst }” to “{ $best }”
score-points = { $exact ->
    [0] { $low } to { $high } of { $full }
   *[other] { $low } of { $full }
}
score-weight-told = { $weight } of 10, by your ranking
score-weight-usual = { $weight } of 10, the usual weight
score-line = { $criterion }: { $level }. Weight: { $weight }. Points: { $points }.

# ---- What is in the way ----

obstacle-no-candidate = Nothing answers the need “{ $need }” on these terms.
obstacle-fails = { $name } does not meet the imperative requirement { $requirement }. Expected: { $level }.{ $has-facts ->
    [0] { "" }
   *[other] { " " }Found: { $facts }.
}
obstacle-second-login = { $name } can take up the accounts { $of-system } by { $protocols }, but the password would have to be typed again there; the association wants to log in only once.
obstacle-cannot = { $name } cannot sign in by { $protocols }.
obstacle-only-uncounted = { $said ->
    [0] { $name } joins { $system } only by a way that nobody vouches for.
   *[other] To join { $system }, there is only a way that nobody vouches for.
}
obstacle-unknown = { $named ->
    [0] Nothing says whether { $name } can join { $system }.
   *[other] Nothing says whether { $name } can sign in by { $protocols }.
}
obstacle-no-way = { $name } has no way to join { $system }.
obstacle-to-write = By { $protocols }, a development would be needed.
way-kind-edition = another edition
way-kind-replacement = replacement
way-kind-workaround = work-around
way-kind-development = development
way-edition = The { $edition } edition { $does ->
    [joins] can
   *[fits] fits
}: { $price }{ $budget ->
    [beyond] , beyond your budget.
    [within] , within your budget.
   *[other] .
}
way-replacement = { $has-old ->
    [0] Take { $new }
   *[other] Replace { $old } with { $new }
}: { $price }{ $budget ->
    [beyond] , beyond your budget
    [within] , within your budget
   *[other] { "" }
}; about { $hours } to install, move and help people.
way-workaround = A work-around that nobody vouches for: sign in by { $protocols }{ $bridged ->
    [0] { "" }
   *[other] , going through { $through }
} (about { $hours } to set up). Any update may break it.
way-development = Have the sign-in { $of-name } by { $protocols } developed: nobody has published the price.
way-not-free = It is not free software.
way-term = { $amount } for { $term }
way-for-accounts = { $accounts ->
    [one] { $price } for { $count } account
   *[other] { $price } for { $count } accounts
}
way-conditions = { $doubtful ->
    [0] Conditions: { $conditions }.
   *[other] It cannot be promised until its conditions are met: { $conditions }.
}

# ---- What is still to verify ----

verify-condition = { $subject } sets a condition: { $condition }. { $ask }
verify-conditions = { $subject } ({ $price }) could fit, on conditions that nobody has verified: { $conditions }.
verify-requirement = { $requirement }: is it true for { $subjects }?
verify-contested = { $subject }, { $attribute }: the sources say { $values }. Which is right?
verify-stale = { $subject }, { $attribute }: “{ $value }” was read on { $checked }. Is it still true?
verify-server-cost = What do the present servers and subscriptions cost a year?
verify-whom-both = the association, then { $kind ->
    [host] the host, { $subject }
   *[vendor] the vendor { $of-subject }
}
verify-whom-vendor = { $kind ->
    [host] the host, { $subject }
   *[vendor] the vendor { $of-subject }
}
verify-whom-association = the association
verify-whom-trial = the vendor, or by a trial
verify-lifts-obstacle = may lift an obstacle
verify-breaks-choice = may rule a choice out
verify-changes-cost = changes the cost
verify-confirms = makes the plan surer

# ---- Scenarios ----

scenario-name = { $letter }. { $label }
scenario-possible = possible
scenario-beyond = possible, but beyond the means
scenario-blocked = impossible today
scenario-out-of-reach = out of reach
standing-recommended = This is the recommended plan: among those that fit the means of the association, none answers its priorities better.
standing-obstacles = { $count ->
    [one] One tool stands in the way: { $names }.
   *[other] Some tools stand in the way: { $names }.
}
standing-yardstick = It is there to compare with: it does not count what it costs to leave the tools in place.
standing-same = It leads to the same choices as scenario { $letter }.
standing-less = It fits the means of the association, but answers its priorities less well than scenario { $letter }.
standing-tied = Another plan is worth exactly as much; this one comes first in alphabetical order.
recommend-change-nothing = Keep the tools and the accounts as they are.
recommend-connect = { $kept ->
    [0] Add the tools that are missing and
   *[other] { $added ->
        [0] Keep the tools in place and
       *[other] Keep the tools in place, add those that are missing and
    }
} give them a common account, kept by { $system }.
recommend-change = { $count ->
    [0] Complete the tools in place
    [one] Change one tool
   *[other] Change { $count } tools
}{ $common ->
    [0] , without a common account.
   *[other] , and give the whole a common account, kept by { $system }.
}
recommend-none = No plan fits the budget, the hours at hand and the imperative requirements all at once. The nearest one is described with what it lacks: it is for the association to choose what it loosens.
nature-change-nothing = change nothing
nature-connect = connect what exists
nature-change = change

# ---- Whole alternatives ----

alternative-solves = { $need } ({ $software })
alternative-apart = { $need }: { $name } has { $software }, but with separate accounts.
alternative-not-packaged = { $need }: { $name } has no package { $of-software }.
alternative-unknown = { $need }: nothing says whether { $software } shares the accounts { $of-name }.
alternative-not-included = { $name } has nothing to { $needs }.

# ---- What changed between two days ----

moved-since = Since { $day }
moved-until = After { $day }
moved-between = Between { $then } and { $now }
moved = { $day }, { $subject } · { $attribute }: { $known ->
    [both] { $after } (before: { $before }).
    [after] { $after } (before, nobody said so).
    [before] nothing says so any more (before: { $before }).
   *[none] nothing says so any more.
}
moved-effect = scenario { $letter }: { $aspects }
aspect-feasibility = whether it is possible
aspect-obstacles = what is in the way
aspect-choices = the choices
aspect-account-system = the place where accounts live
aspect-totals = the cost and the work

# ---- Why not that one? ----

why-not-chosen = { $name } is in the plan.
why-not-instead = In its place, the plan takes: { $instead }.
why-not-never = No plan with { $name } keeps the limits.
why-not-loses = The best plan with this software is worth { $percent }% less than the plan taken; it takes: { $name }.
change-conditions-met = It would enter the plan if its conditions were met.
change-joining-works = It would enter the plan if its link to the common account were warranted.
change-requirements-given-up = It would enter the plan if the association gave up the imperative requirements that it does not meet.
change-tool-may-go = It would enter the plan if the tool on which the association insists could go.
change-limit-lifted = It would enter the plan without the limit that the association sets: { $limit }.
change-score-higher = Nothing forbids that plan: it only answers the priorities less well.
against-conditions = { $name } sets conditions: { $conditions }.
against-unknown-join = { $name }, common account: { $join }.
against-no-join = { $name } does not join the common account: { $join }.

# ---- Flaws of the plan of a document (reports/*.toml) ----

kb-flaw-unknown-insert = Nobody can make “{ $given }”.
kb-mend-unknown-insert = Take one of: { $known }.
kb-flaw-unknown-test = “{ $given }” is no fact that one can ask for.
kb-mend-unknown-test = Write one of: { $known }; “not” before it asks for the opposite.
kb-flaw-unknown-placeholder = Nothing can fill “{ $given }”.
kb-mend-unknown-placeholder = Write answer: followed by a question, or one of: { $known }.
kb-flaw-report-level = This part comes before any section.
kb-mend-report-level = Put a section of level 1 before it.
kb-flaw-report-frame = A frame has a title, and a title has a frame.
kb-mend-report-frame = Give both note and title, or neither.
kb-flaw-report-code = “{ $given }” cannot start a reference.
kb-mend-report-code = Write a few capitals, such as CDC.

# ---- What documents add ----

association-unnamed = the association
cover-edition = Facts known on { $date }
cover-issuer = Issuer
cover-reference = Reference
cover-audience = Audience
cover-internal = inside the association
cover-public = to be sent to providers
cover-base = Knowledge base
cover-base-value = version { $version } of { $date }, fingerprint { $fingerprint }
cover-questionnaire = Questionnaire
cover-questionnaire-value = { $title }, version { $version }
export-contents = Contents
export-page = Page {"{"}n{"}"} / {"{"}total{"}"}
export-continued = (continued)
export-skip = Skip to content

count-needs = { $count ->
    [one] { $shown } need
   *[other] { $shown } needs
}
count-tools = { $count ->
    [one] { $shown } tool
   *[other] { $shown } tools
}
count-requirements = { $count ->
    [one] { $shown } requirement
   *[other] { $shown } requirements
}
count-imperative = { $count ->
    [one] { $shown } imperative
   *[other] { $shown } imperative
}
count-accounts = { $count ->
    [one] { $shown } account
   *[other] { $shown } accounts
}

col-what = What is looked at
col-available = At hand
col-need = Need
col-purpose = What it is for
col-features = Features
col-tool = Tool
col-can = Can sign in by
col-cannot = Cannot
col-unknown = Not documented
col-protocol = Protocol
col-meaning = What it is
col-same-account = Same account
col-no-second-login = No second login
col-step = Step
col-name = Name
col-date-signed = Date
col-used-for = Used to
col-action = What would be done
col-account = Account
col-price = Price
col-effort = Work a month
col-ask = What one must know
col-whom = Whom to ask
col-question = Question
col-why = Why it matters
col-answer = Answer
col-number = No.
col-id = No.
col-statement = Requirement
col-origin = Origin
col-criterion = Criterion
col-level = Level expected
col-flexibility = Flexibility
col-priority = Priority
col-response = Answer
col-proof = Details and proof
col-answer-behind = Answer it comes from
col-measured = Criterion and level
col-outcome = Where the plan stands
col-candidate = Candidate
col-score = Score
col-against = What speaks against it
col-criterion-name = Criterion
col-weight = Weight
col-level-reached = Level reached, and why
col-points = Points
col-fact = Fact
col-says = What is said
col-source = Source
sources-others = { $count ->
    [one] One more source says the same.
   *[other] { $count } more sources say the same.
}
col-day = Day
part-section = section { $number }
part-annex = annex { $number }
col-milestone = What is done by then
col-looked-at = What will be looked at
col-share = Share
cell-not-told = not told

summary-recommended = What is recommended
summary-none = No plan fits as it is
summary-nearest = The nearest scenario is “{ $scenario }”:
summary-action = { $need }: { $action }.
summary-reason = { $feasibility }. { $standing }
summary-scenario = { $scenario }.
summary-checks = The first questions to ask
summary-check = { $ask } To ask: { $whom }.
limit-untold = not told

needs-caption = The needs of the association
features-caption = The features looked at for each need
tools-caption = The tools in place
existing-caption = What is in place today
scenarios-caption = The scenarios side by side
scenarios-feasible = Possible?
scenarios-accounts = Common accounts
scenarios-per-person = Accounts to remember per person
scenarios-per-year = Cost a year
scenarios-at-least = { $amount } at least
scenarios-once = To pay once
scenarios-per-month = Work a month
scenarios-setup = Work to set things up
scenarios-worth = Answer to the priorities
choices-caption = What scenario { $scenario } plans
obstacles-title = { $has-tool ->
    [0] { $need }
   *[other] { $name } ({ $need })
}
obstacles-ways-out = The ways out:
obstacles-no-way-out = No way out is known.
obstacles-way-kind = { $kind }.
alternatives-solves = With a single account, this would answer:
alternatives-nothing = This would answer none of the needs for which an account is needed.
alternatives-unsolved = What it would not have solved:
alternatives-price = Price: { $price }.
alternatives-conditions = Conditions: { $conditions }.
sign-in-caption = How each tool in place can sign in
sign-in-way = { $protocols }, { $means }
sign-in-none = none
account-caption = What the common account, kept by { $system }, gives
protocols-caption = The sign-in protocols
changes-none = No fact that counts changed between these two days.
verify-caption = What { $effect }
open-caption = Questions left without answer
open-for = { $question } (for { $instances })
requirements-caption = The requirements
requirements-part-caption = Requirements: { $part }
grid-caption = Grid to fill in and send back
grid-choices = yes / partly / with{"\u00A0"}development / no
traceability-caption = From the answer to the requirement
traceability-answer = { $question } { $answer }
traceability-measured = { $criterion }. Level: { $level }.
traceability-outcome = { $status }:
traceability-plan = The plan takes { $used }, with { $available } at hand.
traceability-ask = To be asked of the provider.
traceability-none = No choice of the plan is concerned.
scores-caption = The candidates for “{ $need }”
scores-left = { $count ->
    [one] One more candidate comes after.
   *[other] { $count } more candidates come after.
}
scores-nothing-against = Nothing.
scores-decided = { $first } comes first whatever the unknown turns out to be.
scores-undecided = The order between { $first } and { $second } is undecided: what is not known weighs more than what tells them apart.{ $named ->
    [0] { "" }
   *[other] { " " }More should be known on these criteria: { $criteria }.
}
chain-caption = { $candidate }: { $score }{ $joined ->
    [0] { "" }
   *[other] , with the accounts of “{ $system }”
}
sources-caption = The facts and their sources
sources-fact = { $dated ->
    [0] { $fact }.
   *[other] { $fact } ({ $period }).
}
sources-mark = { $mark }.
answers-caption = The answers behind the requirements
answers-part-caption = Answers: { $part }
calendar-caption = The steps, counted back
calendar-past = The day wanted, { $date }, has passed: another must be set.
calendar-tight = { $left ->
    [one] One day is left
   *[other] { $left } days are left
} before the day wanted, where { $wanted } weeks would be comfortable: the steps stand closer, in proportion.
evaluation-caption = The criteria and their weight
validation-caption = Writing and approval
validation-written = Written by
validation-read = Read by
validation-approved = Approved by
evaluation-share = { $share }%

# ---- What leaves the association, and what follows ----

outward-product = a tool already in place
outward-removed = (contact details removed)
outward-range = from { $low } to { $high }
outward-tool = The tool for “{ $need }”
cover-version = Version
cover-version-value = { $number }, of { $date }
cover-draft = draft, not yet approved
col-version = Version
col-changed = What changed
versions-caption = History of the document
versions-draft = draft
versions-first = First writing, to be read and approved
answers-give = Requirements given:
answers-note = ({ $note })
col-quoted = Quoted in
col-held-by = Requirements to watch
choices-all-met = None: facts say that all are met.
col-counted = Requirements counted
evaluation-by-trial = judged in the trial
col-tried = What is done
col-success = What counts as success
acceptance-caption = The steps of the acceptance
col-sets = Who sets it
col-condition = The condition
col-shut-by = The answer that shuts it
unmet-caption = Conditions that the answers do not meet
transition-caption = The steps of the transition, from the simplest to the heaviest
col-order = No.
col-what-done = Step
col-side-by-side = Side by side
col-data = Data to bring over
col-access = When somebody leaves
col-exit = Exit test
transition-does = : { $action } ({ $hours } of work in all).
transition-joins = : { $action }, joined to the common account ({ $hours } of work in all).
transition-nothing-left = Not applicable: nothing moves.
transition-beside = { $tool } stays open { $weeks } weeks beside it, for reading only from the second on.
transition-no-data = No data to bring over.
transition-out = Out { $of-name }: { $known ->
    [0] nobody says in which format, to be asked before starting
   *[other] { $value }
}
transition-in = Into { $name }: { $known ->
    [0] nobody says what can be imported, to be tried on a sample
   *[other] { $value }
}
transition-access-none = Without account: nothing to close.
transition-access-common = Closed with the common account, kept by { $system }, by whoever keeps it.
transition-access-tool = To be closed in the tool, the same day, by the person in charge of it.
transition-exit = Export a month of data and open them in another program.

# ---- Sheets to fill in, and what comes back ----

grid-sheet = Answer grid
trial-sheet = Trial sheet
col-own-price = Price, if apart
reply-yes = yes
reply-partly = partly
reply-development = with development
reply-no = no
outcome-alone = managed alone
outcome-helped = managed with help
outcome-failed = did not manage
col-reference = Reference
col-who = Who tries
col-device = On what
col-outcome-of-trial = Outcome
col-lesson = What was learnt
trial-feature = { $feature }: { $meaning }
trial-feature-success = Done by the person with no more explanation than the tool's own help
trial-who-team = Somebody of the board or the team
trial-who-members = A volunteer
trial-who-everyone = Somebody from outside the association
trial-who-not-at-ease = Somebody who is not at ease with computers
trial-device-phone = Phone
trial-device-computer = Computer
trial-device-keyboard = Keyboard alone and screen reader
trial-title = { $name }, for “{ $need }”
trial-caption = Trial: { $name }
trial-learnt = { $date }: { $outcome }.{ $told ->
    [0] { "" }
   *[other] { " " }{ $lesson }
}
offers-caption = The offers received
offers-nobody = No provider has answered yet. “trousse report DOSSIER --grid” writes the grid to send them.
offers-standing = Still in?
offers-points = Points
offers-price = Price given
offers-reservations = Partly, to be developed, or no
offers-unanswered = Without answer
offers-received = Received on
offers-none = none
offer-stays = yes
offer-ruled-out = no: answers “no” to { $requirements }
offer-price-unknown = not told
requirement-success = { $criterion }: { $level }
