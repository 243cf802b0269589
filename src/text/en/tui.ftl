# Full-terminal screens.

# Keys
tui-key-space = Space
tui-key-shift = Shift
tui-key-enter = Enter
tui-key-escape = Esc
tui-key-backspace = Backspace
tui-key-delete = Del
tui-key-page-up = PgUp
tui-key-page-down = PgDn
tui-key-home = Home
tui-key-end = End
tui-key-or = or

# Places
tui-place-home = Home
tui-place-question = Question
tui-place-review = Overview
tui-place-needs = Needs
tui-place-connections = Connections
tui-place-scenarios = Scenarios
tui-place-scenario = One scenario
tui-place-why-not = Why not?
tui-place-export = Export
tui-place-peek = A glimpse of the results
tui-place-what-if = What if…?
tui-place-path = Choosing a file
tui-place-help = Help
tui-place-palette = All commands
tui-place-notice = To read

# Commands
tui-do-open = open
tui-do-answer = answer
tui-do-go-to-question = go to the question
tui-do-read-more = read it all
tui-do-confirm = confirm
tui-do-choose = choose
tui-do-go-on = go on
tui-do-tick = tick
tui-do-dont-know = I don't know
tui-do-previous = previous
tui-do-next = next
tui-do-mark = mark to look at again
tui-do-question-help = help on the question
tui-do-clear = erase the answer
tui-do-rank-up = up in the ranking
tui-do-rank-down = down in the ranking
tui-do-filter = filter
tui-do-less = less
tui-do-more = more
tui-do-keep = keep these settings
tui-do-reset = put all back
tui-do-turn = accounts or protocols
tui-do-previous-need = previous need
tui-do-next-need = next need
tui-do-previous-column = previous column
tui-do-next-column = next column
tui-do-previous-scenario = previous scenario
tui-do-next-scenario = next scenario
tui-do-read-on = read on
tui-do-next-tab = next tab
tui-do-previous-tab = previous tab
tui-do-up = up
tui-do-down = down
tui-do-focus-next = next field or choice
tui-do-focus-previous = previous field or choice
tui-do-page-up = a screen up
tui-do-page-down = a screen down
tui-do-first = to the very start
tui-do-last = to the very end
tui-do-peek = glimpse
tui-do-results = scenarios
tui-do-home-results = scenarios
tui-do-home-export = export
tui-do-home-language = switch to French (Français)
tui-do-review = overview
tui-do-home-review = overview
tui-do-needs = results by need
tui-do-connections = connections
tui-do-why-not = why not this software?
tui-do-what-if = what if…?
tui-do-export = export
tui-do-save-as = save under another name
tui-do-language = switch to French (Français)
tui-do-close = back
tui-do-palette = all commands
tui-do-help = help
tui-do-quit = quit
tui-do-leave = save and quit

# Commands at the bottom of the screen, where room is short
tui-foot-go-to-question = open
tui-foot-read-more = detail
tui-foot-next-tab = tabs
tui-foot-next-scenario = next
tui-foot-next-need = next
tui-foot-read-on = read on
tui-foot-keep = keep
tui-foot-turn = other view
tui-foot-language = Français
tui-foot-home-language = Français

tui-table-keys = Keys
tui-table-does = What it does

# Around the screens
tui-too-small = This window is too small: make it at least 40 columns by 10 lines. Nothing is lost.
tui-unnamed = unnamed
tui-saved = saved
tui-not-saved = not saved
tui-read-only = read only
tui-in-memory = example, in memory only
tui-as-of = as of { $day }
tui-help-title = Keys: { $place }
tui-help-typing = In a field, letters are written; commands then go through arrows, Tab, Enter, Esc and the F keys.
tui-palette-empty = No command of that name here.
tui-told-title = About this dossier
tui-opened-read-only = The dossier is open for reading only: what you change in it is not saved. Ctrl+S saves it elsewhere, under another name.
tui-not-open-title = This file does not open
tui-example-open = The example is open: here are its results. Esc leads to its questions and answers.
tui-nothing-open = Open a dossier first, or an example.
tui-no-example = The example "{ $name }" is missing in this program: install it again.

