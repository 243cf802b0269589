# The dossier: what could not be read (kb-flaw-: what; kb-mend-: what to do) and what could not be saved.

kb-flaw-dossier-too-large = The file is too large to be a dossier: it has more than { $most } bytes.
kb-mend-dossier-too-large = Check that it is the right file; a huge text may have been pasted into an answer.
kb-flaw-dossier-not-toml = The file is not a dossier that can be read: { $problem ->
    [utf8] it is no UTF-8 text.
   *[syntax] a line is not written as it should be.
}
kb-mend-dossier-not-toml = Mend that line, or take the copy of the version before (the same name followed by .bak).
kb-flaw-dossier-schema-newer = This dossier was written by a newer version of Trousse (schema { $given }, this one knows { $most }).
kb-mend-dossier-schema-newer = It can be read, not changed: update Trousse to go on.
kb-flaw-dossier-wrong-type = The answer to "{ $question }" does not fit the question.
kb-mend-dossier-wrong-type = { $rule ->
        [yes-no] Write true or false, without quotes.
        [choice] Write one of the options between quotes: { $known }.
        [list] Write a list of options between brackets, each once: { $known }.
        [number] Write a whole number, without quotes, in { $known }.
        [money] Write an amount with its currency, between quotes: "500 EUR".
        [date] Write a date without quotes: 2022-12-01.
        [table] Write the answer in its place: a question asked for each need or tool has a table, the others a value.
       *[other] Write a text between quotes, { $known } characters at most.
    } "unknown" means "I don't know". Until then, the line is kept as it is and does not count.
kb-flaw-dossier-unquoted-key = "{ $given }" lacks its quotation marks.
kb-mend-dossier-unquoted-key = Write the question's identifier between straight quotes: "{ $given }" = …
kb-flaw-dossier-unknown-question = The question "{ $given }" is not in this questionnaire: it comes from another version.
kb-mend-dossier-unknown-question = Nothing to do: the answer is kept, and does not count.
kb-flaw-dossier-other-questionnaire = This dossier answers the questionnaire "{ $given }", not "{ $known }".
kb-mend-dossier-other-questionnaire = Open it with its own questionnaire.
kb-flaw-dossier-questionnaire-newer = This dossier answers version { $given } of the questionnaire, newer than this one ({ $known }).
kb-mend-dossier-questionnaire-newer = You can go on: answers that this version does not know are kept. Updating Trousse is better.
kb-flaw-dossier-tool-name = { $problem ->
    [twice] The tool "{ $given }" is described twice.
   *[missing] A tool has neither "software" nor "name".
}
kb-mend-dossier-tool-name = { $problem ->
    [twice] Keep one [[tool]] table for each tool; the second one does not count.
   *[missing] Write software = "…" for a known tool, or name = "…" for another.
}
kb-flaw-dossier-unknown-key = The key "{ $given }" is not known.
kb-mend-dossier-unknown-key = Check the spelling; the key is kept as it is and does not count.
kb-flaw-dossier-header = "{ $key }" cannot be read.
kb-mend-dossier-header = { $rule ->
        [number] Write a whole number, without quotes.
        [text] Write a text between quotes.
        [date] Write a date, such as 2022-12-01.
        [list] Write a list of texts between brackets.
       *[table] Write it as a table: [{ $key }], or [[{ $key }]] for tools.
    } Or delete that line: what it says does not count.


store-locked = { $path } is already open in another Trousse{ $process }. Close that one first, or work on a copy of the file.
store-process = { " " }(process `{ $number }`)
store-read-only-folder = Nothing can be written in the folder { $path }: { $reason }. Choose another place or ask for the right to write there.
store-no-room = The disk is full: { $path } was not changed, and your answers are still in memory. Make room, then try again.
store-failed = { $path } could not be saved: { $reason }. The file before is whole, and your answers are still in memory.
store-unreadable = { $path } could not be read: { $reason }.
store-missing = { $path } does not exist. Check the path.
store-exists = { $path } exists already: open it, or choose another name.
store-a-folder = { $path } is a folder. Give the path of a file.
store-not-a-file = { $path } is not an ordinary file: it can be read, not saved. Give the path of a file.
store-changed = { $path } was changed by another program since it was last read. Nothing was overwritten: close and reopen the dossier, or save it under another name.
store-newer = { $path } comes from a newer version of Trousse: it can be read, not changed. Update Trousse.
store-invalid = { $path } cannot be opened: first mend the flaws that are listed.

migration-older = This dossier answers version { $from } of the questionnaire; this one is version { $to }. All answers are kept.
migration-more = { $named } / and { $count ->
    [one] one more
   *[other] { $count } more
}
migration-new = { $count ->
    [one] One question is new: { $questions }.
   *[other] { $count } questions are new: { $questions }.
}
migration-changed = { $count ->
    [one] One question changed its meaning, look at its answer again: { $questions }.
   *[other] { $count } questions changed their meaning, look at their answers again: { $questions }.
}
migration-gone = { $count ->
    [one] One question is no longer asked, its answer no longer counts: { $questions }.
   *[other] { $count } questions are no longer asked, their answers no longer count: { $questions }.
}
kb-flaw-dossier-record = A table [[{ $table }]] cannot be read: "{ $key }" is missing, or is not what it must be.
kb-mend-dossier-record = Give it { $known }; a day is written 2026-12-01, a price 500 EUR. As it is, the table is kept and does not count.
