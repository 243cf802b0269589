# Command line.
cli-base-invalid = The knowledge base has errors: nothing was computed. Mend them, then try again; "trousse kb check" shows them all.
cli-dossier-first = "{ $given }" comes too soon: the dossier is written after the command, for instance "trousse plan { $given }".
cli-no-dossier = No dossier: give the name of a file, "-" for standard input, or --example ping-2022.
cli-no-example = "{ $name }" is not an example. Examples: { $names }.
cli-not-saved = The last answer could not be saved; all before it is. Make room or make the folder writable, then go on.
cli-no-needs = The dossier does not say yet what your members must be able to do: there is nothing to compare. Answer the question "needs.wanted", for instance with "trousse fill DOSSIER --plain".
cli-no-scenario = "{ $id }" is not a scenario. Scenarios: { $known }.
cli-not-a-software = "{ $given }" is not a software: give a software, and its edition if need be, for instance mattermost/professional.
cli-answers-no-need = "{ $given }" answers none of the dossier's needs: the question does not arise.
cli-choices = The choices
cli-choice = { $need }: { $choice }
cli-to-verify = To be verified before deciding
cli-check = { $ask } To be asked of: { $whom } ({ $effect }).
cli-new = To add or to change
cli-moved = Between { $then } and { $now }, these facts changed a result:
cli-nothing-moved = No fact that would have changed a result changed between the two days.
cli-undecided = The gap between the first two is smaller than what is unknown: their order is not certain.
cli-others = { $count ->
    [one] and 1 other candidate
   *[other] and { $count } other candidates
 }
cli-no-terminal = The screens need a terminal. Without one, use "trousse fill DOSSIER --plain".
cli-screens-failed = The screen stopped answering ({ $error }). Saved answers are safe; start Trousse again.
cli-written = Written: { $path }
delivery-folder = "{ $path }" cannot hold the documents ({ $error }). Give a folder in which you may write.
delivery-file = "{ $path }" cannot be written ({ $error }). If it is open in another program, close it; else make room or choose another folder.
delivery-pdf = The PDF cannot be composed ({ $error }). Markdown is still possible with --markdown.
delivery-form = The { $form } file cannot be composed ({ $error }). The other forms are still possible, for example --pdf.
delivery-results = Results
cli-not-printed = The answer could not be written: { $error }. Send it somewhere else, or make room, then try again.
cli-stopped = The questions stopped: { $error }. The answers that were given are saved; run the command again to go on.
cli-changed = { $count ->
    [one] One fact behind the last documents of this dossier (base { $version }, { $as-of }) is no longer the same:
   *[other] { $count } facts behind the last documents of this dossier (base { $version }, { $as-of }) are no longer the same:
 }
cli-changed-fact = { $subject } · { $attribute }: { $now } (before: { $then })
cli-changed-gone = nothing is said of it any more
cli-basis-not-kept = The documents are written, but the list of their facts could not be, beside the dossier ({ $error }): Trousse will not be able to tell later which of them changed.
cli-example-read-only = An example is not changed. Copy it into a file ("trousse example NAME > my-dossier.toml"), then try again with that file.
cli-no-provider = The provider has no name: give it with --provider.
cli-no-version = The version has no number: write for instance 1.0.
cli-version-noted = Version { $number } noted in { $path }.
cli-nothing-to-try = There is nothing to try: no tool changes in the plan, and none of those in place may go.
cli-lessons-taken = { $count ->
    [one] One trial noted in { $path }.
   *[other] { $count } trials noted in { $path }.
 }
cli-offer = { $number }. { $provider } ({ $date }): { $points }
cli-offer-line = { $what }: { $value }
import-too-large = "{ $file }" is too large to be a sheet filled in by hand. Check that it is the right file.
import-not-utf8 = "{ $file }" is no text in UTF-8. Save it as ODS, or as "CSV UTF-8", then try again.
import-not-a-sheet = "{ $file }" is no readable sheet ({ $detail }). Save it as ODS or CSV, then try again.
import-no-titles = "{ $file }" lacks the row of titles of the sheet that was sent: it takes at least { $detail }. Put it back, or start from the original sheet.
import-nothing = "{ $file }" holds no answer: the column to fill in is empty.
import-cell = { $file }, row { $row }, column "{ $column }": { $problem ->
    [unknown] "{ $given }" is nothing known. Expected: { $known }.
    [twice] "{ $given }" is there twice. Keep only one of the two rows.
    [other-version] the requirement { $given } has changed since this grid was sent. Send today's grid to the provider, or carry the answer over.
    [choice] "{ $given }" is none of the choices: { $known }.
    [amount] "{ $given }" is no amount. Write for instance 500 EUR.
   *[day] "{ $given }" is no day. Write for instance 2026-12-01.
 }