# Home
tui-home-what = Trousse helps an association choose its free software as one coherent whole: one account per person, within its budget and its hands.
tui-home-how = You answer questions; results can be read and discussed at any time, then exported as a requirements specification.
tui-home-private = Nothing leaves this computer: Trousse connects to nothing.
tui-home-continue = Continue the dossier { $path }
tui-home-go-on = Go on with the questions
tui-home-go-on-at = Go on: { $progress }
tui-home-results = See the results
tui-home-new = New dossier
tui-home-open = Open a dossier
tui-home-example-2022 = See an example filled in: the association PiNG in December 2022
tui-home-example-today = See an example filled in: the association PiNG today
tui-home-quit = Quit

# Files
tui-path-default = my-association.toml
tui-path-new = New dossier
tui-path-open = Open a dossier
tui-path-save-as = Save as
tui-path-new-how = Name of the file in which your answers are saved, one by one:
tui-path-open-how = Path of the file, or ↓ to choose among those of this folder:
tui-path-open-none-how = Path of the file (there is no dossier in this folder):
tui-path-save-as-how = Name of the new file; what follows is saved there:
tui-path-empty = Write the name of a file.

# Question
tui-no-question = No question is asked.
tui-need = Need: { $name }
tui-tool = Tool: { $name }
tui-why = Why this question: { $why }
tui-help-text = Help: { $help }
tui-no-help = nothing more to know for this question. When in doubt, "I don't know" is a real answer.
tui-field = Your answer ({ $rule }):
tui-field-tools = First letters of a tool, then Enter to add it; Enter on the empty line to go on:
tui-tools-add-free = Add "{ $name }", which Trousse does not know
tui-ranking-how = Space ranks or removes; u moves up and d moves down (or Shift+↑ and Shift+↓).
tui-many = { $count } possible answers{ $ticked ->
    [0] {""}
    [one] {""}, one ticked
   *[other] {""}, { $ticked } ticked
}
tui-none-of-these = None of these
tui-no-tool = No tool
tui-dont-know = I don't know
tui-to-review-why = To look at again: an answer that this one depends on changed, or you marked it. Enter keeps it.
tui-marked = { $count ->
    [one] One answer that depends on it is kept, and marked to look at again.
   *[other] { $count } answers that depend on it are kept, and marked to look at again.
}
tui-ticked = Ticked. Space to tick others, Enter to go on.
tui-cleared = Answer erased: the question is open again.
tui-mark-unanswered = This question has no answer yet: it is still to be done.
tui-first-question = This is the first question.
tui-last-question = That was the last question: here are your answers. s shows the scenarios.

# Overview
tui-review-heading = { $total } questions; without an answer: { $open }; to look at again: { $review }
tui-review-all = All questions (f: show only some)
tui-review-open = Only those without an answer
tui-review-to-review = Only those to look at again
tui-review-unknown = Only those where you don't know
tui-review-empty = No question of that kind.
tui-review-instance = { $name }: { $question }
tui-unanswered = no answer
tui-answer-to-review = { $answer } (to look at again)

