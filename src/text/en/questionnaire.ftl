# The questionnaire: the flaws of its files (kb-flaw-: what; kb-mend-: how to mend), and the words of answers.

kb-flaw-unknown-question = There is no question "{ $given }".
kb-mend-unknown-question = Write the identifier of a question of association.toml.
kb-flaw-unknown-option = The question has no option "{ $given }".
kb-mend-unknown-option = Take one of its options: { $known }.
kb-flaw-circular-condition = Questions wait for one another in a circle: { $circle }.
kb-mend-circular-condition = Remove a condition: the first question must be asked without waiting for the others.
kb-flaw-unreachable-question = The question "{ $given }" can never be asked: no answer meets all its conditions together.
kb-mend-unreachable-question = Widen or remove one of the conditions.
kb-flaw-useless-question = The question "{ $given }" serves nothing: its answer gives nothing and no condition reads it.
kb-mend-useless-question = Say what the answer gives, at least a fact (effect = "fact"), or delete the question.
kb-flaw-unknown-requirement = There is no requirement "{ $given }".
kb-mend-unknown-requirement = Write the identifier of a requirement of requirements.toml, or add it there.
kb-flaw-only-exclusive-options = Each option excludes all the others.
kb-mend-only-exclusive-options = Keep exclusive = true for "none" only.
kb-flaw-test-out-of-kind = { $test ->
    [at-least] "at-least" asks for a number, and the question that is read takes none.
   *[other] "any-of" and "when" ask for options, and the question has none.
}
kb-mend-test-out-of-kind = Choose a test that fits the kind of the question: any-of for a choice, at-least for a number, answered for all.
kb-flaw-not-one-test = A condition has exactly one test.
kb-mend-not-one-test = Keep one of: any-of, at-least, answered = true.
kb-flaw-effect-out-of-kind = The effect "{ $effect }" cannot come from an answer of that kind.
kb-mend-effect-out-of-kind = Change the kind of the question, or the effect: a limit of money comes from an amount, one of hours from a number, the order of criteria from a ranking.
kb-flaw-for-each-out-of-kind = The question cannot be repeated for "{ $given }".
kb-mend-for-each-out-of-kind = A question is repeated for the needs (choices from needs) or for the tools in place (tools), which are asked once.
kb-flaw-options-out-of-place = { $problem ->
    [both-or-none] Options are either listed or taken from the base, and one of the two.
    [not-repeated] Features and editions exist only for a need or a tool.
   *[other] These options do not go with what the question is repeated for.
}
kb-mend-options-out-of-place = { $problem ->
    [both-or-none] Keep "from", or else the [[option]] tables.
    [not-repeated] Add for-each: the needs for features, the tools for editions.
   *[other] features goes with needs, editions with tools; a list of tools is not repeated.
}
kb-flaw-effect-detail = { $problem ->
    [missing] The effect "{ $effect }" needs the key "{ $key }".
   *[extra] The effect "{ $effect }" does not take the key "{ $key }".
}
kb-mend-effect-detail = { $problem ->
    [missing] Add "{ $key }".
   *[extra] Remove "{ $key }", or change the effect.
}
kb-flaw-empty-range = No number is both at least { $least } and at most { $most }.
kb-mend-empty-range = Swap min and max.
kb-flaw-repeated-condition = The condition reads "{ $given }", which is asked several times, without saying which.
kb-mend-repeated-condition = Repeat the question for the same list (for-each), or read a question that is asked once.
kb-flaw-reserved-id = "{ $given }" is reserved: dossiers write it for "I don't know".
kb-mend-reserved-id = Choose another identifier.
kb-flaw-condition-on-later = The condition reads "{ $given }", which is asked later.
kb-mend-condition-on-later = Move the question after the one it reads: otherwise it appears behind the person who answers.
kb-flaw-condition-beyond-short = The short course asks this question, but not "{ $given }" on which it depends.
kb-mend-condition-beyond-short = Add short = true to the question that is read, or remove it here.
kb-flaw-ungiven-requirement = No answer gives the requirement "{ $given }".
kb-mend-ungiven-requirement = Give it in a question (effect = "requirement"), or delete it.
kb-flaw-weights-out-of-order = A lower rank weighs more ({ $given }) than the one before.
kb-mend-weights-out-of-order = Write the weights from the greatest to the smallest.

answer-unknown = I don't know
answer-yes = Yes
answer-no = No
answer-nothing = Nothing
answer-no-such-question = There is no such question: { $question }.
answer-other-kind = That answer does not fit the kind of the question.
answer-empty = Nothing was written.
answer-not-a-number = "{ $given }" is not a whole number: write for instance 320 or 1,500.
answer-out-of-range = { $given } is not between { $least } and { $most }.
answer-negative = An amount cannot be below zero.
answer-too-long = The text is too long: { $count } characters for { $most } at most.
answer-no-option = "{ $given }" is not a possible answer: write a number, or the first letters of an answer.
answer-ambiguous = "{ $given }" can mean several answers: { $found }. Write a little more, or the number.
answer-no-number = There is no answer { $given }: numbers go from 1 to { $most }.
answer-yes-or-no = Answer yes or no.
answer-exclusive = "{ $option }" goes with no other answer.
answer-only-one = Only one answer is possible.
answer-twice = "{ $option }" is there twice.
answer-bad-name = "{ $given }" cannot be the name of a tool: it takes at least a letter or a digit, and { $most } characters at most.
answer-rule-yes-no = yes or no
answer-rule-choice = a number, or the first letters of an answer
answer-rule-choices = one or more numbers, separated by commas; or "nothing"
answer-rule-number = a whole number, from { $least } to { $most }{ $has-unit ->
    [0] {""}
   *[other] {" "}{ $unit }
}
answer-rule-money = an amount, for instance { $amount }
answer-rule-text = some words, { $most } characters at most
answer-rule-date = a date, for instance 01/12/2026
answer-rule-ranking = numbers, from most to least important, separated by commas
answer-rule-tools = names of tools, separated by commas; or "nothing"

condition-asked-if = Asked if { $conditions }.
condition-and = and if
condition-or = or
condition-any-of = the answer to "{ $question }" is { $options }
condition-at-least = the answer to "{ $question }" is at least { $number }
condition-answered = "{ $question }" has an answer
condition-for-each = Asked for each answer to "{ $question }".

course-progress = question { $number } of { $total }, part { $part } of { $parts }
