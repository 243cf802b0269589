# Line mode.

plain-welcome = Answer line by line. Commands: help, back, skip, don't know, review, quit. Every answer is saved at once.
plain-heading = { $progress }: { $part }
plain-need = Need: { $name }
plain-tool = Tool: { $name }
plain-why = Why this question: { $why }
plain-present = Present answer: { $answer } (empty line: keep it)
plain-present-to-review = Answer to look at again, because another one changed: { $answer } (empty line: keep it)
plain-expected = Expected: { $rule }.
plain-prompt = Your answer:
plain-help = Help: { $help }
plain-no-help = nothing more to know about this question. When in doubt, "don't know" is a real answer.
plain-option-meaning = { $number }. { $label }: { $meaning }
plain-commands = Commands: help (or ?), back (question before), skip (without answering), don't know, review (all answers), continue (first question without answer), repeat (the question), quit. To answer with one of these words, write it after the sign =: "= back".
plain-error = Error. { $error }
plain-typed = You had written: { $typed }
plain-nothing-typed = Nothing was written. To go on without answering, write skip.
plain-noted = Noted: { $answer }
plain-kept = Answer kept.
plain-marked = { $count ->
    [one] One answer that depends on it is kept, and marked to be looked at again.
   *[other] { $count } answers that depend on it are kept, and marked to be looked at again.
}
plain-first = This is the first question.
plain-review = Review: { $count } questions.
plain-review-part = Part: { $title }
plain-unanswered = No answer.
plain-to-review = { $answer } (look at it again)
plain-review-prompt = Write the number of a question to go back to it, review, continue, or quit:
plain-no-such-number = "{ $given }" is not the number of a question: they go from 1 to { $most }.
plain-end = End of the questions. Without answer: { $open }. To look at again: { $review }.
plain-not-saved = Careful, the answer is not saved. { $error }
plain-goodbye = Everything is saved. See you soon.
plain-input-ended = End of the input. Everything is saved.