# Results
tui-nothing-yet = No results yet.
tui-nothing-yet-how = Answer the question "What must your members be able to do?": results appear as soon as a need is ticked. Esc leads back to the questions.
tui-needs-heading = ‹ { $need } ›   need { $number } of { $total }
tui-score = { $low } of 100
tui-score-interval = { $low } to { $high } of 100
tui-points-interval = { $low } to { $high }
tui-standing-fits = fits
tui-standing-verify = to verify
tui-standing-partly = in part
tui-standing-blocked = blocked
tui-standing-shut = closed
tui-columns = { $first } to { $last } of { $total }
tui-cell-core = yes
tui-cell-package = yes, by the platform
tui-cell-official-plugin = official plugin
tui-cell-third-party-plugin = plugin
tui-cell-workaround = work-around
tui-cell-development = to be developed
tui-cell-no = no
tui-cell-unknown = unknown
tui-cell-not-concerned = no account
tui-recommended = advised
tui-possible = possible
tui-possible-beyond = out of means
tui-impossible = impossible
tui-separate = each tool
tui-row-advice = Advice
tui-row-feasible = Feasibility
tui-row = { $name }: { $value }
tui-row-accounts-in = Accounts kept by
tui-row-accounts = Accounts/person
tui-row-per-year = Money a year
tui-row-once = Money once
tui-row-hours-month = Hours a month
tui-row-hours-once = Hours once
tui-row-obstacles = Obstacles
tui-legend-unknown = + ?: a cost that nobody has told yet comes on top.
tui-legend-chosen = ★ advised
tui-legend-undecided = ≈ order not sure

# Why not
tui-why-not-ask = Why not…? Type the first letters of a software, then Enter.
tui-why-not-title = Why not { $software }? Scenario { $letter }, { $scenario }
tui-why-not-no-need = This software answers none of the association's needs, or did not exist on that day.
tui-why-not-unknown = Trousse knows no software of that name.

# What if
tui-what-if-kept = These settings are now the dossier's answers.

# Export
tui-export-title = Export the documents
tui-export-what = The requirements specification, to send to providers, and the internal file, with scores and your answers. A file of the same name is replaced.
tui-export-folder = In the folder: { $folder }
tui-export-french = French
tui-export-english = English
tui-export-pdf = PDF, to print and send
tui-export-markdown = Markdown, to paste and compare
tui-export-html = HTML, to put online
tui-export-odt = ODT, to edit in LibreOffice
tui-export-docx = DOCX, to edit in Word
tui-export-json = JSON, for other programs
tui-export-write = Write the documents
tui-export-nothing = Tick at least one language and one form.
tui-export-writing = Writing the documents, a few seconds…
tui-export-done = { $count ->
    [one] One file is written
   *[other] { $count } files are written
} in { $folder }:


# Pages of results
tui-recommendation = { $scenario }: { $why }
tui-title-first = The first candidate of each need
tui-title-choices = The choices
tui-title-obstacles = What is in the way, and the ways out
tui-title-verify = To verify before deciding
tui-title-alternatives = Taking everything from one place
tui-title-advice = The advice
tui-partly = { $count ->
    [one] Fits in part: requirement { $ids }, which is negotiable, is not met.
   *[other] Fits in part: requirements { $ids }, which are negotiable, are not met.
}
tui-title-requirements = The requirements
tui-title-chain = Where the points come from
tui-title-facts = The facts and their sources
tui-title-grants = What the connection gives
tui-title-changes = What would have to change (one of these is enough)
tui-title-moved = What changes
tui-line-account = Account: { $value }
tui-line-price = Price: { $value }
tui-line-hours = Hours: { $month }, and { $once } once
tui-line-score = Score: { $bar } { $score }
tui-choice = { $need }: { $action }
tui-check = { $ask } How to know: { $whom }. Effect: { $effect }.
tui-solves = Solves: { $needs }.
tui-asks = Conditions: { $conditions }.
tui-no-way-out = No way out is known.
tui-leg = { $protocol } to { $to }: { $client }; on the other side, { $provider }.
tui-grant = { $grant }: { $given }
tui-nothing-said = No source says.
tui-peek-scenario = { $scenario } – { $feasible }
tui-peek-need = { $need }: { $candidate }, { $standing }, { $score }
tui-no-change = No single change would be enough.
tui-figures = { $complete ->
    [0] at least {""}
   *[other] {""}
}{ $year } a year, { $month } a month, { $accounts ->
    [0] no account
    [one] one account per person
   *[other] { $accounts } accounts per person
}
tui-nothing-moved = Nothing: the recommended plan stays the same.
tui-moved-scenario = Recommended scenario: { $after } (before: { $before })
tui-moved-system = Accounts: { $after } (before: { $before })
