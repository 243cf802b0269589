//! All questions with their answers, by number.

use std::io::{self, Write};

use crate::questionnaire::answers::describe;
use crate::questionnaire::{Course, State};
use crate::text::{Texts, typeset};

/// Writes every question that is asked now, with its number and answer.
pub(super) fn list(output: &mut impl Write, course: &Course<'_>, texts: &Texts) -> io::Result<()> {
    let lang = texts.lang();
    writeln!(output)?;
    let count = course.steps().len();
    writeln!(
        output,
        "{}",
        texts.say_with("plain-review", &[("count", count.into())])
    )?;
    let mut section = None;
    for (number, step) in course.steps().iter().enumerate() {
        if section != Some(step.section) {
            section = Some(step.section);
            let title = course
                .questionnaire()
                .sections
                .get(step.section)
                .map(|one| one.title.get(lang));
            let title = typeset(title.unwrap_or_default(), lang);
            writeln!(
                output,
                "{}",
                texts.say_with("plain-review-part", &[("title", title.into())])
            )?;
        }
        let answer = course.dossier().answers.get(&step.reference);
        let answer = match (answer, step.state) {
            (None, _) => texts.say("plain-unanswered"),
            (Some(answer), State::ToReview) => {
                let answer = describe(course, &step.reference, answer, texts);
                texts.say_with("plain-to-review", &[("answer", answer.into())])
            }
            (Some(answer), _) => describe(course, &step.reference, answer, texts),
        };
        let question = typeset(step.question.text.get(lang), lang);
        let question = match course.instance_label(&step.reference, lang) {
            Some(label) => format!("{} – {question}", typeset(&label, lang)),
            None => question,
        };
        // An answer of several lines would break the list for those who hear it line by line.
        let answer = answer.replace('\n', " ");
        writeln!(output, "{}. {question} {answer}", number + 1)?;
    }
    Ok(())
}

/// Writes how many questions are open or to be looked at again.
pub(super) fn balance(
    output: &mut impl Write,
    course: &Course<'_>,
    texts: &Texts,
) -> io::Result<()> {
    let count = |state: State| {
        course
            .steps()
            .iter()
            .filter(|step| step.state == state)
            .count()
    };
    let counts = [
        ("open", count(State::Open).into()),
        ("review", count(State::ToReview).into()),
    ];
    writeln!(output)?;
    writeln!(output, "{}", texts.say_with("plain-end", &counts))
}
